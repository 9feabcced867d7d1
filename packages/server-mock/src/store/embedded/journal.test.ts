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
import { replayJournal } from './journal-replay.js'
import { createSegment, segmentName } from './journal-segment.js'
import type { Segment } from './journal-segment.js'
import { realFiles } from './segment-files.js'
import type { SegmentFiles } from './segment-files.js'

const folders: string[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wsk-journal-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const open = (folder: string, options: Partial<JournalOptions> = {}): Journal => {
  const files = options.files ?? realFiles
  return new Journal({
    folder,
    files,
    first: createSegment(folder, 1, files),
    sync: false,
    syncWithinMs: 5,
    isFull: ({ size }) => size > 1_000_000,
    onSegment: () => undefined,
    ...options,
  })
}

function replay(folder: string): { readonly frames: readonly string[]; readonly cut: number } {
  const frames: string[] = []
  const { cut } = replayJournal({
    segments: readdirSync(folder).map((name) => ({
      number: segmentName(name)?.number ?? 0,
      path: join(folder, name),
      syncedBytes: 0,
    })),
    onFrame: ({ type, payload }) => {
      if (type === frameTypes.record) frames.push(payload.toString())
    },
  })
  return { frames, cut: cut.length }
}

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
      await Promise.all(texts.map((text) => journal.append(frameTypes.record, text)))
      await journal.append(frameTypes.record, 'last')
    }
    expect(replay(folder).frames).toEqual(['one', 'two ü😀', '', 'x'.repeat(2_000_000), 'last'])
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

  test('starts a new segment when one is full, or when told to, and syncs the old one', async () => {
    const folder = newFolder()
    const begun: Segment[] = []
    const journal = open(folder, { isFull: ({ size }) => size > 100, onSegment: (segment) => begun.push(segment) })
    for (let index = 0; index < 5; index++) await journal.append(frameTypes.record, 'x'.repeat(200))
    expect(begun.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6])
    const last = journal.append(frameTypes.record, 'last')
    journal.rotate()
    await last
    expect(journal.activeSegment).toBe(7)
    await journal.sync()
    expect(begun.slice(0, -1).every(({ isDirty }) => !isDirty)).toBe(true)
    await journal[Symbol.asyncDispose]()
    expect(journal.isComplete).toBe(true)
    expect(segments(folder)).toHaveLength(7)
    expect(replay(folder).frames).toEqual([...Array.from({ length: 5 }, () => 'x'.repeat(200)), 'last'])
  })

  test('does not wait for the disk to have a segment that nobody needs any more', async () => {
    const begun: Segment[] = []
    const journal = open(newFolder(), { onSegment: (segment) => begun.push(segment), syncWithinMs: 60_000 })
    journal.rotate()
    await journal.append(frameTypes.record, 'x')
    journal.rotate()
    begun[0]?.close()
    await journal[Symbol.asyncDispose]()
    expect(journal.isComplete).toBe(true)
  })

  test('goes on in the old segment when a new one cannot be made', async () => {
    const folder = newFolder()
    const files: SegmentFiles = { ...realFiles }
    await using journal = open(folder, { files })
    files.openSync = () => {
      throw Object.assign(new Error('as told'), { code: 'ENOSPC' })
    }
    journal.rotate()
    await journal.append(frameTypes.record, 'x')
    expect(journal.activeSegment).toBe(1)
    files.openSync = realFiles.openSync.bind(realFiles)
    journal.rotate()
    expect(journal.activeSegment).toBe(2)
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
      await journal.append(frameTypes.record, 'before')
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
      await journal.append(frameTypes.record, 'after')
    }
    expect(replay(folder)).toEqual({ frames: ['before', 'after', 'owed'], cut: 0 })
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
    for (const text of ['one', 'two', 'three']) await journal.append(frameTypes.record, text)
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
      expect(replay(folder)).toEqual({ frames: ['one', 'two', 'three'], cut: 1 })
      expect(statSync(path).size).toBe(whole)
      expect(replay(folder).cut).toBe(0)
    }
  })

  test('is refused, and left as it is, where it had been on the disk and is damaged', async () => {
    const { folder, path, safe } = await crashed()
    const whole = readFileSync(path)
    fc.assert(
      fc.property(fc.nat({ max: safe - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Buffer.from(whole)
        damaged[at] = (damaged[at] ?? 0) ^ flip
        writeFileSync(path, damaged)
        expect(() => replay(folder)).toThrow(StoreError)
        expect(() => replay(folder)).toThrow(`The journal ${path} is damaged at byte`)
        expect(readFileSync(path).equals(damaged)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('never gives back what was not written, whatever is cut or flipped', async () => {
    const { folder, path } = await crashed()
    const whole = readFileSync(path)
    const flip = fc.record({ at: fc.nat({ max: whole.length - 1 }), by: fc.integer({ min: 1, max: 255 }) })
    const replaySound = (): readonly string[] => {
      try {
        return replay(folder).frames
      } catch (error) {
        if (error instanceof StoreError) return []
        throw error
      }
    }
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), fc.array(flip, { maxLength: 3 }), (length, flips) => {
        const damaged = Buffer.from(whole)
        for (const { at, by } of flips) damaged[at] = (damaged[at] ?? 0) ^ by
        writeFileSync(path, damaged.subarray(0, length))
        const frames = replaySound()
        expect(['one', 'two', 'three'].slice(0, frames.length)).toEqual(frames)
      }),
      { numRuns: 100 },
    )
  })
})
