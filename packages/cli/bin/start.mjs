// Runs on old Nodes up to the version check: nothing newer than Node 14 may stand in this file.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

const floor = [22, 22]

function stop(line) {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

/** Loads the bundle's entry of that name, with V8's compiled code cached in the user's cache folder. */
export function start(name) {
  const version = process.versions.node
  const parts = version.split('.').map(Number)
  if (parts[0] < floor[0] || (parts[0] === floor[0] && parts[1] < floor[1])) {
    stop(`wsk needs Node ${floor.join('.')} or later, this is ${version}`)
    return
  }
  const entry = new URL(`../dist/bundle/${name}`, import.meta.url)
  if (!existsSync(entry)) {
    stop('wsk is not built yet: run "npm run build" in its repository')
    return
  }
  if (process.env.NODE_COMPILE_CACHE === undefined) {
    const folder = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
    module.enableCompileCache(join(folder, 'wsk', 'compiled'))
  }
  void import(entry.href)
}
