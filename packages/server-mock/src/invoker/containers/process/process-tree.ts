import { execFile } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import type { ControlGroup } from './control-groups.js'
import { sessionVariable } from './launch-command.js'
import { allProcesses, childrenOf, readStat, signal, startedWith } from '../proc.js'

/** Everything that one container runs. */
export interface ProcessTree {
  /** First process: bubblewrap, or the shell that became the runtime. It leads its process group. */
  readonly pid: number
  readonly isolated: boolean
  readonly group: ControlGroup | undefined
  /** `SESSION/CONTAINER`, in the environment of all. */
  readonly mark: string
}

/**
 * Ends all of it at once. In a sandbox the first process of its namespace takes everybody with it, and bubblewrap, which
 * waits for that one, ends last; so its end says that all are gone.
 */
export function killTree({ pid, isolated, group }: ProcessTree): void {
  if (isolated) {
    const inner = childrenOf(pid)
    for (const child of inner) signal(child, 'SIGKILL')
    if (inner.length === 0) signal(pid, 'SIGKILL')
    return
  }
  if (process.platform === 'win32') {
    execFile('taskkill', ['/pid', String(pid), '/T', '/F'], () => undefined)
    return
  }
  signal(-pid, 'SIGKILL')
  group?.kill()
}

/**
 * After the first process has ended: ends what stayed behind, such as children that left its process group. Resolves
 * when nothing is left, or after `patienceMs`.
 */
export async function sweepTree(tree: ProcessTree, patienceMs: number): Promise<void> {
  if (tree.isolated || process.platform === 'win32') return
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 5) {
    signal(-tree.pid, 'SIGKILL')
    tree.group?.kill()
    const marked = tree.group === undefined ? markedProcesses((mark) => mark === tree.mark) : []
    for (const pid of marked) signal(pid, 'SIGKILL')
    if (marked.length === 0 && !groupRuns(tree.pid)) return
    await delay(5)
  }
}

/** Running processes whose mark fits. */
export function markedProcesses(fits: (mark: string) => boolean): readonly number[] {
  return allProcesses().filter((pid) => {
    const mark = startedWith(pid, sessionVariable)
    return mark !== undefined && fits(mark) && runs(pid)
  })
}

function runs(pid: number): boolean {
  const state = readStat(pid)?.state
  return state !== undefined && state !== 'Z' && state !== 'X'
}

/** Ended members that nobody has waited for yet do not count. */
function groupRuns(pid: number): boolean {
  if (!signal(-pid, 0)) return false
  return allProcesses().some((member) => readStat(member)?.group === pid && runs(member))
}
