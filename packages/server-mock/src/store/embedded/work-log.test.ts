import { asJsonText, createActivationId } from '@wsk/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { silentLogger } from '../../telemetry/logger.js'
import { StoreError } from '../port.js'
import type { AcceptedWork } from '../port.js'
import { sampleMessage } from '../samples.js'
import { frameTypes } from './journal-codec.js'
import type { LogPlace, RecordLog } from './record-log.js'
import { decodeWork, encodeWork, workId } from '../work-codec.js'
import { EmbeddedWorkLog } from './work-log.js'

const segmentBytes = 10_000

interface Log extends RecordLog {
  /** Segment that is written to. */
  segment: number
  readonly places: ReadonlyMap<number, LogPlace>
  /** Bytes appended in all. */
  bytes: number
  fault: StoreError | undefined
}

/** A journal as far as its places go; what is written is counted. */
function countingLog(): Log {
  const places = new Map<number, LogPlace>()
  const log: Log = {
    segment: 1,
    places,
    bytes: 0,
    fault: undefined,
    append: (type, text, ticket) => {
      if (log.fault !== undefined) {
        ticket?.failed()
        return Promise.reject(log.fault)
      }
      if (type === frameTypes.accepted) log.bytes += text.length
      const place = places.get(log.segment) ?? { number: log.segment, uses: 0 }
      places.set(log.segment, place)
      ticket?.written(place)
      log.segment = 1 + Math.floor(log.bytes / segmentBytes)
      return Promise.resolve()
    },
    appendNow: () => undefined,
    sync: () => Promise.resolve(),
    release: (place) => {
      place.uses--
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
  return log
}

const open = (log: RecordLog): EmbeddedWorkLog =>
  new EmbeddedWorkLog({ log, logger: silentLogger, segmentBytes, isRecorded: () => false })

const trigger = (activationId: string, length = 100): AcceptedWork => ({
  kind: 'trigger',
  activationId,
  plan: asJsonText(JSON.stringify('x'.repeat(length))),
})
const newId = (): string => createActivationId(1_700_000_000_000)

function uses({ places }: Log): number {
  return [...places.values()].reduce((sum, place) => sum + place.uses, 0)
}

describe('accepted work as text', () => {
  test('is read back', () => {
    const id = newId()
    const action = { kind: 'action', message: sampleMessage(id, { cause: newId(), initArgs: ['a'] }) } as const
    const sequence = { kind: 'sequence', activationId: id, plan: asJsonText('{"a":1e400}') } as const
    const delivery = { kind: 'delivery', activationId: id, plan: asJsonText('{}') } as const
    for (const work of [action, sequence, trigger(id), delivery]) {
      expect(decodeWork(encodeWork(work))).toEqual(work)
      expect(workId(decodeWork(encodeWork(work)))).toBe(id)
    }
  })

  test('that is none is refused', () => {
    for (const text of ['', 'x', 'a', 'a{}', 'a[1]']) expect(() => decodeWork(text)).toThrow(StoreError)
  })
})

describe('the log of accepted work', () => {
  test('holds a place for what is not over, whatever becomes of it, and no other', async () => {
    const ends = new Set(['finish', 'record'])
    const step = fc.record({
      what: fc.constantFrom('accept', 'revise', 'start', 'finish', 'record', 'rewrite'),
      at: fc.nat(9),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const log = countingLog()
        const work = open(log)
        const ids = Array.from({ length: 10 }, newId)
        const live = new Set<string>()
        for (const { what, at } of steps) {
          const id = ids[at] ?? ''
          if (what === 'accept' && !live.has(id)) {
            await work.accept(id, trigger(id, 3000))
            live.add(id)
          }
          if (what === 'revise') await Promise.allSettled([work.revise(id, trigger(id, 2000))])
          if (what === 'start') work.started(id)
          if (what === 'finish') work.finished(id)
          if (what === 'record') work.recorded(id)
          if (what === 'rewrite') await work.rewriteOld(log.segment + 5)
          if (ends.has(what)) live.delete(id)
          expect(uses(log)).toBe(live.size)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('writes old work anew, and does not spend more on it than on what is new', async () => {
    const log = countingLog()
    const work = open(log)
    const backlog = Array.from({ length: 50 }, newId)
    for (const id of backlog) await work.accept(id, trigger(id, 1000))
    const before = log.bytes
    let added = 0
    for (let round = 0; round < 2000; round++) {
      const id = newId()
      await work.accept(id, trigger(id, 1000))
      work.recorded(id)
      added += 1000
      await work.rewriteOld(log.segment)
    }
    const held = [...log.places.values()].filter((place) => place.uses > 0)
    expect(Math.min(...held.map(({ number }) => number))).toBeGreaterThan(log.segment - 30)
    expect(log.bytes - before).toBeLessThan(added * 1.6)
    expect(uses(log)).toBe(50)
  })

  test('keeps the old place of what could not be written anew', async () => {
    const log = countingLog()
    const work = open(log)
    const id = newId()
    await work.accept(id, trigger(id))
    log.fault = new StoreError('the disk is full')
    await work.rewriteOld(100)
    expect(uses(log)).toBe(1)
    const refused = newId()
    await expect(work.accept(refused, trigger(refused))).rejects.toThrow('the disk is full')
    await expect(work.revise(id, trigger(id))).rejects.toThrow('the disk is full')
    log.fault = undefined
    await work.rewriteOld(100)
    expect(uses(log)).toBe(1)
    work.finished(id)
    expect(uses(log)).toBe(0)
  })
})
