import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { encodeInitRequest, encodeRunRequest, type InitRequest, type RunRequest } from '@wsk/contract'
import type { Clock } from '../../../support/clock.js'
import { createDeferred } from '../../../support/deferred.js'
import { once } from '../../../support/once.js'
import { waitAtMost } from '../../../support/wait-at-most.js'
import type { Logger } from '../../../telemetry/logger.js'
import type { CallLimits, CollectedLogs, Container, RuntimeReply } from '../port.js'
import type { ActivationLogs } from './activation-logs.js'
import type { DaemonContainer } from './daemon-container.js'
import { type HttpOutcome, RuntimeClient } from './runtime-client.js'
import type { StarvationWatch } from './starvation.js'

export interface DockerContainerSetup {
  readonly id: string
  readonly daemon: DaemonContainer
  /** Address on the bridge. */
  readonly host: string
  /** Its runtime understands our headers. */
  readonly isOurs: boolean
  /** What the action may take. */
  readonly memoryBytes: number
  readonly logs: ActivationLogs
  readonly starvation: StarvationWatch
  readonly clock: Clock
  readonly log: Logger
}

/** What V8 says when it reaches the limit of its heap. */
const heapExhausted = 'JavaScript heap out of memory'
/** Between two looks whether a runtime listens that has just been started. */
const firstRetryMs = 4
const longestRetryMs = 50
/** A connection breaks before the daemon tells why; what has ended by then is asked why for longer. */
const endPatienceMs = 500
const reasonPatienceMs = 5_000
/** A daemon that is slow to remove a container does not keep its activation. */
const removalPatienceMs = 5_000
/** What one archive may unpack to. */
const mostUnpackedBytes = 512 * 1024 * 1024
/** The answer of a runtime that goes down; the activation is run elsewhere (invocation 18). */
const goingDown = 503

/** One runtime in a container of a Docker daemon, called over HTTP. */
export class DockerContainer implements Container {
  readonly id: string
  readonly exited: Promise<void>
  readonly #setup: DockerContainerSetup
  readonly #client: RuntimeClient
  readonly #ended = new AbortController()
  /** Of this container; whoever cannot show it is not the platform. */
  readonly #token = randomBytes(16).toString('hex')
  readonly #remove: () => Promise<void>
  #isGone = false
  #isPaused: Promise<void> | undefined
  #outOfMemory = false
  #archiveBytes = 0
  /** Answers that leave nothing to wait for: what has been written has been written. */
  readonly #failed = new Set<string>()

