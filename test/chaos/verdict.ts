import { type History, triesOfDelivery } from './history.js'

/** How a record says that an activation ended. `unknown`: nobody knows; `unstarted`: it never began. */
export type Ending = 'ended' | 'unknown' | 'unstarted' | 'failed'

export interface SeenRecord {
  readonly activationId: string
  readonly ending: Ending
  /** What the record says of an end that is no success. */
  readonly reason?: string
  /** Whether it tells the oracle when it runs. */
  readonly isAction: boolean
  /** Of the enclosing sequence. */
  readonly cause?: string
  /** Activations that a fire, a sequence or a delivery says it led to. */
  readonly ledTo: readonly string[]
  /** Of an activation that was tried until it was given up. */
  readonly delivery?: Delivery
  /** Tells of the failure of its cause. */
  readonly isLetter?: boolean
}

/** What the record of a delivery says of itself. */
interface Delivery {
  readonly tries: number
  /** What told of its failure. */
  readonly letter?: string
  /** Why nothing did. */
  readonly problem?: string
}

export interface Evidence {
  readonly history: History
  /** When each activation id began to run; epoch milliseconds. */
  readonly runs: ReadonlyMap<string, readonly number[]>
  /** Every record that lists show. */
  readonly records: readonly SeenRecord[]
}

/** What was promised and not kept; ids. All empty: everything was kept (reliability-security 8.1). */
export interface Breaches {
  /** Accepted, or refused with an id, and without a record. */
  readonly lost: readonly string[]
  /** Ran more than once. */
  readonly double: readonly string[]
  /** Has more than one record. */
  readonly twiceRecorded: readonly string[]
  /** The record says that it ended, or that it never began, and the oracle says otherwise. */
  readonly untrue: readonly string[]
  /** Ran, and nobody asked for it. */
  readonly ghosts: readonly string[]
  /** Began after its caller was told that it was not taken. */
  readonly afterRefusal: readonly string[]
  /** Was not tried as often as it asks for, or not told of by one letter. */
  readonly undelivered: readonly string[]
}

/** Of a run in which everything was kept. */
export const noBreaches: Breaches = {
  lost: [],
  double: [],
  twiceRecorded: [],
  untrue: [],
  ghosts: [],
  afterRefusal: [],
  undelivered: [],
}

export interface Tally extends Readonly<Record<Ending, number>> {
  readonly accepted: number
  readonly inDoubt: number
  readonly unanswered: number
  readonly refused: number
  /** Began long after they were accepted: somebody else took them over, or they waited for an outage to end. */
  readonly late: number
  /** Were tried until they were given up. */
  readonly deliveries: number
}

const lateMs = 5_000

/** Holds what clients saw against what ran and what is recorded. */
export function judge({ history, runs, records }: Evidence): { readonly breaches: Breaches; readonly tally: Tally } {
  const byId = new Map(records.map((record) => [record.activationId, record]))
  const known = knownIds(history, byId)
  const strangers = [...runs.keys()].filter((id) => !known.has(id))
  return {
    breaches: {
      lost: [...known].filter((id) => !byId.has(id)),
      double: [...runs].flatMap(([id, times]) => (times.length > 1 ? [id] : [])),
      twiceRecorded: repeated(records.map(({ activationId }) => activationId)),
      untrue: records.flatMap((record) => (isTrue(record, runs) ? [] : [record.activationId])),
      // Of a call without an answer nobody knows the id.
      ghosts: strangers.length > history.unansweredRuns() ? strangers : [],
      afterRefusal: [...history.inDoubt].flatMap(([id, atMs]) =>
        (runs.get(id) ?? []).some((ranMs) => ranMs > atMs) ? [id] : [],
      ),
      undelivered: undelivered(records, runs),
    },
    tally: tallyOf({ history, runs, records }),
  }
}

/** What was accepted, and what that led to by its own records. */
function knownIds(history: History, byId: ReadonlyMap<string, SeenRecord>): ReadonlySet<string> {
  const known = new Set([...history.accepted.keys(), ...history.inDoubt.keys()])
  // What is added meanwhile is visited as well.
  for (const id of known) for (const led of byId.get(id)?.ledTo ?? []) known.add(led)
  for (const { activationId, cause } of byId.values()) {
    if (cause !== undefined && known.has(cause)) known.add(activationId)
  }
  return known
}

function isTrue({ activationId, ending, isAction }: SeenRecord, runs: Evidence['runs']): boolean {
  if (!isAction) return true
  const ran = runs.get(activationId)?.length ?? 0
  if (ending === 'ended') return ran === 1
  return ending === 'unstarted' ? ran === 0 : true
}

/** What a record says against which nobody begins the activation. */
const refused = /is not begun/

function undelivered(records: readonly SeenRecord[], runs: Evidence['runs']): readonly string[] {
  const letters = new Map(
    records.flatMap((record) => (record.isLetter === true ? [[record.activationId, record]] : [])),
  )
  const isTold = ({ tries, letter = '' }: Delivery): boolean => {
    const { ending, reason = '' } = letters.get(letter) ?? { ending: 'unstarted' }
    return tries === triesOfDelivery && (runs.has(letter) || (ending !== 'unstarted' && !refused.test(reason)))
  }
  const named = new Set(records.map(({ delivery }) => delivery?.letter))
  // A letter of which nobody knows whether it was taken is sent again under another id.
  const others = [...letters.values()].filter(({ activationId, ending }) => {
    return !named.has(activationId) && (ending === 'ended' || ending === 'failed')
  })
  return [
    ...records.flatMap(({ activationId, delivery }) =>
      delivery === undefined || isTold(delivery) ? [] : [activationId],
    ),
    ...others.map(({ activationId, cause = activationId }) => cause),
  ]
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return ids.filter((id) => seen.size === seen.add(id).size)
}

function tallyOf({ history, runs, records }: Evidence): Tally {
  const count = (ending: Ending): number => records.filter((record) => record.ending === ending).length
  const late = [...history.accepted].filter(([id, { atMs }]) => (runs.get(id)?.[0] ?? 0) > atMs + lateMs)
  return {
    accepted: history.accepted.size,
    inDoubt: history.inDoubt.size,
    unanswered: history.count('unanswered'),
    refused: history.count('refused'),
    ended: count('ended'),
    unknown: count('unknown'),
    unstarted: count('unstarted'),
    failed: count('failed'),
    late: late.length,
    deliveries: records.filter(({ delivery }) => delivery !== undefined).length,
  }
}
