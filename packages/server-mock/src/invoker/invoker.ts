import type { ActivationMessage, InvokerInstance } from '@wsk/contract'
import { activationTopic, type Claim, type MessageBus } from '../bus/port.js'
import { type EffectiveLimits, effectiveLimits } from '../entity/effective-limits.js'
import type { Meter } from '../entity/meter.js'
import type { SystemLimits } from '../entity/system-limits.js'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import { LazyTimer } from '../support/lazy-timer.js'
import { waitAtMost } from '../support/wait-at-most.js'
import { activationRepeated, activationRescheduled, idsOf, type Telemetry } from '../telemetry/events.js'
import { Acknowledger } from './acknowledge.js'
import { ActivationEnds, type RecordLevels } from './activation-ends.js'
import { ActivationRun } from './activation-run.js'
import { ActiveWork } from './active-work.js'
import type { ContainerFactory } from './containers/port.js'
import type { InvokerParts } from './invoker-parts.js'
import { KeptWork } from './kept-work.js'
import { closeLeftWork } from './left-work.js'
import { LateMessages } from './late-messages.js'
import { ActionLoader, boundsOf, type LoadedAction } from './load-action.js'
import type { Order } from './order.js'
import { failureOutcome } from './outcomes.js'
import { ContainerPool, type PoolCensus, type PoolConfig } from './pool/container-pool.js'
import { applicationError } from './runtime/interpret-result.js'

export interface InvokerConfig extends RecordLevels {
  /** Number of this invoker in messages and topics. */
  readonly instance: number
  readonly pool: PoolConfig
  readonly limits: SystemLimits
  /** What has not ended so long after the close began is cut. */
  readonly closeMs: number
  /** How much code of actions is kept in memory, UTF-16 units. */
  readonly keptCodeLength: number
}

export interface InvokerDeps {
  readonly bus: MessageBus
  readonly containers: ContainerFactory
  readonly stores: Pick<Stores, 'entities' | 'activations' | 'work' | 'state'>
  /** Opens what messages bring encrypted. */
  readonly vault: ParameterVault
  /** Whether what was accepted of a namespace is not run any more, by its uuid. */
  readonly isBlocked?: (namespace: ActivationMessage['user']['namespace']) => boolean
  readonly clock: Clock
  readonly telemetry: Telemetry
  readonly meter?: Meter
}

/** What there is of work; after quiet nothing but containers that wait for some. */
export interface InvokerCensus {
  readonly activations: number
  readonly pool: PoolCensus
}

/** Subscribes and begins to run what it is asked to. */
export async function openInvoker(config: InvokerConfig, deps: InvokerDeps): Promise<Invoker> {
  const invoker = new Invoker(config, deps)
  await invoker.subscribe()
  return invoker
}

/** Runs activations, each at most once, and leaves one final record of each (invocation 4). */
export class Invoker implements AsyncDisposable {
  readonly #config: InvokerConfig
  readonly #deps: InvokerDeps
  readonly #pool: ContainerPool
  readonly #loader: ActionLoader
  readonly #acknowledger: Acknowledger
  readonly #ends: ActivationEnds
  readonly #parts: InvokerParts
  readonly #active = new ActiveWork()
  readonly #kept = new KeptWork()
  readonly #late: LateMessages
  /** Limits belong to identities, and identities come again and again. */
  readonly #limits = new WeakMap<ActivationMessage['user'], EffectiveLimits>()
  /** Taken, and begun together. */
  #gathered: ActivationMessage[] = []
  readonly #gathering = new LazyTimer(() => this.#beginGathered())
  #begunMs = Number.NEGATIVE_INFINITY
  #isCut = false
  #subscription: AsyncDisposable | undefined
  #closing: Promise<void> | undefined

