import { resolve } from 'node:path'
import { type BusChoice, busChoice } from './bus-config.js'
import { ConfigError } from './config-error.js'
import { checkLimits, limitsFromValues } from './limits.js'
import type { ServerLimits } from './limits.js'
import { type ParameterKeysConfig, parameterKeysConfig } from './parameter-keys.js'
import { type NodeConfig, nodeConfig } from './node-config.js'
import { libraryOptions, optionTable } from './options.js'
import type { LibraryOptions, LibraryValues, ProgramValues } from './options.js'
import { parseSettings } from './settings.js'
import type { ParsedSettings, Setting, Settings } from './settings.js'
import { type StoreSetting, storeSetting } from './store-config.js'

export type TlsConfig =
  | { readonly kind: 'none' }
  | { readonly kind: 'self-signed' }
  | { readonly kind: 'files'; readonly certFile: string; readonly keyFile: string }

export type StateConfig =
  | { readonly kind: 'memory' }
  | { readonly kind: 'folder'; readonly folder: string; readonly sync: boolean }

type GuestKeyConfig =
  | { readonly kind: 'random' }
  | { readonly kind: 'given'; readonly uuid: string; readonly key: string }

/** What runs actions. */
export type ContainersConfig =
  | { readonly kind: 'process' }
  | {
      readonly kind: 'docker'
      readonly socketPath: string
      readonly network: string
      /** Undefined: any. */
      readonly registries: readonly string[] | undefined
      readonly pull: LibraryValues['imagePull']
    }

export type RuntimesConfig = { readonly kind: 'built-in' } | { readonly kind: 'file'; readonly file: string }

/** Everything a server needs to know; nothing in it is optional. */
export interface ServerConfig {
  readonly node: NodeConfig
  readonly bus: BusChoice
  /** Where actions find the API; empty: at the address of this process. */
  readonly apiHost: string
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  /** Nobody named the port, so that a free one may be taken instead of a busy one. */
  readonly anyPortWillDo: boolean
  readonly tls: TlsConfig
  readonly state: StateConfig
  readonly store: StoreSetting
  readonly activationTtlMs: number
  readonly guestKey: GuestKeyConfig
  readonly parameterKeys: ParameterKeysConfig
  readonly runtimes: RuntimesConfig
  readonly containers: ContainersConfig
  readonly poolMemoryMb: number
  readonly idleTimeoutMs: number
  readonly prewarm: boolean
  /** Activations under way or waiting. */
  readonly queue: { readonly length: number; readonly memoryMb: number; readonly ageMs: number }
  readonly closeTimeoutMs: number
  /** Between being told to end and taking no more requests. */
  readonly closeDelayMs: number
  readonly isolation: LibraryValues['isolation']
  readonly trustAll: boolean
  /** `GET /metrics` is served. */
  readonly metrics: boolean
  readonly userEvents: boolean
  readonly failedLoginsPerMinute: number
  /** Addresses of key servers that APIs may name. */
  readonly keyServers: 'public' | 'any'
  readonly limits: ServerLimits
}

/** What the program does around its server. */
export interface ProgramConfig {
  readonly server: ServerConfig
  readonly readyFile: string | undefined
  readonly json: boolean
  readonly writeProps: boolean
  /** Settings that say which server this is came from nobody: port 0 and memory servers are for tests. */
  readonly lasting: boolean
  readonly logLevel: ProgramValues['logLevel']
  readonly logFormat: ProgramValues['logFormat']
}

/** The port is 0 unless given. Throws ConfigError with one line for the first value or contradiction that cannot be used. */
export function configFromOptions(options: LibraryOptions): ServerConfig {
  const settings: Record<string, Setting> = {}
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(libraryOptions, key)) throw new ConfigError(`${key}: openServer has no such option; remove it`)
    if (value !== undefined) settings[key] = { value, source: key }
  }
  const parsed = parseSettings(libraryOptions, { port: { value: 0, source: 'port' }, ...settings }, String)
  return serverConfig(parsed, undefined)
}

