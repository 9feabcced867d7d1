import { setTimeout as pause } from 'node:timers/promises'
import { type Admin, MultipleErrors } from '@platformatic/kafka'
import { clusterName, type KafkaBusConfig } from './kafka-config.js'
import { topicSettings } from './topic-settings.js'

const usualReplicas = 3
/** Not every broker knows of a topic that was made a moment ago. */
const newTopicTries = 20
const newTopicPauseMs = 50

/** Makes topics that are not there, each with one partition. */
export class TopicMaker implements AsyncDisposable {
  readonly #config: KafkaBusConfig
  readonly #admin: Admin
  readonly #made = new Set<string>()

  constructor(config: KafkaBusConfig, admin: Admin) {
    this.#config = config
    this.#admin = admin
  }

  /** Resolves once the topic `name`, without prefix, is there and its leader answers. */
  async ensure(name: string): Promise<void> {
    const topic = clusterName(this.#config, name)
    const isNew = !this.#made.has(topic)
    if (isNew) {
      await this.#make(topic, name)
      this.#made.add(topic)
    }
    for (let left = isNew ? newTopicTries : 1; ; ) {
      try {
        await this.#askLeader(topic)
        return
      } catch (error) {
        this.#admin.clearMetadata()
        if (--left > 0) await pause(newTopicPauseMs)
        else {
          // It may have been removed.
          this.#made.delete(topic)
          throw error
        }
      }
    }
  }

  async #askLeader(topic: string): Promise<void> {
    await this.#admin.listOffsets({ topics: [{ name: topic, partitions: [{ partitionIndex: 0, timestamp: -1n }] }] })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#admin.close().catch(() => undefined)
  }

  async #make(topic: string, name: string): Promise<void> {
    const { brokers } = await this.#admin.metadata({ topics: [], forceUpdate: true })
    // A broker that is named and not there yet is waited for: what has one copy has one for ever.
    const expected = Math.max(brokers.size, this.#config.brokers.length)
    const replicas = this.#config.replicas ?? Math.min(usualReplicas, expected)
    try {
      await this.#admin.createTopics({
        topics: [topic],
        partitions: 1,
        replicas,
        configs: [...topicSettings(name, replicas)],
      })
    } catch (error) {
      if (isThere(error)) return
      if (brokers.size >= replicas) throw error
      const [copies, there] = [`${replicas} copies`, `${brokers.size} broker${brokers.size === 1 ? '' : 's'}`]
      const reason = `topics are to have ${copies}, and ${there} can be found: start the others, or choose --bus-replicas`
      throw new Error(reason, { cause: error })
    }
  }
}

function isThere(error: unknown): boolean {
  return error instanceof MultipleErrors && error.findBy('apiId', 'TOPIC_ALREADY_EXISTS') !== null
}
