import type { Invocation } from '../invocation.js'
import { invokeFromLine } from './invoke-command.js'
import { getProperties, setProperties, unsetProperties } from './property-commands.js'

/** Runs a command without its class, from the code that its class calls. */
export type HotCommand = (invocation: Invocation) => Promise<void>

/**
 * Commands that scripts call over and over, and those that hand over to the server's package. Evaluating oclif takes
 * longer than what they do here, so they run without it; their classes exist for help and manifest and call the same
 * functions.
 */
export const hotCommands: ReadonlyMap<string, HotCommand> = new Map([
  ['property:get', getProperties],
  ['property:set', setProperties],
  ['property:unset', unsetProperties],
  ['action:invoke', invokeFromLine],
  [
    'server:start',
    async ({ positionals }) => (await import('../services/server/start-server.js')).startServer(positionals),
  ],
  [
    'admin',
    async ({ positionals }) => {
      const { runAdmin } = await import('../services/admin/run-admin.js')
      process.exitCode = await runAdmin('wsk admin', positionals)
    },
  ],
])
