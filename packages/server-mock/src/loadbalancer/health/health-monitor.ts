import {
  type ControllerInstance,
  type InvokerInstance,
  invokerTopic,
  type PingMessage,
  pingIntervalMs,
} from '@wsk/contract'
import { type MessageBus, pingTopic } from '../../bus/port.js'
import type { Clock } from '../../support/clock.js'
import { controllerHeard, controllerSilent, invokerChanged, type Telemetry } from '../../telemetry/events.js'
import type { RunVerdict } from '../flights.js'
import { InvokerHealth, type InvokerState, type PingState, silenceMs, type StateChange } from './invoker-health.js'

export interface HealthMonitorDeps {
  readonly bus: Pick<MessageBus, 'subscribe'>
  readonly clock: Clock
  readonly telemetry: Telemetry
  /** Has an invoker run something of no consequence; its end is told to `judged`. */
  readonly test: (invoker: number) => void
  /** Called when a controller is gone. */
  readonly controllerGone: (controller: string) => void
  /** Called whenever an invoker changed, or the living controllers did. */
  readonly changed: () => void
}

/** An invoker as one controller sees it. */
export interface InvokerView {
  readonly instance: number
  /** `invokerN`, and its other names where it has some. */
  readonly key: string
  readonly state: InvokerState
  readonly userMemoryMb: number
  /** Nobody reads what it is sent, or will. */
  readonly isGone: boolean
}

interface Known {
  instance: InvokerInstance
  readonly health: InvokerHealth
  testedAtMs: number
}

/** Watches who lives, by pings and by how activations end. Other controllers have views of their own (invocation 11.2). */
export class HealthMonitor implements AsyncDisposable {
  readonly #controller: string
  readonly #deps: HealthMonitorDeps
  /** By number; one that was never heard of has a hole. */
  readonly #invokers: (Known | undefined)[] = []
  /** Monotonic milliseconds of the last pings. */
  readonly #controllers = new Map<string, number>()
  /** Controllers that were heard of, and are gone. */
  readonly #gone = new Set<string>()
  /** Since when it would have been heard of. */
  #beganAtMs: number
  /** Since when everybody would have been heard of. */
  #listeningSinceMs: number
  #heardAtMs: number
  #tickedAtMs: number
  #hasMissed = false
  #timer: NodeJS.Timeout | undefined
  #subscription: AsyncDisposable | undefined

  /** `expected`: how many invokers there have ever been. */
  constructor(names: { readonly controller: string; readonly expected: number }, deps: HealthMonitorDeps) {
    this.#controller = names.controller
    this.#deps = deps
    this.#invokers.length = names.expected
    this.#heardAtMs = deps.clock.monotonicMs()
    this.#tickedAtMs = this.#heardAtMs
    this.#beganAtMs = this.#heardAtMs
    this.#listeningSinceMs = this.#heardAtMs
  }

  async subscribe(): Promise<void> {
    this.#subscription = await this.#deps.bus.subscribe(pingTopic, (ping) => this.#onPing(ping))
    this.#timer = setInterval(() => this.#tick(), tickMs).unref()
  }

