import { appendFileSync, readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs'
import { type LimitMemory, type NotedSpent, remembered, spentLately } from '../controller/throttles/limit-memory.js'
import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'

export interface LimitFileDeps {
  readonly clock: Pick<Clock, 'now'>
  readonly log: Logger
}

const fewLines = 4096

/** Keeps what is spent of limits in a file of lines, as long as it may count. */
export function openLimitFile(file: string, { clock, log }: LimitFileDeps): LimitMemory {
  const livedAtMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  let noted = livedAtMs === undefined ? [] : readLines(file)
  const found = livedAtMs === undefined ? undefined : remembered(noted, clock.now(), livedAtMs)
  let mostLines = fewLines
  const rewrite = (): void => {
    noted = [...spentLately(noted, clock.now())]
    writeFileSync(`${file}.new`, noted.map(lineOf).join(''), { mode: 0o600 })
    renameSync(`${file}.new`, file)
    // All of them may be of the last minute.
    mostLines = Math.max(fewLines, 2 * noted.length)
  }
  const append = (spent: NotedSpent): void => {
    noted.push(spent)
    appendFileSync(file, lineOf(spent), { mode: 0o600 })
    if (noted.length > mostLines) rewrite()
  }
  rewrite()
  let isKept = true
  const attempt = (what: () => void): void => {
    if (!isKept) return
    try {
      what()
    } catch (error) {
      // Without the file the next life is as careful as one that knows nothing.
      isKept = false
      rmSync(file, { force: true })
      log.warn({ error }, 'what was used of limits cannot be noted')
    }
  }
  return {
    found,
    note: (spent) => attempt(() => append({ ...spent, atMs: clock.now() })),
    // Nobody waits for a disk that is busy; a file that could not be touched says less, which is safe.
    live: () => utimes(file, clock.now() / 1000, clock.now() / 1000, () => undefined),
  }
}

function lineOf({ atMs, amount, to = '', key }: NotedSpent): string {
  return `${atMs} ${amount} ${to} ${key}\n`
}

function readLines(file: string): NotedSpent[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, atMs, amount, to, key] = /^(\d+) (\d+) (\S*) (.+)$/.exec(line) ?? []
      if (key === undefined) return []
      return [{ atMs: Number(atMs), amount: Number(amount), key, ...(to === '' || to === undefined ? {} : { to }) }]
    })
}
