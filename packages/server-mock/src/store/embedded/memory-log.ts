import type { FrameType } from './journal-codec.js'
import { nowhere } from './record-log.js'
import type { RecordLog, Ticket } from './record-log.js'

/** Keeps nothing: records are on their way to an index in memory, work is lost with the process. */
export class MemoryLog implements RecordLog {
  append(_type: FrameType, _text: string, ticket?: Ticket): Promise<void> {
    ticket?.written(nowhere, 0)
    return Promise.resolve()
  }

  appendNow(): void {
    // Nothing survives the process anyway.
  }

  sync(): Promise<void> {
    return Promise.resolve()
  }

  release(): void {
    // There is no file to remove.
  }

  markProjected(): void {
    // There is no file to read again.
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve()
  }
}
