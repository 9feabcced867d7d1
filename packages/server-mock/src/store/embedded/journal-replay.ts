import { readdirSync, readFileSync, truncateSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../port.js'
import {
  groupsOf,
  frameTypes,
  hasSegmentHeader,
  parsePosition,
  segmentHeaderBytes,
  syncedMarksBehind,
} from './journal-codec.js'
import type { Frame, Position } from './journal-codec.js'
import { segmentNumber } from './journal-segment.js'
import { storeErrorFrom } from './store-errors.js'

export interface ReplayedFrame extends Frame {
  /** Of a record: it is in the indexes already. */
  readonly isProjected: boolean
}

/** A torn tail that was cut off. */
interface CutTail {
  readonly path: string
  readonly at: number
  readonly bytes: number
}

export interface ReplayOptions {
  readonly folder: string
  /** Segments of this number and later are not read. */
  readonly before: number
  /** Called for every frame, oldest first. The payload is valid during the call only. */
  readonly onFrame: (frame: ReplayedFrame) => Promise<void> | undefined
}

export interface Replay {
  /** Segments that were read, to be removed once nothing in them is needed. */
  readonly paths: readonly string[]
  readonly cut: readonly CutTail[]
}

interface SegmentFile {
  readonly number: number
  readonly path: string
}

/**
 * Reads what an earlier process left. The end of a segment that a crash tore is cut off. Throws StoreError when
 * data that once was on the disk is damaged; nothing is changed then.
 */
export async function replayJournal(options: ReplayOptions): Promise<Replay> {
  const files = segmentFiles(options.folder).filter(({ number }) => number < options.before)
  const { cut, projected } = surveySegments(files)
  for (const { path, at } of cut) truncateSync(path, at)
  for (const file of files) await replaySegment(file, projected, options)
  return { paths: files.map(({ path }) => path), cut }
}

/** A number that no segment of the folder has yet, above all others. */
export function nextSegmentNumber(folder: string): number {
  return (segmentFiles(folder).at(-1)?.number ?? 0) + 1
}

export function removeSegments(paths: readonly string[]): void {
  for (const path of paths) unlinkSync(path)
}

function segmentFiles(folder: string): readonly SegmentFile[] {
  return readdirSync(folder)
    .map((name) => ({ number: segmentNumber(name) ?? -1, path: join(folder, name) }))
    .filter(({ number }) => number >= 0)
    .sort((one, other) => one.number - other.number)
}

function readSegment(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw storeErrorFrom(error, 'Reading', path)
  }
}

async function replaySegment(file: SegmentFile, projected: Position, { onFrame }: ReplayOptions): Promise<void> {
  const { segment, offset } = projected
  for (const { frames } of groupsOf(readSegment(file.path))) {
    for (const frame of frames) {
      const isProjected = file.number < segment || (file.number === segment && frame.end <= offset)
      const done = onFrame({ ...frame, isProjected })
      if (done !== undefined) await done
    }
  }
}

interface Survey {
  readonly cut: readonly CutTail[]
  /** Every record before this is in the indexes. */
  readonly projected: Position
}

/** First pass: finds torn tails, and tells them from damage by the marks that say what had been synced. */
function surveySegments(files: readonly SegmentFile[]): Survey {
  const marks = new Marks()
  const tails: (CutTail & { readonly number: number })[] = []
  for (const { number, path } of files) {
    const content = readSegment(path)
    const end = hasSegmentHeader(content, number) ? marks.readSound(content) : 0
    if (end === content.length) continue
    tails.push({ number, path, at: end, bytes: content.length - end })
    marks.readBehind(content, end)
  }
  for (const { number, path, at } of tails) {
    if (marks.syncedSize(number) > Math.max(at, segmentHeaderBytes)) throw damaged(path, at)
  }
  return { cut: tails, projected: marks.projected }
}

class Marks {
  readonly #synced = new Map<number, number>()
  projected: Position = { segment: -1, offset: 0 }

  /** Returns where the sound groups end. */
  readSound(content: Buffer): number {
    let end = segmentHeaderBytes
    for (const group of groupsOf(content)) {
      end = group.end
      for (const frame of group.frames) this.#read(frame)
    }
    return end
  }

  readBehind(content: Buffer, from: number): void {
    for (const mark of syncedMarksBehind(content, from)) this.#note(mark)
  }

  syncedSize(segment: number): number {
    return this.#synced.get(segment) ?? 0
  }

  #read({ type, payload }: Frame): void {
    if (type === frameTypes.synced) this.#note(parsePosition(payload))
    else if (type === frameTypes.projected) this.projected = parsePosition(payload)
  }

  #note({ segment, offset }: Position): void {
    this.#synced.set(segment, Math.max(this.syncedSize(segment), offset))
  }
}

function damaged(path: string, at: number): StoreError {
  return new StoreError(
    `The journal ${path} is damaged at byte ${at}: what was written there does not match its checksum. ` +
      'Nothing was changed. Restore the folder from a backup, or move this file away to start without what is in it.',
  )
}
