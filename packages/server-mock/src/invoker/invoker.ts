import type { ActivationMessage, InvokerInstance } from '@wsk/contract'
import { activationTopic, type MessageBus } from '../bus/port.js'
import type { ActivationRecord } from '../entity/activation.js'
import { type EffectiveLimits, effectiveLimits } from '../entity/effective-limits.js'
import type { Meter } from '../entity/meter.js'
import { keepsRecord, type StoreLevel } from '../entity/record-keeping.js'
import type { SystemLimits } from '../entity/system-limits.js'
import { unrunActivation } from '../entity/unrun-activation.js'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import { createDeferred, type Deferred } from '../support/deferred.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import { LazyTimer } from '../support/lazy-timer.js'
import { waitAtMost } from '../support/wait-at-most.js'
import {
  acknowledgementLost,
  activationEnded,
  activationHandedBack,
  activationRepeated,
  activationRescheduled,
  recordLost,
  type Telemetry,
} from '../telemetry/events.js'
import { Acknowledger } from './acknowledge.js'
import { ActivationRun } from './activation-run.js'
import type { ContainerFactory } from './containers/port.js'
import type { InvokerParts, Order } from './invoker-parts.js'
import { ActionLoader, boundsOf, type LoadedAction } from './load-action.js'
import { failureOutcome, namespaceBlocked } from './outcomes.js'
import { ContainerPool, type PoolCensus, type PoolConfig } from './pool/container-pool.js'
import { applicationError, type Outcome } from './runtime/interpret-result.js'
import { ChurnSet } from '../support/churn.js'

export interface InvokerConfig {
  /** Number of this invoker in messages and topics. */
  readonly instance: number
  readonly pool: PoolConfig
  readonly limits: SystemLimits
  readonly storeBlocking: StoreLevel
  readonly storeNonBlocking: StoreLevel
  /** What has not ended so long after the close began is cut. */
  readonly closeMs: number
}

