import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeReadableFolder, writeReadableFile } from './readable-files.js'

const entry = 'node-launcher.cjs'

/**
 * Puts the launchers into a folder of the session: readable to the sandbox's user whatever the rights of the installed
 * package, and the JavaScript one as a single file, because each file costs a cold start half a millisecond.
 */
export function placeLaunchers(from: string, to: string): string {
  makeReadableFolder(to)
  const names = readdirSync(from)
  const sources = names.filter((name) => name.endsWith('.cjs')).map((name) => ({ name, text: readText(from, name) }))
  writeReadableFile(join(to, entry), packModules(sources, entry))
  for (const name of names.filter((file) => file.endsWith('.py'))) {
    writeReadableFile(join(to, name), readText(from, name))
  }
  return to
}

function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

interface ModuleSource {
  readonly name: string
  readonly text: string
}

/** One CommonJS file that runs `main` of these siblings; they find each other as `./name`, and run when first asked for. */
export function packModules(modules: readonly ModuleSource[], main: string): string {
  const wrapped = modules.map(
    ({ name, text }) => `${JSON.stringify(`./${name}`)}: (module, exports, require) => {${text}\n},\n`,
  )
  return `'use strict'
const outside = require
const made = Object.create(null)
const inside = {
${wrapped.join('')}}
function load(id) {
  if (!Object.hasOwn(inside, id)) return outside(id)
  if (made[id] === undefined) {
    made[id] = { exports: {} }
    inside[id](made[id], made[id].exports, load)
  }
  return made[id].exports
}
load(${JSON.stringify(`./${main}`)})
`
}
