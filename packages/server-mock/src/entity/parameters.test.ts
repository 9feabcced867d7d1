import { ApiError } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { annotationValue, isConductor, isFinal, isTruthy, mergeAnnotations, providesApiKey } from './annotations.js'
import { mergeParameterLists, parameterJson, parseAnnotations, parseParameters } from './parameters.js'

const malformed = new ApiError('malformedContent', 'The request content was malformed:\nparameters malformed!')

describe('reading parameters (rest-api 8.1)', () => {
  test('keeps keys, values and flags, the last of equal keys', () => {
    const read = parseParameters([
      { key: 'a', value: 1 },
      { key: 'n', value: null },
      { key: 'i', value: [], init: true },
      { key: 'no', value: '', init: false, encryption: null },
      { key: 'e', value: 'x', encryption: 'aes-256', more: 1 },
      { key: '', value: {} },
      { key: 'a', value: 2 },
    ])
    expect(read).toEqual([
      { key: 'a', value: 2 },
      { key: 'n', value: null },
      { key: 'i', value: [], init: true },
      { key: 'no', value: '' },
      { key: 'e', value: 'x', encryption: 'aes-256' },
      { key: '', value: {} },
    ])
    expect(read.map(parameterJson)).toEqual(read)
  })

  test('[edge 22] refuses everything that is no list of them', () => {
    const wrong: readonly unknown[] = [{ a: 1 }, 'x', 1, [1], [[]], [null], [{ key: 'a' }], [{ value: 1 }]]
    for (const value of [...wrong, [{ key: 1, value: 1 }], [{ key: null, value: 1 }]]) {
      expect(() => parseParameters(value)).toThrow(malformed)
      expect(() => parseAnnotations(value)).toThrow(malformed)
    }
  })

  test('annotations are keys and values alone', () => {
    expect(parseAnnotations([{ key: 'a', value: 1, init: true, encryption: 'x' }])).toEqual([{ key: 'a', value: 1 }])
  })

  test('lists merge by key, later ones win with their own flags', () => {
    const merged = mergeParameterLists([
      [{ key: 'a', value: 1, init: true }],
      [{ key: 'b', value: 2 }],
      [{ key: 'a', value: 3 }],
    ])
    expect(merged).toEqual([
      { key: 'a', value: 3 },
      { key: 'b', value: 2 },
    ])
  })
})

describe('annotations (rest-api 8.3, 11.4)', () => {
  test('truthiness: zero, empty text, false and null are false, everything else is true', () => {
    for (const value of [false, 0, '', null, undefined]) expect(isTruthy(value)).toBe(false)
    for (const value of [true, 1, -1, 'false', [], {}, [0]]) expect(isTruthy(value)).toBe(true)
  })

  test('an action without provide-api-key is an old one and gets the key', () => {
    expect(providesApiKey([])).toBe(true)
    expect(providesApiKey([{ key: 'provide-api-key', value: false }])).toBe(false)
    expect(providesApiKey([{ key: 'provide-api-key', value: '' }])).toBe(false)
    expect(providesApiKey([{ key: 'provide-api-key', value: 'yes' }])).toBe(true)
  })

  test('only JSON true is final; a conductor is anything truthy', () => {
    expect(isFinal([{ key: 'final', value: true }])).toBe(true)
    for (const value of ['true', 1, {}]) expect(isFinal([{ key: 'final', value }])).toBe(false)
    expect(isConductor([{ key: 'conductor', value: 'yes' }])).toBe(true)
    expect(isConductor([])).toBe(false)
  })

  test('[edge 25] removals come before what is supplied; unknown names are ignored', () => {
    const merged = mergeAnnotations(
      [
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
        { key: 'c', value: 3 },
      ],
      { supplied: [{ key: 'a', value: 9 }], remove: ['a', 'b', 'nobody'] },
    )
    expect(merged).toEqual([
      { key: 'c', value: 3 },
      { key: 'a', value: 9 },
    ])
    expect(annotationValue(merged, 'b')).toBeUndefined()
  })
})
