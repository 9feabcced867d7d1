import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'

const entity = {
  feeds: [{ name: 'f', version: '0.0.1', annotations: [] }],
  actions: [{ version: '0.0.1', name: 'a', annotations: [{ value: 'd', key: 'description' }] }],
  namespace: 'guest',
  name: 'p',
  version: '0.0.3',
  publish: true,
  annotations: [],
  parameters: [{ key: 'b', value: 1.5 }],
  binding: {},
  updated: 7,
}

describe.each([
  ['create', 'false', "Unable to create package 'p'"],
  ['update', 'true', 'Package update failed'],
])('%s', (verb, overwrite, context) => {
  test('sends what was given, in this order', async () => {
    const args = ['package', verb, '/ns/p', '-p', 'a', '1', '-a', 'b', 'x', '--shared', 'YES']
    const { status, stdout, stderr, calls, requests } = await runScripted([{ body: entity }], args)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `ok: ${verb}d package p\n`, stderr: '' })
    expect(calls).toEqual([`PUT ns/packages/p?overwrite=${overwrite}`])
    expect(requests[0]?.body).toBe(
      '{"namespace":"ns","name":"p","publish":true,"annotations":[{"key":"b","value":"x"}],"parameters":[{"key":"a","value":1}]}\n',
    )
  })

  test.each([
    [[], {}],
    [['--shared', 'no'], { publish: false }],
    [['--shared='], {}],
    [['-P', 'file.json'], {}],
  ])('%j', async (more, sent) => {
    const { bodies } = await runScripted([{ body: entity }], ['package', verb, 'p', ...more], {
      prepare: (home) => home.write('file.json', '{}'),
    })
    expect(bodies).toEqual([{ namespace: '_', name: 'p', ...sent }])
  })

  test('a word that --shared does not know', async () => {
    const { status, stderr, calls } = await runScripted([], ['package', verb, 'p', '--shared', 'true'])
    expect({ status, calls }).toEqual({ status: 1, calls: [] })
    expect(stderr).toBe(`error: Cannot use value 'true' for shared.\n${usageHint}It is yes or no.\n`)
  })

  test('a refusal', async () => {
    const { status, stdout, stderr } = await runScripted(
      [{ status: 409, body: { error: 'busy', code: 5 } }],
      ['package', verb, 'p'],
    )
    expect({ status, stdout, stderr }).toEqual({
      status: 153,
      stdout: '',
      stderr: `error: ${context}: busy (code 5)\n`,
    })
  })
})

test('a package that is there already', async () => {
  const taken = { status: 409, body: { error: 'resource already exists', code: 'tid' } }
  const { status, stderr } = await runScripted([taken], ['package', 'create', '/ns/p'])
  expect({ status, stderr }).toEqual({
    status: 153,
    stderr:
      "error: Unable to create package 'p': resource already exists (code tid)\nTo change the package that is there: wsk package update /ns/p\n",
  })
})

test('a slash in a name is for the server to judge', async () => {
  const { calls, bodies, stderr } = await runScripted([notFound], ['package', 'create', 'a/b'])
  expect(calls).toEqual(['PUT _/packages/a/b?overwrite=false'])
  expect(bodies).toEqual([{ namespace: '_', name: 'a/b' }])
  expect(stderr).toBe(`error: Unable to create package 'a/b': ${notFoundText}\n`)
})

