import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { History } from './history.js'
import { recoveredMs } from './recovery.js'

const endMs = 20_000

describe('a recovery', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** Ten calls a second for twenty seconds; `served` says when what was sent at a time began; undefined: it was refused. */
  function recovered(served: (sentMs: number) => number | undefined, atMs: number, ownShare = 1): number | undefined {
    const history = new History()
    const runs = new Map<string, readonly number[]>()
    for (let sentMs = 0; sentMs < endMs; sentMs += 100) {
      const activationId = sentMs.toString(16).padStart(32, '0')
      const begunMs = served(sentMs)
      vi.setSystemTime(sentMs + 10)
      if (begunMs === undefined) history.note('action', sentMs, { status: 503, body: { error: '' } })
      else history.note('action', sentMs, { status: 202, body: { activationId } })
      if (begunMs !== undefined) runs.set(activationId, [begunMs])
    }
    return recoveredMs({ history, runs, ownMs: (fromMs, toMs) => (toMs - fromMs) * ownShare }, atMs, endMs)
  }

  test('takes no time where everything goes on', () => {
    expect(recovered((sentMs) => sentMs + 20, 5_000)).toBe(0)
  })

  test('lasts for as long as calls are refused', () => {
    expect(recovered((sentMs) => (sentMs >= 5_000 && sentMs < 8_200 ? undefined : sentMs + 20), 5_000)).toBe(3_500)
  })

  test('lasts until what was taken begins at once', () => {
    const waits = (sentMs: number): boolean => sentMs >= 5_000 && sentMs < 14_000
    expect(recovered((sentMs) => (waits(sentMs) ? 16_300 : sentMs + 20), 5_000)).toBe(11_300)
  })

  test('lasts until what was sent before has begun', () => {
    expect(recovered((sentMs) => (sentMs === 4_900 ? 15_100 : sentMs + 20), 5_000)).toBe(10_100)
  })

  test('is shorter by what others had of the machine', () => {
    const isOut = (sentMs: number): boolean => sentMs >= 5_000 && sentMs < 8_200
    expect(recovered((sentMs) => (isOut(sentMs) ? undefined : sentMs + 20), 5_000, 0.5)).toBe(1_750)
    // What begins 3 s later at half the speed begins at once.
    expect(recovered((sentMs) => sentMs + 3_000, 5_000, 0.5)).toBe(1_450)
    expect(recovered((sentMs) => sentMs + 3_000, 5_000)).toBeUndefined()
  })

  test('has not come where nothing was served any more', () => {
    expect(recovered((sentMs) => (sentMs >= 5_000 ? undefined : sentMs + 20), 5_000)).toBeUndefined()
  })
})
