import { json, assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuntimeReply } from '../containers/port.js'
import { interpretInit, interpretRun } from './interpret-result.js'
import type { InitVerdict, Outcome, ResultLimits, RunVerdict } from './interpret-result.js'

const limits: ResultLimits = { timeoutMs: 1000, maxBytes: 1_048_576, truncationBytes: 1_048_576 }

const replied = (status: number, body: string, durationMs = 5): RuntimeReply => ({
  kind: 'reply',
  status,
  body,
  durationMs,
})
const exited = (outOfMemory: boolean): RuntimeReply => ({ kind: 'exited', outOfMemory, durationMs: 5 })
const timedOut: RuntimeReply = { kind: 'timeout', durationMs: 1000 }

function outcomeOf(verdict: RunVerdict | InitVerdict): Outcome {
  if (verdict.kind === 'ended' || verdict.kind === 'failed') return verdict.outcome
  throw new Error(`no outcome: ${verdict.kind}`)
}

function ended(reply: RuntimeReply, of: ResultLimits = limits): readonly [number, unknown, number | undefined] {
  const { statusCode, result, size } = outcomeOf(interpretRun(reply, of))
  return [statusCode, result === undefined ? undefined : JSON.parse(result), size]
}

function initFailed(reply: RuntimeReply): readonly [number, unknown] {
  const { statusCode, result } = outcomeOf(interpretInit(reply, limits))
  return [statusCode, result === undefined ? undefined : JSON.parse(result)]
}

const invalidText = 'The action did not produce a valid JSON or JSON Array response'

describe('an answer to /run', () => {
  test('503 means that the container is going down: another one takes the work', () => {
    expect(interpretRun(replied(503, '{}'), limits).kind).toBe('reschedule')
  })

  test.each([
    ['an object', '{"greeting":"Hello"}', 0, { greeting: 'Hello' }],
    ['an empty object', '{}', 0, {}],
    ['an array', '[1,{"error":"in an array"}]', 0, [1, { error: 'in an array' }]],
    ['an object with an error', '{"a":1,"error":"boom","b":2}', 1, { error: 'boom' }],
    ['an object with an error of null', '{"error":null}', 1, { error: null }],
    [
      'an object with an error object',
      '{"error":{"statusCode":404,"body":[1]}}',
      1,
      { error: { statusCode: 404, body: [1] } },
    ],
    ['an error deeper down only', '{"a":{"error":1}}', 0, { a: { error: 1 } }],
    ['an own property called __proto__', '{"__proto__":{"error":1}}', 0, JSON.parse('{"__proto__":{"error":1}}')],
    ['null', 'null', 2, { error: `${invalidText}: null` }],
    ['a string', '"text"', 2, { error: `${invalidText}: "text"` }],
    ['a number', '42', 2, { error: `${invalidText}: 42` }],
    ['no JSON', 'oops', 2, { error: `${invalidText}: oops` }],
    ['two JSON values', '{} {}', 2, { error: `${invalidText}: {} {}` }],
    ['nothing', '', 2, { error: `${invalidText}.` }],
  ])('200 with %s', (...[, body, statusCode, result]) => {
    expect(ended(replied(200, body))).toEqual([statusCode, result, body.length])
  })

  test.each([
    [
      'an object with an error',
      '{"error":"The action did not return a dictionary.","a":1}',
      { error: 'The action did not return a dictionary.' },
    ],
    ['an object without', '{"a":1}', { error: `${invalidText}: {"a":1}` }],
    ['an array', '[]', { error: `${invalidText}: []` }],
    ['no JSON', 'Bad', { error: `${invalidText}: Bad` }],
    ['nothing', '', { error: `${invalidText}.` }],
  ])('502 with %s is a developer error', (_what, body, result) => {
    expect(ended(replied(502, body))).toEqual([2, result, body.length])
  })

  test('a result is passed on as it was spelled', () => {
    const body = '{ "large": 12345678901234567890, "one": 1.0, "text": "\\u0041" }'
    expect(outcomeOf(interpretRun(replied(200, body), limits)).result).toBe(body)
  })

  test('a result begins and ends without white space, and is as long as it came', () => {
    const outcome = outcomeOf(interpretRun(replied(200, '\n[1, 2] \r\n'), limits))
    expect([outcome.result, outcome.size]).toEqual(['[1, 2]', 10])
  })

  test('an error is cut out as it was spelled', () => {
    const body = '{"a":[1,"}"],"error": 12345678901234567890 , "b":"error"}'
    expect(outcomeOf(interpretRun(replied(200, body), limits)).result).toBe('{"error":12345678901234567890}')
  })

  test('a result too deep to be written again is no valid one', () => {
    const body = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(ended(replied(200, body))[0]).toBe(2)
  })

  test('no answer in time, or one that came too late, is a time-out', () => {
    const text = 'The action exceeded its time limits of 1000 milliseconds.'
    for (const reply of [timedOut, replied(200, '{}', 1000), replied(502, '{}', 1700)]) {
      expect(ended(reply)).toEqual([2, { error: text }, undefined])
      expect(outcomeOf(interpretRun(reply, limits)).timedOut).toBe(true)
    }
    expect(outcomeOf(interpretRun(replied(200, '{}', 999), limits)).timedOut).toBe(false)
  })

  test('too long an answer is an application error that shows its beginning', () => {
    const reply: RuntimeReply = { kind: 'truncated', prefix: '{"a":"äöü', bytes: 2_000_000, durationMs: 5 }
    const start = 'The action produced a response that exceeded the allowed length: 2000000 > 1048576 bytes.'
    expect(ended(reply)).toEqual([1, { error: `${start} The truncated response was: {"a":"äöü` }, 2_000_000])
    const [, cut] = ended(reply, { ...limits, truncationBytes: 9 })
    expect(cut).toEqual({ error: `${start} The truncated response was: {"a":"ä` })
  })

  test('a process that is gone left no valid response, or took too much memory', () => {
    expect(ended(exited(false))).toEqual([
      2,
      { error: 'The action did not produce a valid response and exited unexpectedly.' },
      undefined,
    ])
    expect(ended(exited(true))).toEqual([2, { error: 'The action exhausted its memory and was aborted.' }, undefined])
  })

  test('whatever JSON it is, success means an object without error or an array, passed on unchanged', () => {
    assert(
      property(json(), (body) => {
        const value: unknown = JSON.parse(body)
        const { statusCode, result } = outcomeOf(interpretRun(replied(200, body), limits))
        const isObject = typeof value === 'object' && value !== null
        const isError = isObject && !Array.isArray(value) && Object.hasOwn(value, 'error')
        expect(statusCode).toBe(isError ? 1 : isObject ? 0 : 2)
        expect(statusCode === 0 ? result : body).toBe(body)
        expect(() => JSON.parse(result ?? '') as unknown).not.toThrow()
      }),
    )
  })
})