  constructor(setup: DockerContainerSetup) {
    this.id = setup.id
    this.#setup = setup
    this.#client = new RuntimeClient(setup.host, setup.isOurs)
    this.#remove = once(() => this.#end())
    this.exited = setup.daemon.ended.then(({ outOfMemory, exitCode }) => {
      this.#isGone = true
      this.#outOfMemory = outOfMemory || setup.logs.includes(heapExhausted)
      setup.log.debug({ container: this.id, exitCode, outOfMemory: this.#outOfMemory }, 'a container has ended')
      this.#ended.abort()
      this.#client.close()
    })
  }

  async init(request: InitRequest, limits: CallLimits): Promise<RuntimeReply> {
    if (this.#setup.isOurs && request.binary) await this.#makeRoom(request.code ?? '')
    return this.#call('/init', encodeInitRequest(request), { limits, marker: this.#setup.logs.usualMarker })
  }

  run(request: RunRequest, limits: CallLimits): Promise<RuntimeReply> {
    const marker = this.#setup.isOurs ? newMarker() : this.#setup.logs.usualMarker
    this.#setup.logs.begin(request.activation_id, marker, limits.maxLogBytes)
    return this.#run(request, limits, marker)
  }

  async #run(request: RunRequest, limits: CallLimits, marker: string): Promise<RuntimeReply> {
    const activationId = request.activation_id
    const reply = await this.#call('/run', encodeRunRequest(request), { limits, marker, activationId })
    if (!this.#marksEnd(reply)) this.#failed.add(activationId)
    return reply
  }

  /** Its files lie in memory, which is not the action's: room for whatever comes out, until it is known how much that is. */
  async #makeRoom(base64: string): Promise<void> {
    this.#archiveBytes = Math.ceil((base64.length * 3) / 4)
    await this.#limitMemory(mostUnpackedBytes)
  }

  async #limitMemory(unpackedBytes: number): Promise<void> {
    const { daemon, memoryBytes } = this.#setup
    const sane = Math.min(Math.max(0, unpackedBytes || 0), mostUnpackedBytes)
    await daemon.limitMemory(memoryBytes + this.#archiveBytes + sane)
  }

  /** A refusal is no activation of the runtime; what other runtimes do after a failure nobody knows (invocation 21). */
  #marksEnd(reply: RuntimeReply): boolean {
    if (reply.kind === 'truncated') return true
    if (reply.kind !== 'reply') return false
    return this.#setup.isOurs ? reply.status !== 403 : reply.status === 200
  }

  collectLogs(activationId: string, maxBytes: number): Promise<CollectedLogs> {
    const isWhole = !this.#failed.delete(activationId)
    return this.#setup.logs.collect(activationId, maxBytes, isWhole)
  }

  /** Resolves when no process of it gets any time; the next call wakes it. */
  async pause(): Promise<void> {
    if (this.#isGone || this.#isPaused !== undefined) return
    this.#isPaused = this.#setup.daemon.pause()
    try {
      await this.#isPaused
    } catch (error) {
      this.#setup.log.warn({ container: this.id, error }, 'a container could not be paused')
      await this.destroy()
    }
  }

  destroy(): Promise<void> {
    return this.#remove()
  }

  async #end(): Promise<void> {
    await this.#isPaused?.catch(() => undefined)
    if (this.#isPaused !== undefined && !this.#isGone) await this.#setup.daemon.unpause().catch(() => undefined)
    await this.#setup.daemon.remove()
    await this.exited
  }

  /** Returns false where it cannot be woken. */
  async #wake(): Promise<boolean> {
    if (this.#isPaused === undefined) return true
    try {
      await this.#isPaused
      await this.#setup.daemon.unpause()
      this.#isPaused = undefined
      return true
    } catch (error) {
      this.#setup.log.warn({ container: this.id, error }, 'a paused container could not be woken')
      return false
    }
  }

  async #call(path: string, body: string, call: Call): Promise<RuntimeReply> {
    if (this.#isPaused !== undefined && !(await this.#wake())) {
      return { kind: 'reply', status: goingDown, body: '', durationMs: 0 }
    }
    if (this.#isGone) return { kind: 'exited', outOfMemory: this.#outOfMemory, durationMs: 0 }
    const { clock, daemon, starvation } = this.#setup
    const startMs = clock.monotonicMs()
    const late = createDeferred<'late'>()
    const timer = setTimeout(() => late.resolve('late'), call.limits.timeoutMs)
    const watch = starvation.watch(daemon)
    const answer = this.#post(path, body, call)
    const outcome = await Promise.race([answer, late.promise])
    watch[Symbol.dispose]()
    clearTimeout(timer)
    const durationMs = Math.max(0, clock.monotonicMs() - startMs)
    if (outcome === 'late') {
      // Until it has gone what it still writes belongs to this call.
      await waitAtMost(this.destroy(), removalPatienceMs).catch(() => undefined)
      return { kind: 'timeout', durationMs: Math.max(durationMs, call.limits.timeoutMs) }
    }
    if (outcome.kind === 'nothing') return this.#silent(durationMs)
    if (outcome.kind === 'truncated') return { ...outcome, durationMs }
    if (outcome.logsTruncated && call.activationId !== undefined) this.#setup.logs.truncate(call.activationId)
    if (path === '/init' && this.#archiveBytes > 0) await this.#limitMemory(outcome.unpackedBytes)
    return { kind: 'reply', status: outcome.status, body: outcome.body, durationMs }
  }

  /** No answer: most often because there is nobody any more. */
  async #silent(durationMs: number): Promise<RuntimeReply> {
    await waitAtMost(this.exited, endPatienceMs)
    if (!this.#isGone && !(await this.#setup.daemon.isRunning())) await waitAtMost(this.exited, reasonPatienceMs)
    return { kind: 'exited', outOfMemory: this.#outOfMemory, durationMs }
  }

  /** Sends nothing in this turn of the event loop; a runtime that does not listen yet is asked again. */
  async #post(path: string, body: string, call: Call): Promise<HttpOutcome> {
    await nextTurn()
    const options = { headers: this.#headers(call), maxBytes: call.limits.maxBytes, signal: this.#ended.signal }
    let retryMs = firstRetryMs
    for (;;) {
      const outcome = await this.#client.post(path, body, options)
      // Whoever waits too long removes the container.
      if (outcome.kind !== 'nothing' || !outcome.isRefused || path !== '/init' || this.#isGone) return outcome
      await delay(retryMs)
      retryMs = Math.min(retryMs * 1.5, longestRetryMs)
    }
  }

  #headers({ marker, limits }: Call): Readonly<Record<string, string>> {
    if (!this.#setup.isOurs) return {}
    const logBytes = limits.maxLogBytes === undefined ? {} : { 'x-wsk-log-bytes': String(limits.maxLogBytes) }
    return { 'x-wsk-token': this.#token, 'x-wsk-marker': marker, ...logBytes }
  }
}

interface Call {
  readonly limits: CallLimits
  readonly marker: string
  readonly activationId?: string
}

/** A line that no action knows before it is printed. */
export function newMarker(): string {
  return `wsk-end-${randomBytes(12).toString('hex')}`
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
