import {
  type Acknowledgement,
  type ActivationMessage,
  type CacheInvalidation,
  cacheInvalidationTopic,
  type CombinedAcknowledgement,
  completedTopic,
  decodeAcknowledgement,
  decodeActivationMessage,
  decodeCacheInvalidation,
  decodeEvent,
  decodePing,
  encodeAcknowledgement,
  encodeActivationMessage,
  encodeCacheInvalidation,
  encodeEvent,
  encodePing,
  type EventMessage,
  eventsTopic,
  healthTopic,
  invokerTopic,
  jsonText,
  type PingMessage,
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

/** What controllers of other kinds are to forget (invocation 10.5). */
export const cacheInvalidationsTopic: Topic<CacheInvalidation> = {
  name: cacheInvalidationTopic,
  isFleeting: true,
  encode: encodeCacheInvalidation,
  decode: decodeCacheInvalidation,
}

/** Who lives (invocation 10.4). What nobody heard in time says nothing any more. */
export const pingTopic: Topic<PingMessage> = {
  name: healthTopic,
  isFleeting: true,
  encode: encodePing,
  decode: decodePing,
}

/**
 * Asks to begin a message. Resolves true once it is noted where every reader of the topic looks that this reader began
 * it: no other will. Resolves false when the message is not this reader's to begin: another one has taken the topic
 * over, or the reading ends. Takes as long as the bus is out of reach. Never rejects; asking again gives the same answer.
 */
export type Claim = () => Promise<boolean>

/** Messages of which each is begun by at most one reader, whatever ends the readers. */
export interface WorkHandlers<T> {
  /**
   * Takes a message. Where the bus outlives its readers there is a claim, and nothing may be done that must not be
   * done twice before it has resolved true. Resolves when nothing of the message has to be remembered. Rejects to leave
   * it to the next reader, as one that was left if it was claimed, otherwise as one that nobody took; with WorkLeft
   * where that is meant to be.
   */
  take(message: T, claim?: Claim): void | Promise<void>
  /**
   * Is told, before anything is taken, of each message that an earlier reader began and did not finish. Resolves when
   * nothing of it has to be remembered; rejects to leave it to the next reader.
   */
  left(message: T): Promise<void>
}

/** What our own processes tell each other, and nobody needs who was not there; upstream has no such topics. */
export function noteTopic<T>(name: string, isNote: (value: unknown) => value is T): Topic<T> {
  return {
    name,
    isFleeting: true,
    encode: jsonText,
    decode: (text) => {
      const note: unknown = JSON.parse(text)
      if (isNote(note)) return note
      throw new TypeError(`not a note of ${name}`)
    },
  }
}

/** Carries messages between controllers and invokers. Topics: invocation 8. */
export interface MessageBus extends AsyncDisposable {
  /** Whether what was published outlives every process that reads or publishes. */
  readonly isDurable: boolean
  /** Resolves once the bus has the message as safely as the adapter promises; rejects if it may not have it. */
  publish<T>(topic: Topic<T>, message: T): Promise<void>
  /**
   * Delivers messages of `topic`, in order of publication, one handler call for each. A handler
   * that rejects is logged and the message counts as delivered. Resolves when the subscription stands.
   */
  subscribe<T>(topic: Topic<T>, handler: (message: T) => void | Promise<void>): Promise<AsyncDisposable>
  /**
   * Reads a topic of which each message is work to be begun at most once. A later reader of the same topic takes it over
   * from this one. Disposing takes no more and refuses claims at once; it resolves when what was begun has settled.
   */
  subscribeWork<T>(topic: Topic<T>, handlers: WorkHandlers<T>): Promise<AsyncDisposable>
  /**
   * Of a bus that keeps what was read: hands over the text of every message of a topic that was published since a time
   * (epoch milliseconds) and before this call. Resolves with whether it still has all of them; rejects with BusError.
   */
  readAgain?<T>(topic: Topic<T>, sinceMs: number, see: (text: string) => void): Promise<boolean>
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

/** Work is left to the next reader. */
export class WorkLeft extends Error {
  override readonly name = 'WorkLeft'
}

/** The bus is closed, or has no room for the message. */
export class BusError extends Error {
  override readonly name: string = 'BusError'
}

/** The bus may have the message or not, and may deliver it later. */
export class AmbiguousBusError extends BusError {
  override readonly name = 'AmbiguousBusError'
}

/** The message is larger than any topic takes; nothing was sent. */
export class MessageTooLarge extends BusError {
  override readonly name = 'MessageTooLarge'
}

/** One that carries its record. */
export interface WholeAcknowledgement extends CombinedAcknowledgement {
  readonly response: Exclude<CombinedAcknowledgement['response'], string>
}

/** Sends the id alone where the record is too large for a message: a controller finds it in the store (invocation 5). */
export async function publishAcknowledgement(
  bus: Pick<MessageBus, 'publish'>,
  topic: Topic<Acknowledgement>,
  acknowledgement: WholeAcknowledgement,
): Promise<void> {
  try {
    await bus.publish(topic, acknowledgement)
  } catch (error) {
    if (!(error instanceof MessageTooLarge)) throw error
    await bus.publish(topic, { ...acknowledgement, response: acknowledgement.response.activationId })
  }
}
