import { ApiError } from '@wsk/contract'
import type { Clock } from '../../support/clock.js'

export interface HopBounds {
  /** Fires in a row of which each was made by an action that a rule of the one before had started. */
  readonly maxHops: number
  /** Activations that may run on behalf of one first fire, steps of sequences included, however they branch. */
  readonly maxActivationsOfRoot: number
  /**
   * Fires of one trigger within a minute that may come from an action without saying so: they arrive while an
   * action that a rule of this namespace started, and that holds the namespace's key, is running.
   */
  readonly maxUnlinkedFiresPerMinute: number
}

export const defaultHopBounds: HopBounds = { maxHops: 10, maxActivationsOfRoot: 1000, maxUnlinkedFiresPerMinute: 600 }

/** What one first fire has caused so far. */
interface Root {
  activations: number
}

interface Link {
  readonly root: Root
  hops: number
  running: number
}

interface Window {
  startMs: number
  fires: number
}

export interface Fire {
  readonly transactionId: string
  readonly hops: number
  /** `ns/trigger`. */
  readonly trigger: string
  /** How many activations the fire would start. */
  readonly activations: number
}

export interface FollowedActivation {
  readonly transactionId: string
  /** Transaction that it belongs to where it has one of its own, as steps of sequences have. */
  readonly parentId?: string
  /** Namespace that it runs in. */
  readonly namespace: string
  /** It was handed the key of the namespace, so that it can fire triggers. */
  readonly holdsKey: boolean
  readonly hops: number
  /** Settles when it has ended. */
  readonly ended: Promise<unknown>
}

/** A request that an action sent may arrive shortly after the action has ended. */
const lingerMs = 1000
const minuteMs = 60_000

/**
 * Ends loops of triggers, rules and actions (reliability-security T25). Activations that rules start are followed by
 * their transaction id, which actions hand on as `X-Request-ID`: a fire under such an id is one hop further. Fires
 * without it are bounded by their rate.
 */
export class HopBudget {
  readonly #bounds: HopBounds
  readonly #clock: Clock
  readonly #links = new Map<string, Link>()
  /** By namespace: running activations that rules started and that hold its key. */
  readonly #keyHolders = new Map<string, number>()
  readonly #windows = new Map<string, Window>()

  constructor(bounds: HopBounds, clock: Clock) {
    this.#bounds = bounds
    this.#clock = clock
  }

  /** Hops that led to whatever runs under this transaction id; 0 where no rule started it. */
  hopsOf(transactionId: string): number {
    return this.#links.get(transactionId)?.hops ?? 0
  }

  /** Counts a fire. Throws ApiError `tooManyRequests` where it would go on with a loop. */
  admit({ transactionId, hops, trigger, activations }: Fire): void {
    const { maxHops, maxActivationsOfRoot, maxUnlinkedFiresPerMinute } = this.#bounds
    if (hops >= maxHops) throw loop(`rules fired it through ${hops} other fires in a row, as many as are allowed`)
    const root = this.#links.get(transactionId)?.root
    if (root !== undefined && root.activations + activations > maxActivationsOfRoot) {
      throw loop(`one fire led to ${root.activations} activations by rules, and ${maxActivationsOfRoot} are allowed`)
    }
    if (root === undefined && this.#mayBeUnlinked(trigger) && this.#countFire(trigger) > maxUnlinkedFiresPerMinute) {
      throw loop(
        `actions that its namespace's rules started fire it more than ${maxUnlinkedFiresPerMinute} times a minute`,
      )
    }
  }

  /** Follows an activation that a rule started, directly or through others. */
  follow(activation: FollowedActivation): void {
    const { transactionId, namespace, holdsKey } = activation
    const link = this.#linkOf(activation)
    link.running++
    link.root.activations++
    if (holdsKey) this.#keyHolders.set(namespace, (this.#keyHolders.get(namespace) ?? 0) + 1)
    const leave = (): void => {
      link.running--
      if (link.running === 0) this.#links.delete(transactionId)
      if (holdsKey) this.#release(namespace)
    }
    const linger = (): void => {
      setTimeout(leave, lingerMs).unref()
    }
    activation.ended.then(linger, linger)
  }

  #linkOf({ transactionId, parentId, hops }: FollowedActivation): Link {
    const existing = this.#links.get(transactionId)
    if (existing !== undefined) {
      existing.hops = Math.max(existing.hops, hops)
      return existing
    }
    const parent = parentId === undefined ? undefined : this.#links.get(parentId)
    const link = { root: parent?.root ?? { activations: 0 }, hops, running: 0 }
    this.#links.set(transactionId, link)
    return link
  }

  #release(namespace: string): void {
    const left = (this.#keyHolders.get(namespace) ?? 1) - 1
    if (left > 0) this.#keyHolders.set(namespace, left)
    else this.#keyHolders.delete(namespace)
  }

  #mayBeUnlinked(trigger: string): boolean {
    return this.#keyHolders.has(trigger.slice(0, trigger.indexOf('/')))
  }

  #countFire(trigger: string): number {
    const nowMs = this.#clock.monotonicMs()
    const window = this.#windows.get(trigger)
    if (window !== undefined && nowMs - window.startMs < minuteMs) return ++window.fires
    if (window === undefined) this.#forgetOldWindows(nowMs)
    this.#windows.set(trigger, { startMs: nowMs, fires: 1 })
    return 1
  }

  #forgetOldWindows(nowMs: number): void {
    for (const [trigger, { startMs }] of this.#windows) if (nowMs - startMs >= minuteMs) this.#windows.delete(trigger)
  }
}

function loop(reason: string): ApiError {
  return new ApiError('tooManyRequests', `The trigger was not fired: ${reason}.`)
}
