import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findServer, openAdmin } from './admin.js'
import { echo, restOf } from './roles/rest-testing.js'
import { openServer, type RunningServer } from './server.js'
import { runWskadmin as wskadmin, type Said } from './test-support/run-wskadmin.js'

const root = mkdtempSync(join(tmpdir(), 'wsk-admin-test-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const keyLine = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[A-Za-z0-9]{64}\n$/
const given = `0a1b2c3d-1234-4abc-8def-0123456789ab:${'k'.repeat(64)}`

describe.each(['a running server', 'the folder of a stopped server'])('wskadmin on %s', (where) => {
  const data = join(root, where.replaceAll(' ', '-'))
  let server: RunningServer | undefined
  const admin = (...argv: readonly string[]): Promise<Said> => wskadmin(data, ...argv)

  beforeAll(async () => {
    server = await openServer({ data })
    if (where !== 'a running server') await server.close()
  })
  afterAll(async () => {
    await server?.close()
  })

  test('reaches the one that is meant', async () => {
    expect((await findServer({ data })) !== undefined).toBe(where === 'a running server')
  })

  test('makes keys, shows, replaces and deletes them', async () => {
    const created = await admin('user', 'create', 'alice')
    expect(created).toMatchObject({ code: 0, out: expect.stringMatching(keyLine) as string, err: '' })
    expect(await admin('user', 'get', 'alice')).toEqual({ code: 0, out: created.out, err: '' })
    expect(await admin('user', 'create', 'alice')).toEqual({ code: 1, out: '', err: 'Namespace already exists\n' })
    const revoked = await admin('user', 'create', '-r', 'alice')
    expect(revoked.out).not.toBe(created.out)
    const second = await admin('user', 'create', 'alice', '-ns', 'shop', '-u', given)
    expect(second.out).toBe(`${given}\n`)
    const all = await admin('user', 'get', 'alice', '-a')
    expect(all.out).toBe(`alice\t${revoked.out}shop\t${given}\n`)
    expect((await admin('user', 'get', 'alice', '-ns', 'shop')).out).toBe(`${given}\n`)
    expect((await admin('user', 'get', 'alice', '-ns', 'none')).code).toBe(1)
    expect((await admin('user', 'whois', given)).out).toBe('subject: alice\nnamespace: shop\n')
    expect((await admin('user', 'whois', given.slice(0, 36))).out).toBe('subject: alice\nnamespace: shop\n')
    expect(await admin('user', 'delete', 'alice', '-ns', 'shop')).toEqual({
      code: 0,
      out: 'Namespace deleted\n',
      err: '',
    })
    expect((await admin('user', 'delete', 'alice')).out).toBe('Subject deleted\n')
    expect((await admin('user', 'delete', 'alice')).code).toBe(1)
    expect((await admin('user', 'whois', given)).code).toBe(1)
  })

  test('lists the keys of a namespace', async () => {
    const first = await admin('user', 'create', 'bobby', '-ns', 'team')
    const second = await admin('user', 'create', 'carol', '-ns', 'team')
    expect((await admin('user', 'list', 'team', '-k')).out).toBe(first.out)
    const all = await admin('user', 'list', 'team', '-a')
    expect(all.out.split('\n').toSorted()).toEqual(
      ['', `${first.out.trim()}\tbobby`, `${second.out.trim()}\tcarol`].toSorted(),
    )
    expect((await admin('user', 'list', 'team', '-p', '2', '-k')).out).toBe(first.out + second.out)
    expect((await admin('user', 'list', 'nobody')).code).toBe(1)
    expect(await admin('user', 'list', 'team', '-p', 'x')).toMatchObject({ code: 2 })
  })

  test('blocks and unblocks several subjects', async () => {
    await admin('user', 'create', '-s', 'daisy')
    await admin('user', 'create', '-s', 'edgar')
    expect((await admin('user', 'block', 'daisy', 'edgar')).out).toBe(
      '"daisy" blocked successfully\n"edgar" blocked successfully\n',
    )
    expect(await admin('user', 'unblock', 'edgar', 'nobody')).toEqual({
      code: 1,
      out: '"edgar" unblocked successfully\n',
      err: '"nobody": Subject "nobody" not found\n',
    })
    const told = await admin('user', 'block', 'nobody', 'edgar', '--json')
    expect(JSON.parse(told.out)).toEqual({ blocked: ['edgar'], failures: ['"nobody": Subject "nobody" not found'] })
    expect(told).toMatchObject({ code: 1, err: '"nobody": Subject "nobody" not found\n' })
    expect((await admin('user', 'unblock', 'daisy')).out).toBe('"daisy" unblocked successfully\n')
  })

  test('sets, shows and deletes limits', async () => {
    expect((await admin('limits', 'get', 'team')).out).toBe('No limits found, default system limits apply\n')
    const kinds = ['--allowedKinds', 'nodejs:20', 'python:3.11']
    const others = ['--storeActivations', 'false', '--maxPayloadSize=2 MB']
    const set = await admin('limits', 'set', 'team', '--invocationsPerMinute', '7', ...kinds, ...others)
    expect(set).toEqual({ code: 0, out: 'Limits successfully set for "team"\n', err: '' })
    await admin('limits', 'set', 'team', '--firesPerMinute', '8')
    expect((await admin('limits', 'get', 'team')).out.trim().split('\n').toSorted()).toEqual([
      'allowedKinds = nodejs:20, python:3.11',
      'firesPerMinute = 8',
      'invocationsPerMinute = 7',
      'maxPayloadSize = 2 MB',
      'storeActivations = false',
    ])
    expect((await admin('limits', 'delete', 'team')).out).toBe('Limits deleted\n')
    expect((await admin('limits', 'delete', 'team')).code).toBe(1)
  })

  test('answers programs in JSON', async () => {
    const created = await admin('--json', 'user', 'create', 'fiona')
    expect(JSON.parse(created.out)).toMatchObject({ subject: 'fiona', namespace: 'fiona' })
    expect(JSON.parse((await admin('limits', 'get', 'fiona', '--json')).out)).toEqual({})
  })

  test('helps with every command, and names its flags', async () => {
    const { code, out } = await admin('limits', 'set', '--help')
    expect(code).toBe(0)
    expect(out).toMatch(/^usage: wskadmin .* limits set .* NAMESPACE\n\nset limits of a namespace\n\nflags:\n/)
    expect(out).toContain('\n  --maxActionMemory VALUE\n')
    expect(out).toContain('\n  --allowedKinds VALUE ...\n')
    expect((await admin('user', 'create', '-h')).out).toContain('\n  -ns, --namespace VALUE\n  -r, --revoke\n')
    expect((await admin('user', 'whois', '-h')).out).not.toContain('flags:')
  })

  test('refuses what cannot be', async () => {
    const refused: readonly (readonly [readonly string[], number, RegExp])[] = [
      [['user', 'create', 'abc'], 1, /^Subject name must be at least 5 characters$/m],
      [['user', 'create', 'gerda', '-u', 'x:y'], 1, /^authorization id is not a valid UUID$/m],
      [['user', 'create', 'gerda', '-u', `${given.slice(0, 36)}:short`], 1, /at least 64 characters long$/m],
      [
        ['user', 'create'],
        2,
        /^usage: wskadmin .* user create .* SUBJECT\nwskadmin: error: the following arguments are required: SUBJECT$/m,
      ],
      [['user', 'block'], 2, /the following arguments are required: SUBJECT$/m],
      [['limits', 'set', '--allowedKinds', 'a', 'team'], 2, /the following arguments are required: NAMESPACE$/m],
      [['user', 'create', 'a', 'b'], 2, /unrecognized arguments: b$/m],
      [['user', 'create', 'gerda', '-x'], 2, /unrecognized arguments: -x$/m],
      [['user', 'create', 'gerda', '-u'], 2, /argument -u: expected one argument$/m],
      [['user', 'fly', 'gerda'], 2, /there is no command 'user fly'; choose from 'user create'/],
      [['user'], 2, /there is no command 'user'/],
      [['--frobnicate'], 2, /unrecognized arguments: --frobnicate/],
      [['limits', 'set', 'team'], 2, /give at least one limit/],
      [['limits', 'set', 'team', '--invocationsPerMinute', 'x'], 2, /invalid int value: 'x'$/m],
      [['limits', 'set', 'team', '--allowedKinds'], 2, /expected at least one argument$/m],
      [['limits', 'set', 'team', '--storeActivations', 'maybe'], 2, /give true or false, not 'maybe'$/m],
      [['limits', 'set', 'a/b', '--firesPerMinute', '1'], 1, /illegal characters/],
    ]
    for (const [argv, code, expected] of refused) {
      const said = await admin(...argv)
      expect([argv, said]).toMatchObject([argv, { code, out: '', err: expect.stringMatching(expected) as string }])
    }
  })
})

test('a key that is only generated is stored nowhere', async () => {
  const said = await wskadmin(join(root, 'nowhere'), 'user', 'create', '-g', 'alice')
  expect(said).toMatchObject({ code: 0, out: expect.stringMatching(keyLine) as string })
  expect(existsSync(join(root, 'nowhere'))).toBe(false)
})

test('a folder that does not exist is not made', async () => {
  const nowhere = join(root, 'nowhere')
  const said = await wskadmin(nowhere, 'user', 'get', 'alice')
  expect(said).toEqual({
    code: 1,
    out: '',
    err: `${nowhere} does not exist: start a server first, or name its folder with --data DIR\n`,
  })
  expect(existsSync(nowhere)).toBe(false)
})

test('help needs no folder', async () => {
  const said = await wskadmin(join(root, 'nowhere'), '--help')
  expect(said.code).toBe(0)
  for (const name of ['user create', 'user block', 'limits delete']) expect(said.out).toContain(name)
})

test('a group has a page of its own', async () => {
  for (const argv of [
    ['user', '--help'],
    ['-h', 'user'],
    ['user', 'bogus', '-h'],
  ]) {
    const said = await wskadmin(join(root, 'nowhere'), ...argv)
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toMatch(/^usage: wskadmin .* user COMMAND \.\.\.\n/)
    expect(said.out).toContain('\n  user whois KEY\n')
    expect(said.out).not.toContain('limits')
  }
})

test('a misspelt command is asked after', async () => {
  const said = await wskadmin(join(root, 'nowhere'), 'user', 'creat', '-r', 'alice')
  expect(said).toMatchObject({ code: 2, out: '' })
  expect(said.err).toMatch(/\nwskadmin: error: there is no command 'user creat'; .*\nDid you mean 'user create'\?\n$/)
  expect((await wskadmin(join(root, 'nowhere'), 'user', 'fly', 'alice')).err).not.toContain('Did you mean')
})

describe('a change through a running server', () => {
  test('holds at once: new keys, revoked ones, blocked subjects, limits (T30)', async () => {
    const data = join(root, 'live')
    await using server = await openServer({ data })
    const key = (await wskadmin(data, 'user', 'create', 'alice')).out.trim()
    const alice = restOf({ url: server.url, auth: key })
    expect((await alice('PUT', 'actions/hello', echo)).status).toBe(200)
    expect((await alice('GET', 'limits')).body).toMatchObject({ invocationsPerMinute: 100_000 })
    await wskadmin(data, 'limits', 'set', 'alice', '--invocationsPerMinute', '5')
    expect((await alice('GET', 'limits')).body).toMatchObject({ invocationsPerMinute: 5 })
    await wskadmin(data, 'user', 'block', 'alice')
    expect((await alice('GET', 'actions')).status).toBe(401)
    await wskadmin(data, 'user', 'unblock', 'alice')
    expect((await alice('GET', 'actions')).status).toBe(200)
    await wskadmin(data, 'user', 'create', '-r', 'alice')
    expect((await alice('GET', 'actions')).status).toBe(401)
  })

  test('works over TLS with the certificate that the server left in its folder', async () => {
    const data = join(root, 'tls')
    await using server = await openServer({ data, tls: true })
    expect((await findServer({ data }))?.constructor.name).toBe('RemoteOperator')
    expect((await wskadmin(data, 'user', 'get', 'guest')).out).toBe(`${server.auth}\n`)
  })
})

describe('a port that somebody else has by now', () => {
  const data = join(root, 'reused')
  const announce = (url: string): void => writeFileSync(join(data, 'server.json'), JSON.stringify({ pid: 1, url }))

  beforeAll(async () => {
    await (await openServer({ data })).close()
  })

  test.each([
    ['a page', 200, '<!doctype html>'],
    ['an object', 200, '{"hello":"world"}'],
    ['null', 200, 'null'],
    ['a page that says no', 404, '<!doctype html>'],
    ['an error in our form', 404, '{"error":"The requested resource does not exist.","code":"x"}'],
    ['a page that says that something is broken', 502, 'Bad Gateway'],
  ])('is not the server when it answers with %s', async (_what, status, text) => {
    const other = createServer((_request, response) => void response.writeHead(status).end(text))
    await once(other.listen(0, '127.0.0.1'), 'listening')
    announce(`http://127.0.0.1:${(other.address() as AddressInfo).port}`)
    try {
      expect(await findServer({ data })).toBeUndefined()
    } finally {
      other.close()
    }
  })

  test('is not the server when the server of another folder has it', async () => {
    await using other = await openServer({ data: join(root, 'other') })
    announce(other.url)
    expect(await findServer({ data })).toBeUndefined()
  })

  test('is no reason to fail when what is written is no address', async () => {
    announce('nowhere')
    expect(await findServer({ data })).toBeUndefined()
  })
})

test('a server that fails is a server', async () => {
  const data = join(root, 'failing')
  await (await openServer({ data })).close()
  const failing = createServer((_request, response) => {
    response.writeHead(500).end('{"error":"There was an internal server error.","code":"x"}')
  })
  await once(failing.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(failing.address() as AddressInfo).port}`
  writeFileSync(join(data, 'server.json'), JSON.stringify({ pid: 1, url }))
  await expect(findServer({ data })).rejects.toThrow('There was an internal server error.')
  failing.close()
})

test('what a killed server left in its folder is not taken for a running one', async () => {
  const data = join(root, 'killed')
  await (await openServer({ data })).close()
  writeFileSync(join(data, 'server.json'), JSON.stringify({ pid: 1, url: 'http://127.0.0.1:9', startedAt: 0 }))
  expect(await findServer({ data })).toBeUndefined()
  await using operator = await openAdmin({ data })
  expect((await operator.getSubject('guest')).keys).toHaveLength(1)
})
