import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeySecret } from '../../auth/key-secret.js'
import { createTransactionId } from '../../telemetry/transaction-id.js'
import { StampedIds } from './hop-ids.js'

const secret = randomBytes(32)
const idsOf = (bytes: Buffer): StampedIds => {
  const keys = new KeySecret(bytes)
  return new StampedIds((text) => keys.stamp(text))
}

test('an id tells every controller with the same secret how many hops led to it, and no other one', () => {
  const [ids, others, strangers] = [idsOf(secret), idsOf(secret), idsOf(randomBytes(32))]
  for (let hops = 0; hops <= 35; hops++) {
    const id = ids.create(hops)
    expect(id).toMatch(/^[A-Za-z0-9]{32}$/)
    expect(others.hopsOf(id)).toBe(hops)
    expect(strangers.hopsOf(id)).toBe(0)
  }
  expect(ids.hopsOf(ids.create(1000))).toBe(35)
})

test('an id with any letter changed tells nothing, nor does one of a client', () => {
  const ids = idsOf(secret)
  const id = ids.create(7)
  fc.assert(
    fc.property(fc.nat(31), fc.constantFrom(...'abcXYZ0189'.split('')), (at, letter) => {
      fc.pre(id[at] !== letter)
      expect(ids.hopsOf(`${id.slice(0, at)}${letter}${id.slice(at + 1)}`)).toBe(0)
    }),
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 64 }), (text) => {
      expect(ids.hopsOf(text)).toBe(0)
    }),
  )
  for (let count = 0; count < 1000; count++) expect(ids.hopsOf(createTransactionId())).toBe(0)
})
