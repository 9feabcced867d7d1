import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answer,
  init,
  initAndRun as initAndRunIn,
  json,
  openTestContainers,
  type Outcome,
  run,
  runOnce,
  runRequest,
  startContainer,
} from '../container-testing.js'
import type { ContainerFactory, ContainerSpec } from '../port.js'

let containers: ContainerFactory
beforeAll(async () => {
  containers = await openTestContainers('auto')
})
afterAll(async () => {
  await containers[Symbol.asyncDispose]()
})

const initAndRun = (code: string, how: { readonly main?: string; readonly value?: unknown } = {}): Promise<Outcome> =>
  initAndRunIn(containers, code, how)

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
  ])('that returns %s', async (...[, body, status, expected]) => {
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
