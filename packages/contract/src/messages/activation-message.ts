import { asJsonText, type JsonText, jsonText, memberText } from '../json.js'
import type { QualifiedName } from '../names.js'
import { type MessageIdentity, readIdentity } from './identity.js'
import { type ControllerInstance, controllerToJson, readController } from './instances.js'
import {
  epochMs,
  type Fields,
  flag,
  has,
  member,
  MessageError,
  number,
  optional,
  readMessage,
  text,
  textMap,
  texts,
} from './reader.js'
import { readQualifiedName } from './qualified-name.js'
import { type TransactionId, transactionIdFromJson, transactionIdToJson } from './transaction-id.js'

/** Topic of one invoker. */
export function invokerTopic(instance: number): string {
  return `invoker${instance}`
}

/** Asks an invoker to run an action once (invocation 10.2). */
export interface ActivationMessage {
  /** Its start is the basis of `waitTime`. */
  readonly transid: TransactionId
  readonly action: QualifiedName
  /** Revision of the action that the controller saw. */
  readonly revision: string | null
  /** Who invoked; its namespace is the activation's. */
  readonly user: MessageIdentity
  readonly activationId: string
  /** Selects the topic of the acknowledgement. */
  readonly rootControllerIndex: ControllerInstance
  readonly blocking: boolean
  /** Merged parameters: an object, or an array that a sequence passes on. */
  readonly content?: JsonText
  /** Parameters that go to `/init` as environment and not into the run. */
  readonly initArgs: readonly string[]
  /** Encrypted parameters and their algorithm. */
  readonly lockedArgs: Readonly<Record<string, string>>
  /** `ns/name` of the trigger that some of them belong to, which tells what they were encrypted for. */
  readonly lockedBy?: string
  /** Activation id of the enclosing sequence or composition. */
  readonly cause?: string
  readonly traceContext?: Readonly<Record<string, string>>
  /**
   * Epoch milliseconds. Whoever sent it has given up waiting by then, and has left a final record if it does not know
   * whether the message is there: who reads it later looks for one before it runs anything.
   */
  readonly acceptBy?: number
  /** Epoch milliseconds. Nothing of it begins later: it ends as one that expired. */
  readonly startBy?: number
  /** What `cause` is to it where it is no step of a sequence or composition. */
  readonly causedBy?: string
  /** Which try it is of what `cause` names, from 1. */
  readonly attempt?: number
}

/** Callers and actions come again and again, and are the longest part of most messages. */
const knownTexts = new WeakMap<MessageIdentity | QualifiedName, JsonText>()

function knownText(value: MessageIdentity | QualifiedName): JsonText {
  const known = knownTexts.get(value)
  if (known !== undefined) return known
  const made = jsonText(value)
  knownTexts.set(value, made)
  return made
}

/** Most transactions have an id and a start, and nothing else. */
function transactionText(transaction: TransactionId): JsonText {
  const { id, startMs, extraLogging, parent } = transaction
  if (extraLogging || parent !== undefined) return jsonText(transactionIdToJson(transaction))
  return asJsonText(`[${jsonText(id)},${startMs}]`)
}

/** Compact JSON; `content` is spliced, not parsed. Every accepted invocation is written so, so it is put together by hand. */
export function encodeActivationMessage(message: ActivationMessage): JsonText {
  const { transid, action, revision, user, activationId, rootControllerIndex, content, cause, traceContext } = message
  const { lockedBy, acceptBy, startBy, causedBy, attempt } = message
  const optional =
    (content === undefined ? '' : `,"content":${content}`) +
    (lockedBy === undefined ? '' : `,"lockedBy":${jsonText(lockedBy)}`) +
    (cause === undefined ? '' : `,"cause":${jsonText(cause)}`) +
    (acceptBy === undefined ? '' : `,"acceptBy":${acceptBy}`) +
    (startBy === undefined ? '' : `,"startBy":${startBy}`) +
    (causedBy === undefined ? '' : `,"causedBy":${jsonText(causedBy)}`) +
    (attempt === undefined ? '' : `,"attempt":${attempt}`) +
    (traceContext === undefined ? '' : `,"traceContext":${jsonText(traceContext)}`)
  return asJsonText(
    `{"transid":${transactionText(transid)},"action":${knownText(action)},"revision":${jsonText(revision)},` +
      `"user":${knownText(user)},"activationId":${jsonText(activationId)},` +
      `"rootControllerIndex":${jsonText(controllerToJson(rootControllerIndex))},"blocking":${message.blocking},` +
      `"initArgs":${listText(message.initArgs)},"lockedArgs":${jsonText(message.lockedArgs)}${optional}}`,
  )
}

function listText(list: readonly string[]): string {
  return list.length === 0 ? '[]' : jsonText(list)
}

/** Unknown fields are ignored. Throws MessageError naming the field that is missing or of the wrong type. */
export function decodeActivationMessage(message: string): ActivationMessage {
  const fields = readMessage(message)
  return {
    transid: transactionIdFromJson(member(fields, 'transid')),
    action: readQualifiedName(fields, 'action'),
    revision: has(fields, 'revision') ? text(fields, 'revision') : null,
    user: readIdentity(fields, 'user'),
    activationId: text(fields, 'activationId'),
    rootControllerIndex: readController(fields, 'rootControllerIndex'),
    blocking: flag(fields, 'blocking'),
    ...readContent(fields, message),
    initArgs: texts(fields, 'initArgs'),
    lockedArgs: textMap(fields, 'lockedArgs'),
    ...optional(fields, 'lockedBy', text),
    ...optional(fields, 'cause', text),
    ...optional(fields, 'traceContext', textMap),
    ...optional(fields, 'acceptBy', epochMs),
    ...optional(fields, 'startBy', epochMs),
    ...optional(fields, 'causedBy', text),
    ...optional(fields, 'attempt', number),
  }
}

function readContent(fields: Fields, message: string): { readonly content?: JsonText } {
  const value = member(fields, 'content')
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object') throw new MessageError('content must be an object or an array')
  const content = memberText(asJsonText(message), 'content')
  return content === undefined ? {} : { content }
}
