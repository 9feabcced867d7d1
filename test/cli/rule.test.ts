import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'
import type { ScriptedReply, SeenRequest } from '../support/wsk.js'

const rule = {
  name: 'r',
  namespace: 'guest',
  version: '0.0.1',
  status: 'active',
  trigger: { path: 'guest', name: 't' },
  action: { path: 'guest/p', name: 'a' },
  publish: false,
  annotations: [],
}

describe.each([
  ['create', 'false'],
  ['update', 'true'],
])('%s', (verb, overwrite) => {
  test.each([
    [['t', 'a'], '/_/t', '/_/a'],
    [['/ns/t', '/ns/p/a'], '/ns/t', '/ns/p/a'],
    [['t', 'p/a'], '/_/t', '/_/p/a'],
    [['t', 'n/p/a'], '/_/t', '/n/p/a'],
  ])('joins %j', async (...[operands, trigger, action]) => {
    const args = ['rule', verb, '/ns/r', ...operands]
    const { status, stdout, stderr, calls, requests } = await runScripted([{ body: rule }], args)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `ok: ${verb}d rule r\n`, stderr: '' })
    expect(calls).toEqual([`PUT ns/rules/r?overwrite=${overwrite}`])
    expect(requests[0]?.body).toBe(`{"name":"r","status":"","trigger":"${trigger}","action":"${action}"}\n`)
  })

  test('takes three names', async () => {
    const requirement = 'A rule, trigger and action name are required.'
    const few = await runScripted([], ['rule', verb, 'r', 't'])
    expect(few).toMatchObject({ status: 1, calls: [] })
    expect(few.stderr).toBe(`error: Invalid argument(s). ${requirement}\n${usageHint}`)
    const many = await runScripted([], ['rule', verb, 'r', 't', 'a', 'x'])
    expect(many.stderr).toBe(`error: Invalid argument(s): x. ${requirement}\n${usageHint}`)
  })
})

test('a rule that is there already, and a name that something else has', async () => {
  const args = ['rule', 'create', 'r', 't', 'a']
  const taken = await runScripted([{ status: 409, body: { error: 'resource already exists', code: 'tid' } }], args)
  expect(taken.stderr).toMatch(/ \(code tid\)\nTo change the rule that is there: wsk rule update r\n$/)
  const error = 'Resource by this name exists but is not in this collection.'
  const other = await runScripted([{ status: 409, body: { error, code: 'tid' } }], args)
  expect(other.stderr).toMatch(/ \(code tid\)\n$/)
})

test.each([
  ['enable', 'active'],
  ['disable', 'inactive'],
])('%s', async (verb, state) => {
  const { status, stdout, calls, requests } = await runScripted([{ body: '' }], ['rule', verb, '/ns/r'])
  expect({ status, stdout, calls }).toEqual({
    status: 0,
    stdout: `ok: ${verb}d rule r\n`,
    calls: ['POST ns/rules/r'],
  })
  expect(requests[0]?.body).toBe(`{"status":"${state}","trigger":null,"action":null}\n`)
})

test('status', async () => {
  const { status, stdout, calls } = await runScripted([{ body: rule }], ['rule', 'status', 'r'])
  expect({ status, stdout, calls }).toEqual({ status: 0, stdout: 'ok: rule r is active\n', calls: ['GET _/rules/r'] })
})

describe('get', () => {
  test('prints the rule in the order of the Go wsk', async () => {
    const { status, stdout, calls } = await runScripted([{ body: rule }], ['rule', 'get', '/ns/r'])
    expect({ status, calls }).toEqual({ status: 0, calls: ['GET ns/rules/r'] })
    const shown = {
      namespace: 'guest',
      name: 'r',
      version: '0.0.1',
      status: 'active',
      trigger: { name: 't', path: 'guest' },
      action: { name: 'a', path: 'guest/p' },
      publish: false,
    }
    expect(stdout).toBe(`ok: got rule r\n${JSON.stringify(shown, undefined, 4)}\n`)
  })

  test('what a server does not send of it is shown as nothing', async () => {
    const { stdout } = await runScripted([{ body: { name: 'r' } }], ['rule', 'get', 'r'])
    const shown = { name: 'r', status: '', trigger: null, action: null }
    expect(stdout).toBe(`ok: got rule r\n${JSON.stringify(shown, undefined, 4)}\n`)
  })

  test('one field, and a summary', async () => {
    const field = await runScripted([{ body: rule }], ['rule', 'get', 'r', 'Status'])
    expect(field.stdout).toBe('ok: got rule r, displaying field Status\n"active"\n')
    const summary = await runScripted([{ body: rule }], ['rule', 'get', 'r', '--summary'])
    expect(summary.stdout).toBe('rule /guest/r\n   (status: active)\n')
    const unknown = await runScripted([], ['rule', 'get', 'r', 'rules'])
    expect(unknown).toMatchObject({ status: 1, calls: [] })
    expect(unknown.stderr).toMatch(/^error: Invalid field filter 'rules'\.\nFields: /)
  })
})

