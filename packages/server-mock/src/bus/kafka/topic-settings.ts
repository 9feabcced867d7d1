/** As many as the largest parameters and what stands around them in a message (invocation 8). */
const messageBytes = 1_054_644

/** A batch is one message to the cluster: its head, and what stands around each message. */
const batchHeadBytes = 128
export const recordHeadBytes = 64

/** Bytes of the largest message, and of all messages of one batch with `recordHeadBytes` each. */
export const maxBatchBytes = messageBytes - batchHeadBytes

export interface TopicSetting {
  readonly name: string
  readonly value: string
}

const hourMs = 3_600_000

/** By the kind of topic, without prefix. */
const retentionMs: readonly (readonly [RegExp, number])[] = [
  [/^invoker\d+$/, 48 * hourMs],
  [/\.poison$/, 48 * hourMs],
  [/^cacheInvalidation$/, 300_000],
]

/** As upstream's (invocation 8), and a majority that has to have what is acknowledged. */
export function topicSettings(name: string, replicas: number): readonly TopicSetting[] {
  const retention = retentionMs.find(([pattern]) => pattern.test(name))?.[1] ?? hourMs
  return [
    { name: 'retention.ms', value: String(retention) },
    { name: 'retention.bytes', value: String(1024 * 1024 * 1024) },
    { name: 'segment.bytes', value: String(512 * 1024 * 1024) },
    { name: 'max.message.bytes', value: String(messageBytes) },
    { name: 'min.insync.replicas', value: String(Math.floor(replicas / 2) + 1) },
  ]
}
