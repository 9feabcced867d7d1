import { asJsonText } from '@wsk/contract'
import type { JsonText } from '@wsk/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionRunAnnotations, sequenceRunAnnotations } from './activation-annotations.js'
import { activationJson, activationSummaryJson, logsJson, responseJson } from './activation-json.js'
import type { ActivationRecord } from './activation.js'
import {
  activationFilterName,
  CorruptActivation,
  parseStoredActivation,
  storedActivationJson,
} from './stored-activation.js'

const record: ActivationRecord = {
  namespace: 'guest',
  name: 'hello',
  version: '0.0.1',
  subject: 'guest-subject',
  activationId: '0'.repeat(32),
  start: 1000,
  end: 1010,
  duration: 7,
  response: { statusCode: 0, result: asJsonText('{"a": 1.0}'), size: 10 },
  logs: ['2024-01-01T00:00:00.123456789Z stdout: hi'],
  annotations: [{ key: 'path', value: 'guest/hello' }],
}
const parse = (text: JsonText): unknown => JSON.parse(text)

describe('the record of an activation (rest-api 20.1)', () => {
  test('is shown in the order of rest-api 7.6, its result spliced', () => {
    expect(activationJson({ ...record, cause: '1'.repeat(32) })).toBe(
      '{"namespace":"guest","name":"hello","subject":"guest-subject","activationId":"00000000000000000000000000000000",' +
        '"start":1000,"end":1010,"cause":"11111111111111111111111111111111",' +
        '"response":{"status":"success","success":true,"result":{"a": 1.0},"size":10},' +
        '"logs":["2024-01-01T00:00:00.123456789Z stdout: hi"],"version":"0.0.1","publish":false,' +
        '"annotations":[{"key":"path","value":"guest/hello"}],"duration":7}',
    )
  })

  test('of a trigger has neither end nor duration', () => {
    const shown = parse(activationJson({ ...record, end: 0 }))
    expect(shown).not.toHaveProperty('end')
    expect(shown).not.toHaveProperty('duration')
  })

  test('lasts from start to end where no duration is known', () => {
    const { duration: _, ...rest } = record
    expect(parse(activationJson(rest))).toMatchObject({ duration: 10 })
  })

  test('hides its logs in a blocking reply', () => {
    expect(parse(activationJson(record, { logs: false }))).toMatchObject({ logs: [] })
    expect(parse(logsJson(record))).toEqual({ logs: record.logs })
    expect(parse(logsJson({ ...record, logs: [] }))).toEqual({ logs: [] })
  })

  test('[edge 76] has a response with status, success, result and size, and never a statusCode', () => {
    expect(parse(responseJson(record.response))).toEqual({
      status: 'success',
      success: true,
      result: { a: 1 },
      size: 10,
    })
    const texts = ([1, 2, 3] as const).map((statusCode) => parse(responseJson({ statusCode })))
    expect(texts).toEqual([
      { status: 'application error', success: false },
      { status: 'action developer error', success: false },
      { status: 'whisk internal error', success: false },
    ])
  })
})

describe('the summary of an activation (rest-api 9.2)', () => {
  test('[edge 71] has what a list shows, and of triggers no end, duration and statusCode', () => {
    expect(parse(activationSummaryJson({ ...record, cause: 'c' }))).toEqual({
      namespace: 'guest',
      name: 'hello',
      version: '0.0.1',
      publish: false,
      annotations: record.annotations,
      activationId: record.activationId,
      start: 1000,
      end: 1010,
      duration: 7,
      cause: 'c',
      statusCode: 0,
    })
    const trigger = parse(activationSummaryJson({ ...record, end: 0 }))
    for (const member of ['end', 'duration', 'statusCode']) expect(trigger).not.toHaveProperty(member)
  })
})

