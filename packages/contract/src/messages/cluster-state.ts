import { type JsonText, jsonText } from '../json.js'
import { fieldsOf, list, member, MessageError, number, readMessage, text, texts } from './reader.js'

const invokerStatuses = ['up', 'unhealthy', 'down'] as const

/** What an invoker says of itself in the cluster's registry (invocation 10.7). Memory in MB. */
export interface InvokerResources {
  readonly status: (typeof invokerStatuses)[number]
  readonly freeMemory: number
  readonly busyMemory: number
  readonly inProgressMemory: number
  readonly tags: readonly string[]
  readonly dedicatedNamespaces: readonly string[]
}

/** What a scheduler says of itself in the cluster's registry (invocation 10.7). */
export interface SchedulerState {
  readonly sid: { readonly asString: string }
  readonly queueSize: number
  readonly endpoints: { readonly host: string; readonly rpcPort: number; readonly pekkoPort: number }
}

/** One queue of a scheduler, as `GET /queues` lists it (invocation 10.7). */
export interface QueueStatus {
  readonly invocationNamespace: string
  readonly fqn: string
  readonly waitingActivation: readonly unknown[]
  readonly status: string
  readonly data: string
}

export function encodeInvokerResources(resources: InvokerResources): JsonText {
  return jsonText(resources)
}

/** Throws MessageError. */
export function decodeInvokerResources(value: string): InvokerResources {
  const fields = readMessage(value)
  const status = invokerStatuses.find((each) => each === member(fields, 'status'))
  if (status === undefined) throw new MessageError('status must be one of the known states')
  return {
    status,
    freeMemory: number(fields, 'freeMemory'),
    busyMemory: number(fields, 'busyMemory'),
    inProgressMemory: number(fields, 'inProgressMemory'),
    tags: texts(fields, 'tags'),
    dedicatedNamespaces: texts(fields, 'dedicatedNamespaces'),
  }
}

export function encodeSchedulerState(state: SchedulerState): JsonText {
  return jsonText(state)
}

/** Throws MessageError. */
export function decodeSchedulerState(value: string): SchedulerState {
  const fields = readMessage(value)
  const endpoints = fieldsOf(member(fields, 'endpoints'), 'endpoints')
  return {
    sid: { asString: text(fieldsOf(member(fields, 'sid'), 'sid'), 'asString') },
    queueSize: number(fields, 'queueSize'),
    endpoints: {
      host: text(endpoints, 'host'),
      rpcPort: number(endpoints, 'rpcPort'),
      pekkoPort: number(endpoints, 'pekkoPort'),
    },
  }
}

export function encodeQueueStatus(status: QueueStatus): JsonText {
  return jsonText(status)
}

/** Throws MessageError. */
export function decodeQueueStatus(value: string): QueueStatus {
  const fields = readMessage(value)
  return {
    invocationNamespace: text(fields, 'invocationNamespace'),
    fqn: text(fields, 'fqn'),
    waitingActivation: list(fields, 'waitingActivation'),
    status: text(fields, 'status'),
    data: text(fields, 'data'),
  }
}
