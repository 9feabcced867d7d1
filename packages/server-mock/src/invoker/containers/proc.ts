import { readdirSync, readFileSync } from 'node:fs'

/** One process of this machine, told apart from a later one with the same id by when it started. */
export interface ProcessIdentity {
  readonly pid: number
  /** Clock ticks since boot (`/proc/PID/stat`, field 22). */
  readonly startTime: string
}

interface ProcessStat {
  readonly state: string
  readonly parent: number
  readonly group: number
  readonly startTime: string
}

/** Undefined where the process is gone, or where there is no `/proc`. */
export function readStat(pid: number): ProcessStat | undefined {
  const text = readOrNothing(`/proc/${pid}/stat`)
  // The name in parentheses may hold anything, parentheses too.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state, parent, group] = fields
  const startTime = fields[19]
  if (state === undefined || startTime === undefined) return undefined
  return { state, parent: Number(parent), group: Number(group), startTime }
}

export function identify(pid: number): ProcessIdentity | undefined {
  const stat = readStat(pid)
  return stat === undefined ? undefined : { pid, startTime: stat.startTime }
}

/** Whether this very process still runs; what has ended and was not waited for does not. */
export function isRunning({ pid, startTime }: ProcessIdentity): boolean {
  const stat = readStat(pid)
  return stat !== undefined && stat.startTime === startTime && stat.state !== 'Z' && stat.state !== 'X'
}

/** Ids of all processes; none where there is no `/proc`. */
export function allProcesses(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^[0-9]+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** Children of the process's main thread. */
export function childrenOf(pid: number): readonly number[] {
  return readOrNothing(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
}

/** A variable of the environment that the process was started with; undefined where that cannot be read. */
export function startedWith(pid: number, name: string): string | undefined {
  return readOrNothing(`/proc/${pid}/environ`)
    .split('\0')
    .find((entry) => entry.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** Signals; false when there is nobody to get it, or when it is not ours to send. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
