import { appendFileSync, mkdtempDisposableSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { silentLogger } from '../telemetry/logger.js'
import { openLimitFile } from './limit-file.js'

const minuteMs = 61_000

function fixture() {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'wsk-limits-'))
  const file = join(folder.path, 'limits.txt')
  const clock = { nowMs: 1_000_000, now: () => clock.nowMs }
  const open = (): ReturnType<typeof openLimitFile> => openLimitFile(file, { clock, log: silentLogger })
  return { file, clock, open, [Symbol.dispose]: () => folder.remove() }
}

test('the first life knows nothing, and every later one what was noted before', () => {
  using at = fixture()
  const first = at.open()
  expect(first.found).toBeUndefined()
  first.note({ key: 'fires a', amount: 3 })
  first.note({ key: 'fires a', amount: 4 })
  first.note({ key: 'invocations b', amount: 1 })
  expect(at.open().found?.used).toEqual(
    new Map([
      ['fires a', 7],
      ['invocations b', 1],
    ]),
  )
})

test('a minute later only what was set aside last may have been used since', () => {
  using at = fixture()
  const first = at.open()
  for (const amount of [5, 6, 7]) first.note({ key: 'fires a', amount })
  at.clock.nowMs += minuteMs
  first.note({ key: 'fires a', amount: 8 })
  expect(at.open().found?.used).toEqual(new Map([['fires a', 15]]))
  at.clock.nowMs += minuteMs
  expect(at.open().found?.used).toEqual(new Map([['fires a', 8]]))
})

test('what was given to others is told apart from what was used, for a minute', () => {
  using at = fixture()
  const first = at.open()
  first.note({ key: 'fires a', amount: 2 })
  first.note({ key: 'fires a', amount: 9, to: 'controller1' })
  const { used, given } = at.open().found ?? {}
  expect(used).toEqual(new Map([['fires a', 2]]))
  expect(given).toEqual([{ key: 'fires a', amount: 9, to: 'controller1' }])
  at.clock.nowMs += minuteMs
  expect(at.open().found?.given).toEqual([])
})

test('is taken at its word by one that was not away for long', async () => {
  using at = fixture()
  const livesNow = async (): Promise<void> => {
    at.open().live()
    await vi.waitFor(() => expect(statSync(at.file).mtimeMs).toBe(at.clock.nowMs))
  }
  await livesNow()
  at.clock.nowMs += 50_000
  expect(at.open().found?.isFresh).toBe(true)
  await livesNow()
  at.clock.nowMs += 50_001
  expect(at.open().found?.isFresh).toBe(false)
})

test('half a line is none', () => {
  using at = fixture()
  at.open().note({ key: 'fires a', amount: 2 })
  appendFileSync(at.file, '1000000 9')
  expect(at.open().found?.used).toEqual(new Map([['fires a', 2]]))
})

test('the file does not grow for ever', () => {
  using at = fixture()
  const first = at.open()
  for (let count = 0; count < 10_000; count++) {
    at.clock.nowMs += 1000
    first.note({ key: 'fires a', amount: 1 })
  }
  expect(readFileSync(at.file, 'utf8').split('\n').length).toBeLessThan(5000)
  expect(at.open().found?.used).toEqual(new Map([['fires a', 62]]))
})

test('is not written anew for each note of a busy minute', () => {
  using at = fixture()
  const first = at.open()
  const inodes = new Set<number>()
  for (let count = 0; count < 20_000; count++) {
    first.note({ key: `fires ${count}`, amount: 1 })
    inodes.add(statSync(at.file).ino)
  }
  expect(inodes.size).toBeLessThan(6)
  expect(at.open().found?.used.size).toBe(20_000)
})

test('whoever cannot note anything any more leaves a next life that knows nothing', () => {
  using at = fixture()
  const first = at.open()
  rmSync(join(at.file, '..'), { recursive: true })
  expect(() => first.note({ key: 'fires a', amount: 1 })).not.toThrow()
})
