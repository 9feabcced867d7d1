import { Admin, Consumer, Producer } from '@platformatic/kafka'
import { clientOptions } from './client-options.js'
import { clusterName, type KafkaBusConfig } from './kafka-config.js'
import type { TopicMaker } from './topic-maker.js'
import type { WorkClients } from './work-subscription.js'

/** The clients that read and write a topic; each call makes the topic where it is missing, and a client of its own. */
export class KafkaClients {
  readonly #config: KafkaBusConfig
  readonly #topics: TopicMaker

  constructor(config: KafkaBusConfig, topics: TopicMaker) {
    this.#config = config
    this.#topics = topics
  }

  async producer(name: string): Promise<Producer> {
    await this.#topics.ensure(name)
    // After so many tries nobody waits any more, and a new producer begins anew.
    const producer = new Producer({ ...clientOptions(this.#config), idempotent: true, acks: -1, retries: 20 })
    try {
      await producer.initIdempotentProducer({})
      return producer
    } catch (error) {
      await producer.close(true).catch(() => undefined)
      throw error
    }
  }

  /** Reads for a group of its own, which commits. */
  async consumer(name: string): Promise<Consumer> {
    await this.#topics.ensure(name)
    const group = clusterName(this.#config, name)
    return new Consumer({
      ...clientOptions(this.#config),
      retries: true,
      groupId: group,
      groupInstanceId: group,
      minBytes: 1,
      maxWaitTime: 500,
      autocommit: false,
      sessionTimeout: 6000,
      rebalanceTimeout: 6000,
      heartbeatInterval: 500,
    })
  }

  /** Reads without a group. */
  async reader(name: string): Promise<Admin> {
    await this.#topics.ensure(name)
    return new Admin({ ...clientOptions(this.#config), retries: 0 })
  }

  async work(name: string): Promise<WorkClients> {
    const reading = await this.reader(name)
    const options = { ...clientOptions(this.#config), retries: 0 }
    // A group that has no member yet waits for more of them, usually for three seconds.
    const group = new Consumer({
      ...options,
      requestTimeout: 10_000,
      groupId: clusterName(this.#config, name),
      autocommit: false,
    })
    return { group, reading }
  }
}
