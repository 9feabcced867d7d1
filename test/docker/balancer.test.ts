import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { missingComponent } from '../support/components.js'
import { findPorts } from '../support/free-ports.js'
import { endWithTests } from '../support/processes.js'

const execute = promisify(execFile)
const missing = await missingComponent('haproxy')
const read = (path: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

/** The balancer at `port`, with the controllers at the two ports behind it. */
type Settings = (port: number) => Promise<string>

const settings: Readonly<Record<string, Settings>> = {
  'deploy/haproxy.cfg': async (port) => {
    const text = await read('deploy/haproxy.cfg')
    return [0, 1, 2].reduce((changed, offset) => changed.replaceAll(`:${3233 + offset}`, `:${port + offset}`), text)
  },
  'docs/cluster.md': async (port) => {
    const [, here = ''] = /^cat > haproxy\.cfg (<<CFG\n.*?^CFG$)/ms.exec(await read('docs/cluster.md')) ?? []
    return (await execute('bash', ['-c', `cat ${here}`], { env: { PORT: String(port), GATEWAY: '127.0.0.2' } })).stdout
  },
}

/** As it is sent: nothing is taken out of the path or decoded. */
async function statusOf(port: number, path: string): Promise<number | undefined> {
  const asked = request({ host: '127.0.0.1', port, path, agent: false }).end()
  const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream & { statusCode?: number }]
  answer.resume()
  return answer.statusCode
}

async function statusesOf(port: number, paths: readonly string[]): Promise<readonly unknown[]> {
  return Promise.all(paths.map(async (path) => [path, await statusOf(port, path)]))
}

const forOperators = ['/metrics', '/metrics?x=1', '/disable', '/_wsk/v1/status'].concat(
  ['/%6Detrics', '/%6d%65%74rics', '/%64isable', '/%5Fwsk/v1/status'], // The same, spelt as servers read it, too.
)
const forAll = ['/ready', '/invokers', '/api/v1/namespaces/_/actions/metrics']

describe.skipIf(missing !== undefined)(`the balancer in front of controllers${missing ? ` (${missing})` : ''}`, () => {
  test.each(Object.entries(settings))(
    'by %s turns away what is for operators, however it is spelt',
    async (_of, make) => {
      await using folder = await mkdtempDisposable(join(tmpdir(), 'wsk-balancer-'))
      const port = await findPorts([0, 1, 2])
      await using controller = createServer((_incoming, outgoing) => outgoing.end('{}'))
      controller.listen(port + 1, '127.0.0.1')
      await once(controller, 'listening')
      const file = join(folder.path, 'haproxy.cfg')
      await writeFile(file, await make(port))
      const env = { PATH: process.env['PATH'] ?? '', LISTEN: '127.0.0.1', GATEWAY: '127.0.0.2' }
      const balancer = spawn('haproxy', ['-db', '-f', file], { env, stdio: 'ignore' })
      using _guard = endWithTests(balancer.pid ?? 0)
      try {
        await vi.waitFor(async () => expect(await statusOf(port, '/ready')).toBe(200), { timeout: 10_000 })
        expect(await statusesOf(port, forOperators)).toEqual(forOperators.map((path) => [path, 403]))
        expect(await statusesOf(port, forAll)).toEqual(forAll.map((path) => [path, 200]))
      } finally {
        balancer.kill('SIGKILL')
      }
    },
  )
})
