import { expect, test } from 'vitest'
import { Breaker } from './breaker.js'

function breakerAt(): { readonly breaker: Breaker; readonly wait: (ms: number) => void } {
  let nowMs = 0
  const breaker = new Breaker({ now: () => nowMs, monotonicMs: () => nowMs })
  return { breaker, wait: (ms) => void (nowMs += ms) }
}

test('a breaker opens after three calls in a row without an answer', () => {
  const { breaker } = breakerAt()
  expect([breaker.timedOut(), breaker.timedOut()]).toEqual([false, false])
  breaker.answered()
  expect([breaker.timedOut(), breaker.timedOut(), breaker.admits()]).toEqual([false, false, true])
  expect(breaker.timedOut()).toBe(true)
  expect(breaker.admits()).toBe(false)
})

test('an open breaker lets one call through after a rest, which doubles up to half a minute', () => {
  const { breaker, wait } = breakerAt()
  for (let n = 0; n < 3; n += 1) breaker.timedOut()
  for (const restMs of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
    wait(restMs - 1)
    expect(breaker.admits()).toBe(false)
    wait(1)
    expect([breaker.admits(), breaker.admits()]).toEqual([true, false])
    expect(breaker.timedOut()).toBe(false)
  }
  wait(30_000)
  expect(breaker.admits()).toBe(true)
  expect(breaker.answered()).toBe(true)
  expect([breaker.admits(), breaker.admits()]).toEqual([true, true])
})