describe('delete', () => {
  test('takes a rule away, disabled before where that is asked', async () => {
    const plain = await runScripted([{ body: rule }], ['rule', 'delete', '/ns/r'])
    expect(plain).toMatchObject({ status: 0, stdout: 'ok: deleted rule r\n', calls: ['DELETE ns/rules/r'] })
    const disabled = await runScripted([{ body: '' }, { body: rule }], ['rule', 'delete', 'r', '--disable'])
    expect(disabled).toMatchObject({ status: 0, stdout: 'ok: deleted rule r\n' })
    expect(disabled.calls).toEqual(['POST _/rules/r', 'DELETE _/rules/r'])
    expect(disabled.bodies[0]).toEqual({ status: 'inactive', trigger: null, action: null })
  })

  test('does not delete what cannot be disabled', async () => {
    const { status, stderr, calls } = await runScripted([notFound], ['rule', 'delete', 'r', '--disable'])
    expect({ status, calls }).toEqual({ status: 148, calls: ['POST _/rules/r'] })
    expect(stderr).toBe(`error: Unable to disable rule 'r': ${notFoundText}\n`)
  })
})

describe('list', () => {
  const listed = ['b', 'A'].map((name) => ({ namespace: 'guest', name }))
  const states: Readonly<Record<string, string>> = { b: 'inactive', A: 'active' }
  const answer = ({ url }: SeenRequest): ScriptedReply => {
    const name = /\/rules\/(\w+)$/.exec(url)?.[1]
    return name === undefined ? { body: listed } : { body: { ...rule, name, status: states[name] } }
  }
  const row = (name: string) => `${`/guest/${name}`.padEnd(70)} ${'private'.padEnd(20)} ${states[name]}\n`

  test('asks for the status of each rule', async () => {
    const { status, stdout, calls } = await runScripted(answer, ['rule', 'list', '/ns', '-s', '1', '-l', '2'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: `rules\n${row('b')}${row('A')}` })
    expect(calls).toEqual(['GET ns/rules?limit=2&skip=1', 'GET ns/rules/b', 'GET ns/rules/A'])
    const sorted = await runScripted(answer, ['rule', 'list', '-n'])
    expect(sorted.stdout).toBe(`rules\n${row('A')}${row('b')}`)
    expect(sorted.calls).toEqual(['GET _/rules?limit=30&skip=0', 'GET _/rules/b', 'GET _/rules/A'])
  })

  test('a rule that is gone in between ends it, told on both streams', async () => {
    const { status, stdout, stderr } = await runScripted([{ body: listed }, { body: rule }, notFound], ['rule', 'list'])
    const message = `Unable to get status of rule 'A': ${notFoundText}`
    expect({ status, stdout, stderr }).toEqual({ status: 148, stdout: `${message}\n`, stderr: `error: ${message}\n` })
    const json = await runScripted([{ body: listed }, notFound], ['rule', 'list', '--json'])
    expect(json).toMatchObject({ status: 148, stdout: '' })
  })

  test('takes a namespace', async () => {
    const { status, stderr } = await runScripted([], ['rule', 'list', 'r'])
    expect(status).toBe(1)
    expect(stderr).toBe(
      `error: An entity name, 'r', was provided instead of a namespace. Valid namespaces are of the following format: /NAMESPACE.\n${usageHint}`,
    )
  })
})

describe('mistakes and refusals', () => {
  test.each([
    ['enable', 1],
    ['disable', 1],
    ['status', 1],
    ['get', 2],
    ['delete', 1],
  ])('%s takes a name', async (verb, most) => {
    const none = await runScripted([], ['rule', verb])
    expect(none).toMatchObject({ status: 1, calls: [] })
    expect(none.stderr).toBe(`error: Invalid argument(s). A rule name is required.\n${usageHint}`)
    const many = await runScripted([], ['rule', verb, ...['r', 'name'].slice(0, most), 'x'])
    expect(many.stderr).toBe(`error: Invalid argument(s): x. A rule name is required.\n${usageHint}`)
  })

  test.each([
    ['create', ['r', 't', 'a'], 'Unable to create', ''],
    ['update', ['r', 't', 'a'], 'Unable to update', ''],
    ['enable', ['r'], 'Unable to enable', ''],
    ['disable', ['r'], 'Unable to disable', ''],
    ['get', ['r'], 'Unable to get', usageHint],
    ['status', ['r'], 'Unable to get status of', usageHint],
    ['delete', ['r'], 'Unable to delete', ''],
  ])('%s', async (...[verb, args, context, hint]) => {
    const { status, stdout, stderr } = await runScripted([notFound], ['rule', verb, ...args])
    expect({ status, stdout }).toEqual({ status: 148, stdout: '' })
    expect(stderr).toBe(`error: ${context} rule 'r': ${notFoundText}\n${hint}`)
  })
})

test.each([
  [['create', 'r', 't', 'a'], [{ body: rule }], rule],
  [['update', 'r', 't', 'a'], [{ body: rule }], rule],
  [['enable', 'r'], [{ body: '' }], { name: 'r', status: 'active' }],
  [['disable', 'r'], [{ body: '' }], { name: 'r', status: 'inactive' }],
  [['status', 'r'], [{ body: rule }], { name: 'r', status: 'active' }],
  [['get', 'r'], [{ body: rule }], rule],
  [['delete', 'r'], [{ body: rule }], rule],
  [['list'], [{ body: [{ ...rule, status: undefined }] }, { body: rule }], [rule]],
])('--json of %j', async (...[args, script, data]) => {
  const { status, stdout } = await runScripted(script, ['rule', ...args, '--json'])
  expect({ status, data: JSON.parse(stdout) as unknown }).toEqual({ status: 0, data })
})
