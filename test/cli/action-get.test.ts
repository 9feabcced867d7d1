import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, type ScriptedRunOptions, usageHint } from '../support/scripted-run.js'

const action = {
  version: '0.0.2',
  namespace: 'guest/pkg',
  name: 'h',
  publish: false,
  updated: 1_560_000_000_000,
  annotations: [
    { value: 'nodejs:20', key: 'exec' },
    { value: true, key: 'final' },
    { key: 'parameters', value: [{ name: 'z', b: 1, a: 2 }] },
  ],
  parameters: [{ value: { b: 1, a: 2 }, key: 'p' }],
  limits: { logs: 10, concurrency: 1, memory: 256, timeout: 60_000 },
  exec: { binary: false, kind: 'nodejs:20' },
  unknown: 'dropped',
}

function get(args: readonly string[], body: unknown = action, options: ScriptedRunOptions = {}) {
  return runScripted([{ body }], ['action', 'get', ...args], options)
}

test('prints the action in the order of the Go wsk', async () => {
  const { status, stdout, stderr, calls } = await get(['/guest/pkg/h'])
  expect({ status, stderr, calls }).toEqual({ status: 0, stderr: '', calls: ['GET guest/actions/pkg/h?code=false'] })
  const shown = {
    namespace: 'guest/pkg',
    name: 'h',
    version: '0.0.2',
    exec: { kind: 'nodejs:20', binary: false },
    annotations: [
      { key: 'exec', value: 'nodejs:20' },
      { key: 'final', value: true },
      { key: 'parameters', value: [{ a: 2, b: 1, name: 'z' }] },
    ],
    parameters: [{ key: 'p', value: { a: 2, b: 1 } }],
    limits: { timeout: 60_000, memory: 256, logs: 10, concurrency: 1 },
    publish: false,
    updated: 1_560_000_000_000,
  }
  expect(stdout).toBe(`ok: got action pkg/h\n${JSON.stringify(shown, undefined, 4)}\n`)
})

test('a name is encoded as Go encodes it', async () => {
  const { calls, stdout } = await get(['a b?#%c+ü'], {})
  expect(calls).toEqual(['GET _/actions/a%20b%3F%23%25c+%C3%BC?code=false'])
  expect(stdout).toBe('ok: got action a b?#%c+ü\n{}\n')
})

test.each([
  ['not json', '{}'],
  ['[1]', '{}'],
  ['', '{}'],
])('an answer %j is an action without content', async (body, shown) => {
  const { status, stdout } = await get(['h'], body)
  expect({ status, stdout }).toEqual({ status: 0, stdout: `ok: got action h\n${shown}\n` })
})

describe('one field', () => {
  test.each([
    ['VERSION', '"0.0.2"'],
    ['publish', 'false'],
    ['delAnnotations', 'null'],
    ['code', '0'],
    ['error', '""'],
    ['exec', '{\n    "kind": "nodejs:20",\n    "binary": false\n}'],
  ])('%s', async (field, value) => {
    const { status, stdout } = await get(['h', field])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `ok: got action h, displaying field ${field}\n${value}\n`,
    })
  })

  test('an unknown one is told before the server is asked, also when the code is to be saved', async () => {
    for (const args of [[], ['--save']]) {
      const { status, stdout, stderr, calls } = await get(['h', 'kind', ...args])
      expect({ status, stdout, calls }).toEqual({ status: 2, stdout: '', calls: [] })
      expect(stderr).toMatch(`error: Invalid field filter 'kind'.\n${usageHint}Fields: namespace, name, version, exec,`)
    }
  })
})

test('--summary', async () => {
  const { stdout } = await get(['h', '-s', 'ignored'])
  expect(stdout).toBe('action /guest/pkg/h: Returns a result based on parameters p and z\n   (parameters: **p, z)\n')
})

describe('--url', () => {
  const web = (value: unknown) => ({ ...action, annotations: [{ key: 'web-export', value }] })

  test.each([
    [['h', '-r'], { ...action, namespace: 'guest' }, 'h', 'namespaces/guest/actions/h'],
    [['pkg/h', '--url', '--summary', 'bogus'], action, 'h', 'namespaces/guest/actions/pkg/h'],
    [['h', '-r'], { ...web(true), namespace: 'guest' }, 'h', 'web/guest/default/h'],
    [['/ns/pkg/h', '-r'], web(true), 'h', 'web/guest/pkg/h'],
    [['h', '-r'], web('true'), 'h', 'namespaces/guest/actions/h'],
    [['a b', '-r'], { namespace: 'x@y z', name: 'a b' }, 'a b', 'namespaces/x%40y%20z/actions/a%20b'],
  ] as const)('%j', async (...[args, body, name, path]) => {
    const { status, stdout } = await get(args, body)
    expect({ status, stdout }).toEqual({ status: 0, stdout: `ok: got action ${name}\nSERVER/api/v1/${path}\n` })
  })
})

