import type { FlagDefinition } from './flag-definition.js'

/** A command as the manifest describes it. */
export interface CommandDefinition {
  /** `action:create`; a command outside any group has no colon. */
  readonly id: string
  readonly summary: string
  readonly description?: string | undefined
  /** What follows the command's name: `ACTION_NAME [FIELD_FILTER]`. */
  readonly usage: string
  readonly flags: readonly FlagDefinition[]
  /** Lines that say what its arguments may be. */
  readonly operands: readonly string[]
  readonly examples: readonly string[]
  /** Everything after the name belongs to someone else's parser. */
  readonly forwardsArguments: boolean
}

interface GroupDefinition {
  readonly name: string
  readonly summary: string
}

export interface CommandTree {
  readonly groups: readonly GroupDefinition[]
  readonly commands: ReadonlyMap<string, CommandDefinition>
}

/** Names that may be meant by a misspelt word directly after `wsk`, sorted. `help` never is, as cobra has it. */
export function rootNames(tree: CommandTree): readonly string[] {
  const alone = [...tree.commands.keys()].filter((id) => !id.includes(':'))
  return [...new Set([...tree.groups.map((group) => group.name), ...alone])].sort()
}

/** The commands of a group, sorted by name. */
export function commandsOf(tree: CommandTree, group: string): readonly CommandDefinition[] {
  return [...tree.commands.values()]
    .filter((command) => command.id.startsWith(`${group}:`))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
}
