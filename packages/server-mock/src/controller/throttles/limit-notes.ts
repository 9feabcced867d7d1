import type { LimitMemory } from './limit-memory.js'

/** What controllers tell each other of what namespaces may do. A key is a namespace and one of its limits. */
export type LimitNote =
  /** One has started, and does not know what happened before. */
  | { readonly kind: 'hello'; readonly from: string }
  /** To one that has started: what another has of its share, or, below zero, it has of the other's. */
  | LimitTransfer<'ledger'>
  | AbsentNote
  /** One that was there before has told one that has started all that it knows. */
  | { readonly kind: 'veteran'; readonly from: string; readonly to: string }
  /** One has used up its share. */
  | { readonly kind: 'want'; readonly from: string; readonly key: string; readonly limit: number }
  /** One gives some of its own, or says by 0 that it has none left. */
  | LimitTransfer<'grant'>
  /** One has given more than its share is now. */
  | LimitTransfer<'recall'>

interface LimitTransfer<Kind extends string> {
  readonly kind: Kind
  readonly from: string
  readonly to: string
  readonly key: string
  readonly amount: number
}

/** To one that has started: who is not there any more, and still counts. */
interface AbsentNote {
  readonly kind: 'absent'
  readonly from: string
  readonly to: string
  readonly member: string
  readonly missedMs: number
}

/** The way between controllers. Notes may be late, or lost; none comes twice, those of one keep their order. */
export interface LimitExchange {
  /** Of this controller. */
  readonly name: string
  /** That live, this one among them. */
  readonly controllers: () => readonly string[]
  readonly send: (note: LimitNote) => void
  /** Absent: what this one did before is not known. */
  readonly memory?: LimitMemory
  /** Calls `onNote` with each note of others, `sweep` from time to time, and `leave` before the end. */
  readonly listen: (listener: LimitListener) => void
}

export interface LimitListener {
  onNote(note: LimitNote): void
  sweep(): void
  leave(): void
}

/** What a controller does itself. */
export interface LimitUses {
  /** How much of a limit it uses. */
  readonly usedOf: (key: string) => number
  /** Whether what a limit counts is over when it is not used any more, and not only a minute later. */
  readonly isMomentary: (key: string) => boolean
}
