import { createTransactionId } from '../../telemetry/transaction-id.js'

/** Ids of transactions that tell how many fires led to what runs under them. */
export interface HopIds {
  create(hops: number): string
  /** 0 where the id does not tell. */
  hopsOf(id: string): number
}

/** Where one controller sees all fires, which remembers them. */
export const plainIds: HopIds = { create: () => createTransactionId(), hopsOf: () => 0 }

const randomLetters = 20
const stampLetters = 11
const base = 36
const grammar = /^[A-Za-z0-9]{20}[1-9a-z][0-9a-f]{11}$/

/**
 * Ids that tell it to every controller of a cluster, wherever an action's requests go, and that nobody else can make:
 * 20 letters by chance, one for the hops, and a stamp on both. `stamp` gives hexadecimal digits, the same everywhere.
 */
export class StampedIds implements HopIds {
  readonly #stamp: (text: string) => string

  constructor(stamp: (text: string) => string) {
    this.#stamp = stamp
  }

  create(hops: number): string {
    if (hops === 0) return createTransactionId()
    const letter = Math.min(hops, base - 1).toString(base)
    const text = `${createTransactionId().slice(0, randomLetters)}${letter}`
    return `${text}${this.#stamped(text)}`
  }

  hopsOf(id: string): number {
    if (!grammar.test(id)) return 0
    const text = id.slice(0, -stampLetters)
    return id.endsWith(this.#stamped(text)) ? Number.parseInt(text.slice(-1), base) : 0
  }

  #stamped(text: string): string {
    return this.#stamp(text).slice(0, stampLetters)
  }
}
