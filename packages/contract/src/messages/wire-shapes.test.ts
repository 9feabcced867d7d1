import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completedTopic, decodeAcknowledgement, encodeAcknowledgement } from './acknowledgement.js'
import { decodeActivationMessage, encodeActivationMessage, invokerTopic } from './activation-message.js'
import { decodeEvent } from './event.js'
import { decodePing } from './ping.js'
import { MessageError } from './reader.js'
import { transactionIdFromJson, transactionIdToJson, unknownTransaction } from './transaction-id.js'

const wireMessage = {
  transid: ['7b', 1_700_000_000_000],
  action: { path: 'guest', name: 'hello', version: '0.0.1' },
  revision: '1-abc',
  user: {
    subject: 'guest',
    namespace: { name: 'guest', uuid: '23bc' },
    authkey: { api_key: '23bc:123z' },
    rights: ['READ', 'PUT', 'DELETE', 'ACTIVATE'],
    limits: {},
  },
  activationId: '44794bd6aab74415b4e42a308d880e5b',
  rootControllerIndex: { asString: '0', instanceType: 'controller' },
  blocking: true,
  content: { name: 'x' },
  initArgs: [],
  lockedArgs: {},
}

describe('an activation message on the wire', () => {
  test('has the fields of the published example', () => {
    const message = decodeActivationMessage(JSON.stringify(wireMessage))
    expect(JSON.parse(encodeActivationMessage(message))).toEqual(wireMessage)
    expect(message.content).toBe('{"name":"x"}')
  })

  test('carries its content as it was written', () => {
    const { content: _, ...fields } = wireMessage
    const text = `{"content":  {"n": 12345678901234567890, "n":1.0}, ${JSON.stringify(fields).slice(1)}`
    const message = decodeActivationMessage(text)
    expect(message.content).toBe('{"n": 12345678901234567890, "n":1.0}')
    expect(encodeActivationMessage(message)).toContain('"content":{"n": 12345678901234567890, "n":1.0}')
  })

  test.each(['initArgs', 'lockedArgs', 'user', 'action', 'activationId', 'blocking', 'rootControllerIndex'])(
    'is refused without %s, which the error names',
    (field) => {
      const text = JSON.stringify({ ...wireMessage, [field]: undefined })
      expect(() => decodeActivationMessage(text)).toThrow(new RegExp(field))
    },
  )

  test('is refused with a content that is neither object nor array', () => {
    expect(() => decodeActivationMessage(JSON.stringify({ ...wireMessage, content: 'x' }))).toThrow(MessageError)
    expect(decodeActivationMessage(JSON.stringify({ ...wireMessage, content: null })).content).toBeUndefined()
  })

  test('has no revision where it is null or missing', () => {
    expect(decodeActivationMessage(JSON.stringify({ ...wireMessage, revision: null })).revision).toBeNull()
    expect(decodeActivationMessage(JSON.stringify({ ...wireMessage, revision: undefined })).revision).toBeNull()
  })

  test('with an unreadable transaction id still arrives', () => {
    expect(decodeActivationMessage(JSON.stringify({ ...wireMessage, transid: 7 })).transid).toEqual(unknownTransaction)
  })

  test('binding may be a pair too', () => {
    const action = { ...wireMessage.action, binding: { namespace: 'guest', name: 'mine' } }
    expect(decodeActivationMessage(JSON.stringify({ ...wireMessage, action })).action.binding).toBe('guest/mine')
  })
})

describe('transaction ids', () => {
  test.each([
    [{ id: 'a', startMs: 1, extraLogging: false }, ['a', 1]],
    [{ id: 'a', startMs: 1, extraLogging: true }, ['a', 1, true]],
    [
      { id: 'a', startMs: 1, extraLogging: false, parent: { id: 'b', startMs: 2, extraLogging: false } },
      ['a', 1, ['b', 2]],
    ],
    [
      { id: 'a', startMs: 1, extraLogging: true, parent: { id: 'b', startMs: 2, extraLogging: true } },
      ['a', 1, true, ['b', 2, true]],
    ],
  ])('%j is %j', (value, wire) => {
    expect(transactionIdToJson(value)).toEqual(wire)
    expect(transactionIdFromJson(wire)).toEqual(value)
  })

  test('nothing makes reading throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(transactionIdFromJson(value)).toHaveProperty('id')
      }),
    )
    expect(transactionIdFromJson(['a'])).toEqual(unknownTransaction)
  })

  test('a chain of parents without end is cut off', () => {
    const wire = Array.from({ length: 10_000 }).reduce<readonly unknown[]>((parent) => ['a', 1, parent], ['a', 1])
    expect(transactionIdFromJson(wire).id).toBe('a')
  })
})

describe('acknowledgements are told apart by their fields', () => {
  const transid = ['a', 1]
  const freed = { instance: 0, userMemory: '1073741824 B', tags: [], dedicatedNamespaces: [], instanceType: 'invoker' }

  test.each([
    [{ transid, response: 'x', instance: freed }, 'combined'],
    [{ transid, activationId: 'x', instance: freed, isSystemError: true }, 'completion'],
    [{ transid, response: 'x' }, 'result'],
  ])('%j is %s', (wire, kind) => {
    const message = decodeAcknowledgement(JSON.stringify(wire))
    expect(message.kind).toBe(kind)
    expect(JSON.parse(encodeAcknowledgement(message))).toEqual(wire)
  })

  test('an embedded record keeps its result as text and takes ISO times', () => {
    const text = `{"transid":["a",1],"response":{"namespace":"g","name":"n","version":"0.0.1","subject":"g",
      "activationId":"x","start":"2023-11-14T22:13:20.000Z","end":0,"response":{"statusCode":0,"result":{"n":1.0}},
      "logs":[],"publish":false,"annotations":[{"key":"k"}]}}`
    expect(decodeAcknowledgement(text)).toMatchObject({
      response: {
        start: 1_700_000_000_000,
        end: 0,
        response: { result: '{"n":1.0}' },
        annotations: [{ key: 'k', value: null }],
      },
    })
    expect(() => decodeAcknowledgement(text.replace('"statusCode":0', '"statusCode":4'))).toThrow(/statusCode/)
    expect(() => decodeAcknowledgement(text.replace('2023-11-14T22:13:20.000Z', 'noon'))).toThrow(/start/)
  })
})

test('a ping without isEnabled comes from an enabled invoker', () => {
  const name = { instance: 0, userMemory: '1 GB', tags: [], dedicatedNamespaces: [], instanceType: 'invoker' }
  expect(decodePing(JSON.stringify({ name }))).toMatchObject({ isEnabled: true, name: { userMemoryBytes: 2 ** 30 } })
  expect(() => decodePing(JSON.stringify({ name: { ...name, userMemory: 'much' } }))).toThrow(/userMemory/)
})

test('an unknown metric is refused', () => {
  const body = { metricName: 'Other', metricValue: 1 }
  const text = JSON.stringify({ source: 'a', subject: 'b', namespace: 'c', userId: 'd', timestamp: 1, body })
  expect(() => decodeEvent(text)).toThrow(/metricName/)
})

test('topics carry the number of whom they are for', () => {
  expect(invokerTopic(0)).toBe('invoker0')
  expect(completedTopic('1')).toBe('completed1')
})
