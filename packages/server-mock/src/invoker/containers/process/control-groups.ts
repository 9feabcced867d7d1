import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { findV1Controllers, findV2Base, type ControllerFolder } from './control-group-mounts.js'
import { foldersIn } from './folders-in.js'
import { abandonedGroups, ownGroupName } from './group-names.js'
import { signal } from '../proc.js'

interface GroupLimits {
  readonly memoryBytes: number
  readonly maxProcesses: number
}

/** The limits of one container, and the list of what runs in it. */
export interface ControlGroup {
  /** Last part of its path in every hierarchy. */
  readonly name: string
  /** A process that writes its id into each of these is in. */
  readonly joinFiles: readonly string[]
  /** Moves the memory limit to `bytes`. */
  limitMemory(bytes: number): void
  /** Whether the kernel has ended a process here for want of memory. */
  outOfMemory(): boolean
  /** Ends everything inside. */
  kill(): void
  /** False while something is still inside. */
  remove(): boolean
}

/** The groups of one server session. */
export interface ControlGroups {
  /** What is limited, such as `cgroup v1: memory, swap, pids, cpu`. */
  readonly detail: string
  readonly limitsMemory: boolean
  readonly limitsProcesses: boolean
  /** Folders to remove when the session is over. */
  readonly folders: readonly string[]
  create(name: string, limits: GroupLimits): ControlGroup
  close(): void
}

/** Undefined where this process may not make groups. */
export function openControlGroups(session: string): ControlGroups | undefined {
  const controllers = findV1Controllers()
  const base = findV2Base()
  const name = ownGroupName(session)
  for (const folder of [...controllers.map(({ folder }) => folder), ...(base === undefined ? [] : [base])]) {
    removeGroupFolders(abandonedGroups(foldersIn(folder)).map((left) => join(folder, left)))
  }
  return openV1(name, controllers) ?? (base === undefined ? undefined : openV2(join(base, name)))
}

/** Ends and removes the groups below `folders`, which a session that is over has left. */
export function removeGroupFolders(folders: readonly string[]): void {
  for (const folder of folders) {
    for (const child of foldersIn(folder)) {
      killMembers(join(folder, child))
      removeFolder(join(folder, child))
    }
    removeFolder(folder)
  }
}

