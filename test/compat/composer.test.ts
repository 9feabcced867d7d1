import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { combine, type Composition, type Input } from './composer.js'
import { failure, type OpenwhiskClient, openwhisk, withoutEnvironment } from './openwhisk-client.js'

/** Components of a composition: other compositions, names of actions, functions that run inside of the conductor. */
type Task = Composition | string | ((input: Input) => unknown)

interface ComposerClient {
  readonly compositions: { deploy(composition: object, overwrite: boolean): Promise<unknown> }
}

const require = createRequire(import.meta.url)
const composerClient = require('openwhisk-composer/client') as (options: object, basic: boolean) => ComposerClient

const tools = join(dirname(require.resolve('openwhisk-composer/package.json')), 'bin')
const modules = join(tools, '../..')
const execute = promisify(execFile)

const actions = {
  increment: 'function main({ n }) { return { n: n + 1 } }',
  double: 'function main({ n }) { return { n: n * 2 } }',
  isSmall: 'function main({ n }) { return { value: n < 10 } }',
  fail: 'function main({ n }) { return { error: `no ${n}` } }',
}

let server: Platform
let client: OpenwhiskClient
let deployer: ComposerClient
let count = 0

beforeAll(async () => {
  withoutEnvironment()
  server = await openPlatform()
  const options = { apihost: server.url, api_key: server.auth }
  client = openwhisk(options)
  deployer = composerClient(options, true)
  for (const [name, action] of Object.entries(actions)) await client.actions.create({ name, action })
  await client.actions.create({ name: 'both', sequence: ['/_/increment', '/_/double'] })
})
afterAll(() => server.close())

const seq = (...tasks: readonly Task[]) => combine('seq', ...tasks)

/** Resolves with the name under which it runs. */
const deploy = async (composition: Composition): Promise<string> => {
  count += 1
  const name = `/_/composed${count}`
  await deployer.compositions.deploy({ name, ...composition.compile() }, true)
  return `composed${count}`
}

const run = async (composition: Composition, params: object = {}): Promise<unknown> =>
  client.actions.invoke({ name: await deploy(composition), params, blocking: true, result: true })

describe('what the composer compiles', () => {
  test('runs actions, sequences and functions one after the other', async () => {
    expect(await run(seq('increment', 'double'), { n: 1 })).toEqual({ n: 4 })
    expect(await run(seq('both', '/_/increment', '/guest/double'), { n: 1 })).toEqual({ n: 10 })
    expect(
      await run(
        seq('increment', ({ n }: Input) => ({ n: -Number(n) })),
        { n: 1 },
      ),
    ).toEqual({ n: -2 })
    expect(await run(combine('empty'), { n: 1 })).toEqual({ n: 1 })
  })

  test('chooses and repeats', async () => {
    const branch = combine('if', 'isSmall', 'double', 'increment')
    expect([await run(branch, { n: 3 }), await run(branch, { n: 30 })]).toEqual([{ n: 6 }, { n: 31 }])
    expect(await run(combine('while', 'isSmall', 'increment'), { n: 7 })).toEqual({ n: 10 })
    expect(await run(combine('dowhile', 'double', 'isSmall'), { n: 3 })).toEqual({ n: 12 })
    expect(await run(combine('repeat', 3, 'increment'), { n: 0 })).toEqual({ n: 3 })
  })

  test('keeps variables and inputs in its state', async () => {
    expect(await run(combine('retain', 'increment'), { n: 1 })).toEqual({ params: { n: 1 }, result: { n: 2 } })
    expect(await run(combine('merge', 'isSmall'), { n: 1 })).toEqual({ n: 1, value: true })
    expect(await run(combine('literal', { a: [1.5] }))).toEqual({ a: [1.5] })
    const nested = combine('let', { x: 1 }, combine('mask', combine('let', { x: 2 }, 'increment')), 'double')
    expect(await run(nested, { n: 1 })).toEqual({ n: 4 })
  })

  test('catches what fails, and fails with what it does not catch', async () => {
    expect(
      await run(
        combine('try', 'fail', ({ error }: Input) => ({ caught: error })),
        { n: 1 },
      ),
    ).toEqual({
      caught: 'no 1',
    })
    expect(await run(combine('try', 'missing', ({ error }: Input) => ({ caught: error })))).toEqual({
      caught: "Failed to resolve action with name 'guest/missing' during composition.",
    })
    expect(await run(combine('retain_catch', 'fail'), { n: 2 })).toEqual({
      params: { n: 2 },
      result: { error: 'no 2' },
    })
    const name = await deploy(seq('increment', 'fail', 'double'))
    const { statusCode, error } = await failure(client.actions.invoke({ name, params: { n: 1 }, blocking: true }))
    expect([statusCode, error.response, error.logs?.length]).toMatchObject([
      502,
      { status: 'application error', result: { error: 'no 2' } },
      5,
    ])
  })

  test('runs what its input names, and other compositions', async () => {
    const dynamic = { type: 'action', name: 'increment', params: { n: 1 } }
    expect(await run(combine('dynamic'), dynamic)).toEqual({ n: 2 })
    const inner = await deploy(seq('increment', 'double'))
    expect(await run(seq('double', inner, 'increment'), { n: 1 })).toEqual({ n: 7 })
    await client.actions.create({ name: 'around', sequence: ['/_/double', `/_/${inner}`] })
    expect(await client.actions.invoke({ name: 'around', params: { n: 1 }, blocking: true, result: true })).toEqual({
      n: 6,
    })
  })

  test('starts a branch that nobody waits for, with the key of its caller', async () => {
    const result = (await run(seq(combine('async', 'increment')), { n: 1 })) as { readonly activationId: string }
    expect(result).toMatchObject({ method: 'async', activationId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown })
    await server.quiet()
    const branch = await client.activations.get({ name: result.activationId })
    expect(branch.response.result).toEqual({ n: 2 })
  })
})

test('a composition is told by its annotations', async () => {
  const name = await deploy(seq('increment'))
  const action = await client.actions.get({ name })
  const annotations = Object.fromEntries(action.annotations.map(({ key, value }) => [key, value]))
  expect(annotations).toMatchObject({
    conductor: { type: 'seq' },
    composerVersion: '0.12.0',
    conductorVersion: '0.12.0',
    'provide-api-key': true,
  })
  const record = await client.actions.invoke({ name, params: { n: 1 }, blocking: true })
  expect(record.logs).toHaveLength(3)
  expect(record.annotations).toEqual(expect.arrayContaining([{ key: 'conductor', value: true }]))
})

test('its two programs compile and deploy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wsk-composer-'))
  const program = (name: string, args: readonly string[]) =>
    execute(process.execPath, [join(tools, name), ...args], { env: { HOME: folder, NODE_PATH: modules } })
  try {
    const source = join(folder, 'steps.js')
    await writeFile(source, "module.exports = require('openwhisk-composer').seq('increment', 'double')")
    const compiled = join(folder, 'steps.json')
    await program('compose.js', [source, '-o', compiled])
    const to = ['--apihost', server.url, '-u', server.auth, '--basic']
    const { stdout } = await program('deploy.js', ['steps', compiled, ...to, '-w'])
    expect(stdout.trim()).toBe('ok: created action /_/steps')
    const given = { name: 'steps', params: { n: 1 }, blocking: true, result: true }
    expect(await client.actions.invoke(given)).toEqual({ n: 4 })
  } finally {
    await rm(folder, { recursive: true })
  }
})
