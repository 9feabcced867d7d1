import type { InitRequest, RunRequest } from '@wsk/contract'
import type { Clock } from '../../../support/clock.js'
import { createDeferred } from '../../../support/deferred.js'
import type { Logger } from '../../../telemetry/logger.js'
import type { CallLimits, CollectedLogs, Container, RuntimeReply } from '../port.js'
import { type CallLogs, defaultLogBytes } from '../call-logs.js'
import { ArchiveRoom } from './archive-room.js'
import {
  encodeInit,
  encodeTexts,
  FrameError,
  FrameReader,
  type ReplyFrame,
  replyFlags,
  replyKinds,
  requestKinds,
  type RequestHead,
} from './frames.js'
import { initPayload, runTexts } from './request-payloads.js'
import { RuntimeLogs } from './runtime-logs.js'
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

const longestLogFrame = 1024 * 1024
/** What the runtimes answer with; anything else was not sent by a launcher. */
const replyStatuses: ReadonlySet<number> = new Set([200, 400, 403, 500, 502])
/** What V8 says when it reaches the limit of its heap. */
const heapExhausted = 'JavaScript heap out of memory'

/** One runtime in processes of its own: its calls, and what answers them. */
export class ProcessContainer implements Container {
  readonly id: string
  readonly exited: Promise<void>
  readonly #setup: ContainerSetup
  readonly #process: RuntimeProcess
  readonly #pending = new ChurnMap<number, PendingCall>()
  readonly #logs = new RuntimeLogs()
  readonly #archiveRoom: ArchiveRoom
  readonly #ready = createDeferred<void>()
  readonly #frames = new FrameReader({
    payloadLimit: (kind, call) => this.#payloadLimit(kind, call),
    frame: (frame) => this.#onFrame(frame),
  })
  #calls = 0
  #ending: Ending | undefined
  #broken = false

  constructor(setup: ContainerSetup) {
    this.id = setup.id
    this.#setup = setup
    const { group, isolated } = setup.process
    this.#archiveRoom = new ArchiveRoom(isolated ? group : undefined, setup.memoryBytes)
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
    const { meta, code, flags } = initPayload(request, this.#setup.apiHost())
    if (request.binary) this.#archiveRoom.open(code.length)
    return this.#call(requestKinds.init, { limits, logs: this.#logs.ahead }, (head) =>
      encodeInit({ ...head, flags }, meta, code),
    )
  }

  run(request: RunRequest, limits: CallLimits): Promise<RuntimeReply> {
    const logs = this.#logs.begin(request.activation_id, limits.maxLogBytes)
    return this.#call(requestKinds.run, { limits, logs }, (head) => encodeTexts(head, runTexts(request)))
  }

  collectLogs(activationId: string, maxBytes: number): Promise<CollectedLogs> {
    return this.#logs.collect(activationId, maxBytes)
  }

  destroy(): Promise<void> {
    this.#process.kill()
    return this.exited
  }

  /** Output of a runtime that never got ready. */
  lastWords(): string {
    return this.#logs.ahead
      .collect(2_000)
      .lines.map((line) => line.text)
      .join('\n')
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
    return call === 0 ? this.#logs.ahead : this.#pending.get(call)?.logs
  }

  /** Of whoever wrote to a descriptor: the newest activation is the likeliest; with one at a time it is the only one. */
  get #rawLogs(): CallLogs {
    return this.#logs.replied ?? [...this.#pending.values()].at(-1)?.logs ?? this.#logs.ahead
  }

  #onUnpacked({ call, extra }: ReplyFrame): void {
    const pending = this.#pending.get(call)
    if (!this.#archiveRoom.unpacking || pending?.head.kind !== requestKinds.init) {
      throw new FrameError('nothing is being unpacked')
    }
    this.#archiveRoom.fit(extra)
    this.#process.write(encodeTexts({ ...pending.head, kind: requestKinds.proceed }, []))
  }

  #onReply(frame: ReplyFrame): void {
    if (!replyStatuses.has(frame.status)) throw new FrameError(`status ${frame.status} is not expected`)
    const pending = this.#take(frame.call)
    if (pending === undefined) throw new FrameError('nobody waits for this reply')
    this.#logs.expectRest(pending.logs)
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
