import { describe, expect, test } from 'vitest'
import { createClient, type WhiskClient } from './client.js'
import type { ClientOptions } from './options.js'
import { decideRedirect } from './redirect.js'
import { testAuth } from './test-support/contract-server.js'
import { failure } from './test-support/failure.js'
import { openHttpServer } from './test-support/raw-servers.js'

interface Seen {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly authorization: string | undefined
  readonly contentType: string | undefined
  readonly body: string
}

async function openPlace(redirect?: { readonly status: number; readonly location: string }) {
  const seen: Seen[] = []
  const server = await openHttpServer((incoming, outgoing) => {
    let body = ''
    incoming.on('data', (chunk) => (body += String(chunk)))
    incoming.on('end', () => {
      const { method, url, headers } = incoming
      seen.push({ method, url, authorization: headers.authorization, contentType: headers['content-type'], body })
      if (redirect === undefined) outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end('{"a":1}')
      else outgoing.writeHead(redirect.status, { Location: redirect.location }).end()
    })
  })
  return { seen, apihost: server.apihost, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

function clientOf(apihost: string, options: ClientOptions = {}): WhiskClient {
  return createClient({ apihost, auth: testAuth, env: {}, retries: 0, ...options })
}

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('%i of a GET is followed', async (status) => {
    await using target = await openPlace()
    await using origin = await openPlace({ status, location: `${target.apihost}/there?x=1` })
    await using client = clientOf(origin.apihost)
    const { data, response } = await client.actions.get('hello').withResponse()
    expect(data).toEqual({ a: 1 })
    expect(target.seen).toMatchObject([{ method: 'GET', url: '/there?x=1', body: '' }])
    expect(response).toMatchObject({ attempts: 2, url: `${target.apihost}/there?x=1` })
  })

  test.each([307, 308])('%i of a POST repeats method and body', async (status) => {
    await using target = await openPlace()
    await using origin = await openPlace({ status, location: `${target.apihost}/there` })
    await using client = clientOf(origin.apihost)
    await client.actions.invoke('hello', { n: 1 }, { result: true })
    expect(target.seen).toMatchObject([{ method: 'POST', contentType: 'application/json', body: '{"n":1}' }])
  })

  test.each([301, 302, 303])(
    '%i of a PUT is refused, and turned into a GET only where that is asked for',
    async (status) => {
      await using target = await openPlace()
      await using origin = await openPlace({ status, location: `${target.apihost}/there` })
      await using client = clientOf(origin.apihost)
      const error = await failure(client.packages.create('tools'))
      expect(error).toMatchObject({ kind: 'unexpectedReply', status })
      expect(error.message).toContain(`redirects a PUT to ${target.apihost}/there`)
      expect(target.seen).toEqual([])
      await using rewriting = clientOf(origin.apihost, { redirects: 'rewrite' })
      await rewriting.packages.create('tools')
      expect(target.seen).toMatchObject([{ method: 'GET', contentType: undefined, body: '' }])
    },
  )

  test('to another host or port goes without credentials', async () => {
    await using target = await openPlace()
    for (const location of [target.apihost, target.apihost.replace('127.0.0.1', 'localhost')]) {
      await using origin = await openPlace({ status: 308, location })
      await using client = clientOf(origin.apihost, { headers: { Cookie: 'a=b' } })
      await client.actions.get('hello')
      expect(origin.seen[0]?.authorization).toMatch(/^Basic /)
    }
    expect(target.seen.map(({ authorization }) => authorization)).toEqual([undefined, undefined])
  })

  test('on the same host keeps credentials', async () => {
    await using place = await openHttpServerWith('/elsewhere')
    await using client = clientOf(place.apihost)
    await client.actions.get('hello')
    expect(place.seen[0]?.authorization).toMatch(/^Basic /)
    expect(place.seen[1]?.url).toBe('/elsewhere')
    expect(place.seen[1]?.authorization).toBe(place.seen[0]?.authorization)
  })

  test('that never ends is ended', async () => {
    await using place = await openPlace({ status: 302, location: '/again' })
    await using client = clientOf(place.apihost)
    const error = await failure(client.actions.get('hello'))
    expect(error.kind).toBe('unexpectedReply')
    expect(error.message).toContain('more than 10 times')
    expect(place.seen.length).toBe(11)
  })

  test('is not followed at all where the options say so, or where there is no address', async () => {
    await using origin = await openPlace({ status: 302, location: 'http://127.0.0.1:1/' })
    await using client = clientOf(origin.apihost, { redirects: 'none' })
    expect(await failure(client.actions.get('hello'))).toMatchObject({ kind: 'unexpectedReply', status: 302 })
    await using nowhere = await openHttpServer((_incoming, outgoing) => outgoing.writeHead(302).end())
    await using other = clientOf(nowhere.apihost)
    expect(await failure(other.actions.get('hello'))).toMatchObject({ kind: 'unexpectedReply', status: 302 })
  })
})

async function openHttpServerWith(location: string) {
  const seen: Pick<Seen, 'url' | 'authorization'>[] = []
  const server = await openHttpServer((incoming, outgoing) => {
    seen.push({ url: incoming.url, authorization: incoming.headers.authorization })
    if (incoming.url === location) outgoing.end('{}')
    else outgoing.writeHead(301, { Location: location }).end()
  })
  return { seen, apihost: server.apihost, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe('the decision', () => {
  const question = { status: 308, method: 'POST', url: 'https://h/a', mode: 'safe', followed: 0 } as const

  test('keeps credentials on the way from http to https of a host', () => {
    expect(decideRedirect({ ...question, url: 'http://h/a', location: 'https://h/a' })).toMatchObject({
      keepCredentials: true,
    })
    expect(decideRedirect({ ...question, url: 'http://h/a', location: 'https://x/a' })).toMatchObject({
      keepCredentials: false,
    })
  })

  test('never goes from https to http with them', () => {
    expect(decideRedirect({ ...question, location: 'http://h/a' })).toContain('from https to plain http')
    expect(decideRedirect({ ...question, mode: 'rewrite', location: 'http://h/a' })).toMatchObject({
      keepCredentials: false,
    })
  })

  test('refuses other schemes and drops credentials that stand in the address', () => {
    expect(decideRedirect({ ...question, location: 'ftp://h/a' })).toContain('cannot be read')
    expect(decideRedirect({ ...question, location: 'http://[' })).toContain('cannot be read')
    expect(decideRedirect({ ...question, location: 'https://u:p@h/a' })).toMatchObject({ url: 'https://h/a' })
  })
})
