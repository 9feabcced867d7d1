import { join } from 'node:path'
import type { Environment } from './env.js'

/** Where a server without `--data` keeps its state. */
export function defaultDataFolder(env: Environment, home: string): string {
  const xdg = env['XDG_DATA_HOME']
  return xdg?.startsWith('/') === true ? join(xdg, 'wsk', 'server') : join(home, '.wsk', 'server')
}

/** Where `wsk` keeps its settings (cli 5.1): the variable counts even when it is empty. */
export function defaultPropsFile(env: Environment, home: string): string {
  return env['WSK_CONFIG_FILE'] ?? join(home, '.wskprops')
}
