import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { processesNaming } from '../support/processes.js'

const bench = fileURLToPath(new URL('../bench/run.mjs', import.meta.url))

/** What there is by then of a server and of a bar: folders and processes. */
function leftIn(folder: string): readonly string[] {
  return [...readdirSync(folder).filter((name) => /^wsk-(bench|bar)-/.test(name)), ...processesNaming(folder)]
}

test.each(['SIGTERM', 'SIGINT'] as const)('a bench that %s ends leaves no folder and no process', async (signal) => {
  const folder = mkdtempSync(join(tmpdir(), 'wsk-test-bench-'))
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TMPDIR: folder }
  const child = spawn(process.execPath, [bench, '--quick', '--row', 'G1'], { env, stdio: 'ignore' })
  const ended = once(child, 'exit')
  try {
    const isReady = (): boolean => readdirSync(folder).some((name) => existsSync(join(folder, name, 'ready.json')))
    await expect.poll(isReady, { timeout: 30_000 }).toBe(true)
    expect(leftIn(folder).length).toBeGreaterThan(1)
    child.kill(signal)
    expect(await ended).toEqual([1, null])
    await expect.poll(() => leftIn(folder), { timeout: 10_000 }).toEqual([])
  } finally {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})
