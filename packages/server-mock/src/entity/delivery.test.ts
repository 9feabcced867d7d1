import { ApiError, parseKeepingNumbers } from '@wsk/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDelivery } from './delivery.js'

const retry = (value: unknown) => parseDelivery([{ key: 'delivery-retry', value }])
const maxAge = (value: unknown) => parseDelivery([{ key: 'delivery-max-age', value }])
const deadLetter = (value: unknown) => parseDelivery([{ key: 'delivery-dead-letter', value }])
const standardWaitsMs = [60_000, 120_000]

describe('how an action is to be delivered', () => {
  test('is not said by other annotations, nor by null and false', () => {
    expect(parseDelivery([{ key: 'retry', value: 3 }])).toBeUndefined()
    for (const value of [null, false]) expect(retry(value) ?? maxAge(value) ?? deadLetter(value)).toBeUndefined()
  })

  test('is three tries with waits of one and two minutes where nothing else is said', () => {
    for (const value of [true, {}]) expect(retry(value)).toEqual({ tries: 3, waitsMs: standardWaitsMs })
    expect(retry({ tries: 10 })).toEqual({ tries: 10, waitsMs: standardWaitsMs })
    expect(retry({ waitSeconds: [0, 0.5, 3] })).toEqual({ tries: 3, waitsMs: [0, 500, 3000] })
    expect(retry({ tries: 2, waitSeconds: 5 })).toEqual({ tries: 2, waitsMs: [5000] })
  })

  test('is one try where only an age or a dead letter is asked for', () => {
    expect(maxAge(300)).toEqual({ tries: 1, waitsMs: standardWaitsMs, maxAgeMs: 300_000 })
    for (const value of [{ action: '/_/a' }, { action: '/ns/pkg/a b' }, { trigger: '/ns/t' }]) {
      expect(deadLetter(value)).toEqual({ tries: 1, waitsMs: standardWaitsMs, deadLetter: value })
    }
  })

  test('is read whatever way its numbers were spelled', () => {
    expect(retry(parseKeepingNumbers('{"tries":2.0,"waitSeconds":[1e1]}'))).toEqual({ tries: 2, waitsMs: [10_000] })
    expect(maxAge(parseKeepingNumbers('6.0e1'))).toMatchObject({ maxAgeMs: 60_000 })
  })
})

describe('a value that is malformed', () => {
  const problem = (parse: () => unknown): string => {
    try {
      return `nothing, but ${JSON.stringify(parse())}`
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return `${error.status} ${error.message}`
    }
  }

  test.each([
    [3, 'it has to be true, or an object as {"tries": 3}'],
    ['{"tries":3}', 'it has to be true, or an object as {"tries": 3}'],
    [{ try: 3 }, 'it has no member "try"'],
    [{ tries: 0 }, 'tries has to be a whole number from 1 to 10'],
    [{ tries: 11 }, 'tries has to be a whole number from 1 to 10'],
    [{ tries: 1.5 }, 'tries has to be a whole number from 1 to 10'],
    [{ waitSeconds: [] }, 'waitSeconds has to be a list of numbers from 0 to 86400'],
    [{ waitSeconds: [1, -1] }, 'waitSeconds has to be a list of numbers from 0 to 86400'],
    [{ waitSeconds: [86_401] }, 'waitSeconds has to be a list of numbers from 0 to 86400'],
    [{ waitSeconds: 'soon' }, 'waitSeconds has to be a list of numbers from 0 to 86400'],
  ])('of retry is named: %j', (value, detail) => {
    const text = `400 The value of the annotation 'delivery-retry' is malformed: ${detail}.`
    expect(problem(() => retry(value))).toBe(text)
  })

  test('of the other two is named as well', () => {
    for (const value of [0, -1, 1.5, '60', true, {}]) {
      expect(problem(() => maxAge(value))).toBe(
        "400 The value of the annotation 'delivery-max-age' is malformed: it has to be a whole number of seconds.",
      )
    }
    const names = ['a', '/a', 'ns/a', '/a/b/c/d', '/ns/', '/ns//a', '/ns/ a']
    const values = [
      true,
      {},
      ...names.map((action) => ({ action })),
      { trigger: '/ns/pkg/t' },
      { action: '/n/a', trigger: '/n/t' },
    ]
    for (const value of values) {
      expect([value, problem(() => deadLetter(value))]).toEqual([
        value,
        '400 The value of the annotation \'delivery-dead-letter\' is malformed: it has to be {"action": "/namespace/name"} or {"trigger": "/namespace/name"}.',
      ])
    }
  })

  test('gives nothing but ApiErrors, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const parse of [retry, maxAge, deadLetter]) expect(problem(() => parse(value))).toMatch(/^(400|nothing) ?/)
      }),
    )
  })
})
