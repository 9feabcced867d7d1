import { expect, test, vi } from 'vitest'
import { type Cluster, openCluster } from './cluster-fixture.js'
import { restOf } from './rest-testing.js'
import type { ProgramServer } from './running-server.js'

const tell = {
  exec: { kind: 'nodejs:default', code: 'function main() { return { id: process.env.__OW_TRANSACTION_ID } }' },
}

async function openPair(cluster: Cluster): Promise<readonly ProgramServer[]> {
  const controllers = [await cluster.controller(0), await cluster.controller(1)]
  await cluster.invoker(0)
  for (const { url } of controllers) {
    await vi.waitFor(async () => expect(await (await fetch(`${url}/invokers/healthy/count`)).text()).toBe('1'), {
      timeout: 20_000,
      interval: 50,
    })
  }
  return controllers
}

/** Fires as an action does that was started under a transaction. */
async function fire({ url, auth }: ProgramServer, transactionId: string | undefined): Promise<Response> {
  return fetch(`${url}/api/v1/namespaces/_/triggers/again`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(auth).toString('base64')}`,
      ...(transactionId === undefined ? {} : { 'x-request-id': transactionId }),
    },
  })
}

interface FireRecord {
  readonly logs: readonly string[]
}

interface TellRecord {
  readonly response: { readonly result: { readonly id: string } }
}

/** The transaction under which the rule of a fire ran its action. */
async function transactionAfter(server: ProgramServer, fired: Response): Promise<string> {
  const { activationId } = (await fired.json()) as { activationId: string }
  const recordOf = (id: string): Promise<unknown> =>
    vi.waitFor(
      async () => {
        const { status, body } = await restOf(server)('GET', `activations/${id}`)
        expect(status).toBe(200)
        return body
      },
      { timeout: 10_000, interval: 20 },
    )
  const { logs } = (await recordOf(activationId)) as FireRecord
  const { activationId: run } = JSON.parse(logs[0] ?? '{}') as { activationId: string }
  return ((await recordOf(run)) as TellRecord).response.result.id
}

test('T25: a loop whose fires reach two controllers in turn ends as soon as it would at one', async () => {
  await using cluster = await openCluster()
  const controllers = await openPair(cluster)
  const [first] = controllers
  if (first === undefined) throw new Error('there is no controller')
  const put = restOf(first)
  await put('PUT', 'actions/tell', tell)
  await put('PUT', 'triggers/again', {})
  await put('PUT', 'rules/loop', { trigger: '/_/again', action: '/_/tell' })
  let transactionId: string | undefined
  for (let hops = 0; hops < 10; hops++) {
    const server = controllers[hops % 2] ?? first
    const fired = await fire(server, transactionId)
    expect(fired.status).toBe(202)
    transactionId = await transactionAfter(server, fired)
  }
  const refused = await fire(first, transactionId)
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({
    error: expect.stringContaining('through 10 other fires in a row') as string,
  })
}, 40_000)
