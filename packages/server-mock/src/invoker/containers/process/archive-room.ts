import type { ControlGroup } from './control-groups.js'
import { FrameError } from './frames.js'

const mostUnpackedBytes = 512 * 1024 * 1024

/**
 * Room for the archive of an action and for what comes out of it. A sandbox's files lie in memory, and must not be
 * taken from the action's share of it.
 */
export class ArchiveRoom {
  /** Undefined where files lie on the disk, or nothing limits memory. */
  readonly #group: ControlGroup | undefined
  readonly #memoryBytes: number
  #archiveBytes = 0
  #unpacking = false

  /** `memoryBytes`: the action's share. */
  constructor(group: ControlGroup | undefined, memoryBytes: number) {
    this.#group = group
    this.#memoryBytes = memoryBytes
  }

  get unpacking(): boolean {
    return this.#unpacking
  }

  /** Makes room for whatever comes out, until it is known how much that is. */
  open(archiveBytes: number): void {
    this.#archiveBytes = archiveBytes
    this.#unpacking = true
    this.#leave(mostUnpackedBytes)
  }

  /** Leaves room for what came out. Throws FrameError where a launcher would not have unpacked so much. */
  fit(unpackedBytes: number): void {
    this.#unpacking = false
    if (!(unpackedBytes >= 0 && unpackedBytes <= mostUnpackedBytes))
      throw new FrameError('more than an archive may hold')
    this.#leave(Math.ceil(unpackedBytes))
  }

  #leave(unpackedBytes: number): void {
    this.#group?.limitMemory(this.#memoryBytes + this.#archiveBytes + unpackedBytes)
  }
}
