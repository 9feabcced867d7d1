import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ReadyFacts, startProgram, startReady } from '../support/server-program.js'
import { RestClient, type RestReply } from '../support/rest-client.js'

const matching = (pattern: RegExp): string => expect.stringMatching(pattern) as string

/** A temporary home, removed at the end. */
function openHome(): Disposable & { readonly path: string; file(name: string): string; read(name: string): string } {
  const path = mkdtempSync(join(tmpdir(), 'wsk-program-'))
  return {
    path,
    file: (name) => join(path, name),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** One call of the API. */
async function rest(ready: ReadyFacts, ...call: Parameters<RestClient['call']>): Promise<RestReply> {
  await using client = new RestClient(ready)
  return await client.call(...call)
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)

describe('the start', () => {
  test('tells people where it is, what runs code and how to connect', async () => {
    using home = openHome()
    const program = startProgram(['--port', '0', '--data', home.file('data')], { env: { HOME: home.path } })
    const out = await program.prints(/--auth .*\n/)
    const url = /ready at (http:\/\/127\.0\.0\.1:\d+)/.exec(out)?.[1] ?? ''
    expect(out).toContain(`\n  wsk property set --apihost ${url} --auth `)
    expect(out).toMatch(/\n {2}data {7}\S+\/data\n {2}isolation {2}\S/)
    expect(out).toMatch(/\n {2}runtimes {3}nodejs:\d+ → node \d+/)
    expect(out).toMatch(/\n {2}missing {4}swift:5\.3/)
    expect((await fetch(`${url}/ping`)).status).toBe(200)
    program.child.kill('SIGTERM')
    expect(await program.ended).toMatchObject({ status: 0, stderr: '' })
  })

  test('tells scripts the same in one line and in a file, which goes with the server', async () => {
    using home = openHome()
    const file = home.file('ready.json')
    const { ready, child, ended } = await startReady(['--data', home.file('data'), '--ready-file', file])
    expect(JSON.parse(home.read('ready.json'))).toEqual(ready)
    expect(modeOf(file)).toBe('600')
    expect(ready).toMatchObject({ ready: true, pid: child.pid, namespace: 'guest', data: home.file('data') })
    expect(ready.url).toBe(`http://127.0.0.1:${ready.port}`)
    expect(await rest(ready, 'GET', 'limits')).toMatchObject({ status: 200 })
    child.kill('SIGINT')
    const { status, stdout } = await ended
    expect(status).toBe(0)
    expect(stdout.split('\n')).toHaveLength(2)
    expect(existsSync(file)).toBe(false)
  })

  test('says in one line what is wrong, and ends with 1', async () => {
    using home = openHome()
    const HOME = home.path
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['--prot', '1'], /^wsk-server: --prot: there is no such option; did you mean --port\?\n$/],
      [['--memory', '--sync'], /^wsk-server: --sync: there is no disk to wait for/],
      [['--data', '/proc/nowhere'], /^wsk-server: --data: \/proc\/nowhere cannot be made/],
      [
        ['--memory', '--host', '203.0.113.1', '--trust-all', '--log-level', 'warn'],
        /^wsk-server: --host: 203\.0\.113\.1 is no address/,
      ],
      [
        ['--memory', '--port', '0', '--ready-file', '/none/ready'],
        /^wsk-server: --ready-file: \/none\/ready cannot be/,
      ],
    ]
    for (const [args, expected] of wrong) {
      const program = startProgram(args, { env: { HOME } })
      const { status, stderr } = await program.ended
      expect(status).toBe(1)
      expect(stderr).toMatch(expected)
      expect(stderr.trimEnd()).not.toContain('\n')
    }
    expect(readdirSync(home.path)).toEqual([])
  })

  test('goes on when nobody reads what it says any more', async () => {
    const { ready, child, ended } = await startReady(['--memory', '--log-level', 'debug'])
    child.stdout?.destroy()
    child.stderr?.destroy()
    for (const name of ['one', 'two', 'three']) {
      expect(await rest(ready, 'PUT', `packages/${name}`, {})).toMatchObject({ status: 200 })
    }
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ status: 0 })
  })

  test('prints help and version and starts nothing', async () => {
    using home = openHome()
    const help = startProgram(['--help'], { env: { HOME: home.path } })
    expect(await help.ended).toMatchObject({ status: 0, stdout: matching(/^Usage: wsk-server \[options\]/) })
    const version = startProgram(['--version'], { env: { HOME: home.path } })
    expect(await version.ended).toMatchObject({ status: 0, stdout: matching(/^\d+\.\d+\.\d+\n$/) })
    expect(readdirSync(home.path)).toEqual([])
  })

  test('stops with one line on a Node that is too old', async () => {
    using home = openHome()
    const pretend = home.file('old.cjs')
    const versions = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })"
    writeFileSync(pretend, versions)
    const program = startProgram(['--memory'], { nodeFlags: ['--require', pretend] })
    expect(await program.ended).toMatchObject({
      status: 1,
      stderr: 'wsk-server needs Node 22.22 or later, this is 20.20.2\n',
    })
  })

  test('names who has the port that was asked for', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as AddressInfo
    const program = startProgram(['--memory', '--port', String(port)])
    const { status, stderr } = await program.ended
    holder.close()
    expect(status).toBe(1)
    expect(stderr).toMatch(
      new RegExp(`^wsk-server: port ${port} is taken by process ${process.pid} .*use --port \\d+, which is free\n$`),
    )
  })

  test('of a second server on the same folder is refused, and the first goes on', async () => {
    using home = openHome()
    const data = home.file('data')
    const first = await startReady(['--data', data])
    const second = startProgram(['--data', data, '--port', '0'])
    expect(await second.ended).toMatchObject({
      status: 1,
      stderr: `wsk-server: ${data} is in use by the server of process ${first.child.pid}: stop that one, or choose another folder with --data\n`,
    })
    expect(await rest(first.ready, 'GET', 'limits')).toMatchObject({ status: 200 })
    first.child.kill('SIGTERM')
    expect(await first.ended).toMatchObject({ status: 0 })
  })
})

