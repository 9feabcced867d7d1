import { ConfigError } from './config-error.js'
import { optionNames } from './option.js'
import type { OptionTable } from './option.js'
import type { OptionType } from './option-types.js'

/** One value as somebody gave it, and the words that name where: `--port`, `WSK_SERVER_PORT`, `port in wsk.json`. */
export interface Setting {
  readonly value: string | number | boolean
  readonly source: string
}

export type Settings = Readonly<Record<string, Setting>>

/** Values by key, every default filled in, and how to name an option in a message. */
export interface ParsedSettings {
  readonly values: Readonly<Record<string, unknown>>
  /** Keys that somebody gave, and did not leave to the default. */
  readonly given: ReadonlySet<string>
  /** The source where the option was given, else its flag. */
  readonly name: (key: string) => string
}

/** Later ones win. */
export function mergeSettings(...all: readonly Settings[]): Settings {
  return Object.assign({}, ...all) as Settings
}

/**
 * Parses every value once, by the types of `table`. Throws ConfigError naming the first bad one. `nameOf` says how
 * to call an option that nobody gave.
 */
export function parseSettings(
  table: OptionTable,
  settings: Settings,
  nameOf: (key: string) => string = flagOf,
): ParsedSettings {
  const values: Record<string, unknown> = {}
  for (const [key, row] of Object.entries(table)) {
    const setting = settings[key]
    if (setting === undefined) {
      values[key] = row.default === undefined ? undefined : row.type.parse(row.default)
      continue
    }
    const value = row.type.parse(setting.value)
    if (value === undefined) throw new ConfigError(badValue(setting, row.type))
    values[key] = value
  }
  const name = (key: string): string => settings[key]?.source ?? nameOf(key)
  return { values, given: new Set(Object.keys(settings)), name }
}

function flagOf(key: string): string {
  return `--${optionNames(key).flag}`
}

function badValue({ value, source }: Setting, { word, accepts }: OptionType<unknown>): string {
  const shown = word === 'secret' ? 'the value given' : `'${String(value).slice(0, 80)}'`
  return `${source}: ${shown} cannot be used; give ${accepts}`
}

/** The closest of `candidates`, if one is close enough to be meant. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return row[right.length] ?? 0
}
