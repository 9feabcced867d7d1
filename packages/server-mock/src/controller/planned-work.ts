import type { PathName } from '../entity/entity.js'
import { type JsonObject, member } from '../entity/json-object.js'
import type { Logger } from '../telemetry/logger.js'
import type { Transaction } from '../telemetry/transaction.js'
import { numberOf, objectOf, textOf } from './plan-fields.js'

/** What every plan says of work that goes on without its caller. */
export interface PlannedWork {
  readonly activationId: string
  /** Of the activation that it is a dead letter of. */
  readonly cause?: string
  /** Of the caller. */
  readonly namespace: { readonly name: string; readonly uuid: string }
  readonly subject: string
  readonly transaction: PlannedTransaction
}

/** What goes on under the transaction of its caller. */
export interface PlannedTransaction {
  readonly id: string
  /** Epoch milliseconds. */
  readonly startMs: number
  readonly extraLogging: boolean
  readonly hops: number
}

/** The part of a plan that all have. Throws TypeError naming what is missing. */
export function parsePlannedWork(plan: JsonObject): PlannedWork {
  const namespace = objectOf(member(plan, 'namespace'), 'namespace')
  return {
    activationId: textOf(plan, 'activationId'),
    ...(member(plan, 'cause') === undefined ? {} : { cause: textOf(plan, 'cause') }),
    namespace: { name: textOf(namespace, 'name'), uuid: textOf(namespace, 'uuid') },
    subject: textOf(plan, 'subject'),
    transaction: parseTransaction(objectOf(member(plan, 'transaction'), 'transaction')),
  }
}

/** Throws TypeError naming what is missing. */
export function parseTransaction(source: JsonObject): PlannedTransaction {
  return {
    id: textOf(source, 'id'),
    startMs: numberOf(source, 'startMs'),
    extraLogging: member(source, 'extraLogging') === true,
    hops: numberOf(source, 'hops'),
  }
}

/** The transaction of a plan in the process that goes on with it. */
export function plannedTransaction(
  { log }: { readonly log: Logger },
  { transaction }: { readonly transaction: PlannedTransaction },
): Transaction {
  return { ...transaction, log: log.child({ transaction: transaction.id }) }
}

/** Throws TypeError. */
export function parsePathName(value: unknown, what: string): PathName {
  const source = objectOf(value, what)
  return { path: textOf(source, 'path'), name: textOf(source, 'name') }
}
