import { setMaxListeners } from 'node:events'
import type { Acknowledgement, ActivationMessage, InvokerInstance } from '@wsk/contract'
import { acknowledgementTopic, type MessageBus, publishAcknowledgement, type Topic } from '../bus/port.js'
import type { ActivationRecord } from '../entity/activation.js'
import { pause } from '../support/pause.js'
import { acknowledgementLost, idsOf, type Telemetry } from '../telemetry/events.js'

export interface AcknowledgerDeps {
  readonly bus: MessageBus
  readonly telemetry: Telemetry
}

/** A controller takes the end of an activation for granted at last, and nobody waits for so long. */
const patienceMs = 180_000
const firstPauseMs = 100
const longestPauseMs = 2000

/** Tells controllers that activations have ended (invocation 5, 10.3). */
export class Acknowledger {
  readonly #instance: InvokerInstance
  readonly #deps: AcknowledgerDeps
  readonly #topics = new Map<string, Topic<Acknowledgement>>()
  readonly #closing = new AbortController()

  constructor(instance: InvokerInstance, deps: AcknowledgerDeps) {
    this.#instance = instance
    this.#deps = deps
    setMaxListeners(0, this.#closing.signal)
  }

  /**
   * Sends the record without its log lines, and that the slot is free. The record is stored by then, so that result and
   * completion go together. Again and again where the bus is out of reach or in doubt, for the controller holds the
   * slot until it hears; it may hear twice. `isSystemError`: it counts against this invoker. Never rejects.
   */
  async ended(
    message: ActivationMessage,
    record: ActivationRecord,
    isSystemError = record.response.statusCode === 3,
  ): Promise<void> {
    const { transid, rootControllerIndex } = message
    const topic = this.#topic(rootControllerIndex.asString)
    const acknowledgement = {
      kind: 'combined',
      transid,
      response: withoutLogs(record),
      isSystemError,
      instance: this.#instance,
    } as const
    const { bus, telemetry } = this.#deps
    for (let pauseMs = firstPauseMs, waitedMs = 0; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        await publishAcknowledgement(bus, topic, acknowledgement)
        return
      } catch (error) {
        if (!bus.isDurable || waitedMs >= patienceMs || this.#isClosed) {
          acknowledgementLost(telemetry, { ...idsOf(message), error })
          return
        }
      }
      await pause(pauseMs, this.#closing.signal, { ref: true })
      waitedMs += pauseMs
    }
  }

  /** From now on each is tried once. */
  close(): void {
    this.#closing.abort()
  }

  get #isClosed(): boolean {
    return this.#closing.signal.aborted
  }

  #topic(controller: string): Topic<Acknowledgement> {
    let topic = this.#topics.get(controller)
    if (topic === undefined) {
      topic = acknowledgementTopic(controller)
      this.#topics.set(controller, topic)
    }
    return topic
  }
}

const noLogs: readonly string[] = []

function withoutLogs(record: ActivationRecord): ActivationRecord {
  return record.logs.length === 0 ? record : { ...record, logs: noLogs }
}
