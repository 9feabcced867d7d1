import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { type Wire, type WireReply, wireTo } from '../support/wire.js'

let server: Platform
let wire: Wire
beforeAll(async () => {
  // The last hop of the branching one starts a thousand at once.
  server = await openPlatform({ maxConcurrency: 50, concurrentInvocations: 3000 })
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

/** What code in an action needs to fire a trigger: the key, by annotation or as a parameter, and the API host. */
const start = `const url = (trigger) => process.env.__OW_API_HOST + '/api/v1/namespaces/_/triggers/' + trigger
const headersWith = (key) => ({ Authorization: 'Basic ' + btoa(key), 'Content-Type': 'application/json' })
`
/** Actions that fire a trigger once, as people write them. */
const nodeClients = {
  fetch: `${start}async function main({ trigger, key = process.env.__OW_API_KEY }) {
  const reply = await fetch(url(trigger), { method: 'POST', headers: headersWith(key), body: JSON.stringify({ trigger }) })
  return { status: reply.status, answer: await reply.text() }
}`,
  'node:http': `${start}function main({ trigger, key = process.env.__OW_API_KEY }) {
  return new Promise((resolve, reject) => {
    const call = require('node:http').request(url(trigger), { method: 'POST', headers: headersWith(key) }, (reply) => {
      let answer = ''
      reply.on('data', (text) => (answer += text)).on('end', () => resolve({ status: reply.statusCode, answer }))
    })
    call.on('error', reject).end(JSON.stringify({ trigger }))
  })
}`,
  /** Says nothing of where it comes from. */
  'a bare socket': `${start}function main({ trigger, key = process.env.__OW_API_KEY }) {
  const { host, hostname, port, pathname } = new URL(url(trigger))
  const body = JSON.stringify({ trigger })
  const headers = { ...headersWith(key), Host: host, Connection: 'close', 'Content-Length': body.length }
  const lines = Object.entries(headers).map(([name, value]) => name + ': ' + value)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = require('node:net').connect(port, hostname)
    socket.on('data', (text) => (answer += text)).on('error', reject)
    socket.on('close', () => resolve({ status: Number(answer.slice(9, 12)), answer }))
    socket.write(['POST ' + pathname + ' HTTP/1.1', ...lines, '', body].join('\\r\\n'))
  })
}`,
}
const pythonClients = {
  'urllib.request': `import base64, json, os, urllib.error, urllib.request
def main(args):
    url = os.environ["__OW_API_HOST"] + "/api/v1/namespaces/_/triggers/" + args["trigger"]
    key = base64.b64encode(args.get("key", os.environ.get("__OW_API_KEY", "")).encode()).decode()
    headers = {"Authorization": "Basic " + key, "Content-Type": "application/json"}
    try:
        reply = urllib.request.urlopen(urllib.request.Request(url, json.dumps({"trigger": args["trigger"]}).encode(), headers))
        return {"status": reply.status, "answer": reply.read().decode()}
    except urllib.error.HTTPError as error:
        return {"status": error.code, "answer": error.read().decode()}
`,
}

interface Loop {
  readonly kind: string
  readonly code: string
  /** How the action comes by the key of its namespace. */
  readonly key?: 'annotation' | 'parameter'
  readonly rules?: number
}

let loops = 0

/** Resolves with the name of the trigger. */
async function putLoop({ kind, code, key = 'annotation', rules = 1 }: Loop): Promise<string> {
  const name = `loop${++loops}`
  const exec = { kind, code }
  const annotations = [{ key: 'provide-api-key', value: key === 'annotation' }]
  const parameters = key === 'parameter' ? [{ key: 'key', value: server.auth }] : []
  const limits = kind.startsWith('nodejs') ? { concurrency: 50 } : {}
  const made = [
    await call('PUT', `actions/${name}-act`, { exec, annotations, parameters, limits }),
    await call('PUT', `triggers/${name}`, {}),
  ]
  for (let index = 0; index < rules; index++) {
    made.push(await call('PUT', `rules/${name}-${index}`, { trigger: `/_/${name}`, action: `/_/${name}-act` }))
  }
  for (const { status, text } of made) if (status !== 200) throw new Error(text)
  return name
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

const noPython = await missingComponent('python')

describe('a trigger whose rule starts an action that fires it again (T25)', () => {
  test.each([
    { client: 'fetch', key: 'annotation' },
    { client: 'fetch', key: 'parameter' },
    { client: 'node:http', key: 'annotation' },
  ] as const)('ends after ten hops by $client, with the key by $key', async ({ client, key }) => {
    const name = await putLoop({ kind: 'nodejs:default', code: nodeClients[client], key })
    expect(await runsOf(name)).toBe(10)
    const { json } = await call('GET', `activations?docs=true&limit=1&name=${name}-act`)
    const [last] = json as { response: { result: { status: number; answer: string } } }[]
    expect(last?.response.result.status).toBe(429)
    expect(last?.response.result.answer).toContain('The trigger was not fired: ')
  })

  test('ends after ten hops from Python', async ({ skip }) => {
    if (noPython !== undefined) skip(noPython)
    const name = await putLoop({ kind: 'python:default', code: pythonClients['urllib.request'] })
    expect(await runsOf(name)).toBe(10)
  })

  test('ends after ten hops of each branch where it branches', async () => {
    const name = await putLoop({ kind: 'nodejs:default', code: nodeClients.fetch, rules: 2 })
    expect(await runsOf(name)).toBe(2 ** 11 - 2)
  })

  test('is held up by its rate where the client says nothing of where it comes from', async () => {
    const name = await putLoop({ kind: 'nodejs:default', code: nodeClients['a bare socket'] })
    expect(await runsOf(name)).toBeLessThanOrEqual(602)
  })
})
