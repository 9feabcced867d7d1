import { asJsonText, type JsonText, jsonText, type KeyValue, memberText, withMember } from '../json.js'
import type { ActivationStatusCode } from '../runtime.js'
import { type Instance, instanceToJson, readInstance } from './instances.js'
import {
  type Fields,
  fieldsOf,
  flag,
  epochMs,
  has,
  list,
  member,
  MessageError,
  number,
  optional,
  readMessage,
  text,
  texts,
} from './reader.js'
import { type TransactionId, transactionIdFromJson, transactionIdToJson } from './transaction-id.js'

/** Topic on which one controller hears of its activations. */
export function completedTopic(controller: string): string {
  return `completed${controller}`
}

/** A final record in its stored form (invocation 20). Acknowledgements carry it without log lines. */
export interface AcknowledgedActivation {
  readonly namespace: string
  readonly name: string
  readonly version: string
  readonly subject: string
  readonly activationId: string
  /** Epoch milliseconds. */
  readonly start: number
  /** Epoch milliseconds. */
  readonly end: number
  /** Milliseconds. */
  readonly duration?: number
  readonly cause?: string
  readonly response: {
    readonly statusCode: ActivationStatusCode
    readonly result?: JsonText
    readonly size?: number
  }
  readonly logs: readonly string[]
  readonly annotations: readonly KeyValue[]
}

/** The slot is free and the record is here, or its id where it is too large to carry. */
export interface CombinedAcknowledgement {
  readonly kind: 'combined'
  readonly transid: TransactionId
  readonly response: AcknowledgedActivation | string
  /** The platform failed (status code 3). */
  readonly isSystemError?: boolean
  /** Whose slot is free: an invoker, or the controller for what it ran itself. */
  readonly instance: Instance
}

/** The slot is free. */
export interface CompletionAcknowledgement {
  readonly kind: 'completion'
  readonly transid: TransactionId
  readonly activationId: string
  readonly isSystemError?: boolean
  readonly instance: Instance
}

/** The record is here, or its id; the slot is still taken. */
export interface ResultAcknowledgement {
  readonly kind: 'result'
  readonly transid: TransactionId
  readonly response: AcknowledgedActivation | string
}

/** What an invoker tells the controller (invocation 10.3). `kind` is not on the wire: the fields tell. */
export type Acknowledgement = CombinedAcknowledgement | CompletionAcknowledgement | ResultAcknowledgement

/** Compact JSON; the result is spliced, not parsed. */
export function encodeAcknowledgement(acknowledgement: Acknowledgement): JsonText {
  const { kind, transid, ...rest } = acknowledgement
  const own = 'instance' in rest ? { ...rest, instance: instanceToJson(rest.instance) } : rest
  const { response, ...fields } = { response: undefined, ...own }
  const json = jsonText({ transid: transactionIdToJson(transid), ...fields })
  if (kind === 'completion' || response === undefined) return json
  return withMember(json, 'response', typeof response === 'string' ? jsonText(response) : activationText(response))
}

function activationText({ response, ...fields }: AcknowledgedActivation): JsonText {
  const { result, ...outcome } = response
  const responseText = result === undefined ? jsonText(outcome) : withMember(jsonText(outcome), 'result', result)
  return withMember(jsonText({ ...fields, publish: false }), 'response', responseText)
}

/** Told apart by the fields that are there. Throws MessageError. */
export function decodeAcknowledgement(message: string): Acknowledgement {
  const fields = readMessage(message)
  const transid = transactionIdFromJson(member(fields, 'transid'))
  if (!has(fields, 'instance')) return { kind: 'result', transid, response: readResponse(fields, message) }
  const freed = { ...optional(fields, 'isSystemError', flag), instance: readInstance(fields, 'instance') }
  return has(fields, 'response')
    ? { kind: 'combined', transid, response: readResponse(fields, message), ...freed }
    : { kind: 'completion', transid, activationId: text(fields, 'activationId'), ...freed }
}

function readResponse(fields: Fields, message: string): AcknowledgedActivation | string {
  const value = member(fields, 'response')
  if (typeof value === 'string') return value
  const source = fieldsOf(value, 'response')
  return {
    namespace: text(source, 'namespace'),
    name: text(source, 'name'),
    version: text(source, 'version'),
    subject: text(source, 'subject'),
    activationId: text(source, 'activationId'),
    start: epochMs(source, 'start'),
    end: epochMs(source, 'end'),
    ...optional(source, 'duration', number),
    ...optional(source, 'cause', text),
    response: readOutcome(source, memberText(asJsonText(message), 'response')),
    logs: texts(source, 'logs'),
    annotations: list(source, 'annotations').map(readAnnotation),
  }
}

function readOutcome(activation: Fields, activationJson: JsonText | undefined): AcknowledgedActivation['response'] {
  const source = fieldsOf(member(activation, 'response'), 'response.response')
  const outcome = activationJson === undefined ? undefined : memberText(activationJson, 'response')
  const result = outcome === undefined ? undefined : memberText(outcome, 'result')
  return {
    statusCode: readStatusCode(source),
    ...(result === undefined ? {} : { result }),
    ...optional(source, 'size', number),
  }
}

function readStatusCode(source: Fields): ActivationStatusCode {
  const code = number(source, 'statusCode')
  if (code === 0 || code === 1 || code === 2 || code === 3) return code
  throw new MessageError('statusCode must be 0 to 3')
}

function readAnnotation(value: unknown): KeyValue {
  const source = fieldsOf(value, 'annotation')
  return { key: text(source, 'key'), value: member(source, 'value') ?? null }
}
