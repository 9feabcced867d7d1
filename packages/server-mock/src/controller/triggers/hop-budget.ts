import { ApiError } from '@wsk/contract'
import type { Clock } from '../../support/clock.js'
import { type HopIds, plainIds } from './hop-ids.js'

export interface HopBounds {
  /** Fires in a row of which each was made by an action that a rule of the one before had started. */
  readonly maxHops: number
  /** Activations that may run on behalf of one first transaction, steps of sequences included, before it may branch no further. */
  readonly maxActivationsOfRoot: number
  /**
   * Fires of one trigger within a minute that may come from an action without saying so: they arrive while an
   * action that a rule of this namespace started, and that holds the namespace's key, is running.
   */
  readonly maxUnlinkedFiresPerMinute: number
}

export const defaultHopBounds: HopBounds = { maxHops: 10, maxActivationsOfRoot: 10_000, maxUnlinkedFiresPerMinute: 600 }

/** What one first transaction has caused so far. */
interface Root {
  activations: number
}

interface Link {
  readonly root: Root
  readonly hops: number
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
  /** Transaction that started it. */
  readonly parentId: string
  /** Namespace that it runs in. */
  readonly namespace: string
  /** It was handed the key of the namespace, so that it can fire triggers. */
  readonly holdsKey: boolean
  readonly hops: number
  /** Settles when it has ended. */
  readonly ended: Promise<unknown>
}

/** A request that an action sent may arrive shortly after the action has ended. */
const lingerMs = 5000
const minuteMs = 60_000

/**
 * Ends loops of triggers, rules and actions (reliability-security T25). Each activation that a rule starts has a
 * transaction id of its own, which actions hand on as `X-Request-ID`: a fire under such an id is one hop further than
 * what it came from. Fires without one are bounded by their rate.
 */
export class HopBudget {
  readonly #bounds: HopBounds
  readonly #clock: Clock
  readonly #ids: HopIds
  readonly #links = new Map<string, Link>()
  /** By namespace: running activations that rules started and that hold its key. */
  readonly #keyHolders = new Map<string, number>()
  readonly #windows = new Map<string, Window>()

  /** `ids`: of a cluster, whose controllers see the fires of one loop in turn. */
  constructor(bounds: HopBounds, clock: Clock, ids: HopIds = plainIds) {
    this.#bounds = bounds
    this.#clock = clock
    this.#ids = ids
  }

  /** Hops that led to whatever runs under this transaction id; 0 where no rule started it. */
  hopsOf(transactionId: string): number {
    return this.#links.get(transactionId)?.hops ?? this.#ids.hopsOf(transactionId)
  }

  /** A new transaction id for what so many hops lead to. */
  newId(hops: number): string {
    return this.#ids.create(hops)
  }

  /** Counts a fire. Throws ApiError `tooManyRequests` where it would go on with a loop. */
  admit(fire: Fire): void {
    const { maxUnlinkedFiresPerMinute } = this.#bounds
    const { hops, trigger } = fire
    const problem = this.problemOf(fire)
    if (problem !== undefined) throw loop(problem)
    if (hops === 0 && this.#mayBeUnlinked(trigger) && this.#countFire(trigger) > maxUnlinkedFiresPerMinute) {
      throw loop(
        `actions that its namespace's rules started fire it more than ${maxUnlinkedFiresPerMinute} times a minute`,
      )
    }
  }

  /** Why there may be no further hop; `undefined` where there may. */
  problemOf({ transactionId, hops, activations }: Omit<Fire, 'trigger'>): string | undefined {
    const { maxHops, maxActivationsOfRoot } = this.#bounds
    if (hops >= maxHops) return `rules fired it through ${hops} other fires in a row, as many as are allowed`
    const caused = hops === 0 ? 0 : (this.#links.get(transactionId)?.root.activations ?? 0)
    if (caused + activations <= maxActivationsOfRoot) return undefined
    return `one fire led to ${caused} activations by rules, and ${maxActivationsOfRoot} are allowed`
  }

  /** Follows an activation that a rule started, directly or through others. */
  follow({ transactionId, parentId, namespace, holdsKey, hops, ended }: FollowedActivation): void {
    // Of the first transaction nothing is known yet; it made no hop.
    const parent = this.#enter(parentId, { root: { activations: 0 }, hops: 0 })
    const link = this.#enter(transactionId, { root: parent.root, hops })
    link.root.activations++
    if (holdsKey) this.#keyHolders.set(namespace, (this.#keyHolders.get(namespace) ?? 0) + 1)
    const leave = (): void => {
      this.#leave(parentId, parent)
      this.#leave(transactionId, link)
      if (holdsKey) this.#release(namespace)
    }
    const linger = (): void => {
      setTimeout(leave, lingerMs).unref()
    }
    ended.then(linger, linger)
  }

  #enter(transactionId: string, otherwise: Omit<Link, 'running'>): Link {
    const link = this.#links.get(transactionId) ?? { ...otherwise, running: 0 }
    link.running++
    this.#links.set(transactionId, link)
    return link
  }

  #leave(transactionId: string, link: Link): void {
    if (--link.running === 0) this.#links.delete(transactionId)
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