describe('bind', () => {
  test.each([
    [['/ns/p', 'b'], 'PUT _/packages/b?overwrite=false', 'ns', 'b'],
    [['p', '/o/b'], 'PUT o/packages/b?overwrite=false', '_', '/o/b'],
    [['p', 'b', '-o'], 'PUT _/packages/b?overwrite=true', '_', 'b'],
  ])('%j', async (...[args, call, namespace, shown]) => {
    const { status, stdout, stderr, calls, bodies } = await runScripted(
      [{ body: entity }],
      ['package', 'bind', ...args],
    )
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `ok: created binding ${shown}\n`, stderr: '' })
    expect(calls).toEqual([call])
    expect(bodies).toEqual([{ binding: { namespace, name: 'p' } }])
  })

  test('sends annotations and parameters in front of the binding', async () => {
    const args = ['package', 'bind', '/ns/p', 'b', '-p', 'a', '1', '-a', 'c', '2']
    const { requests } = await runScripted([{ body: entity }], args)
    expect(requests[0]?.body).toBe(
      '{"annotations":[{"key":"c","value":2}],"parameters":[{"key":"a","value":1}],"binding":{"namespace":"ns","name":"p"}}\n',
    )
  })

  test('mistakes and refusals', async () => {
    const one = await runScripted([], ['package', 'bind', 'p'])
    expect(one).toMatchObject({ status: 1, calls: [] })
    expect(one.stderr).toBe(`error: Invalid argument(s). A package name and binding name are required.\n${usageHint}`)
    const refused = await runScripted([notFound], ['package', 'bind', 'p', 'b'])
    expect(refused).toMatchObject({ status: 148, stdout: '' })
    expect(refused.stderr).toBe(`error: Binding creation failed: ${notFoundText}\n`)
  })
})

describe('get', () => {
  test('prints the package in the order of the Go wsk', async () => {
    const { status, stdout, stderr, calls } = await runScripted([{ body: entity }], ['package', 'get', '/ns/p'])
    expect({ status, stderr, calls }).toEqual({ status: 0, stderr: '', calls: ['GET ns/packages/p'] })
    const shown = {
      namespace: 'guest',
      name: 'p',
      version: '0.0.3',
      publish: true,
      parameters: [{ key: 'b', value: 1.5 }],
      binding: {},
      actions: [{ name: 'a', version: '0.0.1', annotations: [{ key: 'description', value: 'd' }] }],
      feeds: [{ name: 'f', version: '0.0.1' }],
      updated: 7,
    }
    expect(stdout).toBe(`ok: got package p\n${JSON.stringify(shown, undefined, 4)}\n`)
  })

  test('one field', async () => {
    const { stdout } = await runScripted([{ body: entity }], ['package', 'get', 'p', 'BINDING'])
    expect(stdout).toBe('ok: got package p, displaying field BINDING\n{}\n')
    const unknown = await runScripted([], ['package', 'get', 'p', 'limits'])
    expect(unknown).toMatchObject({ status: 1, calls: [] })
    expect(unknown.stderr).toMatch(/^error: Invalid field filter 'limits'\.\nFields: /)
  })

  test('a summary', async () => {
    const { stdout } = await runScripted([{ body: entity }], ['package', 'get', 'p', '-s'])
    expect(stdout).toBe(
      'package /guest/p: Returns a result based on parameter b\n   (parameters: *b)\n' +
        ' action /guest/p/a: d\n   (parameters: none defined)\n' +
        ' feed   /guest/p/f\n   (parameters: none defined)\n',
    )
  })
})

test('delete', async () => {
  const { status, stdout, calls } = await runScripted([{ body: entity }], ['package', 'delete', '/ns/p'])
  expect({ status, stdout, calls }).toEqual({
    status: 0,
    stdout: 'ok: deleted package p\n',
    calls: ['DELETE ns/packages/p'],
  })
})

