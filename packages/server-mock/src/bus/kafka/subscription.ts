import { Base, type Consumer, type Message, type MessagesStream } from '@platformatic/kafka'
import { createDeferred, type Deferred } from '../../support/deferred.js'
import { LazyTimer } from '../../support/lazy-timer.js'
import { pause } from '../../support/pause.js'
import { waitAtMost } from '../../support/wait-at-most.js'
import type { Logger } from '../../telemetry/logger.js'
import { OffsetTracker } from './offset-tracker.js'
import type { Outage } from './outage.js'

export interface SubscriptionDeps {
  /** With its prefix. */
  readonly topic: string
  readonly maxHandlers: number
  /** Resolves once the topic is there; rejects soon where the cluster is out of reach. */
  readonly connect: () => Promise<Consumer>
  /** Settles when the message has been dealt with; never rejects. */
  readonly handle: (value: Buffer, isClosing: () => boolean) => void | Promise<boolean>
  readonly outage: Outage
  readonly log: Logger
}

type Stream = MessagesStream<Buffer, Buffer, Buffer, Buffer>

const commitEveryMs = 200
const firstPauseMs = 100
const longestPauseMs = 2000
/** A fetch is answered after half a second at the latest. */
const silentMs = 3000
/** A client that has been silent for so long is given up for a new one, which begins once the topic answers. */
const lostMs = 6000
const closeMs = 2000

/** Reads one topic for ever: whatever ends the reading, it begins again where it was. */
export class Subscription implements AsyncDisposable {
  readonly #deps: SubscriptionDeps
  readonly #what: string
  readonly #tracker = new OffsetTracker()
  readonly #standing = createDeferred<void>()
  readonly #commits = new LazyTimer(() => void this.#commit())
  readonly #silence = new LazyTimer(() => this.#onSilence())
  readonly #ending = new AbortController()
  readonly #handling = new Set<Promise<void>>()
  #consumer: Consumer | undefined
  #stream: Stream | undefined
  #fetchedMs = performance.now()
  #leaderEpoch = 0
  #isCommitting: Promise<void> | undefined
  #isClosing = false
  #caughtUp: { readonly offset: bigint; readonly reached: Deferred<void> } | undefined
  #reading: Promise<void>
  #closing: Promise<void> | undefined

  constructor(deps: SubscriptionDeps) {
    this.#deps = deps
    this.#what = `reading ${deps.topic}`
    this.#reading = this.#read()
  }

  /** Resolves when the first messages are asked for. */
  get standing(): Promise<void> {
    return this.#standing.promise
  }

