import type Dockerode from 'dockerode'
import type { ContainerSpec } from '../port.js'
import type { LocalImage } from './image-store.js'

/** What goes into one container besides its spec. */
export interface ProfileSetup {
  readonly spec: ContainerSpec
  readonly image: LocalImage
  readonly name: string
  readonly network: string
  readonly apiHost: string
  readonly labels: Readonly<Record<string, string>>
  readonly poolMemoryMb: number
  readonly writableBytes: number
  readonly processors: number
}

const megabyte = 1024 * 1024
const nobody = 65_534
const maxProcesses = 128
const maxFiles = 1_024
const fullShare = 1_024
const leastShare = 2
const billion = 1_000_000_000
/** What one archive may unpack to, and a little for what the action writes beside it. */
const workMb = 576

/** The whole profile of a container (reliability-security 6). Images that are not ours keep their user and a layer to write to. */
export function containerProfile(setup: ProfileSetup): Dockerode.ContainerCreateOptions {
  const { spec, image, name, network, labels } = setup
  const memoryBytes = spec.memoryMb * megabyte
  const hostConfig: Dockerode.HostConfig = {
    NetworkMode: network,
    Memory: memoryBytes,
    MemorySwap: memoryBytes,
    ...processorTime(setup),
    PidsLimit: maxProcesses,
    Ulimits: [
      { Name: 'nofile', Soft: maxFiles, Hard: maxFiles },
      { Name: 'core', Soft: 0, Hard: 0 },
    ],
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges'],
    IpcMode: 'private',
    Privileged: false,
    // What it prints is read as it comes and held to limits there; nothing of it is kept by the daemon.
    LogConfig: { Type: 'none', Config: {} },
    RestartPolicy: { Name: 'no' },
  }
  return {
    name,
    Image: image.id,
    Env: environment(setup),
    Labels: { ...labels },
    AttachStdout: true,
    AttachStderr: true,
    ...(image.isOurs ? { User: `${nobody}:${nobody}` } : {}),
    HostConfig: { ...hostConfig, ...(image.isOurs ? closedRoot(spec.memoryMb) : boundedLayer(setup, hostConfig)) },
  }
}

/** Shares decide who waits, the quota how much of an idle machine one container may take: its share, but one processor. */
function processorTime({ spec, poolMemoryMb, processors }: ProfileSetup): Dockerode.HostConfig {
  const part = Math.min(1, spec.memoryMb / poolMemoryMb)
  return {
    CpuShares: Math.max(leastShare, Math.floor(fullShare * part)),
    NanoCpus: Math.round(billion * Math.min(processors, Math.max(1, processors * part))),
  }
}

const memoryMount = 'rw,nosuid,nodev,exec'

function closedRoot(memoryMb: number): Dockerode.HostConfig {
  const mount = (sizeMb: number): string => `${memoryMount},size=${sizeMb}m,uid=${nobody},gid=${nobody},mode=0700`
  return { ReadonlyRootfs: true, Tmpfs: { '/tmp': mount(temporaryMb(memoryMb)), '/action': mount(workMb) } }
}

function temporaryMb(memoryMb: number): number {
  return Math.max(64, memoryMb / 2)
}

/** The kernel bounds each file; who writes many is found by looking. That does not see volumes, so these are memory. */
function boundedLayer(setup: ProfileSetup, { Ulimits = [] }: Dockerode.HostConfig): Dockerode.HostConfig {
  const { spec, image, writableBytes } = setup
  const { paths, owner } = image.volumes
  const mount = [memoryMount, `size=${temporaryMb(spec.memoryMb)}m`, ...owner, 'mode=1777'].join(',')
  return {
    Ulimits: [...Ulimits, { Name: 'fsize', Soft: writableBytes, Hard: writableBytes }],
    Tmpfs: Object.fromEntries(paths.map((path) => [path, mount])),
  }
}

function environment({ spec, apiHost }: ProfileSetup): string[] {
  const concurrent = spec.concurrency > 1 ? ['__OW_ALLOW_CONCURRENT=true'] : []
  return [`__OW_API_HOST=${apiHost}`, ...concurrent]
}

const longestPart = 60

/** `wsk3f09aa0`: `unique` tells this process from others of the same invoker. */
export function containerPrefix(unique: string, invoker: string): string {
  return `wsk${unique}${cleanPart(invoker)}`
}

/** `wsk3f09aa0_17_guest_hello` (invocation 14): nothing in it that is more than a letter, a digit or `_`. */
export function containerName(prefix: string, count: number, parts: readonly string[]): string {
  return [prefix, String(count), ...parts.map(cleanPart)].join('_')
}

function cleanPart(part: string): string {
  return part.replaceAll(/[^a-zA-Z0-9_]/g, '').slice(0, longestPart)
}