describe('the stored form', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 })
  const annotationValue = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constant({ response: { statusCode: 0, size: 10, result: 1 } }),
  )
  const anyRecord = fc
    .record(
      {
        namespace: text,
        name: text,
        version: fc.constant('0.0.1'),
        subject: text,
        activationId: fc.constant('a'.repeat(32)),
        start: fc.nat(),
        end: fc.nat(),
        duration: fc.nat(),
        cause: fc.constant('b'.repeat(32)),
        statusCode: fc.constantFrom<(0 | 1 | 2 | 3)[]>(0, 1, 2, 3),
        size: fc.nat(),
        result: fc.oneof(
          fc.json({ maxDepth: 2 }),
          fc.constant('{ "response":{"statusCode":0,"size":10,"result":1},\n "n": 1e400 }'),
        ),
        logs: fc.array(fc.oneof(text, fc.constant(',"response":{"statusCode":0,"result":')), { maxLength: 3 }),
        annotations: fc.array(fc.record({ key: text, value: annotationValue }), { maxLength: 3 }),
      },
      {
        requiredKeys: [
          'namespace',
          'name',
          'version',
          'subject',
          'activationId',
          'start',
          'end',
          'statusCode',
          'logs',
          'annotations',
        ],
      },
    )
    .map(({ statusCode, size, result, ...rest }): ActivationRecord => {
      const sized = size === undefined ? {} : { size }
      return {
        ...rest,
        response: { statusCode, ...sized, ...(result === undefined ? {} : { result: asJsonText(result) }) },
      }
    })

  test('is read back as it was, the result to the letter', () => {
    fc.assert(
      fc.property(anyRecord, (written) => {
        const read = parseStoredActivation(storedActivationJson(written))
        expect(read).toEqual(JSON.parse(JSON.stringify(written)))
        expect(read.response.result).toBe(written.response.result)
      }),
      { numRuns: 1000 },
    )
  })

  test('of another hand is read too: any order, blanks, ISO times, missing lists', () => {
    const foreign = asJsonText(`{
      "response": { "result" : {"n": 1e400 , "s":"}}"} , "statusCode": 1 },
      "start": "2024-01-01T00:00:00.000Z", "end": 0, "_rev": "1-x", "cause": null,
      "activationId": "a", "subject": "s", "version": "0.0.1", "name": "n", "namespace": "ns"
    }`)
    expect(parseStoredActivation(foreign)).toEqual({
      namespace: 'ns',
      name: 'n',
      version: '0.0.1',
      subject: 's',
      activationId: 'a',
      start: 1_704_067_200_000,
      end: 0,
      response: { statusCode: 1, result: '{"n": 1e400 , "s":"}}"}' },
      logs: [],
      annotations: [],
    })
  })

  test('that is damaged is refused with the field', () => {
    const damage = (change: (source: Record<string, unknown>) => unknown): string => {
      const source = JSON.parse(storedActivationJson(record)) as Record<string, unknown>
      change(source)
      try {
        parseStoredActivation(asJsonText(JSON.stringify(source)))
        return 'read'
      } catch (error) {
        if (error instanceof CorruptActivation) return error.message
        throw error
      }
    }
    expect(damage(() => 0)).toBe('read')
    expect(damage((source) => delete source['subject'])).toBe('subject is no text')
    expect(damage((source) => (source['start'] = 'x'))).toBe('start is no time')
    expect(damage((source) => (source['response'] = 1))).toBe('response is no object')
    expect(damage((source) => (source['response'] = { statusCode: 4 }))).toBe('response.statusCode is not 0 to 3')
    expect(damage((source) => (source['logs'] = 1))).toBe('logs is no list')
    expect(damage((source) => (source['annotations'] = [1]))).toBe('an annotation is no object')
    expect(() => parseStoredActivation(asJsonText('{'))).toThrow('the record is no JSON')
    expect(() => parseStoredActivation(asJsonText('[]'))).toThrow('the record is no object')
  })
})

describe('annotations of records (rest-api 20.2)', () => {
  const limits = { timeout: 60_000, memory: 256, logs: 10, concurrency: 1 }
  const asObject = (annotations: ReturnType<typeof actionRunAnnotations>): unknown =>
    Object.fromEntries(annotations.map(({ key, value }) => [key, value]))

  test('of an action: initTime only on a cold start, causedBy and binding where they apply', () => {
    const facts = { path: 'p/a', waitMs: 3, kind: 'nodejs:20', timedOut: false, isStep: false, limits }
    expect(asObject(actionRunAnnotations(facts))).toEqual({
      path: 'p/a',
      waitTime: 3,
      kind: 'nodejs:20',
      timeout: false,
      limits,
    })
    const cold = { ...facts, isStep: true, binding: 'g/b', initMs: 12, timedOut: true }
    expect(asObject(actionRunAnnotations({ ...cold, limits: { ...limits, instances: 2 } }))).toEqual({
      path: 'p/a',
      waitTime: 3,
      kind: 'nodejs:20',
      timeout: true,
      limits: { ...limits, instances: 2 },
      initTime: 12,
      causedBy: 'sequence',
      binding: 'g/b',
    })
  })

  test('of a sequence: topmost, and limits only where a component told its memory', () => {
    expect(asObject(sequenceRunAnnotations({ path: 'g/s', waitMs: 1, topmost: true, isStep: false }))).toEqual({
      topmost: true,
      path: 'g/s',
      kind: 'sequence',
      waitTime: 1,
    })
    const inner = { path: 'g/s', waitMs: 1, topmost: false, isStep: true, limits, conductor: true } as const
    expect(asObject(sequenceRunAnnotations(inner))).toMatchObject({ causedBy: 'sequence', conductor: true, limits })
  })

  test('the name filter takes the package of the binding, then of a path of three segments', () => {
    const filterName = (annotations: Record<string, unknown>): string =>
      activationFilterName({
        name: 'a',
        annotations: Object.entries(annotations).map(([key, value]) => ({ key, value })),
      })
    expect(filterName({})).toBe('a')
    expect(filterName({ path: 'ns/a' })).toBe('a')
    expect(filterName({ path: 'ns/p/a' })).toBe('p/a')
    expect(filterName({ path: 'ns/p/a', binding: 'me/b' })).toBe('b/a')
    expect(filterName({ path: 1, binding: 2 })).toBe('a')
  })
})
