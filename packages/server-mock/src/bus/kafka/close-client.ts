import type { Admin, Consumer } from '@platformatic/kafka'
import { waitAtMost } from '../../support/wait-at-most.js'

const closeMs = 2000

/** Never rejects; one that takes too long ends by itself. */
export async function closeClient(client: Admin | Consumer): Promise<void> {
  await waitAtMost(
    client.close().catch(() => undefined),
    closeMs,
  )
}
