const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'is a directory',
  EEXIST: 'file exists',
  ELOOP: 'too many levels of symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'file name too long',
  ENOENT: 'no such file or directory',
  ENOSPC: 'no space left on device',
  ENOTDIR: 'not a directory',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
}

/** A failure of the file system in Go's words: `open {path}: permission denied`. */
export function goFileError(error: unknown, path: string): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return String(error)
  const call = error.code === 'EISDIR' && isReading(error) ? 'read' : callOf(error)
  return `${call} ${path}: ${reasons[error.code] ?? error.message}`
}

function callOf(error: Error): string {
  return 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : 'open'
}

function isReading(error: Error): boolean {
  return callOf(error) === 'read'
}
