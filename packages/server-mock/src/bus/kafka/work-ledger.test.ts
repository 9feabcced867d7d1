import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { WorkLedger } from './work-ledger.js'
import { first, hold } from './work-ledger-fixture.js'
import { decodeMark, type WorkMark } from './work-mark.js'

const resumed = (mark: WorkMark = first): WorkLedger => {
  const ledger = new WorkLedger('this')
  ledger.resume(mark)
  return ledger
}

/** What the cluster keeps once it has the next commit. */
function commit(ledger: WorkLedger): WorkMark {
  const { next = -1, text = '' } = ledger.commit() ?? {}
  ledger.committed()
  const mark = decodeMark(next, text)
  if (mark === undefined) throw new Error('nothing was committed')
  return mark
}

describe('a reader', () => {
  test('is told that a message is its own once the cluster knows', async () => {
    const ledger = resumed()
    const [a, b] = [hold(ledger, 0), hold(ledger, 1)]
    const claimed = ledger.claim(b)
    let isTold = false
    void claimed.then(() => {
      isTold = true
    })
    const sent = ledger.commit()
    await Promise.resolve()
    expect([isTold, ledger.commit()]).toEqual([false, undefined])
    ledger.committed()
    expect(await claimed).toBe(true)
    expect(decodeMark(sent?.next ?? -1, sent?.text ?? '')).toMatchObject({ next: 2, untaken: [0], begun: [1] })
    expect(ledger.claim(b)).toBe(claimed)
    ledger.settle(b)
    ledger.settle(a)
    expect(commit(ledger)).toMatchObject({ next: 2, untaken: [], begun: [] })
    expect(ledger.commit()).toBeUndefined()
  })

  test('that reads again what it has finished meanwhile leaves it at that', async () => {
    const ledger = resumed()
    const entry = hold(ledger, 0)
    const claimed = ledger.claim(entry)
    // The seat was lost and taken again, and reading begins where the mark stood.
    ledger.resume(first)
    commit(ledger)
    expect(await claimed).toBe(true)
    ledger.settle(entry)
    commit(ledger)
    expect(ledger.hold(0)).toBeUndefined()
    expect(ledger.hold(1)).toBeDefined()
  })

  test('that is refused a message leaves it to the next one, whatever it says of it afterwards', async () => {
    const ledger = resumed()
    const [waiting, late, done] = [hold(ledger, 0), hold(ledger, 1), hold(ledger, 2)]
    const refused = ledger.claim(waiting)
    ledger.close()
    expect([await refused, await ledger.claim(late)]).toEqual([false, false])
    for (const entry of [waiting, late, done]) ledger.settle(entry)
    expect(commit(ledger)).toMatchObject({ next: 3, untaken: [0, 1], begun: [] })
  })

  test('begins nothing that another reader began or finished meanwhile', async () => {
    const ledger = resumed()
    const entries = [hold(ledger, 0), hold(ledger, 1), hold(ledger, 2)] as const
    const claims = [ledger.claim(entries[0]), ledger.claim(entries[1])]
    ledger.commit()
    const found = ledger.resume({ ...first, writer: 'other', next: 2, begun: [1] })
    expect(found).toEqual({ left: [1], unread: [], next: 2 })
    expect(await Promise.all(claims)).toEqual([false, false])
    expect(ledger.hold(2)).toBeUndefined()
    const own = ledger.claim(entries[2])
    expect(commit(ledger)).toMatchObject({ writer: 'this', next: 3, begun: [1, 2] })
    expect(await own).toBe(true)
  })

  test('learns by joining again whether a commit without an answer is there', async () => {
    for (const isThere of [true, false]) {
      const ledger = resumed()
      const entry = hold(ledger, 0)
      const claimed = ledger.claim(entry)
      const { next = 0, text = '' } = ledger.commit() ?? {}
      const found = ledger.resume((isThere ? decodeMark(next, text) : undefined) ?? first)
      expect(found).toMatchObject({ left: [], unread: [] })
      expect(ledger.isWaitedFor).toBe(!isThere)
      if (!isThere) commit(ledger)
      expect(await claimed).toBe(true)
    }
  })

  test('signs what it takes over before it deals with what was left', () => {
    const ledger = resumed({ ...first, writer: 'other', next: 3, untaken: [1], begun: [0] })
    expect(ledger.isWaitedFor).toBe(true)
    expect(commit(ledger)).toEqual({ ...first, writer: 'this', next: 3, untaken: [1], begun: [0] })
    expect(ledger.isWaitedFor).toBe(false)
  })

  test('refuses at its end what nobody began, and waits for what may be begun', async () => {
    const ledger = resumed()
    const entries = [hold(ledger, 0), hold(ledger, 1), hold(ledger, 2)] as const
    const early = ledger.claim(entries[0])
    ledger.commit()
    const late = ledger.claim(entries[1])
    ledger.close()
    expect([await late, await ledger.claim(entries[2])]).toEqual([false, false])
    ledger.committed()
    expect(await early).toBe(true)
    ledger.settle(entries[0])
    expect(commit(ledger)).toMatchObject({ next: 1, untaken: [], begun: [] })
  })

  test('has nothing of a topic that was made anew', async () => {
    const ledger = resumed()
    const entry = hold(ledger, 0)
    const claimed = ledger.claim(entry)
    ledger.resume({ ...first, topicId: randomUUID() })
    expect([await claimed, await ledger.claim(entry)]).toEqual([false, false])
    expect(hold(ledger, 0)).not.toBe(entry)
  })

  test('leaves claims waiting while the cluster has no room for a mark', async () => {
    const ledger = resumed()
    const entries = Array.from({ length: 5000 }, (_, offset) => hold(ledger, offset))
    const newest = entries[4999]
    if (newest === undefined) throw new Error('no entry')
    const claimed = ledger.claim(newest)
    expect(ledger.commit()).toBeUndefined()
    for (const entry of entries.slice(0, 4500)) ledger.settle(entry)
    commit(ledger)
    if (ledger.isWaitedFor) commit(ledger)
    expect(await claimed).toBe(true)
  })
})
