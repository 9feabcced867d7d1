import type { Acknowledgement, ActivationMessage, InvokerInstance } from '@wsk/contract'
import { acknowledgementTopic, type MessageBus, type Topic } from '../bus/port.js'
import type { ActivationRecord } from '../entity/activation.js'

/** Tells controllers that activations have ended (invocation 5, 10.3). */
export class Acknowledger {
  readonly #bus: MessageBus
  readonly #instance: InvokerInstance
  readonly #topics = new Map<string, Topic<Acknowledgement>>()

  constructor(bus: MessageBus, instance: InvokerInstance) {
    this.#bus = bus
    this.#instance = instance
  }

  /**
   * Sends the record without its log lines, and that the slot is free. The record is stored by then, so
   * that result and completion go together.
   */
  ended({ transid, rootControllerIndex }: ActivationMessage, record: ActivationRecord): Promise<void> {
    return this.#bus.publish(this.#topic(rootControllerIndex.asString), {
      kind: 'combined',
      transid,
      response: withoutLogs(record),
      isSystemError: record.response.statusCode === 3,
      instance: this.#instance,
    })
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
