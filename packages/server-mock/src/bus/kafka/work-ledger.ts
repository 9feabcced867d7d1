import { createDeferred, type Deferred } from '../../support/deferred.js'
import { encodeMark, type WorkMark } from './work-mark.js'

/** One message of the topic, as its reader knows it. */
export interface Entry {
  readonly offset: number
}

/**
 * unread, left: an earlier reader left it untaken, or begun, and nobody here was told. held: handed over. wanted: to be begun with
 * the next commit. claiming: with the commit under way. begun: may be under way. settled: to be forgotten with the next
 * commit.
 */
type State = 'unread' | 'left' | 'held' | 'wanted' | 'claiming' | 'begun' | 'settled'

class LedgerEntry implements Entry {
  readonly offset: number
  state: State
  claimed: Deferred<boolean> | undefined
  /** Settled while its claim was under way. */
  isOver = false
  /** Whoever asked for it was told that it is not theirs: whatever they say of it then, the next reader has it. */
  isRefused = false

  constructor(offset: number, state: State) {
    this.offset = offset
    this.state = state
  }
}

/** To be kept by the cluster as one. */
export interface WorkCommit {
  readonly next: number
  readonly text: string
}

/** What a reader finds when it takes a topic over. */
export interface Resumption {
  /** Offsets of what an earlier reader began and did not finish. */
  readonly left: readonly number[]
  /** Offsets of what an earlier reader did not take, before `next`. */
  readonly unread: readonly number[]
  /** Offset to go on from. */
  readonly next: number
}

const nobody = Promise.resolve(false)

/**
 * Which messages of a topic have been begun, and by whom. What was begun is noted in the cluster before anybody is told
 * that it is theirs; while a commit has no answer nobody knows, and the mark found by joining again tells.
 */
export class WorkLedger {
  readonly #writer: string
  readonly #entries = new Map<number, LedgerEntry>()
  #topicId = ''
  #next = 0
  #committing: { readonly next: number; readonly entries: readonly LedgerEntry[] } | undefined
  #untold = 0
  /** Another reader's mark is not left as it is where somebody relies on having taken over. */
  #isUnsigned = false
  #isClosed = false

  /** `writer` is a name that no other reader has. */
  constructor(writer: string) {
    this.#writer = writer
  }

  /** Messages that were handed over and are not forgotten. */
  get underWay(): number {
    return this.#entries.size - this.#untold
  }

