import { type Acknowledgement, type ActivationMessage, ApiError } from '@wsk/contract'
import { activationTopic } from '../../bus/port.js'
import { pathKey } from '../../entity/rule-documents.js'
import { moveUntold, testLost } from '../../telemetry/events.js'
import { createDeferred, type Deferred } from '../../support/deferred.js'
import type { Transaction } from '../../telemetry/transaction.js'
import { Flights } from '../flights.js'
import { HealthMonitor } from '../health/health-monitor.js'
import { isTest, testMessage } from '../health/test-message.js'
import { type MovedNote, movesTopic } from '../notes.js'
import { type Place, sizeOf } from '../pending-activations.js'
import type {
  BalancerDeps,
  InvokerStates,
  LoadBalancer,
  OpenLoadBalancer,
  PendingActivation,
  PublishRequest,
} from '../port.js'
import { SentSearch } from '../sent-search.js'
import { Takeovers } from '../takeovers.js'
import { Fleet, type PlacedAction } from './fleet.js'
import { placementHash } from './placement.js'

export interface ShardingBalancerConfig {
  readonly kind: 'sharding'
  /** Name of this controller in messages and topics. */
  readonly controller: string
  /** How many invokers there have ever been. */
  readonly expected: number
  /** UTF-16 units of the parameters of what is under way, altogether. */
  readonly maxQueuedSize: number
  /** Longest wait for a container. */
  readonly maxQueueAgeMs: number
  /** Longest time limit of any action. */
  readonly longestRunMs: number
  /** Memory that what was accepted earlier is taken to need, where its action's limits are not known any more, MB. */
  readonly resumedMemoryMb: number
}

/** Chooses one of several invokers, beside other controllers that do the same (invocation 11.3). */
class ShardingBalancer implements LoadBalancer {
  readonly #config: ShardingBalancerConfig
  readonly #deps: BalancerDeps
  readonly #flights: Flights
  readonly #monitor: HealthMonitor
  readonly #takeovers: Takeovers
  readonly #sent: SentSearch
  readonly #fleet = new Fleet()
  #moves: AsyncDisposable | undefined
  #whenUsable: Deferred<void> | undefined

