import type { Environment, Settings } from './config/settings.js'
import type { Output } from './output/output.js'
import type { CommandDefinition } from './pre-parser/command-tree.js'
import type { FlagValue } from './pre-parser/flag-definition.js'
import type { Fragments } from './pre-parser/split-parameters.js'

/** One command line, read: what to run, with what, and where its words go. */
export interface Invocation {
  readonly command: CommandDefinition
  readonly positionals: readonly string[]
  /** Only the flags that were given. */
  readonly given: ReadonlyMap<string, FlagValue>
  readonly fragments: Fragments
  readonly settings: Settings
  readonly env: Environment
  readonly output: Output
}
