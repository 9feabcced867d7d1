import { createCipheriv, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ParameterVault, type Place, SealError } from './parameter-vault.js'

const keyOf = (id: string, bytes = 32) => ({ id, secret: randomBytes(bytes) })
const [one, two] = [keyOf('one'), keyOf('two')]
const vault = new ParameterVault([one, two])

const place: fc.Arbitrary<Place> = fc.record({ entity: fc.string(), parameter: fc.string() })
const text = fc.string({ unit: 'grapheme', maxLength: 200 })

const whyNot = (open: () => string): string => {
  try {
    return `opened: ${open()}`
  } catch (error) {
    return error instanceof SealError ? error.message : `not foreseen: ${String(error)}`
  }
}

/** As OpenWhisk writes it (rest-api 8.2). */
function foreign(key: Buffer, value: string, ivBytes: number): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(key.length === 32 ? 'aes-256-gcm' : 'aes-128-gcm', key, iv)
  const length = Buffer.alloc(4)
  length.writeInt32BE(ivBytes)
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
  return Buffer.concat([length, iv, body, cipher.getAuthTag()]).toString('base64')
}

describe('a sealed value', () => {
  test('opens where it was sealed, whatever it is', () => {
    fc.assert(
      fc.property(text, place, (value, where) => {
        const sealed = vault.seal(value, where)
        expect(sealed.encryption).toBe('aes-256-gcm')
        expect(vault.keyIdOf(sealed)).toBe('one')
        expect(vault.open(sealed, [{ entity: 'other', parameter: '' }, where])).toBe(value)
      }),
    )
  })

  test('is another one each time, and shows nothing of what is in it', () => {
    const where = { entity: 'guest/a', parameter: 'p' }
    const many = new Set(Array.from({ length: 100 }, () => vault.seal('"canary"', where).value))
    expect(many.size).toBe(100)
    for (const value of many) expect(Buffer.from(value, 'base64').toString('latin1')).not.toContain('canary')
  })

  test('opens nowhere else', () => {
    fc.assert(
      fc.property(text, place, place, (value, where, other) => {
        fc.pre(where.entity !== other.entity || where.parameter !== other.parameter)
        expect(whyNot(() => vault.open(vault.seal(value, where), [other]))).toMatch(/^it was changed, or/)
      }),
    )
  })

  test('does not open once any bit of it was changed, or any part is gone or added', () => {
    const where = { entity: 'guest/a', parameter: 'p' }
    const sealed = vault.seal('{"password":"canary"}', where)
    const bytes = Buffer.from(sealed.value, 'base64')
    const reasonFor = (value: unknown) => whyNot(() => vault.open({ encryption: sealed.encryption, value }, [where]))
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(reasonFor(changed.toString('base64'))).toMatch(/^it was changed|^it is encrypted with the key/)
    }
    for (let length = 0; length < bytes.length; length++) {
      expect(reasonFor(bytes.toString('base64', 0, length))).toMatch(/^it was changed|^it is encrypted with the key/)
    }
    const others = [`${sealed.value}AAAA`, ` ${sealed.value}`, sealed.value.slice(0, -1), '', 5, null, { a: 1 }]
    for (const value of others) expect(reasonFor(value)).toMatch(/^it was changed/)
  })

  test('stays closed without its key, and under another key of the same id', () => {
    const where = { entity: 'guest/a', parameter: 'p' }
    const sealed = vault.seal('1', where)
    expect(whyNot(() => new ParameterVault([two]).open(sealed, [where]))).toBe(
      "it is encrypted with the key 'one', which this server was not given",
    )
    expect(whyNot(() => new ParameterVault([keyOf('one')]).open(sealed, [where]))).toMatch(/^it was changed/)
    expect(whyNot(() => vault.open({ ...sealed, encryption: 'rot13' }, [where]))).toBe(
      "it is encrypted as 'rot13', which this server cannot read",
    )
  })

  test('opens with an older key that is still given', () => {
    const where = { entity: 'guest/a', parameter: 'p' }
    const sealed = new ParameterVault([two]).seal('1.0', where)
    expect([vault.keyIdOf(sealed), vault.open(sealed, [where])]).toEqual(['two', '1.0'])
  })
})

describe("OpenWhisk's own formats", () => {
  const keys = [keyOf('aes-128', 16), keyOf('aes-256', 32)]
  const reader = new ParameterVault(keys)

  test('are read where their keys are given', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...keys), fc.constantFrom(12, 128), (value, { id, secret }, ivBytes) => {
        const sealed = { encryption: id, value: foreign(secret, value, ivBytes) }
        expect([reader.open(sealed, []), reader.keyIdOf(sealed)]).toEqual([value, id])
      }),
    )
  })

  test('are never written', () => {
    expect(reader.currentId).toBeUndefined()
    expect(whyNot(() => reader.seal('1', { entity: '', parameter: '' }).value)).toMatch(/has no key to encrypt with/)
    expect(new ParameterVault([...keys, one]).currentId).toBe('one')
  })

  test('stay closed when changed, cut, under the wrong key or without any', () => {
    for (const { id, secret } of keys) {
      const value = foreign(secret, '"canary"', 12)
      const bytes = Buffer.from(value, 'base64')
      expect(whyNot(() => vault.open({ encryption: id, value }, []))).toMatch(/which this server was not given$/)
      const wrong = new ParameterVault([keyOf(id, secret.length)])
      expect(whyNot(() => wrong.open({ encryption: id, value }, []))).toMatch(/^it was changed/)
      for (let at = 0; at < bytes.length; at++) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 0x41
        const cut = bytes.toString('base64', 0, at)
        for (const broken of [changed.toString('base64'), cut]) {
          expect(whyNot(() => reader.open({ encryption: id, value: broken }, []))).toMatch(/^it was changed/)
        }
      }
    }
  })
})

test('a vault shows no key, however it is looked at', () => {
  const hex = one.secret.toString('hex')
  for (const shown of [inspect(vault, { depth: 9, showHidden: true }), JSON.stringify(vault)]) {
    expect(shown).not.toContain(hex.slice(0, 8))
    expect(shown).not.toContain(one.secret.toString('base64').slice(0, 8))
    expect(shown).not.toContain('Buffer')
  }
})
