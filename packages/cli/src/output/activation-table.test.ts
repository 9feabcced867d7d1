import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activationTable } from './activation-table.js'
import { Colour } from './colour.js'
import { isJsonObject, type JsonObject } from './json/node.js'
import { parseJson } from './json/parse.js'

const plain = new Colour(false)

function activation(fields: Readonly<Record<string, unknown>>): JsonObject {
  const node = parseJson(
    JSON.stringify({ namespace: 'guest', name: 'hello', version: '0.0.1', activationId: 'a'.repeat(32), ...fields }),
  )
  if (!isJsonObject(node)) throw new Error('no object')
  return node
}

/** The rows without what depends on the time zone. */
function rows(activations: readonly JsonObject[]): readonly string[] {
  return activationTable(activations, plain)
    .split('\n')
    .map((line) => line.slice(53))
}

test('columns are as wide as the widest kind and status', () => {
  const warm = { start: 1000, end: 1012, duration: 12, statusCode: 0 }
  const cold = { start: 1000, end: 2500, duration: 1500, statusCode: 2 }
  expect(
    rows([
      activation({ ...warm, annotations: [{ key: 'kind', value: 'nodejs:12' }] }),
      activation({
        ...cold,
        annotations: [
          { key: 'kind', value: 'python:3.10' },
          { key: 'initTime', value: 40 },
        ],
      }),
      activation({ start: 1000, end: 0, name: 't' }),
    ]),
  ).toEqual([
    'Kind        Start Duration   Status          Entity',
    'nodejs:12   warm  12ms       success         guest/hello:0.0.1',
    'python:3.10 cold  1.5s       developer error guest/hello:0.0.1',
    'unknown     warm  0s         success         guest/t:0.0.1',
  ])
})

test.each([
  [1, 'application error'],
  [2, 'developer error'],
  [3, 'internal error'],
  [7, 'success'],
  [-1, 'success'],
])('status code %d is %s', (statusCode, status) => {
  expect(rows([activation({ statusCode })])[1]).toContain(` ${status} `)
})

test('no activations, no heading', () => {
  expect(activationTable([], plain)).toBe('')
})

describe('long names', () => {
  test('lose their middle', () => {
    const names = { namespace: 'n'.repeat(21), name: `${'a'.repeat(15)}${'b'.repeat(16)}`, version: '0.0.1' }
    expect(rows([activation(names)])[1]).toContain(
      ` ${'n'.repeat(10)}...${'n'.repeat(7)}/${'a'.repeat(15)}...${'b'.repeat(12)}:0.0.1`,
    )
  })

  test('never take more than their share', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (name) => {
        const shown =
          rows([activation({ name })])[1]
            ?.replace(/^.*?guest\//, '')
            .replace(/:0\.0\.1 *$/, '') ?? ''
        expect(shown).toHaveLength(Math.min(name.length, 30))
        expect(name.length > 30 || shown === name).toBe(true)
      }),
    )
  })
})
