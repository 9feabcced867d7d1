// Runs on old Nodes too: nothing newer than Node 18 may stand here.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const floor = [22, 22]
export const root = fileURLToPath(new URL('..', import.meta.url))

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > floor[0] || (major === floor[0] && minor >= floor[1])
}

/** The one line a too old Node gets; undefined when it will do. */
export function nodeComplaint(version) {
  if (isNewEnough(version)) return undefined
  return `wsk needs Node ${floor.join('.')} or later, this is ${version.replace(/^v/, '')}: install a newer Node, or run "npm ci" here, which brings one on Linux and Windows`
}

/** For scripts that are started by themselves: ends the process with that line where Node is too old. */
export function endOnOldNode() {
  const complaint = nodeComplaint(process.version)
  if (complaint === undefined) return
  process.stderr.write(`${complaint}\n`)
  process.exit(1)
}

/** The Node that came with `npm ci`, or the one that runs now. */
export function bundledNode() {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const path = `${root}node_modules/node-${platform}-${process.arch}/bin/node${suffix}`
  return existsSync(path) ? path : process.execPath
}
