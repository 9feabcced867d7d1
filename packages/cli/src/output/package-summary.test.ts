import { expect, test } from 'vitest'
import { Colour } from './colour.js'
import { isJsonObject, type JsonObject } from './json/node.js'
import { parseJson } from './json/parse.js'
import { packageSummary } from './package-summary.js'

function object(value: unknown): JsonObject {
  const node = parseJson(JSON.stringify(value))
  if (!isJsonObject(node)) throw new Error('no object')
  return node
}

const entity = object({
  namespace: 'guest',
  name: 'p',
  parameters: [{ key: 'b', value: 1 }],
  actions: [
    { name: 'a', annotations: [{ key: 'description', value: 'd' }] },
    {
      name: 'final',
      parameters: [{ key: 'x', value: 1 }],
      annotations: [
        { key: 'final', value: true },
        { key: 'parameters', value: [{ name: 'z' }, { name: 'y' }, { other: 1 }] },
      ],
    },
  ],
  feeds: [{ name: 'f' }],
})

test('a block for the package, each action and each feed', () => {
  expect(packageSummary(entity, new Colour(false))).toBe(
    [
      'package /guest/p: Returns a result based on parameter b',
      '   (parameters: *b)',
      ' action /guest/p/a: d',
      '   (parameters: none defined)',
      ' action /guest/p/final: Returns a result based on parameters x, y and z',
      '   (parameters: **x, y, z)',
      ' feed   /guest/p/f',
      '   (parameters: none defined)',
    ].join('\n'),
  )
})

test('a package without content is two lines', () => {
  expect(packageSummary(object({ namespace: 'guest', name: 'p' }), new Colour(false))).toBe(
    'package /guest/p\n   (parameters: none defined)',
  )
})
