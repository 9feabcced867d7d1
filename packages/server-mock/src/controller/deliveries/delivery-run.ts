import { ApiError, errorResult } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { durationMs } from '../../entity/activation-json.js'
import * as events from '../../telemetry/events.js'
import type { ControllerParts } from '../parts.js'
import { mayBeOnBus } from '../sent-since.js'
import { DeliveryCourse, type DeliveryStart } from './delivery-course.js'
import type { DeliveryPlan, StepOf } from './delivery-plan.js'
import { failedTry, unstartedTry } from './delivery-record.js'
import { DeliveryReport } from './delivery-report.js'
import { afterTry, afterWait, type Move } from './delivery-steps.js'
import { isPassing, refusedPauseMs } from './passing-refusal.js'
import { type Called, resolveCalled, startTry } from './start-try.js'

/** A try that nobody could take is made again for so long in all. */
const tryPatienceMs = 300_000
const stuckPauseMs = 5000
const lookOutEveryMs = 10_000

/** Takes one delivery from step to step. Each is in the log of accepted work before it is made. */
export class DeliveryRun {
  readonly #parts: ControllerParts
  readonly #course: DeliveryCourse
  readonly #report: DeliveryReport
  #judged: DeliveryPlan['step'] | undefined

  constructor(parts: ControllerParts, start: DeliveryStart) {
    this.#parts = parts
    this.#course = new DeliveryCourse(parts, start, () => this.#onFailed())
    this.#report = new DeliveryReport(parts, this.#course)
  }

  /** Of what has just been accepted. */
  start(called: Called): void {
    this.#course.make(() => this.#try(called))
  }

  /** Of what an earlier process left; `isKnown` tells whether that had accepted an activation and not finished it. */
  resume(isKnown: (activationId: string) => boolean): void {
    this.#course.make(() => this.#resume(isKnown))
  }

  /** After a failure it is found out how far it came. */
  #onFailed(): void {
    this.#judged = undefined
    this.#course.later(stuckPauseMs, () =>
      this.#resume(() => this.#course.plan.step.kind === 'trying' || this.#report.isSent),
    )
  }

  async #resume(isKnown: (activationId: string) => boolean): Promise<void> {
    const { step, activationId } = this.#course.plan
    if ((await this.#course.recordOf(activationId)) !== undefined) {
      this.#parts.work.finished(activationId)
      this.#course.leave()
    } else if (step.kind === 'waiting') this.#wait(step)
    else if (step.kind === 'trying') await this.#resumeTry(step, isKnown(step.activationId))
    else await this.#report.resume(step, isKnown(step.activationId))
  }

  async #resumeTry(step: StepOf<'trying'>, isKnown: boolean): Promise<void> {
    const isOpen = isKnown || (await mayBeOnBus(this.#parts, step))
    if (isOpen || (await this.#course.recordOf(step.activationId)) !== undefined) this.#watch(step)
    // It was never accepted, unless it has ended and left nothing, which the bus would know.
    else if (this.#parts.config.isKeptByBus === true || (await this.#course.leavesRecords())) await this.#try()
    else await this.#lose(step)
  }

  /** `called`: of the first try; others find it as it is by then. */
  async #try(called?: Called): Promise<void> {
    const course = this.#course
    const { step } = course.plan
    if (step.kind !== 'trying') return
    try {
      const found = called ?? (await resolveCalled(this.#parts, course.plan, await course.owner()))
      const { ended, isWhole } = await startTry(this.#parts, { ...course.own, called: found })
      ended.then(
        (record) => course.make(() => (isWhole ? this.#judge(record) : Promise.resolve(this.#watch(step)))),
        () => course.make(() => Promise.resolve(this.#watch(step))),
      )
      if (!isWhole) this.#lookOut(step)
    } catch (error) {
      await this.#refused(step, ApiError.from(error))
    }
  }

  async #refused(step: StepOf<'trying'>, refusal: ApiError): Promise<void> {
    if (refusal.activationId !== undefined) {
      if (await this.#course.leavesRecords()) this.#watch(step)
      else await this.#lose(step)
    } else if (isPassing(refusal) && this.#course.nowMs < step.sinceMs + tryPatienceMs) {
      this.#course.later(refusedPauseMs, () => this.#try())
    } else await this.#giveUp(step, refusal)
  }

  /** It did not begin, which is a failure as others are. */
  async #giveUp(step: StepOf<'trying'>, refusal: ApiError): Promise<void> {
    const statusCode = refusal.status < 500 ? 1 : 3
    await this.#close(step, { statusCode, result: errorResult({ text: refusal.message }) })
  }

  /** Nobody can say how it ended. */
  #lose(step: StepOf<'trying'>): Promise<void> {
    return this.#close(
      step,
      failedTry('Outcome unknown: the end of the try was never reported. It may be tried again.'),
    )
  }

  async #close({ activationId }: StepOf<'trying'>, response: ActivationRecord['response']): Promise<void> {
    const course = this.#course
    const record = unstartedTry(course.plan, { activationId, response, nowMs: course.nowMs })
    await course.keep(record)
    // Another one may have come first.
    await this.#judge((await course.recordOf(activationId)) ?? record)
  }

  /** Its end may never be reported, although it has a record. */
  #lookOut(step: StepOf<'trying'>): void {
    const course = this.#course
    const look = async (): Promise<void> => {
      if (course.plan.step !== step) return
      const record = await course.recordOf(step.activationId).catch(() => undefined)
      if (record === undefined) course.later(lookOutEveryMs, look)
      else await this.#judge(record)
    }
    course.later(lookOutEveryMs, look)
  }

  #watch(step: StepOf<'trying'>): void {
    this.#course.watch(step, (record) => (record === undefined ? this.#lose(step) : this.#judge(record)))
  }

  /** Of a try that ended: once, whoever tells of it. */
  async #judge(record: ActivationRecord): Promise<void> {
    const { plan, context } = this.#course
    if (this.#judged === plan.step) return
    this.#judged = plan.step
    await this.#move(afterTry(plan, { response: record.response, durationMs: durationMs(record) }, context))
  }

  #wait({ notBeforeMs }: StepOf<'waiting'>): void {
    const course = this.#course
    course.later(Math.max(0, notBeforeMs - course.nowMs), () => this.#move(afterWait(course.plan, course.context)))
  }

  async #move(move: Move): Promise<void> {
    const course = this.#course
    if (move.kind === 'end') return course.end(move.plan, move.outcome)
    if (!(await course.note(move.plan))) return
    const { step, past } = move.plan
    if (step.kind === 'waiting') this.#wait(step)
    else if (step.kind === 'reporting') await this.#report.send(step)
    else {
      events.deliveryRetried(this.#parts.telemetry, { ...course.ids, attempt: past.length + 1 })
      await this.#try()
    }
  }
}
