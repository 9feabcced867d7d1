import type { RequestListener } from 'node:http'
import { describe, expect, test } from 'vitest'
import { type Logger, silentLogger } from '../../telemetry/logger.js'
import { KeysUnavailable, type PublishedKeys } from './key-server.js'
import { KnownKeys, type ServerKeys } from './known-keys.js'
import { openWebServer, type SigningKey, signingKey } from './tokens-testing.js'

const [one, two] = [signingKey('EdDSA', 'one'), signingKey('EdDSA', 'two')]
const setOf = (...keys: readonly SigningKey[]): string => JSON.stringify({ keys: keys.map(({ jwk }) => jwk) })
const kids = ({ keys }: PublishedKeys): readonly unknown[] => keys.map(({ kid }) => kid)

interface Watched extends AsyncDisposable {
  readonly url: string
  readonly keys: ServerKeys
  readonly asked: string[]
  readonly warnings: object[]
  /** What the server answers from now on. */
  answer: RequestListener
  nowMs: number
}

async function open(answer: RequestListener, path = '/keys', kind: 'keys' | 'discovery' = 'keys'): Promise<Watched> {
  const asked: string[] = []
  const warnings: object[] = []
  const server = await openWebServer((request, response) => {
    asked.push(request.url ?? '')
    watched.answer(request, response)
  })
  const note = (fields: object): void => void warnings.push(fields)
  const log: Logger = { debug: note, info: note, warn: note, error: note, child: () => log }
  const clock = { now: () => watched.nowMs, monotonicMs: () => watched.nowMs }
  const keys = new KnownKeys({ clock, log, keyServers: 'any' }).of({ kind, url: `${server.url}${path}` })
  const watched: Watched = { ...server, keys, asked, warnings, answer, nowMs: 1000 }
  return watched
}

const text =
  (body: string, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body)

async function failureOf(work: PublishedKeys | Promise<PublishedKeys>): Promise<KeysUnavailable> {
  try {
    await work
  } catch (error) {
    if (error instanceof KeysUnavailable) return error
    throw error
  }
  throw new Error('there are keys')
}

describe('keys of a server', () => {
  test('are asked for once by all who need them, and kept', async () => {
    await using server = await open(text(setOf(one)))
    expect(server.asked).toEqual([])
    const all = await Promise.all(Array.from({ length: 10 }, async () => server.keys.get()))
    expect(all.map(kids)).toEqual(Array.from({ length: 10 }, () => ['one']))
    server.nowMs += 299_999
    expect(server.keys.get()).not.toBeInstanceOf(Promise)
    expect(server.asked).toEqual(['/keys'])
  })

  test('are read anew in the background when they are old, and before use when they are too old', async () => {
    await using server = await open(text(setOf(one)))
    await server.keys.get()
    server.answer = text(setOf(two))
    server.nowMs += 300_001
    expect(kids(await server.keys.get())).toEqual(['one'])
    await expect.poll(async () => kids(await server.keys.get())).toEqual(['two'])
    server.answer = text(setOf(one))
    server.nowMs += 900_001
    expect(kids(await server.keys.get())).toEqual(['one'])
    expect(server.asked).toHaveLength(3)
  })

  test('that are too old are no keys when nobody answers, and nobody is asked all the time', async () => {
    await using server = await open(text(setOf(one)))
    await server.keys.get()
    server.answer = text('down', 500)
    server.nowMs += 900_001
    expect(await failureOf(server.keys.get())).toMatchObject({
      status: 502,
      message: `${server.url}/keys answered 500`,
    })
    expect(await failureOf(server.keys.get())).toMatchObject({ status: 502 })
    expect(server.asked).toHaveLength(2)
    expect(server.warnings).toEqual([{ reason: `${server.url}/keys answered 500` }])
    server.answer = text(setOf(two))
    server.nowMs += 5001
    expect(kids(await server.keys.get())).toEqual(['two'])
  })

  test('are read once more for a key that is not known, at most every half minute', async () => {
    await using server = await open(text(setOf(one)))
    const first = await server.keys.get()
    server.answer = text(setOf(one, two))
    expect(await server.keys.renew(first)).toBe(first)
    server.nowMs += 30_000
    const [second, third] = await Promise.all([server.keys.renew(first), server.keys.renew(first)])
    expect([kids(second), kids(third)]).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ])
    expect(await server.keys.renew(first)).toBe(second)
    server.nowMs += 30_000
    server.answer = text('', 503)
    expect(await server.keys.renew(second)).toBe(second)
    expect(await server.keys.renew(second)).toBe(second)
    expect(server.asked).toHaveLength(3)
  })

  test.each([
    ['no JSON', text('<html>'), 502, 'answered no JSON'],
    ['a list', text('[]'), 502, 'answered no JSON object'],
    ['too much', text(`{"a":"${'x'.repeat(300_000)}"}`), 502, 'answered more than 262144 bytes'],
    ['another place', text('', 302, { location: 'http://127.0.0.1:1/' }), 502, 'answered 302'],
    ['that it is not there', text('', 404), 502, 'answered 404'],
    [
      'nothing',
      ((request) => void request.socket.destroy()) satisfies RequestListener,
      503,
      'cannot be reached: socket hang up',
    ],
  ])('are none where it answers %s', async (...[, answer, status, message]) => {
    await using server = await open(answer)
    expect(await failureOf(server.keys.get())).toMatchObject({ status, message: `${server.url}/keys ${message}` })
    expect(server.asked).toEqual(['/keys'])
  })
})

describe('discovery', () => {
  const document = (fields: object): RequestListener => text(JSON.stringify(fields))

  test('names the issuer and where the keys are', async () => {
    await using server = await open(text(''), '/.well-known/openid-configuration', 'discovery')
    server.answer = (request, response) => {
      const isKeys = request.url === '/certs'
      const found = { issuer: 'https://issuer', jwks_uri: `${server.url}/certs` }
      response.end(isKeys ? setOf(one) : JSON.stringify(found))
    }
    const published = await server.keys.get()
    expect([published.issuer, kids(published)]).toEqual(['https://issuer', ['one']])
    expect(server.asked).toEqual(['/.well-known/openid-configuration', '/certs'])
  })

  test.each([
    [{ issuer: 'https://i' }],
    [{ jwks_uri: 'https://i/keys' }],
    [{ issuer: 'https://i', jwks_uri: 'file:///etc/passwd' }],
    [{ issuer: 'https://i', jwks_uri: 'http://user:password@h/keys' }],
    [{ issuer: 7, jwks_uri: 'https://i/keys' }],
  ])('that says %j is of no use', async (fields) => {
    await using server = await open(document(fields), '/d', 'discovery')
    const message = `${server.url}/d names no issuer, or no jwks_uri that can be asked`
    expect(await failureOf(server.keys.get())).toMatchObject({ status: 502, message })
    expect(server.asked).toEqual(['/d'])
  })
})

test('a thousand servers are remembered, and APIs that name the same one share it', () => {
  const known = new KnownKeys({ clock: { now: () => 0, monotonicMs: () => 0 }, log: silentLogger, keyServers: 'any' })
  const first = known.of({ kind: 'keys', url: 'https://0' })
  expect(known.of({ kind: 'keys', url: 'https://0' })).toBe(first)
  expect(known.of({ kind: 'discovery', url: 'https://0' })).not.toBe(first)
  for (let count = 1; count <= 1000; count++) known.of({ kind: 'keys', url: `https://${count}` })
  expect(known.of({ kind: 'keys', url: 'https://0' })).not.toBe(first)
})
