import { ApiError, isEntityName, jsonText, type KeyValue, texts } from '@wsk/contract'
import { annotationValue } from './annotations.js'
import { isJsonObject, type JsonObject, member } from './json-object.js'

/** What an action asks for where nobody waits for its activations. */
export interface Delivery {
  /** How often it is run at most until it succeeds. */
  readonly tries: number
  /** Between one try and the next, milliseconds; the last one goes on. */
  readonly waitsMs: readonly number[]
  /** Nothing of an activation begins later after it was asked for, whoever waits. Milliseconds. */
  readonly maxAgeMs?: number
  /** Where what failed for good is told. */
  readonly deadLetter?: DeadLetter
}

/** The value is `/ns/[pkg/]name`; `_` stands for the namespace that the activation runs in. */
export type DeadLetter = { readonly action: string } | { readonly trigger: string }

const retryName = 'delivery-retry'
const maxAgeName = 'delivery-max-age'
const deadLetterName = 'delivery-dead-letter'

const maxTries = 10
const standardTries = 3
/** As AWS Lambda, for calls that nobody waits for. */
const standardWaitsMs: readonly number[] = [60_000, 120_000]
const longestWaitSeconds = 86_400

const once = { tries: 1, waitsMs: standardWaitsMs } as const

/**
 * Reads the annotations of an action that say how it is to be delivered; `undefined` where none does. Throws ApiError
 * `badRequest` that names the annotation which is malformed.
 */
export function parseDelivery(annotations: readonly KeyValue[]): Delivery | undefined {
  const retry = read(annotations, retryName, readRetry)
  const maxAgeMs = read(annotations, maxAgeName, readMaxAge)
  const deadLetter = read(annotations, deadLetterName, readDeadLetter)
  if (retry === undefined && maxAgeMs === undefined && deadLetter === undefined) return undefined
  return {
    ...(retry ?? once),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    ...(deadLetter === undefined ? {} : { deadLetter }),
  }
}

/** `null` and `false` are as good as no annotation. */
function read<T>(annotations: readonly KeyValue[], name: string, parse: (value: unknown) => T): T | undefined {
  const value = annotationValue(annotations, name)
  if (value === undefined || value === null || value === false) return undefined
  try {
    // Numbers may have been kept as they were spelled.
    return parse(JSON.parse(jsonText(value)))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ApiError('badRequest', texts.annotationMalformed(name, error.message))
  }
}

function readRetry(value: unknown): Pick<Delivery, 'tries' | 'waitsMs'> {
  if (value === true) return { tries: standardTries, waitsMs: standardWaitsMs }
  const source = objectOf(value, ['tries', 'waitSeconds'], 'it has to be true, or an object as {"tries": 3}')
  const tries = member(source, 'tries') ?? standardTries
  if (!isWhole(tries, maxTries)) throw new RangeError(`tries has to be a whole number from 1 to ${maxTries}`)
  const waits = member(source, 'waitSeconds')
  return { tries, waitsMs: waits === undefined ? standardWaitsMs : readWaits(waits) }
}

function readWaits(value: unknown): readonly number[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const isWait = (each: unknown): each is number => typeof each === 'number' && each >= 0 && each <= longestWaitSeconds
  if (list.length === 0 || list.length > maxTries || !list.every(isWait)) {
    throw new RangeError(`waitSeconds has to be a list of numbers from 0 to ${longestWaitSeconds}`)
  }
  return list.map((seconds) => seconds * 1000)
}

function readMaxAge(value: unknown): number {
  if (!isWhole(value, Number.MAX_SAFE_INTEGER / 1000)) throw new RangeError('it has to be a whole number of seconds')
  return value * 1000
}

function readDeadLetter(value: unknown): DeadLetter {
  const source = objectOf(value, ['action', 'trigger'], deadLetterShape)
  const [action, trigger] = [member(source, 'action'), member(source, 'trigger')]
  if ((action === undefined) === (trigger === undefined)) throw new RangeError(deadLetterShape)
  if (action !== undefined) return { action: nameOf(action, 2) }
  return { trigger: nameOf(trigger, 1) }
}

const deadLetterShape = 'it has to be {"action": "/namespace/name"} or {"trigger": "/namespace/name"}'

/** `maxDepth`: how many segments may stand before the name. */
function nameOf(value: unknown, maxDepth: number): string {
  if (typeof value !== 'string' || !value.startsWith('/')) throw new RangeError(deadLetterShape)
  const segments = value.slice(1).split('/')
  const isName = segments.length >= 2 && segments.length <= maxDepth + 1 && segments.every(isEntityName)
  if (!isName) throw new RangeError(deadLetterShape)
  return value
}

function objectOf(value: unknown, members: readonly string[], shape: string): JsonObject {
  if (!isJsonObject(value)) throw new RangeError(shape)
  const stranger = Object.keys(value).find((key) => !members.includes(key))
  if (stranger !== undefined) throw new RangeError(`it has no member ${jsonText(stranger)}`)
  return value
}

function isWhole(value: unknown, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max
}
