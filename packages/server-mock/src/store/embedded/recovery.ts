import { readdirSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '../../telemetry/logger.js'
import { frameTypes, segmentHeaderBytes } from './journal-codec.js'
import type { Frame } from './journal-codec.js'
import { replayJournal } from './journal-replay.js'
import { createSegment, indexPath, Segment, segmentName, segmentPath } from './journal-segment.js'
import { LiveIndex } from './live-index.js'
import type { OpenFiles } from './open-files.js'
import { readRecordKey } from './record-frame.js'
import type { RecordSegment } from './record-segments.js'
import { readIndexHeader } from './sealed-index.js'
import type { SealedIndex } from './sealed-index.js'
import { unfinishedSuffix } from './segment-files.js'
import type { SegmentFiles } from './segment-files.js'
import { WorkReplay } from './work-replay.js'
import type { ReplayedWork } from './work-replay.js'

interface RecoveryParts {
  readonly folder: string
  readonly files: SegmentFiles
  readonly open: OpenFiles
  readonly logger: Logger
  /** A segment that is longer is not written to again. */
  readonly segmentBytes: number
}

export interface Recovered {
  /** Oldest first; the last one is the one to write to. */
  readonly segments: readonly RecordSegment[]
  readonly active: { readonly file: Segment; readonly index: LiveIndex }
  /** Segments that may not be on the disk yet, without the one to write to. */
  readonly unsynced: readonly Segment[]
  readonly work: ReadonlyMap<string, ReplayedWork>
}

/** The last segment is written to again when it is smaller than this share of a full one, so that restarts do not make many. */
const smallShare = 1 / 16

interface FoundSegment {
  readonly number: number
  readonly path: string
  readonly bytes: number
  /** Of any state of the segment. */
  readonly header: SealedIndex | undefined
}

/**
 * Opens what a process left in its journal: of segments with an index only its header is read; others are read whole.
 * May be interrupted and repeated at any point. Throws StoreError, or what the file system throws.
 */
export function recoverSegments(parts: RecoveryParts): Recovered {
  const found = findSegments(parts)
  const last = found.at(-1)
  const small = last !== undefined && last.bytes < parts.segmentBytes * smallShare ? last : undefined
  const indexes = new Map<number, LiveIndex>()
  for (const segment of found)
    if (!isComplete(segment) || segment === small) indexes.set(segment.number, new LiveIndex())
  const newestComplete = found.findLast(({ number }) => !indexes.has(number))?.number ?? 0
  const oldestWork = found.reduce((newest, segment) => Math.max(newest, oldestWorkBy(segment)), 0)
  const work = new WorkReplay()
  const { cut } = replayJournal({
    segments: found
      .filter(({ number }) => number >= oldestWork || indexes.has(number))
      .map(({ number, path, bytes, header }) => ({
        number,
        path,
        syncedBytes: number < newestComplete ? bytes : (header?.header.segmentBytes ?? 0),
      })),
    onFrame: (frame, { number }) => {
      const index = indexes.get(number)
      if (index !== undefined && frame.type === frameTypes.record) addRecord(index, frame)
      if (number >= oldestWork) work.take(frame)
    },
  })
  for (const tail of cut) parts.logger.warn(tail, 'the end of the journal was torn and has been cut off')
  const cutAt = new Map(cut.map(({ path, at }) => [path, at]))
  const sound = found.map((segment) => ({ ...segment, bytes: cutAt.get(segment.path) ?? segment.bytes }))
  const opened = openAll(parts, sound, indexes)
  return { ...activeOf(parts, opened, { found, isWhole: cut.length === 0 }), work: work.live }
}

function addRecord(index: LiveIndex, { payload, at }: Frame): void {
  const key = readRecordKey(payload)
  index.add(key, at, key.span)
}

/** Whether its index is of all that is in it. */
function isComplete({ bytes, header }: FoundSegment): boolean {
  return header?.header.segmentBytes === bytes
}

/**
 * The segment before which all accepted work is over, as one index says. It does not speak of what was written behind
 * it to the segment of its own.
 */
function oldestWorkBy(segment: FoundSegment): number {
  const oldestWork = segment.header?.header.oldestWork ?? 0
  return isComplete(segment) ? oldestWork : Math.min(oldestWork, segment.number)
}

/** What is in the folder, oldest first. Removes what was not complete, and indexes of segments that are gone. */
function findSegments({ folder, open }: RecoveryParts): readonly FoundSegment[] {
  const names = readdirSync(folder)
  for (const name of names) if (name.endsWith(unfinishedSuffix)) unlinkSync(join(folder, name))
  const files = names.flatMap((name) => segmentName(name) ?? [])
  const indexed = new Set(files.filter(({ isIndex }) => isIndex).map(({ number }) => number))
  const numbers = new Set(files.filter(({ isIndex }) => !isIndex).map(({ number }) => number))
  for (const number of indexed) if (!numbers.has(number)) unlinkSync(indexPath(folder, number))
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => {
      const path = segmentPath(folder, number)
      const index = { path: indexPath(folder, number), open }
      return {
        number,
        path,
        bytes: statSync(path).size,
        header: indexed.has(number) ? readIndexHeader(index, number) : undefined,
      }
    })
}

interface Opened {
  readonly segments: readonly RecordSegment[]
  readonly unsynced: readonly Segment[]
}

function openAll(
  { folder, files }: RecoveryParts,
  found: readonly FoundSegment[],
  indexes: ReadonlyMap<number, LiveIndex>,
): Opened {
  const segments: RecordSegment[] = []
  const unsynced: Segment[] = []
  for (const { number, path, bytes: size, header } of found) {
    const index = indexes.get(number)
    if (size < segmentHeaderBytes) unlinkSync(path)
    else if (index !== undefined) {
      const descriptor = files.openSync(path, 'r+')
      const file = new Segment({ folder, number, files, descriptor, size, syncedSize: 0 })
      segments.push({ file, index })
      unsynced.push(file)
    } else if (header !== undefined) {
      segments.push({ file: new Segment({ folder, number, files, size, syncedSize: size }), index: header })
    }
  }
  return { segments, unsynced }
}

/** The last segment where it can be gone on with, else a new one. What was cut off is never written over. */
function activeOf(
  { folder, files, segmentBytes }: RecoveryParts,
  { segments, unsynced }: Opened,
  { found, isWhole }: { readonly found: readonly FoundSegment[]; readonly isWhole: boolean },
): Omit<Recovered, 'work'> {
  const last = segments.at(-1)
  if (isWhole && last?.index instanceof LiveIndex && last.file.size < segmentBytes) {
    return { segments, unsynced: unsynced.slice(0, -1), active: { file: last.file, index: last.index } }
  }
  const active = { file: createSegment(folder, (found.at(-1)?.number ?? 0) + 1, files), index: new LiveIndex() }
  return { segments: [...segments, active], unsynced, active }
}
