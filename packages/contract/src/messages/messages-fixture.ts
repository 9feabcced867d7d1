import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText, withMember } from '../json.js'
import type { InvokerInstance } from './instances.js'
import { MessageError } from './reader.js'
import type { TransactionId } from './transaction-id.js'

export const id = fc.stringMatching(/^[0-9a-f]{32}$/)
export const epoch = fc.nat({ max: 4_000_000_000_000 })

/** Optional fields come and go; a field that is there is never `undefined`. */
export function sometimes<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(model, { requiredKeys: [] })
}

export const { transactionId } = fc.letrec<{ transactionId: TransactionId }>((tie) => ({
  transactionId: fc
    .tuple(
      fc.record({ id: fc.string(), startMs: epoch, extraLogging: fc.boolean() }),
      fc.option(tie('transactionId'), { nil: undefined, depthSize: 'small' }),
    )
    .map(([own, parent]) => (parent === undefined ? own : { ...own, parent })),
}))

export const invoker: fc.Arbitrary<InvokerInstance> = fc
  .tuple(
    fc.record({
      instance: fc.nat(),
      userMemoryBytes: fc.nat(),
      tags: fc.array(fc.string()),
      dedicatedNamespaces: fc.array(fc.string()),
    }),
    sometimes({ uniqueName: fc.string(), displayedName: fc.string(), busyMemoryBytes: fc.nat() }),
  )
  .map(([fields, more]) => ({ ...fields, ...more }))

export function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

interface Codec<T> {
  readonly values: fc.Arbitrary<T>
  readonly encode: (value: T) => string
  readonly decode: (text: string) => T
}

/** For `describe.each`: the name of a message, and what holds for its two directions. */
export function codec<T>(name: string, each: Codec<T>): readonly [string, () => void] {
  return [name, () => describeCodec(each)]
}

function describeCodec<T>({ values, encode, decode }: Codec<T>): void {
  test('decodes what it encodes', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(decode(encode(value))).toEqual(value)
      }),
    )
  })

  test('encodes what it decoded to the same JSON', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(encode(decode(encode(value))))).toEqual(JSON.parse(encode(value)))
      }),
    )
  })

  test('ignores fields it does not know', () => {
    fc.assert(
      fc.property(values, fc.jsonValue(), (value, unknown) => {
        const text = withMember(jsonText(JSON.parse(encode(value))), 'x-unknown', jsonText(unknown))
        expect(decode(text)).toEqual(decode(jsonText(JSON.parse(encode(value)))))
      }),
    )
  })

  test('refuses anything else with a MessageError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => decode(text)).toThrow(MessageError)
      }),
    )
  })
}
