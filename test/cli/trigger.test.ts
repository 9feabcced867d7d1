import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'

const trigger = {
  rules: { 'guest/r': { action: { path: 'guest', name: 'h' }, status: 'active' } },
  namespace: 'guest',
  name: 't',
  version: '0.0.1',
  publish: false,
  annotations: [],
  parameters: [{ value: 1, key: 'a' }],
  limits: {},
  updated: 5,
}

const conflict = { status: 409, body: { error: 'resource already exists', code: 'tid' } }

describe('create', () => {
  test('a plain trigger', async () => {
    const args = ['trigger', 'create', '/ns/t', '-p', 'a', '1', '-a', 'b', 'c']
    const { status, stdout, stderr, requests, calls } = await runScripted([{ body: trigger }], args)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'ok: created trigger t\n', stderr: '' })
    expect(calls).toEqual(['PUT ns/triggers/t?overwrite=false'])
    expect(requests[0]?.body).toBe(
      '{"name":"t","annotations":[{"key":"b","value":"c"}],"parameters":[{"key":"a","value":1}]}\n',
    )
  })

  test('nothing is sent of what was not given', async () => {
    const { bodies } = await runScripted([{ body: trigger }], ['trigger', 'create', 't'])
    expect(bodies).toEqual([{ name: 't' }])
  })

  test('-T are parameters of the trigger', async () => {
    const { bodies } = await runScripted(
      [{ body: trigger }],
      ['trigger', 'create', 't', '-T', 'a', '1', '-T', 'b', '2'],
    )
    expect(bodies).toEqual([
      {
        name: 't',
        parameters: [
          { key: 'a', value: 1 },
          { key: 'b', value: 2 },
        ],
      },
    ])
  })

  test('one that is there already', async () => {
    const { status, stdout, stderr } = await runScripted([conflict], ['trigger', 'create', 't'])
    expect({ status, stdout }).toEqual({ status: 153, stdout: '' })
    expect(stderr).toBe(
      "error: Unable to create trigger 't': resource already exists (code tid)\nTo change the trigger that is there: wsk trigger update t\n",
    )
  })

  test('feed parameters need a feed', async () => {
    const { status, stdout, stderr, calls } = await runScripted([], ['trigger', 'create', 't', '-F', 'a', '1'])
    expect({ status, stdout, calls }).toEqual({ status: 149, stdout: '', calls: [] })
    expect(stderr).toBe('error: Incorrect usage. Trigger without a feed cannot have feed parameters\n')
  })

  test.each([
    ['create', ['-p', 'a', '1', '-F', 'b', '2']],
    ['create', ['-T', 'b', '2', '-P', 'file.json']],
    ['update', ['-p', 'a', '1', '-T', 'b', '2']],
  ])('%s %j mixes two ways to give parameters', async (verb, args) => {
    const { status, stderr, calls } = await runScripted([], ['trigger', verb, 't', ...args], {
      prepare: (home) => home.write('file.json', '{"a":1}'),
    })
    expect({ status, calls }).toEqual({ status: 149, calls: [] })
    expect(stderr).toBe(
      'error: Incorrect usage. Cannot combine --feed-param or --trigger-param flag with neither --param nor --param-file flag\n',
    )
  })
})

