import { describe, expect, test } from 'vitest'
import { runOnce, runRequest, startAction, timePattern } from './container-testing.js'
import type { ContainerFactory } from './port.js'

/** What holds where a runtime answers by frames. */
export function describeFrames(containers: () => ContainerFactory): void {
  describe('frames', () => {
    test('keep the logs of concurrent activations apart', async () => {
      await using container = await startAction(
        containers(),
        `const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
         async function main({ n }) {
           for (let i = 0; i < 3; i += 1) { console.log(n, i); await wait(1 + (n * 7) % 5) }
           await new Promise((resolve) => process.nextTick(() => { console.error(n, 'end'); resolve() }))
           return { n }
         }`,
        { concurrency: 10 },
      )
      const runs = await Promise.all(Array.from({ length: 10 }, (_, n) => runOnce(container, runRequest({ n }))))
      runs.forEach(({ lines }, n) => {
        expect(lines).toEqual([`stdout: ${n} 0`, `stdout: ${n} 1`, `stdout: ${n} 2`, `stderr: ${n} end`])
      })
    })

    test('that are cut off by an end answer the run', async () => {
      await using container = await startAction(
        containers(),
        `const fs = require('fs')
         function main() {
           const head = Buffer.alloc(20)
           head.writeUInt32LE(1000, 0)
           head[4] = 2
           fs.writeSync(4, head)
           process.kill(process.pid, 'SIGKILL')
           return new Promise(() => {})
         }`,
      )
      expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited' })
    })
  })

  describe('what hostile code writes to its runtime', () => {
    const writes: Readonly<Record<string, string>> = {
      'random bytes': `fs.writeSync(4, require('crypto').randomBytes(4096))`,
      'an endless frame': `const h = Buffer.alloc(20); h.writeUInt32LE(0xffffffff, 0); h[4] = 2; fs.writeSync(4, h)`,
      'a reply to nobody': `const h = Buffer.alloc(20); h[4] = 2; h.writeUInt16LE(200, 6); h.writeUInt32LE(99, 8); fs.writeSync(4, h)`,
      'a status of its own': `const h = Buffer.alloc(20); h[4] = 2; h.writeUInt16LE(503, 6); h.writeUInt32LE(2, 8); fs.writeSync(4, h)`,
      'an unpacked size out of turn': `const h = Buffer.alloc(20); h[4] = 6; h.writeUInt32LE(2, 8); h.writeDoubleLE(1e9, 12); fs.writeSync(4, h)`,
      'an unknown kind': `const h = Buffer.alloc(20); h[4] = 99; fs.writeSync(4, h)`,
      nothing: `fs.closeSync(4)`,
    }
    for (const [what, statement] of Object.entries(writes)) {
      test(`ends the container: ${what}`, async () => {
        const code = `const fs = require('fs'); function main() { ${statement}; return new Promise(() => {}) }`
        await using container = await startAction(containers(), code)
        expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited' })
        await container.exited
      })
    }

    test('may be a log line with any time', async () => {
      const code = `const fs = require('fs')
        function main() {
          for (const time of [NaN, Infinity, -1e300]) {
            const h = Buffer.alloc(21); h.writeUInt32LE(1, 0); h[4] = 3; h.writeUInt32LE(2, 8); h.writeDoubleLE(time, 12); h[20] = 10
            fs.writeSync(4, h)
          }
          return {}
        }`
      await using container = await startAction(containers(), code)
      const { reply, logs } = await runOnce(container)
      expect(reply).toMatchObject({ kind: 'reply' })
      for (const { time } of logs.lines) expect(time).toMatch(timePattern)
    })
  })
}
