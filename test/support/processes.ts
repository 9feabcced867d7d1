import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** One process of this machine, told apart from a later one with the same id by when it started. */
export interface ProcessIdentity {
  readonly pid: number
  /** Clock ticks since boot (`/proc/PID/stat`, field 22). */
  readonly startTime: string
  /** Blanks between its parts. */
  readonly command: string
}

interface Stat {
  readonly state: string
  readonly parent: number
  readonly startTime: string
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function statOf(pid: number): Stat | undefined {
  const text = textOf(`/proc/${pid}/stat`)
  // The name in parentheses may hold anything, parentheses too.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state, parent] = fields
  const startTime = fields[19]
  return state === undefined || startTime === undefined ? undefined : { state, parent: Number(parent), startTime }
}

/** A process by its number, as it is now. */
export function identityOf(pid: number): ProcessIdentity {
  return { pid, startTime: statOf(pid)?.startTime ?? '', command: commandOf(pid) }
}

function commandOf(pid: number): string {
  return textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()
}

/** Children, their children and so on, as they are now; none where there is no `/proc`. */
export function descendantsOf(pid: number): readonly ProcessIdentity[] {
  const stats = new Map<number, Stat>()
  for (const name of existingNames('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined
    if (stat !== undefined) stats.set(Number(name), stat)
  }
  const found: ProcessIdentity[] = []
  const parents = new Set([pid])
  // A process may have a smaller id than its parent, so one pass is not enough.
  for (let before = -1; before !== parents.size; ) {
    before = parents.size
    for (const [child, { parent, startTime }] of stats) {
      if (!parents.has(parent) || parents.has(child)) continue
      parents.add(child)
      found.push({ pid: child, startTime, command: commandOf(child) })
    }
  }
  return found
}

/** Those that still run; what has ended and was not waited for does not. */
export function stillRunning(processes: readonly ProcessIdentity[]): readonly ProcessIdentity[] {
  return processes.filter(({ pid, startTime }) => {
    const stat = statOf(pid)
    return stat?.startTime === startTime && stat.state !== 'Z' && stat.state !== 'X'
  })
}

export function endAll(processes: readonly ProcessIdentity[]): void {
  for (const { pid } of stillRunning(processes)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended in the meantime.
    }
  }
}

/** Open files, sockets and pipes of a process; with `outside` only those that are not below that folder. */
export function openDescriptors(pid: number, outside?: string): number {
  const folder = `/proc/${pid}/fd`
  const names = existingNames(folder)
  return outside === undefined ? names.length : names.filter((name) => !isBelow(join(folder, name), outside)).length
}

function isBelow(link: string, folder: string): boolean {
  try {
    return readlinkSync(link).startsWith(`${folder}/`)
  } catch {
    return false // It was closed meanwhile.
  }
}

export function residentMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/status`))?.[1]) / 1024
}

/** The most that was ever resident. */
export function peakResidentMb(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/status`))?.[1]) / 1024
}

function existingNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Processes in whose command line or first environment a text stands. */
export function processesNaming(text: string): readonly string[] {
  return existingNames('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return []
    const command = textOf(`/proc/${name}/cmdline`)
    const named = command.includes(text) || textOf(`/proc/${name}/environ`).includes(text)
    return named ? [`${name} ${command.replaceAll('\0', ' ')}`] : []
  })
}

/**
 * Kills a process when the tests end before it, however they end: the shell that waits for that is told by its closed
 * input. To be disposed of once the process has ended, because its number may be another's then.
 */
export function endWithTests(pid: number): Disposable {
  const script = 'read -r _; kill -9 "$0"'
  const guard = spawn('/bin/sh', ['-c', script, String(pid)], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  guard.unref()
  return { [Symbol.dispose]: () => void guard.kill('SIGKILL') }
}
