import { execFile, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { promisify } from 'node:util'
import { endWithTests } from './processes.js'

const execute = promisify(execFile)

const program = 'redis-server'

/** A Redis of one's own on loopback, which keeps nothing. Disposing of it ends it. */
export interface Redis extends AsyncDisposable {
  readonly uri: string
  readonly keys: () => Promise<readonly string[]>
}

export async function openRedis(folder: string): Promise<Redis> {
  const port = String(await freePort())
  const args = ['--bind', '127.0.0.1', '--port', port, '--save', '', '--appendonly', 'no', '--dir', folder]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  using ending = new DisposableStack()
  if (child.pid !== undefined) ending.use(endWithTests(child.pid))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${program} ended: ${said}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('Ready to accept connections')) resolve()
    })
  })
  const guard = ending.move()
  return {
    uri: `redis://127.0.0.1:${port}`,
    keys: async () => {
      const { stdout } = await execute('redis-cli', ['-p', port, 'keys', '*'])
      return stdout.split('\n').filter((line) => line !== '')
    },
    [Symbol.asyncDispose]: async () => {
      child.kill()
      await ended
      guard.dispose()
    },
  }
}

/** Redis takes port 0 for none at all. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
