import { bubblewrapArguments, sandboxUser } from './bubblewrap.js'
import type { Interpreters, Language } from './interpreters.js'
import type { Isolation } from './isolation.js'
import { sandboxPlaces } from './sandbox-files.js'

/** How one runtime is started. */
export interface LaunchCommand {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Files to open, in this order, as descriptors from 5 on; 3 and 4 carry frames. */
  readonly descriptors: readonly Descriptor[]
}

interface Descriptor {
  readonly path: string
  readonly flags: 'r' | 'w'
}

export interface LaunchSpec {
  readonly language: Language
  readonly memoryMb: number
  readonly concurrency: number
  /** Group to be in before any action runs. */
  readonly group: { readonly name: string; readonly joinFiles: readonly string[] } | undefined
  readonly limitsMemory: boolean
  readonly limitsProcesses: boolean
  readonly maxProcesses: number
  /** Value of `sessionVariable`. */
  readonly mark: string
  readonly apiHost: string
  readonly isolation: Isolation
  readonly interpreters: Interpreters
  /** Of this machine; a sandbox has its own. */
  readonly launchers: string
  readonly workFolder: string
  readonly searchPath: string
}

/** Marks every process of a container, as `SESSION/CONTAINER`, for whoever has to end what it left. */
export const sessionVariable = '__WSK_SESSION'

const firstFd = 5
const megabyte = 1024 * 1024
/** What one archive may unpack to, and a little for what the action writes beside it. */
const workBytes = 576 * megabyte
const openFiles = 1_024
/** What Node.js reserves for itself before it does anything. */
const nodeOwnDataMb = 512

/** Pure; what it names is opened by `RuntimeProcess`. */
export function launchCommand(spec: LaunchSpec): LaunchCommand {
  const runtime = runtimeCommand(spec)
  const env = environmentOf(spec)
  const joins = (spec.group?.joinFiles ?? []).map((path): Descriptor => ({ path, flags: 'w' }))
  if (process.platform === 'win32') return { file: runtime[0] ?? '', args: runtime.slice(1), env, descriptors: [] }
  const shell = ['/bin/sh', '-c', shellScript(spec), 'sh', ...runtime]
  if (spec.isolation.kind === 'none') return { file: '/bin/sh', args: shell.slice(1), env, descriptors: joins }
  const { command, view, privileges, lockUserNamespaces, filterFile } = spec.isolation
  const sandbox = bubblewrapArguments({
    ...view,
    privileges,
    lockUserNamespaces,
    workFolder: sandboxPlaces.work,
    workBytes,
    temporaryBytes: Math.max(64, spec.memoryMb / 2) * megabyte,
    ...(filterFile === undefined ? {} : { filterFd: firstFd + joins.length }),
  })
  const filter: readonly Descriptor[] = filterFile === undefined ? [] : [{ path: filterFile, flags: 'r' }]
  return { file: command, args: [...sandbox, '--', ...shell], env, descriptors: [...joins, ...filter] }
}

/**
 * Sets what a process can only set for itself. Joining a group may take the kernel some milliseconds, so a shell beside
 * the runtime does that while the runtime starts; the launcher waits for it before it says that it is ready.
 */
function shellScript(spec: LaunchSpec): string {
  const { group, isolation, limitsProcesses, maxProcesses } = spec
  const descriptors = (group?.joinFiles ?? []).map((_, index) => firstFd + index)
  const joins = descriptors.map((fd) => `echo $$ >&${fd}`).join(';')
  const closed = descriptors.map((fd) => `${fd}>&-`).join(' ')
  const ownUsers = isolation.kind === 'bubblewrap' && isolation.privileges === 'user'
  return [
    'ulimit -c 0',
    `ulimit -n ${openFiles} 2>/dev/null`,
    // Counted for each user, which only a user namespace has to itself.
    spec.language === 'nodejs' && !spec.limitsMemory
      ? `ulimit -d ${(spec.memoryMb + nodeOwnDataMb) * 1024} 2>/dev/null`
      : '',
    ownUsers && !limitsProcesses ? processLimit(maxProcesses) : '',
    joins === '' ? '' : `( (${joins}) & ) ; exec ${closed}`,
    'exec "$@"',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Shells differ in the letter. */
function processLimit(most: number): string {
  return `if (ulimit -u ${most}) 2>/dev/null; then ulimit -u ${most}; else ulimit -p ${most} 2>/dev/null; fi`
}

function runtimeCommand(spec: LaunchSpec): readonly string[] {
  const isolated = spec.isolation.kind === 'bubblewrap'
  const launchers = isolated ? sandboxPlaces.launchers : spec.launchers
  const settings = JSON.stringify(launcherSettings(spec))
  const { node, python } = spec.interpreters
  if (spec.language === 'python') {
    return [python?.executable ?? 'python3', '-I', '-S', '-B', `${launchers}/python_launcher.py`, settings]
  }
  return [isolated ? sandboxPlaces.node : node, ...nodeFlags(spec.memoryMb), `${launchers}/node-launcher.cjs`, settings]
}

/** The garbage collector has to know the limit, or it lets the heap grow past it. Buffers and Node itself need the rest. */
function nodeFlags(memoryMb: number): readonly string[] {
  const heapMb = Math.floor(Math.max(memoryMb - 64, memoryMb / 2))
  return [`--max-old-space-size=${heapMb}`, '--disable-warning=ExperimentalWarning']
}

function launcherSettings({ isolation, workFolder, concurrency, group, limitsMemory, memoryMb }: LaunchSpec): object {
  const isolated = isolation.kind === 'bubblewrap'
  return {
    folder: isolated ? sandboxPlaces.work : workFolder,
    concurrency,
    ...(group === undefined ? {} : { groups: { name: group.name, count: group.joinFiles.length } }),
    ...(limitsMemory ? {} : { dataLimit: memoryMb * megabyte }),
    ...(isolated && isolation.privileges === 'root' ? { uid: sandboxUser, gid: sandboxUser } : {}),
  }
}

/** Nothing of the server's own environment but where programs are; it may hold secrets. */
function environmentOf({ isolation, interpreters, mark, apiHost, searchPath }: LaunchSpec): Record<string, string> {
  const isolated = isolation.kind === 'bubblewrap'
  const pythonFolder = interpreters.python === undefined ? [] : [`${interpreters.python.prefix}/bin`]
  return {
    PATH: isolated ? [...pythonFolder, '/usr/local/bin', '/usr/bin', '/bin'].join(':') : searchPath,
    HOME: '/tmp',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    [sessionVariable]: mark,
    __OW_API_HOST: apiHost,
  }
}
