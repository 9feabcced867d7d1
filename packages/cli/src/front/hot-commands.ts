import type { Invocation } from '../invocation.js'

/** Runs a command without its class, from the code that its class calls. */
export type HotCommand = (invocation: Invocation) => Promise<void>

/**
 * Commands that scripts call over and over. Evaluating oclif takes longer than everything they do, so they run without
 * it; their classes exist for help and manifest and call the same function.
 */
export async function hotCommand(id: string): Promise<HotCommand | undefined> {
  switch (id) {
    case 'property:get':
      return (await import('./property-commands.js')).getProperties
    case 'property:set':
      return (await import('./property-commands.js')).setProperties
    case 'property:unset':
      return (await import('./property-commands.js')).unsetProperties
    default:
      return undefined
  }
}
