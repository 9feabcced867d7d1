import type { KeySecret } from '../auth/key-secret.js'
import type { MessageBus } from '../bus/port.js'
import type { ServerConfig } from '../config/config.js'
import type { RuntimesManifest } from '../entity/runtimes-manifest.js'
import type { ContainerFactory } from '../invoker/containers/port.js'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { Scope } from '../support/scope.js'
import type { Logger } from '../telemetry/logger.js'
import { type KeyPair, loadKeyPair } from './certificate.js'
import { openServerContainers } from './containers.js'
import { prepareFolders, type ServerFolders } from './folders.js'
import { loadRuntimes } from './load-runtimes.js'
import { loadVault } from './load-vault.js'
import { openOwnStores } from './own-stores.js'
import { openSecret } from './secrets.js'
import { openSealing, type Sealing, type SealingDeps } from './sealing.js'

/** What every role stands on. */
export interface Base {
  readonly folders: ServerFolders
  /** What keys of namespaces are checked with; opened by the first call. Throws ConfigError or AuthError. */
  readonly keySecret: () => KeySecret
  readonly stores: Stores
  readonly sealing: Sealing
  /** Undefined where no actions run in this process. */
  readonly containers: ContainerFactory | undefined
  readonly manifest: RuntimesManifest
  /** Of the listener; undefined for plain HTTP. */
  readonly keyPair: KeyPair | undefined
}

/** What several processes have in common; several servers of one process may, too. */
export interface SharedParts {
  readonly bus: MessageBus
  readonly stores: Stores
}

export interface BaseDeps {
  /** Opened, and to be closed, by somebody else. */
  readonly shared?: SharedParts | undefined
  readonly scope: Scope
  readonly clock: Clock
  readonly log: Logger
  /** Where actions find the API; asked when they start. */
  readonly apiHost: () => string
}

/** Opens stores, containers, manifest and certificate side by side. Rejects with the first error of this order. */
export async function openBase(config: ServerConfig, deps: BaseDeps): Promise<Base> {
  const { scope, clock, log, apiHost } = deps
  const folders = prepareFolders(config.state)
  const loading = loadRuntimes(config.runtimes, config.containers.kind)
  let secret: KeySecret | undefined
  const keySecret = (): KeySecret => (secret ??= openSecret(folders, config.node.pepper))
  const opening = [
    deps.shared?.stores ??
      openOwnStores(config, { folders, keySecret, clock, log }).then((opened) => scope.use(opened)),
    config.node.role === 'controller'
      ? undefined
      : openServerContainers(config, { clock, log, apiHost, runDir: folders.run, manifest: loading }).then((opened) =>
          scope.use(opened),
        ),
    loading,
    loadKeyPair(config.tls, { host: config.host, dataFolder: folders.data }),
    loadVault(config.parameterKeys),
  ] as const
  loadWhileWaiting()
  const [opened, containers, manifest, keyPair, vault] = await allOrFirstError(opening)
  const sealing = await openSealing(opened.entities, {
    vault,
    folders,
    log,
    clock,
    cache: cacheKind(config, deps.shared !== undefined),
    instance: `controller${config.node.controller}`,
  })
  const stores = { ...opened, entities: sealing.entities }
  return { folders, keySecret, stores, sealing, containers, manifest, keyPair }
}

function cacheKind({ node, store }: ServerConfig, isShared: boolean): SealingDeps['cache'] {
  if (!isShared && store.kind === 'embedded') return 'own'
  return node.role === 'invoker' ? 'none' : 'shared'
}

/** The disk leaves the processor time, which the port will need. */
function loadWhileWaiting(): void {
  process.getBuiltinModule('node:http')
}

/** As `Promise.all`, but nothing goes on in the background when it rejects. */
async function allOrFirstError<const T extends readonly unknown[]>(
  promises: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}
