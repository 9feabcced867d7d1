import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'
import type { WskHome } from '../support/wsk.js'

const saved = { namespace: 'guest', name: 'h', version: '0.0.1' }
const code = 'function main() {}\r\n'
const withCode = (name: string) => (home: WskHome) => home.write(name, code)
const create = (args: readonly string[], prepare?: (home: WskHome) => Promise<unknown>) =>
  runScripted([{ body: saved }], ['action', 'create', ...args], prepare === undefined ? {} : { prepare })

test('a file of code becomes an action', async () => {
  const { status, stdout, stderr, calls, bodies, requests } = await create(['h', 'h.js'], withCode('h.js'))
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'ok: created action h\n', stderr: '' })
  expect(calls).toEqual(['PUT _/actions/h?overwrite=false'])
  expect(bodies).toEqual([{ namespace: '_', name: 'h', exec: { kind: 'nodejs:default', code } }])
  const [request] = requests
  expect(request?.headers).toMatchObject({
    authorization: `Basic ${Buffer.from('uuid:key').toString('base64')}`,
    'content-type': 'application/json',
  })
  expect(request?.body.endsWith('}\n')).toBe(true)
})

test('everything that can be said of it is sent, in this order', async () => {
  const flags = ['--main', 'start', '-t', '100', '-m', '256', '--logsize=0', '-c5', '-p', 'a', '1.0', '-a', 'x', '<&>']
  const { requests } = await create(['/ns/pkg/h', 'h.py', ...flags], withCode('h.py'))
  expect(requests[0]?.url).toBe('/api/v1/namespaces/ns/actions/pkg/h?overwrite=false')
  expect(requests[0]?.body).toBe(
    '{"namespace":"ns","name":"pkg/h","exec":{"kind":"python:default","code":"function main() {}\\r\\n","main":"start"},' +
      '"annotations":[{"key":"x","value":"<&>"}],"parameters":[{"key":"a","value":1.0}],' +
      '"limits":{"timeout":100,"memory":256,"logs":0,"concurrency":5}}\n',
  )
})

