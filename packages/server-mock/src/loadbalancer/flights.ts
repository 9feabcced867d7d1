import {
  type Acknowledgement,
  type ActivationMessage,
  ApiError,
  errorResult,
  formatQualifiedName,
  invokerTopic,
  texts,
} from '@wsk/contract'
import { acknowledgementTopic, activationTopic, AmbiguousBusError, MessageTooLarge, type Topic } from '../bus/port.js'
import type { ActivationRecord, StatusCode } from '../entity/activation.js'
import { refusalRestMs } from '../entity/refusal-rest.js'
import { unrunActivation } from '../entity/unrun-activation.js'
import { LazyTimer } from '../support/lazy-timer.js'
import { pause } from '../support/pause.js'
import { acknowledgementLate, completionForced, idsOf, recordLost } from '../telemetry/events.js'
import { type ActivationSlot, PendingActivations, type Place } from './pending-activations.js'
import type { BalancerDeps, PendingActivation } from './port.js'

export interface FlightsConfig {
  /** Name of this controller in messages and topics. */
  readonly controller: string
  /** Longest wait for a container. */
  readonly maxQueueAgeMs: number
  /** Longest time limit of any action. */
  readonly longestRunMs: number
}

/** What an activation tells of the invoker that ran it. */
export type RunVerdict = 'success' | 'systemError' | 'timeout'

/** What a balancer wants to hear. */
export interface FlightsListener {
  /** An activation ended, or its end was taken for granted. */
  judged?(invoker: number, verdict: RunVerdict): void
  /** Of nothing that is in flight here. Returns whether it was expected all the same. */
  expected?(acknowledgement: Acknowledgement): boolean
}

/** The activations that one controller has published and whose ends it waits for, whatever chose their invokers. */
export class Flights implements AsyncDisposable {
  readonly #config: FlightsConfig
  readonly #deps: BalancerDeps
  readonly #listener: FlightsListener
  readonly #pending = new PendingActivations()
  readonly #topics: Topic<ActivationMessage>[] = []
  /** Ended ones whose records are looked for. */
  readonly #sought = new Set<ActivationSlot>()
  readonly #watch = new LazyTimer(() => this.#onWatch())
  #subscription: AsyncDisposable | undefined
  readonly #ending = new AbortController()

  constructor(config: FlightsConfig, deps: BalancerDeps, listener: FlightsListener = {}) {
    this.#config = config
    this.#deps = deps
    this.#listener = listener
  }

  /** Begins to hear of ends. */
  async subscribe(): Promise<void> {
    const topic = acknowledgementTopic(this.#config.controller)
    this.#subscription = await this.#deps.bus.subscribe(topic, (message) => this.#onAcknowledgement(message))
  }

  get isClosed(): boolean {
    return this.#ending.signal.aborted
  }

  get count(): number {
    return this.#pending.count
  }

  /** UTF-16 units of all parameters. */
  get size(): number {
    return this.#pending.size
  }

  countOf(namespaceUuid: string): number {
    return this.#pending.countOf(namespaceUuid)
  }

  /** Whether a namespace has less in flight than each would have if all had the same. */
  hasLittle(namespaceUuid: string): boolean {
    const own = this.countOf(namespaceUuid)
    const namespaces = this.#pending.namespaces + (own === 0 ? 1 : 0)
    return own + 1 <= this.count / namespaces
  }

  get(activationId: string): ActivationSlot | undefined {
    return this.#pending.get(activationId)
  }

  active(): readonly (readonly [string, string])[] {
    return Array.from(this.#pending.slots(), ({ activationId, message }) => [
      activationId,
      formatQualifiedName(message.action),
    ])
  }

  /** Publishes to the invoker of `place`, which it gives back at once where that fails. `timeoutMs`: of the action. */
  launch(message: ActivationMessage, place: Place, timeoutMs = this.#config.longestRunMs): Promise<PendingActivation> {
    const { activationId } = message
    if (this.isClosed || this.#pending.get(activationId) !== undefined) {
      place.release()
      // One that is under way here is not sent twice; its id says that it may be running.
      return Promise.reject(this.isClosed ? new ApiError('overloaded') : new ApiError('conflict', '', { activationId }))
    }
    const overdueAtMs = this.#deps.clock.monotonicMs() + this.#forcedAfterMs(timeoutMs)
    const slot = this.#pending.hold(message, { place, overdueAtMs })
    this.#watch.arm(watchMs)
    const { bus, clock } = this.#deps
    const sent = bus.isDurable ? { acceptBy: clock.now() + acceptMs, ...message } : message
    return bus.publish(this.#topic(place.invoker), sent).then(
      () => slot,
      (cause: unknown) => this.#notPublished(slot, cause),
    )
  }

