/** The transaction a message belongs to, with those it was started by (invocation 10.1). */
export interface TransactionId {
  readonly id: string
  /** Epoch milliseconds. */
  readonly startMs: number
  readonly extraLogging: boolean
  readonly parent?: TransactionId
}

export type TransactionIdJson = readonly (string | number | boolean | TransactionIdJson)[]

/** What stands for an id that cannot be read. */
export const unknownTransaction: TransactionId = { id: 'unknown', startMs: 0, extraLogging: false }

/** Deepest chain of parents that is read; what lies beyond is dropped. */
const maxAncestors = 128

/** `["id", ms]`, then `true` under extra logging, then the parent's array where there is one. */
export function transactionIdToJson(transaction: TransactionId): TransactionIdJson {
  const chain: TransactionId[] = []
  for (let each: TransactionId | undefined = transaction; each !== undefined; each = each.parent) chain.push(each)
  return chain.reduceRight<TransactionIdJson>((parent, each) => {
    const own = each.extraLogging ? [each.id, each.startMs, true] : [each.id, each.startMs]
    return parent.length === 0 ? own : [...own, parent]
  }, [])
}

/** Never throws: an unreadable value is `unknownTransaction`. */
export function transactionIdFromJson(value: unknown): TransactionId {
  return read(value, 0) ?? unknownTransaction
}

function read(value: unknown, depth: number): TransactionId | undefined {
  if (!Array.isArray(value) || depth > maxAncestors) return undefined
  const parts: readonly unknown[] = value
  const [id, startMs, ...rest] = parts
  if (typeof id !== 'string' || typeof startMs !== 'number') return undefined
  const parent = read(rest.at(-1), depth + 1)
  return { id, startMs, extraLogging: rest[0] === true, ...(parent === undefined ? {} : { parent }) }
}
