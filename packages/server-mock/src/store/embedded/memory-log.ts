import type { FrameType } from './journal-codec.js'
import type { RecordLog, Ticket } from './record-log.js'

/** Keeps nothing: work is lost with the process. */
export class MemoryLog implements RecordLog {
  append(_type: FrameType, _text: string, ticket?: Ticket): Promise<void> {
    ticket?.written({ number: 0, uses: 0 })
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

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve()
  }
}
