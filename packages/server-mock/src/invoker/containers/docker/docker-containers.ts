import { randomBytes } from 'node:crypto'
import { runtimeTexts, SENTINEL } from '@wsk/contract'
import {
  type Container,
  type ContainerDeps,
  type ContainerDoor,
  ContainerError,
  type ContainerFactory,
  type ContainerSpec,
  type Isolation,
  type OpenContainers,
  type RuntimeSupport,
} from '../port.js'
import { ActivationLogs } from './activation-logs.js'
import { type BridgeNetwork, provideNetwork } from './bridge-network.js'
import { containerName, containerPrefix, containerProfile } from './container-profile.js'
import { DaemonContainer } from './daemon-container.js'
import { DockerContainer, newMarker } from './docker-container.js'
import type { DockerContainerConfig } from './docker-container-config.js'
import { DaemonTimeout, type DockerDaemon, openDaemon, statusOf } from './docker-daemon.js'
import { closeHost, type HostFirewall } from './host-firewall.js'
import { chooseImage, type ImageChoice } from './image-choice.js'
import { ImageStore, type LocalImage } from './image-store.js'
import { leaseLabel, nodeLabel, nodeName, ownLease, removeLeftContainers } from './left-containers.js'
import { OutOfMemoryEvents } from './out-of-memory-events.js'
import { StarvationWatch } from './starvation.js'
import { WritableLayers } from './writable-layers.js'

interface Parts {
  readonly daemon: DockerDaemon
  readonly network: BridgeNetwork
  readonly firewall: HostFirewall | undefined
  readonly outOfMemory: OutOfMemoryEvents
  readonly engine: Engine
}

interface Engine {
  readonly version: string
  readonly processors: number
}

function engineOf(info: unknown): Engine {
  const known: { NCPU?: unknown; ServerVersion?: unknown } = typeof info === 'object' && info !== null ? info : {}
  return { version: String(known.ServerVersion), processors: Number(known.NCPU ?? 1) }
}

const megabyte = 1024 * 1024
const sweepMs = 60_000
/** A container that was asked for and is not known after so long never will be. */
const graceSeconds = 120

/** Finds the daemon, makes the network, and removes what servers left that have gone. Rejects with ContainerError. */
export const openDockerContainers: OpenContainers<DockerContainerConfig> = async (config, deps) => {
  try {
    const daemon = await openDaemon(config, deps)
    const engine = await daemon.call('info', async (api) => engineOf(await api.info()))
    const network = await provideNetwork(daemon, config.network)
    const firewall = await closeHost(network).catch((error: unknown) => {
      deps.log.warn(
        { error },
        'containers may reach services of this machine: the rules of its firewall could not be set',
      )
      return undefined
    })
    const outOfMemory = new OutOfMemoryEvents(daemon, `${leaseLabel}=${ownLease()}`, deps.log)
    await outOfMemory.open()
    const containers = new DockerContainers(config, deps, {
      daemon,
      network,
      firewall,
      outOfMemory,
      engine,
    })
    await containers.sweep()
    return containers
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const hint = `start Docker, name its socket by --docker-socket, or use --containers process`
    throw new ContainerError('whisk', `Docker at ${config.socketPath} cannot be used (${reason}): ${hint}`, {
      cause: error,
    })
  }
}

/** Actions in containers of a Docker daemon. */
class DockerContainers implements ContainerFactory {
  readonly door: ContainerDoor
  readonly #config: DockerContainerConfig
  readonly #deps: ContainerDeps
  readonly #parts: Parts
  readonly #images: ImageStore
  readonly #layers: WritableLayers
  readonly #starvation: StarvationWatch
  readonly #running = new Map<string, DockerContainer>()
  readonly #starting = new Set<Promise<unknown>>()
  /** Ids of images whose relaxation has been told. */
  readonly #told = new Set<string>()
  readonly #prefix: string
  readonly #sweeper: NodeJS.Timeout
  #created = 0
  #admitted: AsyncDisposable | undefined
  #closing: Promise<void> | undefined

