import { type JsonText, jsonText } from '../json.js'
import {
  type Fields,
  fieldsOf,
  flag,
  has,
  member,
  MessageError,
  number,
  optional,
  readMessage,
  text,
} from './reader.js'

export const eventsTopic = 'events'

export interface ActivationEvent {
  /** The `path` annotation. */
  readonly name: string
  readonly activationId: string
  readonly statusCode: number
  /** Milliseconds, as are the next two. */
  readonly duration: number
  readonly waitTime: number
  /** 0 on a warm start. */
  readonly initTime: number
  readonly kind: string
  readonly conductor: boolean
  /** MB. */
  readonly memory: number
  readonly causedBy?: string
  readonly size?: number
  readonly userDefinedStatusCode?: number
}

const metricNames = ['ConcurrentInvocations', 'ConcurrentRateLimit', 'TimedRateLimit'] as const

export interface MetricEvent {
  readonly metricName: (typeof metricNames)[number]
  readonly metricValue: number
}

interface Envelope {
  /** Such as `invoker0`, `controller0`. */
  readonly source: string
  readonly subject: string
  readonly namespace: string
  /** UUID of the namespace. */
  readonly userId: string
  /** Epoch milliseconds. */
  readonly timestamp: number
}

/** What happened, for whoever meters it (invocation 10.6). */
export type EventMessage =
  | (Envelope & { readonly eventType: 'Activation'; readonly body: ActivationEvent })
  | (Envelope & { readonly eventType: 'Metric'; readonly body: MetricEvent })

export function encodeEvent(event: EventMessage): JsonText {
  return jsonText(event)
}

/** The body's kind is told by `metricName`. Throws MessageError. */
export function decodeEvent(message: string): EventMessage {
  const fields = readMessage(message)
  const envelope: Envelope = {
    source: text(fields, 'source'),
    subject: text(fields, 'subject'),
    namespace: text(fields, 'namespace'),
    userId: text(fields, 'userId'),
    timestamp: number(fields, 'timestamp'),
  }
  const body = fieldsOf(member(fields, 'body'), 'body')
  return has(body, 'metricName')
    ? { ...envelope, eventType: 'Metric', body: readMetric(body) }
    : { ...envelope, eventType: 'Activation', body: readActivation(body) }
}

function readMetric(body: Fields): MetricEvent {
  const name = text(body, 'metricName')
  const metricName = metricNames.find((each) => each === name)
  if (metricName === undefined) throw new MessageError('metricName must be one of the known metrics')
  return { metricName, metricValue: number(body, 'metricValue') }
}

function readActivation(body: Fields): ActivationEvent {
  return {
    name: text(body, 'name'),
    activationId: text(body, 'activationId'),
    statusCode: number(body, 'statusCode'),
    duration: number(body, 'duration'),
    waitTime: number(body, 'waitTime'),
    initTime: number(body, 'initTime'),
    kind: text(body, 'kind'),
    conductor: flag(body, 'conductor'),
    memory: number(body, 'memory'),
    ...optional(body, 'causedBy', text),
    ...optional(body, 'size', number),
    ...optional(body, 'userDefinedStatusCode', number),
  }
}
