import { expect, test } from 'vitest'
import { replyFault } from './reply-fault.js'

const messageOf = (text: string): string | undefined => replyFault({ status: 502, headers: {}, text })?.message
const failed = (result: string): string => `{"response":{"status":"application error","result":${result}}}`
const told = 'The following application error was received:'

test.each([
  ['"no"', 'no', 'no'],
  ['5', '5', '5'],
  ['{"message":"m","code":5,"reason":"r"}', 'map[code:5 message:m reason:r]', 'm; r'],
  ['{"x":{"y":1.50}}', 'map[x:map[y:1.50]]', '{"x":{"y":1.50}}'],
  ['{"error":"no","more":1}', 'no', 'no'],
  ['[1,"a"]', '[1 a]', '[1 a]'],
])(
  'an action that failed with %s is quoted as the Go client quotes its result, and its record',
  (error, alone, recorded) => {
    expect(messageOf(`{"error":${error}}`)).toBe(alone)
    expect(messageOf(failed(`{"error":${error}}`))).toBe(`${told} ${recorded}`)
  },
)

test('so is a result without an error', () => {
  expect(messageOf(failed('{"b":"x","a":1}'))).toBe(`${told} map[a:1 b:x]`)
  expect(messageOf(failed('null'))).toBe(`${told} <nil>`)
})

test.each([
  ['"tid"', 'no (code tid)'],
  ['7.50', 'no (code 7.50)'],
  ['true', 'no (code true)'],
  ['{"b":1,"a":null}', 'no (code map[a:<nil> b:1])'],
  ['[]', 'no (code [])'],
])('an error with the code %s is told with it, whatever the status', (code, message) => {
  const text = `{"error":"no","code":${code}}`
  for (const status of [404, 502]) {
    expect(replyFault({ status, headers: {}, text })).toMatchObject({ message, shown: true, code: status - 256 })
  }
})

test('a code that is null is none: the result of an action that failed is shown in place of a message', () => {
  const text = '{"error":"no","code":null}'
  expect(replyFault({ status: 502, headers: {}, text })).toMatchObject({ message: 'no', shown: false })
  expect(replyFault({ status: 404, headers: {}, text })?.message).toMatch(/^The connection failed, or timed out/)
})

test('an error that is null is none either', () => {
  for (const text of ['{"error":null}', '{"error":null,"code":"tid"}']) {
    expect(messageOf(text)).toBe('The connection failed, or timed out. (HTTP status code 502)')
  }
})
