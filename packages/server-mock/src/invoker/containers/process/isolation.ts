import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
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
      /** Compiled system-call filter; absent where this kernel or architecture takes none. */
      readonly filterFile?: string
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
  makeView: () => { readonly view: SandboxView; readonly filterFile?: string },
): Promise<Isolation> {
  if (wanted === 'none') return { kind: 'none', detail: 'switched off, trusted code only' }
  const command = process.platform === 'linux' ? findOnPath('bwrap', searchPath()) : undefined
  if (command === undefined) return without(wanted, process.platform === 'linux' ? notFound : notLinux())
  const view = makeView()
  const ways = process.geteuid?.() === 0 ? [asRoot, asUser, asUserUnlocked] : [asUser, asUserUnlocked]
  let reason = ''
  for (const { detail, ...way } of ways) {
    const sandbox = { kind: 'bubblewrap', command, view: view.view, ...way } as const
    const { filterFile } = view
    const filtered = filterFile === undefined ? 'no filter' : await trySandbox({ ...sandbox, detail, filterFile })
    if (filterFile !== undefined && filtered === undefined) {
      return { ...sandbox, filterFile, detail: `${detail}, system calls filtered` }
    }
    const failure = await trySandbox({ ...sandbox, detail })
    if (failure === undefined) return { ...sandbox, detail }
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

type Sandbox = Extract<Isolation, { kind: 'bubblewrap' }>

/** Undefined when it works, otherwise what bubblewrap says. */
function trySandbox({
  command,
  view,
  privileges,
  lockUserNamespaces,
  filterFile,
}: Sandbox): Promise<string | undefined> {
  const filter = filterFile === undefined ? [] : [openSync(filterFile, 'r')]
  const args = bubblewrapArguments({
    ...view,
    privileges,
    lockUserNamespaces,
    workFolder: sandboxPlaces.work,
    workBytes: 65_536,
    temporaryBytes: 65_536,
    ...(filter.length === 0 ? {} : { filterFd: 3 }),
  })
  try {
    const child = spawn(command, [...args, '--', findOnPath('true', '/usr/bin:/bin') ?? '/bin/true'], {
      stdio: ['ignore', 'ignore', 'pipe', ...filter],
      env: {},
      timeout: 10_000,
    })
    return outcomeOf(child)
  } finally {
    for (const fd of filter) closeSync(fd)
  }
}

function outcomeOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let errors = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(0, 1_000)
    })
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => {
      resolve(code === 0 ? undefined : errors.trim().split('\n', 1)[0] || `it ended with ${signal ?? String(code)}`)
    })
  })
}
