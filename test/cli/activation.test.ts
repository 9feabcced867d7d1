import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'

const id = '44794bd6aab74415b4e42a308d880e5b'
const start = 1_560_000_000_000

/** A whole record, with members that `wsk` does not know. */
const record = {
  duration: 1500,
  name: 'hello',
  subject: 'guest',
  activationId: id,
  publish: false,
  annotations: [
    { value: 'guest/hello', key: 'path' },
    { value: 'nodejs:12', key: 'kind' },
    { value: 30, key: 'initTime' },
  ],
  version: '0.0.1',
  response: { size: 9, result: { b: 1.5, a: 2 }, success: false, status: 'application error' },
  end: start + 1500,
  logs: ['2019-06-08T13:20:00.123456Z stdout: one', '2019-06-08T13:20:00.2Z stderr: two', 'three'],
  start,
  namespace: 'guest',
}

const annotations = [
  { key: 'path', value: 'guest/hello' },
  { key: 'kind', value: 'nodejs:12' },
  { key: 'initTime', value: 30 },
]

const shown = {
  namespace: 'guest',
  name: 'hello',
  version: '0.0.1',
  subject: 'guest',
  activationId: id,
  start,
  end: start + 1500,
  duration: 1500,
  statusCode: 1,
  response: { status: 'application error', statusCode: 0, success: false, result: { a: 2, b: 1.5 } },
  logs: record.logs,
  annotations,
  publish: false,
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 4)}\n`

describe('list', () => {
  const summaries = [
    { ...record, statusCode: 0, duration: 123, end: start + 123 },
    { namespace: 'guest', name: 't', version: '0.0.2', activationId: 'b'.repeat(32), start, end: 0, statusCode: 3 },
  ]

  test('a table', async () => {
    const { status, stdout, stderr, calls } = await runScripted([{ body: summaries }], ['activation', 'list'])
    expect({ status, stderr, calls }).toEqual({ status: 0, stderr: '', calls: ['GET _/activations?limit=30&skip=0'] })
    expect(stdout).toBe(
      'Datetime            Activation ID                    Kind      Start Duration   Status         Entity\n' +
        `2019-06-08 13:20:00 ${id} nodejs:12 cold  123ms      success        guest/hello:0.0.1\n` +
        `2019-06-08 13:20:00 ${'b'.repeat(32)} unknown   warm  0s         internal error guest/t:0.0.2\n`,
    )
  })

  test('none is an empty line', async () => {
    expect((await runScripted([{ body: [] }], ['activation', 'list'])).stdout).toBe('\n')
  })

  test('times are those of the place', async () => {
    const options = { env: { TZ: 'Asia/Kolkata' } }
    const { stdout } = await runScripted([{ body: summaries }], ['activation', 'list'], options)
    expect(stdout).toContain('\n2019-06-08 18:50:00 ')
  })

  test.each([
    [['p/h'], 'limit=30&name=p%2Fh&skip=0'],
    [['/ns/p/h'], 'limit=30&name=p%2Fh&skip=0'],
    [['/ns'], 'limit=30&skip=0'],
    [['a b'], 'limit=30&name=a+b&skip=0'],
    [['-l', '300', '-s', '5', '--since', '7', '--upto', '9', '-f'], 'docs=true&limit=300&since=7&skip=5&upto=9'],
    [['--since=0', '--upto=0', '--full=false'], 'limit=30&skip=0'],
  ])('%j asks for %s', async (args, query) => {
    const { calls } = await runScripted([{ body: [] }], ['activation', 'list', ...args])
    expect(calls).toEqual([`GET _/activations?${query}`])
  })

  test('--full prints record after record', async () => {
    const { stdout } = await runScripted([{ body: [record, record] }], ['activation', 'list', '--full'])
    expect(stdout).toBe(`activations\n${json(shown)}${json(shown)}`)
  })

  test('a refusal, and one argument too many', async () => {
    const refused = await runScripted([notFound], ['activation', 'list', '/ns'])
    expect(refused).toMatchObject({ status: 148, stdout: '' })
    expect(refused.stderr).toBe(
      `error: Unable to obtain the list of activations for namespace 'default': ${notFoundText}\n`,
    )
    const many = await runScripted([], ['activation', 'list', 'a', 'b'])
    expect(many).toMatchObject({ status: 1, calls: [] })
    expect(many.stderr).toBe(
      `error: Invalid argument(s): b. An optional namespace is the only valid argument.\n${usageHint}`,
    )
  })
})

describe('get', () => {
  test('prints the record in the order of the Go wsk', async () => {
    const { status, stdout, stderr, calls } = await runScripted([{ body: record }], ['activation', 'get', id])
    expect({ status, stderr, calls }).toEqual({ status: 0, stderr: '', calls: [`GET _/activations/${id}`] })
    expect(stdout).toBe(`ok: got activation ${id}\n${json(shown)}`)
  })

  test.each([
    ['success', 0],
    ['action developer error', 2],
    ['whisk internal error', 3],
    ['other', 0],
  ])('a status %s has the code %d', async (text, code) => {
    const body = { ...record, statusCode: 9, response: { ...record.response, status: text, statusCode: 9 } }
    const { stdout } = await runScripted([{ body }], ['activation', 'get', id, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ statusCode: code, response: { statusCode: 0 } })
  })

  test('numbers of a result keep their spelling', async () => {
    const body = '{"response":{"status":"success","result":{"z":1.0,"n":[12345678901234567890,1e30]}}}'
    const { stdout } = await runScripted([{ body }], ['activation', 'get', id, 'response'])
    expect(stdout).toContain(
      '"n": [\n            12345678901234567890,\n            1e30\n        ],\n        "z": 1.0\n',
    )
  })

  test.each([
    ['Duration', '1500'],
    ['activationid', `"${id}"`],
    ['cause', '""'],
    ['annotations', json(annotations).trimEnd()],
  ])('field %s', async (field, value) => {
    const { stdout } = await runScripted([{ body: record }], ['activation', 'get', id, field])
    expect(stdout).toBe(`ok: got activation ${id}, displaying field ${field}\n${value}\n`)
  })

  test.each([['result'], ['status']])('there is no field %s', async (field) => {
    const { status, stderr, calls } = await runScripted([], ['activation', 'get', id, field])
    expect({ status, calls }).toEqual({ status: 1, calls: [] })
    expect(stderr).toMatch(new RegExp(`^error: Invalid field filter '${field}'\\.\nFields: `))
  })

  test('-s', async () => {
    const { stdout } = await runScripted([{ body: record }], ['activation', 'get', id, '-s'])
    expect(stdout).toBe(
      "activation result for '/guest/hello' (application error at 2019-06-08 13:20:01 +0000 UTC)\n" +
        json({ a: 2, b: 1.5 }),
    )
  })

  test('-g', async () => {
    const { stdout } = await runScripted([{ body: record }], ['activation', 'get', id, '-g'])
    expect(stdout).toBe('one\ntwo\nthree\n')
  })
})

describe('logs', () => {
  const logs = { body: { logs: record.logs } }

  test('one line each, as they are or stripped', async () => {
    const plain = await runScripted([logs], ['activation', 'logs', id])
    expect(plain).toMatchObject({ status: 0, stdout: `${record.logs.join('\n')}\n` })
    expect(plain.calls).toEqual([`GET _/activations/${id}/logs`])
    expect((await runScripted([logs], ['activation', 'logs', id, '-r'])).stdout).toBe('one\ntwo\nthree\n')
    expect((await runScripted([{ body: { logs: [] } }], ['activation', 'logs', id])).stdout).toBe('')
  })
})

describe('result', () => {
  test.each([
    ['{"result":{"b":1.0,"a":2},"success":true,"status":"success"}', '{\n    "a": 2,\n    "b": 1.0\n}'],
    ['{"result":{"error":"no"},"success":false,"status":"application error"}', '{\n    "error": "no"\n}'],
    ['{"result":[1,"x"]}', '[\n    1,\n    "x"\n]'],
    ['{"result":"text"}', '"text"'],
    ['{}', 'null'],
  ])('of %s', async (body, text) => {
    const { status, stdout, calls } = await runScripted([{ body }], ['activation', 'result', id])
    expect({ status, stdout, calls }).toEqual({
      status: 0,
      stdout: `${text}\n`,
      calls: [`GET _/activations/${id}/result`],
    })
  })
})

describe.each([
  ['get', 'Unable to get activation'],
  ['logs', 'Unable to get logs for activation'],
  ['result', 'Unable to get result for activation'],
])('%s', (verb, context) => {
  const look = 'GET _/activations?limit=1&skip=0'

  test('--last looks for the newest', async () => {
    const script = [{ body: [{ activationId: 'f00' }] }, { body: record }]
    const { status, calls } = await runScripted(script, ['activation', verb, '--last'])
    expect({ status, look: calls[0] }).toEqual({ status: 0, look })
    expect(calls[1]).toMatch(/^GET _\/activations\/f00/)
  })

  test('--last of nothing, and a look that fails', async () => {
    const none = await runScripted([{ body: [] }], ['activation', verb, '-l'])
    expect(none).toMatchObject({ status: 1, stdout: '', calls: [look] })
    expect(none.stderr).toBe(
      `error: ${context}: Activation list does not contain any activations.\n${usageHint}` +
        'Nothing has run in this namespace so far.\n',
    )
    const refused = await runScripted([notFound], ['activation', verb, '-l'])
    expect(refused).toMatchObject({ status: 148, stdout: '' })
    expect(refused.stderr).toBe(`error: ${context}: ${notFoundText}\n`)
  })

  test('one that is not there', async () => {
    const { status, stdout, stderr } = await runScripted([notFound], ['activation', verb, id])
    expect({ status, stdout, stderr }).toEqual({
      status: 148,
      stdout: '',
      stderr: `error: ${context} '${id}': ${notFoundText}\n`,
    })
  })

  test('takes an id, or --last in its place', async () => {
    const requirement = 'An activation ID is required.'
    const field = verb === 'get' ? ['name'] : []
    const none = await runScripted([], ['activation', verb])
    expect(none.stderr).toBe(`error: Invalid argument(s). ${requirement}\n${usageHint}`)
    for (const args of [
      [id, ...field, 'x', 'y'],
      ['--last', ...field, 'x', 'y'],
    ]) {
      const many = await runScripted([], ['activation', verb, ...args])
      expect(many).toMatchObject({ status: 1, stdout: '', calls: [] })
      expect(many.stderr).toBe(`error: Invalid argument(s): x, y. ${requirement}\n${usageHint}`)
    }
  })
})

test.each([
  [['list'], [record], [record]],
  [['list', '-f'], [record], [record]],
  [['get', id], record, { ...record, statusCode: 1, response: { ...record.response, statusCode: 0 } }],
  [['get', id, 'name'], record, 'hello'],
  [['get', id, '-s'], record, { a: 2, b: 1.5 }],
  [['get', id, '-g'], record, ['one', 'two', 'three']],
  [['logs', id], { logs: record.logs }, record.logs],
  [['logs', id, '-r'], { logs: record.logs }, ['one', 'two', 'three']],
  [['result', id], { result: 'x' }, 'x'],
])('--json of %j', async (...[args, body, data]) => {
  const { status, stdout } = await runScripted([{ body }], ['activation', ...args, '--json'])
  expect({ status, data: JSON.parse(stdout) as unknown }).toEqual({ status: 0, data })
})