describe('update', () => {
  test('asks for the trigger, then changes it', async () => {
    const args = ['trigger', 'update', 't', '-p', 'a', '1']
    const { status, stdout, stderr, calls, bodies } = await runScripted([{ body: trigger }, { body: trigger }], args)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'ok: updated trigger t\n', stderr: '' })
    expect(calls).toEqual(['GET _/triggers/t', 'PUT _/triggers/t?overwrite=true'])
    expect(bodies[1]).toEqual({ name: 't', parameters: [{ key: 'a', value: 1 }] })
  })

  test('one that is not there is created', async () => {
    const { status, stdout, calls } = await runScripted([notFound, { body: trigger }], ['trigger', 'update', 't'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'ok: created trigger t\n' })
    expect(calls).toEqual(['GET _/triggers/t', 'PUT _/triggers/t?overwrite=false'])
  })

  test('one that is not there cannot have feed parameters', async () => {
    const { status, stderr, calls } = await runScripted([notFound], ['trigger', 'update', 't', '-F', 'a', '1'])
    expect({ status, calls }).toEqual({ status: 149, calls: ['GET _/triggers/t'] })
    expect(stderr).toBe('error: Incorrect usage. Trigger without a feed cannot have feed parameters\n')
  })

  test('--feed is no flag of it', async () => {
    const { status, stderr } = await runScripted([], ['trigger', 'update', 't', '--feed', 'f'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^unknown flag: --feed\n/)
  })

  test.each([
    [[{ status: 403, body: { error: 'no', code: 'tid' } }], "Unable to get trigger 't': no (code tid)", 147],
    [[{ body: trigger }, conflict], "Unable to update trigger 't': resource already exists (code tid)", 153],
    [[notFound, conflict], "Unable to create trigger 't': resource already exists (code tid)", 153],
  ])('refusals %#', async (...[script, message, expected]) => {
    const { status, stdout, stderr } = await runScripted(script, ['trigger', 'update', 't'])
    expect({ status, stdout, stderr }).toEqual({ status: expected, stdout: '', stderr: `error: ${message}\n` })
  })
})

describe('get', () => {
  test('prints the trigger in the order of the Go wsk', async () => {
    const { status, stdout, stderr, calls } = await runScripted([{ body: trigger }], ['trigger', 'get', '/ns/t'])
    expect({ status, stderr, calls }).toEqual({ status: 0, stderr: '', calls: ['GET ns/triggers/t'] })
    const shown = {
      namespace: 'guest',
      name: 't',
      version: '0.0.1',
      parameters: [{ key: 'a', value: 1 }],
      limits: {},
      publish: false,
      rules: { 'guest/r': { action: { name: 'h', path: 'guest' }, status: 'active' } },
      updated: 5,
    }
    expect(stdout).toBe(`ok: got trigger t\n${JSON.stringify(shown, undefined, 4)}\n`)
  })

  test('one field, and a summary', async () => {
    const field = await runScripted([{ body: trigger }], ['trigger', 'get', 't', 'activationID'])
    expect(field.stdout).toBe('ok: got trigger t, displaying field activationID\n""\n')
    const summary = await runScripted([{ body: trigger }], ['trigger', 'get', 't', '--summary'])
    expect(summary.stdout).toBe('trigger /guest/t: Returns a result based on parameter a\n   (parameters: *a)\n')
  })

  test('an unknown field', async () => {
    const { status, stderr, calls } = await runScripted([], ['trigger', 'get', 't', 'status'])
    expect({ status, calls }).toEqual({ status: 1, calls: [] })
    expect(stderr).toMatch(/^error: Invalid field filter 'status'\.\nFields: /)
  })

  test.each([
    ['get', [notFound], 'Unable to get'],
    ['delete', [notFound], 'Unable to get'],
    ['delete', [{ body: trigger }, notFound], 'Unable to delete'],
    ['fire', [notFound], 'Unable to fire'],
  ])('%s of one that is not there', async (...[verb, script, context]) => {
    const { status, stdout, stderr } = await runScripted(script, ['trigger', verb, '/ns/t'])
    expect({ status, stdout }).toEqual({ status: 148, stdout: '' })
    expect(stderr).toBe(`error: ${context} trigger 't': ${notFoundText}\n`)
  })
})

test('delete asks for the trigger first', async () => {
  const script = [{ body: trigger }, { body: trigger }]
  const { status, stdout, stderr, calls } = await runScripted(script, ['trigger', 'delete', 't'])
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'ok: deleted trigger t\n', stderr: '' })
  expect(calls).toEqual(['GET _/triggers/t', 'DELETE _/triggers/t'])
})

