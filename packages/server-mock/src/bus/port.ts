import {
  type Acknowledgement,
  type ActivationMessage,
  completedTopic,
  decodeAcknowledgement,
  decodeActivationMessage,
  decodeEvent,
  encodeAcknowledgement,
  encodeActivationMessage,
  encodeEvent,
  type EventMessage,
  eventsTopic,
  invokerTopic,
} from '@wsk/contract'
import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'

/** A named stream of one kind of message, and the form of that message on a wire (invocation 8, 10). */
export interface Topic<T> {
  readonly name: string
  /** Messages that come while nobody subscribes are dropped. */
  readonly isFleeting?: true
  encode(message: T): string
  /** Throws for text that is no such message. */
  decode(text: string): T
}

/** What one invoker is asked to run. */
export function activationTopic(invoker: number): Topic<ActivationMessage> {
  return { name: invokerTopic(invoker), encode: encodeActivationMessage, decode: decodeActivationMessage }
}

/** What one controller is told of its activations. */
export function acknowledgementTopic(controller: string): Topic<Acknowledgement> {
  return { name: completedTopic(controller), encode: encodeAcknowledgement, decode: decodeAcknowledgement }
}

/** What is metered (invocation 10.6). */
export const eventTopic: Topic<EventMessage> = {
  name: eventsTopic,
  isFleeting: true,
  encode: encodeEvent,
  decode: decodeEvent,
}

/** Carries messages between controllers and invokers. Topics: invocation 8. */
export interface MessageBus extends AsyncDisposable {
  /** Resolves once the bus has the message as safely as the adapter promises; rejects if it may not have it. */
  publish<T>(topic: Topic<T>, message: T): Promise<void>
  /**
   * Delivers messages of `topic`, in order of publication, one handler call for each. A handler
   * that rejects is logged and the message counts as delivered. Resolves when the subscription stands.
   */
  subscribe<T>(topic: Topic<T>, handler: (message: T) => void | Promise<void>): Promise<AsyncDisposable>
  /** Of a bus that can be out of reach. */
  state?(): BusState
}

export interface BusState {
  readonly isReachable: boolean
  /** Messages that were sent without an answer in time. */
  readonly ambiguous: number
  /** Messages that could not be read. */
  readonly poisoned: number
}

export interface BusDeps {
  readonly clock: Clock
  readonly log: Logger
}

export type OpenBus<C> = (config: C, deps: BusDeps) => Promise<MessageBus>

/** The bus is closed, or has no room for the message. */
export class BusError extends Error {
  override readonly name = 'BusError'
}
