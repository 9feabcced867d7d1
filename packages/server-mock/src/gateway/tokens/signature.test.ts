import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKeyFor, isSignedBy, keysOfSet, knownAlgorithms, type VerificationKey } from './signature.js'
import { signedToken, type SigningKey, signingKey } from './tokens-testing.js'
import { parseToken } from './token.js'

const onlyKey = (jwk: object): VerificationKey => {
  const [key] = keysOfSet({ keys: [jwk] })
  if (key === undefined) throw new Error('the key is not taken')
  return key
}

describe('signatures of the standards', () => {
  const payload = 'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ'
  test.each([
    {
      name: 'RFC 7515 A.2, RS256',
      alg: 'RS256',
      jwk: {
        kty: 'RSA',
        n: 'ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ',
        e: 'AQAB',
      },
      text: `eyJhbGciOiJSUzI1NiJ9.${payload}`,
      signature:
        'cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw',
    },
    {
      name: 'RFC 7515 A.3, ES256',
      alg: 'ES256',
      jwk: {
        kty: 'EC',
        crv: 'P-256',
        x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
        y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
      },
      text: `eyJhbGciOiJFUzI1NiJ9.${payload}`,
      signature: 'DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q',
    },
    {
      name: 'RFC 8037 A.4, Ed25519',
      alg: 'EdDSA',
      jwk: { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
      text: 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc',
      signature: 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    },
  ])('$name', ({ alg, jwk, text, signature }) => {
    const key = onlyKey(jwk)
    const bytes = Buffer.from(signature, 'base64url')
    expect(isKeyFor(key, alg)).toBe(true)
    expect(isSignedBy(key, { alg, text, signature: bytes })).toBe(true)
    expect(isSignedBy(key, { alg, text: `${text}x`, signature: bytes })).toBe(false)
  })
})

const keys: readonly SigningKey[] = knownAlgorithms.map((alg) => signingKey(alg, `key of ${alg}`))
const claims = { sub: 'alice', exp: 2_000_000_000, list: ['a', 'b'] }

const signed = keys.map((key) => ({ key, text: signedToken(key, claims) }))

const isValid = (text: string, { jwk }: SigningKey): boolean => {
  const token = parseToken(text)
  if (token === undefined) return false
  const key = onlyKey(jwk)
  return isKeyFor(key, token.alg) && isSignedBy(key, token)
}

describe('a token', () => {
  test.each(keys)('signed by $alg is known by its key, and by no other', (key) => {
    const text = signedToken(key, claims)
    for (const each of keys) expect([each.alg, isValid(text, each)]).toEqual([each.alg, each === key])
  })

  test('with any bit turned over is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...signed),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        ({ key, text }, position, bit) => {
          const bytes = Buffer.from(text)
          const at = position % bytes.length
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
          expect(isValid(bytes.toString('latin1'), key)).toBe(false)
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('with any bit of what is encoded turned over is none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...signed), fc.nat(2), fc.nat(), ({ key, text }, index, position) => {
        const parts = text.split('.')
        const bytes = Buffer.from(parts[index] ?? '', 'base64url')
        const at = position % (bytes.length * 8)
        bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7))
        parts[index] = bytes.toString('base64url')
        expect(isValid(parts.join('.'), key)).toBe(false)
      }),
      { numRuns: 1500 },
    )
  })

  test('is no other text of the same bytes, and nothing longer or shorter', () => {
    for (const { key, text } of signed) {
      const [first = '', second = '', third = ''] = text.split('.')
      const others = [
        `${text}=`,
        `${text}A`,
        text.slice(0, -1),
        ` ${text}`,
        `${text}.`,
        `${first}.${second}`,
        `.${text}`,
      ]
      for (const each of [...others, `${first}.${second}.`, `${second}.${first}.${third}`, '..', '']) {
        expect([each, isValid(each, key)]).toEqual([each, false])
      }
    }
  })
})

describe('keys', () => {
  const rsa = signingKey('RS256', 'one')

  test('that are not for signatures, too short, secret, or no keys at all are passed over', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const short = publicKey.export({ format: 'jwk' })
    const shared = { kty: 'oct', k: 'c2VjcmV0', alg: 'HS256' }
    const set = [{ ...rsa.jwk, use: 'enc' }, { ...rsa.jwk, key_ops: ['encrypt'] }, short, shared, { kty: 'RSA' }, {}, 1]
    expect(keysOfSet({ keys: set })).toEqual([])
    expect(keysOfSet({ keys: 'x' })).toEqual([])
    expect(keysOfSet({})).toEqual([])
    expect(keysOfSet({ keys: [...set, rsa.jwk] })).toHaveLength(1)
  })

  test('that name an algorithm are for no other', () => {
    const key = onlyKey({ ...rsa.jwk, alg: 'PS256' })
    expect(knownAlgorithms.filter((alg) => isKeyFor(key, alg))).toEqual(['PS256'])
    for (const alg of ['none', 'None', 'HS256', 'RS1', '', 'toString'])
      expect(isKeyFor(onlyKey(rsa.jwk), alg)).toBe(false)
  })
})
