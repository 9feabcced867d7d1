// A registry that mirrors only some platforms makes npm leave the binaries of the others out of the lockfile, and
// `npm ci` then refuses it. This adds them: an optional dependency of an installed package at its exact version, with
// the platform that its name tells. Run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node-version.mjs'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

/** `os`, `cpu` and `libc` as the name of a binary package tells them; undefined for any other package. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  if (os === undefined || cpu === undefined) return undefined
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined
  return { cpu: [cpu], os: [os], ...(os === 'linux' && libc ? { libc } : {}) }
}

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = {}
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    const platform = platformOf(name)
    if (lock.packages[path] === undefined && platform !== undefined && /^\d/.test(version)) {
      const dev = entry.dev === true ? { dev: true } : {}
      added[path] = {
        version,
        cpu: platform.cpu,
        ...dev,
        ...(platform.libc && { libc: platform.libc }),
        optional: true,
        os: platform.os,
      }
    }
  }
}
lock.packages = Object.fromEntries(
  Object.entries({ ...lock.packages, ...added }).sort(([left], [right]) => left.localeCompare(right, 'en')),
)
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`)
process.stdout.write(`${Object.keys(added).length} packages of other platforms added\n`)
