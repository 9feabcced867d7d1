import type { Deferred } from '../../support/deferred.js'
import type { Logger } from '../../telemetry/logger.js'
import type { GroupSeat } from './group-seat.js'
import type { TopicReader } from './topic-reader.js'
import { decodeMark, type WorkMark } from './work-mark.js'

/** One stay in the seat: from joining the group until anything goes wrong. */
export interface WorkSession {
  readonly seat: GroupSeat
  readonly reader: TopicReader
  /** Rejects with what went wrong. */
  readonly over: Deferred<never>
  isOver: boolean
}

/** What the group keeps, made to fit what the topic holds now. */
export async function markFor(
  { seat, reader }: WorkSession,
  { topic, log }: { readonly topic: string; readonly log: Logger },
): Promise<WorkMark> {
  const { topicId, bounds } = reader
  const anew: WorkMark = { topicId, writer: '', next: bounds.oldest, untaken: [], begun: [] }
  const committed = await seat.committed()
  if (committed === undefined) return anew
  const mark = decodeMark(committed.next, committed.text) ?? { ...anew, next: committed.next }
  if (mark.topicId !== topicId) return anew
  const next = Math.max(bounds.oldest, Math.min(mark.next, bounds.next))
  if (next !== mark.next) log.error({ topic, expected: mark.next, ...bounds }, 'the cluster has lost messages')
  return { ...mark, next }
}
