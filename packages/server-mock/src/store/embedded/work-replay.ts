import type { AcceptedWork } from '../port.js'
import { frameTypes } from './journal-codec.js'
import type { Frame } from './journal-codec.js'
import { recordIdText } from './record-frame.js'
import { decodeWork, workId } from '../work-codec.js'

export interface ReplayedWork {
  readonly work: AcceptedWork
  started: boolean
}

/** What of the accepted work in the frames of an earlier process was not over, oldest first. */
export class WorkReplay {
  readonly #live = new Map<string, ReplayedWork>()

  get live(): ReadonlyMap<string, ReplayedWork> {
    return this.#live
  }

  /** Takes all frames, oldest first. Throws StoreError for work that cannot be read. */
  take({ type, payload }: Frame): void {
    if (type === frameTypes.accepted) this.#accept(decodeWork(payload.toString()))
    // Most frames come while nothing is open.
    else if (this.#live.size > 0) this.#change(type, payload)
  }

  #accept(work: AcceptedWork): void {
    const id = workId(work)
    // The last one counts: work may have been revised.
    this.#live.set(id, { work, started: this.#live.get(id)?.started ?? false })
  }

  #change(type: Frame['type'], payload: Buffer): void {
    if (type === frameTypes.record) this.#live.delete(recordIdText(payload))
    if (type === frameTypes.finished) this.#live.delete(payload.toString('latin1'))
    if (type !== frameTypes.started) return
    const live = this.#live.get(payload.toString('latin1'))
    if (live !== undefined) live.started = true
  }
}
