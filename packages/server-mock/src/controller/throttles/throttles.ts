import { ApiError, texts } from '@wsk/contract'
import type { EffectiveLimits } from '../../entity/effective-limits.js'
import type { Identity } from '../../entity/identity.js'
import type { Meter } from '../../entity/meter.js'
import { MinuteRate } from '../../entity/minute-rate.js'
import type { LoadBalancer } from '../../loadbalancer/port.js'
import { ChurnMap } from '../../support/churn.js'
import type { Clock } from '../../support/clock.js'
import { ClusterLimits } from './cluster-limits.js'
import type { LimitExchange } from './limit-notes.js'

export interface ThrottlesParts {
  /** What holds for the caller's namespace. */
  readonly limitsOf: (identity: Identity) => EffectiveLimits
  readonly loadBalancer: Pick<LoadBalancer, 'inFlight'>
  readonly clock: Pick<Clock, 'monotonicMs'>
  readonly meter?: Pick<Meter, 'metric'> | undefined
  /** The way to other controllers, with which limits are shared; undefined where there is none. */
  readonly exchange?: LimitExchange | undefined
}

/** An invocation that is under way while the load balancer does not count it. */
export interface Place {
  /** To be called once: the load balancer counts it now, it has ended, or it came to nothing. */
  leave(): void
}

/** A step of a sequence or composition, which the load balancer counts in its stead. */
export interface Step {
  /** To be called once: it has ended, or came to nothing. */
  ended(): void
}

/** What one namespace did in the last minute. */
class NamespaceUse implements Place, Step {
  readonly invocations = new MinuteRate()
  readonly fires = new MinuteRate()
  /** Invocations under way that the load balancer does not count; with its own, no more than are allowed at once. */
  besides = 0

  leave(): void {
    this.besides--
  }

  ended(): void {
    this.besides++
  }

  isQuiet(nowMs: number): boolean {
    return this.besides === 0 && this.invocations.isQuiet(nowMs) && this.fires.isQuiet(nowMs)
  }
}

const sweepEveryMs = 60_000

/** Holds namespaces to what they may do in a minute and at once (rest-api 23). */
export class Throttles {
  readonly #parts: ThrottlesParts
  /** By uuid of the namespace, for as long as something happened in the last minute or two. */
  readonly #uses = new ChurnMap<string, NamespaceUse>()
  readonly #cluster: ClusterLimits | undefined
  #sweptAtMs = 0

