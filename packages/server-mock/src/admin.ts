import { existsSync } from 'node:fs'
import { ApiError } from '@wsk/contract'
import { RemoteOperator, ServerUnreachable } from './admin/remote-operator.js'
import { readAdminKey, readServerFile } from './admin/server-file.js'
import type { Operator } from './admin/operator.js'
import { AdminError, runWskadmin as runCommandLine } from './admin/wskadmin.js'
import { defaultDataFolder } from './config/defaults.js'
import type { Environment } from './config/env.js'
import { openFolderOperator } from './roles/folder-operator.js'

export type { Operator, SubjectKey, SubjectView, KeyRequest } from './admin/operator.js'
export { AdminError } from './admin/wskadmin.js'
export { defaultDataFolder } from './config/defaults.js'

/** A running server, as operators see it. */
export interface AdminConnection extends Operator {
  /** Undefined: the server is stopped, and its folder was opened instead. */
  readonly server: RemoteOperator | undefined
}

/**
 * Opens what operators need to work with the server of a data folder: the server itself where one runs, else
 * its folder. Rejects with AdminError saying what to do.
 */
export async function openAdmin({ data }: { readonly data: string }): Promise<Operator> {
  return (await findServer({ data })) ?? (await openStopped(data))
}

/** The server that runs on a data folder; undefined where none answers. Rejects with AdminError. */
export async function findServer({ data }: { readonly data: string }): Promise<RemoteOperator | undefined> {
  const file = readServerFile(data)
  const key = file === undefined ? undefined : readAdminKey(data)
  if (file === undefined || key === undefined) return undefined
  const { url, certificate } = file
  const remote = new RemoteOperator({ url, key, ...(certificate === undefined ? {} : { certificate }) })
  try {
    await remote.status()
    return remote
  } catch (error) {
    // A killed server leaves its file behind; another program, or the server of another folder, may have its port by now.
    if (error instanceof ServerUnreachable || isForeign(error)) return undefined
    throw error
  }
}

/** What a server answers to whom it does not know, and another program to what it does not. */
function isForeign(error: unknown): boolean {
  return error instanceof ApiError && error.status < 500
}

async function openStopped(data: string): Promise<Operator> {
  if (!existsSync(data)) {
    throw new AdminError(`${data} does not exist: start a server first, or name its folder with --data DIR`)
  }
  return openFolderOperator(data)
}

export interface WskadminSurroundings {
  /** Name in usage lines: `wskadmin` or `wsk admin`. */
  readonly program: string
  readonly env: Environment
  readonly home: string
  stdout(text: string): void
  stderr(text: string): void
}

/**
 * Runs one command line of wskadmin (invocation 23.7), of a running server or of the folder of a stopped one.
 * The folder is `--data`, `WSK_SERVER_DATA`, or the server's default. Resolves with the exit code; never rejects.
 */
export function runWskadmin(argv: readonly string[], surroundings: WskadminSurroundings): Promise<number> {
  const { env, home } = surroundings
  const standard = env['WSK_SERVER_DATA'] || defaultDataFolder(env, home)
  return runCommandLine(argv, {
    program: surroundings.program,
    stdout: (text) => surroundings.stdout(text),
    stderr: (text) => surroundings.stderr(text),
    open: (data = standard) => openAdmin({ data }),
  })
}
