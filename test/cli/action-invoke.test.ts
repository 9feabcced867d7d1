import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'
import type { ScriptedReply } from '../support/wsk.js'

const accepted = { status: 202, body: { activationId: 'f00' } }

/** A record as a server sends it, its keys in no order. */
const activation = (response: Readonly<Record<string, unknown>>) => ({
  name: 'h',
  activationId: 'f00',
  response,
  duration: 5,
})

const finished = activation({ success: true, status: 'success', result: { b: 1, a: [] } })
const failed = activation({ success: false, status: 'application error', result: { error: 'no' } })

function invoke(reply: ScriptedReply, args: readonly string[]) {
  return runScripted([reply], ['action', 'invoke', ...args])
}

/** As `wsk` prints values of which nothing is known. */
function sorted(value: unknown): string {
  const order = (_key: string, node: unknown): unknown =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([left], [right]) => (left < right ? -1 : 1)))
      : node
  return `${JSON.stringify(value, order, 4)}\n`
}

describe('without waiting', () => {
  test.each([
    ['h', '_/actions/h', '/_/h'],
    ['pkg/h', '_/actions/pkg/h', '/_/pkg/h'],
    ['/ns/pkg/h', 'ns/actions/pkg/h', '/ns/pkg/h'],
    ['ns/pkg/h', 'ns/actions/pkg/h', '/ns/pkg/h'],
  ])('%s', async (name, path, shown) => {
    const { status, stdout, stderr, calls, requests } = await invoke(accepted, [name])
    expect({ status, stdout, stderr, calls, body: requests[0]?.body }).toEqual({
      status: 0,
      stdout: `ok: invoked ${shown} with id f00\n`,
      stderr: '',
      calls: [`POST ${path}?blocking=false&result=false`],
      body: '{}\n',
    })
  })

  test('parameters keep their order and their spelling', async () => {
    const pairs = ['-p', 'n', '123456789012345678901', '-p', 'f', '1.0', '-p', 's', 'x', '-p', 'n', '2', '-p', 'e', '']
    const { requests } = await invoke(accepted, ['h', ...pairs, '--param', 'o', '{"b": [1], "a": "<&>"}'])
    expect(requests[0]?.body).toBe('{"n":2,"f":1.0,"s":"x","e":"","o":{"b":[1],"a":"<&>"}}\n')
  })

  test('pairs and files are merged in the order of the line', async () => {
    const args = ['action', 'invoke', 'h', '-p', 'a', '1', '-P', 'file.json', '-p', 'c', '3']
    const { bodies } = await runScripted([accepted], args, {
      prepare: (home) => home.write('file.json', '{"a": 2, "c": 2}'),
    })
    expect(bodies).toEqual([{ a: 2, c: 3 }])
  })

  test('a file that holds no object is named, whatever else it holds', async () => {
    const { status, stderr } = await runScripted([], ['action', 'invoke', 'h', '-P', 'bad.json'], {
      prepare: (home) => home.write('bad.json', '{"a": 1,}'),
    })
    expect(status).toBe(1)
    expect(stderr.split('\n').slice(1)).toEqual([
      "Run 'wsk --help' for usage.",
      'A FILE holds one JSON object, which bad.json does not.',
      '',
    ])
  })

  test('an application error is nothing but the usage hint', async () => {
    const { status, stdout, stderr } = await invoke({ status: 502, body: failed }, ['h'])
    expect({ status, stdout, stderr }).toEqual({ status: 246, stdout: '', stderr: usageHint })
  })
})

describe('waiting for the activation', () => {
  test.each([['-b'], ['--blocking'], ['--blocking=T']])('%s prints it whole', async (flag) => {
    const { status, stdout, stderr, calls } = await invoke({ body: finished }, ['p/h', flag])
    expect({ status, stdout, stderr, calls }).toEqual({
      status: 0,
      stdout: `ok: invoked /_/p/h with id f00\n${sorted(finished)}`,
      stderr: '',
      calls: ['POST _/actions/p/h?blocking=true&result=false'],
    })
  })

  test.each([
    [502, failed, 246],
    [502, activation({ success: false, status: 'action developer error', result: {} }), 246],
    [502, { error: 'no' }, 246],
    [200, failed, 200],
  ])('status %d with %j is told on stderr', async (code, body, expected) => {
    const { status, stdout, stderr } = await invoke({ status: code, body }, ['h', '-b'])
    const id = 'activationId' in body ? 'f00' : ''
    expect({ status, stdout, stderr }).toEqual({
      status: expected,
      stdout: '',
      stderr: `ok: invoked /_/h with id ${id}\n${sorted(body)}`,
    })
  })

  test.each([['-b'], ['-r']])('%s of one that is still running', async (flag) => {
    const { status, stdout, stderr } = await invoke(accepted, ['/ns/h', flag])
    expect({ status, stdout, stderr }).toEqual({
      status: 202,
      stdout: '',
      stderr: 'ok: invoked /ns/h, but the request has not yet finished, with id f00\n',
    })
  })
})

