import type { Producer } from '@platformatic/kafka'
import { createDeferred, type Deferred } from '../../support/deferred.js'
import { LazyTimer } from '../../support/lazy-timer.js'
import { pause } from '../../support/pause.js'
import type { Clock } from '../../support/clock.js'
import { AmbiguousBusError, BusError, MessageTooLarge } from '../port.js'
import type { Outage } from './outage.js'
import { maxBatchBytes, recordHeadBytes } from './topic-settings.js'

/** The part of the client's producer that a lane uses. */
export type LaneProducer = Pick<Producer, 'send' | 'close' | 'clearMetadata'>

export interface LaneDeps {
  /** Of the topic, with its prefix. */
  readonly topic: string
  /** Resolves once the topic is there and its leader answers; rejects soon otherwise. */
  readonly connect: () => Promise<LaneProducer>
  readonly outage: Outage
  readonly clock: Clock
  readonly onAmbiguous: (messages: number) => void
}

interface Waiting {
  readonly value: Buffer
  readonly sinceMs: number
  readonly done: Deferred<void>
}

/** An answer that takes longer is not waited for. */
const patienceMs = 2000
/** One that takes so long may have to come from another leader, of which the client asks only once by itself. */
const leaderMs = 400
const firstPauseMs = 100
const longestPauseMs = 2000

/**
 * Sends the messages of one topic, in order: at once when nothing is under way, and all that come meanwhile together
 * with the next. Has a producer of its own, so that a topic whose leader is gone stops no other.
 */
export class Lane implements AsyncDisposable {
  readonly #deps: LaneDeps
  readonly #watch = new LazyTimer(() => this.#onWatch())
  readonly #ending = new AbortController()
  #queue: Waiting[] = []
  #sending: readonly Waiting[] = []
  #sentMs = 0
  #producer: LaneProducer | undefined
  #isConnecting = false
  #isDown = false
  #isClosed = false
  #idle: Deferred<void> | undefined
  #lastOffset = -1n

  constructor(deps: LaneDeps) {
    this.#deps = deps
  }

  /** Of the newest message that the cluster has acknowledged; -1 for none. */
  get lastOffset(): bigint {
    return this.#lastOffset
  }

  publish(text: string): Promise<void> {
    const value = Buffer.from(text)
    const { topic, clock } = this.#deps
    if (this.#isClosed) return Promise.reject(new BusError('the message bus is closed'))
    if (value.length + recordHeadBytes > maxBatchBytes) {
      return Promise.reject(new MessageTooLarge(`a message of ${value.length} bytes is too large for topic ${topic}`))
    }
    if (this.#isDown) return Promise.reject(this.#unreachable())
    const waiting = { value, sinceMs: clock.monotonicMs(), done: createDeferred<void>() }
    this.#queue.push(waiting)
    this.#watch.arm(leaderMs)
    this.#send()
    return waiting.done.promise
  }

  /** Sends what waits, for as long as anybody waits for it. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    if (this.#queue.length + this.#sending.length > 0) {
      this.#idle ??= createDeferred()
      await this.#idle.promise
    }
    this.#watch.clear()
    this.#ending.abort()
    this.#deps.outage.leave(this.#deps.topic)
    this.#drop()
  }

  #send(): void {
    if (this.#sending.length > 0 || this.#queue.length === 0) return
    const producer = this.#producer
    if (producer === undefined) {
      void this.#connect()
      return
    }
    const batch = this.#takeBatch()
    this.#sending = batch
    const { topic, clock } = this.#deps
    this.#sentMs = clock.monotonicMs()
    producer.send({ messages: batch.map(({ value }) => ({ topic, partition: 0, value })) }).then(
      ({ offsets }) => this.#onSent(batch, offsets?.[0]?.offset),
      (error: unknown) => this.#onFailed(batch, error),
    )
  }

  #takeBatch(): readonly Waiting[] {
    let bytes = 0
    let count = 0
    for (const { value } of this.#queue) {
      bytes += value.length + recordHeadBytes
      if (bytes > maxBatchBytes) break
      count++
    }
    const batch = this.#queue.slice(0, count)
    this.#queue = this.#queue.slice(count)
    return batch
  }

  #onSent(batch: readonly Waiting[], firstOffset: bigint | undefined): void {
    if (this.#sending !== batch) return
    this.#sending = []
    if (firstOffset !== undefined) this.#lastOffset = firstOffset + BigInt(batch.length - 1)
    for (const { done } of batch) done.resolve()
    this.#send()
    this.#noteIdle()
  }

  #onFailed(batch: readonly Waiting[], error: unknown): void {
    if (this.#sending === batch) this.#giveUp(error)
  }

  #onWatch(): void {
    const oldest = this.#sending[0] ?? this.#queue[0]
    if (oldest === undefined) return
    const nowMs = this.#deps.clock.monotonicMs()
    const leftMs = oldest.sinceMs + patienceMs - nowMs
    if (leftMs > 0) {
      if (this.#sending.length > 0 && nowMs - this.#sentMs >= leaderMs) this.#producer?.clearMetadata()
      this.#watch.arm(Math.min(leftMs, leaderMs))
      return
    }
    // The answer may be here already, and the process have been too busy to read it.
    setImmediate(() => {
      if ((this.#sending[0] ?? this.#queue[0]) === oldest) this.#giveUp(undefined)
      else if (!this.#isDown) this.#watch.arm(1)
    })
  }

  /** What is under way may be there; what waits was never sent. */
  #giveUp(error: unknown): void {
    const { topic, outage, onAmbiguous } = this.#deps
    const sending = this.#sending
    this.#sending = []
    this.#isDown = true
    outage.begin(topic, error)
    this.#drop()
    if (sending.length > 0) onAmbiguous(sending.length)
    for (const { done } of sending) {
      done.reject(new AmbiguousBusError(`Kafka may have a message for topic ${topic} or not`, { cause: error }))
    }
    this.#refuseQueue(error)
    void this.#connect()
  }

  #refuseQueue(error: unknown): void {
    const queue = this.#queue
    this.#queue = []
    for (const { done } of queue) done.reject(this.#unreachable(error))
    this.#noteIdle()
  }

  /** Until it succeeds, or the lane is closed. */
  async #connect(): Promise<void> {
    if (this.#isConnecting) return
    this.#isConnecting = true
    for (let pauseMs = firstPauseMs; !this.#isOver(); pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        this.#producer = await this.#deps.connect()
        break
      } catch (error) {
        if (!this.#isOver()) this.#deps.outage.begin(this.#deps.topic, error)
        this.#isDown = true
        this.#refuseQueue(error)
        await pause(pauseMs, this.#ending.signal, { ref: true })
      }
    }
    this.#isConnecting = false
    if (this.#isOver()) {
      this.#drop()
      return
    }
    this.#isDown = false
    this.#deps.outage.end(this.#deps.topic)
    this.#send()
  }

  #isOver(): boolean {
    return this.#isClosed && this.#queue.length === 0
  }

  /** Its retries end by themselves; nobody waits for them. */
  #drop(): void {
    const producer = this.#producer
    this.#producer = undefined
    producer?.close(true).catch(() => undefined)
  }

  #noteIdle(): void {
    if (this.#sending.length + this.#queue.length === 0) this.#idle?.resolve()
  }

  #unreachable(cause?: unknown): BusError {
    return new BusError(`Kafka is out of reach, and nothing was sent to topic ${this.#deps.topic}`, { cause })
  }
}
