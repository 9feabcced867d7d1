/**
 * Summaries that were written together stand together: a block holds lines of one prefix and of one span of time.
 *
 *     key     prefix ! suffix of its newest line, space, number of lines
 *     value   lines, newest first, each: suffix, space, summary JSON
 *
 * A suffix is twelve hex digits of `start`, then the activation id, so suffixes sort by time. All lines of a block
 * agree in the first digits: no block reaches beyond its span of 256 ms. No name holds `!`, no JSON a line break.
 */
export interface SummaryLine {
  readonly suffix: string
  /** JSON of the list projection. */
  readonly summary: string
}

export interface SummaryBlock {
  readonly key: string
  readonly value: string
  readonly count: number
}

const timeDigits = 12
const spanDigits = 10
const maxTime = 2 ** 48 - 1
/** So that a short list does not read much more than it shows. */
const maxLines = 128

/** Sorts by `start` (epoch milliseconds), then by id. */
export function timeSuffix(start: number, activationId: string): string {
  return `${timeText(start)}${activationId}`
}

/** Epoch milliseconds as twelve hex digits. */
export function timeText(epochMs: number): string {
  const bounded = Math.min(Math.max(Math.floor(epochMs), 0), maxTime)
  return bounded.toString(16).padStart(timeDigits, '0')
}

export function idOfSuffix(suffix: string): string {
  return suffix.slice(timeDigits)
}

/** The span that a suffix, or the text of a time, belongs to. */
export function spanOf(suffix: string): string {
  return suffix.slice(0, spanDigits)
}

/** As few blocks as the rules allow. Lines may come in any order. */
export function blocksOf(prefix: string, lines: readonly SummaryLine[]): readonly SummaryBlock[] {
  const blocks: SummaryBlock[] = []
  let open: SummaryLine[] = []
  for (const line of lines.toSorted(newestFirst)) {
    const [newest] = open
    if (newest !== undefined && (open.length === maxLines || spanOf(newest.suffix) !== spanOf(line.suffix))) {
      blocks.push(block(prefix, open))
      open = []
    }
    open.push(line)
  }
  if (open.length > 0) blocks.push(block(prefix, open))
  return blocks
}

function block(prefix: string, lines: readonly SummaryLine[]): SummaryBlock {
  const value = lines.map(({ suffix, summary }) => `${suffix} ${summary}`).join('\n')
  return { key: `${prefix}!${lines[0]?.suffix ?? ''} ${lines.length}`, value, count: lines.length }
}

export function newestFirst(one: SummaryLine, other: SummaryLine): number {
  return one.suffix < other.suffix ? 1 : -1
}

/** Suffix of the newest line of a block, and the number of its lines. */
export function readBlockKey(key: string): { readonly newest: string; readonly count: number } {
  const space = key.lastIndexOf(' ')
  return { newest: key.slice(key.lastIndexOf('!', space) + 1, space), count: Number(key.slice(space + 1)) }
}

export function linesOf(value: string): SummaryLine[] {
  return value.split('\n').map((line) => {
    const space = line.indexOf(' ')
    return { suffix: line.slice(0, space), summary: line.slice(space + 1) }
  })
}

/**
 * Brings the lines of blocks, which come by their newest line in descending order and may overlap, into one
 * descending order. `visit` gets each line as soon as none before it can come, and returns false to end.
 */
export class LineMerger {
  readonly #visit: (line: SummaryLine) => boolean
  #open: SummaryLine[] = []

  constructor(visit: (line: SummaryLine) => boolean) {
    this.#visit = visit
  }

  /** False: enough. */
  take(newest: string, lines: readonly SummaryLine[]): boolean {
    const settled = this.#open.findIndex(({ suffix }) => suffix < newest)
    if (!this.#emit(settled === -1 ? this.#open.length : settled)) return false
    this.#open = this.#open.length === 0 ? [...lines] : [...this.#open, ...lines].sort(newestFirst)
    return true
  }

  end(): void {
    this.#emit(this.#open.length)
  }

  #emit(count: number): boolean {
    const settled = this.#open.splice(0, count)
    return settled.every((line) => this.#visit(line))
  }
}
