import { runtimeTexts } from '@wsk/contract'
import { isBlackbox } from '../entity/exec.js'
import { SealError } from '../support/parameter-vault.js'
import { activationExpired, idsOf } from '../telemetry/events.js'
import type { CollectedLogs, Container } from './containers/port.js'
import type { InvokerParts } from './invoker-parts.js'
import { type Bounds, boundsOf } from './load-action.js'
import { logLines } from './logs/log-lines.js'
import { callContextOf, demandOf, type Order } from './order.js'
import { expired, failureOutcome, outcomeUnknown, refusalOutcome } from './outcomes.js'
import type { Demand, Job, Lease, Refusal } from './pool/job.js'
import { initRequest, runRequest, splitContent, type SplitContent } from './runtime/call-requests.js'
import {
  type InitVerdict,
  interpretInit,
  interpretRun,
  type Outcome,
  usersDoing,
  whiskError,
} from './runtime/interpret-result.js'
import { isLocked, stillLocked, unlockedContent } from './runtime/locked-content.js'
import { type RunEnd, runRecord } from './run-record.js'

/** Containers that may take no work before the activation fails. */
const maxAttempts = 3
const { noContainer } = runtimeTexts
const noLogs: readonly string[] = []

/** One activation from its container to its record. */
export class ActivationRun implements Job {
  readonly demand: Demand
  readonly #parts: InvokerParts
  readonly #order: Order
  readonly #bounds: Bounds
  #content: SplitContent
  #beganMs: number | undefined
  #initMs: number | undefined

  constructor(parts: InvokerParts, order: Order) {
    this.demand = demandOf(order)
    this.#parts = parts
    this.#order = order
    this.#bounds = boundsOf(order.loaded, order.limits)
    this.#content = isLocked(order.message) ? stillLocked : splitContent(order.message.content, order.message.initArgs)
  }

  start(lease: Lease): void {
    void this.#perform(lease)
  }

  refuse(refusal: Refusal): void {
    if (refusal.kind === 'closed') this.#leave()
    else void this.#endUnrun(refusalOutcome(refusal, this.demand.spec.memoryMb))
    if (refusal.kind === 'overloaded') this.#parts.telemetry.metrics.refused++
    if (refusal.kind === 'expired') this.#parts.telemetry.metrics.expired++
  }

