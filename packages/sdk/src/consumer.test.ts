import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContractServer, testAuth } from './test-support/contract-server.js'

const run = promisify(execFile)
const workspace = fileURLToPath(new URL('../../../', import.meta.url))
const tsc = join(workspace, 'node_modules/typescript/bin/tsc')

let project = ''

async function compile(...args: readonly string[]): Promise<string> {
  return run(process.execPath, [tsc, ...args], { cwd: project }).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)),
  )
}

/** A file of the project; folders are made. */
function write(path: string, content: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), content)
}

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'sdk-consumer-'))
  await run(process.execPath, [tsc, '-b', join(workspace, 'packages/sdk')])
  for (const name of ['contract', 'sdk']) {
    for (const part of ['dist', 'package.json']) {
      const from = join(workspace, 'packages', name, part)
      cpSync(from, join(project, 'node_modules/@wsk', name, part), { recursive: true })
    }
  }
  mkdirSync(join(project, 'types/node_modules/@types'), { recursive: true })
  symlinkSync(join(workspace, 'node_modules/@types/node'), join(project, 'types/node_modules/@types/node'))
  symlinkSync(join(workspace, 'node_modules/undici-types'), join(project, 'types/node_modules/undici-types'))
}, 120_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
  target: 'es2022',
}

const program = `
import { type ActionTypes, createClient, isWhiskError, NotFoundError, RawJson, asJsonText } from '@wsk/sdk'

interface Actions {
  'billing/charge': { params: { cents: number }; result: { receipt: string } }
  list: { params: { of?: string }; result: string[] }
}

export async function main(): Promise<void> {
  const client = createClient<Actions>({ apihost: 'http://localhost:3233', auth: 'a:b', timeoutMs: 5, retries: 0 })
  const { receipt } = await client.actions.invoke('billing/charge', { cents: 5 }, { result: true })
  const text: string = receipt
  const outcome = await client.actions.invoke('list', {}, { blocking: true, signal: new AbortController().signal })
  const names: string[] = outcome.status === 'completed' ? outcome.result : (await outcome.wait()).response.result ?? []
  const pending = await client.actions.start('billing/charge', new RawJson(asJsonText('{"cents":5}')))
  const id: string = pending.activationId
  // @ts-expect-error the amount is a number
  await client.actions.invoke('billing/charge', { cents: '5' }, { result: true })
  // @ts-expect-error there is no such action
  await client.actions.invoke('billing/refund', { cents: 5 }, { result: true })
  // @ts-expect-error there is no such operation
  await client.call('inventOperation', {})
  // @ts-expect-error the path parameter is missing
  await client.call('getActionByName', { params: { namespace: '_' } })
  const action = await client.call('getActionByName', { params: { namespace: '_', actionName: 'a' }, query: { code: false } })
  const updated: number = action.updated
  for await (const { name, exec } of client.actions.list({ limit: 10 })) if (exec.binary) id.concat(name)
  const { data, response } = await client.activations.list({ docs: true }).withResponse()
  const logs: readonly string[] = data[0]?.logs ?? []
  const status: number = response.status
  const fired = await client.triggers.fire('t')
  const fireId: string | undefined = fired.fired ? fired.activationId : fired.activationId
  try {
    await client.actions.get('x')
  } catch (error) {
    if (error instanceof NotFoundError) error.response.text.concat(error.message)
    else if (isWhiskError(error) && error.kind === 'timeout') error.hint?.concat('')
  }
  await client.close()
  void [text, names, updated, logs, status, fireId]

  const any = createClient()
  const result = await any.actions.invoke('whatever', { a: 1 }, { result: true })
  // @ts-expect-error what any action gives is unknown
  result.greeting
}

export type Checked = ActionTypes<Actions>
`

const properties = `
import { discoverOptions, readWskprops } from '@wsk/sdk/wskprops'
import { createClient } from '@wsk/sdk'
export const auth: string | undefined = readWskprops('x')['AUTH']
export const client = createClient(discoverOptions({ retries: 1 }))
`

/** Every example of the documentation; those that make no client of their own have one. */
function examples(): readonly string[] {
  const page = readFileSync(join(workspace, 'docs/sdk.md'), 'utf8')
  const preamble = "import type { WhiskClient } from '@wsk/sdk'\ndeclare const client: WhiskClient\n"
  return [...page.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => {
    return code.includes('createClient(') || code.includes('createClient<') ? code : preamble + code
  })
}

/** Compiles the files as a project of this type. Returns what the compiler says. */
async function check(type: 'module' | 'commonjs', options: object, files: readonly string[]): Promise<string> {
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type }))
  write('tsconfig.json', JSON.stringify({ compilerOptions: { ...strict, ...options }, files }))
  return compile('-p', '.')
}

describe('a strict project that checks libraries too compiles', () => {
  test('as an ECMAScript module without the types of Node and axios, every example of the documentation included', async () => {
    const files = examples().map((code, index) => {
      write(`examples/${index}.ts`, `${code}\nexport {}\n`)
      return `examples/${index}.ts`
    })
    expect(files.length).toBeGreaterThan(6)
    write('main.ts', program)
    expect(await check('module', { module: 'nodenext', lib: ['es2022', 'dom'] }, ['main.ts', ...files])).toBe('')
  }, 120_000)

  test('as a CommonJS module with the types of Node, properties files included', async () => {
    write('main.ts', program)
    write('properties.ts', properties)
    const node = { types: ['node'], typeRoots: ['types/node_modules/@types'] }
    expect(
      await check('commonjs', { module: 'nodenext', lib: ['es2024'], ...node }, ['main.ts', 'properties.ts']),
    ).toBe('')
  }, 120_000)

  test('as CommonJS whose modules are found without `exports`', async () => {
    write('main.ts', program)
    write('properties.ts', properties)
    const options = {
      module: 'commonjs',
      moduleResolution: 'node10',
      ignoreDeprecations: '6.0',
      lib: ['es2024'],
      types: ['node'],
      typeRoots: ['types/node_modules/@types'],
    }
    expect(await check('commonjs', options, ['main.ts', 'properties.ts'])).toBe('')
  }, 120_000)

  test('for a bundler', async () => {
    write('main.ts', program)
    const options = { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'] }
    expect(await check('module', options, ['main.ts'])).toBe('')
  }, 120_000)
})

describe('the built package', () => {
  test.each([
    [
      'imported',
      'consumer.mjs',
      "import { createClient } from '@wsk/sdk'\nimport { parseWskprops } from '@wsk/sdk/wskprops'",
    ],
    [
      'required',
      'consumer.cjs',
      "const { createClient } = require('@wsk/sdk')\nconst { parseWskprops } = require('@wsk/sdk/wskprops')",
    ],
  ])('works where it is %s', async (_title, file, imports) => {
    await using server = await openContractServer(() => ({ status: 200, body: ['guest'] }))
    const axios = join(project, 'node_modules/axios')
    rmSync(axios, { force: true })
    symlinkSync(join(workspace, 'node_modules/axios'), axios)
    write(
      file,
      `${imports}
const client = createClient({ apihost: process.argv[2], auth: process.argv[3] })
client.namespaces.list().then(([name]) => process.stdout.write(name + parseWskprops('A=1').A))`,
    )
    const { stdout, stderr } = await run(process.execPath, [join(project, file), server.apihost, testAuth])
    expect({ stdout, stderr }).toEqual({ stdout: 'guest1', stderr: '' })
  })
})
