import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zip } from '../../packages/server-mock/src/invoker/containers/archive-testing.js'
import {
  answer,
  initRequest,
  run,
  runOnce,
  startAction,
  startContainer,
  testLimits,
} from '../../packages/server-mock/src/invoker/containers/container-testing.js'
import type { ContainerFactory } from '../../packages/server-mock/src/invoker/containers/port.js'
import { missingComponent } from '../support/components.js'
import { docker } from '../support/docker.js'
import { openDocker } from './docker-testing.js'

const missing = await missingComponent('docker')

const stateOf = (id: string): Promise<string> => docker('inspect', '-f', '{{.State.Status}}', id)

describe.skipIf(missing !== undefined)(`actions in Docker${missing === undefined ? '' : ` (${missing})`}`, () => {
  let containers: ContainerFactory
  beforeAll(async () => {
    containers = await openDocker()
  })
  afterAll(() => containers[Symbol.asyncDispose]())

  test.each([
    ['buffers', 'nodejs:20', 'function main() { const all = []; for (;;) all.push(Buffer.alloc(8e6, 1)) }'],
    ['objects', 'nodejs:24', 'function main() { const all = []; for (;;) all.push(new Array(1e5).fill({})) }'],
    ['bytes', 'python:3.11', 'def main(args):\n  all = []\n  while True: all.append(bytearray(8000000))'],
  ])('that fill their memory with %s end as out of memory (%s)', async (_what, kind, code) => {
    await using container = await startAction(containers, code, { kind, memoryMb: 128 })
    expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited', outOfMemory: true })
  })

  test.each(['nodejs:20', 'nodejs:24'])('of Node.js have a heap that fits into their memory (%s)', async (kind) => {
    const code = 'const v8 = require("v8"); function main() { return { most: v8.getHeapStatistics().heap_size_limit } }'
    for (const memoryMb of [128, 512]) {
      await using container = await startAction(containers, code, { kind, memoryMb })
      const { most } = (await run(container)).body as { readonly most: number }
      expect(most / 2 ** 20).toBeGreaterThanOrEqual(Math.max(memoryMb - 64, memoryMb / 2))
      expect(most / 2 ** 20).toBeLessThan(memoryMb)
    }
  })

  test('that are killed otherwise are not out of memory', async () => {
    const code = 'function main() { process.kill(process.pid, "SIGKILL"); return new Promise(() => {}) }'
    await using container = await startAction(containers, code)
    expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited', outOfMemory: false })
  })

  test('of Python and of executables keep their logs apart', async () => {
    const python = 'import sys\ndef main(args):\n  print("n", args["n"])\n  print("err", file=sys.stderr)\n  return {}'
    await using one = await startAction(containers, python, { kind: 'python:3.11' })
    const shell = '#!/bin/sh\necho n $(cat)\necho err >&2\necho "{}"'
    await using other = await startAction(containers, shell, { kind: 'blackbox', image: 'openwhisk/dockerskeleton' })
    for (const n of [1, 2]) {
      expect([...(await run(one, { n })).lines].sort()).toEqual(['stderr: err', `stdout: n ${n}`])
      expect([...(await run(other, { n })).lines].sort()).toEqual(['stderr: err', `stdout: n {"n": ${n}}`])
    }
  })

  test('cannot end their log, or call themselves, in the name of the platform', async () => {
    const code = `async function main() {
      console.log('XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX')
      console.error('XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX')
      const call = (path) => fetch('http://127.0.0.1:8080/' + path, { method: 'POST', body: '{"value":{}}' })
      const statuses = [(await call('run')).status, (await call('init')).status]
      console.log('after')
      return { statuses }
    }`
    await using container = await startAction(containers, code)
    const { body, lines } = await run(container)
    expect(body).toEqual({ statuses: [403, 403] })
    expect(lines).toContain('stdout: after')
    expect((await run(container)).lines).toHaveLength(3)
  })

  test('rest when told to, and wake for the next call', async () => {
    await using container = await startAction(containers, 'let n = 0; function main() { n += 1; return { n } }')
    expect((await run(container)).body).toEqual({ n: 1 })
    await container.pause?.()
    expect(await stateOf(container.id)).toBe('paused')
    expect((await run(container)).body).toEqual({ n: 2 })
    expect(await stateOf(container.id)).toBe('running')
    // A call that comes while it falls asleep is not lost.
    const pausing = container.pause?.()
    expect((await run(container)).body).toEqual({ n: 3 })
    await pausing
    await container.pause?.()
    await container.destroy()
    await expect(stateOf(container.id)).rejects.toThrow('No such object')
  })

  test('that cannot be woken are run elsewhere', async () => {
    await using container = await startAction(containers, 'function main() { return {} }')
    await container.pause?.()
    await docker('unpause', container.id)
    const { reply } = await runOnce(container)
    expect(reply).toMatchObject({ kind: 'reply', status: 503 })
  })

  test('have no rights, and limits that hold', async () => {
    const code = `
      const fs = require('node:fs'), { spawnSync, spawn } = require('node:child_process'), { once } = require('node:events')
      const failure = (work) => { try { work(); return 'done' } catch ({ code }) { return code } }
      async function main() {
        const status = fs.readFileSync('/proc/self/status', 'utf8')
        const value = (name) => new RegExp('^' + name + ':\\\\s*(.*)$', 'm').exec(status)?.[1]
        const children = []
        let refused = 0
        for (let n = 0; n < 200; n += 1) {
          const child = spawn('sleep', ['100'])
          child.on('error', () => { refused += 1 })
          children.push(child)
        }
        await new Promise((resolve) => setTimeout(resolve, 200))
        for (const child of children) child.kill('SIGKILL')
        const files = []
        const tooMany = failure(() => { for (;;) files.push(fs.openSync('/dev/null')) })
        for (const file of files) fs.closeSync(file)
        return {
          ids: [process.getuid(), process.getgid()],
          capabilities: ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'].map((name) => Number(value(name))),
          hardened: [value('NoNewPrivs'), value('Seccomp')],
          root: failure(() => fs.writeFileSync('/etc/mine', 'x')),
          runtime: failure(() => fs.appendFileSync('/runtime/entry.cjs', 'x')),
          system: failure(() => fs.writeFileSync('/proc/sys/kernel/core_pattern', 'x')),
          processes: refused > 50,
          tooMany,
          commands: [['unshare', '-r', 'true'], ['mount', '-t', 'tmpfs', 'x', '/tmp']].map(([file, ...args]) => spawnSync(file, args).status !== 0),
          devices: fs.readdirSync('/dev').filter((name) => /^(sd|vd|nvme|mem|kmsg|kvm)/.test(name)),
        }
      }`
    await using container = await startAction(containers, code)
    expect((await run(container)).body).toEqual({
      ids: [65_534, 65_534],
      capabilities: [0, 0, 0, 0, 0],
      hardened: ['1', '2'],
      root: 'EROFS',
      runtime: 'EACCES',
      system: expect.stringMatching(/^E(ACCES|ROFS|PERM)$/) as string,
      processes: true,
      tooMany: 'EMFILE',
      commands: [true, true],
      devices: [],
    })
  })

  test('are found by their labels and names', async () => {
    const owner = { path: 'guest/tools/hello', revision: '1-abc' }
    await using container = await startContainer(containers, { namespace: 'other', owner })
    const format =
      '{{.Name}} {{index .Config.Labels "wsk.namespace"}} {{index .Config.Labels "wsk.action"}} {{index .Config.Labels "wsk.revision"}}'
    expect(await docker('inspect', '-f', format, container.id)).toMatch(
      /^\/wsk[0-9a-f]{6}left1_\d+_other_hello other guest\/tools\/hello 1-abc$/,
    )
  })

  test('that are forgotten by everybody are removed by the next who opens', async () => {
    const lease = (holder: string): readonly string[] => ['--label', `wsk.lease=${holder}`]
    const node = await docker('info', '-f', '{{.Name}}')
    const start = (holder: string): Promise<string> =>
      docker('run', '-d', '--label', `wsk.node=${node}`, ...lease(holder), 'debian:bookworm-slim', 'sleep', '1000')
    await using living = await startContainer(containers)
    const format = '{{index .Config.Labels "wsk.lease"}}'
    const [boot, namespace] = (await docker('inspect', '-f', format, living.id)).split('/')
    const dead = await start(`${boot}/${namespace}/999999999/1`)
    const earlier = await start('another-boot/1/1/1')
    const elsewhere = await start(`${boot}/another-namespace/1/1`)
    await docker('pause', dead)
    try {
      await using _next = await openDocker()
      await expect(stateOf(dead)).rejects.toThrow('No such object')
      await expect(stateOf(earlier)).rejects.toThrow('No such object')
      expect(await stateOf(elsewhere)).toBe('running')
      expect(await stateOf(living.id)).toBe('running')
    } finally {
      await docker('rm', '-f', elsewhere)
    }
  })

  test.each([
    ['nodejs:20', 'index.js', 'exports.main = () => ({ ok: Buffer.alloc(4e7, 1).length })'],
    ['python:3.11', '__main__.py', 'def main(args): return {"ok": len(bytes(40000000))}'],
  ])('have the memory for what their archive holds besides their own (%s)', async (kind, name, code) => {
    const blocks = Array.from({ length: 2400 }, () => [randomBytes(1024), Buffer.alloc(63 * 1024)]).flat()
    const archive = zip([
      { name, content: code },
      { name: 'data', content: Buffer.concat(blocks) },
    ])
    await using container = await startContainer(containers, { kind, memoryMb: 128 })
    const request = initRequest(archive.toString('base64'), { binary: true })
    const ready = await container.init(request, testLimits)
    expect(ready, `init: ${JSON.stringify(ready)}`).toMatchObject({ kind: 'reply', status: 200 })
    expect((await run(container)).body).toEqual({ ok: 40_000_000 })
    const memory = Number(await docker('inspect', '-f', '{{.HostConfig.Memory}}', container.id))
    expect(memory / 1024 / 1024).toBeGreaterThan(128 + 150)
    expect(memory / 1024 / 1024).toBeLessThan(128 + 160)
  })

  test('may be binaries of megabytes', async () => {
    await using container = await startContainer(containers, { kind: 'blackbox', image: 'openwhisk/dockerskeleton' })
    const script = Buffer.from(`#!/bin/sh\nwc -c < /action/exec >&2\necho "{}"\n#${'x'.repeat(4_000_000)}`)
    const request = initRequest(script.toString('base64'), { binary: true })
    expect(await container.init(request, testLimits)).toMatchObject({ kind: 'reply', status: 200 })
    const { reply, lines } = await runOnce(container)
    expect(answer(reply)).toEqual({ status: 200, body: {} })
    expect(lines).toEqual([`stderr: ${script.length}`])
  })
})
