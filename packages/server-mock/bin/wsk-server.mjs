#!/usr/bin/env node
// Parses on old Nodes too, so that they get one line instead of a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 22)) {
  process.stderr.write(`wsk-server needs Node 22.22 or later, this is ${process.versions.node}\n`)
  process.exitCode = 1
} else {
  useCompileCache()
  const program = loadProgram()
  if (program !== undefined) await program.main(process.argv.slice(2))
}

function loadProgram() {
  const require = process.getBuiltinModule('module').createRequire(import.meta.url)
  const file = '../dist/bundle/main.cjs'
  try {
    return require(file)
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND' || !error.message.includes(file)) throw error
    process.stderr.write('wsk-server is not built yet: run "npm run build" in its repository\n')
    process.exitCode = 1
    return undefined
  }
}

// Compiled code is only taken from a folder that nobody else could have written to.
function useCompileCache() {
  const { enableCompileCache } = process.getBuiltinModule('module')
  if (process.env.NODE_COMPILE_CACHE !== undefined) return enableCompileCache()
  const { chmodSync, lstatSync, mkdirSync } = process.getBuiltinModule('fs')
  const uid = process.getuid?.()
  const folder = `${process.getBuiltinModule('os').tmpdir()}/wsk-compile-cache-${uid ?? 'user'}`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { uid: owner, mode } = lstatSync(folder)
    if (uid !== undefined && owner !== uid) return
    if (uid !== undefined && (mode & 0o77) !== 0) chmodSync(folder, 0o700)
    enableCompileCache(folder)
  } catch {
    // Without a cache the start is only slower.
  }
}
