import { isJsonObject, member } from '../../entity/json-object.js'
import type { AcceptedWork } from '../port.js'
import { decodeWork, encodeWork } from '../work-codec.js'
import { textOf } from './couch-database.js'
import type { CouchDocument } from './couch-database.js'

/** Accepted work in a document of its own, under its activation id. */
export interface WorkDocument {
  readonly id: string
  readonly revision: string
  readonly order: number
  readonly started: boolean
  readonly work: AcceptedWork
}

export interface WorkToWrite {
  readonly id: string
  readonly controller: string
  /** Grows with each piece of work. */
  readonly order: number
  readonly started: boolean
  readonly text: string
}

/** Without the key of the caller. */
export function workText(work: AcceptedWork): string {
  return encodeWork(work)
}

export function workDocument({ id, controller, order, started, text }: WorkToWrite, revision?: string): string {
  const place = revision === undefined ? { _id: id } : { _id: id, _rev: revision }
  return JSON.stringify({ ...place, controller, order, started, work: text })
}

/** Throws StoreError for what is no work. */
export function readWorkDocument(document: CouchDocument): WorkDocument {
  return {
    id: textOf(document, '_id'),
    revision: textOf(document, '_rev'),
    order: Number(member(document, 'order')),
    started: member(document, 'started') === true,
    work: decodeWork(textOf(document, 'work')),
  }
}

/** Where the record of the work is; undefined where its plan does not say. */
export function recordNamespace(work: AcceptedWork): string | undefined {
  if (work.kind === 'action') return work.message.user.namespace.name
  const plan: unknown = JSON.parse(work.plan)
  const namespace = isJsonObject(plan) ? member(plan, 'namespace') : undefined
  const name = isJsonObject(namespace) ? member(namespace, 'name') : namespace
  return typeof name === 'string' ? name : undefined
}
