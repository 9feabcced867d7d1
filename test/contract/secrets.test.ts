import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { ServerOptions } from '@wsk/server-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTenants, type Tenant, type Tenants } from '../support/tenants.js'
import { basic, type WireCall, type WireReply } from '../support/wire.js'

/** Found nowhere but where somebody put it. */
const newCanary = (): string => `canary${randomBytes(12).toString('hex')}`
const canaries = {
  parameter: newCanary(),
  payload: newCanary(),
  code: newCanary(),
  trigger: newCanary(),
  header: newCanary(),
  environment: newCanary(),
  result: newCanary(),
}

const folder = mkdtempSync(join(tmpdir(), 'wsk-secrets-'))
/** Everything that was logged, at every level, with all that hangs on it. */
const logged: string[] = []
const log: NonNullable<ServerOptions['log']> = {
  debug: (fields, message) => void logged.push(inspect([fields, message], { depth: 20 })),
  info: (fields, message) => void logged.push(inspect([fields, message], { depth: 20 })),
  warn: (fields, message) => void logged.push(inspect([fields, message], { depth: 20 })),
  error: (fields, message) => void logged.push(inspect([fields, message], { depth: 20 })),
  child: (fields) => {
    logged.push(inspect(fields, { depth: 20 }))
    return log
  },
}

let tenants: Tenants
const send = async (who: Tenant, call: WireCall): Promise<WireReply> => {
  const path = `/api/v1/namespaces/${call.path}`
  return tenants.send({ ...call, path, auth: who.auth })
}
const asOwner = (method: string, path: string, body?: unknown): Promise<WireReply> =>
  send(tenants.owner, { method, path: `_/${path}`, ...(body === undefined ? {} : { body }) })

const valued = (value: string) => [{ key: 'secret', value }]
const nodeAction = (code: string, more: object = {}) => ({
  exec: { kind: 'nodejs:default', code: `// ${canaries.code}\n${code}` },
  parameters: valued(canaries.parameter),
  ...more,
})
const sleeper = 'function main({ ms = 0 }) { return new Promise((done) => setTimeout(() => done({}), ms)) }'
const providesKey = { annotations: [{ key: 'provide-api-key', value: true }] }

/** Every form in which a key could be written down. */
function formsOf(auth: string): readonly string[] {
  const key = auth.slice(auth.indexOf(':') + 1)
  const bytes = Buffer.from(key)
  return [key, basic(auth).slice(6, -4), bytes.toString('hex'), bytes.toString('base64').slice(0, -4)]
}
const namespaceKeys = (): readonly string[] => [tenants.owner, tenants.stranger].flatMap(({ auth }) => formsOf(auth))
const keyForms = (): readonly string[] => [...namespaceKeys(), ...formsOf(tenants.server.adminKey)]
const found = (text: string, secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => text.includes(secret))

