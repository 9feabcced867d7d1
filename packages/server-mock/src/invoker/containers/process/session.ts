import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { bootId } from '../../../support/boot-id.js'
import { removeGroupFolders } from './control-groups.js'
import { foldersIn } from './folders-in.js'
import { identify, isRunning, signal, type ProcessIdentity } from '../proc.js'
import { markedProcesses } from './process-tree.js'

/** One server's use of a run folder; the next start removes what it leaves when it is killed. */
export interface Session {
  readonly id: string
  /** Its own folder. */
  readonly folder: string
  /** Notes what has to be removed besides folder and processes. Call before anything is made there. */
  noteGroups(folders: readonly string[]): void
  close(): Promise<void>
}

interface LeftSession {
  readonly folder: string
  readonly note: SessionNote | undefined
}

interface SessionNote {
  readonly id: string
  readonly server: ProcessIdentity
  /** Process ids mean something only until the next boot. */
  readonly boot: string
  readonly groups: readonly string[]
}

const noteFile = 'session.json'
/** A folder without a note is being made, or its maker was killed in between. */
const unnotedMs = 60_000

export function openSession(runDir: string): Session {
  mkdirSync(runDir, { recursive: true, mode: 0o700 })
  const id = randomBytes(8).toString('hex')
  const folder = join(runDir, id)
  mkdirSync(folder, { mode: 0o700 })
  const note = (groups: readonly string[]): void => {
    const server = identify(process.pid) ?? { pid: process.pid, startTime: '' }
    const text = JSON.stringify({ id, server, boot: bootId(), groups } satisfies SessionNote)
    writeFileSync(join(folder, noteFile), text, { mode: 0o600 })
  }
  note([])
  return { id, folder, noteGroups: note, close: () => rm(folder, { recursive: true, force: true }) }
}

/** Ends the processes and removes the groups and folders of sessions whose server has gone. Resolves with how many. */
export async function removeLeftSessions(runDir: string): Promise<number> {
  const left = foldersIn(runDir).flatMap((name): readonly LeftSession[] => {
    const folder = join(runDir, name)
    const note = readNote(folder)
    if (note === undefined) return isOld(folder) ? [{ folder, note }] : []
    return isAlive(note) ? [] : [{ folder, note }]
  })
  for (const { folder, note } of left) {
    if (note !== undefined) await endSession(note)
    rmSync(folder, { recursive: true, force: true })
  }
  return left.length
}

async function endSession({ id, groups, boot }: SessionNote): Promise<void> {
  const ours = (mark: string): boolean => mark === id || mark.startsWith(`${id}/`)
  for (let round = 0; boot === bootId() && round < 100; round += 1) {
    removeGroupFolders(groups)
    const processes = markedProcesses(ours)
    for (const pid of processes) signal(pid, 'SIGKILL')
    if (processes.length === 0 && groups.every((folder) => foldersIn(folder).length === 0)) break
    await delay(10)
  }
  removeGroupFolders(groups)
}

function isAlive({ server, boot }: SessionNote): boolean {
  if (boot !== bootId()) return false
  return server.startTime === '' ? signal(server.pid, 0) : isRunning(server)
}

function readNote(folder: string): SessionNote | undefined {
  try {
    const note = JSON.parse(readFileSync(join(folder, noteFile), 'utf8')) as SessionNote
    return typeof note.id === 'string' && Array.isArray(note.groups) ? note : undefined
  } catch {
    return undefined
  }
}

function isOld(folder: string): boolean {
  try {
    return Date.now() - statSync(folder).mtimeMs > unnotedMs
  } catch {
    return false
  }
}
