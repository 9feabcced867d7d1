import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, WorkLedger } from './work-ledger.js'
import { first, hold } from './work-ledger-fixture.js'
import { decodeMark, type WorkMark } from './work-mark.js'

/** One topic, the mark that is kept of it, and readers of which only the last one that joined may commit. */
class Cluster {
  mark: WorkMark | undefined
  reader = -1
  published = 0
  /** Commits on their way; those of readers that joined again or died come late. */
  underWay: Sent[] = []
  readonly begunBy = new Map<number, number>()
  readonly finished = new Set<number>()
  readonly twice: number[] = []
}

interface Sent {
  readonly member: number
  readonly next: number
  readonly text: string
  /** Undefined until the cluster has dealt with it. */
  answer: boolean | undefined
}

class Reader {
  readonly ledger: WorkLedger
  readonly cluster: Cluster
  readonly name: number
  member = -1
  position = 0
  unread: readonly number[] = []
  unclosed: readonly number[] = []
  left: Entry[] = []
  held: Entry[] = []
  begun: Entry[] = []
  sent: Sent | undefined

  constructor(cluster: Cluster, name: number) {
    this.cluster = cluster
    this.name = name
    this.ledger = new WorkLedger(`reader-${name}`)
  }

  join(): void {
    const { cluster } = this
    cluster.reader++
    this.member = cluster.reader
    const found = this.ledger.resume(cluster.mark ?? first)
    this.unclosed = found.left
    this.unread = found.unread
    this.position = found.next
    this.sent = undefined
  }

  read(): void {
    if (this.member < 0) return
    const [offset = this.position] = this.unread
    if (this.unread.length > 0) this.unread = this.unread.slice(1)
    else if (offset < this.cluster.published) this.position++
    else return
    const entry = this.ledger.hold(offset)
    if (entry !== undefined) this.held.push(entry)
  }

  claim(index: number): void {
    const entry = this.held[index % this.held.length]
    if (entry === undefined) return
    this.held = this.held.filter((other) => other !== entry)
    void this.ledger.claim(entry).then((isOwn) => {
      if (!isOwn) return
      const { begunBy } = this.cluster
      if (begunBy.has(entry.offset)) this.cluster.twice.push(entry.offset)
      begunBy.set(entry.offset, this.name)
      this.begun.push(entry)
    })
  }

  finish(index: number): void {
    this.begun = this.settleOne(this.begun, index)
  }

  tell(): void {
    const [offset] = this.unclosed
    if (offset === undefined || this.ledger.isWaitedFor) return
    this.unclosed = this.unclosed.slice(1)
    this.left.push(hold(this.ledger, offset))
  }

  close(index: number): void {
    this.left = this.settleOne(this.left, index)
  }

  settleOne(entries: Entry[], index: number): Entry[] {
    const entry = entries[index % entries.length]
    if (entry === undefined) return entries
    this.cluster.finished.add(entry.offset)
    this.ledger.settle(entry)
    return entries.filter((other) => other !== entry)
  }

  send(): void {
    if (this.member < 0) return
    const commit = this.ledger.commit()
    if (commit === undefined) return
    this.sent = { member: this.member, ...commit, answer: undefined }
    this.cluster.underWay.push(this.sent)
  }

  hear(): void {
    if (this.sent?.answer === true) this.ledger.committed()
    else if (this.sent?.answer === false) this.join()
    if (this.sent?.answer !== undefined) this.sent = undefined
  }
}

function arrive(cluster: Cluster, index: number): void {
  const sent = cluster.underWay[index % cluster.underWay.length]
  if (sent === undefined) return
  cluster.underWay = cluster.underWay.filter((other) => other !== sent)
  sent.answer = sent.member === cluster.reader
  if (sent.answer) cluster.mark = decodeMark(sent.next, sent.text)
}

const often = ['read', 'claim', 'send', 'arrive', 'hear'] as const
const seldom = ['publish', 'publish', 'join', 'finish', 'tell', 'close', 'crash'] as const

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...often, ...often, ...often, ...seldom),
    reader: fc.nat({ max: 1 }),
    index: fc.nat({ max: 20 }),
  }),
  { maxLength: 300, size: 'max' },
)

test('whatever ends readers and answers, no message is begun twice, and none is forgotten', async () => {
  let names = 0
  const tally = { left: 0, untaken: 0 }
  const check = fc.asyncProperty(steps, async (sequence) => {
    const cluster = new Cluster()
    const readers = [new Reader(cluster, names++), new Reader(cluster, names++)]
    const at = (index: number): Reader => readers[index] ?? new Reader(cluster, names++)
    const act: Record<string, (reader: Reader, index: number) => void> = {
      publish: () => cluster.published++,
      join: (reader) => reader.join(),
      read: (reader) => reader.read(),
      claim: (reader, index) => reader.claim(index),
      finish: (reader, index) => reader.finish(index),
      tell: (reader) => reader.tell(),
      close: (reader, index) => reader.close(index),
      send: (reader) => reader.send(),
      arrive: (_reader, index) => arrive(cluster, index),
      hear: (reader) => reader.hear(),
    }
    for (const { what, reader, index } of sequence) {
      if (what === 'crash') readers[reader] = new Reader(cluster, names++)
      else act[what]?.(at(reader), index)
      await Promise.resolve()
    }
    expect(cluster.twice, 'begun twice').toEqual([])
    // The next reader finds each message begun by somebody and open, or finished, or for itself to begin.
    const next = new Reader(cluster, names++)
    next.join()
    const open = new Set([...next.unclosed, ...next.unread])
    tally.left += next.unclosed.length
    tally.untaken += next.unread.length
    for (let offset = 0; offset < next.position; offset++) {
      if (open.has(offset)) continue
      expect(cluster.finished.has(offset), `${offset} is forgotten`).toBe(true)
    }
    for (const offset of next.unread) expect(cluster.begunBy.has(offset), `${offset} begins again`).toBe(false)
    for (let offset = next.position; offset < cluster.published; offset++) {
      expect(cluster.begunBy.has(offset), `${offset} begins again`).toBe(false)
    }
  })
  await fc.assert(check, { numRuns: 1000 })
  expect(tally.left).toBeGreaterThan(0)
  expect(tally.untaken).toBeGreaterThan(0)
})