  constructor(config: DockerContainerConfig, deps: ContainerDeps, parts: Parts) {
    this.#config = config
    this.#deps = deps
    this.#parts = parts
    this.#images = new ImageStore(parts.daemon, config.pullTimeoutMs)
    this.#layers = new WritableLayers(parts.daemon, config.writableBytes, deps.log)
    this.#starvation = new StarvationWatch(deps.clock)
    this.#prefix = containerPrefix(randomBytes(3).toString('hex'), config.invoker)
    this.#sweeper = setInterval(() => void this.sweep().catch(() => undefined), sweepMs).unref()
    this.door = { host: parts.network.gateway, admit: (port) => this.#admit(port) }
  }

  async isolation(): Promise<Isolation> {
    const { network, firewall, engine } = this.#parts
    const host = firewall === undefined ? 'this machine is not closed to them' : 'this machine is closed to them'
    return Promise.resolve({
      kind: 'docker',
      detail: `Docker ${engine.version}, network ${network.name}, ${host} but for the API`,
    })
  }

  async support(kinds: readonly string[]): Promise<readonly RuntimeSupport[]> {
    return Promise.all(kinds.map((kind) => this.#supportOf(kind)))
  }

  count(): number {
    return this.#running.size
  }

  async create(spec: ContainerSpec): Promise<Container> {
    this.#checkOpen()
    const starting = this.#create(spec)
    this.#starting.add(starting)
    try {
      return await starting
    } finally {
      this.#starting.delete(starting)
    }
  }

  /** Removes what nobody holds any more. */
  async sweep(): Promise<void> {
    const isKnown = (id: string): boolean => this.#running.has(id)
    const left = await removeLeftContainers(this.#parts.daemon, { isKnown, graceSeconds })
    if (left > 0) this.#deps.log.info({ containers: left }, 'removed containers that nobody held any more')
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    clearInterval(this.#sweeper)
    this.#layers[Symbol.dispose]()
    this.#starvation[Symbol.dispose]()
    await Promise.allSettled(this.#starting)
    await Promise.allSettled([...this.#running.values()].map((container) => container.destroy()))
    await this.#admitted?.[Symbol.asyncDispose]()
    this.#parts.outOfMemory[Symbol.dispose]()
  }

  #checkOpen(): void {
    if (this.#closing !== undefined) throw new ContainerError('whisk', 'the containers have been closed')
  }

  async #admit(port: number): Promise<void> {
    this.#admitted = await this.#parts.firewall?.admit(port)
  }

  async #supportOf(kind: string): Promise<RuntimeSupport> {
    const known = this.#config.images.get(kind)
    if (known === undefined) return { kind, missing: 'no image for it in the runtimes manifest' }
    const choice = chooseImage({ kind }, this.#config)
    const image = await this.#images.find(choice).catch(() => undefined)
    if (image === undefined) return { kind, missing: `no image ${choice.reference} on this machine` }
    const [family = '', version = ''] = kind.split(':')
    return { kind, runsOn: `${family === 'nodejs' ? 'node' : family} ${version}` }
  }

  async #create(spec: ContainerSpec): Promise<Container> {
    const choice = chooseImage(spec, this.#config)
    try {
      const image = await this.#images.provide(choice)
      this.#tellRelaxation(image)
      this.#checkOpen()
      return await this.#start(spec, choice, image)
    } catch (error) {
      throw this.#startupError(error, choice)
    }
  }

  async #start(spec: ContainerSpec, choice: ImageChoice, image: LocalImage): Promise<Container> {
    const { daemon, network, outOfMemory } = this.#parts
    const id = await this.#make(spec, image)
    const { clock, log } = this.#deps
    const usualMarker = image.isOurs ? newMarker() : SENTINEL
    const sentinelled = image.isOurs ? true : choice.sentinelled
    const logs = new ActivationLogs({ now: () => clock.now(), usualMarker, sentinelled })
    const own = new DaemonContainer({ daemon, id, logs, outOfMemory })
    try {
      const host = await own.start(network.name)
      const { isOurs } = image
      const memoryBytes = spec.memoryMb * megabyte
      const starvation = this.#starvation
      const container = new DockerContainer({
        id,
        daemon: own,
        host,
        isOurs,
        memoryBytes,
        logs,
        starvation,
        clock,
        log,
      })
      this.#own(container, image)
      return container
    } catch (error) {
      void own.remove().catch(() => undefined)
      throw error
    }
  }

  async #make(spec: ContainerSpec, image: LocalImage): Promise<string> {
    const { network, engine, daemon } = this.#parts
    const { poolMemoryMb, writableBytes } = this.#config
    this.#created += 1
    const { owner, namespace = '', kind } = spec
    const parts =
      owner === undefined ? ['prewarm', kind] : [namespace, owner.path.slice(owner.path.lastIndexOf('/') + 1)]
    const profile = containerProfile({
      spec,
      image,
      name: containerName(this.#prefix, this.#created, parts),
      network: network.name,
      apiHost: this.#deps.apiHost(),
      labels: this.#labels(spec),
      poolMemoryMb,
      writableBytes,
      processors: engine.processors,
    })
    return (await daemon.call('create', (api) => api.createContainer(profile))).id
  }

  #labels({ owner, namespace = '', kind }: ContainerSpec): Readonly<Record<string, string>> {
    const known = { [nodeLabel]: nodeName(), [leaseLabel]: ownLease(), 'wsk.kind': kind }
    if (owner === undefined) return known
    return { ...known, 'wsk.namespace': namespace, 'wsk.action': owner.path, 'wsk.revision': owner.revision }
  }

  #own(container: DockerContainer, { isOurs }: LocalImage): void {
    this.#running.set(container.id, container)
    const watch = isOurs ? undefined : this.#layers.watch(container)
    void container.exited.finally(() => {
      this.#running.delete(container.id)
      watch?.[Symbol.dispose]()
      // What has ended by itself is still there, with all its files.
      void container.destroy().catch((error: unknown) => {
        this.#deps.log.warn({ container: container.id, error }, 'a container could not be removed; the sweeper will')
      })
    })
  }

  #tellRelaxation({ isOurs, id, reference }: LocalImage): void {
    if (isOurs || this.#told.has(id)) return
    this.#told.add(id)
    const relaxation = 'it keeps its own user and a writable layer'
    this.#deps.log.warn({ image: reference, relaxation }, 'an image that is not ours runs with less hardening')
  }

  #startupError(error: unknown, { reference }: ImageChoice): ContainerError {
    if (error instanceof ContainerError) return error
    if (error instanceof DaemonTimeout) return new ContainerError('whisk', runtimeTexts.noContainer, { cause: error })
    const text = error instanceof Error ? error.message : ''
    const isBadCommand =
      statusOf(error) !== undefined && /executable file not found|no such file|no command specified/i.test(text)
    if (!isBadCommand) return new ContainerError('whisk', runtimeTexts.noContainer, { cause: error })
    return new ContainerError('developer', `${runtimeTexts.executableMissing} in image ${reference}`, { cause: error })
  }
}
