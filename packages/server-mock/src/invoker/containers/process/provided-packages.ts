import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { copyReadableFile, makeReadableFolder } from './readable-files.js'

/**
 * What OpenWhisk's images for Node.js bring and actions require without having it: conductors made with the composer
 * cannot start without the client.
 */
const provided = ['openwhisk']

const needed = /\.(?:c?js|json)$/
const needless = new Set(['test', 'docs', 'examples'])

/**
 * Copies those that are installed beside the server, with all that they require, into a folder `node_modules` that is to
 * stand above the folders of all actions: each finds them after what it brought itself. Readable to the sandbox's user
 * whatever the rights of what is installed.
 */
export function placePackages(to: string): string {
  makeReadableFolder(to)
  const found = new Map<string, string>()
  for (const name of provided) visit(name, import.meta.url, found)
  const folders = [...found.keys()]
  for (const [folder, name] of found) {
    // What stands in the folder of another one comes with it.
    if (!folders.some((other) => folder.startsWith(`${other}${sep}`))) copyFolder(folder, join(to, name))
  }
  return to
}

/** `found` has names by folder. */
function visit(name: string, from: string, found: Map<string, string>): void {
  const manifest = manifestOf(name, from)
  if (manifest === undefined) return
  const folder = dirname(manifest)
  if (found.has(folder)) return
  found.set(folder, name)
  for (const dependency of dependenciesOf(manifest)) visit(dependency, manifest, found)
}

function manifestOf(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(`${name}/package.json`)
  } catch {
    // Not installed; an action that requires it is told so.
    return undefined
  }
}

function dependenciesOf(manifest: string): readonly string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly dependencies?: object }
  return Object.keys(dependencies)
}

function copyFolder(from: string, to: string): void {
  makeReadableFolder(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory() && !needless.has(entry.name)) copyFolder(source, target)
    if (entry.isFile() && needed.test(entry.name)) copyReadableFile(source, target)
  }
}
