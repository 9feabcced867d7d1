import { parseByteSize, parseDurationMs } from '@wsk/contract'
import { isJsonObject, member } from './json-object.js'
import type { JsonObject } from './json-object.js'
import { RuntimesError } from './runtimes-error.js'

/** How many prewarmed containers of one size to keep (invocation 22). */
export interface StemCell {
  readonly initialCount: number
  readonly memoryMb: number
  /** Follows the demand when present. */
  readonly reactive?: {
    readonly minCount: number
    readonly maxCount: number
    readonly ttlMs: number
    readonly threshold: number
    readonly increment: number
  }
}

const bytesPerMb = 1024 * 1024

/** Throws RuntimesError. `count` is the older name of `initialCount`. */
export function parseStemCell(value: unknown, where: string): StemCell {
  if (!isJsonObject(value)) throw new RuntimesError(where, 'must be an object')
  const initialCount = member(value, 'initialCount') === undefined ? 'count' : 'initialCount'
  const reactive = member(value, 'reactive')
  return {
    initialCount: count(value, initialCount, where),
    memoryMb: memoryMb(member(value, 'memory'), `${where}.memory`),
    ...(reactive === undefined ? {} : { reactive: parseReactive(reactive, `${where}.reactive`) }),
  }
}

function parseReactive(value: unknown, where: string): NonNullable<StemCell['reactive']> {
  if (!isJsonObject(value)) throw new RuntimesError(where, 'must be an object')
  const reactive = {
    minCount: count(value, 'minCount', where),
    maxCount: count(value, 'maxCount', where),
    ttlMs: durationMs(member(value, 'ttl'), `${where}.ttl`),
    threshold: count(value, 'threshold', where),
    increment: count(value, 'increment', where),
  }
  if (reactive.minCount > reactive.maxCount) throw new RuntimesError(where, 'has a minCount above its maxCount')
  if (reactive.threshold === 0) throw new RuntimesError(`${where}.threshold`, 'must be at least 1')
  return reactive
}

function count(source: JsonObject, key: string, where: string): number {
  const value = member(source, key)
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new RuntimesError(`${where}.${key}`, 'must be a whole number of at least 0')
  }
  return value
}

function memoryMb(value: unknown, where: string): number {
  const megabytes = typeof value === 'string' ? bytesOf(value) / bytesPerMb : Number.NaN
  if (!Number.isSafeInteger(megabytes) || megabytes < 1)
    throw new RuntimesError(where, 'must be a size such as "256 MB"')
  return megabytes
}

function bytesOf(text: string): number {
  try {
    return parseByteSize(text)
  } catch {
    return Number.NaN // Not a size; the caller says so with the place.
  }
}

/** `2 minutes`, `10 s`, `500ms`. */
function durationMs(value: unknown, where: string): number {
  const ms = typeof value === 'string' ? parseDurationMs(value) : undefined
  if (ms === undefined) throw new RuntimesError(where, 'must be a duration such as "2 minutes"')
  return ms
}
