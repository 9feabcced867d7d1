import type { ServerConfig } from '../config/config.js'
import type { RuntimesManifest } from '../entity/runtimes-manifest.js'
import { openContainers } from '../invoker/containers/adapters.js'
import type { ContainerFactory } from '../invoker/containers/port.js'
import { openStores } from '../store/adapters.js'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { Scope } from '../support/scope.js'
import type { Logger } from '../telemetry/logger.js'
import { type KeyPair, loadKeyPair } from './certificate.js'
import { prepareFolders, type ServerFolders } from './folders.js'
import { loadRuntimes } from './load-runtimes.js'
import { loadVault } from './load-vault.js'
import { openSealing, type Sealing } from './sealing.js'

/** What every role stands on. */
export interface Base {
  readonly folders: ServerFolders
  readonly stores: Stores
  readonly sealing: Sealing
  readonly containers: ContainerFactory
  readonly manifest: RuntimesManifest
  /** Of the listener; undefined for plain HTTP. */
  readonly keyPair: KeyPair | undefined
}

export interface BaseDeps {
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
  const opening = [
    openStores(
      { kind: 'embedded', place: placeOf(config), activationTtlMs: config.activationTtlMs },
      { clock, log },
    ).then((opened) => scope.use(opened)),
    openContainers({ kind: 'process', isolation: config.isolation, runDir: folders.run }, { clock, log, apiHost }).then(
      (opened) => scope.use(opened),
    ),
    loadRuntimes(config.runtimes),
    loadKeyPair(config.tls, { host: config.host, dataFolder: folders.data }),
    loadVault(config.parameterKeys),
  ] as const
  loadWhileWaiting()
  const [opened, containers, manifest, keyPair, vault] = await allOrFirstError(opening)
  const sealing = await openSealing(opened.entities, { vault, folders, log })
  const stores = { ...opened, entities: sealing.entities }
  return { folders, stores, sealing, containers, manifest, keyPair }
}

/** The disk leaves the processor time, which the port will need. */
function loadWhileWaiting(): void {
  process.getBuiltinModule('node:http')
}

function placeOf({ state }: ServerConfig): Parameters<typeof openStores>[0]['place'] {
  return state.kind === 'memory' ? { kind: 'memory' } : { kind: 'folder', folder: state.folder, sync: state.sync }
}

/** As `Promise.all`, but nothing goes on in the background when it rejects. */
async function allOrFirstError<const T extends readonly unknown[]>(
  promises: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}