beforeAll(async () => {
  process.env['WSK_TEST_CANARY'] = canaries.environment
  tenants = await openTenants({ memory: false, data: folder, log })
  await asOwner('PUT', 'actions/echo', nodeAction('function main(args) { return args }'))
  await asOwner('PUT', 'actions/sleep', nodeAction(sleeper, providesKey))
  await asOwner('PUT', 'actions/fail', nodeAction(`function main() { throw new Error('${canaries.result}') }`))
  await asOwner('PUT', 'actions/broken', nodeAction('function main( {'))
  await asOwner('PUT', 'actions/environment', nodeAction('function main() { return { ...process.env } }', providesKey))
  await asOwner('PUT', 'triggers/knock', { parameters: valued(canaries.trigger) })
  await asOwner('PUT', 'rules/knocking', { trigger: '/_/knock', action: '/_/echo' })
})
afterAll(async () => {
  delete process.env['WSK_TEST_CANARY']
  await tenants[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** Requests that go wrong in all the ways that say something about it, with canaries in all places. */
const failures: readonly (readonly [method: string, path: string, body?: unknown])[] = [
  ['PUT', 'actions/echo', nodeAction('')],
  ['PUT', 'actions/new', { exec: { kind: 'none', code: canaries.code } }],
  ['PUT', 'actions/new', { parameters: valued(canaries.parameter), limits: { memory: 1 } }],
  ['PUT', 'triggers/echo', { parameters: valued(canaries.parameter) }],
  ['POST', 'actions/fail?blocking=true', { secret: canaries.payload }],
  ['POST', 'actions/broken?blocking=true', { secret: canaries.payload }],
  ['POST', 'actions/missing?blocking=true', { secret: canaries.payload }],
  ['POST', 'actions/echo?timeout=x', { secret: canaries.payload }],
  ['POST', 'actions/echo', { secret: canaries.payload, more: 'x'.repeat(1024 * 1024) }],
  ['GET', 'actions/echo/x'],
  ['DELETE', 'packages/missing'],
]

describe('what the server says', () => {
  test('of a failure never holds a key, or a value that somebody else set', async () => {
    const { owner, stranger } = tenants
    const headers = { Cookie: canaries.header, 'X-Secret': canaries.header }
    for (const [method, path, body] of failures) {
      const call = { method, path: `guest/${path}`, headers, ...(body === undefined ? {} : { body }) }
      const replies = [await send(owner, call), await send(stranger, call)]
      for (const { text, error, status } of replies) {
        expect(status).toBeGreaterThanOrEqual(400)
        expect(found(text, [...keyForms(), canaries.parameter, canaries.header, canaries.code])).toEqual([])
        expect(found(error, Object.values(canaries))).toEqual([])
      }
    }
  })

  test('in answers to its owner never holds a key', async () => {
    for (const path of [
      'actions',
      'actions/echo',
      'triggers/knock',
      'rules/knocking',
      'limits',
      'activations?docs=true',
    ]) {
      const reply = await asOwner('GET', path)
      expect([path, reply.status, found(reply.text, keyForms())]).toEqual([path, 200, []])
    }
  })

  test('in its logs holds neither keys nor values nor code (T23)', async () => {
    const call = { method: 'POST', body: { secret: canaries.payload }, headers: { 'X-OW-EXTRA-LOGGING': 'on' } }
    for (const path of ['triggers/knock', 'actions/echo', 'actions/fail?blocking=true']) {
      await send(tenants.owner, { ...call, path: `_/${path}` })
    }
    for (const auth of Object.values(tenants.refused)) {
      await tenants.send({ method: 'GET', path: '/api/v1/namespaces', auth })
    }
    await tenants.server.quiet()
    const all = logged.join('\n')
    expect(all).toContain('an activation ended')
    const refusedKeys = Object.values(tenants.refused).map((auth) => auth.slice(auth.indexOf(':') + 1, -1))
    expect(found(all, [...keyForms(), ...refusedKeys, ...Object.values(canaries)])).toEqual([])
  })
})

describe('what is written', () => {
  test('holds no key in clear while work is under way and after it (T3)', async () => {
    const waiting = asOwner('POST', 'actions/sleep?blocking=true', { ms: 1500 })
    await asOwner('POST', 'actions/sleep', { ms: 1500, secret: canaries.payload })
    await asOwner('POST', 'triggers/knock', {})
    const texts = (): readonly string[] =>
      filesBelow(folder).map((file) => (file === join(folder, 'admin.key') ? '' : readFileSync(file, 'latin1')))
    for (const text of texts()) expect(found(text, keyForms())).toEqual([])
    // What has been accepted is written; so the look finds what is there.
    expect(texts().some((text) => text.includes(canaries.payload))).toBe(true)
    await waiting
    await tenants.server.quiet()
    for (const text of texts()) expect(found(text, keyForms())).toEqual([])
  })
})

describe.skipIf(!existsSync('/proc/self/environ'))('processes of actions', () => {
  test('start without anything of the server, of namespaces or of activations (T23)', async () => {
    const [one, two] = [1, 2].map((n) =>
      asOwner('POST', 'actions/sleep?blocking=true', { ms: 800, n: `${canaries.payload}${n}` }),
    )
    await expect.poll(() => tenants.server.counters()).toMatchObject({ running: 2 })
    const processes = descendants(process.pid)
    const shown = processes.flatMap((pid) => ['cmdline', 'environ'].map((file) => textOfProcess(pid, file)))
    await Promise.all([one, two])
    expect(processes.length).toBeGreaterThanOrEqual(2)
    expect(shown.filter((text) => found(text, [...keyForms(), ...Object.values(canaries)]).length > 0)).toEqual([])
  })

  test('see their own activation and nothing of the server’s environment', async () => {
    const reply = await asOwner('POST', 'actions/environment?blocking=true&result=true', {})
    expect(reply.json).toMatchObject({ __OW_NAMESPACE: 'guest', __OW_API_KEY: tenants.owner.auth })
    expect(found(reply.text, [canaries.environment, tenants.server.adminKey, tenants.stranger.auth])).toEqual([])
    const { exec } = nodeAction('function main() { return { key: process.env.__OW_API_KEY ?? null } }')
    await asOwner('PUT', 'actions/keyless', { exec })
    const keyless = await asOwner('POST', 'actions/keyless?blocking=true&result=true', {})
    expect(keyless.json).toEqual({ key: null })
  })

  test('cannot look at each other, where the system isolates them', async ({ skip }) => {
    const isolation = await tenants.server.isolation()
    if (isolation.kind === 'none') {
      process.stdout.write(`skipped: actions that look at each other: ${isolation.detail}\n`)
      skip()
    }
    const code = `const { readdirSync, readFileSync } = require('node:fs')
function main() {
  const read = (path) => { try { return readFileSync(path, 'latin1') } catch { return '' } }
  const files = ['environ', 'cmdline', 'mountinfo', 'fd/5']
  return { seen: readdirSync('/proc').flatMap((pid) => files.map((file) => read('/proc/' + pid + '/' + file))).join() }
}`
    await send(tenants.stranger, {
      method: 'PUT',
      path: '_/actions/look',
      body: { exec: { kind: 'nodejs:default', code } },
    })
    const victim = asOwner('POST', 'actions/sleep?blocking=true', { ms: 800, secret: canaries.payload })
    await expect.poll(() => tenants.server.counters()).toMatchObject({ running: 1 })
    const look = { method: 'POST', path: '_/actions/look?blocking=true&result=true', body: {} }
    const { text, status } = await send(tenants.stranger, look)
    await victim
    expect(status).toBe(200)
    expect(found(text, [...keyForms(), ...Object.values(canaries)])).toEqual([])
  })
})

describe('what rules hand on (T36)', () => {
  test('holds no key, cookie or header of the platform, in inputs and in records', async () => {
    const headers = {
      Cookie: canaries.header,
      'Proxy-Authorization': canaries.header,
      'X-Forwarded-For': canaries.header,
      'X-Api-Key': canaries.header,
      'X-Github-Event': 'push',
    }
    const spoofed = { n: 1, __ow_headers: { authorization: 'spoofed' }, __ow_user: 'spoofed', __ow_anything: 'spoofed' }
    const fired = await send(tenants.owner, { method: 'POST', path: '_/triggers/knock', body: spoofed, headers })
    const { activationId } = fired.json as { activationId: string }
    await tenants.server.quiet()
    const fire = (await asOwner('GET', `activations/${activationId}`)).json as { logs: readonly string[] }
    expect(fire).toMatchObject({ response: { result: spoofed } })
    const started = JSON.parse(fire.logs[0] ?? '') as { activationId: string }
    const run = await asOwner('GET', `activations/${started.activationId}`)
    const { result } = (run.json as { response: { result: Record<string, unknown> } }).response
    // The payload's name beats the trigger's parameter of the same name; reserved names are the platform's alone.
    expect(Object.keys(result).toSorted()).toEqual(['__ow_headers', 'n', 'secret'])
    expect(result).toMatchObject({ n: 1, secret: canaries.trigger, __ow_headers: { 'x-github-event': 'push' } })
    expect(found(run.text, [...keyForms(), canaries.header, 'spoofed', 'authorization'])).toEqual([])
    const all = await asOwner('GET', 'activations?docs=true&limit=200')
    expect(found(all.text.replaceAll(tenants.owner.auth, ''), [...keyForms(), canaries.header])).toEqual([])
  })
})

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function textOfProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  } catch {
    return '' // It has ended, or is another user's.
  }
}

/** Processes that a process started, and theirs. */
function descendants(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      parent: Number(/^PPid:\s+(\d+)/m.exec(textOfProcess(Number(name), 'status'))?.[1]),
    }))
  const found = new Set([root])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const { pid, parent } of parents) if (found.has(parent)) found.add(pid)
  }
  found.delete(root)
  return [...found]
}
