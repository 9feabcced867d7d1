import type { Transaction } from './transaction.js'

interface Child {
  readonly id: string
  readonly startMs: number
}

/** The transaction of one step of `parent`: an id and a start of its own, the rest as the parent has it. */
export function childTransaction(parent: Transaction, { id, startMs }: Child): Transaction {
  return {
    id,
    startMs,
    extraLogging: parent.extraLogging,
    hops: parent.hops,
    get log() {
      return parent.log.child({ transaction: id, parent: parent.id })
    },
  }
}