export interface InvokerDeps {
  readonly bus: MessageBus
  readonly containers: ContainerFactory
  readonly stores: Pick<Stores, 'entities' | 'activations' | 'work'>
  /** Opens what messages bring encrypted. */
  readonly vault: ParameterVault
  /** Whether what was accepted of a namespace is not run any more, by its uuid. */
  readonly isBlocked?: (namespaceUuid: string) => boolean
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
  readonly #parts: InvokerParts
  /** Ids under way. */
  readonly #active = new ChurnSet<string>()
  /** Limits belong to identities, and identities come again and again. */
  readonly #limits = new WeakMap<ActivationMessage['user'], EffectiveLimits>()
  /** Taken, and begun together. */
  #gathered: ActivationMessage[] = []
  readonly #gathering = new LazyTimer(() => this.#beginGathered())
  #begunMs = Number.NEGATIVE_INFINITY
  #isCut = false
  #whenQuiet: Deferred<void> | undefined
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
    this.#loader = new ActionLoader(deps.stores.entities)
    this.#acknowledger = new Acknowledger(deps.bus, instanceOf(config))
    this.#parts = this.#createParts()
  }

  /** To be called once, before anything else. */
  async subscribe(): Promise<void> {
    this.#subscription = await this.#deps.bus.subscribe(activationTopic(this.#config.instance), (message) => {
      this.#take(message)
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
  async quiet(): Promise<void> {
    if (this.#active.size === 0) return
    this.#whenQuiet ??= createDeferred()
    await this.#whenQuiet.promise
  }

  /** Takes no more, finishes what was taken, cuts what is not over in time, ends the containers. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.#subscription?.[Symbol.asyncDispose]()
    await waitAtMost(this.quiet(), this.#config.closeMs)
    this.#isCut = true
    await this.#pool[Symbol.asyncDispose]()
    await this.quiet()
  }

  #createParts(): InvokerParts {
    const isCut = (): boolean => this.#isCut
    const { clock, telemetry, stores, vault } = this.#deps
    return {
      loader: this.#loader,
      work: stores.work,
      vault,
      clock,
      telemetry,
      get isCut() {
        return isCut()
      },
      isBlocked: (message) => this.#isBlocked(message),
      endBlocked: (message) => this.#endBlocked(message),
      conclude: (message, record) => this.#conclude(message, record),
      handBack: (message) => {
        activationHandedBack(telemetry, idsOf(message))
        this.#forget(message)
      },
      reschedule: (order) => this.#reschedule(order),
    }
  }

  #take(message: ActivationMessage): void {
    if (this.#active.has(message.activationId)) {
      activationRepeated(this.#deps.telemetry, idsOf(message))
      return
    }
    this.#active.add(message.activationId)
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
    if (this.#isBlocked(message)) void this.#endBlocked(message)
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
        (error: unknown) => this.#endUnrun(message, failureOutcome(error)),
      )
    } else this.#begin(message, loading, attempts)
  }

  #begin(message: ActivationMessage, loaded: LoadedAction, attempts: number): void {
    const limits = this.#limitsOf(message.user)
    const { problem } = boundsOf(loaded, limits)
    if (problem === undefined) this.#pool.submit(new ActivationRun(this.#parts, { message, loaded, limits, attempts }))
    else void this.#endUnrun(message, applicationError(problem))
  }

  #limitsOf(user: ActivationMessage['user']): EffectiveLimits {
    let limits = this.#limits.get(user)
    if (limits === undefined) {
      limits = effectiveLimits(this.#config.limits, user.limits)
      this.#limits.set(user, limits)
    }
    return limits
  }

  async #endUnrun(message: ActivationMessage, { statusCode, result }: Outcome): Promise<void> {
    const nowMs = this.#deps.clock.now()
    const response = { statusCode, ...(result === undefined ? undefined : { result }) }
    await this.#conclude(message, unrunActivation(message, { startMs: nowMs, endMs: nowMs, response }))
  }

  #isBlocked({ user }: ActivationMessage): boolean {
    return this.#deps.isBlocked?.(user.namespace.uuid) === true
  }

  /** Leaves no record, as upstream (rest-api 20.6). */
  #endBlocked(message: ActivationMessage): Promise<void> {
    const limits = { ...message.user.limits, storeActivations: false }
    return this.#endUnrun({ ...message, user: { ...message.user, limits } }, namespaceBlocked)
  }

  async #conclude(message: ActivationMessage, record: ActivationRecord): Promise<void> {
    const { telemetry } = this.#deps
    const { statusCode } = record.response
    await this.#store(message, record)
    activationEnded(telemetry, { ...idsOf(message), statusCode, action: record.name })
    try {
      await this.#acknowledger.ended(message, record)
    } catch (error) {
      acknowledgementLost(telemetry, { ...idsOf(message), error })
    }
    this.#deps.meter?.activation(record, message.user.namespace.uuid)
    this.#forget(message)
  }

  /** A record that cannot be stored does not keep its result from whoever waits for it. */
  async #store(message: ActivationMessage, record: ActivationRecord): Promise<void> {
    const { stores, telemetry } = this.#deps
    const level = message.blocking ? this.#config.storeBlocking : this.#config.storeNonBlocking
    const { extraLogging } = message.transid
    try {
      if (keepsRecord(record, { level, limits: message.user.limits, extraLogging }))
        await stores.activations.store(record)
      else stores.work.finished(message.activationId)
    } catch (error) {
      recordLost(telemetry, { ...idsOf(message), error })
    }
  }

  #forget({ activationId }: ActivationMessage): void {
    this.#active.delete(activationId)
    if (this.#active.size > 0 || this.#whenQuiet === undefined) return
    this.#whenQuiet.resolve()
    this.#whenQuiet = undefined
  }
}

const bytesPerMb = 1024 * 1024
/** In a flood of activations that nobody waits for they begin so often; the first one begins at once. */
const gatherMs = 10

function instanceOf({ instance, pool }: InvokerConfig): InvokerInstance {
  return { instance, userMemoryBytes: pool.memoryMb * bytesPerMb, tags: [], dedicatedNamespaces: [] }
}

function idsOf({ activationId, transid }: ActivationMessage): { activationId: string; transactionId: string } {
  return { activationId, transactionId: transid.id }
}
