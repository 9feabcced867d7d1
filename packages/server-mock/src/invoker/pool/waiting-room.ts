import type { Clock } from '../../support/clock.js'
import { ActionQueue, type Habits, type NamespaceShare } from './action-queue.js'
import { compareWaiting } from './decide.js'
import type { Demand, Job, Refusal } from './job.js'

/** An activation at the head of a queue. */
interface Head {
  /** Monotonic milliseconds. */
  readonly sinceMs: number
  /** Nobody has been refused in this call yet. */
  readonly isFirst: boolean
}

/** Actions without containers whose habits are remembered. */
const maxFormer = 1000

/** Everybody who waits for a container, and what serves each action. Decides nothing. */
export class WaitingRoom {
  readonly #clock: Clock
  readonly #queues = new Map<string, ActionQueue>()
  readonly #shares = new Map<string, NamespaceShare>()
  /** Of actions that are neither waiting nor served, those that came last. */
  readonly #former = new Map<string, Habits>()
  /** Queues with activations that wait. */
  readonly #waiting = new Set<ActionQueue>()
  #queued = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Activations that wait. */
  get queued(): number {
    return this.#queued
  }

  /** Actions that wait or are served. */
  get queues(): number {
    return this.#queues.size
  }

  get waiting(): ReadonlySet<ActionQueue> {
    return this.#waiting
  }

  /** Those who wait, in the order in which memory is theirs. */
  inOrder(): ActionQueue[] {
    const queues = [...this.#waiting]
    if (queues.length > 1) {
      const nowMs = this.#clock.monotonicMs()
      queues.sort((a, b) => compareWaiting(a, b, nowMs))
    }
    return queues
  }

  queueOf(demand: Demand): ActionQueue {
    let queue = this.#queues.get(demand.key)
    if (queue === undefined) {
      const share = this.#shares.get(demand.namespace) ?? { mb: 0, queues: 0 }
      share.queues++
      this.#shares.set(demand.namespace, share)
      const habits = this.#former.get(demand.key)
      this.#former.delete(demand.key)
      queue = new ActionQueue(demand, { share, habits, now: () => this.#clock.monotonicMs() })
      this.#queues.set(demand.key, queue)
    }
    return queue
  }

  enqueue(queue: ActionQueue, job: Job): void {
    queue.enqueue(job)
    this.#queued++
    this.#waiting.add(queue)
  }

  /** Takes the oldest out. */
  next(queue: ActionQueue): Job | undefined {
    const waited = queue.waiting.shift()
    if (waited === undefined) return undefined
    this.#queued--
    if (queue.waiting.length === 0) this.#waiting.delete(queue)
    return waited.job
  }

  /** Refuses those who wait for one action, oldest first, as long as `refusalOf` says why. */
  refuseWhile(queue: ActionQueue, refusalOf: (head: Head) => Refusal | undefined): void {
    for (let isFirst = true; ; isFirst = false) {
      const head = queue.waiting.peek()
      const refusal = head === undefined ? undefined : refusalOf({ sinceMs: head.sinceMs, isFirst })
      if (refusal === undefined) break
      this.next(queue)?.refuse(refusal)
    }
    this.dropIfVacant(queue)
  }

  dropIfVacant(queue: ActionQueue): void {
    if (!queue.isVacant || !this.#queues.delete(queue.demand.key)) return
    queue.share.queues--
    if (queue.share.queues === 0) this.#shares.delete(queue.demand.namespace)
    this.#remember(queue)
  }

  #remember({ demand, habits }: ActionQueue): void {
    if (this.#former.size >= maxFormer) {
      const [oldest] = this.#former.keys()
      if (oldest !== undefined) this.#former.delete(oldest)
    }
    this.#former.set(demand.key, habits)
  }
}
