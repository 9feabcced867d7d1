import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { adminOf, echo, restOf } from '../roles/rest-testing.js'
import { openServer, type RunningServer } from '../server.js'
import type { Logger } from '../telemetry/logger.js'
import { send } from '../test-support/http-client.js'

interface Line {
  readonly audit?: string
  readonly [field: string]: unknown
}

const lines: Line[] = []

function recording(bound: object): Logger {
  const take = (fields: object): void => void lines.push({ ...bound, ...fields })
  return { debug: take, info: take, warn: take, error: take, child: (more) => recording({ ...bound, ...more }) }
}

const audited = (): readonly Line[] => lines.filter(({ audit }) => audit !== undefined)

let server: RunningServer
let basic: string
beforeAll(async () => {
  server = await openServer({ memory: true, trustAll: true, log: recording({}) })
  basic = `Basic ${btoa(server.auth)}`
})
afterAll(() => server.close())
beforeEach(() => {
  lines.length = 0
})

test('each change of an entity leaves one line: who, what, its outcome, its transaction and where it came from', async () => {
  const headers = { Authorization: basic, 'X-Request-ID': 'audit-1', 'Content-Type': 'application/json' }
  const path = '/api/v1/namespaces/_/triggers/seen?overwrite=true'
  await send(server.port, { method: 'PUT', path, headers, body: '{}' })
  expect(audited()).toEqual([
    {
      audit: 'updateTrigger',
      target: '/api/v1/namespaces/_/triggers/seen',
      subject: 'guest',
      namespace: 'guest',
      outcome: 200,
      transaction: 'audit-1',
      source: '127.0.0.1',
    },
  ])
})

test('every kind of change has its name', async () => {
  const rest = restOf(server)
  await rest('PUT', 'packages/p', {})
  await rest('PUT', 'actions/a', echo)
  await rest('PUT', 'actions/p/a', echo)
  await rest('PUT', 'triggers/t', {})
  await rest('PUT', 'rules/r', { trigger: '/_/t', action: '/_/a' })
  await rest('POST', 'rules/r', { status: 'inactive' })
  await rest('DELETE', 'rules/r')
  await rest('DELETE', 'triggers/t')
  await rest('DELETE', 'actions/p/a')
  await rest('DELETE', 'actions/a')
  await rest('DELETE', 'packages/p')
  expect(audited().map(({ audit, outcome }) => `${String(audit)} ${String(outcome)}`)).toEqual([
    'updatePackage 200',
    'updateAction 200',
    'updateActionInPackage 200',
    'updateTrigger 200',
    'updateRule 200',
    'setState 200',
    'deleteRule 200',
    'deleteTrigger 200',
    'deleteActionInPackage 200',
    'deleteAction 200',
    'deletePackage 200',
  ])
})

test('what changes nothing leaves none', async () => {
  const rest = restOf(server)
  await rest('PUT', 'actions/quiet', echo)
  lines.length = 0
  await rest('GET', 'actions')
  await rest('POST', 'actions/quiet?blocking=true', {})
  await rest('PUT', 'nothing/here', {})
  await rest('GET', 'limits')
  await adminOf(server)('GET', 'users?namespace=guest')
  await adminOf(server)('POST', 'whois', { key: server.auth })
  expect(audited()).toEqual([])
})