describe('list', () => {
  const packages = [
    { namespace: 'guest', name: 'Zp', publish: true },
    { namespace: 'guest', name: 'ap', publish: false },
  ]
  const rows = [`${'/guest/Zp'.padEnd(70)} shared\n`, `${'/guest/ap'.padEnd(70)} private\n`]

  test('tells what is shared', async () => {
    const { status, stdout, calls } = await runScripted([{ body: packages }], ['package', 'list', '-l', '0'])
    expect({ status, stdout, calls }).toEqual({
      status: 0,
      stdout: `packages\n${rows.join('')}`,
      calls: ['GET _/packages?limit=0&skip=0'],
    })
    const sorted = await runScripted([{ body: packages }], ['package', 'list', '/ns', '-n'])
    expect(sorted.stdout).toBe(`packages\n${rows.toReversed().join('')}`)
    expect(sorted.calls).toEqual(['GET ns/packages?limit=30&skip=0'])
  })

  test.each([['list'], ['refresh']])('%s takes a namespace and no entity', async (verb) => {
    for (const [name, entityName] of [
      ['p', 'p'],
      ['/ns/p', 'p'],
      ['/ns/p/a', 'p/a'],
    ] as const) {
      const { status, stderr, calls } = await runScripted([], ['package', verb, name])
      expect({ status, calls }).toEqual({ status: 1, calls: [] })
      expect(stderr).toBe(
        `error: An entity name, '${entityName}', was provided instead of a namespace. Valid namespaces are of the following format: /NAMESPACE.\n${usageHint}`,
      )
    }
  })
})

describe('refresh', () => {
  const refreshed = { added: ['a', 'b'], updated: [], deleted: ['c'] }

  test('lists what changed', async () => {
    const { status, stdout, calls, bodies } = await runScripted([{ body: refreshed }], ['package', 'refresh'])
    expect({ status, calls, bodies }).toEqual({ status: 0, calls: ['POST _/packages/refresh'], bodies: [undefined] })
    expect(stdout).toBe(
      "'_' refreshed successfully\ncreated bindings:\na\nb\nupdated bindings:\ndeleted bindings:\nc\n",
    )
  })

  test.each([
    [{ status: 501, body: { error: 'no', code: 'tid' } }, 245, 'failed: no (code tid)'],
    [{ status: 204 }, 3, 'failed due to unexpected HTTP status code: 204'],
  ])('%j', async (reply, expected, text) => {
    const { status, stdout, stderr } = await runScripted([reply], ['package', 'refresh', '/ns'])
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' })
    expect(stderr.startsWith(`error: Package refresh for namespace 'ns' ${text}\n`)).toBe(true)
    expect(stderr).not.toContain(usageHint)
  })
})

describe('mistakes and refusals', () => {
  test.each([
    ['create', 1],
    ['update', 1],
    ['get', 2],
    ['delete', 1],
  ])('%s takes a name', async (verb, most) => {
    const none = await runScripted([], ['package', verb])
    expect(none).toMatchObject({ status: 1, calls: [] })
    expect(none.stderr).toBe(`error: Invalid argument(s). A package name is required.\n${usageHint}`)
    const many = await runScripted([], ['package', verb, ...['p', 'name'].slice(0, most), 'x'])
    expect(many.stderr).toBe(`error: Invalid argument(s): x. A package name is required.\n${usageHint}`)
  })

  test.each([
    ['get', ['p'], "Unable to get package 'p'"],
    ['delete', ['p'], "Unable to delete package 'p'"],
    ['list', [], "Unable to obtain the list of packages for namespace 'default'"],
    ['list', ['/ns'], "Unable to obtain the list of packages for namespace 'ns'"],
  ])('%s %j', async (...[verb, args, context]) => {
    const { status, stdout, stderr } = await runScripted([notFound], ['package', verb, ...args])
    expect({ status, stdout, stderr }).toEqual({
      status: 148,
      stdout: '',
      stderr: `error: ${context}: ${notFoundText}\n`,
    })
  })
})

test.each([
  [['create', 'p'], entity],
  [['update', 'p'], entity],
  [['bind', 'p', 'b'], entity],
  [['get', 'p'], entity],
  [['get', 'p', 'version'], '0.0.3'],
  [['delete', 'p'], entity],
  [['list'], [entity]],
  [['refresh'], { added: [], updated: [], deleted: [] }],
])('--json of %j', async (args, data) => {
  const body = args[0] === 'get' ? entity : data
  const { status, stdout } = await runScripted([{ body }], ['package', ...args, '--json'])
  expect({ status, data: JSON.parse(stdout) as unknown }).toEqual({ status: 0, data })
})
