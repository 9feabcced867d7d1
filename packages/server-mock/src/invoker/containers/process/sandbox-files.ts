import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ReadOnlyBind, SandboxSpec } from './bubblewrap.js'
import { sandboxUser } from './bubblewrap.js'
import type { Interpreters } from './interpreters.js'
import type { Python } from './python-interpreter.js'
import { copyReadableFile, makeReadableFolder, writeReadableFile } from './readable-files.js'

/** What every sandbox of a session shows of this machine. */
export type SandboxView = Pick<SandboxSpec, 'links' | 'binds' | 'folders'>

export const sandboxPlaces = {
  launchers: '/launchers',
  node: '/runtime/node',
  work: '/action',
  modules: '/node_modules',
} as const

/** What every sandbox of a session is to show besides the system. */
interface SandboxContents {
  readonly launchers: string
  /** Of packages that actions need not bring. */
  readonly modules: string
}

const systemFolders = ['bin', 'sbin', 'lib', 'lib64', 'lib32', 'libx32']
/** Where some systems keep all of their programs. */
const storeFolders = ['/nix/store', '/gnu/store']
/** Read from the machine as they are at each start of a container. */
const liveFiles = ['resolv.conf', 'hosts', 'ssl/certs', 'ssl/openssl.cnf', 'pki/tls', 'pki/ca-trust', 'alternatives']
const copiedFiles = ['ld.so.cache', 'nsswitch.conf', 'protocols', 'services', 'gai.conf']

const ownFiles: Readonly<Record<string, string>> = {
  passwd: `root:x:0:0:root:/:/bin/sh\nnobody:x:${sandboxUser}:${sandboxUser}:nobody:/tmp:/bin/sh\n`,
  group: `root:x:0:\nnogroup:x:${sandboxUser}:\n`,
  hostname: 'action\n',
}

/**
 * Prepares a part of `folder`, which the session owns, and tells what to show. Only the system's programs and libraries,
 * Node.js with the packages that its images bring, and a few files of `/etc`; no home, no data folder, no project.
 */
export function prepareSandboxView(
  folder: string,
  { launchers, modules }: SandboxContents,
  { node }: Interpreters,
): SandboxView {
  const etc = makeEtc(join(folder, 'etc'))
  const system = systemFolders.map((name) => `/${name}`).filter((path) => existsSync(path))
  const links = system.filter(isLink).map((at) => ({ target: readlinkSync(at), at }))
  const folders = [
    ...system.filter((path) => !isLink(path)),
    '/usr',
    ...storeFolders.filter((path) => existsSync(path)),
  ]
  return {
    links,
    folders: ['/runtime', ...nodeBinds(node).flatMap(({ to }) => foldersAbove(to))],
    binds: [
      ...folders.map(same),
      { from: etc, to: '/etc' },
      ...liveFiles.flatMap(liveBind),
      { from: launchers, to: sandboxPlaces.launchers },
      { from: modules, to: sandboxPlaces.modules },
      ...nodeBinds(node),
    ],
  }
}

/** The view of a sandbox that runs Python as well. */
export function withPython(view: SandboxView, python: Python): SandboxView {
  if (isBelow(python.prefix, '/usr') || python.prefix === '/') return view
  const bind = same(python.prefix)
  return { ...view, folders: [...view.folders, ...foldersAbove(bind.to)], binds: [...view.binds, bind] }
}

function same(path: string): ReadOnlyBind {
  return { from: path, to: path }
}

function isLink(path: string): boolean {
  return lstatSync(path).isSymbolicLink()
}

function liveBind(name: string): readonly ReadOnlyBind[] {
  const path = `/etc/${name}`
  return existsSync(path) ? [{ from: realpathSync(path), to: path }] : []
}

function nodeBinds(node: string): readonly ReadOnlyBind[] {
  const binds: ReadOnlyBind[] = [{ from: node, to: sandboxPlaces.node }]
  const libraries = join(dirname(dirname(node)), 'lib')
  if (!isBelow(libraries, '/usr') && holdsLibraries(libraries)) binds.push(same(libraries))
  return binds
}

/** Made by bubblewrap itself they could not be entered by the sandbox's user. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(1, -1)
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** A Node.js made of shared libraries brings them beside itself. */
function holdsLibraries(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => /\.so(\.|$)/.test(name))
  } catch {
    return false
  }
}

/** A bind needs something to cover, and what holds it is read-only inside. */
function makeEtc(etc: string): string {
  makeReadableFolder(etc)
  for (const [name, text] of Object.entries(ownFiles)) writeReadableFile(join(etc, name), text)
  for (const name of copiedFiles) copyWhenPresent(`/etc/${name}`, join(etc, name))
  for (const name of liveFiles.filter((file) => existsSync(`/etc/${file}`))) {
    const place = join(etc, name)
    makeReadableFolder(dirname(place))
    if (statSync(`/etc/${name}`).isDirectory()) makeReadableFolder(place)
    else writeReadableFile(place, '')
  }
  return etc
}

function copyWhenPresent(from: string, to: string): void {
  try {
    copyReadableFile(from, to)
  } catch {
    // Systems differ in which of these they have.
  }
}
