import { type CommandDefinition, type CommandTree, commandsOf } from './command-tree.js'
import type { FlagDefinition } from './flag-definition.js'
import { withGlobalFlags } from './global-flags.js'

/** Which command the words of the line name; `argv` is the line without those words. */
export type Found =
  | { readonly kind: 'command'; readonly command: CommandDefinition; readonly argv: readonly string[] }
  /** `unknown` is the word that names none of the group's commands. */
  | { readonly kind: 'group'; readonly group: string; readonly argv: readonly string[]; readonly unknown?: string }
  | { readonly kind: 'help'; readonly argv: readonly string[] }
  | { readonly kind: 'root'; readonly argv: readonly string[]; readonly unknown?: string }

/** Finds the command as cobra does: the first word that is neither a flag nor a flag's value names it. */
export function findCommand(tree: CommandTree, argv: readonly string[]): Found {
  const globals = withGlobalFlags([])
  const at = firstWord(argv, globals)
  const name = at === undefined ? undefined : argv[at]
  if (at === undefined || name === undefined) return { kind: 'root', argv }
  const rest = argv.toSpliced(at, 1)
  if (name === 'help') return { kind: 'help', argv: rest }
  const alone = tree.commands.get(name)
  if (alone !== undefined) return { kind: 'command', command: alone, argv: rest }
  if (!tree.groups.some((group) => group.name === name)) return { kind: 'root', argv, unknown: name }
  return findInGroup(tree, { group: name, argv: rest })
}

function findInGroup(tree: CommandTree, { group, argv }: { group: string; argv: readonly string[] }): Found {
  const at = firstWord(argv, withGlobalFlags([]))
  const name = at === undefined ? undefined : argv[at]
  if (at === undefined || name === undefined) return { kind: 'group', group, argv }
  const command = commandsOf(tree, group).find((candidate) => candidate.id === `${group}:${name}`)
  if (command === undefined) return { kind: 'group', group, argv, unknown: name }
  return { kind: 'command', command, argv: argv.toSpliced(at, 1) }
}

/** Where the first word stands. A flag that is not known here is taken to have a value, like cobra does. */
function firstWord(argv: readonly string[], flags: readonly FlagDefinition[]): number | undefined {
  const isSwitch = (argument: string): boolean =>
    flags.some((flag) => flag.type === 'boolean' && [`--${flag.name}`, `-${flag.char ?? ''}`].includes(argument))
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? ''
    if (argument === '--') return undefined
    if (argument !== '' && !argument.startsWith('-')) return at
    const mayTakeValue = argument.startsWith('--') || argument.length === 2
    if (mayTakeValue && argument.startsWith('-') && !argument.includes('=') && !isSwitch(argument)) {
      if (argv.length - at <= 2) return undefined
      at += 1
    }
  }
  return undefined
}
