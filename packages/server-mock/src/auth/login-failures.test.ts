import { describe, expect, test } from 'vitest'
import { LoginFailures } from './login-failures.js'

function openFailures(perMinute = 10, maxEntries = 1000) {
  let nowMs = 5000
  const failures = new LoginFailures({ perMinute, maxEntries }, { monotonicMs: () => nowMs })
  const pass = (ms: number): void => {
    nowMs += ms
  }
  const fail = (times: number, source = 'here', uuid = 'id'): readonly boolean[] =>
    Array.from({ length: times }, () => failures.count(source, uuid))
  return { failures, pass, fail }
}

describe('wrong keys', () => {
  test('of one id and source are not looked at after ten in a minute', () => {
    const { failures, pass, fail } = openFailures()
    fail(9)
    expect(failures.isRefused('here', 'id')).toBe(false)
    fail(1)
    expect(failures.isRefused('here', 'id')).toBe(true)
    pass(59_999)
    expect(failures.isRefused('here', 'id')).toBe(true)
    pass(1)
    expect(failures.isRefused('here', 'id')).toBe(false)
  })

  test('keep nobody out who comes from elsewhere, and no other id', () => {
    const { failures, fail } = openFailures()
    fail(100)
    expect(failures.isRefused('there', 'id')).toBe(false)
    expect(failures.isRefused('here', 'other')).toBe(false)
  })

  test('of many ids are counted for their source', () => {
    const { failures, pass } = openFailures()
    const told = Array.from({ length: 12 }, (_, index) => failures.count('here', `id${index}`))
    expect(told).toEqual([...Array.from({ length: 10 }, () => false), true, true])
    expect(failures.count('there', 'id0')).toBe(false)
    pass(60_000)
    expect(failures.count('here', 'id0')).toBe(false)
  })

  test('of one id stay refused in a flood of other ids, as long as they go on', () => {
    const { failures, fail } = openFailures(10, 100)
    fail(10)
    for (let id = 0; id < 1000; id++) {
      failures.count('here', `other${id}`)
      expect(failures.isRefused('here', 'id')).toBe(true)
    }
    expect(failures.size).toBeLessThanOrEqual(101)
  })

  test('that are few, or far apart, do not matter', () => {
    const { failures, pass, fail } = openFailures()
    for (let minute = 0; minute < 20; minute++) {
      fail(9)
      pass(60_000)
    }
    expect(failures.isRefused('here', 'id')).toBe(false)
  })

  test('are refused for longer each time, until there was peace', () => {
    const { failures, pass, fail } = openFailures()
    const refusedMs = (): number => {
      fail(10)
      let ms = 0
      for (; failures.isRefused('here', 'id'); ms += 60_000) pass(60_000)
      return ms
    }
    expect([refusedMs(), refusedMs(), refusedMs()]).toEqual([60_000, 120_000, 240_000])
    for (let round = 0; round < 5; round++) refusedMs()
    expect(refusedMs()).toBe(16 * 60_000)
    pass(17 * 60_000)
    expect(refusedMs()).toBe(60_000)
  })

  test('of any number of clients take constant memory, and whoever goes on stays known', () => {
    const { failures, fail } = openFailures(10, 100)
    for (let index = 0; index < 10_000; index++) {
      failures.count(`source${index}`, `id${index}`)
      if (index % 20 === 0) fail(1)
      expect(failures.size).toBeLessThanOrEqual(200)
    }
    expect(failures.isRefused('here', 'id')).toBe(true)
  })

  test('are not counted where any number is taken', () => {
    const { failures, fail } = openFailures(0)
    expect(fail(100)).not.toContain(true)
    expect([failures.isRefused('here', 'id'), failures.size]).toEqual([false, 0])
  })
})