  /** Rejects with the ApiError that its caller gets; resolves where it has ended all the same. */
  async #notPublished(slot: ActivationSlot, cause: unknown): Promise<PendingActivation> {
    if (!(cause instanceof AmbiguousBusError)) {
      slot.release()
      throw new ApiError(cause instanceof MessageTooLarge ? 'tooLarge' : 'overloaded', '', { cause })
    }
    const { activationId, message } = slot
    const refusal = this.#recordOf(slot, 3, texts.notConfirmed)
    const record = await this.#firstRecord(message, refusal)
    slot.release()
    if (record !== refusal) {
      slot.complete(record)
      return slot
    }
    this.#deps.telemetry.metrics.inDoubt++
    throw new ApiError('overloaded', texts.notConfirmed, { cause, activationId })
  }

  /**
   * Resolves with what everybody finds from now on: `refusal`, against which nobody begins the activation any more, or
   * the record of its end that came before.
   */
  async #firstRecord(message: ActivationMessage, refusal: ActivationRecord): Promise<ActivationRecord> {
    const { telemetry, activations } = this.#deps
    const { activationId, user } = message
    if (user.limits.storeActivations === false) return refusal
    try {
      await activations.store(refusal)
    } catch (error) {
      recordLost(telemetry, { ...idsOf(message), error })
      return refusal
    }
    await activations.shared?.(activationId)
    const first = await activations.get(user.namespace.name, activationId).catch(() => refusal)
    if (first !== undefined && first.response.result !== refusal.response.result) return { ...first, logs: [] }
    // Whoever asked for a record just before this one was there is beginning.
    await pause(refusalRestMs, this.#ending.signal, { ref: false })
    return refusal
  }

  /** Counts a refusal. Rejects with ApiError `overloaded`. */
  refuse(): Promise<never> {
    return Promise.reject(this.refusal())
  }

  /** Counts a refusal; to be thrown. */
  refusal(): ApiError {
    this.#deps.telemetry.metrics.refused++
    return new ApiError('overloaded')
  }

  /** Whoever still waits is told that the server stopped; invokers of this process are to be closed before. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.isClosed) return
    this.#ending.abort()
    this.#watch.clear()
    await this.#subscription?.[Symbol.asyncDispose]()
    for (const slot of [...this.#pending.slots(), ...this.#sought]) {
      slot.release()
      slot.complete(this.#recordOf(slot, 3, 'The server stopped before the end of the activation was known.'))
    }
  }

  #topic(invoker: number): Topic<ActivationMessage> {
    return (this.#topics[invoker] ??= activationTopic(invoker))
  }

  /** As upstream, and the time that an activation may wait for its container (invocation 3). */
  #forcedAfterMs(timeoutMs: number): number {
    return this.#config.maxQueueAgeMs + Math.max(timeoutMs, minTimeoutMs) * timeoutFactor + timeoutAddonMs
  }

  #onAcknowledgement(acknowledgement: Acknowledgement): void {
    const slot = this.#pending.get(idOf(acknowledgement))
    if (slot === undefined) {
      if (this.#listener.expected?.(acknowledgement) === true) return
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
      this.#judge(acknowledgement)
    }
    const { response } = acknowledgement.kind === 'completion' ? { response: undefined } : acknowledgement
    if (response !== undefined && typeof response !== 'string') slot.complete(response)
    else if (slot.message.blocking) void this.#lookUp(slot)
    else slot.complete(this.#recordOf(slot, isFailed(acknowledgement) ? 3 : 0))
  }

  /** Somebody waits for what was too large to be told, or was told already: its record says it, where it is stored. */
  async #lookUp(slot: ActivationSlot): Promise<void> {
    if (slot.isComplete || this.#sought.has(slot)) return
    this.#sought.add(slot)
    const { activationId, message } = slot
    for (const pauseMs of lookPausesMs) {
      if (await pause(pauseMs, this.#ending.signal, { ref: false })) return
      const record = await this.#deps.activations.get(message.user.namespace.name, activationId).catch(() => undefined)
      if (record === undefined) continue
      this.#sought.delete(slot)
      slot.complete({ ...record, logs: [] })
      return
    }
    this.#sought.delete(slot)
    slot.complete(this.#recordOf(slot, 3, 'Outcome unknown: the activation has ended, and its record was not found.'))
  }

  /** Goes by who ran it, which is not who it was sent to where it was moved. */
  #judge({ instance, isSystemError }: Exclude<Acknowledgement, { readonly kind: 'result' }>): void {
    if (!('instance' in instance)) return
    this.#listener.judged?.(instance.instance, isSystemError === true ? 'systemError' : 'success')
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
    const ids = idsOf(message)
    const invoker = invokerTopic(slot.invoker)
    slot.release()
    this.#listener.judged?.(slot.invoker, 'timeout')
    completionForced(telemetry, { ...ids, invoker, afterMs: clock.now() - message.transid.startMs })
    const text = `Outcome unknown: ${invoker} did not report the end of the activation. It is not run again.`
    let record = this.#recordOf(slot, 3, text)
    try {
      // Only the report may have been lost. A store that cannot say so keeps the first of two records.
      const stored = await activations.get(message.user.namespace.name, activationId).catch(() => undefined)
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

/** What a bus that outlives this process has not confirmed after so long is given up. */
const acceptMs = 2000
const timeoutFactor = 2
const timeoutAddonMs = 60_000
const minTimeoutMs = 60_000
/** How often overdue activations are looked for; one timer serves all. */
const watchMs = 1000

/** The record is there before its acknowledgement, and others find it once it is uploaded; five minutes in all. */
const lookPausesMs: readonly number[] = [0, 100, 400, 1000, 2000, 4000, 7000, ...Array<number>(19).fill(15_000)]

function isFailed(acknowledgement: Acknowledgement): boolean {
  return acknowledgement.kind !== 'result' && acknowledgement.isSystemError === true
}

/** Of the activation that it speaks of. */
function idOf(acknowledgement: Acknowledgement): string {
  if (acknowledgement.kind === 'completion') return acknowledgement.activationId
  const { response } = acknowledgement
  return typeof response === 'string' ? response : response.activationId
}
