import { expect, test } from 'vitest'
import { BusError } from '../bus/port.js'
import { createDeferred, type Deferred } from '../support/deferred.js'
import { SentSearch } from './sent-search.js'

const idOf = (digit: string): string => digit.repeat(32)
const [one, two, three] = [idOf('1'), idOf('2'), idOf('3')]

interface Reading {
  readonly topic: string
  readonly sinceMs: number
  readonly end: Deferred<boolean>
}

/** Two topics that are read when a test says so: each reading sees what `sent` holds when it begins. */
function openTopics(): { search: SentSearch; sent: string[]; readings: Reading[] } {
  const readings: Reading[] = []
  const sent: string[] = []
  const readAgain = ({ name }: { readonly name: string }, sinceMs: number, see: (text: string) => void) => {
    const end = createDeferred<boolean>()
    readings.push({ topic: name, sinceMs, end })
    const there = [...sent]
    return end.promise.then((isWhole) => {
      for (const text of there) see(text)
      return isWhole
    })
  }
  return { search: new SentSearch({ bus: { readAgain }, invokers: () => [0, 4] }), sent, readings }
}

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

test('hundreds of questions at once are answered by one reading, which goes back to the earliest', async () => {
  const { search, sent, readings } = openTopics()
  sent.push(`{"activationId":"${two}","cause":"${three}"}`)
  const answers = Array.from({ length: 300 }, (_, at) => search.find(at === 0 ? [one, two] : [three, one], 1000 - at))
  await turn()
  expect(readings.map(({ topic, sinceMs }) => [topic, sinceMs])).toEqual([
    ['invoker0', 701],
    ['invoker4', 701],
  ])
  for (const { end } of readings) end.resolve(true)
  const [first, ...others] = await Promise.all(answers)
  expect(first).toEqual(new Set([two]))
  expect(others).toEqual(Array.from({ length: 299 }, () => new Set([three])))
  await turn()
  expect(readings).toHaveLength(2)
})

test('a question that comes during a reading is answered by the next one, which sees what was sent meanwhile', async () => {
  const { search, sent, readings } = openTopics()
  const early = search.find([one], 0)
  await turn()
  sent.push(`{"activationId":"${one}"}`)
  const late = search.find([one], 0)
  for (const { end } of readings) end.resolve(true)
  expect(await early).toEqual(new Set())
  await turn()
  expect(readings).toHaveLength(4)
  for (const { end } of readings) end.resolve(true)
  expect(await late).toEqual(new Set([one]))
})

test('where a topic has lost messages, each may have been sent; another is not told of its neighbours', async () => {
  const { search, readings } = openTopics()
  const answers = Promise.all([search.find([one], 0), search.find([two, three], 0)])
  await turn()
  for (const [at, { end }] of readings.entries()) end.resolve(at === 0)
  expect(await answers).toEqual([new Set([one]), new Set([two, three])])
})

test('where a topic cannot be read each is told so, and the next question is asked anew', async () => {
  const { search, sent, readings } = openTopics()
  const failed = Promise.all(
    [one, two].map((id) => expect(search.find([id], 0)).rejects.toMatchObject({ kind: 'overloaded' })),
  )
  await turn()
  for (const { end } of readings) end.reject(new BusError('away'))
  await failed
  sent.push(`{"activationId":"${one}"}`)
  const again = search.find([one], 0)
  await turn()
  for (const { end } of readings) end.resolve(true)
  expect(await again).toEqual(new Set([one]))
})
