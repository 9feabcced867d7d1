import { createClient, type WhiskClient } from '@wsk/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onCluster, openPlatform, type Platform } from '../support/platform.js'
import { nodeAction, RestClient } from '../support/rest-client.js'

let server: Platform
let clients: WhiskClient[]
beforeAll(async () => {
  server = await openPlatform()
  clients = server.urls.map((apihost) => createClient({ apihost, auth: server.auth, env: {} }))
  await using rest = new RestClient(server)
  await rest.put('actions/hello', nodeAction('exports.main = () => ({ greeting: "Hello!" })'))
})
afterAll(async () => {
  for (const client of clients) await client.close()
  await server.close()
})

test('calls of the SDK with one key at the same moment are all taken, and are one activation', async () => {
  let repeated = 0
  for (let round = 0; round < 3; round++) {
    const started = await Promise.all(
      [...clients, ...clients].map(async ({ actions }) => {
        const call = actions.start('hello', { round }, { idempotencyKey: `order-${round}` })
        const { data, response } = await call.withResponse()
        repeated += response.attempts - 1
        return data.activationId
      }),
    )
    expect(new Set(started).size).toBe(1)
  }
  // One server in memory accepts at once; on a cluster, later calls meet the first one while it is being accepted.
  if (onCluster) expect(repeated).toBeGreaterThan(0)
})
