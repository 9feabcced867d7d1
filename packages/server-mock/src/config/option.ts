import type { OptionType } from './option-types.js'

/** One row of the option table. Flag, environment name and file key come from the row's key: see `optionNames`. */
export interface Option<T> {
  readonly type: OptionType<T>
  /** As a user would write it; absent: unset, and `defaultText` says what that means. */
  readonly default?: string
  readonly defaultText?: string
  readonly text: string
  /** What is otherwise with `openServer`; for docs/configuration.md, and not for the help of a program. */
  readonly withLibrary?: string
}

export interface DefaultedOption<T> extends Option<T> {
  readonly default: string
}

/** Keeps in the type whether the row has a default, so that only rows without one may be undefined. */
export function option<T>(row: DefaultedOption<T>): DefaultedOption<T>
export function option<T>(row: Option<T>): Option<T>
export function option<T>(row: Option<T>): Option<T> {
  return row
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>

/** What a caller may give: numbers and switches as themselves, or as text with a unit. */
type Given<T> = T extends number ? number | string : T

export type GivenOptions<Table extends OptionTable> = {
  readonly [K in keyof Table]?: (Table[K] extends Option<infer T> ? Given<T> : never) | undefined
}

export type OptionValues<Table extends OptionTable> = {
  readonly [K in keyof Table]: Table[K] extends DefaultedOption<infer T>
    ? T
    : Table[K] extends Option<infer T>
      ? T | undefined
      : never
}

export interface OptionNames {
  /** Without dashes; also the key in a configuration file. */
  readonly flag: string
  readonly env: string
}

export function optionNames(key: string): OptionNames {
  const flag = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return { flag, env: `WSK_SERVER_${flag.replaceAll('-', '_').toUpperCase()}` }
}
