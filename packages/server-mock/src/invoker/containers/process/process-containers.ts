import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Container,
  type ContainerDeps,
  ContainerError,
  type ContainerFactory,
  type ContainerSpec,
  type OpenContainers,
  type RuntimeSupport,
} from '../port.js'
import { type ControlGroup, type ControlGroups, openControlGroups } from './control-groups.js'
import {
  findInterpreters,
  type Interpreters,
  type Language,
  languageOf,
  languageToRun,
  nodeInterpreter,
  supportOf,
} from './interpreters.js'
import { findIsolation, type Isolation } from './isolation.js'
import { type LaunchCommand, launchCommand, type LaunchSpec } from './launch-command.js'
import { placeLaunchers } from './launcher-files.js'
import { findLaunchers } from './launchers-folder.js'
import type { ProcessContainerConfig } from './process-container-config.js'
import { ProcessContainer } from './process-container.js'
import { prepareSandboxView, withPython } from './sandbox-files.js'
import { filterArchitecture, systemCallFilter } from './system-call-filter.js'
import { openSession, removeLeftSessions, type Session } from './session.js'

interface Parts {
  readonly session: Session
  readonly launchers: string
  /** Node.js alone, which is known at once. */
  readonly node: Interpreters
  /** With Python, which may have to be asked for; an opening does not even begin with that. */
  readonly findAll: () => Promise<Interpreters>
  readonly isolation: Isolation
  readonly groups: ControlGroups | undefined
}

/** What one runtime is started with. */
type Tools = Pick<LaunchSpec, 'language' | 'interpreters' | 'isolation'>

const defaultMaxProcesses = 128
const defaultStartTimeoutMs = 30_000
const megabyte = 1024 * 1024

/** Looks for interpreters and isolation, and removes what a killed server left in `config.runDir`. */
export const openProcessContainers: OpenContainers<ProcessContainerConfig> = async (config, deps) => {
  const session = openSession(config.runDir)
  try {
    const left = await removeLeftSessions(config.runDir)
    if (left > 0) deps.log.info({ sessions: left }, 'removed what a killed server left')
    const launchers = placeLaunchers(findLaunchers(), join(session.folder, 'launchers'))
    const node = nodeInterpreter(config.node)
    const cacheFile = join(config.runDir, 'python.json')
    const findAll = once(() => findInterpreters(node, { python: config.python, cacheFile }))
    const isolation = await findIsolation(config.isolation, () => ({
      view: prepareSandboxView(session.folder, launchers, node),
      ...placeFilter(join(session.folder, 'calls.bpf')),
    }))
    const groups = config.controlGroups === 'none' ? undefined : openControlGroups(session.id)
    session.noteGroups(groups?.folders ?? [])
    return new ProcessContainers(config, deps, { session, launchers, node, findAll, isolation, groups })
  } catch (error) {
    await session.close()
    throw error
  }
}

/** Actions as child processes of this machine. */
class ProcessContainers implements ContainerFactory {
  readonly isolation: ContainerFactory['isolation']
  readonly #config: ProcessContainerConfig
  readonly #deps: ContainerDeps
  readonly #parts: Parts
  readonly #running = new Set<ProcessContainer>()
  #created = 0
  #closing: Promise<void> | undefined

  constructor(config: ProcessContainerConfig, deps: ContainerDeps, parts: Parts) {
    this.#config = config
    this.#deps = deps
    this.#parts = parts
    const { isolation, groups } = parts
    const limits = groups?.detail ?? 'no control groups, so memory and processes are only roughly limited'
    this.isolation = { kind: isolation.kind, detail: `${isolation.detail}; ${limits}` }
  }

  async support(kinds: readonly string[]): Promise<readonly RuntimeSupport[]> {
    const asksForPython = kinds.some((kind) => languageOf(kind) === 'python')
    const interpreters = asksForPython ? await this.#parts.findAll() : this.#parts.node
    return kinds.map((kind) => supportOf(kind, interpreters))
  }

  count(): number {
    return this.#running.size
  }

