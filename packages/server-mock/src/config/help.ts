import { optionNames } from './option.js'
import type { Option } from './option.js'
import { optionSections, optionTable } from './options.js'

const rows: Readonly<Record<string, Option<unknown>>> = optionTable

function sectionRows(keys: readonly string[]): readonly (readonly [string, Option<unknown>])[] {
  return keys.flatMap((key) => {
    const row = rows[key]
    return row === undefined ? [] : [[key, row] as const]
  })
}

function shownDefault(row: Option<unknown>): string {
  return row.default ?? row.defaultText ?? 'none'
}

function helpLines([key, row]: readonly [string, Option<unknown>]): string {
  const isSwitch = row.type.placeholder === ''
  const flag = `--${optionNames(key).flag}${isSwitch ? '' : ` ${row.type.placeholder}`}`
  return `  ${flag.padEnd(34)} ${row.text}${isSwitch ? switchNote(key, row) : ` (default: ${shownDefault(row)})`}`
}

function switchNote(key: string, row: Option<unknown>): string {
  return row.default === 'true' ? ` (default: true; --no-${optionNames(key).flag} turns it off)` : ''
}

/** The text of `--help`. */
export function helpText(program: string): string {
  const sections = optionSections.map(([title, keys]) => [`${title}:`, ...sectionRows(keys).map(helpLines)].join('\n'))
  return `Usage: ${program} [options]

Starts an OpenWhisk platform in one process.

${sections.join('\n\n')}

Other:
  ${'-h, --help'.padEnd(34)} Print this and exit
  ${'-V, --version'.padEnd(34)} Print the version and exit

Each option can also be set by the environment (WSK_SERVER_ and the name in capitals, such as WSK_SERVER_POOL_MEMORY)
and in the file given to --config. Flags win over the environment, the environment over the file.
`
}

function tableRow([key, row]: readonly [string, Option<unknown>]): string {
  const names = optionNames(key)
  const type = row.type.word === 'one of' ? row.type.placeholder.replaceAll('|', ', ') : row.type.word
  const cells = [`\`--${names.flag}\``, `\`${names.env}\``, type, row.type.unit, shownDefault(row), meaning(row)]
  return `| ${cells.join(' | ')} |`
}

function meaning({ text, withLibrary }: Option<unknown>): string {
  return withLibrary === undefined ? text : `${text}; with openServer ${withLibrary}`
}

/** The tables of docs/configuration.md, one for each section. */
export function optionTables(): string {
  const head = '| flag | environment | type | unit of a bare number | default | meaning |\n|---|---|---|---|---|---|'
  return optionSections
    .map(([title, keys]) => `## ${title}\n\n${[head, ...sectionRows(keys).map(tableRow)].join('\n')}\n`)
    .join('\n')
}
