import { asJsonText, jsonText } from '@wsk/contract'
import type { JsonText } from '@wsk/contract'
import { activationSummaryJson } from '../../entity/activation-json.js'
import type { ActivationRecord } from '../../entity/activation.js'
import { isJsonObject, member } from '../../entity/json-object.js'
import type { JsonObject } from '../../entity/json-object.js'
import { CorruptActivation, parseStoredActivation, storedActivationJson } from '../../entity/stored-activation.js'
import { StoreError } from '../port.js'
import type { CouchDocument } from './couch-database.js'
import { couchJson, wellFormed } from './exact-json.js'

/** Of its document (invocation 23.1). */
export function recordId({ namespace, activationId }: Pick<ActivationRecord, 'namespace' | 'activationId'>): string {
  return `${namespace}/${activationId}`
}

const ownMember = 'wsk'
const attachmentName = 'record'

/** Documents of more than 8 MB are refused by a CouchDB that nobody has told otherwise. */
const longestDocument = 4 * 1024 * 1024

/** The JSON of the document of a record (invocation 20), and beside it what CouchDB would give back spelt differently. */
export function recordDocument(record: ActivationRecord, now: number): string {
  const { result, ...response } = record.response
  const rest = wellFormed(storedActivationJson({ ...record, response }))
  if (rest.length + (result?.length ?? 0) > longestDocument) return attachedRecordDocument(record, now)
  if (result === undefined) return documentText(record, { rest, now })
  const { text, isExact } = couchJson(result)
  return documentText(record, {
    // `response` comes last.
    rest: asJsonText(`${rest.slice(0, -2)},"result":${text}}}`),
    now,
    ...(isExact ? {} : { own: { result } }),
  })
}

/** What any server takes: the record is an attachment, of any size and spelling, of a document that lists can show. */
export function attachedRecordDocument(record: ActivationRecord, now: number): string {
  const { result: _, ...response } = record.response
  const rest = wellFormed(storedActivationJson({ ...record, logs: [], response }))
  const data = Buffer.from(storedActivationJson(record)).toString('base64')
  return documentText(record, {
    rest,
    now,
    own: { attached: true },
    attachments: { [attachmentName]: { content_type: 'application/json', data } },
  })
}

interface DocumentParts {
  readonly rest: JsonText
  readonly now: number
  readonly own?: JsonObject
  readonly attachments?: JsonObject
}

function documentText(record: ActivationRecord, { rest, now, own, attachments }: DocumentParts): string {
  const place = `"_id":${JSON.stringify(recordId(record))},"updated":${now}`
  const ours = own === undefined ? '' : `,"${ownMember}":${wellFormed(JSON.stringify(own))}`
  const attached = attachments === undefined ? '' : `,"_attachments":${JSON.stringify(attachments)}`
  return `{${place}${ours}${attached},${rest.slice(1)}`
}

/** Whether the document has to be read with its attachments. */
export function isAttached(document: CouchDocument): boolean {
  return member(ownOf(document), 'attached') === true
}

/** Throws StoreError for what is no record. */
export function readRecordDocument(document: CouchDocument): ActivationRecord {
  try {
    const attached = attachedText(document)
    if (attached !== undefined) return parseStoredActivation(attached)
    const record = parseStoredActivation(jsonText(document))
    const result = member(ownOf(document), 'result')
    if (typeof result !== 'string') return record
    return { ...record, response: { ...record.response, result: asJsonText(result) } }
  } catch (error) {
    if (!(error instanceof CorruptActivation)) throw error
    throw new StoreError(`The stored record ${String(document['_id'])} cannot be read: ${error.message}`, {
      cause: error,
    })
  }
}

function attachedText(document: CouchDocument): JsonText | undefined {
  const attachments = member(document, '_attachments')
  const attachment = isJsonObject(attachments) ? member(attachments, attachmentName) : undefined
  const data = isJsonObject(attachment) ? member(attachment, 'data') : undefined
  return typeof data === 'string' ? asJsonText(Buffer.from(data, 'base64').toString('utf8')) : undefined
}

function ownOf(document: CouchDocument): JsonObject {
  const own = member(document, ownMember)
  return isJsonObject(own) ? own : {}
}

/** The element of a list from the value of a view. Undefined for what is none. */
export function summaryOfRow(value: unknown): { readonly activationId: string; readonly text: JsonText } | undefined {
  if (!isJsonObject(value)) return undefined
  const hasEnded = typeof member(value, 'end') === 'number'
  try {
    const record = parseStoredActivation(
      jsonText({
        ...value,
        subject: '',
        end: hasEnded ? value['end'] : 0,
        response: { statusCode: hasEnded ? (member(value, 'statusCode') ?? 0) : 0 },
      }),
    )
    return { activationId: record.activationId, text: activationSummaryJson(record) }
  } catch (error) {
    if (error instanceof CorruptActivation) return undefined
    throw error
  }
}
