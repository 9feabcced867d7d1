import type { Admin } from '@platformatic/kafka'
import { createDeferred } from '../../support/deferred.js'
import { once } from '../../support/once.js'
import { pause } from '../../support/pause.js'
import { waitAtMost } from '../../support/wait-at-most.js'
import { closeClient } from './close-client.js'
import type { Outage } from './outage.js'
import { openTopicReader, type TopicReader } from './topic-reader.js'

export interface FleetingSubscriptionDeps {
  /** With its prefix. */
  readonly topic: string
  /** Resolves once the topic is there, with a client that nothing else waits on; rejects soon where the cluster is out of reach. */
  readonly connect: () => Promise<Admin>
  /** Is waited for before the next message. Never rejects. */
  readonly handle: (value: Buffer, isClosing: () => boolean) => void | Promise<unknown>
  readonly outage: Outage
}

const firstPauseMs = 100
const longestPauseMs = 2000
/** A leader moves in less; what takes longer is an outage. */
const outagePauseMs = 400
const closeMs = 2000

/**
 * Reads one topic for ever, from now on: whatever ends the reading, it begins again where it was. Joins no group, since
 * there is nothing to remember, and groups let their first member wait.
 */
export class FleetingSubscription implements AsyncDisposable {
  readonly #deps: FleetingSubscriptionDeps
  readonly #what: string
  readonly #standing = createDeferred<void>()
  /** Resolves when nothing that comes from now on is missed. */
  readonly standing = this.#standing.promise
  readonly #ending = new AbortController()
  readonly #closeOnce = once(() => this.#close())
  readonly #reading: Promise<void>
  #client: Admin | undefined
  #handled: unknown
  #pauseMs = firstPauseMs
  #topicId = ''
  /** Offset to read from. */
  #next = 0

  constructor(deps: FleetingSubscriptionDeps) {
    this.#deps = deps
    this.#what = `reading ${deps.topic}`
    this.#reading = this.#read()
  }

  /** Calls nobody from now on; waits for the call under way. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#closeOnce()
  }

  async #close(): Promise<void> {
    this.#ending.abort()
    await this.#handled
    // What it has asked for may come half a second later.
    if (this.#client !== undefined) await closeClient(this.#client)
    // A client that is still on its way to a cluster out of reach ends by itself.
    await waitAtMost(this.#reading, closeMs)
    this.#deps.outage.leave(this.#what)
    this.#standing.resolve()
  }

  get #isClosing(): boolean {
    return this.#ending.signal.aborted
  }

  async #read(): Promise<void> {
    while (!this.#isClosing) {
      await this.#follow().catch((error: unknown) => this.#onLost(error))
      await pause(this.#pauseMs, this.#ending.signal, { ref: true })
      this.#pauseMs = Math.min(2 * this.#pauseMs, longestPauseMs)
    }
  }

  #onLost(error: unknown): void {
    if (!this.#isClosing && this.#pauseMs >= outagePauseMs) this.#deps.outage.begin(this.#what, error)
  }

  /** Until anything goes wrong; then rejects. */
  async #follow(): Promise<void> {
    const client = await this.#deps.connect()
    this.#client = client
    try {
      const reader = await openTopicReader(client, this.#deps.topic)
      this.#resume(reader)
      this.#standing.resolve()
      while (!this.#isClosing) {
        const { messages, next } = await reader.read(this.#next)
        this.#pauseMs = firstPauseMs
        this.#deps.outage.end(this.#what)
        for (const { value } of messages) await this.#hand(value)
        this.#next = next
      }
    } finally {
      await closeClient(client)
    }
  }

  #resume({ topicId, bounds }: TopicReader): void {
    const isSame = topicId === this.#topicId
    this.#topicId = topicId
    this.#next = isSame ? Math.max(bounds.oldest, Math.min(this.#next, bounds.next)) : bounds.next
  }

  async #hand(value: Buffer): Promise<void> {
    if (this.#isClosing) return
    this.#handled = this.#deps.handle(value, () => this.#isClosing)
    await this.#handled
  }
}
