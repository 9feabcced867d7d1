import type { InitRequest, RunRequest } from '@wsk/contract'
import type { Clock } from '../../../support/clock.js'
import { createDeferred } from '../../../support/deferred.js'
import type { Logger } from '../../../telemetry/logger.js'
import type { CallLimits, CollectedLogs, Container, RuntimeReply } from '../port.js'
import { CallLogs } from './call-logs.js'
import {
  encodeInit,
  encodeTexts,
  FrameError,
  FrameReader,
  type ReplyFrame,
  replyFlags,
  replyKinds,
  requestFlags,
  requestKinds,
  type RequestHead,
} from './frames.js'
import { RuntimeProcess, type Ending, type ProcessSetup } from './runtime-process.js'
import { ChurnMap } from '../../../support/churn.js'

export interface ContainerSetup {
  readonly id: string
  readonly memoryBytes: number
  readonly apiHost: () => string
  readonly clock: Clock
  readonly log: Logger
  readonly process: Pick<ProcessSetup, 'command' | 'group' | 'isolated' | 'mark'>
}

interface PendingCall {
  readonly head: RequestHead
  readonly startMs: number
  readonly logs: CallLogs
  readonly deadline: NodeJS.Timeout
  resolve(reply: RuntimeReply): void
}

const defaultLogBytes = 10 * 1024 * 1024
const longestLogFrame = 1024 * 1024
/** Logs that nobody asked for are kept for this many activations. */
const uncollectedCalls = 1_024
/** What the runtimes answer with; anything else was not sent by a launcher. */
const replyStatuses: ReadonlySet<number> = new Set([200, 400, 403, 500, 502])
const mostUnpackedBytes = 512 * 1024 * 1024
/** What V8 says when it reaches the limit of its heap. */
const heapExhausted = 'JavaScript heap out of memory'

