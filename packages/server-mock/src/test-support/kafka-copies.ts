import { setTimeout as delay } from 'node:timers/promises'
import { Admin, metadataV12 } from '@platformatic/kafka'

/** Resolves when every copy of every topic, the brokers' own among them, has what the others have. */
export async function untilInSync(brokers: readonly string[]): Promise<void> {
  const admin = new Admin({ clientId: 'test', bootstrapBrokers: [...brokers], retries: 20, retryDelay: 100 })
  try {
    const [connection] = (await admin.connectToBrokers()).values()
    if (connection === undefined) throw new Error('no broker answers')
    for (;;) {
      const { topics } = await metadataV12.api.async(connection, null, false, false)
      const partitions = topics.flatMap((topic) => topic.partitions)
      if (partitions.every(({ isrNodes, replicaNodes }) => isrNodes.length === replicaNodes.length)) return
      await delay(100)
    }
  } finally {
    await admin.close()
  }
}
