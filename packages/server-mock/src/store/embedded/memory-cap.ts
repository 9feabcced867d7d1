import type { RecordSegments } from './record-segments.js'

interface MemoryCapParts {
  readonly segments: RecordSegments
  /** Records that started before this are not needed any more; epoch milliseconds. */
  readonly horizon: () => number
  readonly maxRecords: number
}

/** What large records may take, so that their number alone does not decide. */
const maxBytes = 256 * 1024 * 1024

/** Keeps the number of records in memory bounded, and their size: the oldest segments give way. */
export class MemoryCap {
  readonly #parts: MemoryCapParts

  constructor(parts: MemoryCapParts) {
    this.#parts = parts
  }

  wake(): void {
    const { segments, horizon, maxRecords } = this.#parts
    let count = segments.all.reduce((sum, { index }) => sum + index.count, 0)
    let bytes = segments.all.reduce((sum, { file }) => sum + file.size, 0)
    const oldest = horizon()
    for (const segment of segments.all) {
      const { index, file } = segment
      if (file === segments.active.file) return
      const isTooMuch = count > maxRecords || bytes > maxBytes
      if (!isTooMuch && index.newestStart >= oldest) continue
      count -= index.count
      bytes -= file.size
      segments.remove(segment)
      file.close()
    }
  }
}