  /** By number, without holes: one that was never heard of is down. */
  invokers(): readonly InvokerView[] {
    return Array.from(this.#invokers, (known, number) => viewOf(number, known, this.#hasMissed))
  }

  /** Names of the controllers that live, this one among them, in order. */
  controllers(): readonly string[] {
    return [...new Set([this.#controller, ...this.#controllers.keys()])].toSorted()
  }

  /** Of another controller: it would have been heard of if it lived. */
  isGone(controller: string): boolean {
    if (controller === this.#controller || this.#controllers.has(controller)) return false
    return this.#gone.has(controller) || this.#heardAtMs - this.#listeningSinceMs >= silenceMs
  }

  judged(invoker: number, verdict: RunVerdict): void {
    const known = this.#invokers[invoker]
    if (known === undefined) return
    const before = known.health.state
    this.#changed(known, known.health.judged(verdict))
    // One that recovers is to recover fast.
    if (before === 'unhealthy' && verdict === 'success' && known.health.state === 'unhealthy') this.#test(known)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer)
    await this.#subscription?.[Symbol.asyncDispose]()
  }

  #onPing(ping: PingMessage): void {
    const { name } = ping
    const nowMs = this.#deps.clock.monotonicMs()
    if (nowMs - this.#heardAtMs > deafMs) this.#forgive(nowMs)
    this.#heardAtMs = nowMs
    if ('asString' in name) this.#onController(name, ping, nowMs)
    else if (Number.isInteger(name.instance) && name.instance >= 0 && name.instance < maxInvokers)
      this.#onInvoker(name, ping, nowMs)
  }

  #onInvoker(name: InvokerInstance, ping: PingState, nowMs: number): void {
    let known = this.#invokers[name.instance]
    const isSized = known?.instance.userMemoryBytes === name.userMemoryBytes
    if (known === undefined) {
      known = { instance: name, health: new InvokerHealth(), testedAtMs: Number.NEGATIVE_INFINITY }
      this.#invokers[name.instance] = known
    }
    known.instance = name
    const wasGone = known.health.isGone
    this.#changed(known, known.health.pinged(ping, nowMs))
    if (!isSized || wasGone !== known.health.isGone) this.#deps.changed()
  }

  #onController({ asString }: ControllerInstance, { isEnabled }: PingState, nowMs: number): void {
    if (asString === this.#controller) return
    const isKnown = this.#controllers.has(asString)
    if (!isEnabled && isKnown) return this.#onControllerGone(asString, 'it takes no more work')
    if (!isEnabled) return
    this.#controllers.set(asString, nowMs)
    if (isKnown) return
    this.#gone.delete(asString)
    controllerHeard(this.#deps.telemetry, { controller: asString })
    this.#deps.changed()
  }

  #onControllerGone(controller: string, reason: string): void {
    this.#controllers.delete(controller)
    this.#gone.add(controller)
    controllerSilent(this.#deps.telemetry, { controller, reason })
    this.#deps.changed()
    this.#deps.controllerGone(controller)
  }

  /**
   * Silence counts only as far as something could be heard, be it this controller's own pings: a bus that is out of
   * reach, or a process that was stopped, says nothing about anybody else.
   */
  #tick(): void {
    const nowMs = this.#deps.clock.monotonicMs()
    const isLate = nowMs - this.#tickedAtMs > maxTickMs
    this.#tickedAtMs = nowMs
    if (isLate) return this.#forgive(nowMs)
    for (const known of this.#invokers) {
      if (known === undefined) continue
      const wasGone = known.health.isGone
      this.#changed(known, known.health.silentUntil(this.#heardAtMs))
      if (wasGone !== known.health.isGone) this.#deps.changed()
      const isToTest = known.health.state === 'unhealthy' || known.health.state === 'unresponsive'
      if (isToTest && nowMs - known.testedAtMs >= testEveryMs) this.#test(known)
    }
    for (const [controller, seenAtMs] of this.#controllers) {
      if (this.#heardAtMs - seenAtMs >= silenceMs)
        this.#onControllerGone(controller, 'it has not been heard of for 10 s')
    }
    this.#missWhoWasExpected()
  }

  /** Those that were never heard of are given up as well. */
  #missWhoWasExpected(): void {
    if (this.#hasMissed || this.#heardAtMs - this.#beganAtMs < silenceMs) return
    this.#hasMissed = true
    if (this.#invokers.includes(undefined)) this.#deps.changed()
  }

  /** Nothing was heard because nobody listened. */
  #forgive(nowMs: number): void {
    this.#heardAtMs = nowMs
    this.#listeningSinceMs = nowMs
    for (const known of this.#invokers) {
      if (known?.health.isGone === false) known.health.pinged({ isEnabled: !known.health.isDraining }, nowMs)
    }
    for (const controller of this.#controllers.keys()) this.#controllers.set(controller, nowMs)
  }

  #changed(known: Known, change: StateChange | undefined): void {
    if (change === undefined) return
    invokerChanged(this.#deps.telemetry, { invoker: keyOf(known.instance), ...change })
    if (change.to === 'unhealthy' || change.to === 'unresponsive') this.#test(known)
    this.#deps.changed()
  }

  /** Nobody is up before the other controllers were heard, with whom invokers are shared. */
  #test(known: Known): void {
    const nowMs = this.#deps.clock.monotonicMs()
    if (nowMs - this.#beganAtMs < listenMs) return
    known.testedAtMs = nowMs
    this.#deps.test(known.instance.instance)
  }
}

/** Numbers are dense; one that is far away is a mistake that would cost memory. */
const maxInvokers = 10_000
const tickMs = pingIntervalMs / 4
/** By then whoever lives has pinged. */
const listenMs = 1.25 * pingIntervalMs
/** After so long without any ping, those that come first would be held against who pings a little later. */
const deafMs = silenceMs - 2 * pingIntervalMs
/** A turn that comes so much later than it should: the process did not run. */
const maxTickMs = 2 * pingIntervalMs
/** Of one that is not up; upstream waits for a minute, which is long for a cluster that starts. */
const testEveryMs = 10_000
const bytesOfMb = 1024 * 1024

function viewOf(number: number, known: Known | undefined, isUnheard: boolean): InvokerView {
  if (known === undefined) {
    return { instance: number, key: invokerTopic(number), state: 'down', userMemoryMb: 0, isGone: isUnheard }
  }
  const { instance, health } = known
  return {
    instance: number,
    key: keyOf(instance),
    state: health.state,
    userMemoryMb: instance.userMemoryBytes / bytesOfMb,
    isGone: health.isGone,
  }
}

function keyOf({ instance, uniqueName, displayedName }: InvokerInstance): string {
  return [invokerTopic(instance), uniqueName, displayedName].filter((part) => part !== undefined).join('/')
}
