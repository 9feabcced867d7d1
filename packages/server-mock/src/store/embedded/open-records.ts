import type { Scope } from '../../support/scope.js'
import type { StoreDeps, WorkLog } from '../port.js'
import { Expiry } from './expiry.js'
import { Journal } from './journal.js'
import type { Segment } from './journal-segment.js'
import { createSegment } from './journal-segment.js'
import { LiveIndex } from './live-index.js'
import { MemoryCap } from './memory-cap.js'
import { createMemoryFiles } from './memory-files.js'
import { MemoryLog } from './memory-log.js'
import { OpenFiles } from './open-files.js'
import { parseId } from './record-id.js'
import { RecordReader } from './record-reader.js'
import { RecordSegments } from './record-segments.js'
import { recoverSegments } from './recovery.js'
import { SegmentKeeper } from './segment-keeper.js'
import { realFiles } from './segment-files.js'
import { storeErrorFrom } from './store-errors.js'
import { EmbeddedWorkLog } from './work-log.js'

/** Sizes that only tests change. */
export interface RecordTuning {
  /** A journal segment that is longer gets a successor. */
  readonly segmentBytes: number
  /** Longest time that written data stays unsynced. */
  readonly syncWithinMs: number
  /** Records that a store in memory keeps; older ones give way. */
  readonly memoryRecords: number
}

interface RecordOptions extends StoreDeps {
  readonly tuning: RecordTuning
  readonly ttlMs: number
}

/** Where activation records and accepted work are written and read. */
export interface OpenedRecords {
  readonly journal: Journal
  readonly segments: RecordSegments
  readonly reader: RecordReader
  readonly work: WorkLog & { recorded(activationId: string): void }
  /** Begins a new segment; resolves when all others have their index, and those that nobody needs are gone. */
  readonly sealed: () => Promise<void>
}

/** So many segments hold what memory keeps, so that one that gives way is a small part of it. */
const memorySegments = 10

/** Segments in memory, without indexes of their own; the oldest give way. Accepted work is not written anywhere. */
export function openMemoryRecords(scope: Scope, { tuning, ttlMs, clock, log: logger }: RecordOptions): OpenedRecords {
  const { segmentBytes, syncWithinMs, memoryRecords } = tuning
  const files = createMemoryFiles()
  const open = new OpenFiles(files)
  const active = { file: createSegment('', 1, files), index: new LiveIndex() }
  const segments = new RecordSegments({ files, open, logger, segments: [active], active })
  const expiry = scope.use(new Expiry({ clock, ttlMs, tidy: (bestBeforeMs) => tidy(bestBeforeMs) }))
  const horizon = (): number => expiry.horizon()
  const cap = new MemoryCap({ segments, horizon, maxRecords: memoryRecords })
  const maxRecords = Math.max(1, Math.floor(memoryRecords / memorySegments))
  const isFull = ({ size }: Segment): boolean => size >= segmentBytes || segments.active.index.count >= maxRecords
  const onSegment = (segment: Segment): void => {
    segments.begin(segment)
    cap.wake()
  }
  const journal = scope.use(
    new Journal({ folder: '', files, first: active.file, sync: false, syncWithinMs, isFull, onSegment }),
  )
  const tidy = (bestBeforeMs: number): void => {
    rotateOld({ journal, segments }, bestBeforeMs)
    cap.wake()
  }
  const sealed = (): Promise<void> => {
    tidy(Infinity)
    return Promise.resolve()
  }
  const work = new EmbeddedWorkLog({ log: new MemoryLog(), logger, segmentBytes, isRecorded: isRecorded(segments) })
  return { journal, segments, reader: new RecordReader(segments, horizon), work, sealed }
}

interface FolderOptions extends RecordOptions {
  readonly folder: string
  /** Promises wait for the disk. */
  readonly sync: boolean
}

/** Rejects with StoreError. */
export async function openDiskRecords(scope: Scope, options: FolderOptions): Promise<OpenedRecords> {
  const { tuning, ttlMs, clock, log: logger, folder, sync } = options
  const { segmentBytes, syncWithinMs } = tuning
  const files = realFiles
  const open = new OpenFiles(files)
  scope.defer(() => {
    open.closeAll()
  })
  const { work: unfinished, unsynced, ...recovered } = recovering({ folder, files, open, logger, segmentBytes })
  const segments = new RecordSegments({ files, open, logger, ...recovered })
  scope.defer(() => {
    segments.close()
  })
  const expiry = scope.use(new Expiry({ clock, ttlMs, tidy: (bestBeforeMs) => tidy(bestBeforeMs) }))
  const horizon = (): number => expiry.horizon()
  const keeper: SegmentKeeper = new SegmentKeeper({
    folder,
    files,
    open,
    segments,
    logger,
    horizon,
    sync: () => journal.sync(),
    onSealed: () => work.rewriteOld(journal.activeSegment),
  })
  scope.defer(async () => {
    if (journal.isComplete) await keeper.sealAll()
  })
  const onSegment = (segment: Segment): void => {
    segments.begin(segment)
    keeper.wake()
  }
  const isFull = ({ size }: Segment): boolean => size >= segmentBytes
  const first = segments.active.file
  const journal: Journal = scope.use(
    new Journal({ folder, files, first, unsynced, sync, syncWithinMs, isFull, onSegment }),
  )
  scope.defer(() => keeper.stop())
  const tidy = (bestBeforeMs: number): void => {
    rotateOld({ journal, segments }, bestBeforeMs)
    keeper.wake()
  }
  const sealed = async (): Promise<void> => {
    tidy(Infinity)
    await keeper.settled()
  }
  const work = new EmbeddedWorkLog({ log: journal, logger, segmentBytes, isRecorded: isRecorded(segments) })
  await work.adopt(unfinished)
  keeper.wake()
  return { journal, segments, reader: new RecordReader(segments, horizon), work, sealed }
}

function recovering(parts: Parameters<typeof recoverSegments>[0]): ReturnType<typeof recoverSegments> {
  try {
    return recoverSegments(parts)
  } catch (error) {
    throw storeErrorFrom(error, 'Opening the journal in', parts.folder)
  }
}

function isRecorded(segments: RecordSegments): (activationId: string) => boolean {
  return (activationId) => {
    const id = parseId(activationId)
    return id !== undefined && segments.has(id)
  }
}

/** Begins a new segment when the oldest record of the one that is written to is old. */
function rotateOld(
  { journal, segments }: { readonly journal: Journal; readonly segments: RecordSegments },
  bestBeforeMs: number,
): void {
  if (segments.active.index.oldestStart < bestBeforeMs) journal.rotate()
}
