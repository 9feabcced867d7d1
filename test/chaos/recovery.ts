import type { Call, History } from './history.js'
import type { OwnMs } from './own-time.js'

export interface Aftermath {
  readonly history: History
  /** When each activation id began to run; epoch milliseconds. */
  readonly runs: ReadonlyMap<string, readonly number[]>
  readonly ownMs: OwnMs
}

const bucketMs = 500
const goodShare = 0.95
/** What begins later than so long after it was sent has waited for something to recover. */
const promptMs = 2_000
/** Calls of so long before a death may have been with the one that died. */
const underWayMs = 2_000

/**
 * How long after `atMs` all was well again, milliseconds that the machine had for itself: nearly every call of a second was taken, every action among
 * them began at once, and what was sent before had begun as well. Undefined: not before `untilMs`.
 */
export function recoveredMs(aftermath: Aftermath, atMs: number, untilMs: number): number | undefined {
  const { history, runs, ownMs } = aftermath
  for (let fromMs = atMs; fromMs + 2 * bucketMs <= untilMs; fromMs += bucketMs) {
    const halves = [0, 1].map((half) => history.sent(fromMs + half * bucketMs, fromMs + (half + 1) * bucketMs))
    if (!halves.every((calls) => areServed(calls, aftermath))) continue
    const begins = history.sent(atMs - underWayMs, fromMs).map((call) => beganMs(call, runs) ?? 0)
    return ownMs(atMs, Math.max(fromMs, ...begins))
  }
  return undefined
}

function areServed(calls: readonly Call[], { runs, ownMs }: Aftermath): boolean {
  const served = calls.filter((call) => {
    if (call.outcome !== 'taken') return false
    if (call.kind !== 'action') return true
    const begun = beganMs(call, runs)
    return begun !== undefined && ownMs(call.sentMs, begun) <= promptMs
  })
  return calls.length > 0 && served.length >= goodShare * calls.length
}

/** Undefined for what never began, and for what is no action. */
function beganMs({ activationId }: Call, runs: Aftermath['runs']): number | undefined {
  return activationId === undefined ? undefined : runs.get(activationId)?.[0]
}
