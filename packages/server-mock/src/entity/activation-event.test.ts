import { asJsonText, decodeEvent, encodeEvent } from '@wsk/contract'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActivationRecord } from './activation.js'
import { actionRunAnnotations, sequenceRunAnnotations } from './activation-annotations.js'
import { activationEvent } from './activation-event.js'

const limits = { timeout: 1000, memory: 512, logs: 10, concurrency: 1 }
const ran = { path: 'guest/pack/hello', waitMs: 3, kind: 'nodejs:20', limits, timedOut: false, isStep: false }

const record: ActivationRecord = {
  namespace: 'guest',
  name: 'hello',
  version: '0.0.1',
  subject: 'guest-subject',
  activationId: '0'.repeat(32),
  start: 1000,
  end: 1010,
  response: { statusCode: 0, result: asJsonText('{"a":1}'), size: 7 },
  logs: [],
  annotations: actionRunAnnotations({ ...ran, initMs: 42 }),
}

test('tells of an action what its record does', () => {
  expect(activationEvent(record)).toEqual({
    name: 'guest/pack/hello',
    activationId: '0'.repeat(32),
    statusCode: 0,
    duration: 10,
    waitTime: 3,
    initTime: 42,
    kind: 'nodejs:20',
    conductor: false,
    memory: 512,
    size: 7,
  })
})

test('of a warm step', () => {
  const annotations = actionRunAnnotations({ ...ran, isStep: true })
  const event = activationEvent({ ...record, annotations, duration: 4, response: { statusCode: 1 } })
  expect(event).toMatchObject({ initTime: 0, causedBy: 'sequence', duration: 4, statusCode: 1 })
  expect(event).not.toHaveProperty('size')
})

test('of a composition and of a sequence', () => {
  const facts = { path: 'guest/all', waitMs: 1, isStep: false, topmost: true } as const
  const composed = activationEvent({ ...record, annotations: sequenceRunAnnotations({ ...facts, conductor: true }) })
  expect(composed).toMatchObject({ kind: 'sequence', conductor: true, memory: 256 })
  const sequence = activationEvent({ ...record, annotations: sequenceRunAnnotations({ ...facts, limits }) })
  expect(sequence).toMatchObject({ kind: 'sequence', conductor: false, memory: 512 })
})

test('nothing of a record without a path or without a kind', () => {
  expect(activationEvent({ ...record, annotations: [] })).toBeUndefined()
  expect(activationEvent({ ...record, annotations: [{ key: 'path', value: 'guest/t' }] })).toBeUndefined()
  expect(activationEvent({ ...record, annotations: [{ key: 'kind', value: 'nodejs:20' }] })).toBeUndefined()
})

test.each([
  ['{"statusCode":201}', 201],
  ['{"error":{"statusCode":404},"statusCode":200}', 404],
  ['{"error":"no","statusCode":500}', 500],
  ['{"statusCode":"200"}', 400],
  ['{"statusCode":200.5}', 400],
  ['{"statusCode":null}', 400],
  ['{"error":{"statusCode":"x"}}', 400],
  ['{"body":{"statusCode":200}}', undefined],
  ['{"text":"\\"statusCode\\""}', undefined],
  ['["statusCode"]', undefined],
  ['{"a":1}', undefined],
])('of the result %s the status %s', (result, expected) => {
  const event = activationEvent({ ...record, response: { statusCode: 0, result: asJsonText(result) } })
  expect(event?.userDefinedStatusCode).toBe(expected)
})

test('any result makes an event that others can read', () => {
  const results = fc.oneof(fc.jsonValue(), fc.record({ statusCode: fc.jsonValue(), error: fc.jsonValue() }))
  fc.assert(
    fc.property(results, (result) => {
      const response = { statusCode: 0, result: asJsonText(JSON.stringify(result)) } as const
      const body = activationEvent({ ...record, response })
      expect(body).toBeDefined()
      if (body === undefined) return
      const envelope = { source: 'invoker0', subject: 's', namespace: 'n', userId: 'u', timestamp: 1 }
      const event = { ...envelope, eventType: 'Activation', body } as const
      expect(decodeEvent(encodeEvent(event))).toEqual(event)
    }),
  )
})
