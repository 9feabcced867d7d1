import { ConfigError } from './config-error.js'
import { optionNames } from './option.js'
import { optionTable } from './options.js'
import { closest } from './settings.js'
import type { Setting, Settings } from './settings.js'

const keysByName = new Map(
  Object.keys(optionTable)
    .filter((key) => key !== 'config')
    .map((key) => [optionNames(key).flag, key]),
)

/**
 * Settings of a configuration file: one JSON object, or lines `name = value` with comments after `#` or `!`
 * at the start of a line. Names are the flags without dashes. Throws ConfigError naming file and line.
 */
export function configFileSettings(file: string, content: string): Settings {
  const source = content.replace(/^\uFEFF/, '')
  const entries = source.trimStart().startsWith('{') ? jsonEntries(file, source) : propertyEntries(file, source)
  const settings: Record<string, Setting> = {}
  for (const [name, value] of entries) {
    const key = keysByName.get(name)
    if (key === undefined) throw new ConfigError(unknownName(file, name))
    if (settings[key] !== undefined) throw new ConfigError(`${name} in ${file}: is given twice; keep one`)
    settings[key] = { value, source: `${name} in ${file}` }
  }
  return settings
}

function unknownName(file: string, name: string): string {
  const meant = closest(name, [...keysByName.keys()])
  const next = meant === undefined ? 'see --help for the names' : `did you mean ${meant}?`
  return `${name.slice(0, 80)} in ${file}: there is no such option; ${next}`
}

type Entry = readonly [string, Setting['value']]

function jsonEntries(file: string, content: string): readonly Entry[] {
  let document: unknown
  try {
    document = JSON.parse(content)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'syntax error'
    throw new ConfigError(`--config: ${file} is not valid JSON (${reason}); correct it`, { cause: error })
  }
  return Object.entries(Object(document) as Record<string, unknown>).map(([name, value]): Entry => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [name, value]
    throw new ConfigError(`${name} in ${file}: give a string, a number or a boolean`)
  })
}

function propertyEntries(file: string, content: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('!')) continue
    const at = trimmed.indexOf('=')
    if (at < 1) throw new ConfigError(`--config: line ${index + 1} of ${file} is not 'name = value'; correct it`)
    entries.push([trimmed.slice(0, at).trim(), trimmed.slice(at + 1).trim()])
  }
  return entries
}