/** One runtime in processes of its own. */
export class ProcessContainer implements Container {
  readonly id: string
  readonly exited: Promise<void>
  readonly #setup: ContainerSetup
  readonly #process: RuntimeProcess
  readonly #pending = new ChurnMap<number, PendingCall>()
  readonly #logs = new ChurnMap<string, CallLogs>()
  readonly #ready = createDeferred<void>()
  readonly #frames = new FrameReader({
    payloadLimit: (kind, call) => this.#payloadLimit(kind, call),
    frame: (frame) => this.#onFrame(frame),
  })
  /** Of the call that has just been answered. */
  #replied: CallLogs | undefined
  /** What was written while no activation ran; the next one gets it. */
  #ahead = new CallLogs(defaultLogBytes)
  #calls = 0
  #hasRun = false
  #archiveBytes = 0
  #unpacking = false
  #ending: Ending | undefined
  #broken = false

  constructor(setup: ContainerSetup) {
    this.id = setup.id
    this.#setup = setup
    this.#process = new RuntimeProcess({
      ...setup.process,
      onReplies: (chunk) => this.#onReplies(chunk),
      rawOutput: {
        wanted: () => !this.#rawLogs.full,
        write: (stream, text) => this.#rawLogs.write(stream, this.#setup.clock.now(), text),
      },
    })
    this.exited = this.#process.gone.then((ending) => this.#onGone(ending))
  }

  /** Resolves when the launcher takes `/init`; rejects with what it said when it ends before. */
  get ready(): Promise<void> {
    return this.#ready.promise
  }

  init(request: InitRequest, limits: CallLimits): Promise<RuntimeReply> {
    const { code, flags } = codeBytes(request)
    const meta = JSON.stringify({ main: request.main, env: { __OW_API_HOST: this.#setup.apiHost(), ...request.env } })
    if (request.binary) {
      // A sandbox's files lie in memory: room for whatever comes out, until it is known how much that is.
      this.#archiveBytes = code.length
      this.#unpacking = true
      this.#limitMemory(mostUnpackedBytes)
    }
    return this.#call(requestKinds.init, { limits, logs: this.#ahead }, (head) =>
      encodeInit({ ...head, flags }, meta, code),
    )
  }

  run(request: RunRequest, limits: CallLimits): Promise<RuntimeReply> {
    this.#hasRun = true
    const logs = this.#ahead.empty ? new CallLogs(limits.maxLogBytes ?? defaultLogBytes) : this.#takeAhead()
    this.#keepLogs(request.activation_id, logs)
    return this.#call(requestKinds.run, { limits, logs }, (head) => encodeTexts(head, runTexts(request)))
  }

  async collectLogs(activationId: string, maxBytes: number): Promise<CollectedLogs> {
    await pipesRead()
    const logs = this.#logs.get(activationId) ?? (this.#hasRun ? undefined : this.#takeAhead())
    if (logs === undefined) return { lines: [], outcome: 'incomplete' }
    this.#logs.delete(activationId)
    return logs.collect(maxBytes)
  }

  destroy(): Promise<void> {
    this.#process.kill()
    return this.exited
  }

  /** Output of a runtime that never got ready. */
  lastWords(): string {
    return this.#ahead
      .collect(2_000)
      .lines.map((line) => line.text)
      .join('\n')
  }

  #keepLogs(activationId: string, logs: CallLogs): void {
    this.#logs.set(activationId, logs)
    const [oldest] = this.#logs.keys()
    if (this.#logs.size > uncollectedCalls && oldest !== undefined) this.#logs.delete(oldest)
  }

  #takeAhead(): CallLogs {
    const logs = this.#ahead
    this.#ahead = new CallLogs(defaultLogBytes)
    return logs
  }

  #call(
    kind: number,
    { limits, logs }: { readonly limits: CallLimits; readonly logs: CallLogs },
    encode: (head: RequestHead) => Buffer,
  ): Promise<RuntimeReply> {
    if (this.#ending !== undefined || this.#broken) {
      return Promise.resolve({ kind: 'exited', outOfMemory: this.#ending?.outOfMemory ?? false, durationMs: 0 })
    }
    const { maxBytes, timeoutMs, maxLogBytes = defaultLogBytes } = limits
    const call = (this.#calls = (this.#calls + 1) % 0xffffffff)
    const head = { kind, call, maxBytes, maxLogBytes }
    return new Promise((resolve) => {
      const deadline = setTimeout(() => this.#onDeadline(call, timeoutMs), timeoutMs)
      this.#pending.set(call, { head, startMs: this.#setup.clock.monotonicMs(), logs, deadline, resolve })
      this.#process.write(encode(head))
    })
  }

  #onReplies(chunk: Buffer): void {
    if (this.#broken) return
    try {
      this.#frames.push(chunk)
    } catch (error) {
      if (!(error instanceof FrameError)) throw error
      this.#break(error.message)
    }
  }

  /** What comes on the private descriptor makes no sense, so nothing that runs there can be believed any more. */
  #break(reason: string): void {
    this.#broken = true
    this.#setup.log.warn({ container: this.id, reason }, 'an action wrote to the descriptor of its runtime')
    this.#process.kill()
  }

  #payloadLimit(kind: number, call: number): number {
    if (kind === replyKinds.stdout || kind === replyKinds.stderr) return longestLogFrame
    return kind === replyKinds.reply ? (this.#pending.get(call)?.head.maxBytes ?? 0) : 0
  }

  #onFrame(frame: ReplyFrame): void {
    switch (frame.kind) {
      case replyKinds.reply:
        return this.#onReply(frame)
      case replyKinds.stdout:
        return this.#logsOf(frame.call)?.write('stdout', frame.extra, frame.payload.toString())
      case replyKinds.stderr:
        return this.#logsOf(frame.call)?.write('stderr', frame.extra, frame.payload.toString())
      case replyKinds.logLimit:
        return this.#logsOf(frame.call)?.truncate()
      case replyKinds.unpacked:
        return this.#onUnpacked(frame)
      case replyKinds.ready:
        this.#process.markReady()
        return this.#ready.resolve()
      default:
        throw new FrameError(`a frame of kind ${frame.kind} is not expected`)
    }
  }

  /** 0: of no activation. What an activation writes after its reply belongs to no other one. */
  #logsOf(call: number): CallLogs | undefined {
    return call === 0 ? this.#ahead : this.#pending.get(call)?.logs
  }

  /** What was written before a reply may be read after it. */
  #expectRest(logs: CallLogs): void {
    this.#replied = logs
    void pipesRead().then(() => {
      if (this.#replied === logs) this.#replied = undefined
    })
  }

  /** Of whoever wrote to a descriptor: the newest activation is the likeliest; with one at a time it is the only one. */
  get #rawLogs(): CallLogs {
    return this.#replied ?? [...this.#pending.values()].at(-1)?.logs ?? this.#ahead
  }

  /** What was unpacked must not be taken from the action's share of memory. */
  #onUnpacked({ call, extra }: ReplyFrame): void {
    const pending = this.#pending.get(call)
    if (!this.#unpacking || pending?.head.kind !== requestKinds.init) throw new FrameError('nothing is being unpacked')
    this.#unpacking = false
    if (!(extra >= 0 && extra <= mostUnpackedBytes)) throw new FrameError('more than an archive may hold')
    this.#limitMemory(Math.ceil(extra))
    this.#process.write(encodeTexts({ ...pending.head, kind: requestKinds.proceed }, []))
  }

  #limitMemory(unpackedBytes: number): void {
    const { process, memoryBytes } = this.#setup
    if (process.isolated) process.group?.limitMemory(memoryBytes + this.#archiveBytes + unpackedBytes)
  }

  #onReply(frame: ReplyFrame): void {
    if (!replyStatuses.has(frame.status)) throw new FrameError(`status ${frame.status} is not expected`)
    const pending = this.#take(frame.call)
    if (pending === undefined) throw new FrameError('nobody waits for this reply')
    this.#expectRest(pending.logs)
    const durationMs = this.#since(pending)
    const body = frame.payload.toString()
    if ((frame.flags & replyFlags.truncated) === 0) {
      pending.resolve({ kind: 'reply', status: frame.status, body, durationMs })
      return
    }
    const bytes = Number.isSafeInteger(frame.extra) ? frame.extra : frame.payload.length
    pending.resolve({ kind: 'truncated', prefix: body, bytes, durationMs })
  }

  #take(call: number): PendingCall | undefined {
    const pending = this.#pending.get(call)
    if (pending === undefined) return undefined
    this.#pending.delete(call)
    clearTimeout(pending.deadline)
    return pending
  }

  #since({ startMs }: PendingCall): number {
    return Math.max(0, this.#setup.clock.monotonicMs() - startMs)
  }

  /** The call is answered when its processes have gone; until then what they still write belongs to it. */
  #onDeadline(call: number, timeoutMs: number): void {
    const pending = this.#pending.get(call)
    if (pending === undefined) return
    const durationMs = Math.max(this.#since(pending), timeoutMs)
    this.#pending.set(call, {
      ...pending,
      resolve: () => pending.resolve({ kind: 'timeout', durationMs }),
    })
    this.#process.kill()
  }

  #onGone(ending: Ending): void {
    const outOfMemory = ending.outOfMemory || this.#gaveUp()
    this.#ending = { ...ending, outOfMemory }
    this.#ready.reject(
      new Error(ending.failure ?? `it ended with ${ending.signal ?? `exit code ${ending.code ?? ''}`}`),
    )
    this.#setup.log.debug({ container: this.id, ...this.#ending }, 'a container has ended')
    for (const [call, pending] of this.#pending) {
      this.#take(call)
      if (!this.#frames.atBoundary) pending.logs.markIncomplete()
      pending.resolve({ kind: 'exited', outOfMemory, durationMs: this.#since(pending) })
    }
  }

  #gaveUp(): boolean {
    return [...this.#pending.values()].some(({ logs }) => logs.includes(heapExhausted))
  }
}

function codeBytes({ code = '', binary }: InitRequest): { readonly code: Buffer; readonly flags: number } {
  if (!binary) return { code: Buffer.from(code), flags: 0 }
  const bytes = Buffer.from(code, 'base64')
  const whole = bytes.length === promisedBytes(code) || bytes.length === promisedBytes(code.replace(/[\r\n]/g, ''))
  return { code: bytes, flags: requestFlags.binary | (whole ? 0 : requestFlags.notBase64) }
}

/** `{"value":…,"namespace":…}` in pieces; the value is neither parsed nor copied. */
function runTexts({ value, ...fields }: RunRequest): readonly string[] {
  return ['{"value":', value, ',', JSON.stringify(fields).slice(1)]
}

/** The decoder skips what is no base64; then fewer bytes come out than the length promises. */
function promisedBytes(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='))
  return Math.floor((base64.length * 3) / 4) - padding
}

let reading: Promise<void> | undefined

/**
 * Resolves when everything that was in a pipe before now has been read. What came into the frames while they were being
 * read may be newer than what this turn of the event loop knows of the other pipes; the next turn knows. All that ask in
 * one turn wait together.
 */
function pipesRead(): Promise<void> {
  reading ??= new Promise((resolve) => {
    setImmediate(() => {
      reading = undefined
      setImmediate(resolve)
    })
  })
  return reading
}
