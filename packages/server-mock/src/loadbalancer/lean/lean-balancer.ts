import {
  type Acknowledgement,
  type ActivationMessage,
  ApiError,
  errorResult,
  formatQualifiedName,
  invokerTopic,
} from '@wsk/contract'
import { acknowledgementTopic, activationTopic } from '../../bus/port.js'
import type { ActivationRecord, StatusCode } from '../../entity/activation.js'
import { unrunActivation } from '../../entity/unrun-activation.js'
import { LazyTimer } from '../../support/lazy-timer.js'
import { acknowledgementLate, completionForced, recordLost } from '../../telemetry/events.js'
import type { Transaction } from '../../telemetry/transaction.js'
import { type ActivationSlot, PendingActivations, sizeOf } from '../pending-activations.js'
import type { BalancerDeps, LoadBalancer, OpenLoadBalancer, PendingActivation, PublishRequest } from '../port.js'

export interface LeanBalancerConfig {
  readonly kind: 'lean'
  /** Name of this controller in messages and topics. */
  readonly controller: string
  /** Number of the only invoker. */
  readonly invoker: number
  /** Activations that may be under way, waiting ones included; more are refused. */
  readonly maxQueued: number
  /** UTF-16 units of their parameters altogether. */
  readonly maxQueuedSize: number
  /** Longest wait for a container. */
  readonly maxQueueAgeMs: number
  /** Longest time limit of any action. */
  readonly longestRunMs: number
}

/** One invoker in this process: it takes everything, so that there is nothing to choose (invocation 11.3). */
class LeanBalancer implements LoadBalancer {
  readonly #config: LeanBalancerConfig
  readonly #deps: BalancerDeps
  readonly #topic: ReturnType<typeof activationTopic>
  readonly #pending = new PendingActivations()
  readonly #watch = new LazyTimer(() => this.#onWatch())
  #subscription: AsyncDisposable | undefined
  #isClosed = false

  constructor(config: LeanBalancerConfig, deps: BalancerDeps) {
    this.#config = config
    this.#deps = deps
    this.#topic = activationTopic(config.invoker)
  }

  async subscribe(): Promise<void> {
    const topic = acknowledgementTopic(this.#config.controller)
    this.#subscription = await this.#deps.bus.subscribe(topic, (message) => this.#onAcknowledgement(message))
  }

  publish(_transaction: Transaction, { message, limits }: PublishRequest): Promise<PendingActivation> {
    if (this.#isClosed || this.#isFull(sizeOf(message))) {
      this.#deps.telemetry.metrics.refused++
      return Promise.reject(new ApiError('overloaded'))
    }
    return this.#send(message, limits.timeoutMs)
  }

  resume(message: ActivationMessage): Promise<PendingActivation> {
    return this.#send(message, this.#config.longestRunMs)
  }

  #send(message: ActivationMessage, timeoutMs: number): Promise<PendingActivation> {
    if (this.#pending.get(message.activationId) !== undefined) return Promise.reject(new ApiError('conflict'))
    const slot = this.#pending.hold(message, this.#deps.clock.monotonicMs() + this.#forcedAfterMs(timeoutMs))
    this.#watch.arm(watchMs)
    return this.#deps.bus.publish(this.#topic, message).then(
      () => slot,
      (cause: unknown) => {
        slot.release()
        throw new ApiError('overloaded', '', { cause })
      },
    )
  }

  inFlight(namespaceUuid?: string): number {
    return namespaceUuid === undefined ? this.#pending.count : this.#pending.countOf(namespaceUuid)
  }

