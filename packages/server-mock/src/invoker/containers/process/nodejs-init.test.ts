import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answer,
  init,
  initAndRun as initAndRunIn,
  initRequest,
  openTestContainers,
  type Outcome,
  run,
  startContainer,
  testLimits,
} from '../container-testing.js'
import type { ContainerFactory } from '../port.js'

let containers: ContainerFactory
beforeAll(async () => {
  containers = await openTestContainers('auto')
})
afterAll(async () => {
  await containers[Symbol.asyncDispose]()
})

const initAndRun = (code: string, how: { readonly main?: string; readonly value?: unknown } = {}): Promise<Outcome> =>
  initAndRunIn(containers, code, how)

async function failedInit(code: string, main = 'main'): Promise<string> {
  await using container = await startContainer(containers)
  const { status, body } = await init(container, code, { main })
  expect(status).toBe(502)
  const { error } = body as { readonly error: string }
  expect(error).toMatch(/^Initialization has failed due to: /)
  return error.replace('Initialization has failed due to: ', '')
}

describe('init', () => {
  test.each([
    ['code', { code: '' }],
    ['a code field', {}],
    ['main', { code: 'function main() {}', main: '' }],
  ])('without %s is refused, and may be tried again', async (_, fields) => {
    await using container = await startContainer(containers)
    const reply = await container.init({ name: 'a', main: 'main', binary: false, env: {}, ...fields }, testLimits)
    expect(answer(reply)).toEqual({ status: 403, body: { error: 'Missing main/no code to execute.' } })
    expect(await init(container, 'function main() {}')).toEqual({ status: 200, body: { OK: true } })
  })

  test('a second time is refused and changes nothing', async () => {
    await using container = await startContainer(containers)
    await init(container, 'function main() { return { first: true } }')
    expect(await init(container, 'function main() { return { second: true } }')).toEqual({
      status: 403,
      body: { error: 'Cannot initialize the action more than once.' },
    })
    expect((await run(container)).body).toEqual({ first: true })
  })

  test('that failed leaves a runtime that takes nothing more', async () => {
    await using container = await startContainer(containers)
    expect((await init(container, 'throw new Error("no")')).status).toBe(502)
    const stopped = { error: 'System not ready, status is stopped.' }
    expect(await init(container, 'function main() {}')).toEqual({ status: 403, body: stopped })
    expect(await run(container)).toMatchObject({ status: 403, body: stopped })
  })

  test('says where a syntax error is', async () => {
    const error = await failedInit('function main() {\n  return {\n}')
    expect(error).toContain('index.js:3')
    expect(error).toContain('SyntaxError')
    expect(error).not.toContain('launcher')
    expect(error).not.toContain('node:internal')
  })

  test('says what the code threw, with its own frames only', async () => {
    const error = await failedInit('function boom() {\n  throw new Error("boom")\n}\nboom()')
    expect(error).toMatch(/^Error: boom\n {4}at boom \(\/\S*index\.js:2:9\)/)
    expect(error).not.toContain('launcher')
  })

  test('says what was thrown that is no error', async () => {
    expect(await failedInit('throw "just text"')).toBe('just text')
    expect(await failedInit('throw undefined')).toBe('undefined')
  })

  test('fails where there is no such function', async () => {
    expect(await failedInit('function other() {}')).toBe("Action entrypoint 'main' is not a function.")
    expect(await failedInit('const main = 3')).toBe("Action entrypoint 'main' is not a function.")
    expect(await failedInit('function main() {}', 'no such name')).toBe(
      "Action entrypoint 'no such name' is not a function.",
    )
    expect(await failedInit('function main() {}', 'delete')).toBe("Action entrypoint 'delete' is not a function.")
  })

  test('writes its failure to the log too', async () => {
    await using container = await startContainer(containers)
    await init(container, 'console.log("before"); throw new Error("boom")')
    const { lines } = await run(container)
    expect(lines[0]).toBe('stdout: before')
    expect(lines[1]).toBe('stderr: Error: boom')
  })
})

