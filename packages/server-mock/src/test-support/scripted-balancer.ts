import { type ActivationMessage, ApiError, asJsonText, jsonText, type JsonText } from '@wsk/contract'
import type { ActivationRecord, StatusCode } from '../entity/activation.js'
import { actionRunAnnotations } from '../entity/activation-annotations.js'
import type { InvokerStates, LoadBalancer, PendingActivation, PublishRequest } from '../loadbalancer/port.js'
import type { ActivationStore } from '../store/port.js'
import { createDeferred } from '../support/deferred.js'
import type { Transaction } from '../telemetry/transaction.js'

/** How one run of an action ends. */
export interface ScriptedEnd {
  readonly statusCode?: StatusCode
  /** Any JSON value, or JSON text; `undefined`: no result. */
  readonly result?: unknown
  /** Milliseconds. */
  readonly duration?: number
}

export type Script = (message: ActivationMessage, args: unknown) => ScriptedEnd | Promise<ScriptedEnd>

/** Stands in for bus, invoker and containers: each action does what its script says, and echoes without one. */
export class ScriptedBalancer implements LoadBalancer {
  readonly published: PublishRequest[] = []
  readonly #scripts = new Map<string, Script>()
  readonly #activations: ActivationStore
  readonly #active = new Map<string, ActivationMessage>()
  /** Every publish is refused. */
  isDown = false
  /** Every publish is refused but that of a step. */
  isOverloaded = false
  /** What is known of invokers; runs do not depend on it. */
  states: InvokerStates = { 'invoker0/0': 'up' }

  constructor(activations: ActivationStore) {
    this.#activations = activations
  }

  /** `key` is `ns/[pkg/]name`. */
  script(key: string, script: Script | ScriptedEnd): void {
    this.#scripts.set(key, typeof script === 'function' ? script : () => script)
  }

  publish(_transaction: Transaction, request: PublishRequest): Promise<PendingActivation> {
    const isRefused = this.isDown || (this.isOverloaded && request.message.cause === undefined)
    return isRefused ? Promise.reject(new ApiError('overloaded')) : this.#start(request)
  }

  admit(): void {
    if (this.isOverloaded) throw new ApiError('overloaded')
  }

  resume(message: ActivationMessage): Promise<PendingActivation> {
    return this.#start({ message, limits: { timeoutMs: 60_000, memoryMb: 256, concurrency: 1 } })
  }

  #start(request: PublishRequest): Promise<PendingActivation> {
    this.published.push(request)
    const { message } = request
    const { activationId } = message
    const completed = createDeferred<ActivationRecord>()
    this.#active.set(activationId, message)
    this.#run(request).then(
      (record) => completed.resolve(record),
      (error: unknown) => completed.reject(error),
    )
    return Promise.resolve({ activationId, completed: completed.promise })
  }

  inFlight(namespaceUuid?: string): number {
    const messages = [...this.#active.values()]
    return messages.filter(({ user }) => namespaceUuid === undefined || user.namespace.uuid === namespaceUuid).length
  }

  active(): readonly (readonly [string, string])[] {
    return Array.from(this.#active, ([activationId, message]) => [activationId, keyOf(message)])
  }

  invokers(): InvokerStates {
    return this.states
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve()
  }

  async #run({ message, limits }: PublishRequest): Promise<ActivationRecord> {
    const script = this.#scripts.get(keyOf(message)) ?? echo
    const start = Date.now()
    try {
      const end = await script(message, message.content === undefined ? {} : JSON.parse(message.content))
      const record = recordOf(message, { limits, end, start })
      await this.#activations.store({
        ...record,
        logs: [`${new Date(start).toISOString()} stdout: ran ${record.name}`],
      })
      return record
    } finally {
      this.#active.delete(message.activationId)
    }
  }
}

const echo: Script = (_message, args) => ({ result: args })

function keyOf({ action }: ActivationMessage): string {
  return `${action.path}/${action.name}`
}

interface Ended {
  readonly limits: PublishRequest['limits']
  readonly end: ScriptedEnd
  readonly start: number
}

function recordOf(message: ActivationMessage, { limits, end, start }: Ended): ActivationRecord {
  const { user, action, activationId, cause, transid } = message
  const duration = end.duration ?? 5
  const result = 'result' in end ? resultText(end.result) : undefined
  return {
    namespace: user.namespace.name,
    name: action.name,
    version: action.version ?? '0.0.1',
    subject: user.subject,
    activationId,
    start,
    end: start + duration,
    duration,
    ...(cause === undefined ? {} : { cause }),
    response: {
      statusCode: end.statusCode ?? 0,
      ...(result === undefined ? {} : { result, size: result.length }),
    },
    logs: [],
    annotations: actionRunAnnotations({
      path: keyOf(message),
      waitMs: Math.max(0, start - transid.startMs),
      kind: 'nodejs:20',
      timedOut: false,
      isStep: cause !== undefined,
      limits: { timeout: limits.timeoutMs, memory: limits.memoryMb, logs: 10, concurrency: limits.concurrency },
      ...(action.binding === undefined ? {} : { binding: action.binding }),
    }),
  }
}

function resultText(result: unknown): JsonText {
  return typeof result === 'string' ? asJsonText(result) : jsonText(result)
}
