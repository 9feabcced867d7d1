import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { RestClient } from '../support/rest-client.js'
import { type CallKind, History } from './history.js'
import { settle, type Settled } from './settle.js'

const id = (digit: string): string => digit.repeat(32)

interface Stored {
  readonly activationId: string
  readonly name: string
  readonly start: number
  readonly cause?: string
  readonly response: { readonly status: string; readonly success: boolean; readonly result: unknown }
  readonly logs: readonly string[]
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
}

function stored(activationId: string, over: Partial<Stored> = {}): Stored {
  const response = { status: 'success', success: true, result: {} }
  return { activationId, name: 'mark', start: 1, response, logs: [], annotations: [], ...over }
}

const failed = (error: string) => ({ status: 'whisk internal error', success: false, result: { error } })

interface Story {
  /** Absent: all that is listed. */
  readonly accepted?: readonly (readonly [CallKind, string])[]
  readonly listed: readonly Stored[]
  /** What is there when it is asked for by its id; absent: what is listed. */
  readonly later?: Readonly<Record<string, Stored | 'gone'>>
  /** Answers of 503 before each of those. */
  readonly silences?: number
}

/** Of a server that shows and has these records. */
async function settled({ accepted, listed, later = {}, silences = 0 }: Story): Promise<Settled> {
  const asked = new Map<string, number>()
  const server = createServer(({ url = '' }, response) => {
    const found = /activations\/(\w+)$/.exec(url)?.[1]
    const times = asked.get(found ?? '') ?? 0
    asked.set(found ?? '', times + 1)
    const body = found === undefined ? listed : (later[found] ?? listed.find((each) => each.activationId === found))
    if (found !== undefined && times < silences) response.writeHead(503).end('{}')
    else response.writeHead(body === 'gone' ? 404 : 200).end(JSON.stringify(body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const history = new History()
  const calls = accepted ?? listed.map(({ activationId }) => ['action', activationId] as const)
  for (const [kind, activationId] of calls) history.note(kind, 0, { status: 202, body: { activationId } })
  try {
    await using rest = new RestClient({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      auth: 'a:b',
    })
    return await settle(rest, { history, runs: new Map() }, 0)
  } finally {
    server.close()
  }
}

const died = (invoker: string) =>
  failed(`Outcome unknown: ${invoker} stopped while the action was running. It is not run again.`)
const unknown = died('invoker1')
const [one, other] = [stored(id('a')), stored(id('b'), { response: unknown })] as const

test('finds nothing changed where every record says the same when it is read again', async () => {
  expect((await settled({ listed: [one, other] })).again).toEqual({ count: 2, changed: [] })
})

test.each<readonly [string, Readonly<Record<string, Stored | 'gone'>>, readonly string[]]>([
  ['an outcome that was unknown', { [id('b')]: stored(id('b')) }, [id('b')]],
  ['the reason of a failure', { [id('b')]: stored(id('b'), { response: died('invoker2') }) }, [id('b')]],
  ['a success', { [id('a')]: stored(id('a'), { response: unknown }) }, [id('a')]],
  ['a record that was there', { [id('a')]: 'gone', [id('b')]: 'gone' }, [id('a'), id('b')]],
])('finds what has changed: %s', async (_what, later, changed) => {
  expect((await settled({ listed: [one, other], later })).again).toEqual({ count: 2, changed })
})

test('does not take a store that is silent for a record that has gone', async () => {
  expect((await settled({ listed: [one], silences: 1 })).again).toEqual({ count: 1, changed: [] })
})

const no = { status: 'application error', success: false, result: { error: 'as asked' } }
const tries = [id('1'), id('2')]
const parts = tries.map((each) => stored(each, { name: 'tried', cause: id('d'), response: no }))
const letter = stored(id('3'), { name: 'letter', cause: id('d') })
const told = [
  { key: 'tries', value: 2 },
  { key: 'deadLetter', value: id('3') },
]
const whole = stored(id('d'), { name: 'tried', response: no, logs: tries, annotations: told })

test('gives a delivery and what it leads to more time than others', async () => {
  const later = Object.fromEntries([whole, letter, ...parts].map((each) => [each.activationId, each]))
  const came = await settled({ accepted: [['delivery', id('d')]], listed: [], later })
  expect([came.breaches.lost, came.records.length]).toEqual([[], 4])
  const others = await settled({ accepted: [['action', id('d')]], listed: [], later })
  expect(others.breaches.lost).toEqual([id('d')])
})

test('holds deliveries to their tries and to one letter', async () => {
  const refused = stored(id('e'), { name: 'tried', response: failed('The activation never began.') })
  const kept = await settled({ listed: [whole, refused, ...parts, letter] })
  expect(kept.breaches.undelivered).toEqual([])
  expect(kept.tally.deliveries).toBe(1)
  expect(kept.records.find(({ activationId }) => activationId === id('d'))).toMatchObject({
    isAction: false,
    ledTo: [...tries, id('3')],
  })
  const untold = { ...whole, annotations: [{ key: 'tries', value: 2 }] }
  expect((await settled({ listed: [untold, ...parts] })).breaches.undelivered).toEqual([id('d')])
  const problem = 'The dead letter was not delivered: nobody is there'
  const undeliverable = await settled({ listed: [{ ...untold, logs: [...tries, problem] }, ...parts] })
  expect(undeliverable.breaches).toMatchObject({ undelivered: [id('d')], lost: [] })
  expect(undeliverable.records[0]?.delivery).toEqual({ tries: 2, problem })
  const plain = { ...whole, logs: [], annotations: [] }
  expect((await settled({ listed: [plain] })).breaches.undelivered).toEqual([id('d')])
  const twice = await settled({ listed: [whole, ...parts, letter, { ...letter, activationId: id('4') }] })
  expect(twice.breaches.undelivered).toEqual([id('d')])
  const unnamed = await settled({ listed: [plain, ...parts, letter] })
  expect(unnamed.breaches.undelivered).toEqual([id('d'), id('d')])
})
