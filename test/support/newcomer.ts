import { join } from 'node:path'
import { endWithTests } from './processes.js'
import { openWskHome, type WskHome, type WskResult } from './wsk.js'

/** Somebody with a home of their own, and the server that they have started in it. */
export interface Newcomer extends AsyncDisposable {
  readonly home: WskHome
  readonly url: string
  readonly port: number
  readonly auth: string
  readonly pid: number
  /** Folder of the server. */
  readonly data: string
  /** Runs `wsk`. */
  readonly wsk: (...args: readonly string[]) => Promise<WskResult>
  /** The same, and refuses anything but success. */
  readonly done: (...args: readonly string[]) => Promise<string>
}

/** `wsk server start` with these options; nothing connects `wsk` to it yet. */
export async function openNewcomer(...options: readonly string[]): Promise<Newcomer> {
  const home = await openWskHome()
  const args = ['server', 'start', '--port', '0', '--data', join(home.folder, 'data'), '--json', ...options]
  const server = home.start(args)
  const line = (await server.untilPrinted('\n')).split('\n')[0] ?? ''
  const ready = JSON.parse(line) as Pick<Newcomer, 'url' | 'port' | 'auth' | 'pid' | 'data'>
  const guard = endWithTests(ready.pid)
  return {
    home,
    ...ready,
    wsk: (...args) => home.wsk(args),
    async done(...args) {
      const { status, stdout, stderr } = await home.wsk(args)
      if (status !== 0 || stderr !== '') throw new Error(`wsk ${args.join(' ')} ended with ${status}: ${stderr}`)
      return stdout
    },
    async [Symbol.asyncDispose]() {
      server.kill('SIGTERM')
      await server.ended
      guard[Symbol.dispose]()
      await home[Symbol.asyncDispose]()
    },
  }
}

/** The activation id in what `wsk` says. */
export function activationIdIn(text: string): string {
  const [id] = /\b[0-9a-f]{32}\b/.exec(text) ?? []
  if (id === undefined) throw new Error(`no activation id in: ${text}`)
  return id
}