describe('artifacts', () => {
  test.each([
    ['h.mjs', [], { kind: 'nodejs:default' }],
    ['h.ts', [], { kind: 'nodejs:default' }],
    ['h.go', [], { kind: 'go:default' }],
    ['h.txt', ['--kind', 'any thing'], { kind: 'any thing' }],
    ['h.js', ['--kind', 'nodejs:20'], { kind: 'nodejs:20' }],
    ['h', ['--docker', 'me/image'], { kind: 'blackbox', image: 'me/image' }],
    ['h.py', ['--native', '--docker', 'me/image'], { kind: 'blackbox', image: 'openwhisk/dockerskeleton' }],
    ['h.js', ['--kind', 'x', '--native'], { kind: 'x' }],
    ['H.java', ['--kind', 'java', '--main', 'H'], { kind: 'java', main: 'H' }],
    ['h.java', ['--kind', 'java:8'], { kind: 'java:8' }],
  ] as const)('%s %j is sent as a text', async (file, flags, exec) => {
    const { bodies } = await create(['h', file, ...flags], withCode(file))
    expect(bodies).toEqual([{ namespace: '_', name: 'h', exec: { ...exec, code } }])
  })

  test.each([
    ['h.zip', ['--kind', 'nodejs:20'], { kind: 'nodejs:20' }],
    ['h.zip', ['--native'], { kind: 'blackbox', image: 'openwhisk/dockerskeleton' }],
    ['h.jar', [], { kind: 'java:default' }],
    ['h.balx', [], { kind: 'ballerina:default' }],
  ] as const)('%s %j is sent in base64', async (file, flags, exec) => {
    const bytes = Buffer.from([0, 255, 10, 13])
    const { bodies } = await create(['h', file, ...flags], (home) => home.write(file, bytes))
    expect(bodies).toEqual([{ namespace: '_', name: 'h', exec: { ...exec, code: bytes.toString('base64') } }])
  })

  test('an image needs no code', async () => {
    const { bodies, stdout } = await create(['h', '--docker', 'me/image'])
    expect(bodies).toEqual([{ namespace: '_', name: 'h', exec: { kind: 'blackbox', image: 'me/image' } }])
    expect(stdout).toBe('ok: created action h\n')
  })

  test('a byte order mark and bytes that are no UTF-8 are neither lost nor fatal', async () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFFa'), Buffer.from([0xff])])
    const { bodies } = await create(['h', 'h.js'], (home) => home.write('h.js', bytes))
    expect(bodies).toMatchObject([{ exec: { code: '\uFEFFa\uFFFD' } }])
  })

  test('a sequence is a list of absolute names, without the blanks around them', async () => {
    const { bodies, calls } = await create(['s', '--sequence', 'a, /ns/b ,p/c,n/p/d'])
    const components = ['/_/a', '/ns/b', '/_/p/c', '/n/p/d']
    expect(bodies).toEqual([{ namespace: '_', name: 's', exec: { kind: 'sequence', components } }])
    expect(calls).toEqual(['PUT _/actions/s?overwrite=false'])
  })

  test('a copy has the code of another action, and its parameters and annotations behind those given', async () => {
    const source = {
      ...saved,
      exec: { binary: true, kind: 'nodejs:20', code: 'eA==', unknown: 1 },
      parameters: [{ key: 'a', value: 1 }],
      annotations: [{ key: 'exec', value: 'nodejs:20' }],
      limits: { timeout: 5 },
    }
    const args = ['action', 'create', 'n', '/ns/p/source', '--copy', '-p', 'a', '2', '-a', 'b', 'c']
    const { calls, requests } = await runScripted([{ body: source }, { body: saved }], args)
    expect(calls).toEqual(['GET ns/actions/p/source?code=true', 'PUT _/actions/n?overwrite=false'])
    expect(requests[1]?.body).toBe(
      '{"namespace":"_","name":"n","exec":{"kind":"nodejs:20","code":"eA==","binary":true},' +
        '"annotations":[{"key":"b","value":"c"},{"key":"exec","value":"nodejs:20"}],' +
        '"parameters":[{"key":"a","value":2},{"key":"a","value":1}]}\n',
    )
  })
})

describe('web actions', () => {
  test('their annotations follow those of the command line', async () => {
    const flags = ['-a', 'b', '1', '--web', 'RAW', '--web-secure', '1234']
    const { bodies } = await create(['h', 'h.js', ...flags], withCode('h.js'))
    expect(bodies).toMatchObject([
      {
        annotations: [
          { key: 'b', value: 1 },
          { key: 'web-export', value: true },
          { key: 'raw-http', value: true },
          { key: 'final', value: true },
          { key: 'require-whisk-auth', value: '1234' },
        ],
      },
    ])
  })
})

