import { ApiError, runtimeTexts } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import type { Identity } from '../../entity/identity.js'
import { createDeferred } from '../../support/deferred.js'
import * as events from '../../telemetry/events.js'
import type { Transaction } from '../../telemetry/transaction.js'
import { newActivationId } from '../actions/start-activation.js'
import type { ControllerParts } from '../parts.js'
import { keepRecord, leavesRecords } from '../sequences/keep-record.js'
import type { DeliveryOutcome, DeliveryPlan, StepOf } from './delivery-plan.js'
import { deliveryRecord, type LetterFate } from './delivery-record.js'
import type { MoveContext } from './delivery-steps.js'
import { endsBy } from './ends-by.js'
import { notePlan } from './note-plan.js'
import { RecordWatch } from './record-watch.js'
import { ownerOf } from './start-try.js'

export interface DeliveryStart {
  readonly plan: DeliveryPlan
  readonly transaction: Transaction
  /** What started it, where that has a transaction of its own. */
  readonly parent?: Transaction
}

/**
 * Where one delivery is, in the log of accepted work and here, for as long as this controller sees to it; its steps
 * are made beside everything else, and its end is recorded.
 */
export class DeliveryCourse {
  readonly #parts: ControllerParts
  readonly #transaction: Transaction
  readonly #onFailed: () => void
  readonly #ended = createDeferred<void>()
  #plan: DeliveryPlan

  /** `onFailed` is told of each step that rejected. */
  constructor(parts: ControllerParts, { plan, transaction, parent }: DeliveryStart, onFailed: () => void) {
    this.#parts = parts
    this.#plan = plan
    this.#transaction = transaction
    this.#onFailed = onFailed
    parts.deliveries.take(plan.activationId, this)
    if (transaction.hops > 0) this.#followHops(parent)
  }

  /** As it was noted last. */
  get plan(): DeliveryPlan {
    return this.#plan
  }

  /** For what is told of it. */
  get ids(): { readonly activationId: string; readonly transactionId: string } {
    return { activationId: this.#plan.activationId, transactionId: this.#transaction.id }
  }

  /** For what it starts. */
  get own(): Omit<DeliveryStart, 'parent'> {
    return { plan: this.#plan, transaction: this.#transaction }
  }

  /** Epoch milliseconds. */
  get nowMs(): number {
    return this.#parts.clock.now()
  }

  get context(): MoveContext {
    return { nowMs: this.nowMs, newId: () => newActivationId(this.#parts) }
  }

  /** Makes a step beside everything else, while it is this controller's. */
  make(step: () => Promise<void>): void {
    const { deliveries, background } = this.#parts
    if (deliveries.isClosed || !deliveries.isCurrent(this.#plan.activationId, this)) return
    background.start(step, (error) => {
      this.#tellStuck(error)
      this.#onFailed()
    })
  }

  later(delayMs: number, step: () => Promise<void>): void {
    this.#parts.deliveries.later(delayMs, () => this.make(step))
  }

  /** Whether it is written and the delivery is still this controller's. */
  async note(plan: DeliveryPlan): Promise<boolean> {
    const { deliveries, telemetry } = this.#parts
    const isOver = (): boolean => deliveries.isClosed || !deliveries.isCurrent(plan.activationId, this)
    const noted = await notePlan(this.#parts, plan, { isOver, stuck: (error) => this.#tellStuck(error) })
    if (noted === 'noted') this.#plan = plan
    if (noted === 'lost') {
      events.deliveryTakenOver(telemetry, this.ids)
      this.leave()
    }
    return noted === 'noted'
  }

  /** Waits for the record of what is under way. `onFound` gets none where it must be there by now and is not. */
  watch(
    step: StepOf<'trying'> | StepOf<'reporting'>,
    onFound: (record: ActivationRecord | undefined) => Promise<void>,
  ): void {
    const { activationId } = step
    const endsByMs = endsBy(this.#parts, this.#plan)
    const watch = new RecordWatch(this.#parts, { namespace: this.#plan.namespace.name, activationId, endsByMs })
    const look = async (): Promise<void> => {
      const found = await watch.look()
      if (this.#plan.step !== step) return
      if (found.kind === 'silent' && (await this.#hasOwner())) this.later(found.pauseMs, look)
      else await onFound(found.kind === 'recorded' ? found.record : undefined)
    }
    this.make(look)
  }

  /** Records how the whole ended. */
  async end(plan: DeliveryPlan, outcome: DeliveryOutcome, letter?: LetterFate): Promise<void> {
    const { telemetry, meter } = this.#parts
    const end = { outcome, nowMs: this.nowMs, ...(letter === undefined ? {} : { letter }) }
    const record = deliveryRecord(plan, end)
    await this.keep(record)
    meter?.activation(record, plan.namespace.uuid)
    if (outcome.isExpired) events.activationExpired(telemetry, this.ids)
    if (outcome.statusCode !== 0) events.deliveryFailed(telemetry, { ...this.ids, tries: plan.past.length })
    this.leave()
  }

  /** This controller sees to it no longer. */
  leave(): void {
    this.#parts.deliveries.leave(this.#plan.activationId, this)
    this.#ended.resolve()
  }

  recordOf(activationId: string): Promise<ActivationRecord | undefined> {
    return this.#parts.activations.get(this.#plan.namespace.name, activationId)
  }

  async keep(record: ActivationRecord): Promise<void> {
    const limits = (await ownerOf(this.#parts, this.#plan))?.limits ?? {}
    await keepRecord(this.#parts, record, { limits, transaction: this.#transaction, blocking: false })
  }

  /** Whether what it starts leaves a record. */
  async leavesRecords(): Promise<boolean> {
    return leavesRecords(this.#parts, (await ownerOf(this.#parts, this.#plan))?.limits ?? {})
  }

  /** Rejects with ApiError `forbidden` where it is gone. */
  async owner(): Promise<Identity> {
    const identity = await ownerOf(this.#parts, this.#plan)
    if (identity === undefined) throw new ApiError('forbidden', runtimeTexts.namespaceBlocked)
    return identity
  }

  /** What is not run because there is none any more leaves no record. */
  async #hasOwner(): Promise<boolean> {
    try {
      return (await ownerOf(this.#parts, this.#plan)) !== undefined
    } catch {
      return true
    }
  }

  #tellStuck(error: unknown): void {
    events.deliveryStuck(this.#parts.telemetry, { ...this.ids, error })
  }

  /** What it starts counts on, through all of its tries. */
  #followHops(parent: Transaction = this.#transaction): void {
    const { id: transactionId, hops } = this.#transaction
    const namespace = this.#plan.namespace.name
    const ended = this.#ended.promise
    this.#parts.hops.follow({ transactionId, parentId: parent.id, namespace, holdsKey: false, hops, ended })
  }
}
