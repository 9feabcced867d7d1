import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder `launchers` of this package, which stands beside `src` and `dist` whatever was bundled into what. */
export function findLaunchers(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'launchers', 'node-launcher.cjs'))) return realpathSync(join(folder, 'launchers'))
  }
  throw new Error('the launchers folder of @wsk/server-mock is missing: install the package again')
}
