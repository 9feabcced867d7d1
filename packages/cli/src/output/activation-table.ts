import type { Colour } from './colour.js'
import { goDuration, localDateTime } from './go-time.js'
import { padded } from './columns.js'
import { JsonNumber, type JsonObject } from './json/node.js'
import { textOf, valueOf } from './lists.js'

const statuses = ['success', 'application error', 'developer error', 'internal error']

interface Row {
  readonly time: string
  readonly id: string
  readonly kind: string
  readonly start: string
  readonly duration: string
  readonly status: string
  readonly entity: string
}

const heading: Row = {
  time: 'Datetime',
  id: 'Activation ID',
  kind: 'Kind',
  start: 'Start',
  duration: 'Duration',
  status: 'Status',
  entity: 'Entity',
}

/** The table of `wsk activation list`; an empty list is an empty line. */
export function activationTable(activations: readonly JsonObject[], colour: Colour): string {
  const rows = activations.map(rowOf)
  if (rows.length === 0) return ''
  const kindWidth = Math.max(...rows.map(({ kind }) => kind.length))
  const statusWidth = Math.max(7, ...rows.map(({ status }) => status.length))
  const line = (row: Row): string =>
    [
      padded(row.time, 19),
      padded(row.id, 32),
      padded(row.kind, kindWidth),
      `${padded(row.start, 6)}${padded(row.duration, 10)}`,
      padded(row.status, statusWidth),
      padded(row.entity, 6),
    ].join(' ')
  return [colour.bold(line(heading)), ...rows.map(line)].join('\n')
}

function rowOf(activation: JsonObject): Row {
  const start = numberOf(activation, 'start')
  const hasDuration = numberOf(activation, 'duration') !== 0
  const kind = valueOf(activation, 'annotations', 'kind')
  const names = [
    truncated(textOf(activation, 'namespace'), 20),
    truncated(textOf(activation, 'name'), 30),
    truncated(textOf(activation, 'version'), 20),
  ]
  return {
    time: localDateTime(start),
    id: textOf(activation, 'activationId'),
    kind: typeof kind === 'string' ? kind : 'unknown',
    start: valueOf(activation, 'annotations', 'initTime') === undefined ? 'warm' : 'cold',
    duration: hasDuration ? goDuration(numberOf(activation, 'end') - start) : '0s',
    status: statuses[numberOf(activation, 'statusCode')] ?? 'success',
    entity: `${names[0]}/${names[1]}:${names[2]}`,
  }
}

/** A member that is a number; 0 where it is none. */
export function numberOf(entity: JsonObject, member: string): number {
  const value = entity.get(member)
  return value instanceof JsonNumber ? Number(value.text) : 0
}

/** Cuts the middle out of a long text, so that the whole has `limit` characters. */
function truncated(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = Math.floor(limit / 2)
  return `${text.slice(0, head)}...${text.slice(text.length - (limit - head - 3))}`
}
