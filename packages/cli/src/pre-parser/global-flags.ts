import type { FlagDefinition } from './flag-definition.js'

/** Flags of every command, wherever on the line they stand. A command's own flag of the same name replaces one. */
export const globalFlags: readonly FlagDefinition[] = [
  { name: 'apihost', type: 'option', helpValue: 'HOST', description: 'whisk API HOST' },
  { name: 'apiversion', type: 'option', helpValue: 'VERSION', description: 'whisk API VERSION' },
  { name: 'auth', char: 'u', type: 'option', helpValue: 'KEY', description: 'authorization KEY' },
  { name: 'cert', type: 'option', helpValue: 'string', description: 'client cert' },
  { name: 'debug', char: 'd', type: 'boolean', description: 'debug level output' },
  { name: 'insecure', char: 'i', type: 'boolean', description: 'bypass certificate checking' },
  { name: 'json', type: 'boolean', description: 'print the data as JSON on stdout, everything else on stderr' },
  { name: 'key', type: 'option', helpValue: 'string', description: 'client key' },
  { name: 'verbose', char: 'v', type: 'boolean', description: 'verbose output' },
]

export const helpFlag: FlagDefinition = {
  name: 'help',
  char: 'h',
  type: 'boolean',
  description: 'help for the command',
}

/** A command's own flags, then the global ones it does not replace. */
export function withGlobalFlags(own: readonly FlagDefinition[]): readonly FlagDefinition[] {
  const names = new Set(own.map((flag) => flag.name))
  return [...own, ...[...globalFlags, helpFlag].filter((flag) => !names.has(flag.name))]
}
