import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandDefinition, CommandTree } from '../pre-parser/command-tree.js'
import type { FlagDefinition } from '../pre-parser/flag-definition.js'

/** oclif's manifest, as far as it is used here. The build makes it from the command classes. */
interface Manifest {
  readonly commands: Readonly<Record<string, ManifestCommand>>
}

interface ManifestCommand {
  readonly id: string
  readonly summary?: string
  readonly description?: string
  readonly usage?: string
  readonly operands?: readonly string[]
  readonly examples?: readonly string[]
  readonly flags: Readonly<Record<string, FlagDefinition>>
  readonly relativePath: readonly string[]
  readonly forwardsArguments?: boolean
}

/** What the build wrote beside the bundle. */
export interface BuiltCommands {
  readonly tree: CommandTree
  /** File of a command's class. */
  readonly fileOf: (id: string) => string
}

export function readBuiltCommands(root: string): BuiltCommands {
  const manifest = JSON.parse(readFileSync(join(root, 'oclif.manifest.json'), 'utf8')) as Manifest
  return {
    tree: commandTree(manifest),
    fileOf: (id) => join(root, ...(manifest.commands[id]?.relativePath ?? [])),
  }
}

/** Groups in the order of their names, with the texts of the help. */
const groups: Readonly<Record<string, string>> = {
  action: 'work with actions',
  activation: 'work with activations',
  api: 'work with APIs',
  namespace: 'work with namespaces',
  package: 'work with packages',
  property: 'work with whisk properties',
  rule: 'work with rules',
  server: 'work with a server on this machine',
  trigger: 'work with triggers',
}

function commandTree(manifest: Manifest): CommandTree {
  const commands = new Map(Object.values(manifest.commands).map((command) => [command.id, definitionOf(command)]))
  const names = new Set([...commands.keys()].flatMap((id) => (id.includes(':') ? [id.slice(0, id.indexOf(':'))] : [])))
  return { commands, groups: [...names].sort().map((name) => ({ name, summary: groups[name] ?? '' })) }
}

function definitionOf(command: ManifestCommand): CommandDefinition {
  const { id, summary = '', description, usage = '', flags, forwardsArguments = false } = command
  const { operands = [], examples = [] } = command
  return { id, summary, description, usage, operands, examples, flags: Object.values(flags), forwardsArguments }
}