describe('--config', () => {
  test.each([
    ['JSON', 'server.json', (data: string) => JSON.stringify({ data, 'list-default': 1, 'list-max': 2, json: true })],
    [
      'properties',
      'server.conf',
      (data: string) => `# ours\ndata = ${data}\nlist-default=1\nlist-max = 2\njson=true\n`,
    ],
  ])('reads a file of %s; a flag wins over a variable, that over the file', async (_form, name, content) => {
    using home = openHome()
    writeFileSync(home.file(name), content(home.file('data')))
    const program = startProgram(
      ['--config', home.file(name), '--port', '0', '--list-max', '4', '--log-level', 'warn'],
      {
        env: { HOME: home.path, WSK_SERVER_LIST_MAX: '3', WSK_SERVER_LIST_DEFAULT: '2' },
      },
    )
    const ready = JSON.parse(await program.prints('\n')) as ReadyFacts
    expect(ready.data).toBe(home.file('data'))
    for (const trigger of ['one', 'two', 'three', 'four', 'five']) await rest(ready, 'PUT', `triggers/${trigger}`, {})
    expect((await rest(ready, 'GET', 'triggers')).body).toHaveLength(2)
    expect((await rest(ready, 'GET', 'triggers?limit=0')).body).toHaveLength(4)
    program.child.kill('SIGTERM')
    expect(await program.ended).toMatchObject({ status: 0, stderr: '' })
  })

  test('names file and line of what is wrong', async () => {
    using home = openHome()
    writeFileSync(home.file('bad'), 'port = 0\nlist-maximum = 2\n')
    const program = startProgram(['--config', home.file('bad')], { env: { HOME: home.path } })
    expect(await program.ended).toMatchObject({
      status: 1,
      stderr: `wsk-server: list-maximum in ${home.file('bad')}: there is no such option; did you mean list-max?\n`,
    })
  })
})

test('--trust-all opens a server without isolation to others', async () => {
  const args = ['--memory', '--isolation', 'none', '--host', '0.0.0.0', '--log-level', 'warn', '--port', '0']
  const refused = await startProgram(args).ended
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(/^wsk-server: --host: 0\.0\.0\.0 lets others run code here .* or --trust-all\n$/)
  const { ready, child, ended } = await startReady([...args, '--trust-all'])
  expect(await rest({ ...ready, url: `http://127.0.0.1:${ready.port}` }, 'GET', 'limits')).toMatchObject({
    status: 200,
  })
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ status: 0 })
})

describe('the file of wsk', () => {
  async function freePort(): Promise<string> {
    const probe = createServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const { port } = probe.address() as AddressInfo
    probe.close()
    await once(probe, 'close')
    return String(port)
  }

  /** Starts on a named port, ends at once; resolves with what was printed. */
  async function startAndEnd(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
    const program = startProgram(['--port', await freePort(), ...args], { env })
    await program.prints(/Connect with:[^]*--auth .*\n/)
    program.child.kill('SIGTERM')
    return (await program.ended).stdout
  }

  test('is made when there is none, for its owner only', async () => {
    using home = openHome()
    const out = await startAndEnd([], { HOME: home.path })
    const [, url, auth] = /property set --apihost (\S+) --auth (\S+)/.exec(out) ?? []
    expect(home.read('.wskprops')).toBe(`APIHOST=${url}\nAUTH=${auth}\n`)
    expect(modeOf(home.file('.wskprops'))).toBe('600')
    expect(out).toContain('.wskprops, wsk is connected')
    expect(existsSync(home.file('.wsk/server'))).toBe(true)
  })

  test('stays as it is when there is one, unless --write-props is given', async () => {
    using home = openHome()
    writeFileSync(home.file('.wskprops'), 'APIHOST=elsewhere\nNAMESPACE=_\n# mine\n')
    await startAndEnd([], { HOME: home.path })
    expect(home.read('.wskprops')).toBe('APIHOST=elsewhere\nNAMESPACE=_\n# mine\n')
    const out = await startAndEnd(['--write-props'], { HOME: home.path })
    const [, url, auth] = /property set --apihost (\S+) --auth (\S+)/.exec(out) ?? []
    expect(home.read('.wskprops')).toBe(`NAMESPACE=_\n# mine\nAPIHOST=${url}\nAUTH=${auth}\n`)
  })

  test('is the one that WSK_CONFIG_FILE names', async () => {
    using home = openHome()
    await startAndEnd([], { HOME: home.path, WSK_CONFIG_FILE: home.file('own/props') })
    expect(home.read('own/props')).toMatch(/^APIHOST=http/)
    expect(existsSync(home.file('.wskprops'))).toBe(false)
  })

  test('is never made with --memory, with port 0 or when CI is set', async () => {
    using home = openHome()
    const HOME = home.path
    await startAndEnd(['--memory'], { HOME })
    await startAndEnd([], { HOME, CI: 'true' })
    const out = await startAndEnd(['--write-props'], { HOME, CI: '1' })
    expect(out).toContain('.wskprops was not written, because CI is set')
    const { child, ended } = await startReady([], { env: { HOME } })
    child.kill('SIGTERM')
    await ended
    expect(existsSync(home.file('.wskprops'))).toBe(false)
  })
})