  constructor(config: InvokerConfig, deps: InvokerDeps) {
    this.#config = config
    this.#deps = deps
    this.#pool = new ContainerPool(config.pool, {
      factory: deps.containers,
      clock: deps.clock,
      log: deps.telemetry.log,
      metrics: deps.telemetry.metrics,
    })
    const { entities } = deps.stores
    this.#loader = new ActionLoader({
      entities,
      clock: deps.clock,
      patienceMs: config.pool.maxQueueAgeMs,
      keptCodeLength: config.keptCodeLength,
    })
    this.#late = new LateMessages({ stores: deps.stores, clock: deps.clock })
    this.#acknowledger = new Acknowledger(instanceOf(config), deps)
    this.#ends = new ActivationEnds(config, {
      ...deps,
      acknowledger: this.#acknowledger,
      kept: this.#kept,
      active: this.#active,
    })
    this.#parts = this.#createParts()
  }

  /** To be called once, before anything else. */
  async subscribe(): Promise<void> {
    this.#subscription = await this.#deps.bus.subscribeWork(activationTopic(this.#config.instance), {
      take: (message, claim) => this.#take(message, claim),
      left: (message) => {
        const { stores, clock, telemetry } = this.#deps
        const { activations } = stores
        const invoker = `invoker${this.#config.instance}`
        const isOver = (): boolean => this.#closing !== undefined
        const acknowledger = this.#acknowledger
        return closeLeftWork(message, { invoker, activations, acknowledger, clock, telemetry, isOver })
      },
    })
  }

  /** Begins to keep prewarmed containers. */
  prewarm(): void {
    this.#pool.prewarm()
  }

  census(): InvokerCensus {
    return { activations: this.#active.size, pool: this.#pool.census() }
  }

  /** Resolves when no activation is under way. */
  quiet(): Promise<void> {
    return this.#active.quiet()
  }

  /** Takes no more, finishes what was taken, cuts what is not over in time, ends the containers. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    this.#loader.close()
    const unsubscribed = this.#subscription?.[Symbol.asyncDispose]()
    // What such a bus keeps and nobody began is not waited for.
    if (this.#deps.bus.isDurable) this.#pool.refuseWaiting()
    else await unsubscribed
    await waitAtMost(this.quiet(), this.#config.closeMs)
    this.#isCut = true
    this.#acknowledger.close()
    await this.#pool[Symbol.asyncDispose]()
    await this.quiet()
    await unsubscribed
  }

  #createParts(): InvokerParts {
    const isCut = (): boolean => this.#isCut
    const { bus, clock, telemetry, stores, vault } = this.#deps
    return {
      loader: this.#loader,
      work: stores.work,
      vault,
      clock,
      telemetry,
      ends: this.#ends,
      get isCut() {
        return isCut()
      },
      isBlocked: (message) => this.#isBlocked(message),
      isKept: bus.isDurable,
      claim: (message) => this.#kept.claim(message.activationId),
      isConcluded: (message) => this.#late.isConcludedByNow(message),
      postpone: (message) => void this.#acceptLate(message),
      reschedule: (order) => this.#reschedule(order),
    }
  }

  /** Settles once nothing of it has to be remembered, where the bus keeps it. */
  #take(message: ActivationMessage, claim?: Claim): Promise<void> | undefined {
    const { activationId } = message
    if (this.#active.has(activationId)) {
      activationRepeated(this.#deps.telemetry, idsOf(message))
      return undefined
    }
    const kept = claim === undefined ? undefined : this.#kept.keep(activationId, claim)
    this.#active.add(activationId)
    if (kept !== undefined && this.#late.isLate(message)) void this.#acceptLate(message)
    else this.#accept(message)
    return kept
  }

  async #acceptLate(message: ActivationMessage): Promise<void> {
    const isConcluded = await this.#late.isConcluded(message, () => this.#closing !== undefined)
    if (isConcluded === undefined) this.#ends.handBack(message)
    else if (isConcluded) this.#ends.dismiss(message)
    else this.#accept(message)
  }

  #accept(message: ActivationMessage): void {
    if (message.blocking) this.#start(message)
    else {
      // Nobody waits for its result, but somebody for the 202; and what is begun together costs less.
      this.#gathered.push(message)
      this.#gathering.arm(Math.max(0, this.#begunMs + gatherMs - this.#deps.clock.monotonicMs()))
    }
  }

  #beginGathered(): void {
    const messages = this.#gathered
    this.#gathered = []
    this.#begunMs = this.#deps.clock.monotonicMs()
    for (const message of messages) this.#start(message)
  }

  #start(message: ActivationMessage): void {
    if (this.#isBlocked(message)) void this.#ends.endBlocked(message)
    else this.#dispatch(message, { loading: this.#loader.load(message), attempts: 0 })
  }

  #reschedule({ message, loaded, attempts }: Order): void {
    activationRescheduled(this.#deps.telemetry, idsOf(message))
    this.#dispatch(message, { loading: this.#loader.reload(loaded), attempts })
  }

  #dispatch(message: ActivationMessage, at: { loading: LoadedAction | Promise<LoadedAction>; attempts: number }): void {
    const { loading, attempts } = at
    if (loading instanceof Promise) {
      loading.then(
        (loaded) => this.#begin(message, loaded, attempts),
        (error: unknown) => this.#ends.endUnrun(message, failureOutcome(error)),
      )
    } else this.#begin(message, loading, attempts)
  }

  #begin(message: ActivationMessage, loaded: LoadedAction, attempts: number): void {
    const limits = this.#limitsOf(message.user)
    const { problem } = boundsOf(loaded, limits)
    if (problem === undefined) this.#pool.submit(new ActivationRun(this.#parts, { message, loaded, limits, attempts }))
    else void this.#ends.endUnrun(message, applicationError(problem))
  }

  #limitsOf(user: ActivationMessage['user']): EffectiveLimits {
    let limits = this.#limits.get(user)
    if (limits === undefined) {
      limits = effectiveLimits(this.#config.limits, user.limits)
      this.#limits.set(user, limits)
    }
    return limits
  }

  #isBlocked({ user }: ActivationMessage): boolean {
    return this.#deps.isBlocked?.(user.namespace) === true
  }
}

const bytesPerMb = 1024 * 1024
/** In a flood of activations that nobody waits for they begin so often; the first one begins at once. */
const gatherMs = 10

function instanceOf({ instance, pool }: InvokerConfig): InvokerInstance {
  return { instance, userMemoryBytes: pool.memoryMb * bytesPerMb, tags: [], dedicatedNamespaces: [] }
}