describe('the entry point', () => {
  test.each([
    ['a function of the script', 'function main() { return { ok: 1 } }', 'main'],
    ['another function', 'function hello() { return { ok: 1 } }', 'hello'],
    ['a constant', 'const main = () => ({ ok: 1 })', 'main'],
    ['an async function', 'async function main() { return { ok: 1 } }', 'main'],
    ['a member of exports', 'exports.main = () => ({ ok: 1 })', 'main'],
    ['a member of module.exports', 'module.exports = { hello: () => ({ ok: 1 }) }', 'hello'],
    ['a function of an object', 'const api = { hello: () => ({ ok: 1 }) }', 'api.hello'],
    ['a reserved word among the exports', 'exports.delete = () => ({ ok: 1 })', 'delete'],
    ['one after a last comment', 'function main() { return { ok: 1 } } // the end', 'main'],
    ['one in strict code', '"use strict"\nfunction main() { return { ok: this === undefined ? 1 : 2 } }', 'main'],
    ['an exported function', 'export function main() { return { ok: 1 } }', 'main'],
    [
      'an exported function with imports',
      'import { EOL } from "node:os"\nexport const main = () => ({ ok: EOL.length })',
      'main',
    ],
    ['a default export', 'export default function () { return { ok: 1 } }', 'main'],
    ['a module that awaits', 'const ok = await Promise.resolve(1)\nexport const main = () => ({ ok })', 'main'],
  ])('may be %s', async (_, code, main) => {
    expect(await initAndRun(code, { main })).toMatchObject({ status: 200, body: { ok: 1 } })
  })

  test.each([
    ['typed functions', 'function main(args: { n: number }): object { return { ok: args.n as number } }'],
    ['interfaces and modules', 'interface A { n: number }\nexport function main({ n }: A) { return { ok: n } }'],
    ['enums', 'enum E { one = 1 }\nfunction main() { return { ok: E.one } }'],
    [
      'imports of types',
      'import type { Stats } from "node:fs"\nexport const main = (a: { n: number }): Partial<Stats> & object => ({ ok: a.n })',
    ],
  ])('may be TypeScript: %s', async (_, code) => {
    expect(await initAndRun(code, { value: { n: 1 } })).toMatchObject({ status: 200, body: { ok: 1 } })
  })

  test('has what a CommonJS module has', async () => {
    const code = `
      const local = require('node:path').basename(__filename)
      function main() { return { local, folder: __dirname === process.cwd(), module: typeof module, exports: typeof exports, resolved: require.resolve('fs') } }`
    expect((await initAndRun(code)).body).toEqual({
      local: 'index.js',
      folder: true,
      module: 'object',
      exports: 'object',
      resolved: 'fs',
    })
  })

  test('may import when it runs', async () => {
    const code = 'async function main() { const os = await import("node:os"); return { eol: os.EOL } }'
    expect((await initAndRun(code)).body).toEqual({ eol: '\n' })
  })

  test('reports a module with a syntax error as such', async () => {
    const error = await failedInit('import { EOL } from "node:os"\nexport function main( { return {} }')
    expect(error).toContain('SyntaxError')
    expect(error).not.toContain('Cannot use import statement')
  })

  test('does not run a module twice because it throws a syntax error', async () => {
    const error = await failedInit('console.log("once")\nJSON.parse("{")\nexport const main = () => ({})')
    expect(error).toContain('JSON')
  })

  test('sees the variables of init while it is loaded', async () => {
    await using container = await startContainer(containers)
    const code = 'const greeting = process.env.GREETING; function main() { return { greeting } }'
    await container.init(initRequest(code, { env: { GREETING: 'hi' } }), testLimits)
    expect((await run(container)).body).toEqual({ greeting: 'hi' })
  })
})
