import type { RecordSegments } from './record-segments.js'

interface MemoryCapParts {
  readonly segments: RecordSegments
  /** Records that started before this are not needed any more; epoch milliseconds. */
  readonly horizon: () => number
  readonly maxRecords: number
}

/** Keeps the number of records in memory bounded: the oldest segments give way. */
export class MemoryCap {
  readonly #parts: MemoryCapParts

  constructor(parts: MemoryCapParts) {
    this.#parts = parts
  }

  wake(): void {
    const { segments, horizon, maxRecords } = this.#parts
    let count = segments.all.reduce((sum, { index }) => sum + index.count, 0)
    const oldest = horizon()
    for (const segment of segments.all) {
      const { index, file } = segment
      if (file === segments.active.file) return
      if (count <= maxRecords && index.newestStart >= oldest) continue
      count -= index.count
      segments.remove(segment)
      file.close()
    }
  }
}
