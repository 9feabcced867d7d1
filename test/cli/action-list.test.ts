import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'

const kind = (value: unknown) => [{ key: 'exec', value }]
const actions = [
  { namespace: 'guest', name: 'b', annotations: kind('nodejs:20') },
  { namespace: 'guest/pkg', name: 'a', annotations: kind('python:3') },
  { namespace: 'guest', name: 'A', publish: true },
  { namespace: 'guest/Pkg', name: 'Z', annotations: kind('x') },
  { namespace: 'guest', name: 'n'.repeat(70), annotations: kind('y') },
]

const row = (name: string, rest: string) => `${name.padEnd(70)} private ${rest}\n`
const rows = [
  row('/guest/b', 'nodejs:20'),
  row('/guest/pkg/a', 'python:3'),
  row('/guest/A', ''),
  row('/guest/Pkg/Z', 'x'),
  row(`/guest/${'n'.repeat(70)}`, 'y'),
]

test('one row for each action, in the order of the server', async () => {
  const { status, stdout, stderr, calls } = await runScripted([{ body: actions }], ['action', 'list'])
  expect({ status, stdout, stderr, calls }).toEqual({
    status: 0,
    stdout: `actions\n${rows.join('')}`,
    stderr: '',
    calls: ['GET _/actions?limit=30&skip=0'],
  })
})

test('-n sorts: actions outside packages first, by their names as they are', async () => {
  const { stdout } = await runScripted([{ body: actions }], ['action', 'list', '-n'])
  const order = [2, 0, 4, 1, 3]
  expect(stdout).toBe(`actions\n${order.map((index) => rows[index]).join('')}`)
})

test('an empty list has its heading', async () => {
  expect((await runScripted([{ body: [] }], ['action', 'list'])).stdout).toBe('actions\n')
})

describe('what is listed', () => {
  test.each([
    [['/ns'], 'GET ns/actions?limit=30&skip=0'],
    [['/_'], 'GET _/actions?limit=30&skip=0'],
    [['pkg'], 'GET _/actions/pkg/?limit=30&skip=0'],
    [['/ns/a pkg'], 'GET ns/actions/a%20pkg/?limit=30&skip=0'],
    [['-s', '2', '-l', '0'], 'GET _/actions?limit=0&skip=2'],
    [['--limit', '5', '--limit=-1', '-s=0x10'], 'GET _/actions?limit=-1&skip=16'],
  ])('%j', async (args, call) => {
    const { calls } = await runScripted([{ body: [] }], ['action', 'list', ...args])
    expect(calls).toEqual([call])
  })
})

test.each([
  [[], 'default'],
  [['/ns'], 'ns'],
  [['/ns/pkg'], 'ns'],
])('an error of %j names the namespace', async (args, namespace) => {
  const { status, stdout, stderr } = await runScripted([notFound], ['action', 'list', ...args])
  expect({ status, stdout }).toEqual({ status: 148, stdout: '' })
  expect(stderr).toBe(
    `error: Unable to obtain the list of actions for namespace '${namespace}': ${notFoundText}\n${usageHint}`,
  )
})

test('two arguments are one too many', async () => {
  const { status, stderr } = await runScripted([], ['action', 'list', '/ns', 'x'])
  expect(status).toBe(1)
  expect(stderr).toBe(`error: Invalid argument(s): x. An optional namespace is the only valid argument.\n${usageHint}`)
})

test('--json prints the actions as they came', async () => {
  const { stdout, stderr } = await runScripted([{ body: actions }], ['action', 'list', '--json', '-n'])
  expect((JSON.parse(stdout) as { name: string }[]).map(({ name }) => name)).toEqual([
    'A',
    'b',
    'n'.repeat(70),
    'a',
    'Z',
  ])
  expect(stderr).toBe('')
})

describe('delete', () => {
  test('takes an action away', async () => {
    const gone = { namespace: 'guest/p', name: 'h' }
    const plain = await runScripted([{ body: gone }], ['action', 'delete', '/ns/p/h'])
    expect(plain).toMatchObject({ status: 0, stdout: 'ok: deleted action p/h\n', stderr: '' })
    expect(plain.calls).toEqual(['DELETE ns/actions/p/h'])
    expect(plain.bodies).toEqual([undefined])
    const data = await runScripted([{ body: gone }], ['action', 'delete', 'h', '--json'])
    expect(JSON.parse(data.stdout)).toEqual(gone)
  })

  test('a refusal', async () => {
    const conflict = { status: 409, body: { error: 'busy', code: 'tid' } }
    const { status, stdout, stderr } = await runScripted([conflict], ['action', 'delete', 'p/h'])
    expect({ status, stdout }).toEqual({ status: 153, stdout: '' })
    expect(stderr).toBe(`error: Unable to delete action 'p/h': busy (code tid)\n${usageHint}`)
  })

  test.each([
    [[], 'Invalid argument(s). An action name is required.'],
    [['a', 'b'], 'Invalid argument(s): b. An action name is required.'],
  ])('%j', async (args, message) => {
    const { status, stderr } = await runScripted([], ['action', 'delete', ...args])
    expect({ status, stderr }).toEqual({ status: 1, stderr: `error: ${message}\n${usageHint}` })
  })
})
