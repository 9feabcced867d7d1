import type { ServerConfig } from '../config/config.js'
import { ConfigError } from '../config/config-error.js'
import type { Isolation, RuntimeSupport } from '../invoker/containers/port.js'
import type { Clock } from '../support/clock.js'
import type { Scope } from '../support/scope.js'
import type { Logger } from '../telemetry/logger.js'
import type { ReadyFacts } from '../config/announce.js'
import type { Base, SharedParts } from './base.js'
import { ownCertificate } from './certificate.js'

/** What a role is opened with; whatever it opens belongs to the scope. */
export interface Opening {
  readonly config: ServerConfig
  readonly scope: Scope
  readonly log: Logger
  readonly clock: Clock
  readonly shared: SharedParts | undefined
}

/** Whether other processes use the same store and the same bus. */
export function isClustered({ bus, store }: ServerConfig, shared: SharedParts | undefined): boolean {
  return shared !== undefined || (bus.kind === 'kafka' && store.kind === 'couchdb')
}

/** Refuses what processes cannot do together. Throws ConfigError. */
export function checkRole(config: ServerConfig, shared: SharedParts | undefined): void {
  const { role, pepper } = config.node
  if (role === 'all') return
  if (!isClustered(config, shared)) {
    throw new ConfigError(
      `--role: ${role} needs a store and a message bus that other processes reach; add --store couchdb://... and --bus kafka://..., or use --role all`,
    )
  }
  if (role === 'controller' && pepper.kind === 'own') {
    throw new ConfigError(
      '--role: controllers check keys with one secret; give the same --pepper-file to all of them, made with: openssl rand -base64 32',
    )
  }
}

/** What a role knows about running actions on this machine. */
export interface Abilities {
  readonly isolation: () => Promise<Isolation>
  readonly runtimes: () => Promise<readonly RuntimeSupport[]>
}

export function abilitiesOf({ containers, manifest }: Pick<Base, 'containers' | 'manifest'>): Abilities {
  return {
    isolation: () => containers?.isolation() ?? Promise.resolve(nothingRuns),
    runtimes: () => containers?.support([...manifest.kinds.keys()]) ?? Promise.resolve([]),
  }
}

const nothingRuns: Isolation = { kind: 'none', detail: 'no actions run in this process' }

const lookAheadMs = 100

/** Finding interpreters and isolation takes time that a start is better without, and so is the first action. */
export function lookAheadFor(scope: Scope, { isolation, runtimes }: Abilities): void {
  const timer = setTimeout(() => void Promise.all([isolation(), runtimes()]), lookAheadMs).unref()
  scope.defer(() => clearTimeout(timer))
}

export function factsOf(
  { tls }: ServerConfig,
  { folders, sealing }: Base,
  note: string | undefined,
): Pick<ReadyFacts, 'pid' | 'dataFolder' | 'ownCertificate' | 'notes'> {
  const notes = [note, sealing.note].filter((text) => text !== undefined)
  return {
    pid: process.pid,
    dataFolder: folders.data,
    ownCertificate: ownCertificate(tls, folders.data),
    notes,
  }
}