/** `dataFolder` is used when neither a folder nor memory is asked for. Throws ConfigError. */
export function configFromSettings(settings: Settings, dataFolder: string): ProgramConfig {
  const parsed = parseSettings(optionTable, settings)
  const values = parsed.values as ProgramValues
  const server = serverConfig(parsed, dataFolder)
  const lasting = server.state.kind === 'folder' && server.port !== 0
  if (values.writeProps && !lasting) {
    const other = server.state.kind === 'memory' ? parsed.name('memory') : `${parsed.name('port')} 0`
    throw new ConfigError(`${parsed.name('writeProps')}: cannot be used with ${other}; drop one of them`)
  }
  return {
    server,
    lasting,
    readyFile: values.readyFile,
    json: values.json,
    writeProps: values.writeProps,
    logLevel: values.logLevel,
    logFormat: values.logFormat,
  }
}

function serverConfig(parsed: ParsedSettings, dataFolder: string | undefined): ServerConfig {
  const values = parsed.values as LibraryValues
  checkLimits(parsed, values)
  return {
    node: nodeConfig(parsed, values),
    bus: busChoice(parsed, values),
    apiHost: apiHostConfig(parsed, values),
    host: hostConfig(parsed, values),
    port: values.port,
    anyPortWillDo: values.port === 0 || !parsed.given.has('port'),
    tls: tlsConfig(parsed, values),
    state: stateConfig(parsed, values, dataFolder),
    store: storeSetting(parsed, values),
    activationTtlMs: values.activationTtl,
    guestKey: guestKeyConfig(parsed, values),
    parameterKeys: parameterKeysConfig(parsed, values),
    runtimes: values.runtimes === undefined ? { kind: 'built-in' } : { kind: 'file', file: values.runtimes },
    containers: containersConfig(parsed, values),
    poolMemoryMb: values.poolMemory,
    idleTimeoutMs: values.idleTimeout,
    prewarm: values.prewarm,
    queue: { length: values.queueLength, memoryMb: values.queueMemory, ageMs: values.queueAge },
    closeTimeoutMs: values.closeTimeout,
    closeDelayMs: values.closeDelay,
    isolation: values.isolation,
    trustAll: values.trustAll,
    userEvents: values.userEvents,
    metrics: values.metrics === 'on' || (values.metrics === 'auto' && isLoopback(hostConfig(parsed, values))),
    keyServers: keyServersConfig(parsed, values),
    failedLoginsPerMinute: values.failedLoginsPerMinute,
    limits: limitsFromValues(values),
  }
}

/** Whoever reaches the API can make one, and has no way into the network of this machine by it (T13). */
function keyServersConfig(parsed: ParsedSettings, values: LibraryValues): ServerConfig['keyServers'] {
  if (values.keyServers !== 'auto') return values.keyServers
  const reach = { host: hostConfig(parsed, values), containers: values.containers, role: values.role }
  return isReachedByUsersAlone(reach) ? 'any' : 'public'
}

interface Reach {
  readonly host: string
  readonly containers: ContainersConfig['kind']
  readonly role: NodeConfig['role']
}

/** Whether only users of this machine reach the API: containers of Docker have a door of their own to it. */
export function isReachedByUsersAlone({ host, ...reach }: Reach): boolean {
  return isLoopback(host) && !hasContainerDoor(reach)
}

function hasContainerDoor({ containers, role }: Omit<Reach, 'host'>): boolean {
  return containers === 'docker' && role !== 'controller'
}

