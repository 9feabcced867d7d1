import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ContainerError } from '../port.js'
import { bubblewrapArguments, type SandboxSpec } from './bubblewrap.js'
import { findOnPath } from './python-interpreter.js'
import { sandboxPlaces, type SandboxView } from './sandbox-files.js'

export type Isolation =
  | { readonly kind: 'none'; readonly detail: string }
  | {
      readonly kind: 'bubblewrap'
      readonly detail: string
      /** Path of `bwrap`. */
      readonly command: string
      readonly view: SandboxView
      readonly privileges: SandboxSpec['privileges']
      readonly lockUserNamespaces: boolean
    }

interface Way {
  readonly privileges: SandboxSpec['privileges']
  readonly lockUserNamespaces: boolean
  readonly detail: string
}

const asRoot: Way = {
  privileges: 'root',
  lockUserNamespaces: false,
  detail: 'own mount, process, ipc and host-name namespaces, unprivileged user',
}
const asUser: Way = {
  privileges: 'user',
  lockUserNamespaces: true,
  detail: 'own user, mount, process, ipc and host-name namespaces, locked',
}
const asUserUnlocked: Way = {
  privileges: 'user',
  lockUserNamespaces: false,
  detail: 'own user, mount, process, ipc and host-name namespaces',
}

const notFound =
  'bubblewrap is not installed (Debian: apt-get install bubblewrap), so actions are not kept apart: trusted code only'

/**
 * Tries what works here, by making an empty sandbox. `view` is made only when there is something to try. Rejects with
 * ContainerError when `wanted` is `bubblewrap` and it does not work.
 */
export async function findIsolation(
  wanted: 'auto' | 'none' | 'bubblewrap',
  makeView: () => SandboxView,
): Promise<Isolation> {
  if (wanted === 'none') return { kind: 'none', detail: 'switched off: trusted code only' }
  const command = process.platform === 'linux' ? findOnPath('bwrap', searchPath()) : undefined
  if (command === undefined) return without(wanted, process.platform === 'linux' ? notFound : notLinux())
  const view = makeView()
  const ways = process.geteuid?.() === 0 ? [asRoot, asUser, asUserUnlocked] : [asUser, asUserUnlocked]
  let reason = ''
  for (const { detail, ...way } of ways) {
    const failure = await trySandbox(command, { ...view, ...way })
    if (failure === undefined) return { kind: 'bubblewrap', detail, command, view, ...way }
    reason = failure
  }
  return without(wanted, `bubblewrap does not work here (${reason}), so actions are not kept apart: trusted code only`)
}

function searchPath(): string {
  return `${process.env['PATH'] ?? ''}:/usr/bin:/bin:/usr/local/bin`
}

function notLinux(): string {
  return `${process.platform} has no bubblewrap, so actions are not kept apart: trusted code only`
}

function without(wanted: 'auto' | 'bubblewrap', detail: string): Isolation {
  if (wanted === 'bubblewrap') throw new ContainerError('whisk', `isolation: ${detail}`)
  return { kind: 'none', detail }
}

function trySandbox(
  command: string,
  view: Pick<SandboxSpec, 'links' | 'binds' | 'folders' | 'privileges' | 'lockUserNamespaces'>,
): Promise<string | undefined> {
  const spec = { ...view, workFolder: sandboxPlaces.work, workBytes: 65_536, temporaryBytes: 65_536 }
  const args = [...bubblewrapArguments(spec), '--', findOnPath('true', '/usr/bin:/bin') ?? join('/bin', 'true')]
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: {}, timeout: 10_000 })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(0, 1_000)
    })
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => {
      resolve(code === 0 ? undefined : errors.trim().split('\n', 1)[0] || `it ended with ${signal ?? String(code)}`)
    })
  })
}