  async create(spec: ContainerSpec): Promise<Container> {
    if (this.#closing !== undefined) throw new ContainerError('whisk', 'the containers have been closed')
    const container = this.#start(spec, await this.#toolsOf(spec.kind))
    const late = setTimeout(() => void container.destroy(), this.#config.startTimeoutMs ?? defaultStartTimeoutMs)
    try {
      await container.ready
      return container
    } catch (error) {
      await container.exited
      const words = container.lastWords()
      const reason = error instanceof Error ? error.message : String(error)
      throw new ContainerError('whisk', `${spec.kind} did not start: ${reason}${words && `\n${words}`}`, {
        cause: error,
      })
    } finally {
      clearTimeout(late)
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#running].map((container) => container.destroy()))
    this.#parts.groups?.close()
    await this.#parts.session.close()
  }

  /** Throws ContainerError where `kind` cannot run here. */
  async #toolsOf(kind: string): Promise<Tools> {
    const { node, isolation, findAll } = this.#parts
    if (languageOf(kind) === 'nodejs') return { language: 'nodejs', interpreters: node, isolation }
    const found = await findAll()
    const language: Language = languageToRun(kind, found)
    const { python } = found
    if (isolation.kind === 'none' || python === undefined) return { language, interpreters: found, isolation }
    return { language, interpreters: found, isolation: { ...isolation, view: withPython(isolation.view, python) } }
  }

  #start(spec: ContainerSpec, tools: Tools): ProcessContainer {
    if (this.#closing !== undefined) throw new ContainerError('whisk', 'the containers have been closed')
    const { session, groups } = this.#parts
    const { isolation } = tools
    this.#created += 1
    const id = `${session.id}-${this.#created}`
    const isolated = isolation.kind === 'bubblewrap'
    const memoryBytes = spec.memoryMb * megabyte
    const workFolder = isolated ? undefined : makeWorkFolder(session.folder, id)
    let group: ControlGroup | undefined
    try {
      group = groups?.create(id, { memoryBytes, maxProcesses: this.#maxProcesses })
      const mark = `${session.id}/${id}`
      const command = this.#command(spec, { ...tools, group, mark, workFolder: workFolder ?? '' })
      const { apiHost, clock, log } = this.#deps
      const container = new ProcessContainer({
        id,
        memoryBytes,
        apiHost,
        clock,
        log,
        process: { command, group, isolated, mark },
      })
      this.#own(container, workFolder)
      return container
    } catch (error) {
      group?.remove()
      removeFolder(workFolder)
      throw new ContainerError('whisk', `${spec.kind} could not be started`, { cause: error })
    }
  }

  get #maxProcesses(): number {
    return this.#config.maxProcesses ?? defaultMaxProcesses
  }

  #command(
    { memoryMb, concurrency }: ContainerSpec,
    own: Tools & Pick<LaunchSpec, 'mark' | 'workFolder'> & { readonly group: ControlGroup | undefined },
  ): LaunchCommand {
    const { groups, launchers } = this.#parts
    return launchCommand({
      ...own,
      launchers,
      memoryMb,
      concurrency,
      maxProcesses: this.#maxProcesses,
      limitsMemory: groups?.limitsMemory ?? false,
      limitsProcesses: groups?.limitsProcesses ?? false,
      apiHost: this.#deps.apiHost(),
      searchPath: process.env['PATH'] ?? '',
    })
  }

  #own(container: ProcessContainer, workFolder: string | undefined): void {
    this.#running.add(container)
    void container.exited.finally(() => {
      this.#running.delete(container)
      removeFolder(workFolder)
    })
  }
}

function placeFilter(filterFile: string): { readonly filterFile?: string } {
  const architecture = filterArchitecture()
  if (architecture === undefined) return {}
  writeFileSync(filterFile, systemCallFilter(architecture))
  return { filterFile }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

function makeWorkFolder(sessionFolder: string, id: string): string {
  const folder = join(sessionFolder, id)
  mkdirSync(folder, { mode: 0o700 })
  return folder
}

function removeFolder(folder: string | undefined): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}
