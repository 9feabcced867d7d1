import { describe, expect, test } from 'vitest'
import { claimHeaders, withoutClaims } from './claim-headers.js'
import { claimFault, parseToken, scopesOf } from './token.js'

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token is read', () => {
  test('with its algorithm, its key and its claims', () => {
    const header = encoded({ alg: 'RS256', kid: 'k', typ: 'at+jwt' })
    const text = `${header}.${encoded({ sub: 'a' })}.AAAA`
    expect(parseToken(text)).toEqual({
      alg: 'RS256',
      kid: 'k',
      claims: { sub: 'a' },
      text: `${header}.${encoded({ sub: 'a' })}`,
      signature: Buffer.from([0, 0, 0]),
    })
  })

  test.each([
    ['what must be understood', { alg: 'RS256', crit: ['b64'], b64: false }, {}],
    ['no algorithm', { kid: 'k' }, {}],
    ['a key id that is no text', { alg: 'RS256', kid: 1 }, {}],
    ['a header that is no object', ['alg'], {}],
    ['claims that are no object', { alg: 'RS256' }, 'text'],
    ['claims that are a list', { alg: 'RS256' }, []],
  ])('not with %s', (_, header, claims) => {
    expect(parseToken(`${encoded(header)}.${encoded(claims)}.AAAA`)).toBeUndefined()
  })

  test('not where it is no JSON, no UTF-8, or nested beyond measure', () => {
    const deep = `{"a":${'['.repeat(100)}${']'.repeat(100)}}`
    for (const bytes of [Buffer.from('{'), Buffer.from([0x7b, 0xff, 0x7d]), Buffer.from(deep)]) {
      expect(parseToken(`${encoded({ alg: 'RS256' })}.${bytes.toString('base64url')}.AAAA`)).toBeUndefined()
    }
  })
})

describe('claims', () => {
  const rules = { issuer: 'https://i', audience: ['me', 'us'], leewayS: 30 }
  const good = { iss: 'https://i', aud: 'me', exp: 1000 }
  test.each([
    [good, 900, undefined],
    [good, 1029, undefined],
    [good, 1030, 'The token has expired.'],
    [{ ...good, exp: '2000' }, 900, 'The token does not say when it expires.'],
    [{ iss: 'https://i', aud: 'me' }, 900, 'The token does not say when it expires.'],
    [{ ...good, nbf: 930 }, 900, undefined],
    [{ ...good, nbf: 931 }, 900, 'The token is not valid yet.'],
    [{ ...good, nbf: '1' }, 900, 'The token is not valid yet.'],
    [{ ...good, iss: 'https://i/' }, 900, 'The token is of another issuer.'],
    [{ ...good, iss: ['https://i'] }, 900, 'The token is of another issuer.'],
    [{ ...good, aud: ['x', 'us'] }, 900, undefined],
    [{ ...good, aud: ['x'] }, 900, 'The token is for another audience.'],
    [{ exp: 1000, iss: 'https://i' }, 900, 'The token is for another audience.'],
  ])('%j at %d: %s', (claims, nowS, fault) => {
    expect(claimFault(claims, rules, nowS)).toBe(fault)
  })

  test('hold scopes in both forms', () => {
    expect([...scopesOf({ scope: 'a b', scp: ['c'] })]).toEqual(['a', 'b', 'c'])
    expect([...scopesOf({ scp: 'd e', scope: 7 })]).toEqual(['d', 'e'])
  })

  test('become headers where they are plain and printable', () => {
    const claims = {
      sub: 'alice',
      given_name: 'Älice €',
      email_verified: true,
      exp: 5,
      roles: ['a', 'b'],
      address: { street: 'x' },
      mixed: [1, ['x']],
      evil: 'a\r\nX-Admin: 1',
      'bad name': 'x',
      long: 'x'.repeat(3000),
    }
    expect(claimHeaders(claims)).toEqual({
      'x-oidc-sub': 'alice',
      'x-oidc-given-name': 'Älice €',
      'x-oidc-email-verified': 'true',
      'x-oidc-exp': '5',
      'x-oidc-roles': 'a b',
    })
  })

  test('of callers are left out, as headers and as they were sent', () => {
    const sent = { headers: { 'x-oidc-sub': 'me', host: 'h' }, rawHeaders: ['X-OIDC-Sub', 'me', 'Host', 'h'] }
    expect(withoutClaims(sent)).toEqual({ headers: { host: 'h' }, rawHeaders: ['Host', 'h'] })
    expect(withoutClaims({ headers: sent.headers })).toEqual({ headers: { host: 'h' } })
  })
})
