interface Range {
  readonly min: number
  readonly max: number
  /** Of an action that does not say. */
  readonly standard: number
}

const mib = 1024 * 1024

/** Defaults of the platform (rest-api 10, 1.2). */
export const systemLimits = {
  /** Time limit of an action, milliseconds. */
  actionTimeoutMs: { min: 100, max: 300_000, standard: 60_000 } satisfies Range,
  /** Memory of an action, MB. */
  actionMemoryMb: { min: 128, max: 512, standard: 256 } satisfies Range,
  /** Log of one activation, MB. */
  actionLogsMb: { min: 0, max: 10, standard: 10 } satisfies Range,
  /** Activations at once inside one container. */
  actionConcurrency: { min: 1, max: 1, standard: 1 } satisfies Range,
  /** `exec` of a PUT. */
  execSizeBytes: 48 * mib,
  /** `parameters`, and `annotations`, of a PUT. */
  parameterSizeBytes: mib,
  /** Body of a POST. */
  payloadSizeBytes: mib,
  /** What is kept of an over-long result. */
  truncationSizeBytes: mib,
  /** Body at the HTTP layer. */
  requestSizeBytes: 50 * mib,
  uriLengthBytes: 8 * 1024,
  /** Entries of a list. */
  listDefault: 30,
  listMax: 200,
  /** Components of a sequence, steps of a composition. */
  sequenceLength: 50,
  /** Longest wait of a blocking invocation, milliseconds. */
  blockingWaitMs: 60_000,
  /** Per namespace. */
  invocationsPerMinute: 60,
  firesPerMinute: 60,
  concurrentInvocations: 30,
} as const

const unitBytes = { B: 1, KB: 1024, MB: mib, GB: 1024 * mib } as const

/** Unit of a formatted size; each is 1024 of the one before. */
export type ByteUnit = keyof typeof unitBytes

const byteSizeGrammar = /^(\d{1,16}) ?([a-z]{1,2})$/i

/**
 * Bytes of a size such as `1 MB`, `256m`, `1048576 B`. Units B, K, KB, M, MB, G, GB in either case, 1024 to a step.
 * Throws RangeError for anything else.
 */
export function parseByteSize(text: string): number {
  const [, digits, unit] = text.length > 32 ? [] : (byteSizeGrammar.exec(text.trim()) ?? [])
  const factor = unit === undefined ? undefined : unitFactor(unit.toUpperCase())
  const bytes = Number(digits) * (factor ?? Number.NaN)
  if (!Number.isSafeInteger(bytes)) {
    throw new RangeError(`'${text.slice(0, 64)}' is not a size: give a whole number and B, KB, MB or GB`)
  }
  return bytes
}

function unitFactor(unit: string): number | undefined {
  const found = Object.entries(unitBytes).find(([name]) => name === unit || name === `${unit}B`)
  return found?.[1]
}

/** `1048576 B`, the form of sizes on the wire. Another unit only where the size is a whole number of it. */
export function formatByteSize(bytes: number, unit: ByteUnit = 'B'): string {
  const count = bytes / unitBytes[unit]
  return Number.isInteger(count) ? `${count} ${unit}` : `${bytes} B`
}

const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const

type DurationUnit = keyof typeof unitMs

/** Words for the units, without the `s` of their plurals. */
const unitNames: Readonly<Record<string, DurationUnit>> = {
  ms: 'ms',
  milli: 'ms',
  millisecond: 'ms',
  s: 's',
  sec: 's',
  second: 's',
  m: 'm',
  min: 'm',
  minute: 'm',
  h: 'h',
  hour: 'h',
  d: 'd',
  day: 'd',
}

const durationGrammar = /^(\d{1,15}(?:\.\d{1,6})?)\s{0,4}([a-z]{1,12})$/i

/** Longer than any setting means anything, so that sums and timers stay exact. */
const longestMs = 3650 * unitMs.d

/** Milliseconds of `7d`, `90s`, `1.5 s`, `2 minutes`; at most ten years. Undefined for anything else. */
export function parseDurationMs(text: string): number | undefined {
  const [, count, name = ''] = text.length > 64 ? [] : (durationGrammar.exec(text.trim()) ?? [])
  const unit = unitOf(name.toLowerCase())
  const ms = unit === undefined ? Number.NaN : Number(count) * unitMs[unit]
  return Number.isInteger(ms) && ms <= longestMs ? ms : undefined
}

function unitOf(name: string): DurationUnit | undefined {
  const singular = name.length > 2 && name.endsWith('s') ? name.slice(0, -1) : name
  return Object.hasOwn(unitNames, singular) ? unitNames[singular] : undefined
}

/** The shortest exact form: `7d`, `90s`, `100ms`. */
export function formatDuration(ms: number): string {
  const unit = (['d', 'h', 'm', 's'] as const).find((one) => ms >= unitMs[one] && ms % unitMs[one] === 0) ?? 'ms'
  return `${ms / unitMs[unit]}${unit}`
}
