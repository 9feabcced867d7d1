import { readFileSync, truncateSync } from 'node:fs'
import { StoreError } from '../port.js'
import {
  frameTypes,
  groupsOf,
  hasSegmentHeader,
  parsePosition,
  segmentHeaderBytes,
  syncedMarksBehind,
} from './journal-codec.js'
import type { Frame, Position } from './journal-codec.js'
import { storeErrorFrom } from './store-errors.js'

/** One segment to read. */
export interface ReplayedSegment {
  readonly number: number
  readonly path: string
  /** So much of it is known to have been on the disk. */
  readonly syncedBytes: number
}

/** A torn tail that was cut off. */
interface CutTail {
  readonly path: string
  readonly at: number
  readonly bytes: number
}

export interface ReplayOptions {
  /** Oldest first. */
  readonly segments: readonly ReplayedSegment[]
  /** Called for every frame, oldest first. The payload is valid during the call only. */
  readonly onFrame: (frame: Frame, segment: ReplayedSegment) => void
}

/**
 * Reads what an earlier process left. The end of a segment that a crash tore is cut off. Throws StoreError when
 * data that once was on the disk is damaged; nothing is changed then.
 */
export function replayJournal({ segments, onFrame }: ReplayOptions): { readonly cut: readonly CutTail[] } {
  const cut = surveySegments(segments)
  for (const { path, at } of cut) truncateSync(path, at)
  for (const segment of segments) {
    for (const { frames } of groupsOf(readSegment(segment.path))) {
      for (const frame of frames) onFrame(frame, segment)
    }
  }
  return { cut }
}

/** Frames of a segment that must be sound to its end. Throws StoreError where it is not. */
export function* framesOf({ number, path }: Pick<ReplayedSegment, 'number' | 'path'>): Generator<Frame> {
  const content = readSegment(path)
  const groups = hasSegmentHeader(content, number) ? [...groupsOf(content)] : []
  const end = groups.at(-1)?.end ?? segmentHeaderBytes
  if (end !== content.length) throw damaged(path, end)
  for (const { frames } of groups) yield* frames
}

function readSegment(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw storeErrorFrom(error, 'Reading', path)
  }
}

/** First pass: finds torn tails, and tells them from damage by the marks that say what had been synced. */
function surveySegments(segments: readonly ReplayedSegment[]): readonly CutTail[] {
  const marks = new Marks(segments)
  const tails: (CutTail & { readonly number: number })[] = []
  for (const { number, path } of segments) {
    const content = readSegment(path)
    const end = hasSegmentHeader(content, number) ? marks.readSound(content) : 0
    if (end === content.length) continue
    tails.push({ number, path, at: end, bytes: content.length - end })
    marks.readBehind(content, end)
  }
  for (const { number, path, at } of tails) {
    if (marks.syncedSize(number) > Math.max(at, segmentHeaderBytes)) throw damaged(path, at)
  }
  return tails
}

class Marks {
  readonly #synced: Map<number, number>

  constructor(segments: readonly ReplayedSegment[]) {
    this.#synced = new Map(segments.map(({ number, syncedBytes }) => [number, syncedBytes]))
  }

  /** Returns where the sound groups end. */
  readSound(content: Buffer): number {
    let end = segmentHeaderBytes
    for (const group of groupsOf(content)) {
      end = group.end
      for (const { type, payload } of group.frames) {
        if (type === frameTypes.synced) this.#note(parsePosition(payload))
      }
    }
    return end
  }

  readBehind(content: Buffer, from: number): void {
    for (const mark of syncedMarksBehind(content, from)) this.#note(mark)
  }

  syncedSize(segment: number): number {
    return this.#synced.get(segment) ?? 0
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