  /** Whether anybody waits for a commit. */
  get isWaitedFor(): boolean {
    if (this.#isUnsigned) return true
    for (const { state } of this.#entries.values()) if (state === 'wanted') return true
    return false
  }

  /** Takes up what the cluster keeps, now that no other reader can change it. `mark.topicId` is that of the topic. */
  resume(mark: WorkMark): Resumption {
    if (mark.topicId !== this.#topicId) this.#forgetAll()
    this.#topicId = mark.topicId
    this.#committing = undefined
    this.#next = mark.next
    const untaken = new Set(mark.untaken)
    const begun = new Set(mark.begun)
    for (const entry of this.#entries.values()) {
      if (isUntold(entry)) this.#entries.delete(entry.offset)
      else if (entry.state !== 'begun') this.#reconcile(entry, { mark, untaken, begun })
    }
    const left = mark.begun.filter((offset) => !this.#entries.has(offset))
    for (const offset of left) this.#add(offset, 'left')
    const unread = mark.untaken.filter((offset) => !this.#entries.has(offset))
    for (const offset of unread) this.#add(offset, 'unread')
    this.#untold = left.length + unread.length
    this.#isUnsigned = left.length > 0
    return { left, unread, next: mark.next }
  }

  /** To be handed over. Undefined for a message that was handed over already. */
  hold(offset: number): Entry | undefined {
    const known = this.#entries.get(offset)
    // What stands before the mark and is not known has been finished since the reading began here anew.
    if (known === undefined) return offset < this.#next ? undefined : this.#add(offset, 'held')
    if (!isUntold(known)) return undefined
    known.state = known.state === 'left' ? 'begun' : 'held'
    this.#untold--
    return known
  }

  /** As the port says. */
  claim(entry: Entry): Promise<boolean> {
    const known = this.#entries.get(entry.offset)
    if (known !== entry) return nobody
    if (known.claimed !== undefined) return known.claimed.promise
    if (this.#isClosed || known.state !== 'held') {
      known.isRefused = true
      return nobody
    }
    known.state = 'wanted'
    known.claimed = createDeferred()
    return known.claimed.promise
  }

  /** Nothing of it has to be remembered. */
  settle(entry: Entry): void {
    const known = this.#entries.get(entry.offset)
    if (known !== entry || known.isRefused) return
    if (known.state === 'claiming') {
      known.isOver = true
      return
    }
    if (isUntold(known)) this.#untold--
    known.state = 'settled'
    known.claimed?.resolve(false)
  }

  /** What is no longer in the topic. */
  lose(offset: number): void {
    const known = this.#entries.get(offset)
    if (known !== undefined) this.settle(known)
  }

  /** What is to be committed; undefined while a commit is under way, or where there is nothing new. */
  commit(): WorkCommit | undefined {
    if (this.#committing !== undefined) return undefined
    return this.#commitWith(true) ?? this.#commitWith(false)
  }

  /** The commit has been answered: the cluster has it. */
  committed(): void {
    const { next, entries } = this.#committing ?? { next: this.#next, entries: [] }
    this.#committing = undefined
    this.#isUnsigned = false
    this.#next = next
    for (const entry of entries) {
      if (entry.state === 'settled') this.#entries.delete(entry.offset)
      else this.#begin(entry)
    }
  }

  /** Begins nothing more. What a commit under way may have begun waits for its answer. */
  close(): void {
    this.#isClosed = true
    for (const entry of this.#entries.values()) {
      if (entry.state !== 'wanted') continue
      entry.state = 'held'
      entry.isRefused = true
      entry.claimed?.resolve(false)
    }
  }

  /** No answer is waited for any more. */
  end(): void {
    this.close()
    for (const { state, claimed } of this.#entries.values()) if (state === 'claiming') claimed?.resolve(false)
  }

  #add(offset: number, state: State): LedgerEntry {
    const entry = new LedgerEntry(offset, state)
    this.#entries.set(offset, entry)
    return entry
  }

  #begin(entry: LedgerEntry): void {
    entry.state = entry.isOver ? 'settled' : 'begun'
    entry.claimed?.resolve(true)
  }

  #forgetAll(): void {
    for (const { claimed } of this.#entries.values()) claimed?.resolve(false)
    this.#entries.clear()
  }

  #reconcile(
    entry: LedgerEntry,
    found: { readonly mark: WorkMark; readonly untaken: Set<number>; readonly begun: Set<number> },
  ): void {
    const { offset, state } = entry
    const { mark, untaken, begun } = found
    const isUntaken = offset >= mark.next || untaken.has(offset)
    if (state === 'settled') {
      if (!isUntaken && !begun.has(offset)) this.#entries.delete(offset)
      return
    }
    if (isUntaken) {
      if (state === 'claiming') entry.state = 'wanted'
      return
    }
    // A claim of this reader whose answer did not come, and nobody has committed since.
    if (state === 'claiming' && begun.has(offset) && mark.writer === this.#writer) {
      this.#begin(entry)
      return
    }
    entry.claimed?.resolve(false)
    this.#entries.delete(offset)
  }

  #commitWith(withClaims: boolean): WorkCommit | undefined {
    const changed: LedgerEntry[] = []
    let next = this.#next
    for (const entry of this.#entries.values()) {
      const isClaimed = withClaims && entry.state === 'wanted'
      if (isClaimed || entry.state === 'settled') changed.push(entry)
      else if (entry.state !== 'begun') continue
      next = Math.max(next, entry.offset + 1)
    }
    if (changed.length === 0 && !this.#isUnsigned) return undefined
    const text = encodeMark({
      topicId: this.#topicId,
      writer: this.#writer,
      next,
      ...this.#openBefore(next, withClaims),
    })
    if (text === undefined) return undefined
    for (const entry of changed) if (entry.state === 'wanted') entry.state = 'claiming'
    this.#committing = { next, entries: changed }
    return { next, text }
  }

  #openBefore(next: number, withClaims: boolean): Pick<WorkMark, 'untaken' | 'begun'> {
    const untaken: number[] = []
    const begun: number[] = []
    for (const { state, offset } of this.#entries.values()) {
      if (offset >= next || state === 'settled') continue
      if (state === 'begun' || state === 'left' || (withClaims && state === 'wanted')) begun.push(offset)
      else untaken.push(offset)
    }
    return { untaken, begun }
  }
}

function isUntold({ state }: LedgerEntry): boolean {
  return state === 'unread' || state === 'left'
}
