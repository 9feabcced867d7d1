import { configFromOptions, type ServerConfig } from './config/config.js'
import type { LibraryOptions } from './config/options.js'
import type { SharedParts } from './roles/base.js'
import { readBuildInfo } from './roles/build-info.js'
import { openControllerNode } from './roles/controller-node.js'
import { checkRole, type Opening } from './roles/opening.js'
import type { ProgramServer, RunningServer } from './roles/running-server.js'
import { checkGivenKey } from './roles/trust.js'
import { type Clock, systemClock } from './support/clock.js'
import { Scope } from './support/scope.js'
import { type Logger, silentLogger } from './telemetry/logger.js'

export type { ProgramServer, RunningServer }

export interface ServerDeps {
  /** Says nothing by default. */
  readonly log?: Logger
  readonly clock?: Clock
}

export type ServerOptions = LibraryOptions & ServerDeps

/**
 * Opens a platform inside this process. Give `data`, a folder, or `memory: true`; the port is 0, a free one, unless
 * given. Any number may run side by side. Never touches signals, the environment, or the files of `wsk`.
 * Rejects with ConfigError, StoreError, ContainerError or PortError, each saying in one line what to do.
 */
export async function openServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { log = silentLogger, clock = systemClock, ...given } = options
  const server = await openConfiguredServer(configFromOptions(given), { log, clock })
  void server.stopping.then(() => server.close())
  return server
}

/**
 * As `openServer`, of a complete configuration; whoever calls it closes the server once `stopping` settles. With
 * `shared` parts it is one node of a cluster inside this process.
 */
export async function openConfiguredServer(
  config: ServerConfig,
  { log = silentLogger, clock = systemClock, shared }: ServerDeps & { readonly shared?: SharedParts } = {},
): Promise<ProgramServer> {
  checkGivenKey(config)
  checkRole(config, shared)
  const scope = new Scope()
  try {
    return await open({ config, scope, log, clock, shared })
  } catch (error) {
    await scope[Symbol.asyncDispose]()
    throw error
  }
}

/** Of this package. */
export function serverVersion(): string {
  return readBuildInfo().version
}

async function open(opening: Opening): Promise<ProgramServer> {
  if (opening.config.node.role !== 'invoker') return openControllerNode(opening)
  const { openInvokerNode } = await import('./roles/invoker-node.js')
  return openInvokerNode(opening)
}
