import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One processor and one gibibyte, for a command and everything that it starts. */
export interface Confinement extends Disposable {
  /** What to put before the command. */
  readonly within: readonly string[]
  /** The most memory that was ever used. */
  peakMb(): number
}

const pin = { command: 'taskset', args: ['-c', '0'] }
const gibibyte = 1024 * 1024 * 1024

interface GroupFiles {
  readonly parent: string
  readonly limit: string
  readonly peak: string
}

/** Where a group with a memory limit can be made: below the one that this process is in. */
function findGroups(): GroupFiles | undefined {
  for (const line of readFileSync('/proc/self/cgroup', 'utf8').trim().split('\n')) {
    const [, controllers, ...path] = line.split(':')
    const own = path.join(':')
    if (controllers === 'memory') {
      const files = { limit: 'memory.limit_in_bytes', peak: 'memory.max_usage_in_bytes' }
      return { parent: join('/sys/fs/cgroup/memory', own), ...files }
    }
    if (controllers === '' && !line.endsWith(':/')) {
      const parent = join('/sys/fs/cgroup', own)
      const passed = readFileSync(join(parent, 'cgroup.subtree_control'), 'utf8')
      if (passed.includes('memory')) return { parent, limit: 'memory.max', peak: 'memory.peak' }
    }
  }
  return undefined
}

/** Throws where this machine does not let us. */
export function openConfinement(): Confinement {
  const groups = findGroups()
  if (groups === undefined) throw new Error('no memory control group of our own')
  execFileSync(pin.command, [...pin.args, 'true'])
  const folder = join(groups.parent, `wsk-test-${process.pid}-${Date.now()}`)
  mkdirSync(folder)
  try {
    writeFileSync(join(folder, groups.limit), String(gibibyte))
  } catch (error) {
    rmdirSync(folder)
    throw error
  }
  return {
    within: [pin.command, ...pin.args, 'sh', '-c', `echo $$ > '${folder}/cgroup.procs' && exec "$@"`, 'sh'],
    peakMb: () => Number(readFileSync(join(folder, groups.peak), 'utf8')) / 1024 / 1024,
    [Symbol.dispose]: () => removeGroup(folder),
  }
}

function removeGroup(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeGroup(join(folder, entry.name))
  }
  rmdirSync(folder)
}

/** Why nothing can be confined here; undefined where it can. */
export function missingConfinement(): string | undefined {
  try {
    openConfinement()[Symbol.dispose]()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
