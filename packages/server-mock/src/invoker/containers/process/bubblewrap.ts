/** A file or folder of this machine that the sandbox may read. */
export interface ReadOnlyBind {
  readonly from: string
  readonly to: string
}

export interface SandboxSpec {
  /**
   * `root`: the launcher itself becomes the unprivileged user, so that it is one outside of every namespace too.
   * `user`: this server has no privileges, and a user namespace lends what setting up takes.
   */
  readonly privileges: 'root' | 'user'
  /** No further user namespaces; needs bubblewrap 0.8 and privileges `user`. */
  readonly lockUserNamespaces: boolean
  /** Links at the top of the file system, such as `/bin` to `usr/bin`. */
  readonly links: readonly { readonly target: string; readonly at: string }[]
  readonly binds: readonly ReadOnlyBind[]
  /** Empty folders that binds go into, made readable. */
  readonly folders: readonly string[]
  readonly workFolder: string
  readonly workBytes: number
  readonly temporaryBytes: number
  /** Descriptor from which a compiled system-call filter is read. */
  readonly filterFd?: number
}

/** User and group of actions inside; outside too when the server is root. */
export const sandboxUser = 65_534

const sharedMemoryBytes = 64 * 1024 * 1024

/**
 * Arguments of `bwrap` up to and without `--` (bwrap(1)). The root is an empty memory file system; what is not bound
 * is not there. The host's network is kept.
 */
export function bubblewrapArguments(spec: SandboxSpec): readonly string[] {
  return [
    ...namespaceArguments,
    ...privilegeArguments(spec),
    ...spec.folders.flatMap((folder) => ['--perms', '0755', '--dir', folder]),
    ...spec.binds.flatMap(({ from, to }) => ['--ro-bind', from, to]),
    ...spec.links.flatMap(({ target, at }) => ['--symlink', target, at]),
    ...kernelArguments,
    ...memoryFolder('/dev/shm', sharedMemoryBytes),
    ...memoryFolder('/tmp', spec.temporaryBytes),
    ...memoryFolder(spec.workFolder, spec.workBytes),
    ...sealArguments,
    ...(spec.filterFd === undefined ? [] : ['--seccomp', String(spec.filterFd)]),
  ]
}

const namespaceArguments = [
  '--unshare-pid',
  '--unshare-ipc',
  '--unshare-uts',
  '--hostname',
  'action',
  '--die-with-parent',
  '--new-session',
]
const kernelArguments = ['--proc', '/proc', '--dev', '/dev']
/** Without a root of its own the sandbox's user owns what bubblewrap made, so that rights alone would not keep it. */
const sealArguments = ['--remount-ro', '/dev', '--remount-ro', '/', '--chdir', '/']

function privilegeArguments({ privileges, lockUserNamespaces }: SandboxSpec): readonly string[] {
  if (privileges === 'root') {
    return ['--cap-drop', 'ALL', '--cap-add', 'CAP_SETUID', '--cap-add', 'CAP_SETGID']
  }
  const user = ['--unshare-user', '--uid', String(sandboxUser), '--gid', String(sandboxUser), '--cap-drop', 'ALL']
  return lockUserNamespaces ? [...user, '--disable-userns'] : user
}

function memoryFolder(path: string, bytes: number): readonly string[] {
  return ['--perms', '1777', '--size', String(bytes), '--tmpfs', path]
}
