import { randomBytes } from 'node:crypto'
import type { Admin, Consumer } from '@platformatic/kafka'
import { createDeferred } from '../../support/deferred.js'
import { pause } from '../../support/pause.js'
import { waitAtMost } from '../../support/wait-at-most.js'
import type { Logger } from '../../telemetry/logger.js'
import { closeClient } from './close-client.js'
import { type GroupSeat, isTaken, takeSeat } from './group-seat.js'
import type { Outage } from './outage.js'
import { openTopicReader } from './topic-reader.js'
import { WorkCommits } from './work-commits.js'
import { WorkHandover, type WorkTaker } from './work-handover.js'
import { WorkLedger } from './work-ledger.js'
import { markFor, type WorkSession } from './work-session.js'

export interface WorkClients {
  /** For the seat in the group. */
  readonly group: Consumer
  /** For reading. */
  readonly reading: Admin
}

export interface WorkSubscriptionDeps extends WorkTaker {
  /** With its prefix. */
  readonly topic: string
  /** Messages that may be handed over and not finished; more wait in the cluster. */
  readonly maxHandlers: number
  /** Resolves once the topic is there; rejects soon where the cluster is out of reach. */
  readonly connect: () => Promise<WorkClients>
  readonly outage: Outage
  readonly log: Logger
}

const firstPauseMs = 100
const longestPauseMs = 2000
/** A group needs a moment to begin, or to move to another broker; what takes longer is an outage. */
const outagePauseMs = 800
/** Whoever has taken the seat is left alone for so long, and longer each time; a reader that dies leaves its topic to the other. */
const firstYieldMs = 1000
const longestYieldMs = 10_000
const closeMs = 2000
/** So many open messages have room beside an offset whatever lies between them. */
const mostOpen = 900

/** Reads the work of one topic for ever, as the port says: whoever subscribes last reads, the others wait for their turn. */
export class WorkSubscription implements AsyncDisposable {
  readonly #deps: WorkSubscriptionDeps
  readonly #what: string
  readonly #ledger = new WorkLedger(randomBytes(6).toString('base64url'))
  readonly #commits: WorkCommits
  readonly #handover: WorkHandover
  readonly #standing = createDeferred<void>()
  readonly #ending = new AbortController()
  readonly #reading: Promise<void>
  #pauseMs = firstPauseMs
  /** What was begun has settled. */
  #isOver = false
  #closing: Promise<void> | undefined

  constructor(deps: WorkSubscriptionDeps) {
    this.#deps = deps
    this.#what = `working on ${deps.topic}`
    this.#commits = new WorkCommits(this.#ledger, Math.min(deps.maxHandlers, mostOpen))
    this.#handover = new WorkHandover({
      taker: deps,
      ledger: this.#ledger,
      commits: this.#commits,
      onStanding: () => this.#standing.resolve(),
    })
    this.#reading = this.#read()
  }

  /** Resolves when the first messages are asked for. */
  get standing(): Promise<void> {
    return this.#standing.promise
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.#handover.close()
    this.#isOver = true
    await waitAtMost(this.#commits.rest(), closeMs)
    await this.#commits.session?.seat.leave()
    this.#commits.session?.over.reject(new Error('the reading has ended'))
    this.#ending.abort()
    // A client that is still on its way to a cluster out of reach ends by itself.
    await waitAtMost(this.#reading, closeMs)
    this.#ledger.end()
    this.#deps.outage.leave(this.#what)
    this.#standing.resolve()
  }

  async #read(): Promise<void> {
    let yieldMs = firstYieldMs
    for (;;) {
      const beganMs = performance.now()
      const error: unknown = await this.#stay().catch((reason: unknown) => reason)
      if (this.#isOver) return
      if (performance.now() - beganMs > longestYieldMs) yieldMs = firstYieldMs
      if (isTaken(error)) {
        this.#deps.log.info({ topic: this.#deps.topic }, 'another reader has taken the topic over')
        await pause(yieldMs, this.#ending.signal, { ref: true })
        yieldMs = Math.min(2 * yieldMs, longestYieldMs)
      } else {
        if (this.#pauseMs >= outagePauseMs) this.#deps.outage.begin(this.#what, error)
        await pause(this.#pauseMs, this.#ending.signal, { ref: true })
        this.#pauseMs = Math.min(2 * this.#pauseMs, longestPauseMs)
      }
    }
  }

  /** Until anything goes wrong; then rejects. */
  async #stay(): Promise<void> {
    const { topic, connect } = this.#deps
    const { group, reading } = await connect()
    let seat: GroupSeat | undefined
    try {
      const over = createDeferred<never>()
      over.promise.catch(() => undefined)
      if (this.#isOver) return
      seat = await takeSeat({ client: group, topic }, (error) => over.reject(error))
      await this.#follow({ seat, reader: await openTopicReader(reading, topic), over, isOver: false })
    } finally {
      seat?.end()
      await Promise.all([closeClient(group), closeClient(reading)])
    }
  }

  async #follow(session: WorkSession): Promise<void> {
    const mark = await markFor(session, this.#deps)
    if (this.#isOver) return
    const found = this.#ledger.resume(mark)
    try {
      this.#deps.outage.end(this.#what)
      this.#pauseMs = firstPauseMs
      this.#commits.begin(session)
      await Promise.race([this.#handover.follow(session, found), session.over.promise])
    } finally {
      this.#commits.end(session)
    }
  }
}
