import { ApiError, type CacheInvalidation } from '@wsk/contract'
import { cacheInvalidationsTopic, type MessageBus } from '../bus/port.js'
import type { EntityCache } from '../store/cached-entities.js'
import type { CacheLease } from '../store/leased-entities.js'
import type { Clock } from '../support/clock.js'
import { createDeferred, type Deferred } from '../support/deferred.js'
import { Scope } from '../support/scope.js'
import { waitAtMost } from '../support/wait-at-most.js'
import { type CacheNote, cacheNotesTopic } from './cache-notes.js'

const { randomUUID } = process.getBuiltinModule('node:crypto')

/** What is forgotten when others have changed it. */
export type SharedCache = Pick<EntityCache, 'forget' | 'forgetAll'>

export interface CacheLeaseParts {
  /** Such as `controller0`. */
  readonly instance: string
  readonly cache: SharedCache
  readonly clock: Clock
  /** How long a cache may be believed after a note that it has read itself was sent. */
  readonly leaseMs?: number
  /** How long a write waits for others at most. */
  readonly longestWaitMs?: number
}

interface Peer {
  /** When its last beacon was read, monotonic milliseconds: it was sent before. */
  beaconAtMs: number
  /** When anything of it was read. */
  heardAtMs: number
  /** Of its last note. */
  number: number
}

interface Change {
  readonly key: string
  /** Resolved once our own note of it has come back: every beacon of before is known then. */
  readonly isBack: Deferred<void>
  readonly forgottenBy: Set<string>
}

type Unnumbered<N> = N extends CacheNote ? Omit<N, 'from' | 'number'> : never

const standardLeaseMs = 1500
/** Nobody is taken for silent sooner, so that no gap in what is read here, which costs the own lease, hides a beacon. */
const silentLeases = 3
const forgottenLeases = 40
const standardWaitMs = 10_000

/**
 * Keeps caches in step over one topic, which everybody reads in the same order. A cache is believed for a while after
 * a beacon of its own that it has read: it has read then whatever was before. A writer waits for every sender of
 * a beacon until that has forgotten what changed, or has been silent for longer than its beacon is worth. Who has not
 * read a beacon of its own in time, or has missed a note, forgets everything, and begins again with a probe, which
 * nobody waits for. Nobody has to know who lives, and clocks need not agree.
 */
export class SharedCacheLease implements CacheLease, AsyncDisposable {
  readonly #parts: CacheLeaseParts
  readonly #caches: SharedCache[]
  readonly #me: string = randomUUID()
  readonly #leaseMs: number
  readonly #peers = new Map<string, Peer>()
  readonly #changes = new Map<number, Change>()
  /** When our own probes and beacons were sent, monotonic milliseconds, by number. */
  readonly #sentAtMs = new Map<number, number>()
  #number = 0
  #lastChange = 0
  /** When a probe came back, since the last time that everything was forgotten: from then on every beacon is read. */
  #steadySinceMs = Number.POSITIVE_INFINITY
  #goodUntilMs = Number.NEGATIVE_INFINITY
  #nextNote = createDeferred<void>()
  #timer: NodeJS.Timeout | undefined
  #bus: Pick<MessageBus, 'publish'> | undefined
  readonly #subscriptions = new Scope()

  constructor(parts: CacheLeaseParts) {
    this.#parts = parts
    this.#caches = [parts.cache]
    this.#leaseMs = parts.leaseMs ?? standardLeaseMs
  }

  get isGood(): boolean {
    return this.#parts.clock.monotonicMs() < this.#goodUntilMs
  }

  /** Adds a cache that is to be kept in step as well. */
  watch(cache: SharedCache): void {
    this.#caches.push(cache)
  }

  /** To be called once; until then no cache is believed and nothing may be written. */
  async join(bus: Pick<MessageBus, 'publish' | 'subscribe'>): Promise<void> {
    const { instance } = this.#parts
    this.#bus = bus
    this.#subscriptions.use(await bus.subscribe(cacheNotesTopic, (note) => this.#onNote(note)))
    const onInvalidation = ({ instanceId, key }: CacheInvalidation): void => {
      if (instanceId !== instance) this.#forgetKey(key.mainId)
    }
    this.#subscriptions.use(await bus.subscribe(cacheInvalidationsTopic, onInvalidation))
    this.#timer = setInterval(() => this.#beat(), this.#leaseMs / 4).unref()
    this.#beat()
  }

