import type { PathName } from '../entity/entity.js'
import { type JsonObject, member } from '../entity/json-object.js'
import { numberOf, objectOf, textOf } from './plan-fields.js'

/** What every plan says of work that goes on without its caller. */
export interface PlannedWork {
  readonly activationId: string
  /** Of the activation that it is a dead letter of. */
  readonly cause?: string
  /** Of the caller. */
  readonly namespace: { readonly name: string; readonly uuid: string }
  readonly subject: string
  readonly transaction: {
    readonly id: string
    /** Epoch milliseconds. */
    readonly startMs: number
    readonly extraLogging: boolean
    readonly hops: number
  }
}

/** The part of a plan that all have. Throws TypeError naming what is missing. */
export function parsePlannedWork(plan: JsonObject): PlannedWork {
  const namespace = objectOf(member(plan, 'namespace'), 'namespace')
  const transaction = objectOf(member(plan, 'transaction'), 'transaction')
  return {
    activationId: textOf(plan, 'activationId'),
    ...(member(plan, 'cause') === undefined ? {} : { cause: textOf(plan, 'cause') }),
    namespace: { name: textOf(namespace, 'name'), uuid: textOf(namespace, 'uuid') },
    subject: textOf(plan, 'subject'),
    transaction: {
      id: textOf(transaction, 'id'),
      startMs: numberOf(transaction, 'startMs'),
      extraLogging: member(transaction, 'extraLogging') === true,
      hops: numberOf(transaction, 'hops'),
    },
  }
}

/** Throws TypeError. */
export function parsePathName(value: unknown, what: string): PathName {
  const source = objectOf(value, what)
  return { path: textOf(source, 'path'), name: textOf(source, 'name') }
}
