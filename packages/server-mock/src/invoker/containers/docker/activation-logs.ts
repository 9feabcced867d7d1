import { createDeferred } from '../../../support/deferred.js'
import { CallLogs, defaultLogBytes } from '../call-logs.js'
import type { CollectedLogs } from '../port.js'
import type { StreamName } from './attached-output.js'

/** One activation whose end has not shown on both streams. */
interface OpenCall {
  readonly logs: CallLogs
  readonly marker: string
  readonly open: Set<StreamName>
  readonly ended: ReturnType<typeof createDeferred<void>>
  lastMs: number
  /** Its runtime kept the rest to itself; what it did write may still be on its way. */
  isCut: boolean
}

export interface ActivationLogsSetup {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** The line that runtimes print which know no other. */
  readonly usualMarker: string
  /** Whether there will be such lines; undefined: that shows. */
  readonly sentinelled: boolean | undefined
}

/** Longer beginnings of lines are passed on as they are, but for what may be the beginning of a marker. */
const longestHeld = 64 * 1024
/** Without a new line for so long the end is not waited for any longer. */
const idleMs = 2_000
/** Nothing tells the end of a log without markers; what was written before the answer is here after so long. */
const settleMs = 40
/** Logs that nobody asked for are kept for this many activations. */
const uncollectedCalls = 256

/** Tells what activations wrote apart, by the lines that end each of them. */
export class ActivationLogs {
  readonly #setup: ActivationLogsSetup
  readonly #calls = new Map<string, OpenCall>()
  /** Those whose end has not shown, oldest first. */
  readonly #open = new Set<OpenCall>()
  readonly #held: Record<StreamName, string> = { stdout: '', stderr: '' }
  /** Written while no activation was open; the next one gets it. */
  #ahead = new CallLogs(defaultLogBytes)
  #hasBegun = false
  #seesMarkers: boolean | undefined
  #isOver = false

  constructor(setup: ActivationLogsSetup) {
    this.#setup = setup
    this.#seesMarkers = setup.sentinelled
  }

  /** What is written from now on is of this activation; `marker` is the line that will end it. */
  begin(activationId: string, marker: string, maxBytes = defaultLogBytes): void {
    this.#hasBegun = true
    // Where nothing ends an activation the next one does.
    if (this.#seesMarkers !== true) this.#open.clear()
    const logs = this.#ahead.empty ? new CallLogs(maxBytes) : this.#ahead
    this.#ahead = new CallLogs(defaultLogBytes)
    const ended = createDeferred<void>()
    if (this.#isOver) ended.resolve()
    const call: OpenCall = {
      logs,
      marker,
      open: new Set(['stdout', 'stderr']),
      ended,
      lastMs: this.#setup.now(),
      isCut: false,
    }
    this.#calls.set(activationId, call)
    this.#open.add(call)
    const [oldest] = this.#calls.keys()
    if (this.#calls.size > uncollectedCalls && oldest !== undefined) this.#calls.delete(oldest)
  }

  /** The line that ends what has no line of its own. */
  get usualMarker(): string {
    return this.#setup.usualMarker
  }

  /** Whether anything of the stream is still kept. */
  get wanted(): boolean {
    return !(this.#current('stdout')?.logs ?? this.#ahead).full
  }

  /** The runtime says that it kept the rest to itself. */
  truncate(activationId: string): void {
    const call = this.#calls.get(activationId)
    if (call !== undefined) call.isCut = true
  }

  write(stream: StreamName, text: string): void {
    const lines = (this.#held[stream] + text).split('\n')
    const rest = lines.pop() ?? ''
    for (const line of lines) this.#line(stream, line)
    const keep = rest.length > longestHeld ? this.#setup.usualMarker.length : rest.length
    this.#pass(stream, rest.slice(0, rest.length - keep))
    this.#held[stream] = rest.slice(rest.length - keep)
  }

  /** The streams have ended; nothing more comes. */
  end(): void {
    this.#isOver = true
    this.#letGo()
    for (const call of this.#calls.values()) call.ended.resolve()
  }

  /** Whether the last words hold `text`. */
  includes(text: string): boolean {
    return this.#ahead.includes(text) || [...this.#calls.values()].some(({ logs }) => logs.includes(text))
  }

  /** Waits for the end of the activation's log where `isWhole`, and gives at most `maxBytes`. */
  async collect(activationId: string, maxBytes: number, isWhole: boolean): Promise<CollectedLogs> {
    const call = this.#calls.get(activationId)
    if (call === undefined) {
      if (this.#hasBegun) return { lines: [], outcome: 'incomplete' }
      const logs = this.#ahead
      this.#ahead = new CallLogs(defaultLogBytes)
      return logs.collect(maxBytes)
    }
    const hasEnded = isWhole ? await this.#waitFor(call) : true
    if (call.open.size > 0) this.#letGo()
    this.#open.delete(call)
    if (!hasEnded) call.logs.markIncomplete()
    if (call.isCut) call.logs.truncate()
    this.#calls.delete(activationId)
    return call.logs.collect(maxBytes)
  }

  /** Resolves with whether all has come. */
  async #waitFor(call: OpenCall): Promise<boolean> {
    if (call.open.size === 0 || this.#isOver) return true
    if (this.#seesMarkers !== true) {
      await atMost(call.ended.promise, settleMs)
      return true
    }
    // It may have said nothing for as long as it ran.
    call.lastMs = this.#setup.now()
    for (;;) {
      const leftMs = call.lastMs + idleMs - this.#setup.now()
      if (leftMs <= 0) return false
      if (await atMost(call.ended.promise, leftMs)) return true
    }
  }

  /** What has been held back is no marker. */
  #letGo(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      this.#pass(stream, this.#held[stream])
      this.#held[stream] = ''
    }
  }

  #line(stream: StreamName, line: string): void {
    const call = this.#endedBy(stream, line)
    if (call === undefined) {
      // A failed `/init` ends with markers too; nobody waits for those.
      if (!line.includes(this.#setup.usualMarker)) this.#pass(stream, `${line}\n`)
      return
    }
    this.#seesMarkers ??= true
    const before = line.slice(0, line.indexOf(call.marker))
    if (before !== '') call.logs.write(stream, this.#setup.now(), `${before}\n`)
    call.open.delete(stream)
    if (call.open.size > 0) return
    this.#open.delete(call)
    call.ended.resolve()
  }

  #endedBy(stream: StreamName, line: string): OpenCall | undefined {
    for (const call of this.#open) if (call.open.has(stream) && line.includes(call.marker)) return call
    return undefined
  }

  #pass(stream: StreamName, text: string): void {
    if (text === '') return
    const nowMs = this.#setup.now()
    const call = this.#current(stream)
    if (call !== undefined) call.lastMs = nowMs
    const logs = call?.logs ?? this.#ahead
    logs.write(stream, nowMs, text)
  }

  /** Markers come in the order in which activations end; with one at a time that is the order of all that is written. */
  #current(stream: StreamName): OpenCall | undefined {
    for (const call of this.#open) if (call.open.has(stream)) return call
    return undefined
  }
}

function atMost(promise: Promise<void>, ms: number): Promise<boolean> {
  const first = createDeferred<boolean>()
  const timer = setTimeout(() => first.resolve(false), ms)
  void promise.then(() => {
    clearTimeout(timer)
    first.resolve(true)
  })
  return first.promise
}
