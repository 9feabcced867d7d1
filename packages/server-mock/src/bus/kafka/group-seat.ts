import {
  type Connection,
  type Consumer,
  encodeConsumerProtocolAssignment,
  encodeConsumerProtocolSubscription,
  findErrorBy,
  heartbeatV4,
  joinGroupV9,
  leaveGroupV5,
  offsetCommitV8,
  offsetFetchV8,
  syncGroupV5,
} from '@platformatic/kafka'
import { waitAtMost } from '../../support/wait-at-most.js'

export interface SeatDeps {
  /** A client that nothing else waits on. Its own membership is not used: it would join again without a word. */
  readonly client: Consumer
  /** The topic, with its prefix; also the group, and the name of its one member. */
  readonly topic: string
}

/** What the group keeps of the topic. */
export interface CommittedOffset {
  readonly next: number
  readonly text: string | null
}

/** A member that has not been heard of for so long has lost its seat. */
const sessionMs = 6000
const rebalanceMs = 6000
const heartbeatMs = 1000
/**
 * An answer that takes longer says nothing: whoever was paused meanwhile may have lost the seat. Less than what any
 * other reader waits for before it takes over.
 */
const answerMs = 2000
const protocol = 'range'
const memberType = 'consumer'

/** The seat is another reader's, or may be. */
class SeatLost extends Error {
  override readonly name = 'SeatLost'
}

/**
 * The only seat in the group of a topic, under one name: whoever takes it last has it, and what earlier holders send is
 * refused by the cluster. Whatever goes wrong, it is lost, and only a new one can be had.
 */
export class GroupSeat {
  readonly #deps: SeatDeps
  readonly #connection: Connection
  readonly #memberId: string
  readonly #generation: number
  readonly #onLost: (error: unknown) => void
  #heartbeat: NodeJS.Timeout | undefined
  #isOver = false

  constructor(
    deps: SeatDeps,
    membership: { readonly connection: Connection; readonly memberId: string; readonly generation: number },
    onLost: (error: unknown) => void,
  ) {
    this.#deps = deps
    this.#connection = membership.connection
    this.#memberId = membership.memberId
    this.#generation = membership.generation
    this.#onLost = onLost
    this.#beat()
  }

  /** What the last holder left. Undefined for a topic that nobody has read. */
  async committed(): Promise<CommittedOffset | undefined> {
    const { topic } = this.#deps
    const { groups } = await inTime(
      offsetFetchV8.api.async(
        this.#connection,
        [{ groupId: topic, memberEpoch: -1, topics: [{ name: topic, partitionIndexes: [0] }] }],
        true,
      ),
    )
    const found = groups[0]?.topics[0]?.partitions[0]
    if (found === undefined || found.committedOffset < 0n) return undefined
    return { next: Number(found.committedOffset), text: found.metadata ?? null }
  }

  /** Resolves once the group keeps it, and no other has taken the seat before. */
  async commit(next: number, text: string): Promise<void> {
    const { topic } = this.#deps
    const partition = {
      partitionIndex: 0,
      committedOffset: BigInt(next),
      committedLeaderEpoch: -1,
      committedMetadata: text,
    }
    await inTime(
      offsetCommitV8.api.async(this.#connection, topic, this.#generation, this.#memberId, topic, [
        { name: topic, partitions: [partition] },
      ]),
    )
  }

  /** Gives it up, so that the group has no member. Whoever takes a seat does not need that. */
  async leave(): Promise<void> {
    if (this.#isOver) return
    this.end()
    const { topic } = this.#deps
    const member = { memberId: this.#memberId, groupInstanceId: topic, reason: null }
    await inTime(leaveGroupV5.api.async(this.#connection, topic, [member])).catch(() => undefined)
  }

  /** Says nothing more to the cluster by itself. */
  end(): void {
    this.#isOver = true
    clearTimeout(this.#heartbeat)
  }

  #beat(): void {
    this.#heartbeat = setTimeout(() => {
      const { topic } = this.#deps
      inTime(heartbeatV4.api.async(this.#connection, topic, this.#generation, this.#memberId, topic)).then(
        () => {
          if (!this.#isOver) this.#beat()
        },
        (error: unknown) => {
          if (this.#isOver) return
          this.end()
          this.#onLost(error)
        },
      )
    }, heartbeatMs)
  }
}

/** Takes the seat, from whoever has it. `onLost` is called at most once, when a heartbeat finds that it is lost. */
export async function takeSeat(deps: SeatDeps, onLost: (error: unknown) => void): Promise<GroupSeat> {
  const { client, topic } = deps
  const coordinator = await client.findGroupCoordinator()
  const connection = (await client.connectToBrokers([coordinator])).get(coordinator)
  if (connection === undefined) throw new SeatLost(`the coordinator of ${topic} is out of reach`)
  const metadata = encodeConsumerProtocolSubscription({ version: 0, topics: [topic] })
  const { memberId, generationId, leader, skipAssignment } = await joinGroupV9.api.async(
    connection,
    topic,
    sessionMs,
    rebalanceMs,
    '',
    topic,
    memberType,
    [{ name: protocol, metadata }],
    null,
  )
  const assignment = encodeConsumerProtocolAssignment({
    version: 0,
    assignedPartitions: [{ topic, partitions: [0] }],
  })
  // What the last holder was assigned is all there is.
  const assignments = leader === memberId && !skipAssignment ? [{ memberId, assignment }] : []
  await syncGroupV5.api.async(connection, topic, generationId, memberId, topic, memberType, protocol, assignments)
  return new GroupSeat(deps, { connection, memberId, generation: generationId }, onLost)
}

/** Whether another reader has taken the seat. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const ids = ['FENCED_INSTANCE_ID', 'UNKNOWN_MEMBER_ID', 'ILLEGAL_GENERATION']
  return ids.some((id) => findErrorBy(error, 'apiId', id) !== null)
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const sentMs = performance.now()
  const value = await waitAtMost(
    answer.then((result) => ({ result })),
    answerMs,
  )
  // The process may have been stopped, and both the answer and the end of the wait have come at once.
  if (value === undefined || performance.now() - sentMs > answerMs) throw new SeatLost('Kafka did not answer in time')
  return value.result
}
