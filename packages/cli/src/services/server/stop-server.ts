import { setTimeout as wait } from 'node:timers/promises'
import type { FoundServer } from './find-server.js'

const lookEveryMs = 50

/** Asks the server to finish what it has accepted, and waits until its process is gone. */
export async function stopServer(server: FoundServer): Promise<void> {
  await server.stop()
  while (isRunning(server.pid)) await wait(lookEveryMs)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
