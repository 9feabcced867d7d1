/** A flag, as command line and help know it. The oclif manifest holds the same fields. */
export interface FlagDefinition {
  readonly name: string
  /** The letter of the short form. */
  readonly char?: string | undefined
  readonly type: 'boolean' | 'option'
  /** May be given several times, every value counts; otherwise the last one wins. */
  readonly multiple?: boolean | undefined
  /** A flag whose default is a number takes whole numbers only. */
  readonly default?: unknown
  readonly description?: string | undefined
  /** The word for the value in the help. */
  readonly helpValue?: string | readonly string[] | undefined
  readonly hidden?: boolean | undefined
}

export type FlagValue = boolean | number | string | readonly string[]

export function isIntegerFlag(flag: FlagDefinition): boolean {
  return flag.type === 'option' && typeof flag.default === 'number'
}
