import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asJsonText, jsonText } from './json.js'
import {
  activationStatuses,
  encodeInitRequest,
  encodeRunRequest,
  envText,
  errorResult,
  runtimeTexts,
} from './runtime.js'

describe('/init', () => {
  test('wraps the request in value and omits a missing code', () => {
    expect(encodeInitRequest({ name: 'a', main: 'main', binary: false, env: { A: '1' } })).toBe(
      '{"value":{"name":"a","main":"main","binary":false,"env":{"A":"1"}}}',
    )
  })

  test.each([
    ['text', 'text'],
    [null, ''],
    [undefined, ''],
    [true, 'true'],
    [1.5, '1.5'],
    [{ a: [1, 'x'] }, '{"a":[1,"x"]}'],
    [[], '[]'],
  ])('the environment text of %j is %j', (value, text) => {
    expect(envText(value)).toBe(text)
  })
})

describe('/run', () => {
  const fields = {
    namespace: 'guest',
    action_name: '/guest/hello',
    action_version: '0.0.1',
    activation_id: 'a'.repeat(32),
    transaction_id: 'tid',
    deadline: '1700000060000',
  }

  test('splices the value as it was written', () => {
    const text = encodeRunRequest({ ...fields, value: asJsonText('{"n":12345678901234567890, "n":1}') })
    expect(text).toContain('"value":{"n":12345678901234567890, "n":1}')
  })

  test('reads back for any value, with and without the key', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.option(fc.string(), { nil: undefined }), (value, key) => {
        const credentials = key === undefined ? {} : { api_key: key }
        const plain: unknown = JSON.parse(JSON.stringify({ ...fields, ...credentials, value }))
        expect(JSON.parse(encodeRunRequest({ ...fields, ...credentials, value: jsonText(value) }))).toEqual(plain)
      }),
    )
  })
})

test('texts of failures name what is known and end without it', () => {
  expect(runtimeTexts.resultInvalid('oops')).toBe(
    'The action did not produce a valid JSON or JSON Array response: oops',
  )
  expect(runtimeTexts.resultInvalid('')).toBe('The action did not produce a valid JSON or JSON Array response.')
  expect(runtimeTexts.initFailed('')).toBe('The action failed during initialization.')
  expect(runtimeTexts.timedOut(1000)).toBe('The action exceeded its time limits of 1000 milliseconds.')
  expect(runtimeTexts.initTimedOut(1000)).toBe(
    'The action exceeded its time limits of 1000 milliseconds during initialization.',
  )
  expect(runtimeTexts.resultTooLarge(7, 5, 'abc')).toBe(
    'The action produced a response that exceeded the allowed length: 7 > 5 bytes. The truncated response was: abc',
  )
})

test('an error result holds a text, or any value as it was written', () => {
  expect(errorResult({ text: 'a "b"' })).toBe('{"error":"a \\"b\\""}')
  expect(errorResult(asJsonText('{"statusCode": 404}'))).toBe('{"error":{"statusCode": 404}}')
})

test('status codes 0 to 3 have their texts', () => {
  expect(activationStatuses.map(({ text }) => text)).toEqual([
    'success',
    'application error',
    'action developer error',
    'whisk internal error',
  ])
})
