import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RunVerdict } from '../flights.js'
import { InvokerHealth, type InvokerState } from './invoker-health.js'

function tested(...verdicts: readonly RunVerdict[]): InvokerHealth {
  const health = new InvokerHealth()
  health.pinged({ isEnabled: true }, 0)
  for (const verdict of verdicts) health.judged(verdict)
  return health
}

const times = (count: number, verdict: RunVerdict): RunVerdict[] => Array.from({ length: count }, () => verdict)

describe('an invoker', () => {
  test('is down until it is heard of, then tested, then up', () => {
    const health = new InvokerHealth()
    expect([health.state, health.judged('success')]).toEqual(['down', undefined])
    expect(health.pinged({ isEnabled: true }, 0)).toEqual({
      from: 'down',
      to: 'unhealthy',
      reason: 'it has come and is tested',
    })
    expect(health.pinged({ isEnabled: true }, 1000)).toBeUndefined()
    expect(health.judged('success')).toEqual({ from: 'unhealthy', to: 'up', reason: 'it runs actions' })
  })

  test('is down after ten seconds of silence, and has to be tested when it comes back', () => {
    const health = tested('success')
    expect(health.silentUntil(9999)).toBeUndefined()
    expect(health.silentUntil(10_000)).toMatchObject({ to: 'down', reason: 'it has not been heard of for 10 s' })
    expect(health.silentUntil(10_500)).toBeUndefined()
    health.judged('success')
    expect([health.state, health.pinged({ isEnabled: true }, 20_000)?.to]).toEqual(['down', 'unhealthy'])
  })

  test('is down at once when it says that it takes no more', () => {
    const health = tested('success')
    expect(health.pinged({ isEnabled: false }, 100)).toMatchObject({ to: 'down', reason: 'it takes no more work' })
    expect([health.isDraining, health.pinged({ isEnabled: false }, 200)]).toEqual([true, undefined])
    expect([health.pinged({ isEnabled: true }, 300)?.to, health.isDraining]).toEqual(['unhealthy', false])
  })

  test('is gone after its silence, or its last ping, and not while it finishes what it had begun', () => {
    const health = tested('success')
    health.pinged({ isEnabled: false }, 100)
    expect([health.state, health.isGone]).toEqual(['down', false])
    health.silentUntil(10_100)
    expect(health.isGone).toBe(true)
    health.pinged({ isEnabled: true }, 10_200)
    expect(health.isGone).toBe(false)
    health.pinged({ isEnabled: false, hasEnded: true }, 10_300)
    expect(health.isGone).toBe(true)
  })

  test.each<[string, readonly RunVerdict[], InvokerState]>([
    ['one failure while little is known', ['success', 'systemError'], 'unhealthy'],
    ['one unreported end while little is known', ['success', 'timeout'], 'unresponsive'],
    ['three failures of ten', [...times(7, 'success'), ...times(3, 'systemError')], 'up'],
    ['four failures of ten', [...times(6, 'success'), ...times(4, 'systemError')], 'unhealthy'],
    ['four unreported ends of ten', [...times(6, 'success'), ...times(4, 'timeout')], 'unresponsive'],
    ['four of each', [...times(2, 'success'), ...times(4, 'timeout'), ...times(4, 'systemError')], 'unhealthy'],
    [
      'four failures and then seven successes',
      [...times(6, 'success'), ...times(4, 'systemError'), ...times(7, 'success')],
      'up',
    ],
  ])('with %s', (_what, verdicts, state) => {
    expect(tested(...verdicts).state).toBe(state)
  })

  test('forgets what it did before it was down', () => {
    const health = tested(...times(6, 'success'), ...times(4, 'systemError'))
    health.silentUntil(20_000)
    health.pinged({ isEnabled: true }, 20_001)
    expect(health.judged('success')?.to).toBe('up')
  })

  test('is in the state that its last ten activations and its pings say, whatever happens', () => {
    const event = fc.oneof(
      fc.record({ verdict: fc.constantFrom<RunVerdict>('success', 'systemError', 'timeout') }),
      fc.record({ isEnabled: fc.boolean() }),
      fc.record({ passedMs: fc.nat(12_000) }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const health = new InvokerHealth()
        let [nowMs, seenMs, isAlive] = [0, Number.NEGATIVE_INFINITY, false]
        let known: RunVerdict[] = []
        for (const each of events) {
          if ('passedMs' in each) {
            nowMs += each.passedMs
            health.silentUntil(nowMs)
            if (nowMs - seenMs >= 10_000) isAlive = false
          } else if ('isEnabled' in each) {
            if (each.isEnabled && !isAlive) known = []
            health.pinged(each, nowMs)
            isAlive = each.isEnabled
            seenMs = nowMs
          } else {
            known = [...known, each.verdict].slice(-10)
            const before = health.state
            health.judged(each.verdict)
            if (isAlive) expect(health.state).toBe(expected(known, before, each.verdict))
          }
          expect(health.state === 'down').toBe(!isAlive)
        }
      }),
    )
  })
})

function expected(known: readonly RunVerdict[], before: InvokerState, last: RunVerdict): InvokerState {
  if (before === 'up' && last === 'success') return 'up'
  const count = (verdict: RunVerdict): number => known.filter((each) => each === verdict).length
  const limit = known.length <= 3 ? 0 : 3
  if (count('systemError') > limit) return 'unhealthy'
  return count('timeout') > limit ? 'unresponsive' : 'up'
}
