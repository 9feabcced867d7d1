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

/** Keys printed in public documentation (rest-api 5); anybody may know them. */
export const publishedKeys: Readonly<Record<string, string>> = {
  '23bc46b1-71f6-4ed5-8c54-816aa4f8c502': '123zO3xZCLrMN6v2BKK1dXYFpXlPkccOFqm12CdAsMgRU4VrNZ9lyGVCGuMDGIwP',
  '789c46b1-71f6-4ed5-8c54-816aa4f8c502': 'abczO3xZCLrMN6v2BKK1dXYFpXlPkccOFqm12CdAsMgRU4VrNZ9lyGVCGuMDGIwP',
}
