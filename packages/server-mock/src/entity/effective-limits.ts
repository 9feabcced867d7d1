import { formatByteSize, parseByteSize } from '@wsk/contract'
import type { NamespaceLimits } from './identity.js'
import type { LimitRange, SystemLimits } from './system-limits.js'

/** What holds for one namespace: its overrides, bounded by the system (rest-api 10, 21). */
export interface EffectiveLimits {
  readonly timeoutMs: LimitRange
  readonly memoryMb: LimitRange
  readonly logsMb: LimitRange
  readonly concurrency: LimitRange
  readonly parameterSizeBytes: number
  readonly payloadSizeBytes: number
  readonly truncationSizeBytes: number
  readonly invocationsPerMinute: number
  readonly firesPerMinute: number
  readonly concurrentInvocations: number
  /** Kinds that actions may be given; empty: all (rest-api 6.1). */
  readonly allowedKinds: readonly string[]
}

/** Keys that are there whether a namespace overrides them or not. */
type AlwaysShown =
  | 'invocationsPerMinute'
  | 'concurrentInvocations'
  | 'firesPerMinute'
  | 'minActionMemory'
  | 'maxActionMemory'
  | 'minActionLogs'
  | 'maxActionLogs'
  | 'minActionTimeout'
  | 'maxActionTimeout'
  | 'minActionConcurrency'
  | 'maxActionConcurrency'
  | 'maxParameterSize'

/** The body of `GET /namespaces/{ns}/limits` (rest-api 21). */
export type LimitsBody = Omit<NamespaceLimits, AlwaysShown | 'maxActionInstances'> &
  Required<Pick<NamespaceLimits, AlwaysShown>> & { readonly maxActionInstances: number }

/** Overrides that cannot be read are ignored as a whole. */
export function readableLimits(overrides: NamespaceLimits): NamespaceLimits {
  return isReadable(overrides) ? overrides : {}
}

/** What overrides leave of the system's limits; of those that cannot be read, all. */
export function effectiveLimits(system: SystemLimits, overrides: NamespaceLimits): EffectiveLimits {
  const own = readableLimits(overrides)
  return {
    ...actionRanges(system, own),
    parameterSizeBytes: sizeBelow(system.parameterSizeBytes, own.maxParameterSize),
    payloadSizeBytes: sizeBelow(system.payloadSizeBytes, own.maxPayloadSize),
    truncationSizeBytes: sizeBelow(system.truncationSizeBytes, own.truncationSize),
    invocationsPerMinute: own.invocationsPerMinute ?? system.invocationsPerMinute,
    firesPerMinute: own.firesPerMinute ?? system.firesPerMinute,
    concurrentInvocations: own.concurrentInvocations ?? system.concurrentInvocations,
    allowedKinds: [...(own.allowedKinds ?? []), ...(system.allowedKinds ?? [])],
  }
}

type ActionRanges = Pick<EffectiveLimits, 'timeoutMs' | 'memoryMb' | 'logsMb' | 'concurrency'>

function actionRanges(system: SystemLimits, own: NamespaceLimits): ActionRanges {
  const { namespaceTimeoutMs, namespaceMemoryMb, namespaceLogsMb, actionConcurrency } = system
  const time = namespaceTimeoutMs ?? system.actionTimeoutMs
  const memory = namespaceMemoryMb ?? system.actionMemoryMb
  const logs = namespaceLogsMb ?? system.actionLogsMb
  return {
    timeoutMs: bounded(system.actionTimeoutMs, own.minActionTimeout ?? time.min, own.maxActionTimeout ?? time.max),
    memoryMb: bounded(system.actionMemoryMb, own.minActionMemory ?? memory.min, own.maxActionMemory ?? memory.max),
    logsMb: bounded(system.actionLogsMb, own.minActionLogs ?? logs.min, own.maxActionLogs ?? logs.max),
    concurrency: bounded(
      actionConcurrency,
      own.minActionConcurrency ?? actionConcurrency.min,
      own.maxActionConcurrency ?? actionConcurrency.max,
    ),
  }
}

/** Some keys always, others only where the namespace overrides them (rest-api 21). */
export function limitsBody(system: SystemLimits, overrides: NamespaceLimits): LimitsBody {
  const own = readableLimits(overrides)
  const limits = effectiveLimits(system, own)
  return {
    invocationsPerMinute: limits.invocationsPerMinute,
    concurrentInvocations: limits.concurrentInvocations,
    firesPerMinute: limits.firesPerMinute,
    ...pick(own, ['allowedKinds', 'storeActivations']),
    minActionMemory: limits.memoryMb.min,
    maxActionMemory: limits.memoryMb.max,
    minActionLogs: limits.logsMb.min,
    maxActionLogs: limits.logsMb.max,
    minActionTimeout: limits.timeoutMs.min,
    maxActionTimeout: limits.timeoutMs.max,
    minActionConcurrency: limits.concurrency.min,
    maxActionConcurrency: limits.concurrency.max,
    maxActionInstances: limits.concurrentInvocations,
    maxParameterSize: formatByteSize(limits.parameterSizeBytes),
    ...(own.maxPayloadSize === undefined ? {} : { maxPayloadSize: formatByteSize(limits.payloadSizeBytes) }),
    ...(own.truncationSize === undefined ? {} : { truncationSize: formatByteSize(limits.truncationSizeBytes) }),
    ...pick(own, ['warmedContainerKeepingCount', 'warmedContainerKeepingTimeout']),
  }
}

function pick<K extends keyof NamespaceLimits>(limits: NamespaceLimits, keys: readonly K[]): Pick<NamespaceLimits, K> {
  const part: { -readonly [P in K]?: NamespaceLimits[P] } = {}
  for (const key of keys) if (limits[key] !== undefined) part[key] = limits[key]
  return part as Pick<NamespaceLimits, K>
}

function bounded(system: LimitRange, min: number, max: number): LimitRange {
  return { min: clamp(min, system), max: clamp(max, system) }
}

function clamp(value: number, { min, max }: LimitRange): number {
  return Math.min(max, Math.max(min, value))
}

function sizeBelow(systemBytes: number, own: string | undefined): number {
  return own === undefined ? systemBytes : Math.min(systemBytes, parseByteSize(own))
}

const numberKeys = [
  'invocationsPerMinute',
  'concurrentInvocations',
  'firesPerMinute',
  'minActionMemory',
  'maxActionMemory',
  'minActionLogs',
  'maxActionLogs',
  'minActionTimeout',
  'maxActionTimeout',
  'minActionConcurrency',
  'maxActionConcurrency',
  'maxActionInstances',
  'warmedContainerKeepingCount',
] as const satisfies readonly (keyof NamespaceLimits)[]

const sizeKeys = ['maxParameterSize', 'maxPayloadSize', 'truncationSize'] as const

/** Whether every field is what its name says; overrides come from an administrator's document, not from a type. */
function isReadable(overrides: NamespaceLimits): boolean {
  const { allowedKinds, storeActivations } = overrides
  return (
    numberKeys.every((key) => overrides[key] === undefined || isCount(overrides[key])) &&
    sizeKeys.every((key) => overrides[key] === undefined || isSize(overrides[key])) &&
    (allowedKinds === undefined ||
      (Array.isArray(allowedKinds) && allowedKinds.every((kind) => typeof kind === 'string'))) &&
    (storeActivations === undefined || typeof storeActivations === 'boolean')
  )
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isSize(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    return parseByteSize(value) >= 0
  } catch {
    return false // Not a size: said by returning so.
  }
}
