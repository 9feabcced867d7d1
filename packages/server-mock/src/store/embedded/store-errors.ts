import { StoreError } from '../port.js'
import { errorCode } from '../../support/error-code.js'

const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and try again, or choose a folder on another disk with --data',
  EDQUOT: 'the disk quota is used up; free some space and try again, or choose another folder with --data',
  EROFS: 'the disk is read-only; make it writable, or choose another folder with --data',
  EACCES: 'permission denied; run as the owner of the folder, or choose another one with --data',
  EPERM: 'not permitted; run as the owner of the folder, or choose another one with --data',
  ENOTDIR: 'it is not a folder; choose another one with --data',
  EEXIST: 'it is not a folder; choose another one with --data',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
  EFBIG: 'the file may not grow further; raise the limit (ulimit -f)',
  EIO: 'the disk failed; look at the system log before going on',
  LEVEL_CORRUPTION: 'its files are damaged; restore the folder from a backup, or move it away to start anew',
  LEVEL_DATABASE_NOT_OPEN: 'the store is closed',
}

/** Texts in which LevelDB reports what the system said. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/no space left/i, 'ENOSPC'],
  [/quota exceeded/i, 'EDQUOT'],
  [/read-only file system/i, 'EROFS'],
  [/permission denied/i, 'EACCES'],
  [/too many open files/i, 'EMFILE'],
  [/file too large/i, 'EFBIG'],
  [/corruption|does not exist \(create_if_missing/i, 'LEVEL_CORRUPTION'],
  [/input\/output error/i, 'EIO'],
]

/** Whatever a file or LevelDB threw, as a StoreError: what was done, where, why, and what to do. */
export function storeErrorFrom(thrown: unknown, doing: string, place: string): StoreError {
  if (thrown instanceof StoreError) return thrown
  const code = causeCode(thrown)
  const why = (code === undefined ? undefined : advice[code]) ?? lastMessage(thrown)
  return new StoreError(`${doing} ${place} failed: ${why}`, { cause: thrown })
}

/** Whether LevelDB says that somebody else has the folder open. */
export function isLocked(thrown: unknown): boolean {
  return [...causes(thrown)].some((error) => errorCode(error) === 'LEVEL_LOCKED')
}

function causeCode(thrown: unknown): string | undefined {
  const chain = [...causes(thrown)].reverse()
  for (const error of chain) {
    const code = errorCode(error)
    if (code !== undefined && code in advice && code !== 'LEVEL_DATABASE_NOT_OPEN') return code
    const saying = sayings.find(([pattern]) => pattern.test(error.message))
    if (saying !== undefined) return saying[1]
  }
  return chain.map(errorCode).find((code) => code === 'LEVEL_DATABASE_NOT_OPEN')
}

function* causes(thrown: unknown): Iterable<Error> {
  let error = thrown
  for (let depth = 0; depth < 8 && error instanceof Error; depth++) {
    yield error
    error = error.cause
  }
}

function lastMessage(thrown: unknown): string {
  return [...causes(thrown)].at(-1)?.message ?? String(thrown)
}
