import type { Invocation } from '../invocation.js'
import { getProperties, setProperties, unsetProperties } from './property-commands.js'

/** Runs a command without its class, from the code that its class calls. */
export type HotCommand = (invocation: Invocation) => Promise<void>

/**
 * Commands that scripts call over and over. Evaluating oclif takes longer than everything they do, so they run without
 * it; their classes exist for help and manifest and call the same function.
 */
export const hotCommands: ReadonlyMap<string, HotCommand> = new Map([
  ['property:get', getProperties],
  ['property:set', setProperties],
  ['property:unset', unsetProperties],
])