describe('an answer to /init', () => {
  test('200 means ready, whatever the body and however long it took', () => {
    expect(interpretInit(replied(200, 'anything', 5000), limits)).toEqual({ kind: 'ready', durationMs: 5000 })
  })

  test('503 means that the container is going down', () => {
    expect(interpretInit(replied(503, ''), limits).kind).toBe('reschedule')
  })

  test.each([
    ['an object with an error', '{"error":{"a":1},"b":2}', { error: { a: 1 } }],
    ['an object without', '{"a":1}', { error: 'The action failed during initialization: {"a":1}' }],
    ['no JSON', 'broken', { error: 'The action failed during initialization: broken' }],
    ['nothing', '', { error: 'The action failed during initialization.' }],
  ])('502 with %s', (_what, body, result) => {
    expect(initFailed(replied(502, body))).toEqual([2, result])
  })

  test('a time-out says that it was during initialization', () => {
    const result = { error: 'The action exceeded its time limits of 1000 milliseconds during initialization.' }
    expect(initFailed(timedOut)).toEqual([2, result])
    expect(initFailed(replied(502, '{"error":"late"}', 1000))).toEqual([2, result])
  })

  test('a process that is gone did not initialize, or took too much memory', () => {
    expect(initFailed(exited(false))).toEqual([2, { error: 'The action did not initialize and exited unexpectedly.' }])
    expect(initFailed(exited(true))).toEqual([2, { error: 'The action exhausted its memory and was aborted.' }])
  })

  test('too long an answer is a developer error', () => {
    const [statusCode, result] = initFailed({ kind: 'truncated', prefix: 'abc', bytes: 1_048_577, durationMs: 5 })
    expect(statusCode).toBe(2)
    expect(result).toEqual({
      error:
        'The action produced a response that exceeded the allowed length: 1048577 > 1048576 bytes. The truncated response was: abc',
    })
  })
})
