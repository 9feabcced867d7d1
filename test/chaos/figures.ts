import { recoveryMs } from './fault-plan.js'
import type { History } from './history.js'
import type { Inflicted } from './inflict.js'
import type { OwnMs } from './own-time.js'
import { recoveredMs } from './recovery.js'
import type { SeenRecord } from './verdict.js'

/** A run as it was seen. Epoch milliseconds. */
export interface Story {
  readonly history: History
  readonly inflicted: readonly Inflicted[]
  readonly beganMs: number
  readonly endedMs: number
  /** When each activation id began to run. */
  readonly runs: ReadonlyMap<string, readonly number[]>
  readonly ownMs: OwnMs
}

interface Breached {
  readonly id: string
  /** Since the load began; when it was answered. */
  readonly atMs?: number
  /** What was called, or the record that speaks of it. */
  readonly of: string
  /** In its own words. */
  readonly says?: string
}

/** Where to look for the reason. */
export function details(
  breached: readonly string[],
  { history, beganMs }: Story,
  records: readonly SeenRecord[],
): readonly Breached[] {
  return breached.map((id) => {
    const accepted = history.accepted.get(id)
    const problem = records.find(({ activationId }) => activationId === id)?.delivery?.problem
    const says = problem === undefined ? {} : { says: problem }
    if (accepted !== undefined) return { id, atMs: accepted.atMs - beganMs, of: accepted.kind, ...says }
    const whole = records.find(({ ledTo }) => ledTo.includes(id))
    return { id, of: whole === undefined ? 'nothing known' : `${whole.activationId}: ${whole.reason ?? whole.ending}` }
  })
}

/** What records of failures of the platform say, and how often. */
export function reasonsOf(records: readonly SeenRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { ending, reason } of records) {
    if (ending !== 'ended' && reason !== undefined) counts[reason] = (counts[reason] ?? 0) + 1
  }
  return counts
}

/** Milliseconds that the machine had for itself; undefined: not before the end of the run. */
interface Recovery {
  readonly of: 'controller' | 'invoker'
  readonly ms: number | undefined
}

/** How long it took until all was well again after the death of each controller or invoker that came alone. */
export function recoveries({ history, runs, inflicted, beganMs, endedMs, ownMs }: Story): readonly (Recovery & {
  readonly atMs: number
})[] {
  return inflicted.flatMap(({ isAlone, part: { kind }, hitMs }) => {
    if (isAlone !== true || (kind !== 'controller' && kind !== 'invoker')) return []
    return [{ of: kind, atMs: hitMs - beganMs, ms: recoveredMs({ history, runs, ownMs }, hitMs, endedMs) }]
  })
}

/** Of the calls sent while nothing was hurt, the share that was taken. */
export function calmShare({ history, inflicted, beganMs, endedMs, ownMs }: Story): number {
  const shares: number[] = []
  for (let fromMs = beganMs; fromMs < endedMs; fromMs += 1_000) {
    const isHurt = inflicted.some(
      ({ hitMs, healedMs }) => hitMs < fromMs + 1_000 && ownMs(healedMs, fromMs) < recoveryMs,
    )
    const share = isHurt ? undefined : history.takenShare(fromMs, fromMs + 1_000)
    if (share !== undefined) shares.push(share)
  }
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
