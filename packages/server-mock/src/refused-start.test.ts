import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { configFromSettings } from './config/config.js'
import { adminOf, restOf } from './roles/rest-testing.js'
import { openConfiguredServer, openServer } from './server.js'

const root = mkdtempSync(join(tmpdir(), 'wsk-refused-start-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folders = 0
const newFolder = (): string => join(root, `data-${++folders}`)

const published =
  '23bc46b1-71f6-4ed5-8c54-816aa4f8c502:123zO3xZCLrMN6v2BKK1dXYFpXlPkccOFqm12CdAsMgRU4VrNZ9lyGVCGuMDGIwP'

describe('a start that must not be', () => {
  test('of a second server on the same folder', async () => {
    const data = newFolder()
    await using first = await openServer({ data })
    await expect(openServer({ data })).rejects.toThrow(
      `${data} is in use by the server of process ${process.pid}: stop that one, or choose another folder with --data`,
    )
    expect((await restOf(first)('GET', 'actions')).status).toBe(200)
  })

  test('with a key from public documentation off loopback (T4)', async () => {
    const host = '0.0.0.0'
    await expect(openServer({ memory: true, host, auth: published, trustAll: true })).rejects.toThrow(
      /^--auth: this key/,
    )
    const data = newFolder()
    await (await openServer({ data, auth: published })).close()
    await expect(openServer({ data, host, trustAll: true })).rejects.toThrow(/^subject guest: this key is printed/)
    await using open = await openServer({ memory: true, host, trustAll: true })
    const admin = adminOf(open)
    expect((await admin('POST', 'users', { subject: 'alice', auth: published })).status).toBe(403)
  })

  test('with a key from public documentation where containers of actions reach the server (T4)', async () => {
    // Refused before Docker is looked for.
    const docker = { containers: 'docker', dockerSocket: '/nowhere.sock' } as const
    await expect(openServer({ ...docker, memory: true, auth: published })).rejects.toThrow(
      '--auth: this key is printed in public documentation and every container with an action reaches this server; use another key, or --containers process',
    )
    const own = `${published.slice(0, 36)}:${'k'.repeat(64)}`
    await expect(openServer({ ...docker, memory: true, auth: own })).rejects.toThrow(/cannot be used/)
  })

  test('for others, or for several namespaces, without isolation', async () => {
    await expect(openServer({ memory: true, isolation: 'none', host: '0.0.0.0' })).rejects.toThrow(
      /^--host: 0\.0\.0\.0 lets others run code here .*or --trust-all$/,
    )
    const data = newFolder()
    {
      await using trusting = await openServer({ data, isolation: 'none', trustAll: true })
      expect((await adminOf(trusting)('POST', 'users', { subject: 'alice' })).status).toBe(200)
    }
    await expect(openServer({ data, isolation: 'none' })).rejects.toThrow(
      /^--trust-all: 2 namespaces share this server/,
    )
    await using strict = await openServer({ memory: true, isolation: 'none' })
    expect(await adminOf(strict)('POST', 'users', { subject: 'alice' })).toMatchObject({
      status: 403,
      body: { error: expect.stringMatching(/^Without isolation .*--trust-all/) as string },
    })
  })

  test('on a port that another program has: its holder and a free one are named', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as AddressInfo
    const attempt = await openServer({ memory: true, port }).catch((error: unknown) => error)
    holder.close()
    expect(attempt).toBeInstanceOf(Error)
    const { message } = attempt as Error
    expect(message).toMatch(
      new RegExp(
        `^port ${port} is taken by (process ${process.pid} \\(.+\\)|another program): stop it, or use --port \\d+, which is free$`,
      ),
    )
    const free = Number(/--port (\d+)/.exec(message)?.[1])
    await using server = await openServer({ memory: true, port: free })
    expect(server.port).toBe(free)
  })

  test('with a manifest that cannot be read', async () => {
    const file = join(root, 'runtimes.json')
    writeFileSync(file, '{"runtimes": {"nodejs": []}}')
    await expect(openServer({ memory: true, runtimes: file })).rejects.toThrow(
      `--runtimes: ${file} cannot be used: runtimes.nodejs must be a list of at least one kind; correct it`,
    )
    await expect(openServer({ memory: true, runtimes: '/none' })).rejects.toThrow(/^--runtimes: \/none .*ENOENT/)
  })

  test('in a folder that cannot be made', async () => {
    const file = join(root, 'a-file')
    writeFileSync(file, '')
    await expect(openServer({ data: join(file, 'data') })).rejects.toThrow(/^--data: .*ENOTDIR.*choose another folder$/)
  })
})

test('a port that nobody named gives way to a free one, and says so', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  const { server: config } = configFromSettings({ memory: { value: true, source: '--memory' } }, root)
  await using server = await openConfiguredServer({ ...config, port })
  holder.close()
  expect(server.port).not.toBe(port)
  expect(server.facts.notes.join()).toMatch(new RegExp(`^port ${port} is taken by .*so this one was chosen$`))
})
