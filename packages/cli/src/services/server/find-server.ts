import { homedir } from 'node:os'
import type { Environment } from '../../config/settings.js'
import { Fault } from '../../fault.js'
import { loadServerPackage } from './server-package.js'

/** A server that runs on this machine, as its operators see it. */
export interface FoundServer {
  readonly url: string
  readonly pid: number
  /** Epoch milliseconds. */
  readonly startedAtMs: number
  readonly isolation: string
  readonly dataFolder: string
  /** By name, as the server counts them. */
  readonly counters: Readonly<Record<string, number>>
  runtimes(): Promise<readonly RuntimeOfServer[]>
  /** Resolves when the server takes no new work. */
  stop(): Promise<void>
}

interface RuntimeOfServer {
  readonly kind: string
  /** What runs it, or why nothing does. */
  readonly text: string
}

/** The server that runs on a data folder: the one named, `WSK_SERVER_DATA`, or the usual one. Throws a Fault where none does. */
export async function findServer(data: string | undefined, env: Environment): Promise<FoundServer> {
  const admin = await loadServerPackage(() => import('@wsk/server-mock/admin'))
  const dataFolder = data ?? (env['WSK_SERVER_DATA'] || admin.defaultDataFolder(env, homedir()))
  const operator = await admin.findServer({ data: dataFolder })
  if (operator === undefined) {
    throw new Fault(`No server runs on ${dataFolder}.`, {
      nextSteps: ["'wsk server start' starts one; --data DIR names another folder."],
    })
  }
  const status = await operator.status()
  return {
    url: text(status['url']),
    pid: count(status['pid']),
    startedAtMs: count(status['startedAt']),
    isolation: isolationText(status['isolation']),
    dataFolder,
    counters: countersOf(status['counters']),
    runtimes: async () => (await operator.runtimes()).map(runtimeOf),
    stop: () => operator.stop(),
  }
}

function isolationText(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return ''
  const detail = 'detail' in value ? text(value.detail) : ''
  return detail === '' ? text(value.kind) : `${text(value.kind)}: ${detail}`
}

function countersOf(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).map(([name, number]) => [name, count(number)]))
}

function runtimeOf({ kind, runsOn, missing }: Readonly<Record<string, unknown>>): RuntimeOfServer {
  return { kind: text(kind), text: runsOn === undefined ? `not here: ${text(missing)}` : text(runsOn) }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
