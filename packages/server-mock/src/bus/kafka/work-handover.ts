import type { Claim } from '../port.js'
import type { StoredMessage } from './topic-reader.js'
import type { WorkCommits } from './work-commits.js'
import type { Entry, Resumption, WorkLedger } from './work-ledger.js'
import type { WorkSession } from './work-session.js'

/** Whoever does the work. */
export interface WorkTaker {
  /** Rejects to leave the message to the next reader. */
  readonly take: (value: Buffer, claim: Claim) => Promise<void>
  readonly left: (value: Buffer) => Promise<void>
}

interface HandoverDeps {
  readonly taker: WorkTaker
  readonly ledger: WorkLedger
  readonly commits: WorkCommits
  /** Is told when the first new messages are asked for. */
  readonly onStanding: () => void
}

/** Hands the messages of a topic over, what was left first, and sees each of them settled. */
export class WorkHandover {
  readonly #deps: HandoverDeps
  readonly #settling = new Set<Promise<void>>()
  /** Nothing more is taken. */
  #isClosing = false

  constructor(deps: HandoverDeps) {
    this.#deps = deps
  }

  /** Until anything goes wrong with the session; then rejects. */
  async follow(session: WorkSession, { left, unread, next }: Resumption): Promise<void> {
    const { ledger, commits, taker, onStanding } = this.#deps
    if (left.length > 0) {
      await commits.untilSigned(session)
      for await (const { offset, value } of this.#readEach(session, left)) {
        const entry = ledger.hold(offset)
        if (entry !== undefined) this.#track(entry, taker.left(value))
      }
    }
    for await (const message of this.#readEach(session, unread)) await this.#handOver(session, message)
    onStanding()
    let position = next
    while (this.#isReading(session)) {
      const batch = await session.reader.read(position)
      for (const message of batch.messages) {
        if (commits.isFull) await this.#untilRoom(session)
        if (!this.#isReading(session)) break
        this.#take(message)
      }
      position = batch.next
    }
    // What was begun is finished in this seat.
    await session.over.promise
  }

  /** Takes nothing more. Resolves once what was begun has settled. */
  async close(): Promise<void> {
    this.#isClosing = true
    this.#deps.commits.close()
    while (this.#settling.size > 0) await Promise.all(this.#settling)
  }

  #isReading(session: WorkSession): boolean {
    return !session.isOver && !this.#isClosing
  }

  #untilRoom(session: WorkSession): Promise<void> {
    return this.#deps.commits.untilRoom(() => this.#isReading(session))
  }

  /** Messages at these offsets, oldest first. Those that are gone are forgotten. */
  async *#readEach(session: WorkSession, offsets: readonly number[]): AsyncGenerator<StoredMessage> {
    const { ledger } = this.#deps
    let known: readonly StoredMessage[] = []
    let next = 0
    for (const offset of offsets) {
      if (!this.#isReading(session)) return
      if (offset < session.reader.bounds.oldest) {
        ledger.lose(offset)
        continue
      }
      if (offset >= next) {
        const batch = await session.reader.read(offset)
        known = batch.messages
        next = batch.next
      }
      const message = known.find((each) => each.offset === offset)
      if (!this.#isReading(session)) return
      if (message === undefined) ledger.lose(offset)
      else yield message
    }
  }

  async #handOver(session: WorkSession, message: StoredMessage): Promise<void> {
    if (this.#deps.commits.isFull) await this.#untilRoom(session)
    if (this.#isReading(session)) this.#take(message)
  }

  #take({ offset, value }: StoredMessage): void {
    const { ledger, commits, taker } = this.#deps
    const entry = ledger.hold(offset)
    if (entry === undefined) return
    this.#track(
      entry,
      taker.take(value, () => commits.claim(entry)),
    )
  }

  #track(entry: Entry, dealtWith: Promise<void>): void {
    const tracked = dealtWith.then(
      () => {
        this.#settling.delete(tracked)
        this.#deps.commits.settle(entry)
      },
      () => {
        // It stays as it is: the next reader finds it so.
        this.#settling.delete(tracked)
      },
    )
    this.#settling.add(tracked)
  }
}