function write(file: string, value: number | string): boolean {
  try {
    writeFileSync(file, String(value))
    return true
  } catch {
    return false
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function groupMembers(folder: string): readonly number[] {
  return read(join(folder, 'cgroup.procs')).split('\n').filter(Boolean).map(Number)
}

function killMembers(folder: string): void {
  if (write(join(folder, 'cgroup.kill'), 1)) return
  // What forks while we kill is met in the next round.
  for (let round = 0; round < 10; round += 1) {
    const members = groupMembers(folder)
    if (members.length === 0) return
    for (const pid of members) signal(pid, 'SIGKILL')
  }
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

function removeFolder(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return !existsSync(folder)
  }
}

function countOf(text: string, key: string): number {
  return Number(new RegExp(`^${key} ([0-9]+)$`, 'm').exec(text)?.[1] ?? 0)
}

/** Containers weigh by their memory, as their share of the machine. */
function cpuWeight(memoryBytes: number): number {
  return Math.max(2, Math.round(memoryBytes / 1024 / 1024))
}

function openV1(name: string, controllers: readonly ControllerFolder[]): ControlGroups | undefined {
  const made = controllers.flatMap(({ controller, folder }) => {
    const path = join(folder, name)
    return makeFolder(path) || existsSync(path) ? [{ controller, folder: path }] : []
  })
  const folderOf = (name: string): string | undefined => made.find(({ controller }) => controller === name)?.folder
  const [memory, pids, cpu] = [folderOf('memory'), folderOf('pids'), folderOf('cpu')]
  const folders = [...new Set(made.map(({ folder }) => folder))]
  if (memory === undefined && pids === undefined) {
    for (const folder of folders) removeFolder(folder)
    return undefined
  }
  const swap = memory !== undefined && existsSync(join(memory, 'memory.memsw.limit_in_bytes'))
  if (cpu !== undefined) write(join(cpu, 'cpu.shares'), 1024 * availableParallelism())
  const limited = [memory && 'memory', swap && 'swap', pids && 'processes', cpu && 'cpu shares'].filter(Boolean)
  return {
    detail: `cgroup v1: ${limited.join(', ')}`,
    limitsMemory: memory !== undefined,
    limitsProcesses: pids !== undefined,
    folders,
    create: (name, limits) => new GroupV1(name, folders, { ...limits, memory, pids, cpu, swap }),
    close: () => {
      for (const folder of folders) removeFolder(folder)
    },
  }
}

interface V1Setup extends GroupLimits {
  readonly memory: string | undefined
  readonly pids: string | undefined
  readonly cpu: string | undefined
  readonly swap: boolean
}

class GroupV1 implements ControlGroup {
  readonly name: string
  readonly joinFiles: readonly string[]
  readonly #folders: readonly string[]
  readonly #memory: string | undefined
  readonly #swap: boolean
  #memoryBytes = 0

  constructor(name: string, folders: readonly string[], setup: V1Setup) {
    this.name = name
    this.#folders = folders.map((folder) => join(folder, name))
    this.#memory = setup.memory === undefined ? undefined : join(setup.memory, name)
    this.#swap = setup.swap
    this.joinFiles = this.#folders.map((folder) => join(folder, 'cgroup.procs'))
    for (const folder of this.#folders) mkdirSync(folder, { recursive: true })
    this.limitMemory(setup.memoryBytes)
    if (setup.pids !== undefined) write(join(setup.pids, name, 'pids.max'), setup.maxProcesses)
    if (setup.cpu !== undefined) write(join(setup.cpu, name, 'cpu.shares'), cpuWeight(setup.memoryBytes))
  }

  limitMemory(bytes: number): void {
    if (this.#memory === undefined) return
    const memory = join(this.#memory, 'memory.limit_in_bytes')
    const both = join(this.#memory, 'memory.memsw.limit_in_bytes')
    // Memory and swap together may never be limited to less than memory alone.
    const order = bytes > this.#memoryBytes && this.#memoryBytes > 0 ? [both, memory] : [memory, both]
    for (const file of order) if (file === memory || this.#swap) write(file, bytes)
    this.#memoryBytes = bytes
  }

  outOfMemory(): boolean {
    return this.#memory !== undefined && countOf(read(join(this.#memory, 'memory.oom_control')), 'oom_kill') > 0
  }

  kill(): void {
    for (const folder of this.#folders) killMembers(folder)
  }

  remove(): boolean {
    return this.#folders.map(removeFolder).every(Boolean)
  }
}

function openV2(folder: string): ControlGroups | undefined {
  if (!makeFolder(folder)) return undefined
  const enabled = ['memory', 'pids', 'cpu'].filter((name) => write(join(folder, 'cgroup.subtree_control'), `+${name}`))
  const limitsMemory = enabled.includes('memory')
  const limitsProcesses = enabled.includes('pids')
  if (!limitsMemory && !limitsProcesses) {
    removeFolder(folder)
    return undefined
  }
  write(join(folder, 'cpu.weight'), Math.min(10_000, 100 * availableParallelism()))
  return {
    detail: `cgroup v2: ${enabled.map((name) => (name === 'pids' ? 'processes' : name)).join(', ')}`,
    limitsMemory,
    limitsProcesses,
    folders: [folder],
    create: (name, limits) => new GroupV2(name, folder, limits),
    close: () => {
      removeFolder(folder)
    },
  }
}

class GroupV2 implements ControlGroup {
  readonly name: string
  readonly joinFiles: readonly string[]
  readonly #folder: string

  constructor(name: string, parent: string, limits: GroupLimits) {
    this.name = name
    this.#folder = join(parent, name)
    this.joinFiles = [join(this.#folder, 'cgroup.procs')]
    mkdirSync(this.#folder)
    accessSync(join(this.#folder, 'cgroup.procs'), constants.W_OK)
    this.limitMemory(limits.memoryBytes)
    write(join(this.#folder, 'memory.swap.max'), 0)
    write(join(this.#folder, 'memory.oom.group'), 1)
    write(join(this.#folder, 'pids.max'), limits.maxProcesses)
    write(
      join(this.#folder, 'cpu.weight'),
      Math.min(10_000, Math.max(1, Math.round(cpuWeight(limits.memoryBytes) / 10))),
    )
  }

  limitMemory(bytes: number): void {
    write(join(this.#folder, 'memory.max'), bytes)
  }

  outOfMemory(): boolean {
    return countOf(read(join(this.#folder, 'memory.events')), 'oom_kill') > 0
  }

  kill(): void {
    killMembers(this.#folder)
  }

  remove(): boolean {
    return removeFolder(this.#folder)
  }
}