describe('a change that was refused leaves a line too', () => {
  const put = (path: string, more: { headers?: Record<string, string>; body?: string } = {}): Promise<unknown> =>
    send(server.port, {
      method: 'PUT',
      path,
      headers: { Authorization: basic, ...more.headers },
      body: more.body ?? '{}',
    })

  test.each([
    { why: 'its content', path: '/api/v1/namespaces/_/actions/x', sent: {}, outcome: 400, subject: 'guest' },
    { why: 'the namespace', path: '/api/v1/namespaces/other/actions/x', sent: {}, outcome: 403, subject: 'guest' },
    {
      why: 'its credentials',
      path: '/api/v1/namespaces/_/actions/x',
      sent: { Authorization: 'Basic bm86Ym9keQ==' },
      outcome: 401,
      subject: undefined,
    },
  ])('for $why', async ({ path, sent, outcome, subject }) => {
    await put(path, { headers: { ...sent, 'Content-Type': 'application/json' } })
    expect(audited()).toEqual([expect.objectContaining({ audit: 'updateAction', target: path, outcome })])
    expect(audited()[0]?.['subject']).toBe(subject)
  })

  test('when nobody would read its answer', async () => {
    await put('/api/v1/namespaces/_/triggers/x', {
      headers: { Accept: 'text/html', 'Content-Type': 'application/json' },
    })
    expect(audited()).toEqual([expect.objectContaining({ audit: 'updateTrigger', outcome: 406 })])
  })
})

test('a change whose client went away in the middle of it leaves a line that says so', async () => {
  const path = '/api/v1/namespaces/_/triggers/half'
  const head = `PUT ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${basic}\r\nContent-Length: 100\r\n\r\n{`
  const socket = connect(server.port, '127.0.0.1', () => socket.end(head))
  await expect.poll(audited).toMatchObject([{ audit: 'updateTrigger', target: path, outcome: 'interrupted' }])
})

test('operators are told apart, by what they change', async () => {
  const admin = adminOf(server)
  await admin('POST', 'users', { subject: 'alice' })
  await admin('PATCH', 'limits/alice', { invocationsPerMinute: 5 })
  await admin('DELETE', 'limits/alice')
  await admin('POST', 'users/alice/block')
  await admin('POST', 'users/alice/unblock')
  await admin('DELETE', 'users/alice')
  await admin('DELETE', 'users/alice')
  await adminOf({ url: server.url, adminKey: 'x'.repeat(40) })('POST', 'users', { subject: 'eve' })
  expect(audited().map(({ audit, target, subject, outcome }) => [audit, target, subject, outcome])).toEqual([
    ['createKey', 'alice', 'operator', 200],
    ['setLimits', 'alice', 'operator', 204],
    ['deleteLimits', 'alice', 'operator', 204],
    ['blockSubject', 'alice', 'operator', 204],
    ['unblockSubject', 'alice', 'operator', 204],
    ['deleteSubject', 'alice', 'operator', 204],
    ['deleteSubject', 'alice', 'operator', 404],
    ['createKey', '/users', undefined, 401],
  ])
})

test('who takes the controller out of service, and who tried to', async () => {
  await using other = await openServer({ memory: true, log: recording({}) })
  const call = (password: string): Promise<unknown> => {
    const Authorization = `Basic ${btoa(`controller:${password}`)}`
    return send(other.port, { method: 'POST', path: '/disable', headers: { Authorization } })
  }
  await call('guessed')
  await call(other.adminKey)
  expect(audited().map(({ audit, subject, outcome }) => [audit, subject, outcome])).toEqual([
    ['disableController', undefined, 401],
    ['disableController', 'operator', 200],
  ])
})

test('no line holds a key, a parameter, code or a query', async () => {
  const rest = restOf(server)
  const secrets = ['hunter2', 'swordfish', 'tellnobody', server.adminKey, server.auth, btoa(server.auth)]
  await rest('PUT', 'actions/safe?overwrite=true&note=tellnobody', {
    exec: { kind: 'nodejs:20', code: 'const key = "hunter2"' },
    parameters: [{ key: 'password', value: 'swordfish' }],
  })
  const auth = `${crypto.randomUUID()}:${'k'.repeat(64)}`
  await adminOf(server)('POST', 'users', { subject: 'carol', auth })
  expect(audited().map(({ audit }) => audit)).toEqual(['updateAction', 'createKey'])
  for (const secret of [...secrets, auth]) expect(JSON.stringify(lines)).not.toContain(secret)
})
