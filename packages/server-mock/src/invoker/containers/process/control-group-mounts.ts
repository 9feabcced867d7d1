import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface ControllerFolder {
  readonly controller: 'memory' | 'pids' | 'cpu'
  /** Where this process's own group of that hierarchy can be seen. */
  readonly folder: string
}

interface Mount {
  readonly root: string
  readonly point: string
  readonly type: string
  readonly options: readonly string[]
}

const controllers = ['memory', 'pids', 'cpu'] as const

/** `/proc/self/mountinfo` (proc(5)), control groups only. */
export function parseMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [head = '', tail = ''] = line.split(' - ')
    const [, , , root, point] = head.split(' ')
    const [type, , options] = tail.split(' ')
    if (root === undefined || point === undefined || (type !== 'cgroup' && type !== 'cgroup2')) return []
    return [{ root: unescaped(root), point: unescaped(point), type, options: (options ?? '').split(',') }]
  })
}

function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
}

/** `/proc/self/cgroup`: hierarchy's controllers (empty for v2) to path. */
export function parseMemberships(text: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, names, ...path] = line.split(':')
    for (const name of names?.split(',') ?? []) paths.set(name, path.join(':'))
  }
  return paths
}

/** Where a group path of this process can be seen below a mount; inside containers the mount may begin lower down. */
export function visibleFolder(mount: Pick<Mount, 'root' | 'point'>, path: string): string {
  if (mount.root === '/') return join(mount.point, path)
  return path === mount.root || path.startsWith(`${mount.root}/`)
    ? join(mount.point, path.slice(mount.root.length))
    : mount.point
}

function readProc(name: string): string {
  try {
    return readFileSync(`/proc/self/${name}`, 'utf8')
  } catch {
    return ''
  }
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

export function findV1Controllers(): readonly ControllerFolder[] {
  const mounts = parseMounts(readProc('mountinfo'))
  const memberships = parseMemberships(readProc('cgroup'))
  return controllers.flatMap((controller) => {
    const mount = mounts.find(({ type, options }) => type === 'cgroup' && options.includes(controller))
    if (mount === undefined) return []
    const own = visibleFolder(mount, memberships.get(controller) ?? '/')
    const folder = existsSync(own) ? own : mount.point
    return writable(folder) ? [{ controller, folder }] : []
  })
}

/** The nearest group from this process's own upwards in which groups with limits can be made. */
export function findV2Base(): string | undefined {
  const mount = parseMounts(readProc('mountinfo')).find(({ type }) => type === 'cgroup2')
  if (mount === undefined) return undefined
  const own = visibleFolder(mount, parseMemberships(readProc('cgroup')).get('') ?? '/')
  for (let folder = existsSync(own) ? own : mount.point; folder.startsWith(mount.point); folder = dirname(folder)) {
    if (writable(folder) && writable(join(folder, 'cgroup.procs')) && passesControllers(folder)) return folder
  }
  return undefined
}

function passesControllers(folder: string): boolean {
  try {
    const passed = readFileSync(join(folder, 'cgroup.subtree_control'), 'utf8').trim().split(' ')
    return passed.includes('memory') || passed.includes('pids')
  } catch {
    return false
  }
}
