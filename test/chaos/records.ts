import { setTimeout as delay } from 'node:timers/promises'
import type { ActivationRecord, RestClient, RestReply } from '../support/rest-client.js'
import type { Ending, SeenRecord } from './verdict.js'

interface ListedRecord extends ActivationRecord {
  readonly cause?: string
  readonly start: number
  readonly end?: number
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
}

const pageSize = 200
/** Names of the actions that tell the oracle when they run. */
const tellingActions: ReadonlySet<string> = new Set(['mark', 'fails', 'tried', 'letter'])

/** Whose records list the activations of which they are made. */
const compounds: ReadonlySet<string> = new Set(['marks', 'composed', 'tried'])

/** Every record that lists show, as often as they show it; pages follow one another by time, so that a long past costs no more. */
export async function readRecords(rest: RestClient): Promise<readonly SeenRecord[]> {
  const records: SeenRecord[] = []
  /** Records of the millisecond in which the last page ended. */
  let edge: ReadonlySet<string> = new Set()
  let upto = ''
  for (;;) {
    const page = await readPage(rest, `activations?docs=true&limit=${pageSize}${upto}`)
    records.push(...page.filter(({ activationId }) => !edge.has(activationId)).map(seen))
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return records
    const ids = new Set(page.filter(({ start }) => start === last.start).map(({ activationId }) => activationId))
    if (ids.size === pageSize) throw new Error(`more than ${pageSize} records began at ${last.start}`)
    edge = ids
    upto = `&upto=${last.start}`
  }
}

const patienceMs = 300_000
const pauseMs = 2_000

async function readPage(rest: RestClient, path: string): Promise<readonly ListedRecord[]> {
  const { status, body } = await read(rest, path)
  if (status !== 200) throw new Error(`the list of records answered ${status}: ${JSON.stringify(body)}`)
  return body as readonly ListedRecord[]
}

/** Undefined where there is none. */
export async function readRecord(rest: RestClient, id: string): Promise<SeenRecord | undefined> {
  const { status, body } = await read(rest, `activations/${id}`)
  return status === 200 ? seen(body as ListedRecord) : undefined
}

/** The store is silent while it makes its index of all that a long run has left. */
async function read(rest: RestClient, path: string): Promise<RestReply> {
  for (const untilMs = Date.now() + patienceMs; ; await delay(pauseMs)) {
    const reply = await rest.call('GET', path)
    if (reply.status !== 503 || Date.now() > untilMs) return reply
  }
}

function seen(record: ListedRecord): SeenRecord {
  const { activationId, name, cause, logs } = record
  const isWhole = compounds.has(name) && cause === undefined
  const delivery = deliveryOf(record)
  const letters = delivery?.letter === undefined ? [] : [delivery.letter]
  return {
    activationId,
    ending: endingOf(record),
    ...(record.response.success ? {} : { reason: JSON.stringify(record.response.result) }),
    isAction: tellingActions.has(name) && !isWhole,
    ...(cause === undefined ? {} : { cause }),
    ledTo: name === 'knock' ? logs.flatMap(ruleActivation) : isWhole ? [...logs.filter(isId), ...letters] : [],
    ...(delivery === undefined ? {} : { delivery }),
    isLetter: name === 'letter',
  }
}

function isId(line: string): boolean {
  return /^[0-9a-f]{32}$/.test(line)
}

/** Undefined for what is none, and for one that was refused. */
function deliveryOf(record: ListedRecord): SeenRecord['delivery'] {
  const { name, cause, annotations, logs } = record
  const { tries, deadLetter } = Object.fromEntries(annotations.map(({ key, value }) => [key, value]))
  const isRefused = tries === undefined && endingOf(record) !== 'ended'
  if (name !== 'tried' || cause !== undefined || isRefused) return undefined
  const problem = logs.find((line) => !isId(line))
  return {
    tries: Number(tries ?? 0),
    ...(typeof deadLetter === 'string' ? { letter: deadLetter } : {}),
    ...(problem === undefined ? {} : { problem }),
  }
}

function ruleActivation(line: string): readonly string[] {
  const { activationId } = JSON.parse(line) as { readonly activationId?: string }
  return activationId === undefined ? [] : [activationId]
}

/** By what the record says of itself. */
function endingOf({ response }: ListedRecord): Ending {
  const { status, result } = response
  if (status === 'success' || status === 'application error') return 'ended'
  const text = JSON.stringify(result)
  if (text.includes('Outcome unknown')) return 'unknown'
  return /expired|never began|was not (run|started)/i.test(text) ? 'unstarted' : 'failed'
}
