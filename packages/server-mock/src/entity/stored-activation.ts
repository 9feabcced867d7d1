import { asJsonText, memberText } from '@wsk/contract'
import type { JsonText, KeyValue } from '@wsk/contract'
import type { ActivationRecord, ActivationResponse, StatusCode } from './activation.js'
import { annotationValue } from './annotations.js'
import { isJsonObject, member } from './json-object.js'
import type { JsonObject } from './json-object.js'

/** A stored record that cannot be read; the message names the field. */
export class CorruptActivation extends Error {
  override readonly name = 'CorruptActivation'
}

/** A record as it is stored, and where in it a list finds what it shows. */
export interface StoredActivation {
  readonly json: JsonText
  /** So many characters of `json` are what a summary begins with. */
  readonly headLength: number
  readonly form: SummaryForm
}

/**
 * How a summary goes on after the head: 0 to 3 is the status code of what has ended, `open` stands for what has no end,
 * `whole` for a summary that the head does not begin.
 */
const summaryForms = { open: 4, whole: 5 } as const
type SummaryForm = StatusCode | typeof summaryForms.open | typeof summaryForms.whole

/**
 * The record in its stored form (invocation 20). What a list shows comes first, as it is shown (rest-api 9.2), so that
 * a summary can be cut out. `response` comes last and `result` is the last of its members, so that the result can be
 * cut out, too. Nothing has to be parsed for either.
 */
export function storedActivation(record: ActivationRecord): StoredActivation {
  const head = storedHead(record, JSON.stringify(record.annotations))
  const { result } = record.response
  const resultText = result === undefined ? '' : `,"result":${result}`
  return {
    json: asJsonText(`${head}${storedTail(record)}${resultText}}}`),
    headLength: head.length,
    form: summaryForm(record),
  }
}

export function storedActivationJson(record: ActivationRecord): JsonText {
  return storedActivation(record).json
}

/** The element of a list from the head of a stored record; `undefined` where its form says that the whole is needed. */
export function summaryOfHead(head: string, form: number): JsonText | undefined {
  if (form === summaryForms.whole) return undefined
  return asJsonText(form === summaryForms.open ? `${head}}` : `${head},"statusCode":${form}}`)
}

function summaryForm({ end, duration, response }: ActivationRecord): SummaryForm {
  if (end === 0) return summaryForms.open
  return duration === undefined ? summaryForms.whole : response.statusCode
}

function storedHead(record: ActivationRecord, annotationsText: string): string {
  const { namespace, name, version, activationId, start, end, cause } = record
  const causeText = cause === undefined ? '' : `,"cause":${JSON.stringify(cause)}`
  return (
    `{"namespace":${JSON.stringify(namespace)},"name":${JSON.stringify(name)},"version":"${version}","publish":false,` +
    `"annotations":${annotationsText},"activationId":"${activationId}","start":${start}${causeText}` +
    (end === 0 ? '' : endText(record))
  )
}

/** What follows the head up to the result. */
function storedTail(record: ActivationRecord): string {
  const { subject, end, logs } = record
  const { statusCode, size } = record.response
  return (
    `${end === 0 ? endText(record) : ''},"subject":${JSON.stringify(subject)},` +
    `"logs":${logs.length === 0 ? '[]' : JSON.stringify(logs)},"entityType":"activation",` +
    `"response":{"statusCode":${statusCode}${size === undefined ? '' : `,"size":${size}`}`
  )
}

function endText({ end, duration }: ActivationRecord): string {
  return `,"end":${end}${duration === undefined ? '' : `,"duration":${duration}`}`
}

/** Reads the stored form, members in any order. The result stays text. Throws CorruptActivation. */
export function parseStoredActivation(json: JsonText): ActivationRecord {
  const source = parsed(json)
  const response = member(source, 'response')
  if (!isJsonObject(response)) throw new CorruptActivation('response is no object')
  const record = recordWithoutResult(source, response)
  if (!Object.hasOwn(response, 'result')) return record
  return { ...record, response: { ...record.response, result: resultText(record, json) } }
}