  constructor(parts: ThrottlesParts) {
    this.#parts = parts
    const { exchange, clock } = parts
    if (exchange === undefined) return
    this.#cluster = new ClusterLimits(exchange, clock, {
      usedOf: (key) => this.#usedOf(key),
      isMomentary: (key) => key.startsWith('concurrent '),
    })
  }

  /**
   * To be awaited before `enter` where this controller has used up its share: others may have some left. Undefined:
   * there is no need to wait.
   */
  lack(identity: Identity): Promise<unknown> | undefined {
    const cluster = this.#cluster
    if (cluster === undefined) return undefined
    const { invocationsPerMinute, concurrentInvocations } = this.#parts.limitsOf(identity)
    const { uuid } = identity.namespace
    return (
      this.#lackOf(cluster, keyOf('invocations', uuid), invocationsPerMinute) ??
      this.#lackOf(cluster, keyOf('concurrent', uuid), concurrentInvocations)
    )
  }

  /** As `lack`, before `countFire`. */
  lackOfFires(identity: Identity): Promise<unknown> | undefined {
    if (this.#cluster === undefined) return undefined
    const { firesPerMinute } = this.#parts.limitsOf(identity)
    return this.#lackOf(this.#cluster, keyOf('fires', identity.namespace.uuid), firesPerMinute)
  }

  /**
   * Counts an invocation that a request or a rule asks for, before anything else is checked. Throws ApiError
   * `tooManyRequests`: too many in the last minute, then too many at once.
   */
  enter(identity: Identity): Place {
    const { limitsOf, loadBalancer, clock, meter } = this.#parts
    const { invocationsPerMinute, concurrentInvocations } = limitsOf(identity)
    const { uuid } = identity.namespace
    const use = this.#useOf(uuid)
    const perMinute = this.#shareOf('invocations', uuid, invocationsPerMinute)
    const count = use.invocations.take(perMinute, clock.monotonicMs())
    if (count > 0) throw this.#overRate(identity, count + invocationsPerMinute - perMinute, invocationsPerMinute)
    this.#cluster?.use(keyOf('invocations', uuid), invocationsPerMinute)
    const inFlight = loadBalancer.inFlight(uuid) + use.besides
    const atOnce = this.#shareOf('concurrent', uuid, concurrentInvocations)
    if (inFlight >= atOnce) {
      meter?.metric(identity, 'ConcurrentRateLimit', 1)
      throw refused(texts.concurrencyExceeded(inFlight + concurrentInvocations - atOnce, concurrentInvocations))
    }
    meter?.metric(identity, 'ConcurrentInvocations', inFlight + 1)
    use.besides++
    return use
  }

  /** The place of a sequence or composition that was admitted: it is under way between its steps, too. */
  hold(identity: Identity): Place {
    const use = this.#useOf(identity.namespace.uuid)
    use.besides++
    return use
  }

  /** Counts a step of what `hold` was called for, which gives it its place. Never refused. */
  step(identity: Identity): Step {
    const use = this.#useOf(identity.namespace.uuid)
    const { limitsOf, clock } = this.#parts
    use.invocations.add(clock.monotonicMs())
    this.#cluster?.use(keyOf('invocations', identity.namespace.uuid), limitsOf(identity).invocationsPerMinute)
    use.besides--
    return use
  }

  /** Counts the fire of a trigger, which has a limit of its own. Throws ApiError `tooManyRequests`. */
  countFire(identity: Identity): void {
    const { limitsOf, clock } = this.#parts
    const { firesPerMinute } = limitsOf(identity)
    const { uuid } = identity.namespace
    const share = this.#shareOf('fires', uuid, firesPerMinute)
    const count = this.#useOf(uuid).fires.take(share, clock.monotonicMs())
    if (count > 0) throw this.#overRate(identity, count + firesPerMinute - share, firesPerMinute)
    this.#cluster?.use(keyOf('fires', uuid), firesPerMinute)
  }

  #shareOf(limit: LimitName, uuid: string, allowed: number): number {
    return this.#cluster === undefined ? allowed : this.#cluster.shareOf(keyOf(limit, uuid), allowed)
  }

  #lackOf(cluster: ClusterLimits, key: string, allowed: number): Promise<unknown> | undefined {
    return this.#usedOf(key) < cluster.shareOf(key, allowed) ? undefined : cluster.lack(key, allowed)
  }

  /** How much of a limit is used here. */
  #usedOf(key: string): number {
    const at = key.indexOf(' ')
    const [limit, uuid] = [key.slice(0, at), key.slice(at + 1)]
    const { loadBalancer, clock } = this.#parts
    const use = this.#uses.get(uuid)
    if (limit === 'concurrent') return loadBalancer.inFlight(uuid) + (use?.besides ?? 0)
    const rate = limit === 'fires' ? use?.fires : use?.invocations
    return rate?.admittedAt(clock.monotonicMs()) ?? 0
  }

  #overRate(identity: Identity, count: number, allowed: number): ApiError {
    this.#parts.meter?.metric(identity, 'TimedRateLimit', 1)
    return refused(texts.rateExceeded(count, allowed))
  }

  #useOf(uuid: string): NamespaceUse {
    const known = this.#uses.get(uuid)
    if (known !== undefined) return known
    this.#sweep()
    const made = new NamespaceUse()
    this.#uses.set(uuid, made)
    return made
  }

  #sweep(): void {
    const nowMs = this.#parts.clock.monotonicMs()
    if (nowMs - this.#sweptAtMs < sweepEveryMs) return
    this.#sweptAtMs = nowMs
    for (const [uuid, use] of this.#uses) if (use.isQuiet(nowMs)) this.#uses.delete(uuid)
  }
}

type LimitName = 'invocations' | 'fires' | 'concurrent'

function keyOf(limit: LimitName, uuid: string): string {
  return `${limit} ${uuid}`
}

function refused(text: string): ApiError {
  return new ApiError('tooManyRequests', text)
}
