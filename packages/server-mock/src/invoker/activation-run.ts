import { runtimeTexts } from '@wsk/contract'
import type { ActivationRecord } from '../entity/activation.js'
import { actionRunAnnotations } from '../entity/activation-annotations.js'
import { unrunActivation } from '../entity/unrun-activation.js'
import { SealError } from '../support/parameter-vault.js'
import type { CollectedLogs, Container } from './containers/port.js'
import type { InvokerParts, Order } from './invoker-parts.js'
import { type Bounds, boundsOf } from './load-action.js'
import { logLines } from './logs/log-lines.js'
import { failureOutcome, outcomeUnknown, refusalOutcome } from './outcomes.js'
import type { Demand, Job, Lease, Refusal } from './pool/job.js'
import { type CallContext, initRequest, runRequest, splitContent, type SplitContent } from './runtime/call-requests.js'
import { isLocked, stillLocked, unlockedContent } from './runtime/locked-content.js'
import { type InitVerdict, interpretInit, interpretRun, type Outcome, whiskError } from './runtime/interpret-result.js'

/** What is known of a run that ended. All milliseconds, points in time since the epoch. */
interface Ended {
  readonly outcome: Outcome
  /** Start of `/init`, else of `/run`: until then it waited. */
  readonly beganMs: number
  readonly startMs: number
  readonly endMs: number
  /** Of an initialization of its own. */
  readonly initMs: number | undefined
}

/** Containers that may take no work before the activation fails. */
const maxAttempts = 3
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
      return this.#parts.endBlocked(message)
    }
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
      return interpretInit(await container.init(initRequest(source, this.#context(), timing), calls), calls)
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
    const runMs = this.#parts.clock.now()
    const request = runRequest(this.#content.value, this.#context(), runMs + calls.timeoutMs)
    this.#parts.work.started(message.activationId)
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

  async #reschedule(lease: Lease): Promise<void> {
    const { attempts } = this.#order
    lease.release('destroy')
    if (attempts + 1 < maxAttempts) this.#parts.reschedule({ ...this.#order, attempts: attempts + 1 })
    else await this.#endUnrun(whiskError(runtimeTexts.noContainer))
  }

  async #end(lease: Lease, ended: Ended): Promise<void> {
    const { statusCode } = ended.outcome
    let logs = noLogs
    let areComplete = true
    if (this.#bounds.logBytes > 0) {
      const collected = await this.#collectLogs(lease.container)
      areComplete = collected.outcome === 'complete'
      logs = logLines(collected, {
        limitBytes: this.#bounds.logBytes,
        isDeveloperError: statusCode === 2,
        nowMs: ended.endMs,
      })
    }
    lease.release(statusCode <= 1 && areComplete ? 'keep' : 'destroy')
    this.#measure(ended)
    await this.#parts.conclude(this.#order.message, this.#record(ended, logs))
  }

  #measure({ beganMs, startMs, endMs, initMs }: Ended): void {
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

  #record({ outcome, beganMs, startMs, endMs, initMs }: Ended, logs: readonly string[]): ActivationRecord {
    const { message, loaded } = this.#order
    const { statusCode, result, size, timedOut } = outcome
    const { action, path } = loaded
    const { cause, transid } = message
    const { binding } = message.action
    return {
      namespace: message.user.namespace.name,
      name: action.name,
      version: action.version,
      subject: message.user.subject,
      activationId: message.activationId,
      start: startMs,
      end: endMs,
      duration: endMs - startMs,
      ...(cause === undefined ? undefined : { cause }),
      response: {
        statusCode,
        ...(result === undefined ? undefined : { result }),
        ...(size === undefined ? undefined : { size }),
      },
      logs,
      annotations: actionRunAnnotations({
        path,
        waitMs: beganMs - transid.startMs,
        kind: loaded.exec.kind,
        limits: action.limits,
        timedOut,
        isStep: cause !== undefined,
        ...(initMs === undefined ? undefined : { initMs }),
        ...(binding === undefined ? undefined : { binding }),
      }),
    }
  }

  /** It did not run, or nobody knows how. */
  async #endUnrun(outcome: Outcome): Promise<void> {
    const { message, loaded } = this.#order
    const nowMs = this.#parts.clock.now()
    const { statusCode, result } = outcome
    const { version, limits } = loaded.action
    const response = { statusCode, ...(result === undefined ? undefined : { result }) }
    const action = { kind: loaded.exec.kind, version, limits }
    const record = unrunActivation(message, { startMs: nowMs, endMs: nowMs, response, action })
    await this.#parts.conclude(message, record)
  }

  /** The end has come before it was started. */
  #leave(): void {
    const { message } = this.#order
    if (message.blocking) void this.#endUnrun(refusalOutcome({ kind: 'closed' }, 0))
    else this.#parts.handBack(message)
  }

  #context(): CallContext {
    const { message, loaded } = this.#order
    return {
      namespace: message.user.namespace.name,
      actionName: `/${loaded.path}`,
      version: loaded.action.version,
      activationId: message.activationId,
      transactionId: message.transid.id,
      apiKey: loaded.providesKey ? message.user.authkey.api_key : undefined,
    }
  }
}

function demandOf({ message, loaded }: Order): Demand {
  const { uuid, name } = message.user.namespace
  const { kind } = loaded.exec
  const { memory: memoryMb, concurrency } = loaded.action.limits
  const { binding = '' } = message.action
  return {
    key: `${uuid}\n${loaded.path}\n${loaded.revision}\n${binding}`,
    namespace: uuid,
    spec: { kind, memoryMb, concurrency, label: `${name}_${loaded.action.name}` },
  }
}