describe('mistakes', () => {
  const artifact = 'An action name and code artifact are required.'
  test.each<readonly [readonly string[], string, number]>([
    [[], artifact, 1],
    [['h'], artifact, 2],
    [['h', '--native'], artifact, 2],
    [['h', '--copy'], artifact, 2],
    [['h', '--sequence'], artifact, 2],
    [['h', 'missing.js'], "File 'missing.js' is not a valid file or it does not exist", 2],
    [['h', 'h.zip'], 'creating an action from a .zip artifact requires specifying the action kind explicitly', 2],
    [['h', 'h.txt'], "'.txt' is not a supported action runtime", 2],
    [['h', 'h'], "'' is not a supported action runtime", 2],
    [['h', 'h.js/x.js'], "Cannot access file 'h.js/x.js': stat h.js/x.js: not a directory", 2],
    [['h', 'folder'], "Unable to read the file 'folder': read folder: is a directory", 1],
    [
      ['h', 'h.js', '--kind', 'java'],
      'Java actions require --main to specify the fully-qualified name of the main class',
      2,
    ],
    [['h', 'h.js', '--kind', 'x', '--docker', 'y'], 'Cannot specify both --kind and --docker at the same time.', 149],
    [
      ['h', 'h.js', '--web', 'maybe'],
      "Invalid argument 'maybe' for --web flag. Valid input consist of 'yes', 'true', 'raw', 'false', or 'no'.",
      2,
    ],
    [
      ['h', 'h.js', '--web-secure', 'true'],
      'The --web-secure option is only valid when the --web option is enabled.',
      2,
    ],
    [
      ['h', 'h.js', '--web', 'no', '--web-secure', 'true'],
      'The --web-secure option is only valid when the --web option is enabled.',
      2,
    ],
    [['a//b', 'h.js'], "'a//b' is not a valid qualified name: A valid qualified name must be specified.", 1],
    [
      ['h', 'h.js', '-p', 'a', 'say "hi"'],
      String.raw`Invalid parameter argument '[]string{"{\"a\": \"say \"hi\"\"}"}': invalid character 'h' after object key:value pair`,
      1,
    ],
    [
      ['h', 'h.js', '-a', 'a', '"'],
      String.raw`Invalid annotation argument '[]string{"{\"a\": \"\"\"}"}': invalid character '"' after object key:value pair`,
      1,
    ],
  ])('%j', async (args, message, expected) => {
    const { status, stdout, stderr, calls } = await create(args, async (home) => {
      await mkdir(join(home.folder, 'folder'))
      for (const name of ['h.js', 'h.zip', 'h.txt', 'h']) await home.write(name, code)
    })
    expect({ status, stdout, calls }).toEqual({ status: expected, stdout: '', calls: [] })
    expect(stderr.startsWith(`error: Invalid argument(s). ${message}\n${usageHint}`)).toBe(true)
  })

  test('too many arguments', async () => {
    const { status, stderr } = await create(['h', 'h.js', 'x', 'y'])
    expect(status).toBe(1)
    expect(stderr).toBe(`error: Invalid argument(s): x, y. ${artifact}\n${usageHint}`)
  })

  test('a copy of what does not exist', async () => {
    const { status, stderr, calls } = await runScripted([notFound], ['action', 'create', 'n', 'source', '--copy'])
    expect({ status, calls }).toEqual({ status: 148, calls: ['GET _/actions/source?code=true'] })
    expect(stderr).toBe(`error: Invalid argument(s). Unable to get action 'source': ${notFoundText}\n${usageHint}`)
  })

  test('an action that is there already', async () => {
    const conflict = { status: 409, body: { error: 'resource already exists', code: 'tid' } }
    const options = { prepare: withCode('h.js') }
    const { status, stdout, stderr } = await runScripted([conflict], ['action', 'create', 'p/h', 'h.js'], options)
    expect({ status, stdout }).toEqual({ status: 153, stdout: '' })
    expect(stderr).toBe(
      `error: Unable to create action 'p/h': resource already exists (code tid)\n${usageHint}To change the action that is there: wsk action update p/h\n`,
    )
  })

  test.each([
    ['p/h', notFound, 'If the package is missing: wsk package create p\n'],
    ['/ns/p/h', notFound, 'If the package is missing: wsk package create /ns/p\n'],
    ['h', notFound, ''],
  ])('an action %s that has no place', async (name, reply, step) => {
    const options = { prepare: withCode('h.js') }
    const { status, stderr } = await runScripted([reply], ['action', 'create', name, 'h.js'], options)
    expect(status).toBe(148)
    expect(stderr.replace(/^.*?': /, '')).toBe(`${notFoundText}\n${usageHint}${step}`)
  })

  test('a 404 that is not the API’s says nothing of packages', async () => {
    const options = { prepare: withCode('h.js') }
    const page = { status: 404, body: '<html>' }
    const { stderr } = await runScripted([page], ['action', 'create', 'p/h', 'h.js'], options)
    expect(stderr).not.toContain('package')
  })
})

test('--json prints the action as the server has it', async () => {
  const { stdout, stderr } = await create(['h', 'h.js', '--json'], withCode('h.js'))
  expect(JSON.parse(stdout)).toEqual(saved)
  expect(stderr).toBe('ok: created action h\n')
})
