import { execFile } from 'node:child_process'
import { cp, mkdtempDisposable, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { findMissingComponents } from '../support/components.js'
import { openCouchDb } from '../support/couchdb.js'
import { docker } from '../support/docker.js'
import { findPorts } from '../support/free-ports.js'
import { checkBroker, openKafka } from '../support/kafka.js'
import { openWskHome, type WskHome } from '../support/wsk.js'

const execute = promisify(execFile)

const missing = await findMissingComponents(['kafka', 'couchdb', 'docker', 'docker-compose', 'haproxy'])
const reason = missing.length === 0 ? '' : ` (${missing.join('; ')})`

const deploy = fileURLToPath(new URL('../../deploy', import.meta.url))

interface Service {
  readonly image: string
  readonly environment: Readonly<Record<string, string | number>>
  readonly ports?: readonly string[]
  readonly depends_on?: unknown
  readonly network_mode?: string
}

interface Composition {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: unknown
}

/** Stays, as the images of actions do: what has not changed is not built anew. */
const image = 'wsk-test/server'

describe.skipIf(missing.length > 0)(`the composition of a cluster${reason}`, () => {
  const opened = new AsyncDisposableStack()
  let folder: string
  let env: Record<string, string>

  beforeAll(async () => {
    folder = join(opened.use(await mkdtempDisposable(join(tmpdir(), 'wsk-deploy-'))).path, 'deploy')
    await cp(deploy, folder, { recursive: true })
    await execute(join(folder, 'secrets'))
    // As the first server with Docker makes it.
    const options = ['enable_icc=false', 'name=br-wsk'].flatMap((text) => ['-o', `com.docker.network.bridge.${text}`])
    await docker('network', 'create', ...options, 'wsk').catch(() => undefined)
    const gateway = await docker('network', 'inspect', '-f', '{{(index .IPAM.Config 0).Gateway}}', 'wsk')
    env = { PATH: process.env['PATH'] ?? '', HOME: folder, GATEWAY: gateway, LISTEN: '127.0.0.1', WSK_IMAGE: image }
    await execute(join(deploy, 'build'), { env: { ...process.env, WSK_IMAGE: image } })
  }, 600_000)
  afterAll(() => opened.disposeAsync(), 120_000)

  const compose = async (...args: readonly string[]): Promise<string> =>
    (await execute('docker-compose', [...args], { cwd: folder, env })).stdout

  const composition = async (): Promise<Composition> => parse(await compose('config')) as Composition

  test('is one that docker-compose takes, with the parts that a cluster has', async () => {
    const { services } = await composition()
    expect(Object.keys(services).toSorted()).toEqual(
      ['balancer', 'controller0', 'controller1', 'couchdb', 'invoker0', 'invoker1', 'invoker2'].concat([
        'kafka1',
        'kafka2',
        'kafka3',
      ]),
    )
    const hidden = /^WSK_SERVER_(PEPPER|ADMIN_KEY)$|^COUCHDB_/
    for (const name of ['balancer', 'invoker0', 'invoker1', 'invoker2']) {
      expect(Object.keys(services[name]?.environment ?? {}).filter((each) => hidden.test(each))).toEqual([])
    }
    const ports = Object.values(services).flatMap((service) => service.ports ?? [])
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
  })

  test('gives secrets to their owner only, and makes them once', async () => {
    for (const name of ['couchdb.env', 'store.env', 'keys.env']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
    }
    const keys = await readFile(join(folder, 'keys.env'), 'utf8')
    await expect(execute(join(folder, 'secrets'))).rejects.toThrow('they are there')
    expect(await readFile(join(folder, 'keys.env'), 'utf8')).toBe(keys)
  })

  test('has settings that brokers and the balancer take', async () => {
    const { services } = await composition()
    for (const name of ['kafka1', 'kafka2', 'kafka3']) await checkBroker(services[name]?.environment ?? {})
    await execute('haproxy', ['-c', '-f', join(folder, 'haproxy.cfg')], { env })
  })

  test('runs actions, and removes what a killed invoker has left', async () => {
    await using stack = new AsyncDisposableStack()
    const [kafka, couch] = await Promise.all([openKafka(), openCouchDb()])
    stack.use(kafka)
    stack.use(couch)
    const first = await findPorts([0, 1])
    // The same but for the servers that stand in for those of the composition, and listen on loopback alone.
    const { services, volumes } = await composition()
    const address = {
      WSK_SERVER_BUS: `kafka://${kafka.brokers.join(',')}`,
      WSK_SERVER_STORE: `${couch.url.replace(/:[^:@]*@/, '@')}/compose_${process.pid}_`,
      WSK_SERVER_STORE_PASSWORD: couch.password,
    }
    const here = (name: string, port: number): Service => {
      const { ports: _ports, depends_on: _others, ...service } = services[name] ?? { image, environment: {} }
      const environment = { ...service.environment, ...address, WSK_SERVER_PORT: port, WSK_SERVER_HOST: '127.0.0.1' }
      return { ...service, environment, network_mode: 'host' }
    }
    const derived = {
      services: { controller0: here('controller0', first), invoker0: here('invoker0', first + 1) },
      volumes,
    }
    await writeFile(join(folder, 'here.yml'), JSON.stringify(derived))
    const project = ['-f', 'here.yml', '-p', `wsk-test-${process.pid}`]
    stack.defer(async () => void (await compose(...project, 'down', '-v', '-t', '20')))
    await compose(...project, 'up', '-d')
    const url = `http://127.0.0.1:${first}`
    await untilUp(url)
    const auth = (await compose(...project, 'exec', '-T', 'controller0', 'wsk', 'admin', 'user', 'get', 'guest')).trim()
    await using home = await openWskHome(`APIHOST=${url}\nAUTH=${auth}\n`)
    const name = `composed${process.pid}`
    await home.write('hello.js', 'const main = ({ name }) => ({ hello: name })\n')
    expect(await wsk(home, 'action', 'create', name, 'hello.js')).toBe(`ok: created action ${name}\n`)
    expect(JSON.parse(await wsk(home, 'action', 'invoke', name, '-r', '-p', 'name', 'you'))).toEqual({ hello: 'you' })
    expect(await compose(...project, 'logs', 'invoker0')).toContain('this machine is closed to them but for the API')
    const invoker = (await compose(...project, 'ps', '-q', 'invoker0')).trim()
    const pid = await docker('inspect', '-f', '{{.State.Pid}}', invoker)
    expect(await containersOf(pid)).not.toEqual([])
    await compose(...project, 'kill', '-s', 'KILL', 'invoker0')
    await compose(...project, 'up', '-d', 'invoker0')
    await vi.waitFor(async () => expect(await containersOf(pid)).toEqual([]), { timeout: 60_000, interval: 200 })
    await untilUp(url)
    expect(JSON.parse(await wsk(home, 'action', 'invoke', name, '-r', '-p', 'name', 'me'))).toEqual({ hello: 'me' })
  }, 300_000)
})

const untilUp = (url: string): Promise<void> =>
  vi.waitFor(async () => expect(await (await fetch(`${url}/invokers`)).text()).toBe('{"invoker0":"up"}'), {
    timeout: 90_000,
    interval: 200,
  })

/** Ids of those that a server holds, or has left. */
async function containersOf(pid: string): Promise<readonly string[]> {
  const all = await docker('ps', '-a', '--format', '{{.ID}} {{.Label "wsk.lease"}}')
  return all.split('\n').filter((line) => line.split('/').at(-2) === pid)
}

async function wsk(home: WskHome, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await home.wsk(args)
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}
