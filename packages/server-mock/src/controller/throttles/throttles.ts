import { ApiError, texts } from '@wsk/contract'
import type { EffectiveLimits } from '../../entity/effective-limits.js'
import type { Identity } from '../../entity/identity.js'
import type { Meter } from '../../entity/meter.js'
import { MinuteRate } from '../../entity/minute-rate.js'
import type { LoadBalancer } from '../../loadbalancer/port.js'
import { ChurnMap } from '../../support/churn.js'
import type { Clock } from '../../support/clock.js'

export interface ThrottlesParts {
  /** What holds for the caller's namespace. */
  readonly limitsOf: (identity: Identity) => EffectiveLimits
  readonly loadBalancer: Pick<LoadBalancer, 'inFlight'>
  readonly clock: Pick<Clock, 'monotonicMs'>
  readonly meter?: Pick<Meter, 'metric'> | undefined
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
  #sweptAtMs = 0

  constructor(parts: ThrottlesParts) {
    this.#parts = parts
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
    const count = use.invocations.take(invocationsPerMinute, clock.monotonicMs())
    if (count > 0) throw this.#overRate(identity, count, invocationsPerMinute)
    const inFlight = loadBalancer.inFlight(uuid) + use.besides
    if (inFlight >= concurrentInvocations) {
      meter?.metric(identity, 'ConcurrentRateLimit', 1)
      throw refused(texts.concurrencyExceeded(inFlight, concurrentInvocations))
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
    use.invocations.add(this.#parts.clock.monotonicMs())
    use.besides--
    return use
  }

  /** Counts the fire of a trigger, which has a limit of its own. Throws ApiError `tooManyRequests`. */
  countFire(identity: Identity): void {
    const { limitsOf, clock } = this.#parts
    const { firesPerMinute } = limitsOf(identity)
    const count = this.#useOf(identity.namespace.uuid).fires.take(firesPerMinute, clock.monotonicMs())
    if (count > 0) throw this.#overRate(identity, count, firesPerMinute)
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

function refused(text: string): ApiError {
  return new ApiError('tooManyRequests', text)
}
