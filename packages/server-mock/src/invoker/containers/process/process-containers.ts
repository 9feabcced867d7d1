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
import { once } from '../../../support/once.js'
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
import { placePackages } from './provided-packages.js'
import { prepareSandboxView, withPython } from './sandbox-files.js'
import { filterArchitecture, systemCallFilter } from './system-call-filter.js'
import { openSession, removeLeftSessions, type Session } from './session.js'

/** What every container stands on; made for the first one, so that an opening is quick. */
interface Ground {
  readonly launchers: string
  readonly isolation: Isolation
  readonly groups: ControlGroups | undefined
}

interface Parts {
  readonly session: Session
  readonly prepare: () => Promise<Ground>
  /** Node.js alone, which is known at once. */
  readonly node: Interpreters
  /** With Python, which may have to be asked for; an opening does not even begin with that. */
  readonly findAll: () => Promise<Interpreters>
}

/** What one runtime is started with. */
type Tools = Pick<LaunchSpec, 'language' | 'interpreters' | 'isolation'>

const defaultMaxProcesses = 128
const defaultStartTimeoutMs = 30_000
const megabyte = 1024 * 1024

/**
 * Removes what a killed server left in `config.runDir`. Interpreters and isolation are looked for by the first who
 * needs them, or at once where the config insists on isolation.
 */
export const openProcessContainers: OpenContainers<ProcessContainerConfig> = async (config, deps) => {
  const session = openSession(config.runDir)
  try {
    const left = await removeLeftSessions(config.runDir)
    if (left > 0) deps.log.info({ sessions: left }, 'removed what a killed server left')
    const node = nodeInterpreter(config.node)
    const cacheFile = join(config.runDir, 'python.json')
    const findAll = once(() => findInterpreters(node, { python: config.python, cacheFile }))
    const prepare = once(() => prepareGround(config, session, node))
    if (config.isolation === 'bubblewrap') await prepare()
    return new ProcessContainers(config, deps, { session, prepare, node, findAll })
  } catch (error) {
    await session.close()
    throw error
  }
}

async function prepareGround(config: ProcessContainerConfig, session: Session, node: Interpreters): Promise<Ground> {
  const launchers = placeLaunchers(findLaunchers(), join(session.folder, 'launchers'))
  const modules = placePackages(join(session.folder, 'node_modules'))
  const isolation = await findIsolation(config.isolation, () => ({
    view: prepareSandboxView(session.folder, { launchers, modules }, node),
    ...placeFilter(join(session.folder, 'calls.bpf')),
  }))
  const groups = config.controlGroups === 'none' ? undefined : openControlGroups(session.id)
  session.noteGroups(groups?.folders ?? [])
  return { launchers, isolation, groups }
}

/** Actions as child processes of this machine. */
class ProcessContainers implements ContainerFactory {
  readonly #config: ProcessContainerConfig
  readonly #deps: ContainerDeps
  readonly #parts: Parts
  readonly #running = new Set<ProcessContainer>()
  /** Kept for the close, which must not begin to prepare anything but has to wait for what has begun. */
  #ground: Promise<Ground> | undefined
  #created = 0
  #closing: Promise<void> | undefined

  constructor(config: ProcessContainerConfig, deps: ContainerDeps, parts: Parts) {
    this.#config = config
    this.#deps = deps
    this.#parts = parts
  }

  async isolation(): ReturnType<ContainerFactory['isolation']> {
    const { isolation, groups } = await this.#prepared()
    const limits = groups?.detail ?? 'no control groups, so memory and processes are only roughly limited'
    return { kind: isolation.kind, detail: `${isolation.detail}; ${limits}` }
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
    const ground = await this.#prepared()
    const container = this.#start(spec, ground, await this.#toolsOf(spec.kind, ground))
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
    const ground = await this.#ground?.catch(() => undefined)
    await Promise.all([...this.#running].map((container) => container.destroy()))
    ground?.groups?.close()
    await this.#parts.session.close()
  }

  async #prepared(): Promise<Ground> {
    if (this.#closing !== undefined) throw new ContainerError('whisk', 'the containers have been closed')
    this.#ground = this.#parts.prepare()
    return this.#ground
  }

  /** Throws ContainerError where `kind` cannot run here. */
  async #toolsOf(kind: string, { isolation }: Ground): Promise<Tools> {
    const { node, findAll } = this.#parts
    if (languageOf(kind) === 'nodejs') return { language: 'nodejs', interpreters: node, isolation }
    const found = await findAll()
    const language: Language = languageToRun(kind, found)
    const { python } = found
    if (isolation.kind === 'none' || python === undefined) return { language, interpreters: found, isolation }
    return { language, interpreters: found, isolation: { ...isolation, view: withPython(isolation.view, python) } }
  }

  #start(spec: ContainerSpec, ground: Ground, tools: Tools): ProcessContainer {
    if (this.#closing !== undefined) throw new ContainerError('whisk', 'the containers have been closed')
    const { session } = this.#parts
    const { groups } = ground
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
      const own = { ...tools, group, mark, workFolder: workFolder ?? '' }
      const command = this.#command(spec, ground, own)
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
    { groups, launchers }: Ground,
    own: Tools & Pick<LaunchSpec, 'mark' | 'workFolder'> & { readonly group: ControlGroup | undefined },
  ): LaunchCommand {
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

function makeWorkFolder(sessionFolder: string, id: string): string {
  const folder = join(sessionFolder, id)
  mkdirSync(folder, { mode: 0o700 })
  return folder
}

function removeFolder(folder: string | undefined): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}
