import { ApiError, errorResult, texts } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { pathKey } from '../../entity/rule-documents.js'
import * as events from '../../telemetry/events.js'
import type { ControllerParts } from '../parts.js'
import { mayBeOnBus } from '../sent-since.js'
import { sendDeadLetter } from './dead-letter.js'
import type { DeliveryCourse } from './delivery-course.js'
import type { StepOf } from './delivery-plan.js'
import { anotherLetter } from './delivery-steps.js'
import { isPassing, refusedPauseMs } from './passing-refusal.js'

const letterPatienceMs = 3_600_000
/** What a record says that a controller left because it had no word from the bus. */
const notBegun = errorResult({ text: texts.notConfirmed })

/** Tells the dead-letter target of a delivery of which all tries have failed, and ends it with what became of that. */
export class DeliveryReport {
  readonly #parts: ControllerParts
  readonly #course: DeliveryCourse
  #isSent = false

  constructor(parts: ControllerParts, course: DeliveryCourse) {
    this.#parts = parts
    this.#course = course
  }

  /** The dead letter was taken, so that nothing is left but to end. */
  get isSent(): boolean {
    return this.#isSent
  }

  /** `isKnown`: an earlier process had accepted the dead letter and not finished it. */
  async resume(step: StepOf<'reporting'>, isKnown: boolean): Promise<void> {
    const course = this.#course
    const record = await course.recordOf(step.activationId)
    if (record !== undefined) return this.#settle(step, record)
    if (isKnown) return this.#endAsSent(step)
    // A fire is in the log of accepted work, whatever carries its activations.
    const isOnBus = this.#parts.config.isKeptByBus === true && course.plan.terms.deadLetter?.kind === 'action'
    if (isOnBus && !(await mayBeOnBus(this.#parts, step))) return this.send(step)
    if (!(await course.leavesRecords())) return this.#endAsSent(step)
    if (isOnBus) this.#watch(step)
    else await this.send(step)
  }

  async send(step: StepOf<'reporting'>): Promise<void> {
    const { activationId, sinceMs, last } = step
    const { ids, plan } = this.#course
    const target = plan.terms.deadLetter
    if (target === undefined) return this.#course.end(plan, last)
    try {
      const identity = await this.#course.owner()
      await sendDeadLetter(this.#parts, { ...this.#course.own, identity, target, activationId, sinceMs, last })
    } catch (error) {
      return this.#unsent(step, ApiError.from(error))
    }
    this.#isSent = true
    events.deadLetterSent(this.#parts.telemetry, { ...ids, deadLetter: activationId, target: this.#target })
    await this.#endAsSent(step)
  }

  #watch(step: StepOf<'reporting'>): void {
    this.#course.watch(step, (record) => (record === undefined ? this.send(step) : this.#settle(step, record)))
  }

  async #unsent(step: StepOf<'reporting'>, refusal: ApiError): Promise<void> {
    const { last, sinceMs } = step
    if (refusal.activationId !== undefined) return this.#settleDoubt(step)
    if (isPassing(refusal) && this.#course.nowMs < sinceMs + letterPatienceMs) {
      return this.#course.later(refusedPauseMs, () => this.send(step))
    }
    const { ids, plan } = this.#course
    const problem = refusal.message
    events.deadLetterUndeliverable(this.#parts.telemetry, { ...ids, target: this.#target, problem })
    await this.#course.end(plan, last, { problem })
  }

  /** Nobody knows whether it was taken, but its record may say that it was not. */
  async #settleDoubt(step: StepOf<'reporting'>): Promise<void> {
    const course = this.#course
    if (!(await course.leavesRecords())) return this.#endAsSent(step)
    const record = await course.recordOf(step.activationId)
    return record === undefined ? this.#watch(step) : this.#settle(step, record)
  }

  /** A letter against which there is a record is sent under another id, whoever left that record. */
  async #settle(step: StepOf<'reporting'>, { response }: ActivationRecord): Promise<void> {
    if (response.result !== notBegun) return this.#endAsSent(step)
    const course = this.#course
    const plan = anotherLetter(course.plan, course.context)
    if (await course.note(plan)) course.later(refusedPauseMs, () => this.send(plan.step))
  }

  #endAsSent({ activationId, last }: StepOf<'reporting'>): Promise<void> {
    return this.#course.end(this.#course.plan, last, { activationId })
  }

  /** `ns/[pkg/]name` of whoever is told of the failure. */
  get #target(): string {
    const { deadLetter } = this.#course.plan.terms
    return deadLetter === undefined ? '' : pathKey(deadLetter.name)
  }
}
