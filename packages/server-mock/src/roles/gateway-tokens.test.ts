import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWebServer, signedToken, signingKey } from '../gateway/tokens/tokens-testing.js'
import { openServer, type RunningServer } from '../server.js'
import { basic, importOver, manage, type Received, send, web } from './gateway-testing.js'
import { restOf } from './rest-testing.js'

const [ours, others] = [signingKey('ES256', 'k1'), signingKey('ES256', 'k1')]
const rsa = signingKey('RS256', 'k2')
const issuer = 'https://issuer.example'

let server: RunningServer
let provider: Awaited<ReturnType<typeof openWebServer>>
beforeAll(async () => {
  server = await openServer({ memory: true })
  await restOf(server)('PUT', 'actions/echo', web('function main(args) { return args }'))
  provider = await openWebServer((request, response) => {
    const found = { issuer, jwks_uri: `${provider.url}/keys` }
    response.end(JSON.stringify(request.url === '/discovery' ? found : { keys: [ours.jwk, rsa.jwk] }))
  })
})
afterAll(async () => {
  await server.close()
  await provider[Symbol.asyncDispose]()
})

const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3600
const claims = (more: object = {}): object => ({ iss: issuer, aud: 'books', sub: 'alice', exp: inAnHour(), ...more })
const withToken = (url: string, token: string, headers: Record<string, string> = {}): Promise<Received> =>
  send(url, 'GET', { headers: { authorization: `Bearer ${token}`, ...headers } })

interface Guarded {
  readonly base: string
  readonly jwt?: object
  readonly fields?: object
  readonly operation?: object
}

const guarded = ({ base, jwt, fields, operation = {} }: Guarded): Promise<string> =>
  importOver(server, {
    base,
    operation,
    fields: {
      securityDefinitions: {
        token: {
          type: 'oauth2',
          'x-jwt': jwt ?? { jwks_uri: `${provider.url}/keys`, issuer, audience: ['books'] },
        },
      },
      ...fields,
    },
  })

