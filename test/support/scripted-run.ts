import {
  openScriptedServer,
  openWskHomeFor,
  type Script,
  type SeenRequest,
  type WskHome,
  type WskOptions,
} from './wsk.js'

/** What a command printed, and what it asked of the server. */
export interface ScriptedRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** `METHOD path?query` below `/api/v1/namespaces/`. */
  readonly calls: readonly string[]
  /** Request bodies as JSON; undefined where there was none. */
  readonly bodies: readonly unknown[]
  readonly requests: readonly SeenRequest[]
}

export interface ScriptedRunOptions extends WskOptions {
  /** Prepares files in the working directory. */
  readonly prepare?: (home: WskHome) => Promise<unknown>
  /** Looks at the working directory before it is removed. */
  readonly inspect?: (home: WskHome) => Promise<unknown>
}

/** Runs the built `wsk` in a home of its own, in UTC, against a server that answers as told. */
export async function runScripted(
  script: Script,
  args: readonly string[],
  { prepare, inspect, ...options }: ScriptedRunOptions = {},
): Promise<ScriptedRun> {
  await using server = await openScriptedServer(script)
  await using home = await openWskHomeFor(server)
  await prepare?.(home)
  const result = await home.wsk(args, { ...options, env: { TZ: 'UTC', ...options.env } })
  await inspect?.(home)
  return {
    ...result,
    stdout: result.stdout.replaceAll(server.url, 'SERVER').replaceAll(home.folder, 'HOME'),
    stderr: result.stderr.replaceAll(server.url, 'SERVER').replaceAll(home.folder, 'HOME'),
    calls: server.calls.map((call) => call.replace('/api/v1/namespaces/', '')),
    bodies: server.requests.map(({ body }) => (body === '' ? undefined : (JSON.parse(body) as unknown))),
    requests: server.requests,
  }
}

/** The second line of an error that asks for it. */
export const usageHint = "Run 'wsk --help' for usage.\n"

/** The error object of a server, and how it is told. */
export const notFound = { status: 404, body: { error: 'The requested resource does not exist.', code: 'tid' } }
export const notFoundText = 'The requested resource does not exist. (code tid)'
