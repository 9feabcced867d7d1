import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exchangeBytes } from '../support/raw-socket.js'
import { nodeAction, RestClient } from '../support/rest-client.js'
import { openServerFolder, type ServerFolder, type ServerProcess } from '../support/server-process.js'
import { numRuns, seed } from './extent.js'
import { readResponses } from './response-reader.js'

/** Results that come back to back over one connection, so that one answer too many shifts all that follow. */
const perConnection = 20
const connectionsAtOnce = 8

const framing = ['Transfer-Encoding', 'Content-Length', 'Connection', 'Keep-Alive', 'Upgrade', 'TE', 'Trailer']
const ours = ['X-Request-ID', 'X-OpenWhisk-Activation-Id', 'Content-Type', 'Date', 'Set-Cookie', 'Location']
const smuggled = 'x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '0', 'a\r\nb: c', 'a\nb', 'text/html', 'chunked', 'close', '0\r\n\r\n', smuggled),
)
const headerName = fc.oneof(
  fc.constantFrom(...framing, ...ours, '__proto__', 'constructor', 'X-A'),
  fc.constantFrom(...framing).map((name) => name.toLowerCase()),
  fc.string(),
)
const headerValue = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { maxLength: 3 }), fc.constant(null))
/** What actions of good will answer, with names of headers that are not theirs to give. */
const plausible = fc.record(
  {
    statusCode: fc.constantFrom(200, 201, 204, 302, 304, 404, 500),
    headers: fc.dictionary(headerName, fc.constantFrom('', '0', 'a', 'chunked', 'text/plain'), { maxKeys: 3 }),
    body: text,
  },
  { requiredKeys: ['headers'] },
)
const result = fc.oneof(
  { weight: 5, arbitrary: plausible },
  {
    weight: 9,
    arbitrary: fc.record(
      {
        statusCode: fc.oneof(
          fc.integer({ min: -1, max: 1100 }),
          fc.constantFrom<unknown>(100, 101, 200, 204, 205, 304, 302, '200', '204', 1e9, 0.5),
          fc.double(),
          text,
        ),
        headers: fc.oneof(
          { weight: 5, arbitrary: fc.dictionary(headerName, headerValue, { maxKeys: 4 }) },
          fc.jsonValue(),
        ),
        body: fc.oneof(text, fc.jsonValue(), fc.base64String()),
        error: fc.oneof(text, fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
  },
  fc.jsonValue(),
)
const extension = fc.constantFrom('', '', '', '.http', '.http', '.json', '.html', '.text', '.svg')

type Asked = readonly [extension: string, result: string]

const asked: fc.Arbitrary<Asked> = fc.tuple(
  extension,
  result.map((value) => JSON.stringify(value)),
)
const conversation = fc.array(asked, { minLength: perConnection, maxLength: perConnection })

let folder: ServerFolder
let server: ServerProcess
beforeAll(async () => {
  folder = await openServerFolder()
  const unbounded = ['--invocations-per-minute', '100000000', '--concurrent-invocations', '10000']
  const args = ['--trust-all', '--max-concurrency', '200', '--log-level', 'error', ...unbounded]
  server = await folder.start({ args })
  await using rest = new RestClient(server.ready)
  const code = 'exports.main = ({ result }) => JSON.parse(result)'
  const limits = { concurrency: 200 }
  await rest.put('actions/returns', nodeAction(code, { limits, annotations: [{ key: 'web-export', value: true }] }))
})
afterAll(() => folder[Symbol.asyncDispose]())

function requestBytes([ending, value]: Asked, number: number): string {
  const body = Buffer.from(JSON.stringify({ result: value }))
  const head = [
    `POST /api/v1/web/guest/default/returns${ending} HTTP/1.1`,
    'Host: a.example',
    `X-Request-ID: n${number}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    ...(number === perConnection - 1 ? ['Connection: close'] : []),
  ]
  return `${head.join('\r\n')}\r\n\r\n${body.toString('latin1')}`
}

/** How often each status was answered, and a header of the action's own was. */
const seen = new Map<number | 'x-a', number>()

function count(what: number | 'x-a'): void {
  seen.set(what, (seen.get(what) ?? 0) + 1)
}

async function converse(all: readonly Asked[]): Promise<void> {
  const bytes = Buffer.from(all.map(requestBytes).join(''), 'latin1')
  const answers = readResponses(await exchangeBytes(server.ready.port, bytes))
  expect(answers.map(({ headers }) => headers.get('x-request-id'))).toEqual(all.map((_, number) => [`n${number}`]))
  for (const { status, headers } of answers) {
    expect(status).toBeGreaterThanOrEqual(200)
    expect(status).toBeLessThan(600)
    expect(headers.get('x-openwhisk-activation-id')).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
    expect((headers.get('content-type') ?? []).length).toBeLessThanOrEqual(1)
    count(status)
    if (headers.has('x-a')) count('x-a')
  }
}

/** Of fewer, some kind of answer may be missing. */
const fewestRounds = 4
const rounds = Math.max(fewestRounds, Math.ceil(numRuns / perConnection / connectionsAtOnce))

test(`each of ${rounds * perConnection * connectionsAtOnce} results of actions from seed ${seed} is one answer on the socket (T10)`, {
  timeout: 60_000 + numRuns * 5,
}, async () => {
  const several = fc.array(conversation, { minLength: connectionsAtOnce, maxLength: connectionsAtOnce })
  await fc.assert(
    fc.asyncProperty(several, async (all) => {
      await Promise.all(all.map(converse))
    }),
    { numRuns: rounds, seed, endOnFailure: true },
  )
  await server.untilQuiet()
  // Answers that are all refusals would show nothing.
  for (const each of [200, 204, 400, 'x-a'] as const) expect([...seen.keys()].map(String)).toContain(String(each))
})
