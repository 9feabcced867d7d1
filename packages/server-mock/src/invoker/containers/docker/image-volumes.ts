import { posix } from 'node:path'
import { ContainerError } from '../port.js'

/** Folders that an image wants to have on a disk of their own, and who is to write there. */
export interface ImageVolumes {
  /** Absolute, each once. */
  readonly paths: readonly string[]
  /** `uid=N`, `gid=N`: what a mount can be told of the image's user; a name says it only inside the image. */
  readonly owner: readonly string[]
}

/** Reads what `inspect` shows of an image, which its author wrote. Throws ContainerError for what has no place to be. */
export function imageVolumes(
  reference: string,
  { Volumes, User }: { readonly Volumes: unknown; readonly User: unknown },
): ImageVolumes {
  const given = typeof Volumes === 'object' && Volumes !== null ? Object.keys(Volumes) : []
  const [, uid, gid] = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(String(User)) ?? []
  return {
    paths: [...new Set(given.map((path) => volumePath(reference, path)))],
    owner: [...(uid === undefined ? [] : [`uid=${uid}`]), ...(gid === undefined ? [] : [`gid=${gid}`])],
  }
}

/** As the daemon writes it: under another name it would mount a volume of the disk besides. */
function volumePath(reference: string, given: string): string {
  const path = posix.normalize(given).replace(/\/$/, '')
  if (path.startsWith('/')) return path
  throw new ContainerError('developer', `The image '${reference}' has a volume at '${given}', where none can be.`)
}