  async changed(key: string): Promise<void> {
    const change: Change = { key, isBack: createDeferred(), forgottenBy: new Set() }
    const id = ++this.#lastChange
    this.#changes.set(id, change)
    const { clock, instance, longestWaitMs = standardWaitMs } = this.#parts
    // Those that know nothing of notes are told and not waited for.
    this.#bus?.publish(cacheInvalidationsTopic, { key: { mainId: key }, instanceId: instance }).catch(() => undefined)
    const untilMs = clock.monotonicMs() + longestWaitMs
    try {
      // The bus may not have taken it the first time.
      while (!(await this.#isForgotten(id, change))) {
        if (clock.monotonicMs() > untilMs) {
          throw new ApiError('overloaded', 'It is not known whether all controllers have learnt of the change.')
        }
      }
    } finally {
      this.#changes.delete(id)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer)
    this.#goodUntilMs = Number.NEGATIVE_INFINITY
    await waitAtMost(
      this.#send({ kind: 'bye' }).catch(() => undefined),
      this.#leaseMs,
    )
    await this.#subscriptions[Symbol.asyncDispose]()
  }

  /** Tells once more, and waits for a while. */
  async #isForgotten(id: number, change: Change): Promise<boolean> {
    const stepMs = this.#leaseMs / 4
    const { clock } = this.#parts
    const untilMs = clock.monotonicMs() + stepMs
    await this.#send({ kind: 'changed', key: change.key, change: id }).catch(() => undefined)
    const isBack = await waitAtMost(
      change.isBack.promise.then(() => true),
      stepMs,
    )
    if (isBack !== true) return false
    for (;;) {
      const nowMs = clock.monotonicMs()
      // Beacons of before it was steady may not have been read.
      const knowsAll = nowMs - this.#steadySinceMs >= this.#leaseMs
      if (knowsAll && this.#waitingFor(change, nowMs) === 0) return true
      if (nowMs >= untilMs) return false
      await this.#someNote(untilMs - nowMs)
    }
  }

  #waitingFor({ forgottenBy }: Change, nowMs: number): number {
    let count = 0
    for (const [name, { beaconAtMs }] of this.#peers) {
      if (nowMs - beaconAtMs >= silentLeases * this.#leaseMs) continue
      if (!forgottenBy.has(name)) count++
    }
    return count
  }

  async #someNote(ms: number): Promise<void> {
    await waitAtMost(this.#nextNote.promise, ms)
  }

  #beat(): void {
    const nowMs = this.#parts.clock.monotonicMs()
    if (this.#goodUntilMs !== Number.NEGATIVE_INFINITY && nowMs >= this.#goodUntilMs) this.#startAnew()
    for (const [number, sentAtMs] of this.#sentAtMs)
      if (nowMs - sentAtMs >= this.#leaseMs) this.#sentAtMs.delete(number)
    for (const [name, { heardAtMs }] of this.#peers) {
      if (nowMs - heardAtMs >= forgottenLeases * this.#leaseMs) this.#peers.delete(name)
    }
    this.#send({ kind: this.#isSteady ? 'beacon' : 'probe' }).catch(() => undefined)
  }

  get #isSteady(): boolean {
    return this.#steadySinceMs !== Number.POSITIVE_INFINITY
  }

  #send(note: Unnumbered<CacheNote>): Promise<void> {
    if (this.#bus === undefined) return Promise.reject(new TypeError('nobody has joined yet'))
    const number = ++this.#number
    if (note.kind === 'probe' || note.kind === 'beacon') this.#sentAtMs.set(number, this.#parts.clock.monotonicMs())
    return this.#bus.publish(cacheNotesTopic, { ...note, from: this.#me, number })
  }

  #onNote(note: CacheNote): void {
    if (note.from === this.#me) this.#onOwn(note)
    else this.#onForeign(note)
    const heard = this.#nextNote
    this.#nextNote = createDeferred()
    heard.resolve()
  }

  #onOwn(note: CacheNote): void {
    if (note.kind === 'changed') {
      this.#changes.get(note.change)?.isBack.resolve()
      return
    }
    const sentAtMs = this.#sentAtMs.get(note.number)
    if (sentAtMs === undefined) return
    for (const number of this.#sentAtMs.keys()) if (number <= note.number) this.#sentAtMs.delete(number)
    const nowMs = this.#parts.clock.monotonicMs()
    if (nowMs - sentAtMs >= this.#leaseMs) return
    if (note.kind === 'probe') this.#becomeSteady(nowMs)
    // What was missed while it was not good was not waited for.
    else if (this.#goodUntilMs !== Number.NEGATIVE_INFINITY && nowMs >= this.#goodUntilMs) this.#startAnew()
    else this.#goodUntilMs = sentAtMs + this.#leaseMs
  }

  #becomeSteady(nowMs: number): void {
    if (this.#isSteady) return
    this.#forgetAll()
    this.#steadySinceMs = nowMs
    this.#send({ kind: 'beacon' }).catch(() => undefined)
  }

  #onForeign(note: CacheNote): void {
    const { from, number } = note
    const nowMs = this.#parts.clock.monotonicMs()
    const known = this.#peers.get(from)
    const hasMissed = known !== undefined && number > known.number + 1
    const peer = known ?? { beaconAtMs: Number.NEGATIVE_INFINITY, heardAtMs: nowMs, number }
    peer.number = Math.max(peer.number, number)
    peer.heardAtMs = nowMs
    this.#peers.set(from, peer)
    if (hasMissed) this.#startAnew()
    if (note.kind === 'beacon') peer.beaconAtMs = nowMs
    else if (note.kind === 'bye') this.#peers.delete(from)
    else if (note.kind === 'forgotten' && note.to === this.#me) this.#changes.get(note.change)?.forgottenBy.add(from)
    else if (note.kind === 'changed') this.#forget(note)
  }

  #forget({ from, key, change }: Extract<CacheNote, { readonly kind: 'changed' }>): void {
    this.#forgetKey(key)
    this.#send({ kind: 'forgotten', to: from, change }).catch(() => undefined)
  }

  #startAnew(): void {
    this.#goodUntilMs = Number.NEGATIVE_INFINITY
    this.#steadySinceMs = Number.POSITIVE_INFINITY
    // Beacons of before are worth nothing any more.
    this.#sentAtMs.clear()
    this.#forgetAll()
  }

  #forgetKey(key: string): void {
    for (const cache of this.#caches) cache.forget(key)
  }

  #forgetAll(): void {
    for (const cache of this.#caches) cache.forgetAll()
  }
}
