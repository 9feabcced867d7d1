import { ApiError, texts } from '@wsk/contract'
import type { ActionLimitText } from '@wsk/contract'
import type { EffectiveLimits } from './effective-limits.js'
import type { ActionLimits } from './entity.js'
import { isJsonObject, member } from './json-object.js'
import type { JsonObject } from './json-object.js'
import { malformed } from './malformed.js'
import type { LimitRange } from './system-limits.js'

/** `limits` of a PUT: only what the body names. Units as in ActionLimits. */
export type RequestedLimits = Partial<ActionLimits>

/**
 * Reads `limits` of an action's PUT. Throws ApiError `malformedContent` with the texts of rest-api 13.
 */
export function parseActionLimits(value: unknown): RequestedLimits {
  if (!isJsonObject(value)) throw malformed(texts.objectExpectedInField('timeout'))
  const timeout = limit(value, 'timeout', 'time limit')
  const memory = limit(value, 'memory', 'memory limit')
  const logs = limit(value, 'logs', 'log limit')
  const concurrency = limit(value, 'concurrency', 'intra concurrency limit')
  const instances = limit(value, 'instances', 'instance concurrency limit')
  if (instances !== undefined && instances < 0) throw malformed(texts.instancesNegative)
  return {
    ...(timeout === undefined ? {} : { timeout }),
    ...(memory === undefined ? {} : { memory }),
    ...(logs === undefined ? {} : { logs }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(instances === undefined ? {} : { instances }),
  }
}

function limit(source: JsonObject, key: keyof ActionLimits, name: ActionLimitText): number | undefined {
  const value = member(source, key)
  if (value === undefined) return undefined
  if (typeof value !== 'number') throw malformed(texts.limitMalformed(name))
  if (!Number.isSafeInteger(value)) throw malformed(texts.limitNotWhole(name))
  return value
}

/**
 * Memory, timeout, logs, concurrency in this order, as far as requested, against what holds for the namespace.
 * Throws ApiError `badRequest` for the first that is out of range. Source: rest-api 13.
 */
export function checkActionLimits(requested: RequestedLimits, allowed: EffectiveLimits): void {
  const problem = limitsProblem(requested, allowed)
  if (problem !== undefined) throw new ApiError('badRequest', problem)
}

/** As `checkActionLimits`, but returns the text: at execution it becomes the error of the activation. */
export function limitsProblem(requested: RequestedLimits, allowed: EffectiveLimits): string | undefined {
  return (
    outside(requested.memory, allowed.memoryMb, [texts.memoryAbove, texts.memoryBelow]) ??
    outside(requested.timeout, allowed.timeoutMs, [texts.durationAbove, texts.durationBelow]) ??
    outside(requested.logs, allowed.logsMb, [texts.logsAbove, texts.logsBelow]) ??
    outside(requested.concurrency, allowed.concurrency, [texts.concurrencyAbove, texts.concurrencyBelow])
  )
}

/** To be called after references and existence were checked. Throws ApiError `badRequest` (rest-api 13). */
export function checkInstances(requested: RequestedLimits, allowed: EffectiveLimits): void {
  const { concurrentInvocations } = allowed
  if (requested.instances !== undefined && requested.instances > concurrentInvocations) {
    throw new ApiError('badRequest', texts.instancesAbove(concurrentInvocations))
  }
}

type RangeText = (value: number, allowed: number) => string

function outside(
  value: number | undefined,
  { min, max }: LimitRange,
  [above, below]: readonly [RangeText, RangeText],
): string | undefined {
  if (value === undefined) return undefined
  if (value > max) return above(value, max)
  return value < min ? below(value, min) : undefined
}