  constructor(config: ShardingBalancerConfig, deps: BalancerDeps) {
    this.#config = config
    this.#deps = deps
    this.#flights = new Flights(config, deps, {
      judged: (invoker, verdict) => this.#monitor.judged(invoker, verdict),
      expected: (acknowledgement) => this.#onTested(acknowledgement),
    })
    this.#monitor = new HealthMonitor(config, {
      ...deps,
      test: (invoker) => this.#test(invoker),
      changed: () => this.#onChanged(),
      controllerGone: (controller) => this.#onControllerGone(controller),
    })
    this.#takeovers = new Takeovers({
      ...deps,
      place: (message) => this.#resumedPlace(message),
      usable: () => this.usable(),
      moved: (message, place) => this.#onMoved(message, place),
    })
    const invokers = (): readonly number[] => this.#monitor.invokers().map(({ instance }) => instance)
    this.#sent = new SentSearch({ ...deps, invokers })
  }

  async subscribe(): Promise<void> {
    await this.#flights.subscribe()
    this.#moves = await this.#deps.bus.subscribe(movesTopic, (note) => this.#onNote(note))
    await this.#monitor.subscribe()
  }

  publish(_transaction: Transaction, request: PublishRequest): Promise<PendingActivation> {
    const { message, limits } = request
    const place = this.#flights.isClosed ? undefined : this.#placeOf(request)
    if (place === undefined) return this.#flights.refuse()
    return this.#flights.launch(message, place, limits.timeoutMs)
  }

  admit(): void {
    if (this.#flights.isClosed || !this.#fleet.hasRoom()) throw this.#flights.refusal()
  }

  resume(message: ActivationMessage): Promise<PendingActivation> {
    const place = this.#resumedPlace(message)
    if (place === undefined) return Promise.reject(new ApiError('overloaded'))
    return this.#flights.launch(message, place)
  }

  inFlight(namespaceUuid?: string): number {
    return namespaceUuid === undefined ? this.#flights.count : this.#flights.countOf(namespaceUuid)
  }

  active(): readonly (readonly [string, string])[] {
    return this.#flights.active()
  }

  invokers(): InvokerStates {
    const isClosed = this.#flights.isClosed
    return Object.fromEntries(this.#monitor.invokers().map(({ key, state }) => [key, isClosed ? 'down' : state]))
  }

  usable(): Promise<void> {
    if (this.#isUsable()) return Promise.resolve()
    this.#whenUsable ??= createDeferred()
    return this.#whenUsable.promise
  }

  controllers(): readonly string[] {
    return this.#monitor.controllers()
  }

  async sent(activationIds: readonly string[], sinceMs: number): Promise<ReadonlySet<string> | undefined> {
    return this.#deps.bus.isDurable ? this.#sent.find(activationIds, sinceMs) : undefined
  }

  isHeirOf(controller: string): boolean {
    return this.#monitor.isGone(controller) && this.#isMine(placementHash(controller, ''))
  }

  /** Memory that is held of each invoker, MB; zero when quiet. */
  heldMb(): readonly number[] {
    return this.#fleet.usedMb()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#monitor[Symbol.asyncDispose]()
    await this.#takeovers[Symbol.asyncDispose]()
    await this.#moves?.[Symbol.asyncDispose]()
    await this.#flights[Symbol.asyncDispose]()
  }

  /**
   * A step of what was admitted goes on whether there is room or not. Who has all memory does not keep others out, who
   * have little: they wait at an invoker, whose queue lets them go first.
   */
  #placeOf(request: PublishRequest): Place | undefined {
    const { message } = request
    const action = placedAction(request)
    if (message.cause !== undefined) return this.#fleet.force(action)
    if (this.#flights.size + sizeOf(message) > this.#config.maxQueuedSize) return undefined
    const place = this.#fleet.take(action)
    if (place !== undefined || !this.#flights.hasLittle(message.user.namespace.uuid)) return place
    return this.#fleet.force(action)
  }

  #resumedPlace(message: ActivationMessage): Place | undefined {
    const limits = { timeoutMs: 0, memoryMb: this.#config.resumedMemoryMb, concurrency: 1 }
    return this.#fleet.force(placedAction({ message, limits }))
  }

  #onChanged(): void {
    const invokers = this.#monitor.invokers()
    this.#fleet.update(invokers, this.#monitor.controllers().length)
    this.#takeovers.keep(invokers.filter(({ isGone, instance }) => isGone && this.#isMine(instance)))
    if (!this.#isUsable()) return
    this.#whenUsable?.resolve()
    this.#whenUsable = undefined
  }

  /** Every controller finds the same one for a number. */
  #isMine(number: number): boolean {
    const controllers = this.#monitor.controllers()
    return controllers[number % controllers.length] === this.#config.controller
  }

  #onControllerGone(controller: string): void {
    if (this.isHeirOf(controller)) this.#deps.inherit?.(controller)
  }

  /** Its owner holds memory of the new invoker instead of the old one; this controller holds none for others. */
  #onMoved({ activationId, rootControllerIndex }: ActivationMessage, place: Place): void {
    const owner = rootControllerIndex.asString
    const slot = this.#flights.get(activationId)
    if (slot !== undefined) return slot.moveTo(place)
    place.release()
    const note = { activationId, controller: owner, invoker: place.invoker }
    this.#deps.bus
      .publish(movesTopic, note)
      .catch((error: unknown) => moveUntold(this.#deps.telemetry, { ...note, error }))
  }

  #onNote({ activationId, controller, invoker }: MovedNote): void {
    if (controller !== this.#config.controller) return
    const slot = this.#flights.get(activationId)
    if (slot?.place.request !== undefined) slot.moveTo(this.#fleet.forceAt(invoker, slot.place.request))
  }

  #isUsable(): boolean {
    return this.#monitor.invokers().some(({ state }) => state === 'up')
  }

  #test(invoker: number): void {
    const { bus, clock, telemetry } = this.#deps
    const message = testMessage(this.#config.controller, clock)
    bus.publish(activationTopic(invoker), message).catch((error: unknown) => testLost(telemetry, { invoker, error }))
  }

  #onTested(acknowledgement: Acknowledgement): boolean {
    if (!isTest(acknowledgement) || acknowledgement.kind === 'result') return false
    const { instance, isSystemError } = acknowledgement
    if (!('instance' in instance)) return false
    this.#monitor.judged(instance.instance, isSystemError === true ? 'systemError' : 'success')
    return true
  }
}

function placedAction({ message, limits }: PublishRequest): PlacedAction {
  const path = pathKey(message.action)
  return {
    namespace: message.user.namespace.name,
    path,
    action: `${path}@${message.action.version ?? ''}`,
    memoryMb: limits.memoryMb,
    concurrency: limits.concurrency,
    isBlackbox: limits.isBlackbox === true,
  }
}

export const openShardingBalancer: OpenLoadBalancer<ShardingBalancerConfig> = async (config, deps) => {
  const balancer = new ShardingBalancer(config, deps)
  await balancer.subscribe()
  return balancer
}
