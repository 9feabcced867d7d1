import { spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { encodeInit, encodeTexts, FrameReader } from './frames.js'
import { findLaunchers } from './launchers-folder.js'

describe('the two ways to read requests', () => {
  test('give the same', async () => {
    const head = { flags: 0, call: 1, maxBytes: 1e6, maxLogBytes: 1e6 }
    const text = JSON.stringify({ value: { text: 'x'.repeat(200_000) } })
    for (const reader of ['handle', 'socket']) {
      const settings = JSON.stringify({ folder: process.cwd(), concurrency: 1, reader })
      const child = spawn(process.execPath, [`${findLaunchers()}/node-launcher.cjs`, settings], {
        stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
        detached: true,
      })
      const [, , , requests, replies] = child.stdio as unknown as readonly (NodeJS.ReadWriteStream | null)[]
      const bodies: string[] = []
      await new Promise<void>((resolve) => {
        const frames = new FrameReader({
          payloadLimit: () => 1e6,
          frame: ({ kind, payload }) => {
            if (kind === 2 && bodies.push(payload.toString()) === 2) resolve()
          },
        })
        replies?.on('data', (chunk: Buffer) => frames.push(chunk))
        const code = Buffer.from('function main(args) { return args }')
        requests?.write(encodeInit({ ...head, kind: 1 }, '{"main":"main","env":{}}', code))
        requests?.write(encodeTexts({ ...head, kind: 2, call: 2 }, [text]))
      })
      expect(bodies).toEqual(['{"OK":true}', JSON.stringify({ text: 'x'.repeat(200_000) })])
      const gone = new Promise((resolve) => child.once('exit', resolve))
      requests?.end()
      await gone
    }
  })
})
