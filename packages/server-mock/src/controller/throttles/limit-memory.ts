/** Some of a limit that was used, set aside to be used, or given to others. */
export interface Spent {
  readonly key: string
  readonly amount: number
  /** Another controller, where it was given to one. */
  readonly to?: string
}

export interface NotedSpent extends Spent {
  /** Epoch milliseconds. */
  readonly atMs: number
}

export interface Given extends Spent {
  readonly to: string
}

/** What may still count of what a controller did before it was ended. */
export interface Remembered {
  /** By key. */
  readonly used: ReadonlyMap<string, number>
  readonly given: readonly Given[]
  /** It knew all that counts, and has not been away for long: others still count on it. */
  readonly isFresh: boolean
}

/** What a controller knows of its limits after it was killed. */
export interface LimitMemory {
  /** Undefined where nobody knows. */
  readonly found: Remembered | undefined
  /** Survives kill -9 once this returns. */
  readonly note: (spent: Spent) => void
  /** To be called now and then as long as the controller runs. */
  readonly live: () => void
}

/** The key of a note by which a controller says that it knows nothing of the minute before. */
export const nothingKnown = 'nothing known'

/** What was spent so long ago does not count any more. */
export const minuteMs = 61_000
/** Others wait somewhat longer than that for one that is gone: a machine that is busy takes half a minute to start one. */
const freshMs = 50_000

/** Of `noted`, oldest first, what may have been used in the last minute. */
export function spentLately(noted: readonly NotedSpent[], nowMs: number): readonly NotedSpent[] {
  const before = new Map<string, NotedSpent>()
  const lately: NotedSpent[] = []
  for (const spent of noted) {
    if (spent.atMs > nowMs - minuteMs) lately.push(spent)
    // What was set aside last may have been used later.
    else if (spent.to === undefined) before.set(spent.key, spent)
  }
  return [...before.values(), ...lately]
}

/** `livedAtMs`: when the controller was seen alive last. */
export function remembered(noted: readonly NotedSpent[], nowMs: number, livedAtMs: number): Remembered {
  const used = new Map<string, number>()
  const given: Given[] = []
  let isFresh = nowMs - livedAtMs <= freshMs
  for (const { key, amount, to, atMs } of spentLately(noted, nowMs)) {
    if (key === nothingKnown) isFresh &&= atMs <= nowMs - minuteMs
    else if (to === undefined) used.set(key, (used.get(key) ?? 0) + amount)
    else given.push({ key, amount, to })
  }
  return { used, given, isFresh }
}