describe('fire', () => {
  const fired = { status: 202, body: { activationId: 'f00' } }

  test('sends an object', async () => {
    const args = ['trigger', 'fire', '/ns/t', '-p', 'a', '1.0', '-p', 'b', 'x']
    const { status, stdout, stderr, calls, requests } = await runScripted([fired], args)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'ok: triggered /ns/t with id f00\n', stderr: '' })
    expect(calls).toEqual(['POST ns/triggers/t'])
    expect(requests[0]?.body).toBe('{"a":1.0,"b":"x"}\n')
    expect((await runScripted([fired], ['trigger', 'fire', 't'])).bodies).toEqual([{}])
  })

  test('without an active rule there is no id', async () => {
    const { status, stdout, stderr } = await runScripted([{ status: 204 }], ['trigger', 'fire', 't'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'ok: triggered /_/t with id \n' })
    expect(stderr).toBe('No rule of this trigger is active, so nothing runs.\n')
  })

  test('a payload is no argument of it', async () => {
    const { status, stderr, calls } = await runScripted([fired], ['trigger', 'fire', 't', '{}'])
    expect({ status, calls }).toEqual({ status: 1, calls: [] })
    expect(stderr).toBe(`error: Invalid argument(s): {}. A trigger name is required.\n${usageHint}`)
  })
})

test('list', async () => {
  const triggers = ['b', 'A'].map((name) => ({ namespace: 'guest', name, publish: true }))
  const args = ['trigger', 'list', '/ns', '-l', '2', '-s1']
  const { stdout, calls, status } = await runScripted([{ body: triggers }], args)
  const [b, a] = ['b', 'A'].map((name) => `${`/guest/${name}`.padEnd(70)} private\n`)
  expect({ status, stdout, calls }).toEqual({
    status: 0,
    stdout: `triggers\n${b}${a}`,
    calls: ['GET ns/triggers?limit=2&skip=1'],
  })
  expect((await runScripted([{ body: triggers }], ['trigger', 'list', '-n'])).stdout).toBe(`triggers\n${a}${b}`)
  const refused = await runScripted([notFound], ['trigger', 'list'])
  expect(refused).toMatchObject({ status: 148, stdout: '' })
  expect(refused.stderr).toBe(`error: Unable to obtain the list of triggers for namespace 'default': ${notFoundText}\n`)
})

test.each([
  ['create', 1],
  ['update', 1],
  ['get', 2],
  ['delete', 1],
  ['fire', 1],
])('%s takes a name', async (verb, most) => {
  const none = await runScripted([], ['trigger', verb])
  expect(none.stderr).toBe(`error: Invalid argument(s). A trigger name is required.\n${usageHint}`)
  const many = await runScripted([], ['trigger', verb, ...['t', 'name', 'c'].slice(0, most), 'x', 'y'])
  expect(many).toMatchObject({ status: 1, calls: [] })
  expect(many.stderr).toBe(`error: Invalid argument(s): x, y. A trigger name is required.\n${usageHint}`)
})

test.each([
  [['create', 't'], [{ body: trigger }], trigger],
  [['update', 't'], [{ body: trigger }, { body: trigger }], trigger],
  [['get', 't'], [{ body: trigger }], trigger],
  [['get', 't', 'name'], [{ body: trigger }], 't'],
  [['delete', 't'], [{ body: trigger }, { body: trigger }], trigger],
  [['fire', 't'], [{ body: { activationId: 'f00' } }], { activationId: 'f00' }],
  [['fire', 't'], [{ status: 204 }], { activationId: '' }],
  [['list'], [{ body: [trigger] }], [trigger]],
])('--json of %j', async (...[args, script, data]) => {
  const { stdout, status } = await runScripted(script, ['trigger', ...args, '--json'])
  expect({ status, data: JSON.parse(stdout) as unknown }).toEqual({ status: 0, data })
})