  /** Resolves when a message was handed over. */
  async handedOver(offset: bigint): Promise<void> {
    if (this.#isPast(offset)) return
    this.#caughtUp = { offset, reached: createDeferred() }
    await this.#caughtUp.reached.promise
  }

  /** Calls nobody from now on; waits for the calls under way and commits what they leave. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    this.#isClosing = true
    this.#stream?.pause()
    while (this.#handling.size > 0) await Promise.all(this.#handling)
    this.#commits.clear()
    this.#silence.clear()
    await waitAtMost(this.#commit(), closeMs).catch(() => undefined)
    this.#ending.abort()
    this.#stream?.destroy()
    const isOver = await waitAtMost(
      this.#reading.then(() => true),
      closeMs,
    )
    // A client that is still on its way to a cluster out of reach comes to no end by itself.
    if (isOver !== true) await endConsumer(this.#consumer)
    this.#deps.outage.leave(this.#what)
    this.#standing.resolve()
  }

  async #read(): Promise<void> {
    let pauseMs = firstPauseMs
    while (!this.#isClosing) {
      try {
        this.#consumer = await this.#deps.connect()
        await this.#follow(this.#consumer)
        pauseMs = firstPauseMs
      } catch (error) {
        this.#onLost(error)
      }
      await endConsumer(this.#consumer)
      this.#consumer = undefined
      await pause(pauseMs, this.#ending.signal, { ref: true })
      pauseMs = Math.min(2 * pauseMs, longestPauseMs)
    }
  }

  #onLost(error: unknown): void {
    if (!this.#isClosing) this.#deps.outage.begin(this.#what, error)
  }

  /** Until the stream ends. */
  async #follow(consumer: Consumer): Promise<void> {
    const { topic } = this.#deps
    const stream = await consumer.consume({ topics: [topic], mode: 'committed', fallbackMode: 'earliest' })
    const ended = createDeferred<void>()
    stream.on('error', (error) => ended.reject(error))
    stream.on('close', () => ended.resolve())
    stream.on('fetch', () => this.#onFetch())
    stream.once('offsets', () => this.#standing.resolve())
    stream.on('data', (message) => this.#onMessage(stream, message))
    this.#stream = stream
    if (this.#isClosing) stream.destroy()
    this.#onFetch()
    await ended.promise
    this.#stream = undefined
  }

  #onFetch(): void {
    this.#fetchedMs = performance.now()
    if (this.#isClosing) return
    this.#deps.outage.end(this.#what)
    this.#silence.arm(silentMs)
  }

  #onSilence(): void {
    if (this.#stream === undefined || this.#stream.isPaused()) return
    const forMs = performance.now() - this.#fetchedMs
    if (forMs >= silentMs) this.#deps.outage.begin(this.#what)
    if (forMs >= lostMs) this.#stream.destroy()
    else this.#silence.arm((forMs >= silentMs ? lostMs : silentMs) - forMs)
  }

  #onMessage(stream: Stream, { offset, value, leaderEpoch }: Message): void {
    if (this.#isClosing || !this.#tracker.begin(offset)) return
    this.#leaderEpoch = leaderEpoch
    const handled = this.#deps.handle(value, () => this.#isClosing)
    if (handled === undefined) this.#settle(offset)
    else this.#track(offset, handled)
    if (this.#tracker.underWay >= this.#deps.maxHandlers) stream.pause()
    if (this.#caughtUp !== undefined && this.#isPast(this.#caughtUp.offset)) this.#caughtUp.reached.resolve()
  }

  #track(offset: bigint, handled: Promise<boolean>): void {
    const tracked = handled.then((isDone) => {
      this.#handling.delete(tracked)
      if (isDone) this.#settle(offset)
    })
    this.#handling.add(tracked)
  }

  #settle(offset: bigint): void {
    this.#tracker.settle(offset)
    this.#commits.arm(commitEveryMs)
    const stream = this.#stream
    if (stream === undefined || this.#isClosing || !stream.isPaused()) return
    if (this.#tracker.underWay * 2 <= this.#deps.maxHandlers) {
      stream.resume()
      this.#onFetch()
    }
  }

  async #commit(): Promise<void> {
    await this.#isCommitting
    const offset = this.#tracker.committable()
    const consumer = this.#consumer
    if (offset === undefined || consumer === undefined) return
    const { topic } = this.#deps
    this.#isCommitting = consumer
      .commit({ offsets: [{ topic, partition: 0, offset, leaderEpoch: this.#leaderEpoch }] })
      .then(
        () => this.#tracker.committed(offset),
        (error: unknown) => {
          // A later one moves on as far; until then a crash delivers more messages again.
          this.#deps.log.debug({ topic, error }, 'what was read could not be committed')
          if (!this.#isClosing) this.#commits.arm(commitEveryMs)
        },
      )
    await this.#isCommitting
  }

  #isPast(offset: bigint): boolean {
    return (this.#tracker.next ?? 0n) > offset
  }
}

/** Leaves the group where that is possible; a static member that does not takes its place again at once. */
async function endConsumer(consumer: Consumer | undefined): Promise<void> {
  if (consumer === undefined) return
  const closed = await waitAtMost(
    consumer.close(true).then(
      () => true,
      () => false,
    ),
    closeMs,
  )
  if (closed === true) return
  await waitAtMost(
    Base.prototype.close.call(consumer).catch(() => undefined),
    closeMs,
  )
}
