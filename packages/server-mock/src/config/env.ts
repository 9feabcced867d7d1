import { readFileSync } from 'node:fs'
import { errorCode } from '../support/error-code.js'
import { ConfigError } from './config-error.js'
import { configFileSettings } from './config-file.js'
import { optionNames } from './option.js'
import { optionTable } from './options.js'
import { closest, mergeSettings } from './settings.js'
import type { Setting, Settings } from './settings.js'

export type Environment = Readonly<Record<string, string | undefined>>

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly settings: Settings }

const keysByFlag = new Map(Object.keys(optionTable).map((key) => [optionNames(key).flag, key]))
const keysByEnv = new Map(Object.keys(optionTable).map((key) => [optionNames(key).env, key]))

/** Flags before environment before configuration file. Throws ConfigError for what it does not know. */
export function readCommandLine(argv: readonly string[], env: Environment): CommandLine {
  const flags = flagSettings(argv)
  if (flags === 'help' || flags === 'version') return { kind: flags }
  const variables = environmentSettings(env)
  const file = (flags['config'] ?? variables['config'])?.value
  const fromFile = typeof file === 'string' ? configFileSettings(file, readConfigFile(file)) : {}
  return { kind: 'run', settings: mergeSettings(fromFile, variables, flags) }
}

function readConfigFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = errorCode(error) ?? 'unreadable'
    throw new ConfigError(`--config: ${file} cannot be read (${code}); give a readable file`, { cause: error })
  }
}

/** Values of `WSK_SERVER_*`; empty ones count as unset. */
function environmentSettings(env: Environment): Settings {
  const settings: Record<string, Setting> = {}
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith('WSK_SERVER_') || value === undefined || value === '') continue
    const key = keysByEnv.get(name)
    if (key === undefined) throw new ConfigError(unknown(name, [...keysByEnv.keys()], 'unset it, or see --help'))
    settings[key] = { value, source: name }
  }
  return settings
}

interface Flag {
  readonly name: string
  readonly value: string | undefined
}

function flagSettings(argv: readonly string[]): Settings | 'help' | 'version' {
  const settings: Record<string, Setting> = {}
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? ''
    if (argument === '--help' || argument === '-h') return 'help'
    if (argument === '--version' || argument === '-V') return 'version'
    const flag = parseFlag(argument)
    const { key, negated } = knownFlag(flag.name)
    const isSwitch = optionTable[key].type.placeholder === ''
    if (isSwitch || flag.value !== undefined) {
      settings[key] = switchOrValue(flag, negated)
      continue
    }
    const value = argv[++index]
    if (value === undefined) throw new ConfigError(`--${flag.name}: its value is missing; see --help`)
    settings[key] = { value, source: `--${flag.name}` }
  }
  return settings
}

function parseFlag(argument: string): Flag {
  const match = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(argument)
  if (match?.[1] !== undefined) return { name: match[1], value: match[2] }
  const next = argument.startsWith('-')
    ? 'options have two dashes, see --help'
    : 'the server takes options only, see --help'
  throw new ConfigError(`'${argument.slice(0, 80)}' is not an option; ${next}`)
}

function knownFlag(name: string): { key: keyof typeof optionTable; negated: boolean } {
  const key = keysByFlag.get(name)
  if (isKey(key)) return { key, negated: false }
  const positive = name.startsWith('no-') ? keysByFlag.get(name.slice(3)) : undefined
  if (isKey(positive) && optionTable[positive].type.placeholder === '') return { key: positive, negated: true }
  const flags = [...keysByFlag.keys()].map((flag) => `--${flag}`)
  throw new ConfigError(unknown(`--${name}`, flags, 'see --help'))
}

const isKey = (key: string | undefined): key is keyof typeof optionTable =>
  key !== undefined && Object.hasOwn(optionTable, key)

function switchOrValue({ name, value }: Flag, negated: boolean): Setting {
  if (negated && value !== undefined) throw new ConfigError(`--${name}: takes no value; write --${name} alone`)
  return { value: value ?? !negated, source: `--${name}` }
}

/** The sentence about a name that no option has. */
function unknown(name: string, candidates: readonly string[], next: string): string {
  const meant = closest(name, candidates)
  return `${name}: there is no such option; ${meant === undefined ? next : `did you mean ${meant}?`}`
}