  active(): readonly (readonly [string, string])[] {
    return Array.from(this.#pending.slots(), ({ activationId, message }) => [
      activationId,
      formatQualifiedName(message.action),
    ])
  }

  invokers(): Readonly<Record<string, 'up' | 'down'>> {
    return { [invokerTopic(this.#config.invoker)]: this.#isClosed ? 'down' : 'up' }
  }

  /** Whoever still waits is told that the server stopped; the invoker is to be closed before. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#watch.clear()
    await this.#subscription?.[Symbol.asyncDispose]()
    for (const slot of this.#pending.slots()) {
      slot.release()
      slot.complete(this.#recordOf(slot, 3, 'The server stopped before the end of the activation was known.'))
    }
  }

  #isFull(size: number): boolean {
    const { maxQueued, maxQueuedSize } = this.#config
    return this.#pending.count >= maxQueued || this.#pending.size + size > maxQueuedSize
  }

  /** As upstream, and the time that an activation may wait for its container (invocation 3). */
  #forcedAfterMs(timeoutMs: number): number {
    return this.#config.maxQueueAgeMs + Math.max(timeoutMs, minTimeoutMs) * timeoutFactor + timeoutAddonMs
  }

  #onAcknowledgement(acknowledgement: Acknowledgement): void {
    const slot = this.#pending.get(idOf(acknowledgement))
    if (slot === undefined) {
      // An activation of an earlier process, or one whose end was taken for granted.
      acknowledgementLate(this.#deps.telemetry, {
        activationId: idOf(acknowledgement),
        transactionId: acknowledgement.transid.id,
      })
      return
    }
    if (acknowledgement.kind !== 'result') {
      slot.release()
      this.#deps.telemetry.metrics.completions.regular++
    }
    slot.complete(this.#acknowledged(slot, acknowledgement))
  }

  #acknowledged(slot: ActivationSlot, acknowledgement: Acknowledgement): ActivationRecord {
    const { response } = acknowledgement.kind === 'completion' ? { response: undefined } : acknowledgement
    if (response !== undefined && typeof response !== 'string') return response
    const failed = acknowledgement.kind !== 'result' && acknowledgement.isSystemError === true
    return this.#recordOf(slot, failed ? 3 : 0)
  }

  #onWatch(): void {
    const nowMs = this.#deps.clock.monotonicMs()
    for (const slot of this.#pending.slots()) if (slot.overdueAtMs <= nowMs) void this.#force(slot)
    if (this.#pending.count > 0) this.#watch.arm(watchMs)
  }

  /** Upstream leaves no record where an invoker never reports; here one says that nobody knows. */
  async #force(slot: ActivationSlot): Promise<void> {
    const { telemetry, activations, clock } = this.#deps
    const { activationId, message } = slot
    const ids = { activationId, transactionId: message.transid.id }
    const invoker = invokerTopic(this.#config.invoker)
    slot.release()
    completionForced(telemetry, { ...ids, invoker, afterMs: clock.now() - message.transid.startMs })
    const text = `Outcome unknown: ${invoker} did not report the end of the activation. It is not run again.`
    let record = this.#recordOf(slot, 3, text)
    try {
      // Only the report may have been lost.
      const stored = await activations.get(message.user.namespace.name, activationId)
      if (stored !== undefined) record = { ...stored, logs: [] }
      else if (message.user.limits.storeActivations !== false) await activations.store(record)
    } catch (error) {
      recordLost(telemetry, { ...ids, error })
    }
    slot.complete(record)
  }

  #recordOf({ message }: ActivationSlot, statusCode: StatusCode, text?: string): ActivationRecord {
    const response = { statusCode, ...(text === undefined ? {} : { result: errorResult({ text }) }) }
    const startMs = message.transid.startMs
    return unrunActivation(message, { startMs, endMs: this.#deps.clock.now(), response })
  }
}

const timeoutFactor = 2
const timeoutAddonMs = 60_000
const minTimeoutMs = 60_000
/** How often overdue activations are looked for; one timer serves all. */
const watchMs = 1000

function idOf(acknowledgement: Acknowledgement): string {
  if (acknowledgement.kind === 'completion') return acknowledgement.activationId
  const { response } = acknowledgement
  return typeof response === 'string' ? response : response.activationId
}

export const openLeanBalancer: OpenLoadBalancer<LeanBalancerConfig> = async (config, deps) => {
  const balancer = new LeanBalancer(config, deps)
  await balancer.subscribe()
  return balancer
}
