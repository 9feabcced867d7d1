import { type ActivationMessage, invokerTopic } from '@wsk/contract'
import {
  acknowledgementTopic,
  activationTopic,
  AmbiguousBusError,
  type Claim,
  publishAcknowledgement,
  type WholeAcknowledgement,
  WorkLeft,
} from '../bus/port.js'
import { finalRecord } from '../store/final-record.js'
import { createDeferred } from '../support/deferred.js'
import { waitAtMost } from '../support/wait-at-most.js'
import {
  activationClosed,
  activationMoved,
  idsOf,
  takeoverBegun,
  takeoverEnded,
  takeoverFailed,
} from '../telemetry/events.js'
import { isTest } from './health/test-message.js'
import type { Place } from './pending-activations.js'
import type { BalancerDeps } from './port.js'

export interface TakeoverDeps extends BalancerDeps {
  /** Where an activation can run now; undefined: no invoker is up. */
  readonly place: (message: ActivationMessage) => Place | undefined
  /** Resolves once an invoker is up. */
  readonly usable: () => Promise<void>
  /** It is with the invoker of that place now. Takes the place. */
  readonly moved: (message: ActivationMessage, place: Place) => void
}

/**
 * Reads what a dead invoker was sent: what it had not begun goes to others under the same id, and what it had is
 * closed as one whose outcome nobody knows. Its return ends that by itself, because a topic has one reader.
 */
export class Takeover implements AsyncDisposable {
  readonly #invoker: number
  readonly #deps: TakeoverDeps
  readonly #ended = createDeferred<void>()
  readonly #subscription: Promise<AsyncDisposable | undefined>
  #isEnding = false
  #moved = 0
  #closed = 0

  constructor(invoker: number, deps: TakeoverDeps) {
    this.#invoker = invoker
    this.#deps = deps
    takeoverBegun(deps.telemetry, { invoker: invokerTopic(invoker) })
    this.#subscription = deps.bus
      .subscribeWork(activationTopic(invoker), {
        take: (message, claim) => this.#take(message, claim),
        left: (message) => this.#close(message),
      })
      .catch((error: unknown) => {
        takeoverFailed(deps.telemetry, { invoker: invokerTopic(invoker), error })
        return undefined
      })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isEnding) return
    this.#isEnding = true
    this.#ended.resolve()
    const subscription = await this.#subscription
    await subscription?.[Symbol.asyncDispose]()
    const counts = { moved: this.#moved, closed: this.#closed }
    takeoverEnded(this.#deps.telemetry, { invoker: invokerTopic(this.#invoker), ...counts })
  }

  /** Claimed first: a taker that dies in between leaves an outcome that nobody knows, and never two runs. */
  async #take(message: ActivationMessage, claim: Claim | undefined): Promise<void> {
    // It may have come back already, and is tested: that is for itself to answer.
    if (isTest(message)) throw new Error('a test is for its invoker alone')
    const place = await this.#placeOf(message)
    if (claim !== undefined && !(await claim())) {
      place.release()
      throw new WorkLeft('another reader has it')
    }
    if (!(await this.#isPublished(message, place))) {
      // It may be there all the same: whoever reads it late finds the record, and does not run it.
      place.release()
      return this.#close(message)
    }
    this.#moved++
    activationMoved(this.#deps.telemetry, {
      ...idsOf(message),
      from: invokerTopic(this.#invoker),
      to: invokerTopic(place.invoker),
    })
    this.#deps.moved(message, place)
  }

  /** Nobody else will send it any more: a bus that certainly has not got it is asked again. */
  async #isPublished(message: ActivationMessage, place: Place): Promise<boolean> {
    for (;;) {
      try {
        await this.#deps.bus.publish(activationTopic(place.invoker), message)
        return true
      } catch (error) {
        if (error instanceof AmbiguousBusError || this.#isEnding) return false
        await waitAtMost(this.#ended.promise, againMs)
      }
    }
  }

  /** Rejects when the reading ends before an invoker is up: the next reader has it. */
  async #placeOf(message: ActivationMessage): Promise<Place> {
    for (;;) {
      const place = this.#isEnding ? undefined : this.#deps.place(message)
      if (place !== undefined) return place
      if (this.#isEnding) throw new Error('no invoker was up')
      await Promise.race([this.#deps.usable(), this.#ended.promise])
    }
  }

  async #close(message: ActivationMessage): Promise<void> {
    if (isTest(message)) return
    const { bus, telemetry } = this.#deps
    const deps = { ...this.#deps, isOver: () => this.#isEnding }
    const { record } = await finalRecord(message, invokerTopic(this.#invoker), deps)
    this.#closed++
    activationClosed(telemetry, { ...idsOf(message), invoker: invokerTopic(this.#invoker) })
    const { transid, rootControllerIndex } = message
    const acknowledgement: WholeAcknowledgement = {
      kind: 'combined',
      transid,
      response: { ...record, logs: [] },
      isSystemError: record.response.statusCode === 3,
      instance: { instance: this.#invoker, userMemoryBytes: 0, tags: [], dedicatedNamespaces: [] },
    }
    await publishAcknowledgement(bus, acknowledgementTopic(rootControllerIndex.asString), acknowledgement)
  }
}

const againMs = 500
