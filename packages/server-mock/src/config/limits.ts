import { ConfigError } from './config-error.js'
import type { LibraryValues } from './options.js'
import type { ParsedSettings } from './settings.js'

interface Range {
  readonly min: number
  readonly max: number
}

interface StandardRange extends Range {
  /** Of an action that names none. */
  readonly standard: number
}

/** The limits of one server (rest-api 10), named as the contract's `systemLimits`. */
export interface ServerLimits {
  readonly actionTimeoutMs: StandardRange
  readonly actionMemoryMb: StandardRange
  readonly actionLogsMb: StandardRange
  readonly actionConcurrency: StandardRange
  readonly execSizeBytes: number
  readonly parameterSizeBytes: number
  readonly payloadSizeBytes: number
  readonly truncationSizeBytes: number
  readonly requestSizeBytes: number
  readonly uriLengthBytes: number
  readonly listDefault: number
  readonly listMax: number
  readonly sequenceLength: number
  readonly blockingWaitMs: number
  readonly invocationsPerMinute: number
  readonly firesPerMinute: number
  readonly concurrentInvocations: number
  /** Kinds that actions may be given; empty: all. */
  readonly allowedKinds: readonly string[]
  /** Of a namespace without limits of its own (rest-api 1.3). */
  readonly namespaceTimeoutMs: Range
  readonly namespaceMemoryMb: Range
  readonly namespaceLogsMb: Range
  readonly requireApiKeyAnnotation: boolean
  readonly sharedPackagesExecuteOnly: boolean
  readonly requireResponsePayload: boolean
  readonly storeBlocking: LibraryValues['storeBlocking']
  readonly storeNonBlocking: LibraryValues['storeNonBlocking']
}

/** The values as limits; to be called after `checkLimits`. */
export function limitsFromValues(values: LibraryValues): ServerLimits {
  const actionTimeoutMs = standardRange(values.actionTimeoutMin, values.actionTimeoutDefault, values.actionTimeoutMax)
  const actionMemoryMb = standardRange(values.actionMemoryMin, values.actionMemoryDefault, values.actionMemoryMax)
  const actionLogsMb = standardRange(values.actionLogsMin, values.actionLogsDefault, values.actionLogsMax)
  return {
    actionTimeoutMs,
    actionMemoryMb,
    actionLogsMb,
    actionConcurrency: standardRange(1, values.actionConcurrencyDefault, values.maxConcurrency),
    execSizeBytes: values.execSize,
    parameterSizeBytes: values.parameterSize,
    payloadSizeBytes: values.payloadSize,
    truncationSizeBytes: values.truncationSize,
    requestSizeBytes: values.requestSize,
    uriLengthBytes: values.uriLength,
    listDefault: values.listDefault,
    listMax: values.listMax,
    sequenceLength: values.sequenceLength,
    blockingWaitMs: values.blockingWait,
    ...throttles(values),
    allowedKinds: listOf(values.allowedKinds),
    namespaceTimeoutMs: range(values.namespaceTimeoutMin, values.namespaceTimeoutMax, actionTimeoutMs),
    namespaceMemoryMb: range(values.namespaceMemoryMin, values.namespaceMemoryMax, actionMemoryMb),
    namespaceLogsMb: range(values.namespaceLogsMin, values.namespaceLogsMax, actionLogsMb),
    requireApiKeyAnnotation: values.requireApiKeyAnnotation,
    sharedPackagesExecuteOnly: values.sharedPackagesExecuteOnly,
    requireResponsePayload: values.requireResponsePayload,
    storeBlocking: values.storeBlocking,
    storeNonBlocking: values.storeNonBlocking,
  }
}

type Throttles = Pick<ServerLimits, 'invocationsPerMinute' | 'firesPerMinute' | 'concurrentInvocations'>

/** What a namespace may do that has no limits of its own; upstream's are those of rest-api 10. */
const profiles: Readonly<Record<NonNullable<LibraryValues['limits']>, Throttles>> = {
  embedded: { invocationsPerMinute: 100_000, firesPerMinute: 100_000, concurrentInvocations: 1000 },
  upstream: { invocationsPerMinute: 60, firesPerMinute: 60, concurrentInvocations: 30 },
}

function throttles({ limits, role, ...given }: LibraryValues): Throttles {
  const profile = profiles[limits ?? (role === 'all' ? 'embedded' : 'upstream')]
  return {
    invocationsPerMinute: given.invocationsPerMinute ?? profile.invocationsPerMinute,
    firesPerMinute: given.firesPerMinute ?? profile.firesPerMinute,
    concurrentInvocations: given.concurrentInvocations ?? profile.concurrentInvocations,
  }
}

function listOf(text: string | undefined): readonly string[] {
  const names = text?.split(',').map((name) => name.trim()) ?? []
  return names.filter((name) => name !== '')
}

function standardRange(min: number, standard: number, max: number): StandardRange {
  return { min, standard, max }
}

function range(min: number | undefined, max: number | undefined, system: Range): Range {
  return { min: min ?? system.min, max: max ?? system.max }
}

/** Pairs of which the first must not exceed the second. */
const ordered: readonly (readonly [keyof LibraryValues, keyof LibraryValues])[] = [
  ['actionTimeoutMin', 'actionTimeoutDefault'],
  ['actionTimeoutDefault', 'actionTimeoutMax'],
  ['actionMemoryMin', 'actionMemoryDefault'],
  ['actionMemoryDefault', 'actionMemoryMax'],
  ['actionMemoryMax', 'poolMemory'],
  ['actionLogsMin', 'actionLogsDefault'],
  ['actionLogsDefault', 'actionLogsMax'],
  ['actionConcurrencyDefault', 'maxConcurrency'],
  ['actionTimeoutMin', 'namespaceTimeoutMin'],
  ['namespaceTimeoutMin', 'namespaceTimeoutMax'],
  ['namespaceTimeoutMax', 'actionTimeoutMax'],
  ['actionMemoryMin', 'namespaceMemoryMin'],
  ['namespaceMemoryMin', 'namespaceMemoryMax'],
  ['namespaceMemoryMax', 'actionMemoryMax'],
  ['actionLogsMin', 'namespaceLogsMin'],
  ['namespaceLogsMin', 'namespaceLogsMax'],
  ['namespaceLogsMax', 'actionLogsMax'],
  ['listDefault', 'listMax'],
  ['execSize', 'requestSize'],
  ['payloadSize', 'requestSize'],
  ['parameterSize', 'requestSize'],
]

/** Throws ConfigError for the first pair of limits that contradicts itself. */
export function checkLimits(parsed: ParsedSettings, values: LibraryValues): void {
  for (const [low, high] of ordered) {
    const least = values[low]
    const most = values[high]
    if (typeof least !== 'number' || typeof most !== 'number' || least <= most) continue
    const blamed = parsed.given.has(low) ? low : high
    const [other, verb] = blamed === low ? [high, 'lower'] : [low, 'raise']
    const direction = blamed === low ? 'is more than' : 'is less than'
    const next = parsed.given.has(other) ? `change one of them` : `${verb} it, or set ${parsed.name(other)} too`
    throw new ConfigError(`${parsed.name(blamed)}: ${direction} ${parsed.name(other)} allows; ${next}`)
  }
}
