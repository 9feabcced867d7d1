import { asJsonText, type JsonText, jsonText, memberText, withMember } from '../json.js'
import type { QualifiedName } from '../names.js'
import { type InvokerInstance, invokerToJson, readInvoker } from './instances.js'
import { readQualifiedName } from './qualified-name.js'
import { type Fields, fieldsOf, has, member, MessageError, number, optional, readMessage, text } from './reader.js'
import { type TransactionId, transactionIdFromJson, transactionIdToJson } from './transaction-id.js'

/** Topic on which a scheduler takes activations. */
export function schedulerTopic(scheduler: string): string {
  return `scheduler${scheduler}`
}

/** Topic on which a scheduler hears of the containers it asked for. */
export function creationAckTopic(scheduler: string): string {
  return `creationAck${scheduler}`
}

interface ContainerOfAction {
  readonly transid: TransactionId
  readonly invocationNamespace: string
  readonly action: QualifiedName
  readonly revision: string | null
  /** The action without its code; read by invokers alone. */
  readonly actionMetaData: JsonText
}

interface CreationOrigin {
  readonly schedulerHost: string
  readonly rpcPort: number
  readonly retryCount: number
  readonly creationId: string
}

/** Asks an invoker for a container (invocation 10.7). */
export interface ContainerCreation extends ContainerOfAction, CreationOrigin {
  readonly kind: 'creation'
  readonly rootSchedulerIndex: { readonly asString: string }
}

/** Asks an invoker to give up the containers of an action (invocation 10.7). */
export interface ContainerDeletion extends ContainerOfAction {
  readonly kind: 'deletion'
}

/** What a scheduler asks of an invoker; a `creationId` tells a creation. */
export type ContainerRequest = ContainerCreation | ContainerDeletion

/** What became of a creation (invocation 10.7). */
export interface ContainerCreationAck extends ContainerOfAction, CreationOrigin {
  readonly rootInvokerIndex: InvokerInstance
  /** Name of the failure, such as `NoAvailableInvokersError`; absent: created. */
  readonly error?: string
  readonly reason?: string
}

/** Compact JSON; the action's data is spliced, not parsed. */
export function encodeContainerRequest({ kind: _, actionMetaData, ...fields }: ContainerRequest): JsonText {
  const json = jsonText({ ...fields, transid: transactionIdToJson(fields.transid) })
  return withMember(json, 'whiskActionMetaData', actionMetaData)
}

/** Throws MessageError. */
export function decodeContainerRequest(message: string): ContainerRequest {
  const fields = readMessage(message)
  const container = readContainer(fields, message, 'whiskActionMetaData')
  if (!has(fields, 'creationId')) return { kind: 'deletion', ...container }
  const scheduler = fieldsOf(member(fields, 'rootSchedulerIndex'), 'rootSchedulerIndex')
  return {
    kind: 'creation',
    ...container,
    ...readOrigin(fields),
    rootSchedulerIndex: { asString: text(scheduler, 'asString') },
  }
}

/** Compact JSON; the action's data is spliced, not parsed. */
export function encodeContainerCreationAck({ actionMetaData, ...fields }: ContainerCreationAck): JsonText {
  const json = jsonText({
    ...fields,
    transid: transactionIdToJson(fields.transid),
    rootInvokerIndex: invokerToJson(fields.rootInvokerIndex),
  })
  return withMember(json, 'actionMetaData', actionMetaData)
}

/** Throws MessageError. */
export function decodeContainerCreationAck(message: string): ContainerCreationAck {
  const fields = readMessage(message)
  return {
    ...readContainer(fields, message, 'actionMetaData'),
    ...readOrigin(fields),
    rootInvokerIndex: readInvoker(fields, 'rootInvokerIndex'),
    ...optional(fields, 'error', text),
    ...optional(fields, 'reason', text),
  }
}

function readContainer(fields: Fields, message: string, dataKey: string): ContainerOfAction {
  const actionMetaData = has(fields, dataKey) ? memberText(asJsonText(message), dataKey) : undefined
  if (actionMetaData === undefined) throw new MessageError(`${dataKey} must be there`)
  return {
    transid: transactionIdFromJson(member(fields, 'transid')),
    invocationNamespace: text(fields, 'invocationNamespace'),
    action: readQualifiedName(fields, 'action'),
    revision: has(fields, 'revision') ? text(fields, 'revision') : null,
    actionMetaData,
  }
}

function readOrigin(fields: Fields): CreationOrigin {
  return {
    schedulerHost: text(fields, 'schedulerHost'),
    rpcPort: number(fields, 'rpcPort'),
    retryCount: number(fields, 'retryCount'),
    creationId: text(fields, 'creationId'),
  }
}
