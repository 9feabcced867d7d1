import { type CommandDefinition, type CommandTree, commandsOf } from '../pre-parser/command-tree.js'
import { type FlagDefinition, isIntegerFlag } from '../pre-parser/flag-definition.js'
import { globalFlags, helpFlag } from '../pre-parser/global-flags.js'

type Row = readonly [string, string]

/** `wsk --help`. */
export function rootHelp(tree: CommandTree): string {
  const alone = [...tree.commands.values()].filter((command) => !command.id.includes(':'))
  const rows: Row[] = [
    ...tree.groups.map((group): Row => [group.name, group.summary]),
    ...alone.map((command): Row => [command.id, command.summary]),
    ['help', 'Help about any command'],
  ]
  return page([
    'wsk works with actions, triggers, rules and packages of an OpenWhisk server.',
    section('Usage', ['wsk [command]']),
    section('Available Commands', columns(rows.sort(byName))),
    section(
      'Flags',
      columns([...globalFlags, { ...helpFlag, description: 'help for wsk' }].sort(byFlagName).map(flagRow)),
    ),
    section('First steps', [
      'wsk server start',
      'wsk property set --apihost http://127.0.0.1:3233 --auth KEY',
      'wsk action create hello hello.js',
      'wsk action invoke hello --result --param name World',
    ]),
    'Use "wsk [command] --help" for more information about a command.',
  ])
}

/** `wsk GROUP --help`. */
export function groupHelp(tree: CommandTree, group: string): string {
  const summary = tree.groups.find((candidate) => candidate.name === group)?.summary ?? ''
  const rows = commandsOf(tree, group).map((command): Row => [command.id.replace(/^.*:/, ''), command.summary])
  return page([
    summary,
    section('Usage', [`wsk ${group} [command]`]),
    section('Available Commands', columns(rows)),
    section('Flags', columns([flagRow({ ...helpFlag, description: `help for ${group}` })])),
    globalSection([]),
    `Use "wsk ${group} [command] --help" for more information about a command.`,
  ])
}

/** `wsk GROUP COMMAND --help`. */
export function commandHelp(command: CommandDefinition): string {
  const words = command.id.replaceAll(':', ' ')
  const name = command.id.replace(/^.*:/, '')
  const visible = command.flags.filter((flag) => flag.hidden !== true)
  const own = [...visible, { ...helpFlag, description: `help for ${name}` }].sort(byFlagName)
  const usage = ['wsk', words, command.usage, '[flags]'].filter((part) => part !== '').join(' ')
  return page([
    command.description ?? command.summary,
    section('Usage', [usage]),
    command.operands.length === 0 ? '' : section('Arguments', command.operands),
    section('Flags', columns(own.map(flagRow))),
    globalSection(visible),
    command.examples.length === 0 ? '' : section('Examples', command.examples),
  ])
}

function globalSection(own: readonly FlagDefinition[]): string {
  const names = new Set(own.map((flag) => flag.name))
  return section('Global Flags', columns(globalFlags.filter((flag) => !names.has(flag.name)).map(flagRow)))
}

function page(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n')
}

function columns(rows: readonly Row[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `${left.padEnd(width)}   ${right}`.trimEnd())
}

/** `-x, --long TYPE` and `text (default D)`. */
function flagRow(flag: FlagDefinition): Row {
  const short = flag.char === undefined ? '    ' : `-${flag.char}, `
  const type = typeWord(flag)
  return [`${short}--${flag.name}${type === '' ? '' : ` ${type}`}`, `${flag.description ?? ''}${defaultText(flag)}`]
}

function typeWord(flag: FlagDefinition): string {
  if (flag.type === 'boolean') return ''
  if (typeof flag.helpValue === 'string') return flag.helpValue
  if (isIntegerFlag(flag)) return 'int'
  return flag.multiple === true ? 'stringArray' : 'string'
}

/** Defaults are shown only when they are not zero; strings between quotes. */
function defaultText(flag: FlagDefinition): string {
  const { default: value } = flag
  if (typeof value === 'number' && value !== 0) return ` (default ${value})`
  return typeof value === 'string' && value !== '' ? ` (default "${value}")` : ''
}

function byName([left]: Row, [right]: Row): number {
  return left < right ? -1 : 1
}

function byFlagName(left: FlagDefinition, right: FlagDefinition): number {
  return left.name < right.name ? -1 : 1
}
