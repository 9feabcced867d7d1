import { openServer, type RunningServer } from '@wsk/server-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Wire, type WireReply, wireTo } from '../support/wire.js'

let server: RunningServer
let wire: Wire
beforeAll(async () => {
  server = await openServer({ memory: true, maxConcurrency: 50 })
  wire = wireTo(server)
})
afterAll(() => server.close())

const call = (method: string, path: string, body?: unknown): Promise<WireReply> =>
  wire({
    method,
    path: `/api/v1/namespaces/_/${path}`,
    auth: server.auth,
    ...(body === undefined ? {} : { body }),
  })

/** An action that fires a trigger once, as code in an action does: with its key, at its API host. */
const firing = (headers: string) => `async function main({ trigger }) {
  const { __OW_API_HOST: host, __OW_API_KEY: key, __OW_TRANSACTION_ID: transactionId } = process.env
  const base = host.includes('://') ? host : 'https://' + host
  const response = await fetch(base + '/api/v1/namespaces/_/triggers/' + trigger, {
    method: 'POST',
    headers: { Authorization: 'Basic ' + btoa(key), 'Content-Type': 'application/json', ${headers} },
    body: JSON.stringify({ trigger }),
  })
  return { status: response.status, answer: await response.text() }
}`

async function putLoop(name: string, code: string, rules = 1): Promise<void> {
  const exec = { kind: 'nodejs:default', code }
  const annotations = [{ key: 'provide-api-key', value: true }]
  const made = [
    await call('PUT', `actions/${name}-act`, { exec, annotations, limits: { concurrency: 50 } }),
    await call('PUT', `triggers/${name}`, {}),
  ]
  for (let index = 0; index < rules; index++) {
    made.push(await call('PUT', `rules/${name}-${index}`, { trigger: `/_/${name}`, action: `/_/${name}-act` }))
  }
  for (const { status, text } of made) if (status !== 200) throw new Error(text)
}

/** Fires once and resolves with how often the action ran in all, once nothing runs any more. */
async function runsOf(name: string): Promise<number> {
  expect((await call('POST', `triggers/${name}`, { trigger: name })).status).toBe(202)
  let runs = -1
  // Quiet is nothing under way; a loop that goes on is under way again at once.
  for (;;) {
    await server.quiet()
    const { json } = await call('GET', `activations?count=true&name=${name}-act`)
    const { activations } = json as { activations: number }
    if (activations === runs) return runs
    runs = activations
  }
}

describe('a trigger whose rule starts an action that fires it again (T25)', () => {
  test('ends after ten hops where the client hands its transaction on', async () => {
    await putLoop('linked', firing(`'X-Request-ID': transactionId`))
    expect(await runsOf('linked')).toBe(10)
    const { json } = await call('GET', 'activations?docs=true&limit=1&name=linked-act')
    const [last] = json as { response: { result: { status: number; answer: string } } }[]
    expect(last?.response.result.status).toBe(429)
    expect(last?.response.result.answer).toContain('The trigger was not fired: ')
  })

  test('ends after ten hops of each branch where it branches', async () => {
    await putLoop('branching', firing(`'X-Request-ID': transactionId`), 2)
    expect(await runsOf('branching')).toBe(2 ** 11 - 2)
  })

  test('ends where the client says nothing of where it comes from', async () => {
    await putLoop('silent', firing(''))
    expect(await runsOf('silent')).toBeLessThanOrEqual(602)
  })
})