describe('waiting for the result', () => {
  test.each([['-r'], ['-br'], ['--result']])('%s prints nothing else', async (flag) => {
    const { status, stdout, stderr, calls } = await invoke({ body: { b: 1, a: 2 } }, ['h', flag])
    expect({ status, stdout, stderr, calls }).toEqual({
      status: 0,
      stdout: '{\n    "a": 2,\n    "b": 1\n}\n',
      stderr: '',
      calls: ['POST _/actions/h?blocking=true&result=true'],
    })
  })

  test.each([
    ['"text <&> \u2028"', '"text <&> \\u2028"'],
    ['[1.0, 2.50, 123456789012345678901, 1e30]', '[\n    1.0,\n    2.50,\n    123456789012345678901,\n    1e30\n]'],
    ['null', 'null'],
    ['{}', '{}'],
    ['[]', '[]'],
    ['{"response":{"success":false}}', '{\n    "response": {\n        "success": false\n    }\n}'],
    ['{"error":"x","code":5}', '{\n    "code": 5,\n    "error": "x"\n}'],
  ])('%s is a result like any other', async (body, shown) => {
    const { status, stdout } = await invoke({ body }, ['h', '-r'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${shown}\n` })
  })

  test('an application error is told on stderr', async () => {
    const { status, stdout, stderr } = await invoke({ status: 502, body: { error: { b: 1, a: 2 } } }, ['h', '-r'])
    expect({ status, stdout, stderr }).toEqual({ status: 246, stdout: '', stderr: sorted({ error: { b: 1, a: 2 } }) })
  })

  test('a code that is null makes it no error of the server', async () => {
    const { status, stdout, stderr } = await invoke({ status: 502, body: { error: 'no', code: null } }, ['h', '-r'])
    expect({ status, stdout, stderr }).toEqual({ status: 246, stdout: '', stderr: sorted({ code: null, error: 'no' }) })
  })

  test('one that looks like an error of the server is told as one', async () => {
    const { status, stdout, stderr } = await invoke({ status: 502, body: { error: 'no', code: 7 } }, ['h', '-r'])
    expect({ status, stdout }).toEqual({ status: 246, stdout: '' })
    expect(stderr.startsWith(`error: Unable to invoke action 'h': no (code 7)\n${usageHint}`)).toBe(true)
  })
})

describe('refusals', () => {
  test('an action that is not there', async () => {
    const { status, stdout, stderr } = await invoke(notFound, ['p/h', '-r'])
    expect({ status, stdout }).toEqual({ status: 148, stdout: '' })
    expect(stderr).toBe(`error: Unable to invoke action 'p/h': ${notFoundText}\n${usageHint}`)
  })

  test.each([
    [302, 46],
    [400, 144],
    [401, 145],
    [402, 146],
    [403, 147],
    [405, 149],
    [408, 152],
    [409, 153],
    [413, 157],
    [415, 159],
    [429, 173],
    [500, 244],
    [501, 245],
    [503, 247],
    [504, 248],
  ])('status %d ends with %d', async (code, expected) => {
    const told = await invoke({ status: code, body: { error: 'E', code: 'tid' } }, ['h'])
    expect(told.status).toBe(expected)
    expect(told.stderr.startsWith(`error: Unable to invoke action 'h': E (code tid)\n${usageHint}`)).toBe(true)
    const mute = await invoke({ status: code, body: 'no JSON' }, ['h', '-b'])
    expect(mute.status).toBe(expected)
    const message = `The connection failed, or timed out. (HTTP status code ${code})`
    expect(mute.stderr.startsWith(`error: Unable to invoke action 'h': ${message}\n${usageHint}`)).toBe(true)
  })

  test.each([
    ['-r', { error: 'ruby cannot run here' }],
    ['-b', activation({ success: false, status: 'whisk internal error', result: { error: 'ruby cannot run here' } })],
  ])('what a platform says that could not run an action (%s) is shown after the words of wsk', async (flag, body) => {
    const { status, stderr } = await invoke({ status: 500, body }, ['h', flag])
    const message = 'The connection failed, or timed out. (HTTP status code 500)'
    expect({ status, stderr }).toEqual({
      status: 244,
      stderr: `error: Unable to invoke action 'h': ${message}\n${usageHint}The server says: ruby cannot run here\n`,
    })
  })

  test.each<readonly [readonly string[], string]>([
    [[], 'Invalid argument(s). An action name is required.'],
    [['h', 'x'], 'Invalid argument(s): x. An action name is required.'],
    [['h/'], "'h/' is not a valid qualified name: A valid qualified name must be specified."],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr, calls } = await invoke(accepted, args)
    expect({ status, stdout, calls }).toEqual({ status: 1, stdout: '', calls: [] })
    expect(stderr).toBe(`error: ${message}\n${usageHint}`)
  })

  test.each([['--param=x'], ['-px']])('%s is the text of an object, and none', async (flag) => {
    const { status, stderr, calls } = await invoke(accepted, ['h', flag])
    expect({ status, calls }).toEqual({ status: 1, calls: [] })
    const message = `Invalid parameter argument '[]string{"x"}': invalid character 'x' looking for beginning of value`
    expect(stderr.startsWith(`error: ${message}\n${usageHint}`)).toBe(true)
  })
})

describe('--json', () => {
  test.each([
    [accepted, [], 0, 'ok: invoked /_/h with id f00\n'],
    [{ body: finished }, ['-b'], 0, 'ok: invoked /_/h with id f00\n'],
    [{ body: { a: 1 } }, ['-r'], 0, ''],
    [{ status: 502, body: failed }, ['-b'], 246, 'ok: invoked /_/h with id f00\n'],
    [{ status: 502, body: { error: 'no' } }, ['-r'], 246, ''],
    [accepted, ['-b'], 202, 'ok: invoked /_/h, but the request has not yet finished, with id f00\n'],
  ])('%j %j', async (...[reply, args, expected, told]) => {
    const { status, stdout, stderr } = await invoke(reply, ['h', '--json', ...args])
    expect({ status, stderr, data: JSON.parse(stdout) as unknown }).toEqual({
      status: expected,
      stderr: told,
      data: reply.body,
    })
  })
})
