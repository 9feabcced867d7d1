import { createDeferred, type Deferred } from '../../support/deferred.js'
import { LazyTimer } from '../../support/lazy-timer.js'
import type { Entry, WorkCommit, WorkLedger } from './work-ledger.js'
import type { WorkSession } from './work-session.js'

/** What has settled is committed with the next claim, or so much later. */
const settledMs = 200

/** Brings what the ledger says into the cluster, one commit at a time, from whichever session there is. */
export class WorkCommits {
  readonly #ledger: WorkLedger
  readonly #maxUnderWay: number
  readonly #timer = new LazyTimer(() => this.#commit())
  #session: WorkSession | undefined
  #room: Deferred<void> | undefined
  #signed: Deferred<void> | undefined
  #committing: Promise<void> | undefined
  #isGathering = false

  /** `maxUnderWay`: messages that may be handed over and not forgotten. */
  constructor(ledger: WorkLedger, maxUnderWay: number) {
    this.#ledger = ledger
    this.#maxUnderWay = maxUnderWay
  }

  /** Where they go now. */
  get session(): WorkSession | undefined {
    return this.#session
  }

  get isFull(): boolean {
    return this.#ledger.underWay >= this.#maxUnderWay
  }

  begin(session: WorkSession): void {
    this.#session = session
    this.#commit()
  }

  /** Nobody waits for this session any more. */
  end(session: WorkSession): void {
    this.#session = undefined
    session.isOver = true
    this.#room?.resolve()
    this.#signed?.resolve()
  }

  /** As the port says. */
  claim(entry: Entry): Promise<boolean> {
    const claimed = this.#ledger.claim(entry)
    if (!this.#isGathering) {
      // What is claimed in the same turn goes with the same commit.
      this.#isGathering = true
      queueMicrotask(() => {
        this.#isGathering = false
        this.#commit()
      })
    }
    return claimed
  }

  settle(entry: Entry): void {
    this.#ledger.settle(entry)
    if (this.#room === undefined) this.#timer.arm(settledMs)
    else this.#commit()
  }

  /** Claims nothing more, and lets nobody wait for room. */
  close(): void {
    this.#ledger.close()
    this.#room?.resolve()
  }

  /** Of what has settled; what is under way first. */
  async rest(): Promise<void> {
    this.#timer.clear()
    await this.#committing
    this.#commit()
    await this.#committing
  }

  /** Resolves once the cluster has this reader's mark, or the session is over. */
  async untilSigned(session: WorkSession): Promise<void> {
    if (session.isOver) return
    this.#signed = createDeferred()
    await this.#signed.promise
    this.#signed = undefined
  }

  async untilRoom(isReading: () => boolean): Promise<void> {
    while (this.isFull && isReading()) {
      this.#room = createDeferred()
      this.#commit()
      await this.#room.promise
      this.#room = undefined
    }
  }

  /** One at a time; what comes meanwhile goes with the next. */
  #commit(): void {
    const session = this.#session
    const commit = session === undefined ? undefined : this.#ledger.commit()
    if (session === undefined || commit === undefined) return
    this.#committing = this.#send(session, commit)
  }

  async #send(session: WorkSession, { next, text }: WorkCommit): Promise<void> {
    try {
      await session.seat.commit(next, text)
    } catch (error) {
      session.over.reject(error)
      return
    }
    if (session.isOver) return
    this.#ledger.committed()
    this.#signed?.resolve()
    if (!this.isFull) this.#room?.resolve()
    if (this.#ledger.isWaitedFor) this.#commit()
  }
}