describe('saving code', () => {
  const exec = (fields: Readonly<Record<string, unknown>>) => ({ ...action, exec: fields })

  /** Runs in a folder of its own, so that nothing can be written beside it unseen. */
  async function save(args: readonly string[], body: unknown, files: readonly string[] = []) {
    let found: readonly string[] = []
    let content = ''
    const run = await runScripted(async () => Promise.resolve({ body }), ['action', 'get', 'pkg/h', ...args], {
      prepare: async (home) => {
        for (const file of files) await home.write(file, 'old')
      },
      inspect: async (home) => {
        found = (await readdir(home.folder)).filter((name) => name !== '.wskprops')
        content = found[0] === undefined ? '' : await readFile(join(home.folder, found[0]), 'utf8')
      },
    })
    return { ...run, found, content }
  }

  test.each([
    [['--save'], { kind: 'nodejs:20', binary: false, code: 'x' }, 'h.js'],
    [['--save', '--save-as', ''], { kind: 'python:3', code: 'x' }, 'h.py'],
    [['--save'], { kind: 'nodejs:20', binary: true, code: 'eA==' }, 'h.zip'],
    [['--save'], { kind: 'java:8', binary: true, code: 'eA==' }, 'h.jar'],
    [['--save'], { kind: 'blackbox', image: 'i', binary: true, code: 'eA==' }, 'h.zip'],
    [['--save'], { kind: 'dotnet:2', binary: false, code: 'x' }, 'h'],
    [['--save-as', 'other.txt'], { kind: 'nodejs:20', binary: false, code: 'x' }, 'other.txt'],
  ])('%j of %j', async (args, fields, file) => {
    const { status, stdout, stderr, calls, found, content } = await save(args, exec(fields))
    expect({ status, stdout, stderr, calls, found, content }).toEqual({
      status: 0,
      stdout: `ok: saved action code to HOME/${file}\n`,
      stderr: '',
      calls: ['GET _/actions/pkg/h?code=true'],
      found: [file],
      content: 'x',
    })
  })

  test.each([
    [{ kind: 'sequence', components: ['/_/a'] }, 'Cannot save action sequences'],
    [{ kind: 'blackbox', image: 'i', binary: false }, 'Cannot save Docker images'],
    [{ kind: 'nodejs:20' }, 'The server sent no code of this action'],
  ])('of %j fails', async (fields, message) => {
    const { status, stdout, stderr, found } = await save(['--save'], exec(fields))
    expect({ status, stdout, stderr, found }).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${message}\n${usageHint}`,
      found: [],
    })
  })

  test('never writes over a file', async () => {
    const { status, stderr, content } = await save(['--save'], exec({ kind: 'nodejs:20', code: 'new' }), ['h.js'])
    expect({ status, stderr, content }).toEqual({
      status: 2,
      stderr: `error: The file 'h.js' already exists\n${usageHint}`,
      content: 'old',
    })
  })

  test('never writes through a link that leads nowhere', async () => {
    const { status, stderr } = await get(['h', '--save'], exec({ kind: 'nodejs:20', code: 'new' }), {
      prepare: (home) => symlink('elsewhere', join(home.folder, 'h.js')),
    })
    expect({ status, stderr }).toEqual({ status: 2, stderr: `error: The file 'h.js' already exists\n${usageHint}` })
  })

  test('to a folder that is not there', async () => {
    const { status, stderr } = await get(['h', '--save-as', 'no/h.js'], exec({ kind: 'nodejs:20', code: 'x' }))
    expect(status).toBe(2)
    expect(stderr).toBe(`error: Cannot create file 'no/h.js': open no/h.js: no such file or directory\n${usageHint}`)
  })

  test('to a folder that is, by a path that is told whole', async () => {
    const { stdout } = await runScripted(
      [{ body: exec({ kind: 'nodejs:20', code: 'x' }) }],
      ['action', 'get', 'h', '--save-as', './a/h.js', '--json'],
      { prepare: (home) => mkdir(join(home.folder, 'a')) },
    )
    expect(JSON.parse(stdout)).toEqual({ file: 'HOME/./a/h.js' })
  })

  test('the server does not say what the file is called', async () => {
    const { found } = await save(['--save'], { ...exec({ kind: 'nodejs:20', code: 'x' }), name: '../../evil' })
    expect(found).toEqual(['h.js'])
  })
})

describe('mistakes', () => {
  test.each<readonly [readonly string[], string]>([
    [[], 'Invalid argument(s). An action name is required.'],
    [['h', 'name', 'x'], 'Invalid argument(s): x. An action name is required.'],
    [['/'], "'/' is not a valid qualified name: A valid qualified name must be specified."],
  ])('%j', async (args, message) => {
    const { status, stderr, calls } = await get(args)
    expect({ status, stderr, calls }).toEqual({ status: 1, stderr: `error: ${message}\n${usageHint}`, calls: [] })
  })

  test('an action that is not there', async () => {
    const { status, stdout, stderr } = await runScripted([notFound], ['action', 'get', 'p/h'])
    expect({ status, stdout }).toEqual({ status: 148, stdout: '' })
    expect(stderr).toBe(`error: Unable to get action 'p/h': ${notFoundText}\n${usageHint}`)
  })
})

test('--json prints the action, or the field, as the server sent it', async () => {
  const whole = await get(['h', '--json'])
  expect(JSON.parse(whole.stdout)).toEqual(action)
  expect(whole.stderr).toBe('ok: got action h\n')
  expect(JSON.parse((await get(['h', 'version', '--json'])).stdout)).toBe('0.0.2')
  expect(JSON.parse((await get(['h', '-s', '--json'])).stdout)).toEqual(action)
  expect((await get(['h', '-r', '--json'], { namespace: 'n', name: 'h' })).stdout).toBe(
    '{\n    "url": "SERVER/api/v1/namespaces/n/actions/h"\n}\n',
  )
})
