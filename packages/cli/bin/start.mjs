// Runs on old Nodes up to the version check: nothing newer than Node 14 may stand in this file, and nothing is imported,
// because importing one of Node's own modules takes longer than most of what follows.

const floor = [22, 22]

function stop(line) {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

/** Undefined for a user without a home: then the start is only slower. */
function cacheFolder() {
  const { XDG_CACHE_HOME, HOME } = process.env
  if (XDG_CACHE_HOME) return `${XDG_CACHE_HOME}/wsk/compiled`
  try {
    return `${HOME || process.getBuiltinModule('node:os').homedir()}/.cache/wsk/compiled`
  } catch {
    return undefined
  }
}

/** Loads the bundle's entry of that name, with V8's compiled code cached in the user's cache folder. */
export function start(name) {
  const version = process.versions.node
  const parts = version.split('.').map(Number)
  if (parts[0] < floor[0] || (parts[0] === floor[0] && parts[1] < floor[1])) {
    stop(`wsk needs Node ${floor.join('.')} or later, this is ${version}`)
    return
  }
  const folder = process.env.NODE_COMPILE_CACHE === undefined ? cacheFolder() : undefined
  if (folder !== undefined) process.getBuiltinModule('node:module').enableCompileCache(folder)
  const entry = new URL(`../dist/bundle/${name}`, import.meta.url)
  import(entry.href).catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== entry.href) throw error
    stop('wsk is not built yet: run "npm run build" in its repository')
  })
}