describe('an API that asks for a token', () => {
  test('lets in who has a good one, and tells the action who that is', async () => {
    const url = await guarded({ base: '/tokens' })
    for (const key of [ours, rsa]) {
      const reply = await withToken(url, signedToken(key, claims({ email: 'a@b', scope: 'read write' })))
      expect(reply.status).toBe(200)
      expect((reply.body as { __ow_headers: object }).__ow_headers).toMatchObject({
        'x-oidc-sub': 'alice',
        'x-oidc-email': 'a@b',
        'x-oidc-scope': 'read write',
        'x-oidc-iss': issuer,
      })
    }
  })

  test('asks for one by the rules of bearer tokens', async () => {
    const url = await guarded({ base: '/asks', operation: { security: [{ token: ['read', 'write'] }] } })
    const none = await send(url)
    expect(none).toMatchObject({ status: 401, body: { status: 401, message: 'Error: Bearer token required' } })
    expect(none.headers.get('www-authenticate')).toBe('Bearer realm="/asks", scope="read write"')
    expect((await send(url, 'GET', { headers: { authorization: basic(server.auth) } })).status).toBe(401)
    const lacking = await withToken(url, signedToken(ours, claims({ scope: 'read' })))
    expect(lacking).toMatchObject({
      status: 403,
      body: { message: 'Error: The token lacks a scope; needed: read write' },
    })
    expect(lacking.headers.get('www-authenticate')).toBe(
      'Bearer realm="/asks", error="insufficient_scope", scope="read write"',
    )
    expect((await withToken(url, signedToken(ours, claims({ scp: ['write', 'read'] })))).status).toBe(200)
  })

  const unsigned = (alg: string): string => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    return `${part({ alg, kid: 'k1' })}.${part(claims())}.AAAA`
  }
  test.each([
    ['signed by others', () => signedToken(others, claims()), 'The signature of the token is wrong.'],
    [
      'signed by an unknown key',
      () => signedToken({ ...ours, kid: 'k9' }, claims()),
      'The token is signed with a key that is not known.',
    ],
    ['not signed', () => unsigned('none'), 'The token is signed in a way that is not allowed.'],
    ['signed with a public key', () => unsigned('HS256'), 'The token is signed in a way that is not allowed.'],
    ['expired', () => signedToken(ours, claims({ exp: 1 })), 'The token has expired.'],
    ['not valid yet', () => signedToken(ours, claims({ nbf: inAnHour() })), 'The token is not valid yet.'],
    ['of another issuer', () => signedToken(ours, claims({ iss: 'https://x' })), 'The token is of another issuer.'],
    ['for others', () => signedToken(ours, claims({ aud: 'films' })), 'The token is for another audience.'],
    ['none at all', () => 'x.y.z', 'The token cannot be read.'],
  ])('refuses one that is %s', async (_, token, reason) => {
    const url = await guarded({ base: '/refuses' })
    const reply = await withToken(url, token())
    expect(reply).toMatchObject({ status: 401, body: { message: `Error: ${reason}` } })
    expect(reply.headers.get('www-authenticate')).toBe(
      `Bearer realm="/refuses", error="invalid_token", error_description="${reason}"`,
    )
  })

  test('takes keys and issuer from discovery, and only the algorithms that it names', async () => {
    const jwt = { openid_configuration: `${provider.url}/discovery`, algorithms: ['RS256'] }
    const url = await guarded({ base: '/discovered', jwt })
    expect((await withToken(url, signedToken(rsa, claims()))).status).toBe(200)
    expect((await withToken(url, signedToken(rsa, claims({ iss: 'https://x' })))).status).toBe(401)
    expect((await withToken(url, signedToken(ours, claims()))).status).toBe(401)
  })

  test('lets nobody in while its keys cannot be had, and says when to come again', async () => {
    const url = await guarded({ base: '/away', jwt: { jwks_uri: 'http://127.0.0.1:1/keys' } })
    const reply = await withToken(url, signedToken(ours, claims()))
    expect(reply).toMatchObject({
      status: 503,
      body: { status: 503, message: 'Error: The keys that tokens are verified with cannot be read now.' },
    })
    expect(reply.headers.get('retry-after')).toBe('5')
    expect(reply.text).not.toContain('127.0.0.1:1')
  })

  test('does not hand on what callers say of themselves', async () => {
    const url = await guarded({ base: '/spoofed', operation: { security: [{}] } })
    const reply = await send(url, 'GET', { headers: { 'X-OIDC-Sub': 'root', 'x-oidc-role': 'admin', 'X-Other': 'o' } })
    const headers = (reply.body as { __ow_headers: object }).__ow_headers
    expect(Object.keys(headers).filter((name) => name.startsWith('x-oidc'))).toEqual([])
    expect(headers).toMatchObject({ 'x-other': 'o' })
    const closed = await guarded({ base: '/spoofed' })
    const seen = await withToken(closed, signedToken(ours, claims()), { 'X-OIDC-Sub': 'root', 'X-OIDC-Role': 'admin' })
    const told = (seen.body as { __ow_headers: Record<string, unknown> }).__ow_headers
    expect([told['x-oidc-sub'], told['x-oidc-role']]).toEqual(['alice', undefined])
  })

  test('may ask for a key instead, or as well; requests are counted for each caller', async () => {
    const both = {
      token: { type: 'oauth2', 'x-jwt': { jwks_uri: `${provider.url}/keys` } },
      key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
    }
    const token = (sub: string): string => signedToken(ours, claims({ sub }))
    const either = await importOver(server, {
      base: '/either',
      fields: {
        securityDefinitions: both,
        security: [{ token: [] }, { key: [] }],
        'x-gateway-rate-limit': [{ unit: 'hour', units: 1, rate: 1 }],
      },
    })
    expect(await send(either)).toMatchObject({ status: 401, body: { message: 'Error: X-Api-Key required' } })
    const statuses = []
    for (const sub of ['a', 'a', 'b']) statuses.push((await withToken(either, token(sub))).status)
    expect(statuses).toEqual([200, 429, 200])
    const wrong = await withToken(either, 'x.y.z')
    expect(wrong.body).toMatchObject({ message: 'Error: The token cannot be read.' })
    const needed = await importOver(server, { base: '/both', fields: { securityDefinitions: both } })
    expect((await withToken(needed, token('a'))).body).toMatchObject({ message: 'Error: X-Api-Key required' })
    expect((await withToken(needed, token('a'), { 'x-api-key': 'wrong' })).status).toBe(401)
  })

  test('of a kind that cannot be checked says so, and lets nobody in', async () => {
    const securityDefinitions = { google: { type: 'oauth2', flow: 'implicit' } }
    const url = await importOver(server, { base: '/google', fields: { securityDefinitions } })
    const message = 'Error: Unauthorized: this API asks for credentials that cannot be checked here.'
    expect(await withToken(url, signedToken(ours, claims()))).toMatchObject({ status: 401, body: { message } })
  })
})

test('a server that others reach asks public addresses alone for keys', async () => {
  await using open = await openServer({ memory: true, keyServers: 'public' })
  await restOf(open)('PUT', 'actions/echo', web('function main(args) { return args }'))
  const definition = { type: 'oauth2', 'x-jwt': { jwks_uri: `${provider.url}/keys` } }
  const url = await importOver(open, { base: '/inside', fields: { securityDefinitions: { token: definition } } })
  expect((await withToken(url, signedToken(ours, claims()))).status).toBe(503)
})

test.each([
  ['.x-jwt is no object.', 'yes'],
  ['.x-jwt names no keys: add jwks_uri or openid_configuration, a URL.', {}],
  [
    ": 'file:///etc/passwd' is no URL for keys; it begins with https:// or http:// and holds no password.",
    { jwks_uri: 'file:///etc/passwd' },
  ],
  [
    ".x-jwt.algorithms: 'HS256' is none of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA.",
    { jwks_uri: 'https://h/k', algorithms: ['RS256', 'HS256'] },
  ],
  ['.x-jwt.issuer is no text.', { jwks_uri: 'https://h/k', issuer: 7 }],
  ['.x-jwt.audience is no text and no list of texts.', { jwks_uri: 'https://h/k', audience: ['a', 7] }],
  ['.x-jwt.leeway is no number of seconds from 0 to 300.', { jwks_uri: 'https://h/k', leeway: 301 }],
])('a document is refused: %s', async (text, jwt) => {
  const swagger = {
    swagger: '2.0',
    basePath: '/wrong',
    info: {},
    paths: {},
    securityDefinitions: { o: { type: 'oauth2', 'x-jwt': jwt } },
  }
  const reply = await manage(server, 'createApi', { body: { apidoc: { namespace: '_', swagger } } })
  expect(reply).toMatchObject({
    status: 502,
    body: { error: `API creation failure: securityDefinitions.o${text}` },
  })
})
