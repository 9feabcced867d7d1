import type { Logger } from '../../telemetry/logger.js'
import { indexPath } from './journal-segment.js'
import { IndexMaker } from './index-writer.js'
import { LiveIndex } from './live-index.js'
import type { OpenFiles } from './open-files.js'
import { Pace } from './pace.js'
import type { RecordSegment, RecordSegments } from './record-segments.js'
import { readIndexHeader, SealedIndex } from './sealed-index.js'
import type { SegmentFiles } from './segment-files.js'

interface KeeperParts {
  readonly folder: string
  readonly files: SegmentFiles
  readonly open: OpenFiles
  readonly segments: RecordSegments
  readonly logger: Logger
  /** Records that started before this are not needed any more; epoch milliseconds. */
  readonly horizon: () => number
  /** Has the disk take all that was written. */
  readonly sync: () => Promise<void>
  /** Called after a segment got its index. */
  readonly onSealed: () => Promise<void>
}

const retryMs = 1000

/** Gives each segment that is complete its index, and removes those that nobody needs. */
export class SegmentKeeper {
  readonly #parts: KeeperParts
  readonly #maker = new IndexMaker()
  #running: Promise<void> | undefined
  #isAwake = false
  #hasFailed = false
  #isStopped = false
  #retry: NodeJS.Timeout | undefined

  constructor(parts: KeeperParts) {
    this.#parts = parts
  }

  /** There may be something to do. */
  wake(): void {
    if (this.#isStopped) return
    this.#isAwake = true
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
  }

  /** Resolves when there is nothing more to do now. */
  async settled(): Promise<void> {
    await this.#running
  }

  /** Ends what it is at, and begins nothing more. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#retry)
    await this.#running
    clearTimeout(this.#retry)
  }

  /** To be called when all that was written is on the disk, and nothing more is: seals what was written to last. Never rejects. */
  async sealAll(): Promise<void> {
    try {
      for (const segment of this.#parts.segments.all) await this.#seal(segment)
    } catch (error) {
      this.#parts.logger.warn({ error }, 'the next start has to make an index of activation records anew')
    }
  }

  /** Never rejects. */
  async #run(): Promise<void> {
    const { segments, logger } = this.#parts
    try {
      while (this.#isAwake && !this.#isStopped) {
        this.#isAwake = false
        for (const segment of segments.all) {
          if (segment.file === segments.active.file || !(segment.index instanceof LiveIndex)) continue
          await this.#parts.sync()
          await this.#seal(segment)
          await this.#parts.onSealed()
        }
        await this.#removeUnneeded()
        this.#hasFailed = false
      }
    } catch (error) {
      if (!this.#hasFailed) logger.warn({ error }, 'old activation records cannot be put in order; trying again')
      this.#hasFailed = true
      this.#retry = setTimeout(() => {
        this.wake()
      }, retryMs).unref()
    }
  }

  async #seal(segment: RecordSegment): Promise<void> {
    const { file, index } = segment
    if (!(index instanceof LiveIndex)) return
    const { folder, files, segments } = this.#parts
    const working = segments.all.filter(({ file }) => file.uses > 0)
    const oldestWork = Math.min(file.number + 1, ...working.map(({ file }) => file.number))
    // Also the last mark, which counts as synced without being so.
    await file.sync()
    const path = indexPath(folder, file.number)
    await files.replace(path, await paced(this.#maker.make(index, file, oldestWork)))
    this.#parts.open.close(path)
    segments.seal(segment, this.#sealed(path, file.number))
    file.close()
  }

  #sealed(path: string, number: number): SealedIndex {
    const index = readIndexHeader({ path, open: this.#parts.open }, number)
    if (index === undefined) throw new Error(`${path} is not what was just written there`)
    return index
  }

  /**
   * What a removed segment ended must not begin again: only segments go from which nothing is read at a start, and the
   * last index, which says so, stays.
   */
  async #removeUnneeded(): Promise<void> {
    const { segments, horizon, files, folder } = this.#parts
    const sealed = segments.all.filter(({ index }) => index instanceof SealedIndex)
    const last = sealed.at(-1)?.index
    const oldestWork = last instanceof SealedIndex ? last.header.oldestWork : 0
    const oldest = horizon()
    const unneeded = sealed
      .slice(0, -1)
      .filter(({ file, index }) => file.number < oldestWork && (index.count === 0 || index.newestStart < oldest))
    if (unneeded.length === 0) return
    await files.syncFolder(folder)
    for (const segment of unneeded) {
      segments.remove(segment)
      await this.#removeFiles(segment)
    }
  }

  async #removeFiles({ file }: RecordSegment): Promise<void> {
    const { open, files, folder } = this.#parts
    const index = indexPath(folder, file.number)
    for (const path of [file.path, index]) {
      open.close(path)
      await files.remove(path)
    }
  }
}

/** Takes all steps, a few at a time. */
async function paced<T>(steps: Generator<void, T>): Promise<T> {
  const pace = new Pace()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (pace.isOver) await pace.rest()
  }
}
