import type { CollectedLogs, LogLine } from './port.js'

/** As much is kept of an activation where nobody says how much. */
export const defaultLogBytes = 10 * 1024 * 1024
/** A line costs at least this much of the limit: about what its time and stream take in the record. */
const leastLineBytes = 64

interface TimedLine {
  readonly timeMs: number
  readonly stream: LogLine['stream']
  readonly text: string
}

interface OpenLine {
  readonly timeMs: number
  text: string
}

/** What one activation wrote, cut into lines and held to a limit. */
export class CallLogs {
  readonly #lines: TimedLine[] = []
  readonly #open: { stdout?: OpenLine; stderr?: OpenLine } = {}
  #room: number
  #outcome: CollectedLogs['outcome'] = 'complete'
  #ordered = true

  constructor(maxBytes: number) {
    this.#room = maxBytes
  }

  /** Nothing more will be kept. */
  get full(): boolean {
    return this.#outcome === 'truncated'
  }

  get empty(): boolean {
    return this.#lines.length === 0 && this.#open.stdout === undefined && this.#open.stderr === undefined
  }

  /** `text` need not end where a line ends. */
  write(stream: LogLine['stream'], timeMs: number, text: string): void {
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0 && !this.full; end = text.indexOf('\n', start)) {
      this.#endLine(stream, timeMs, text.slice(start, end))
      start = end + 1
    }
    if (start < text.length && !this.full) this.#extend(stream, timeMs, text.slice(start))
  }

  /** The runtime kept the rest to itself. */
  truncate(): void {
    this.#closeOpen()
    this.#outcome = 'truncated'
  }

  /** Something that was written did not arrive. */
  markIncomplete(): void {
    if (this.#outcome === 'complete') this.#outcome = 'incomplete'
  }

  /** Some text of the runtime's own last words, for telling why it ended. */
  includes(text: string): boolean {
    return this.#lines.some((line) => line.text.includes(text)) || Boolean(this.#open.stderr?.text.includes(text))
  }

  /** Ends lines that have no end, and gives at most `maxBytes`. */
  collect(maxBytes: number): CollectedLogs {
    this.#closeOpen()
    if (!this.#ordered) this.#lines.sort((a, b) => a.timeMs - b.timeMs)
    const lines: LogLine[] = []
    let room = maxBytes
    for (const { timeMs, stream, text } of this.#lines) {
      const kept = fit(text, room)
      if (kept.whole || kept.text !== '') lines.push({ time: rfc3339(timeMs), stream, text: kept.text })
      if (!kept.whole) return { lines, outcome: 'truncated' }
      room -= costOf(text)
    }
    return { lines, outcome: this.#outcome }
  }

  #endLine(stream: LogLine['stream'], timeMs: number, text: string): void {
    const open = this.#open[stream]
    if (open === undefined) {
      this.#add({ timeMs, stream, text: withoutReturn(text) })
      return
    }
    delete this.#open[stream]
    this.#add({ timeMs: open.timeMs, stream, text: withoutReturn(open.text + text) })
  }

  #extend(stream: LogLine['stream'], timeMs: number, text: string): void {
    const open = (this.#open[stream] ??= { timeMs, text: '' })
    open.text += text
    // Characters are at least a byte each, so this bounds what is held without counting bytes again and again.
    if (open.text.length > this.#room) this.#closeOpen()
  }

  #closeOpen(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      if (this.#open[stream] !== undefined) this.#endLine(stream, 0, '')
    }
  }

  #add(line: TimedLine): void {
    if (this.full) return
    const { text, whole } = fit(line.text, this.#room)
    const last = this.#lines.at(-1)
    if (last !== undefined && last.timeMs > line.timeMs) this.#ordered = false
    if (whole || text !== '') this.#lines.push({ ...line, text })
    this.#room -= costOf(text)
    if (!whole) this.#outcome = 'truncated'
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}

/** The line end counts. */
function costOf(text: string): number {
  return Math.max(leastLineBytes, Buffer.byteLength(text) + 1)
}

/** As much of the line as there is room for, in whole characters. */
function fit(text: string, room: number): { readonly text: string; readonly whole: boolean } {
  if (costOf(text) <= room) return { text, whole: true }
  const bytes = Buffer.from(text.slice(0, Math.max(0, room))).subarray(0, Math.max(0, room))
  return { text: bytes.toString().replace(/\uFFFD$/, ''), whole: false }
}

const lastMs = Date.UTC(9999, 11, 31)

/** Epoch milliseconds with fractions, as `2016-09-21T12:03:35.619234386Z`. What no clock shows becomes the nearest that one does. */
export function rfc3339(timeMs: number): string {
  const sane = Number.isNaN(timeMs) ? 0 : Math.min(Math.max(timeMs, 0), lastMs)
  const whole = Math.floor(sane)
  const fraction = Math.min(999_999, Math.round((sane - whole) * 1_000_000))
  return `${new Date(whole).toISOString().slice(0, -1)}${String(fraction).padStart(6, '0')}Z`
}
