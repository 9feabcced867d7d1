import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer, initRequest, json, runOnce, runRequest, startContainer, testLimits } from '../container-testing.js'
import { openTestContainers } from '../container-testing.js'
import type { Container, ContainerFactory, ContainerSpec } from '../port.js'

let containers: ContainerFactory
beforeAll(async () => {
  containers = await openTestContainers('auto')
})
afterAll(async () => {
  await containers[Symbol.asyncDispose]()
})

interface Outcome {
  readonly status: number
  readonly body: unknown
  readonly lines: readonly string[]
}

async function init(container: Container, code: string, main = 'main'): Promise<Omit<Outcome, 'lines'>> {
  return answer(await container.init(initRequest(code, { main }), testLimits))
}

async function run(container: Container, value: unknown = {}): Promise<Outcome> {
  const { reply, lines } = await runOnce(container, runRequest(value))
  return { ...answer(reply), lines }
}

/** Init, which has to succeed, and one run. */
async function initAndRun(code: string, { main = 'main', value = {} as unknown } = {}): Promise<Outcome> {
  await using container = await startContainer(containers)
  expect(await init(container, code, main)).toEqual({ status: 200, body: { OK: true } })
  return await run(container, value)
}

async function failedInit(code: string, main = 'main'): Promise<string> {
  await using container = await startContainer(containers)
  const { status, body } = await init(container, code, main)
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

describe('a run', () => {
  test('before init is refused', async () => {
    await using container = await startContainer(containers)
    expect(await run(container)).toMatchObject({ status: 403, body: { error: 'System not initialized.' } })
  })

  test.each([
    ['an object', 'return { a: 1 }', 200, { a: 1 }],
    ['an array', 'return [1]', 200, [1]],
    ['nothing', 'return', 200, {}],
    ['null', 'return null', 200, null],
    ['text', 'return "text"', 502, { error: 'The action did not return a dictionary.' }],
    ['a number', 'return 3', 502, { error: 'The action did not return a dictionary.' }],
    ['false', 'return false', 502, { error: 'The action did not return a dictionary.' }],
    ['a function', 'return () => 1', 502, { error: 'The action did not return a dictionary.' }],
    ['a promise of an object', 'return Promise.resolve({ a: 1 })', 200, { a: 1 }],
    ['a promise of nothing', 'return Promise.resolve()', 200, {}],
    ['a promise of text', 'return Promise.resolve("text")', 502, { error: 'The action did not return a dictionary.' }],
    ['something with then', 'return { then: (done) => done({ a: 1 }) }', 200, { a: 1 }],
    ['a promise rejected with an object', 'return Promise.reject({ a: 1 })', 200, { error: { a: 1 } }],
    ['a promise rejected with text', 'return Promise.reject("no")', 200, { error: 'no' }],
    ['a promise rejected with nothing', 'return Promise.reject()', 200, { error: {} }],
    ['a promise rejected with 0', 'return Promise.reject(0)', 200, { error: {} }],
    ['an error member', 'return { error: "no", more: 1 }', 200, { error: 'no', more: 1 }],
  ])('that returns %s', async (_, body, status, expected) => {
    expect(await initAndRun(`function main() { ${body} }`)).toMatchObject({ status, body: expected })
  })

  test('that rejects with an error gives its name, message and stack', async () => {
    const { status, body } = await initAndRun(
      'async function main() { throw Object.assign(new TypeError("boom"), { code: "E1", more: { deep: [1] } }) }',
    )
    expect(status).toBe(200)
    expect(body).toEqual({
      error: {
        name: 'TypeError',
        message: 'boom',
        code: 'E1',
        more: { deep: [1] },
        stack: expect.stringMatching(/^TypeError: boom\n {4}at main/) as string,
      },
    })
  })

  test('that rejects with a circle gives what JSON can hold', async () => {
    const { body } = await initAndRun('function main() { const a = { f() {} }; a.a = a; return Promise.reject(a) }')
    expect(body).toEqual({ error: { a: '[Circular]' } })
  })

  test('that throws at once is a developer error and the last one', async () => {
    await using container = await startContainer(containers)
    await init(container, 'function main() { throw new Error("boom") }')
    const first = await run(container)
    expect(first).toMatchObject({ status: 502, body: { error: 'An error has occurred: Error: boom' } })
    expect(first.lines[0]).toBe('stderr: Error: boom')
    expect(await run(container)).toMatchObject({ status: 403, body: { error: 'System not ready, status is stopped.' } })
  })

  test('that throws text says so', async () => {
    const { status, body } = await initAndRun('function main() { throw "text" }')
    expect({ status, body }).toEqual({ status: 502, body: { error: 'An error has occurred: text' } })
  })

  test('whose result is no JSON is a developer error', async () => {
    const circle = await initAndRun('function main() { const a = {}; a.a = a; return a }')
    expect(circle.status).toBe(502)
    expect(circle.body).toMatchObject({ error: expect.stringContaining('An error has occurred: TypeError') as string })
    expect((await initAndRun('function main() { return { n: 1n } }')).status).toBe(502)
  })

  test('says on the log what kind of result is wrong', async () => {
    const { lines } = await initAndRun('function main() { return "text" }')
    expect(lines).toEqual(["stderr: The result must be an object but has type 'string'."])
  })

  test.each(['null', '{}'])('with the value %s gets an empty object', async (value) => {
    await using container = await startContainer(containers)
    await init(container, 'function main(args) { return { keys: Object.keys(args) } }')
    const { reply } = await runOnce(container, { ...runRequest(), value: json(value) })
    expect(answer(reply).body).toEqual({ keys: [] })
  })

  test('with a value that is no object is refused, and the runtime stays busy', async () => {
    await using container = await startContainer(containers)
    await init(container, 'function main() { return {} }')
    const { reply } = await runOnce(container, { ...runRequest(), value: json('"text"') })
    expect(answer(reply)).toEqual({
      status: 403,
      body: { error: "Internal system error: the argument must be a dictionary but has type 'string'." },
    })
    expect(await run(container)).toMatchObject({ status: 403, body: { error: 'System not ready, status is running.' } })
  })

  test('while another is under way is refused, unless the action allows that', async () => {
    const code = 'function main({ ms }) { return new Promise((resolve) => setTimeout(resolve, ms)) }'
    const both = async (spec: Partial<ContainerSpec>): Promise<readonly unknown[]> => {
      await using container = await startContainer(containers, spec)
      await init(container, code)
      return await Promise.all([run(container, { ms: 50 }), run(container, { ms: 1 })])
    }
    const refused = { status: 403, body: { error: 'System not ready, status is running.' } }
    expect(await both({})).toMatchObject([{ status: 200 }, refused])
    expect(await both({ concurrency: 2 })).toMatchObject([{ status: 200 }, { status: 200 }])
  })

  test('may print through every door of the console', async () => {
    const { lines } = await initAndRun(`function main() {
      console.group('outer'); console.info('in %d', 1); console.groupEnd()
      console.table([{ a: 1 }]); console.warn(new Error('seen').message)
      process.stdout.write('no end', 'utf8', () => undefined)
      process.stderr.write(new Uint8Array([0xc3])); process.stderr.write(new Uint8Array([0xa9, 10]))
      process.stdout.write('6869', 'hex')
      require('stream').Readable.from(['piped']).pipe(process.stdout)
      return new Promise((resolve) => setTimeout(resolve, 5))
    }`)
    expect(lines.slice(0, 2)).toEqual(['stdout: outer', 'stdout:   in 1'])
    expect(lines.slice(-3)).toEqual(['stderr: seen', 'stdout: no endhipiped', 'stderr: é'])
  })

  test('shows console output to who replaces the write of process.stdout', async () => {
    const { body, lines } = await initAndRun(`function main() {
      const seen = []; const write = process.stdout.write
      process.stdout.write = (text) => seen.push(text)
      console.log('caught'); process.stdout.write = write; console.log('free')
      return { seen }
    }`)
    expect(body).toEqual({ seen: ['caught\n'] })
    expect(lines).toEqual(['stdout: free'])
  })
})

describe('the two ways to read requests', () => {
  test('give the same', async () => {
    const { spawn } = await import('node:child_process')
    const { encodeInit, encodeText, FrameReader } = await import('./frames.js')
    const { findLaunchers } = await import('./launchers-folder.js')
    const head = { flags: 0, call: 1, maxBytes: 1e6, maxLogBytes: 1e6 }
    const text = JSON.stringify({ value: { text: 'x'.repeat(200_000) } })
    for (const reader of ['handle', 'socket']) {
      const settings = JSON.stringify({ folder: process.cwd(), concurrency: 1, reader })
      const child = spawn(process.execPath, [`${findLaunchers()}/node-launcher.cjs`, settings], {
        stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
        detached: true,
      })
      const [, , , requests, replies] = child.stdio as unknown as readonly (NodeJS.ReadWriteStream | null)[]
      const bodies: string[] = []
      await new Promise<void>((resolve) => {
        const frames = new FrameReader({
          payloadLimit: () => 1e6,
          frame: ({ kind, payload }) => {
            if (kind === 2 && bodies.push(payload.toString()) === 2) resolve()
          },
        })
        replies?.on('data', (chunk: Buffer) => frames.push(chunk))
        const code = Buffer.from('function main(args) { return args }')
        requests?.write(encodeInit({ ...head, kind: 1 }, '{"main":"main","env":{}}', code))
        requests?.write(encodeText({ ...head, kind: 2, call: 2 }, text))
      })
      expect(bodies).toEqual(['{"OK":true}', JSON.stringify({ text: 'x'.repeat(200_000) })])
      const gone = new Promise((resolve) => child.once('exit', resolve))
      requests?.end()
      await gone
    }
  })
})
