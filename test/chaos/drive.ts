import { setTimeout as delay } from 'node:timers/promises'
import { nodeAction, type RestClient, type RestReply } from '../support/rest-client.js'
import { type Oracle, oracleAction } from '../support/oracle.js'
import type { ReadyClients } from '../support/ready-clients.js'
import { activationIdOf, type CallKind, type History, triesOfDelivery } from './history.js'

interface CallShape {
  readonly share: number
  readonly kind: CallKind
  readonly path: string
}

const shapes: readonly CallShape[] = [
  { share: 45, kind: 'action', path: 'actions/mark' },
  { share: 27, kind: 'action', path: 'actions/mark?blocking=true' },
  { share: 5, kind: 'action', path: 'actions/fails?blocking=true' },
  { share: 8, kind: 'sequence', path: 'actions/marks' },
  { share: 2, kind: 'sequence', path: 'actions/marks?blocking=true' },
  { share: 3, kind: 'composition', path: 'actions/composed' },
  { share: 10, kind: 'fire', path: 'triggers/knock' },
  { share: 4, kind: 'delivery', path: 'actions/tried' },
]

/** Two marks, one after the other, and the parameters of the call to each. */
const conductor = `exports.main = ({ ms, step = 0, given = { ms } }) =>
  step < 2 ? { action: '/_/mark', params: given, state: { step: step + 1, given } } : {}`

/** Makes what the load calls; `concurrency`: how many of them may run in one container at once. */
export async function prepareActions(rest: RestClient, { host, port }: Oracle, concurrency = 1): Promise<void> {
  const parameters = [
    { key: 'host', value: host },
    { key: 'port', value: port },
  ]
  const failing = [...parameters, { key: 'fail', value: true }]
  const limits = { concurrency, memory: 128 }
  await rest.put('actions/mark', nodeAction(oracleAction, { parameters, limits }))
  await rest.put('actions/fails', nodeAction(oracleAction, { parameters: failing, limits }))
  await rest.put('actions/letter', nodeAction(oracleAction, { parameters, limits }))
  const delivery = [
    { key: 'delivery-retry', value: { tries: triesOfDelivery, waitSeconds: 0 } },
    { key: 'delivery-dead-letter', value: { action: '/_/letter' } },
  ]
  // A try of which nobody reports the end is given up after twice as long as it may run.
  const short = { ...limits, timeout: 10_000 }
  await rest.put(
    'actions/tried',
    nodeAction(oracleAction, { parameters: failing, limits: short, annotations: delivery }),
  )
  await rest.put('actions/marks', { exec: { kind: 'sequence', components: ['/_/mark', '/_/mark'] } })
  const annotations = [{ key: 'conductor', value: true }]
  await rest.put('actions/composed', nodeAction(conductor, { annotations, limits }))
  await rest.put('triggers/knock', {})
  for (const rule of ['first', 'second']) {
    await rest.put(`rules/${rule}`, { trigger: '/_/knock', action: '/_/mark' })
  }
}

export interface Drive {
  readonly clients: ReadyClients
  readonly callsPerSecond: number
  readonly random: () => number
  readonly history: History
  /** Longest time that an action takes, milliseconds; 30 by default. */
  readonly longestMs?: number
  /** Calls that were certainly not taken are made again, as long as they are worth it. */
  readonly isPersistent?: boolean
}

type Calling = Omit<Drive, 'clients' | 'callsPerSecond'>

const tickMs = 20
/** A call that is not answered by then counts as one that was not. */
const patienceMs = 90_000

const persistenceMs = 20_000
const againMs = 100

/** More calls that wait for an answer are not made; a client of its own would have given up before. */
export function mostOpen(callsPerSecond: number): number {
  return Math.max(400, 10 * callsPerSecond)
}

/** Calls at a steady rate until `over` settles, whatever becomes of the answers; resolves when the last one is in. */
export async function drive({ clients, callsPerSecond, ...calling }: Drive, over: Promise<unknown>): Promise<void> {
  const { random } = calling
  const open = new Set<Promise<void>>()
  const began = performance.now()
  const ending = endOf(over)
  for (let made = 0; !ending.aborted; await delay(tickMs)) {
    for (const due = ((performance.now() - began) / 1000) * callsPerSecond; made < due; made++) {
      if (open.size >= mostOpen(callsPerSecond)) continue
      const call = callOne(clients, chosen(random), calling).finally(() => open.delete(call))
      open.add(call)
    }
  }
  await Promise.all(open)
}

/** Aborted once `over` has settled. */
function endOf(over: Promise<unknown>): AbortSignal {
  const ending = new AbortController()
  const end = (): void => ending.abort()
  over.then(end, end)
  return ending.signal
}

const listEveryMs = 10_000

/** Asks for the newest records now and then until `over` settles, as somebody does who looks on; the store indexes on such occasions. */
export async function lookOn(clients: ReadyClients, random: () => number, over: Promise<unknown>): Promise<void> {
  const ending = endOf(over)
  while (!ending.aborted) {
    await callOnce(() => clients.pick(random).call('GET', 'activations?limit=10'))
    await delay(listEveryMs, undefined, { signal: ending }).catch(() => undefined)
  }
}

async function callOne(clients: ReadyClients, shape: CallShape, calling: Calling): Promise<void> {
  const { random, history, longestMs = 30, isPersistent = false } = calling
  const sentMs = Date.now()
  const body = { ms: Math.floor(random() * longestMs) }
  for (;;) {
    const reply = await callOnce(() => clients.pick(random).call('POST', shape.path, body))
    const isWorthIt = isPersistent && Date.now() < sentMs + persistenceMs
    if (!isWorthIt || !wasNotTaken(reply)) return history.note(shape.kind, sentMs, reply)
    await delay(againMs)
  }
}

/** Without an answer, why there is none. */
async function callOnce(call: () => Promise<RestReply>): Promise<RestReply | string> {
  try {
    return await Promise.race([call(), delay(patienceMs, 'too late', { ref: false })])
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

function wasNotTaken(reply: RestReply | string): boolean {
  if (typeof reply === 'string') return reply === 'ECONNREFUSED'
  return [429, 503].includes(reply.status) && activationIdOf(reply) === undefined
}

function chosen(random: () => number): CallShape {
  let left = random() * shapes.reduce((sum, { share }) => sum + share, 0)
  const found = shapes.find(({ share }) => (left -= share) < 0)
  if (found === undefined) throw new Error('the shares do not add up')
  return found
}
