import { Fault } from '../fault.js'
import { type FlagDefinition, type FlagValue, isIntegerFlag } from './flag-definition.js'
import { FlagValueError, parseBoolean, parseInteger } from './flag-value.js'
import { goQuote } from './go-quote.js'
import { closest } from './suggest.js'

export interface ParsedFlags {
  readonly positionals: readonly string[]
  /** Only the flags that were given. */
  readonly given: ReadonlyMap<string, FlagValue>
}

/**
 * Reads flags as pflag does: `--flag v`, `--flag=v`, `-l 5`, `-l5`, `-l=5`, combined booleans, flags anywhere, `--`
 * ends them; of a repeated flag the last value wins. Throws a Fault with pflag's words, without `error: `.
 */
export function parseFlags(argv: readonly string[], flags: readonly FlagDefinition[]): ParsedFlags {
  return new FlagReader(argv, flags).read()
}

class FlagReader {
  readonly #argv: string[]
  readonly #flags: readonly FlagDefinition[]
  readonly #positionals: string[] = []
  readonly #given = new Map<string, FlagValue>()

  constructor(argv: readonly string[], flags: readonly FlagDefinition[]) {
    this.#argv = [...argv]
    this.#flags = flags
  }

  read(): ParsedFlags {
    for (let argument = this.#argv.shift(); argument !== undefined; argument = this.#argv.shift()) {
      if (argument === '--') {
        this.#positionals.push(...this.#argv)
        break
      }
      if (argument.startsWith('--')) this.#readLong(argument)
      else if (argument.startsWith('-') && argument.length > 1) this.#readShorts(argument.slice(1))
      else this.#positionals.push(argument)
    }
    return { positionals: this.#positionals, given: this.#given }
  }

  #readLong(argument: string): void {
    const [, name = '', value] = /^--([^=]*)(?:=([^]*))?$/.exec(argument) ?? []
    if (name === '' || name.startsWith('-')) throw flagFault(`bad flag syntax: ${argument}`)
    const flag = this.#flags.find((candidate) => candidate.name === name)
    if (flag === undefined) throw this.#unknownFlag(name)
    if (value !== undefined) this.#set(flag, value)
    else if (flag.type === 'boolean') this.#set(flag, 'true')
    else this.#set(flag, this.#next(`flag needs an argument: ${argument}`))
  }

  /** Letters that share one dash, up to the first that takes a value. */
  #readShorts(letters: string): void {
    for (let rest = letters; rest !== ''; ) {
      const letter = String.fromCodePoint(rest.codePointAt(0) ?? 0)
      const flag = this.#flags.find((candidate) => candidate.char === letter)
      if (flag === undefined) throw flagFault(`unknown shorthand flag: ${quoteLetter(letter)} in -${rest}`)
      const after = rest.slice(letter.length)
      if (after.startsWith('=') && after.length > 1) {
        this.#set(flag, after.slice(1))
        return
      }
      if (flag.type === 'boolean') {
        this.#set(flag, 'true')
        rest = after
        continue
      }
      this.#set(flag, after === '' ? this.#next(`flag needs an argument: ${quoteLetter(letter)} in -${rest}`) : after)
      return
    }
  }

  #next(complaint: string): string {
    const value = this.#argv.shift()
    if (value === undefined) throw flagFault(complaint)
    return value
  }

  #set(flag: FlagDefinition, value: string): void {
    try {
      this.#given.set(flag.name, this.#valueOf(flag, value))
    } catch (error) {
      if (!(error instanceof FlagValueError)) throw error
      const spelling = flag.char === undefined ? `--${flag.name}` : `-${flag.char}, --${flag.name}`
      throw flagFault(`invalid argument ${goQuote(value)} for ${goQuote(spelling)} flag: ${error.message}`)
    }
  }

  #valueOf(flag: FlagDefinition, value: string): FlagValue {
    if (flag.type === 'boolean') return parseBoolean(value)
    if (isIntegerFlag(flag)) return parseInteger(value)
    if (flag.multiple !== true) return value
    const before = this.#given.get(flag.name)
    return typeof before === 'object' ? [...before, value] : [value]
  }

  #unknownFlag(name: string): Fault {
    const visible = this.#flags.filter((flag) => flag.hidden !== true).map((flag) => flag.name)
    const meant = closest(name, visible)
    return flagFault(
      `unknown flag: --${name}`,
      meant.map((other) => `Did you mean --${other}?`),
    )
  }
}

/** Go looks at one byte: of a character outside ASCII it names the first byte, read as Latin-1. */
function quoteLetter(letter: string): string {
  const [byte = 0] = new TextEncoder().encode(letter)
  const quoted = goQuote(String.fromCharCode(byte)).slice(1, -1)
  if (quoted === "'") return String.raw`'\''`
  return `'${quoted === String.raw`\"` ? '"' : quoted}'`
}

function flagFault(message: string, nextSteps: readonly string[] = []): Fault {
  return new Fault(message, { prefixed: false, nextSteps })
}
