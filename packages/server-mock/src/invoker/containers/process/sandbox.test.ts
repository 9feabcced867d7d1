import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContainers } from '../adapters.js'
import { zip } from '../archive-testing.js'
import {
  answer,
  init,
  initRequest,
  openTestContainers,
  runOnce,
  runRequest,
  startAction,
  startContainer,
  temporaryFolder,
  testDeps,
  testLimits,
} from '../container-testing.js'
import type { ContainerFactory, ContainerSpec } from '../port.js'

const folder = temporaryFolder()
const runDir = join(folder.path, 'run')
const probe = await openContainers({ kind: 'process', isolation: 'auto', runDir }, testDeps)
const isolation = await probe.isolation()
await probe[Symbol.asyncDispose]()
const skip = isolation.kind === 'bubblewrap' ? undefined : isolation.detail

/** Node helpers for hostile actions. */
const tools = `
const fs = require('fs'); const os = require('os'); const { spawnSync, spawn } = require('child_process')
const attempt = (body) => { try { const value = body(); return value === undefined ? 'done' : value } catch (error) { return error.code ?? error.message } }
const shell = (script) => spawnSync('sh', ['-c', script], { encoding: 'utf8' })
`

describe.skipIf(skip !== undefined)(`the wall${skip === undefined ? '' : ` (${skip})`}`, () => {
  let containers: ContainerFactory
  beforeAll(async () => {
    mkdirSync(join(folder.path, 'data'))
    writeFileSync(join(folder.path, 'data', 'secret'), 'canary', { mode: 0o666 })
    containers = await openContainers({ kind: 'process', isolation: 'bubblewrap', runDir }, testDeps)
  })
  afterAll(async () => {
    await containers[Symbol.asyncDispose]()
    folder.remove()
  })

  async function result(main: string, spec: Partial<ContainerSpec> = {}): Promise<unknown> {
    await using container = await startAction(containers, `${tools}\n${main}`, spec)
    return answer((await runOnce(container)).reply).body
  }

  test('hides what is not an action’s: homes, data, the project, other actions', async () => {
    const places = [
      '/home',
      '/var',
      '/opt',
      '/srv',
      '/mnt',
      '/sys',
      '/boot',
      '/run',
      folder.path,
      runDir,
      process.cwd(),
    ]
    const listing = await result(
      `function main() { return Object.fromEntries(${JSON.stringify(places)}.map((path) => [path, attempt(() => fs.readdirSync(path))])) }`,
    )
    for (const [path, files] of Object.entries(listing as Record<string, unknown>)) {
      expect([path, files]).toEqual([path, expect.stringMatching(/^(ENOENT|EACCES)$/)])
    }
    const root = await result(`function main() { return { root: attempt(() => fs.readdirSync('/root')) } }`)
    const { root: entries } = root as { readonly root: string | readonly string[] }
    expect(entries === 'ENOENT' || entries === 'EACCES' || entries.length === 0).toBe(true)
  })

  test('lets no secret of the server or the machine be read', async () => {
    const secrets = [
      join(folder.path, 'data', 'secret'),
      '/etc/shadow',
      ...(process.getuid?.() === 0 ? ['/proc/1/environ'] : []),
      '/proc/kcore',
      '/dev/mem',
      '/dev/sda',
      '/dev/kmsg',
    ]
    const found = await result(
      `function main() { return { read: ${JSON.stringify(secrets)}.map((path) => attempt(() => fs.readFileSync(path).length)) } }`,
    )
    for (const code of (found as { readonly read: readonly unknown[] }).read) expect(code).toMatch(/^E[A-Z]+$/)
  })

  test('shows only the action’s own processes', async () => {
    const { commands } = (await result(
      `function main() { return { commands: fs.readdirSync('/proc').filter((n) => /^\\d+$/.test(n)).map((n) => fs.readFileSync('/proc/' + n + '/comm', 'utf8').trim()) } }`,
    )) as { readonly commands: readonly string[] }
    expect(commands.length).toBeLessThanOrEqual(4)
    for (const command of commands) expect(['bwrap', 'node', 'MainThread', 'sh']).toContain(command)
  })

  test('takes every right away, for good', async () => {
    const status = (await result(
      `function main() { return Object.fromEntries(fs.readFileSync('/proc/self/status', 'utf8').split('\\n').map((line) => line.split(':\\t'))) }`,
    )) as Record<string, string>
    expect(status).toMatchObject({
      CapEff: '0000000000000000',
      CapPrm: '0000000000000000',
      NoNewPrivs: '1',
      Seccomp: '2',
    })
    expect(status['Uid']).toMatch(/^65534\t65534\t65534\t65534$/)
    expect(status['Gid']).toMatch(/^65534\t65534\t65534\t65534$/)
    expect(status['Groups']?.trim() ?? '').toMatch(/^(65534)?$/)
  })

  test('is an unprivileged user outside as well, when the server is root', async () => {
    if (process.getuid?.() !== 0) return
    const mark = `uid-${Date.now()}`
    await using container = await startAction(
      containers,
      `${tools} function main() { spawn('sleep', ['100'], { argv0: '${mark}', stdio: 'ignore' }); return {} }`,
    )
    await runOnce(container)
    const { readdirSync } = await import('node:fs')
    const seen = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => readOr(`/proc/${pid}/cmdline`).startsWith(mark))
    expect(seen).toHaveLength(1)
    expect(readOr(`/proc/${seen[0] ?? ''}/status`)).toMatch(/^Uid:\t65534\t65534\t65534\t65534$/m)
  })

  test('refuses what would open another door', async () => {
    const { codes } = (await result(
      `function main() { return { codes: [
        shell('unshare -U true').status, shell('unshare -m true').status, shell('unshare -n true').status,
        shell('mount -t tmpfs none /tmp').status, shell('chroot / true').status, shell('mknod /tmp/null c 1 3').status,
        shell('ip link set lo down').status, shell('hostname other').status, shell('dmesg').status,
        shell('date -s 2001-01-01').status, shell('sysctl -w kernel.core_pattern=x').status,
        shell('echo x > /proc/sys/kernel/hostname').status, shell('echo 1 > /proc/sysrq-trigger').status,
        shell('chown 0 /tmp').status, shell('cp /bin/sh /tmp/su && chmod 4755 /tmp/su && /tmp/su -c "test \\$(id -u) = 0"').status,
        shell('su root -c true').status,
      ] } }`,
    )) as { readonly codes: readonly (number | null)[] }
    for (const code of codes) expect(code).not.toBe(0)
  })

  test('is written to nowhere but in the action’s own folders', async () => {
    const places = ['/', '/usr', '/usr/bin', '/etc', '/launchers', '/runtime', '/dev', '/proc', '/lib']
    const { codes } = (await result(
      `function main() { return { codes: ${JSON.stringify(places)}.map((path) => attempt(() => fs.writeFileSync(path + '/evil', 'x'))) } }`,
    )) as { readonly codes: readonly string[] }
    for (const code of codes) expect(code).toMatch(/^(EROFS|EACCES|ENOENT|EPERM)$/)
    expect(existsSync('/evil')).toBe(false)
    const own = ['/action', '/tmp', '/dev/shm']
    expect(
      await result(
        `function main() { return { codes: ${JSON.stringify(own)}.map((path) => attempt(() => fs.writeFileSync(path + '/mine', 'x'))) } }`,
      ),
    ).toEqual({ codes: ['done', 'done', 'done'] })
  })

  test('gives nothing of one action to another', async () => {
    await using one = await startAction(
      containers,
      `${tools} function main() { for (const f of ['/tmp', '/dev/shm', '/action']) fs.writeFileSync(f + '/canary', 'x'); return { dir: process.cwd() } }`,
    )
    await runOnce(one)
    expect(
      await result(
        `function main() { return { there: ['/tmp', '/dev/shm', '/action'].map((f) => fs.existsSync(f + '/canary')) } }`,
      ),
    ).toEqual({ there: [false, false, false] })
  })

  test('stands whatever the umask of the server', async () => {
    const before = process.umask(0o077)
    const own = await openTestContainers('bubblewrap')
    try {
      await using container = await startAction(own, 'function main() { return { ok: 1 } }')
      expect(answer((await runOnce(container)).reply).body).toEqual({ ok: 1 })
      if ((await own.support(['python:3']))[0]?.missing !== undefined) return
      await using python = await startContainer(own, { kind: 'python:3' })
      expect((await init(python, 'def main(args): return {}\n')).status).toBe(200)
    } finally {
      process.umask(before)
      await own[Symbol.asyncDispose]()
    }
  })

  test('bounds what is written', async () => {
    await using container = await startAction(
      containers,
      `${tools} function main({ path }) {
         const piece = Buffer.alloc(1 << 20); const fd = fs.openSync(path + '/big', 'w'); let written = 0
         const code = attempt(() => { for (; written < 1024; written += 1) fs.writeSync(fd, piece) })
         fs.rmSync(path + '/big'); return { code, written }
       }`,
    )
    for (const path of ['/tmp', '/dev/shm']) {
      const { body } = answer((await runOnce(container, runRequest({ path }))).reply)
      expect(body).toMatchObject({ code: 'ENOSPC' })
      expect((body as { readonly written: number }).written).toBeLessThanOrEqual(160)
    }
    const last = (await runOnce(container, runRequest({ path: '/action' }))).reply
    if (last.kind === 'reply') expect(answer(last).body).toMatchObject({ code: 'ENOSPC' })
    else expect(last).toMatchObject({ kind: 'exited', outOfMemory: true })
  })

  test('bounds open files', async () => {
    expect(
      await result(
        `function main() { const open = []; const code = attempt(() => { for (;;) open.push(fs.openSync('/dev/null')) }); return { code, few: open.length < 1024 } }`,
      ),
    ).toEqual({ code: 'EMFILE', few: true })
  })

  test('leaves the network of the machine', async () => {
    const { createServer } = process.getBuiltinModule('node:http')
    const server = createServer((_, response) => void response.end('hello'))
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const code = `async function main() { const reply = await fetch('http://127.0.0.1:${port}'); return { text: await reply.text() } }`
    expect(await result(code)).toEqual({ text: 'hello' })
    expect(
      await result(
        `async function main() { const { address } = await require('dns').promises.lookup('localhost'); return { address } }`,
      ),
    ).toEqual({ address: expect.stringMatching(/^(127\.0\.0\.1|::1)$/) as string })
    server.close()
  })

  test('can be lived behind: users, certificates, subprocesses of both languages', async () => {
    expect(
      await result(`function main() { return {
        user: os.userInfo().username, home: os.homedir(), temporary: os.tmpdir(), host: os.hostname(),
        certificates: fs.existsSync('/etc/ssl/certs/ca-certificates.crt') || fs.existsSync('/etc/pki/tls/certs/ca-bundle.crt'),
        child: shell('echo $((1 + 1))').stdout, self: spawnSync(process.execPath, ['-p', '1+1'], { encoding: 'utf8' }).stdout,
      } }`),
    ).toEqual({
      user: 'nobody',
      home: '/tmp',
      temporary: '/tmp',
      host: 'action',
      certificates: true,
      child: '2\n',
      self: '2\n',
    })
  })

  test('counts unpacked files apart from the action’s memory', async () => {
    await using container = await startContainer(containers, { memoryMb: 128 })
    const content = Buffer.alloc(36 * 1024 * 1024, 'x')
    const archive = zip([
      {
        name: 'index.js',
        content:
          'exports.main = () => ({ bytes: require("fs").statSync("big").size, heap: Buffer.alloc(40e6, 1).length })',
      },
      { name: 'big', content, method: 0 },
    ])
    const init = await container.init(initRequest(archive.toString('base64'), { binary: true }), testLimits)
    expect(answer(init).status).toBe(200)
    expect(answer((await runOnce(container)).reply).body).toEqual({ bytes: content.length, heap: 40e6 })
  })
})

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