/** Whether only this machine can reach what listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.[0-9]{1,3}){3}$/.test(host)
}

function apiHostConfig({ name }: ParsedSettings, { apiHost = '' }: LibraryValues): string {
  if (apiHost === '' || /^https?:\/\/[^/\s]+\/?$/.test(apiHost)) return apiHost.replace(/\/$/, '')
  throw new ConfigError(
    `${name('apiHost')}: '${apiHost.slice(0, 80)}' is no address; give http://HOST:PORT or https://HOST:PORT`,
  )
}

function hostConfig(parsed: ParsedSettings, values: LibraryValues): string {
  const host = values.host.replace(/^\[(.*)\]$/, '$1')
  if (!/^[A-Za-z0-9:.%_-]{1,253}$/.test(host)) {
    throw new ConfigError(`${parsed.name('host')}: '${host}' is not an address; give a name or an IP address`)
  }
  return host
}

function tlsConfig(parsed: ParsedSettings, { tls, tlsCert, tlsKey }: LibraryValues): TlsConfig {
  const { name } = parsed
  if (tlsCert !== undefined && tlsKey !== undefined) {
    if (!tls || !parsed.given.has('tls')) return { kind: 'files', certFile: tlsCert, keyFile: tlsKey }
    throw new ConfigError(`${name('tls')}: makes its own certificate; drop it, or drop ${name('tlsCert')}`)
  }
  if (tlsCert !== undefined) throw new ConfigError(`${name('tlsCert')}: needs its private key; add --tls-key FILE`)
  if (tlsKey !== undefined) throw new ConfigError(`${name('tlsKey')}: needs its certificate; add --tls-cert FILE`)
  return tls ? { kind: 'self-signed' } : { kind: 'none' }
}

function stateConfig(parsed: ParsedSettings, values: LibraryValues, dataFolder: string | undefined): StateConfig {
  const { name } = parsed
  if (values.memory) {
    if (values.data !== undefined) {
      throw new ConfigError(`${name('memory')}: keeps nothing, so ${name('data')} has no use; drop one of them`)
    }
    if (values.sync)
      throw new ConfigError(`${name('sync')}: there is no disk to wait for with ${name('memory')}; drop one`)
    return { kind: 'memory' }
  }
  const folder = values.data ?? dataFolder
  if (folder === undefined) throw new ConfigError('data: openServer needs a folder; give data, or memory: true')
  // Sandboxes are made from another working directory.
  return { kind: 'folder', folder: resolve(folder), sync: values.sync }
}

const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function guestKeyConfig(parsed: ParsedSettings, { auth }: LibraryValues): GuestKeyConfig {
  if (auth === undefined) return { kind: 'random' }
  const name = parsed.name('auth')
  const at = auth.indexOf(':')
  const uuid = auth.slice(0, Math.max(at, 0))
  const key = auth.slice(at + 1)
  if (!uuidPattern.test(uuid)) throw new ConfigError(`${name}: the part before ':' is not a UUID; give uuid:key`)
  if (!/^[\x21-\x39\x3b-\x7e]{64}$/.test(key)) {
    throw new ConfigError(`${name}: the part after ':' is not 64 characters long; give uuid:key with a key of 64`)
  }
  return { kind: 'given', uuid: uuid.toLowerCase(), key }
}

const networkGrammar = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,62}$/
const registryGrammar = /^[a-zA-Z0-9][a-zA-Z0-9.-]*(?::\d{1,5})?$/

function containersConfig(parsed: ParsedSettings, values: LibraryValues): ContainersConfig {
  if (values.containers === 'process') {
    const odd = ['dockerSocket', 'dockerNetwork', 'imageRegistries', 'imagePull'].find((key) => parsed.given.has(key))
    if (odd === undefined) return { kind: 'process' }
    throw new ConfigError(`${parsed.name(odd)}: says something about Docker; add --containers docker, or drop it`)
  }
  if (!networkGrammar.test(values.dockerNetwork)) {
    throw new ConfigError(`${parsed.name('dockerNetwork')}: '${values.dockerNetwork}' is no name of a network`)
  }
  return {
    kind: 'docker',
    socketPath: values.dockerSocket,
    network: values.dockerNetwork,
    registries: registriesOf(parsed, values.imageRegistries),
    pull: values.imagePull,
  }
}

function registriesOf(parsed: ParsedSettings, given: string | undefined): readonly string[] | undefined {
  const registries = given?.split(',').map((registry) => registry.trim())
  const odd = registries?.find((registry) => !registryGrammar.test(registry))
  if (odd === undefined) return registries
  throw new ConfigError(
    `${parsed.name('imageRegistries')}: '${odd}' is no registry; give HOST or HOST:PORT, with commas`,
  )
}
