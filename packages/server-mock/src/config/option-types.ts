import { formatDuration, parseDurationMs } from '@wsk/contract'
import { parseBoolean } from '../support/parse-boolean.js'

/** What an option takes: parsed once from text (or from a library caller's own value) into `T`. */
export interface OptionType<T> {
  /** Placeholder in the help text, such as `DIR`; empty for switches. */
  readonly placeholder: string
  /** Word of the table in docs/configuration.md. */
  readonly word: string
  /** Unit of a bare number; empty where there is none. */
  readonly unit: string
  /** What is accepted, as the end of the sentence "give ...". */
  readonly accepts: string
  /** Undefined when `value` is not acceptable. */
  parse(value: string | number | boolean): T | undefined
}

const sizeUnits: Readonly<Record<string, number>> = { b: 0, k: 1, kb: 1, m: 2, mb: 2, g: 3, gb: 3 }

/** Larger than any setting means anything, so that sums stay exact. */
const largestBytes = 2 ** 50

function amount(value: string | number | boolean): readonly [number, string] | undefined {
  if (typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? [value, ''] : undefined
  const match = /^([0-9]{1,15}(?:\.[0-9]{1,6})?)\s{0,4}([A-Za-z]{0,12})$/.exec(value.trim())
  return match === null ? undefined : [Number(match[1]), (match[2] ?? '').toLowerCase()]
}

/** A bare number counts milliseconds. */
function durationMs(value: string | number | boolean): number | undefined {
  if (typeof value === 'boolean') return undefined
  const text = String(value).trim()
  return parseDurationMs(/[a-z]$/i.test(text) ? text : `${text}ms`)
}

/** `1 MB`, `512k`; a bare number counts `bareUnit` bytes. Undefined when it is neither. */
export function parseSizeBytes(value: string | number | boolean, bareUnit: number): number | undefined {
  const parts = amount(value)
  if (parts === undefined) return undefined
  const [count, unit] = parts
  const power = sizeUnits[unit]
  const factor = unit === '' ? bareUnit : power === undefined ? Number.NaN : 1024 ** power
  const bytes = count * factor
  return Number.isInteger(bytes) && bytes <= largestBytes ? bytes : undefined
}

export const mebibyte = 1024 * 1024

/** Any text that is not blank. */
export function text(placeholder: string, word = 'text'): OptionType<string> {
  return {
    placeholder,
    word,
    unit: '',
    accepts: `a value for ${placeholder}`,
    parse: (value) =>
      typeof value === 'string' && value.trim() !== '' && !value.includes('\0') ? value.trim() : undefined,
  }
}

/** A switch: `--name`, `--no-name`, `--name=false`, `WSK_SERVER_NAME=true`. */
export function toggle(): OptionType<boolean> {
  return {
    placeholder: '',
    word: 'switch',
    unit: '',
    accepts: 'true or false',
    parse: (value) => (typeof value === 'boolean' ? value : parseBoolean(String(value).trim())),
  }
}

export interface Bounds {
  readonly min: number
  readonly max: number
}

export function integer(bounds: Bounds, placeholder = 'N'): OptionType<number> {
  return {
    placeholder,
    word: 'number',
    unit: '',
    accepts: `a whole number from ${bounds.min} to ${bounds.max}`,
    parse: (value) => {
      if (typeof value === 'boolean') return undefined
      const number = typeof value === 'number' ? value : /^[0-9]{1,15}$/.test(value.trim()) ? Number(value) : Number.NaN
      return Number.isInteger(number) && number >= bounds.min && number <= bounds.max ? number : undefined
    },
  }
}

/** Milliseconds inside the server. */
export function duration(bounds: Bounds): OptionType<number> {
  return {
    placeholder: 'TIME',
    word: 'duration',
    unit: 'ms',
    accepts: `a time from ${formatDuration(bounds.min)} to ${formatDuration(bounds.max)}, such as 500ms, 90s, 5m or 7d`,
    parse: (value) => within(durationMs(value), bounds),
  }
}

/** Mebibytes inside the server; a bare number counts them. */
export function megabytes(bounds: Bounds): OptionType<number> {
  return {
    placeholder: 'SIZE',
    word: 'size',
    unit: 'MB',
    accepts: `a size from ${bounds.min} to ${bounds.max} MB in whole megabytes, such as 512 or 1 GB`,
    parse: (value) => {
      const bytes = parseSizeBytes(value, mebibyte)
      return bytes === undefined || bytes % mebibyte !== 0 ? undefined : within(bytes / mebibyte, bounds)
    },
  }
}

/** Bytes inside the server; a bare number counts them. */
export function bytes(bounds: Bounds): OptionType<number> {
  return {
    placeholder: 'SIZE',
    word: 'size',
    unit: 'B',
    accepts: `a size from ${formatBytes(bounds.min)} to ${formatBytes(bounds.max)}, such as 65536, 512 KB or 1 MB`,
    parse: (value) => within(parseSizeBytes(value, 1), bounds),
  }
}

export function choice<const C extends readonly string[]>(choices: C): OptionType<C[number]> {
  return {
    placeholder: choices.join('|'),
    word: 'one of',
    unit: '',
    accepts: choices.join(', '),
    parse: (value) => choices.find((one) => one === String(value).trim()),
  }
}

function within(value: number | undefined, { min, max }: Bounds): number | undefined {
  return value !== undefined && value >= min && value <= max ? value : undefined
}

export function formatBytes(count: number): string {
  for (const [factor, unit] of [
    [1024 ** 3, 'GB'],
    [mebibyte, 'MB'],
    [1024, 'KB'],
  ] as const) {
    if (count >= factor && count % factor === 0) return `${count / factor} ${unit}`
  }
  return `${count} B`
}
