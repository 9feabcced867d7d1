import { loadServerPackage } from './server-package.js'

/** Runs a server until it is ended; the arguments are those of `wsk-server`. */
export async function startServer(argv: readonly string[]): Promise<void> {
  const { main } = await loadServerPackage(() => import('@wsk/server-mock/main'))
  await main(argv, 'wsk server start')
}