  /** Never rejects. */
  async #perform(lease: Lease): Promise<void> {
    const { message } = this.#order
    if (this.#parts.isBlocked(message)) {
      lease.release(lease.initialised ? 'keep' : 'destroy')
      return this.#parts.ends.endBlocked(message)
    }
    if (this.#isExpired()) return this.#expire(lease)
    try {
      if (this.#content === stillLocked) this.#content = await this.#unlocked()
      if (!lease.initialised && !(await this.#initialise(lease))) return
      await this.#run(lease)
    } catch (error) {
      lease.release(error instanceof SealError && lease.initialised ? 'keep' : 'destroy')
      await this.#endUnrun(failureOutcome(error))
    }
  }

  /** Opens what is encrypted, now that the container is there. Rejects with SealError. */
  async #unlocked(): Promise<SplitContent> {
    const { message } = this.#order
    return splitContent(unlockedContent(message, this.#parts.vault), message.initArgs)
  }

  /** Resolves with whether the run may go on. */
  async #initialise(lease: Lease): Promise<boolean> {
    const isOwn = !lease.initialising
    const beganMs = this.#parts.clock.now()
    const verdict = await lease.initialise(() => this.#init(lease.container, beganMs))
    if (verdict.kind === 'ready') {
      if (!isOwn) return true
      this.#beganMs = beganMs
      this.#initMs = Math.round(verdict.durationMs)
      return true
    }
    if (this.#parts.isCut) {
      lease.release('destroy')
      this.#leave()
    } else if (verdict.kind === 'reschedule') await this.#reschedule(lease)
    else await this.#endInit(lease, { verdict, beganMs, isOwn })
    return false
  }

  /** Never rejects: others may be waiting for the same verdict. */
  async #init(container: Container, beganMs: number): Promise<InitVerdict> {
    const { loaded } = this.#order
    const { calls } = this.#bounds
    try {
      const code = loaded.exec.hasCode ? await this.#parts.loader.readCode(loaded) : undefined
      // Another revision has taken the place of this one, so that its code is gone.
      if (loaded.exec.hasCode && code === undefined) return { kind: 'reschedule' }
      const { main, binary } = loaded.exec
      const source = { name: loaded.action.name, main, binary, code }
      const timing = { init: this.#content.init, deadlineMs: beganMs + calls.timeoutMs }
      return interpretInit(await container.init(initRequest(source, callContextOf(this.#order), timing), calls), calls)
    } catch (error) {
      return { kind: 'failed', durationMs: this.#parts.clock.now() - beganMs, outcome: failureOutcome(error) }
    }
  }

  async #endInit(
    lease: Lease,
    failed: {
      readonly verdict: Extract<InitVerdict, { kind: 'failed' }>
      readonly beganMs: number
      readonly isOwn: boolean
    },
  ): Promise<void> {
    const { outcome } = failed.verdict
    if (!failed.isOwn) {
      lease.release('destroy')
      await this.#endUnrun(outcome)
      return
    }
    const initMs = Math.round(failed.verdict.durationMs)
    const startMs = failed.beganMs
    await this.#end(lease, { outcome, beganMs: startMs, startMs, endMs: startMs + initMs, initMs })
  }

  async #run(lease: Lease): Promise<void> {
    const { message } = this.#order
    const { calls } = this.#bounds
    const claimed = this.#parts.claim(message)
    if (claimed !== undefined && !(await this.#isOwn(claimed))) {
      lease.release('keep')
      return
    }
    if (this.#isExpired()) return this.#expire(lease)
    if (claimed === undefined) this.#parts.work.started(message.activationId)
    const runMs = this.#parts.clock.now()
    const request = runRequest(this.#content.value, callContextOf(this.#order), runMs + calls.timeoutMs)
    const reply = await lease.container.run(request, calls)
    if (this.#parts.isCut && reply.kind === 'exited') {
      lease.release('destroy')
      await this.#endUnrun(outcomeUnknown)
      return
    }
    const verdict = interpretRun(reply, calls)
    if (verdict.kind === 'reschedule') {
      await this.#reschedule(lease)
      return
    }
    const { outcome, durationMs } = verdict
    const endMs = runMs + Math.round(durationMs)
    const initMs = this.#initMs
    await this.#end(lease, { outcome, beganMs: this.#beganMs ?? runMs, startMs: runMs - (initMs ?? 0), endMs, initMs })
  }

  #isExpired(): boolean {
    const { startBy } = this.#order.message
    return startBy !== undefined && this.#parts.clock.now() > startBy
  }

  #expire(lease: Lease): Promise<void> {
    lease.release(lease.initialised ? 'keep' : 'destroy')
    activationExpired(this.#parts.telemetry, idsOf(this.#order.message))
    return this.#endUnrun(expired)
  }

  /** Whether it is to be run here; otherwise it is dealt with. */
  async #isOwn(claimed: Promise<boolean>): Promise<boolean> {
    const { message } = this.#order
    if (!(await claimed)) {
      this.#parts.ends.handBack(message)
      return false
    }
    const isConcluded = await this.#parts.isConcluded(message)
    if (isConcluded === undefined) this.#parts.postpone(message)
    else if (isConcluded) this.#parts.ends.dismiss(message)
    return isConcluded === false
  }

  async #reschedule(lease: Lease): Promise<void> {
    const { attempts, loaded } = this.#order
    lease.release('destroy')
    if (attempts + 1 < maxAttempts) this.#parts.reschedule({ ...this.#order, attempts: attempts + 1 })
    else await this.#endUnrun(isBlackbox(loaded.exec) ? usersDoing(noContainer) : whiskError(noContainer))
  }

  async #end(lease: Lease, end: RunEnd): Promise<void> {
    const { statusCode } = end.outcome
    let logs = noLogs
    let areComplete = true
    if (this.#bounds.logBytes > 0) {
      const collected = await this.#collectLogs(lease.container)
      areComplete = collected.outcome === 'complete'
      logs = logLines(collected, {
        limitBytes: this.#bounds.logBytes,
        isDeveloperError: statusCode === 2,
        nowMs: end.endMs,
      })
    }
    lease.release(statusCode <= 1 && areComplete ? 'keep' : 'destroy')
    this.#measure(end)
    await this.#parts.ends.conclude(this.#order.message, runRecord(this.#order, end, logs), end.outcome)
  }

  #measure({ beganMs, startMs, endMs, initMs }: RunEnd): void {
    const { waits, inits, durations } = this.#parts.telemetry.metrics
    waits.observe(beganMs - this.#order.message.transid.startMs)
    if (initMs !== undefined) inits.observe(initMs)
    durations.observe(endMs - startMs)
  }

  async #collectLogs(container: Container): Promise<CollectedLogs> {
    try {
      return await container.collectLogs(this.#order.message.activationId, this.#bounds.logBytes)
    } catch {
      // The record says that something is missing; the container goes, and with it whatever is wrong.
      return { lines: [], outcome: 'incomplete' }
    }
  }

  /** It did not run, or nobody knows how. */
  #endUnrun(outcome: Outcome): Promise<void> {
    const { message, loaded } = this.#order
    const { version, limits } = loaded.action
    return this.#parts.ends.endUnrun(message, outcome, { kind: loaded.exec.kind, version, limits })
  }

  /** The end has come before it was started. */
  #leave(): void {
    const { message } = this.#order
    if (message.blocking && !this.#parts.isKept) void this.#endUnrun(refusalOutcome({ kind: 'closed' }, 0))
    else this.#parts.ends.handBack(message)
  }
}
