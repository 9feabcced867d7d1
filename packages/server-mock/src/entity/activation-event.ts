import { type ActivationEvent, type JsonText, systemLimits } from '@wsk/contract'
import type { ActivationRecord } from './activation.js'

/** What a record tells those who meter (invocation 10.6); undefined for one without a path or kind, such as a fire's. */
export function activationEvent(record: ActivationRecord): ActivationEvent | undefined {
  const { activationId, response, start, end, duration = end - start } = record
  const annotations: ReadonlyMap<string, unknown> = new Map(record.annotations.map(({ key, value }) => [key, value]))
  const name = annotations.get('path')
  const kind = annotations.get('kind')
  const causedBy = annotations.get('causedBy')
  if (typeof name !== 'string' || typeof kind !== 'string') return undefined
  const userDefinedStatusCode = statusCodeIn(response.result)
  return {
    name,
    activationId,
    statusCode: response.statusCode,
    duration,
    waitTime: numberOf(annotations.get('waitTime')),
    initTime: numberOf(annotations.get('initTime')),
    kind,
    conductor: annotations.get('conductor') === true,
    memory: memoryOf(annotations.get('limits')),
    ...(typeof causedBy === 'string' ? { causedBy } : {}),
    ...(response.size === undefined ? {} : { size: response.size }),
    ...(userDefinedStatusCode === undefined ? {} : { userDefinedStatusCode }),
  }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

function memoryOf(limits: unknown): number {
  const memory = memberOf(limits, 'memory')
  return typeof memory === 'number' ? memory : systemLimits.actionMemoryMb.standard
}

/** What stands in the place of a status that is no whole number. */
const badStatusCode = 400

/** Of the error, or else of the result itself; results that cannot hold one are not parsed. */
function statusCodeIn(result: JsonText | undefined): number | undefined {
  if (result?.includes('"statusCode"') !== true) return undefined
  const value: unknown = JSON.parse(result)
  const code = memberOf(memberOf(value, 'error'), 'statusCode') ?? memberOf(value, 'statusCode')
  if (code === undefined) return undefined
  return typeof code === 'number' && Number.isSafeInteger(code) ? code : badStatusCode
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}