function recordWithoutResult(source: JsonObject, response: JsonObject): ActivationRecord {
  const duration = optionalNumber(source, 'duration')
  const cause = member(source, 'cause')
  return {
    namespace: text(source, 'namespace'),
    name: text(source, 'name'),
    version: text(source, 'version'),
    subject: text(source, 'subject'),
    activationId: text(source, 'activationId'),
    start: time(source, 'start'),
    end: time(source, 'end'),
    ...(duration === undefined ? {} : { duration }),
    ...(typeof cause === 'string' ? { cause } : {}),
    response: parseResponse(response),
    logs: list(source, 'logs').filter((line) => typeof line === 'string'),
    annotations: list(source, 'annotations').map(annotation),
  }
}

/**
 * What a name filter compares with: `pkg/name` or `name`. The package is the last segment of the `binding`
 * annotation, else that of a `path` of three segments (rest-api 20.3).
 */
export function activationFilterName(record: Pick<ActivationRecord, 'name' | 'annotations'>): string {
  const binding = annotationValue(record.annotations, 'binding')
  if (typeof binding === 'string') return `${binding.slice(binding.lastIndexOf('/') + 1)}/${record.name}`
  const path = annotationValue(record.annotations, 'path')
  const first = typeof path === 'string' ? path.indexOf('/') : -1
  if (typeof path !== 'string' || first < 0) return record.name
  const last = path.lastIndexOf('/')
  const isPackaged = last > first && path.indexOf('/', first + 1) === last
  return isPackaged ? `${path.slice(first + 1, last)}/${record.name}` : record.name
}

function parsed(json: JsonText): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new CorruptActivation('the record is no JSON', { cause })
  }
  if (!isJsonObject(value)) throw new CorruptActivation('the record is no object')
  return value
}

function parseResponse(response: JsonObject): ActivationResponse {
  const statusCode = member(response, 'statusCode')
  if (!isStatusCode(statusCode)) throw new CorruptActivation('response.statusCode is not 0 to 3')
  const size = optionalNumber(response, 'size')
  return { statusCode, ...(size === undefined ? {} : { size }) }
}

/** What follows our own layout; found by a scan where another hand wrote the record. */
function resultText(record: ActivationRecord, json: JsonText): JsonText {
  const head = `${storedHead(record, JSON.stringify(record.annotations))}${storedTail(record)},"result":`
  if (json.startsWith(head) && json.endsWith('}}')) return asJsonText(json.slice(head.length, -2))
  const response = memberText(json, 'response')
  const result = response === undefined ? undefined : memberText(response, 'result')
  if (result === undefined) throw new CorruptActivation('response.result cannot be found')
  return result
}

function isStatusCode(value: unknown): value is StatusCode {
  return value === 0 || value === 1 || value === 2 || value === 3
}

function text(source: JsonObject, key: string): string {
  const value = member(source, key)
  if (typeof value !== 'string') throw new CorruptActivation(`${key} is no text`)
  return value
}

/** Epoch milliseconds; older records hold ISO texts. */
function time(source: JsonObject, key: string): number {
  const value = member(source, key)
  const ms = typeof value === 'string' ? Date.parse(value) : (value ?? 0)
  if (typeof ms !== 'number' || !Number.isFinite(ms)) throw new CorruptActivation(`${key} is no time`)
  return ms
}

function optionalNumber(source: JsonObject, key: string): number | undefined {
  const value = member(source, key)
  return typeof value === 'number' ? value : undefined
}

function list(source: JsonObject, key: string): readonly unknown[] {
  const value = member(source, key) ?? []
  if (!Array.isArray(value)) throw new CorruptActivation(`${key} is no list`)
  return value
}

function annotation(value: unknown): KeyValue {
  if (!isJsonObject(value)) throw new CorruptActivation('an annotation is no object')
  return { key: text(value, 'key'), value: value['value'] ?? null }
}
