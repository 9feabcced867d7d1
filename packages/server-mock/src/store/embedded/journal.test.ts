import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { StoreError } from '../port.js'
import { createDeferred } from '../../support/deferred.js'
import { frameTypes, groupsOf } from './journal-codec.js'
import { Journal } from './journal.js'
import type { JournalOptions } from './journal.js'
import { nextSegmentNumber, replayJournal } from './journal-replay.js'
import { realFiles } from './journal-segment.js'
import type { SegmentFiles } from './journal-segment.js'
import type { LogPlace } from './record-log.js'

const folders: string[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wsk-journal-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const standard = { firstSegment: 1, sync: false, segmentBytes: 1_000_000, syncWithinMs: 5 }
const open = (folder: string, options: Partial<JournalOptions> = {}): Journal =>
  new Journal({ folder, ...standard, ...options })

interface Replayed {
  readonly frames: readonly string[]
  readonly projected: readonly string[]
  readonly cut: number
}

async function replay(folder: string): Promise<Replayed> {
  const frames: string[] = []
  const projected: string[] = []
  const { cut } = await replayJournal({
    folder,
    before: nextSegmentNumber(folder),
    onFrame: ({ type, payload, isProjected }) => {
      if (type === frameTypes.record) (isProjected ? projected : frames).push(payload.toString())
      return undefined
    },
  })
  return { frames, projected, cut: cut.length }
}

/** Keeps the segment alive, as an unfinished record would. */
const held = (places: LogPlace[] = []): { written(place: LogPlace): void; failed(): void } => ({
  written: (place) => {
    place.uses++
    places.push(place)
  },
  failed: () => undefined,
})

const segments = (folder: string): readonly string[] => readdirSync(folder).sort()

/** The file system, but with writes that fail when told to. */
function fragileFiles(): { readonly files: SegmentFiles; readonly writes: number[]; fault: string | undefined } {
  const state = { writes: [] as number[], fault: undefined as string | undefined }
  const failure = (): Error => Object.assign(new Error(`${state.fault}: as told`), { code: state.fault })
  const files: SegmentFiles = {
    ...realFiles,
    writeSync: (...call) => {
      const [descriptor, data, offset, length, position] = call
      state.writes.push(length)
      if (state.fault === undefined) return realFiles.writeSync(...call)
      if (state.fault === 'EIO' || length < 2) throw failure()
      // A full disk takes a part first, and refuses the rest.
      return realFiles.writeSync(descriptor, data, offset, Math.floor(length / 2), position)
    },
    sync: (descriptor) => (state.fault === 'EIO' ? Promise.reject(failure()) : realFiles.sync(descriptor)),
  }
  return Object.assign(state, { files })
}

describe('the journal', () => {
  test('gives a later process what was written, in order, for its owner only', async () => {
    const folder = newFolder()
    {
      await using journal = open(folder)
      const texts = ['one', 'two ü😀', '', 'x'.repeat(2_000_000)]
      await Promise.all(texts.map((text) => journal.append(frameTypes.record, text, held())))
      await journal.append(frameTypes.record, 'last', held())
    }
    expect((await replay(folder)).frames).toEqual(['one', 'two ü😀', '', 'x'.repeat(2_000_000), 'last'])
    for (const name of segments(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  })

  test('writes everything of one turn of the event loop at once', async () => {
    const { files, writes } = fragileFiles()
    await using journal = open(newFolder(), { files, syncWithinMs: 60_000 })
    const before = writes.length
    await Promise.all(Array.from({ length: 500 }, (_, index) => journal.append(frameTypes.record, `record ${index}`)))
    expect(writes.length - before).toBe(1)
  })

  test('has written what is appended now before it goes on, with all that came before', () => {
    const folder = newFolder()
    const journal = open(folder)
    void journal.append(frameTypes.record, 'first')
    journal.appendNow(frameTypes.started, 'second')
    const [group] = [...groupsOf(readFileSync(join(folder, segments(folder)[0] ?? '')))]
    expect(group?.frames.map(({ payload }) => payload.toString())).toEqual(['first', 'second'])
    return journal[Symbol.asyncDispose]()
  })

  test('waits for the disk when it is to, and for one sync as a whole turn', async () => {
    let syncs = 0
    const gate = createDeferred<void>()
    const files: SegmentFiles = {
      ...realFiles,
      sync: async (descriptor) => {
        syncs++
        await gate.promise
        await realFiles.sync(descriptor)
      },
    }
    await using journal = open(newFolder(), { files, sync: true })
    let settled = 0
    const appends = Array.from({ length: 10 }, () =>
      journal.append(frameTypes.record, 'x').then(() => {
        settled++
      }),
    )
    await expect.poll(() => syncs).toBe(1)
    expect(settled).toBe(0)
    gate.resolve()
    await Promise.all(appends)
    expect(settled).toBe(10)
  })

  test('starts a new segment when one is long, and drops the old ones once nothing in them is needed', async () => {
    const folder = newFolder()
    await using journal = open(folder, { segmentBytes: 100 })
    const places: LogPlace[] = []
    for (let index = 0; index < 5; index++) await journal.append(frameTypes.record, 'x'.repeat(200), held(places))
    expect(segments(folder)).toHaveLength(6)
    const [first, second, third] = places
    if (first === undefined || second === undefined || third === undefined) throw new Error('five were written')
    journal.release(second)
    journal.release(third)
    // A later frame may end what an earlier one began: the first segment keeps those behind it.
    expect(segments(folder)).toHaveLength(6)
    journal.release(first)
    await expect.poll(() => segments(folder)).toHaveLength(3)
  })

  test('leaves nothing behind a clean end, and everything behind one with work left', async () => {
    const [clean, busy] = [newFolder(), newFolder()]
    for (const [folder, ticket] of [
      [clean, undefined],
      [busy, held()],
    ] as const) {
      await using journal = open(folder)
      await journal.append(frameTypes.record, 'x', ticket)
    }
    expect(segments(clean)).toEqual([])
    expect((await replay(busy)).frames).toEqual(['x'])
  })

  test('tells which records are in the indexes already', async () => {
    const folder = newFolder()
    {
      await using journal = open(folder)
      let end = 0
      const places: LogPlace[] = []
      for (const text of ['a', 'b']) {
        await journal.append(frameTypes.record, text, {
          written: (place, offset) => {
            held(places).written(place)
            end = offset
          },
          failed: () => undefined,
        })
      }
      if (places[0] !== undefined) journal.markProjected(places[0], end)
      await journal.append(frameTypes.record, 'c', held())
    }
    expect(await replay(folder)).toEqual({ frames: ['c'], projected: ['a', 'b'], cut: 0 })
  })

  test('takes nothing after its end', async () => {
    const journal = open(newFolder())
    await journal[Symbol.asyncDispose]()
    await journal[Symbol.asyncDispose]()
    await expect(journal.append(frameTypes.record, 'x')).rejects.toThrow('the store is closed')
    await expect(journal.sync()).rejects.toThrow('the store is closed')
    journal.appendNow(frameTypes.started, 'x')
  })
})

describe('a disk that is full', () => {
  test('refuses the whole turn with a next step, keeps what was there, and goes on when there is room', async () => {
    const folder = newFolder()
    const fragile = fragileFiles()
    {
      await using journal = open(folder, { files: fragile.files })
      await journal.append(frameTypes.record, 'before', held())
      fragile.fault = 'ENOSPC'
      const outcome: string[] = []
      const refused = ['lost 1', 'lost 2'].map((text) =>
        journal.append(frameTypes.record, text, {
          written: () => outcome.push('written'),
          failed: () => outcome.push('failed'),
        }),
      )
      for (const attempt of refused) {
        await expect(attempt).rejects.toBeInstanceOf(StoreError)
        await expect(attempt).rejects.toThrow(/Writing to .* failed: the disk is full; free some space/)
      }
      expect(outcome).toEqual(['failed', 'failed'])
      journal.appendNow(frameTypes.record, 'owed')
      fragile.fault = undefined
      await journal.append(frameTypes.record, 'after', held())
    }
    expect(await replay(folder)).toEqual({ frames: ['before', 'after', 'owed'], projected: [], cut: 0 })
  })

  test('that fails to sync stops the journal: nobody can say what is on it', async () => {
    const fragile = fragileFiles()
    await using journal = open(newFolder(), { files: fragile.files, sync: true })
    await journal.append(frameTypes.record, 'x')
    fragile.files.writeSync = realFiles.writeSync.bind(realFiles)
    fragile.fault = 'EIO'
    await expect(journal.append(frameTypes.record, 'y')).rejects.toThrow(/Syncing the journal .* the disk failed/)
    fragile.fault = undefined
    await expect(journal.append(frameTypes.record, 'z')).rejects.toThrow(/the disk failed/)
  })
})

describe('what a crash leaves', () => {
  /** Three synced records, and one behind the last mark. */
  async function crashed(): Promise<{ readonly folder: string; readonly path: string; readonly safe: number }> {
    const folder = newFolder()
    const journal = open(folder)
    for (const text of ['one', 'two', 'three']) await journal.append(frameTypes.record, text, held())
    await journal.sync()
    const path = join(folder, segments(folder)[0] ?? '')
    const size = (): number => statSync(path).size
    const before = size()
    await expect.poll(size).toBeGreaterThanOrEqual(before)
    await journal[Symbol.asyncDispose]()
    const marks = [...groupsOf(readFileSync(path))].filter(({ frames }) => frames[0]?.type === frameTypes.synced)
    const safe = (marks.at(-1)?.end ?? 0) - (marks.at(-1)?.frames[0]?.payload.length ?? 0) - 13
    return { folder, path, safe }
  }

  test('is cut off where it is torn, and the cut stays', async () => {
    const { folder, path } = await crashed()
    const whole = statSync(path).size
    for (const torn of [Buffer.from([1]), Buffer.alloc(5000), Buffer.from('\x05\x00\x00\x00abcd\x01hello')]) {
      appendFileSync(path, torn)
      expect(await replay(folder)).toEqual({ frames: ['one', 'two', 'three'], projected: [], cut: 1 })
      expect(statSync(path).size).toBe(whole)
      expect((await replay(folder)).cut).toBe(0)
    }
  })

  test('is refused, and left as it is, where it had been on the disk and is damaged', async () => {
    const { folder, path, safe } = await crashed()
    const whole = readFileSync(path)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: safe - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = Buffer.from(whole)
        damaged[at] = (damaged[at] ?? 0) ^ flip
        writeFileSync(path, damaged)
        const attempt = replay(folder)
        await expect(attempt).rejects.toBeInstanceOf(StoreError)
        await expect(attempt).rejects.toThrow(`The journal ${path} is damaged at byte`)
        expect(readFileSync(path).equals(damaged)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('never gives back what was not written, whatever is cut or flipped', async () => {
    const { folder, path } = await crashed()
    const whole = readFileSync(path)
    const flip = fc.record({ at: fc.nat({ max: whole.length - 1 }), by: fc.integer({ min: 1, max: 255 }) })
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length }), fc.array(flip, { maxLength: 3 }), async (length, flips) => {
        const damaged = Buffer.from(whole)
        for (const { at, by } of flips) damaged[at] = (damaged[at] ?? 0) ^ by
        writeFileSync(path, damaged.subarray(0, length))
        const result = await replay(folder).catch((error: unknown) => {
          if (error instanceof StoreError) return undefined
          throw error
        })
        const frames = result?.frames ?? []
        expect(['one', 'two', 'three'].slice(0, frames.length)).toEqual(frames)
      }),
      { numRuns: 100 },
    )
  })
})
