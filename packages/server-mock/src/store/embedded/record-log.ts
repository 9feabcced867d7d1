import type { FrameType } from './journal-codec.js'

/** Where a frame ended up; to be told when it is needed no longer. */
export interface LogPlace {
  readonly number: number
  uses: number
}

/** Hears what became of one appended frame, before the promise of `append` settles. */
export interface Ticket {
  written(place: LogPlace): void
  /** It was not written; nothing of it remains. */
  failed(): void
}

/** Where accepted work goes. The disk's is `Journal`; memory keeps none. */
export interface RecordLog extends AsyncDisposable {
  /**
   * Appends one frame with everything else of this turn of the event loop. Resolves when it is as safe as
   * configured; rejects with StoreError, and then it is not there.
   */
  append(type: FrameType, text: string, ticket?: Ticket): Promise<void>
  /** Appends one frame for each text and writes them with all others before returning. A failure is made up for with the next write. */
  appendNow(type: FrameType, ...texts: string[]): void
  /** Resolves when everything appended so far is on the disk, whatever is configured. */
  sync(): Promise<void>
  /** Tells that a place has one use less. */
  release(place: LogPlace): void
}
