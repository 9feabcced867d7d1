import { type Admin, type Connection, fetchV13, FetchIsolationLevels, IS_CONTROL } from '@platformatic/kafka'

export interface StoredMessage {
  readonly offset: number
  readonly value: Buffer
}

interface Batch {
  /** Oldest first. */
  readonly messages: readonly StoredMessage[]
  /** Of the message that comes after them. */
  readonly next: number
}

/** Offsets of the oldest message there is, and of the one that comes next. */
interface TopicBounds {
  readonly oldest: number
  readonly next: number
}

const oldestTimestamp = -2n
const nextTimestamp = -1n
/** How long the cluster holds an answer back until there is something to read. */
const longestWaitMs = 500
const batchBytes = 1024 * 1024

/** Reads a topic of one partition where it is told to, from its leader; rejects once that is another broker. */
export class TopicReader {
  readonly topicId: string
  readonly bounds: TopicBounds
  readonly #leader: Connection
  readonly #leaderEpoch: number

  constructor(
    leader: Connection,
    found: { readonly topicId: string; readonly bounds: TopicBounds; readonly leaderEpoch: number },
  ) {
    this.#leader = leader
    this.topicId = found.topicId
    this.bounds = found.bounds
    this.#leaderEpoch = found.leaderEpoch
  }

  /** What stands from `offset` on; nothing where nothing comes for a while. */
  async read(offset: number): Promise<Batch> {
    const partition = {
      partition: 0,
      currentLeaderEpoch: this.#leaderEpoch,
      fetchOffset: BigInt(offset),
      lastFetchedEpoch: -1,
      partitionMaxBytes: batchBytes,
    }
    const topics = [{ topicId: this.topicId, partitions: [partition] }]
    const { responses } = await fetchV13.api.async(
      this.#leader,
      longestWaitMs,
      1,
      batchBytes,
      FetchIsolationLevels.READ_UNCOMMITTED,
      0,
      -1,
      topics,
      [],
      '',
    )
    const messages: StoredMessage[] = []
    let next = offset
    for (const { firstOffset, lastOffsetDelta, attributes, records } of responses[0]?.partitions[0]?.records ?? []) {
      const first = Number(firstOffset)
      next = Math.max(next, first + lastOffsetDelta + 1)
      if ((attributes & IS_CONTROL) !== 0) continue
      for (const { offsetDelta, value } of records) {
        if (first + offsetDelta >= offset) messages.push({ offset: first + offsetDelta, value: value ?? noBytes })
      }
    }
    return { messages, next }
  }
}

const noBytes = Buffer.alloc(0)

interface Since {
  readonly topic: string
  /** Epoch milliseconds, by the clocks of those who published. */
  readonly sinceMs: number
}

/** Hands over every message since then that is there now. Resolves with whether none of them is gone. */
export async function readSince(
  client: Admin,
  { topic, sinceMs }: Since,
  see: (value: Buffer) => void,
): Promise<boolean> {
  const reader = await openTopicReader(client, topic)
  const { oldest, next } = reader.bounds
  const first = await offsetAt(client, topic, BigInt(sinceMs))
  let position = first < 0 ? next : Math.max(first, oldest)
  while (position < next) {
    const batch = await reader.read(position)
    if (batch.next === position) throw new Error(`${topic} cannot be read from offset ${position}`)
    for (const { offset, value } of batch.messages) if (offset < next) see(value)
    position = batch.next
  }
  // One that is older is still there, or nothing was ever removed.
  return oldest === 0 || (first < 0 ? oldest < next : first > oldest)
}

async function offsetAt(client: Admin, topic: string, timestamp: bigint): Promise<number> {
  const found = await client.listOffsets({
    topics: [{ name: topic, partitions: [{ partitionIndex: 0, timestamp }] }],
  })
  return Number(found[0]?.partitions[0]?.offset ?? 0n)
}

/** `client` is one that nothing else waits on: a reading holds its connection. */
export async function openTopicReader(client: Admin, topic: string): Promise<TopicReader> {
  const { topics } = await client.metadata({ topics: [topic], forceUpdate: true })
  const { id, partitions } = topics.get(topic) ?? { id: '', partitions: [] }
  const { leader = -1, leaderEpoch = -1 } = partitions[0] ?? {}
  const connection = (await client.connectToBrokers([leader])).get(leader)
  if (connection === undefined) throw new Error(`the leader of ${topic} is out of reach`)
  const bounds = {
    oldest: await offsetAt(client, topic, oldestTimestamp),
    next: await offsetAt(client, topic, nextTimestamp),
  }
  return new TopicReader(connection, { topicId: id, bounds, leaderEpoch })
}
