import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answer,
  init,
  initAndRun as initAndRunIn,
  missingRuntime,
  openTestContainers,
  type Outcome,
  run,
  runOnce,
  runRequest,
  startContainer,
  testLimits,
  timePattern,
} from '../container-testing.js'
import type { ContainerFactory } from '../port.js'

const kind = 'python:3.10'
const missing = await missingRuntime(kind)

let containers: ContainerFactory
beforeAll(async () => {
  containers = await openTestContainers('auto')
})
afterAll(async () => {
  await containers[Symbol.asyncDispose]()
})

const initAndRun = (code: string | Buffer, value: unknown = {}): Promise<Outcome> =>
  initAndRunIn(containers, code, { spec: { kind }, value })

describe.skipIf(missing !== undefined)(`python${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('greets', async () => {
    const code =
      'def main(args):\n  name = args.get("name", "stranger")\n  return {"greeting": "Hello " + name + "!"}\n'
    const { status, body } = await initAndRun(code, { name: 'World' })
    expect({ status, body }).toEqual({ status: 200, body: { greeting: 'Hello World!' } })
  })

  describe('a run', () => {
    test('before init is refused', async () => {
      await using container = await startContainer(containers, { kind })
      expect(await run(container)).toMatchObject({ status: 500, body: { error: 'no action defined yet' } })
    })

    test.each([
      ['an object', 'return {"a": 1}', 200, { a: 1 }],
      ['an array', 'return [1]', 200, [1]],
      ['a tuple', 'return (1, 2)', 200, [1, 2]],
      ['other letters', 'return {"é": "\\U0001f600"}', 200, { é: '\u{1f600}' }],
      ['an error member', 'return {"error": "no", "more": 1}', 200, { error: 'no', more: 1 }],
      ['nothing', 'return None', 502, { error: 'The action did not return a dictionary or array.' }],
      ['text', 'return "text"', 502, { error: 'The action did not return a dictionary or array.' }],
      ['a number', 'return 3', 502, { error: 'The action did not return a dictionary or array.' }],
    ])('that returns %s', async (...[, body, status, expected]) => {
      expect(await initAndRun(`def main(args):\n  ${body}\n`)).toMatchObject({ status, body: expected })
    })

    test('that raises is an application error with a traceback in the log', async () => {
      await using container = await startContainer(containers, { kind })
      await init(container, 'def main(args):\n  return {"n": 1 // args["by"]}\n')
      const first = await run(container, { by: 0 })
      expect(first).toMatchObject({ status: 200, body: { error: 'integer division or modulo by zero' } })
      expect(first.lines[0]).toBe('stderr: Traceback (most recent call last):')
      expect(first.lines.join('\n')).toContain('return {"n": 1 // args["by"]}')
      expect(first.lines.join('\n')).not.toContain('launcher')
      expect(await run(container, { by: 1 })).toMatchObject({ status: 200, body: { n: 1 } })
    })

    test.each(['import sys; sys.exit(3)', 'exit()', 'quit(1)', 'raise KeyboardInterrupt()', 'return {"a": object()}'])(
      'that ends by %s is a developer error and the last one',
      async (statement) => {
        await using container = await startContainer(containers, { kind })
        await init(container, `def main(args):\n  ${statement}\n`)
        expect(await run(container)).toMatchObject({ status: 400, body: { error: 'command exited' } })
        expect(await run(container)).toMatchObject({ status: 500, body: { error: 'no action defined yet' } })
      },
    )

    test('that ends its process is answered as such', async () => {
      await using container = await startContainer(containers, { kind })
      await init(container, 'import os\ndef main(args):\n  print("bye")\n  os._exit(1)\n')
      const { reply, lines } = await runOnce(container)
      expect(reply).toMatchObject({ kind: 'exited' })
      expect(lines).toEqual(['stdout: bye'])
    })

    test('ends at its deadline with what it printed', async () => {
      await using container = await startContainer(containers, { kind })
      await init(container, 'def main(args):\n  print("busy")\n  while True: pass\n')
      const { reply, lines } = await runOnce(container, runRequest(), { ...testLimits, timeoutMs: 150 })
      expect(reply).toMatchObject({ kind: 'timeout' })
      expect(lines).toEqual(['stdout: busy'])
    })

    test('sees the context of its activation', async () => {
      const code = 'import os\ndef main(args): return {k: v for k, v in os.environ.items() if k.startswith("__OW_")}\n'
      await using container = await startContainer(containers, { kind })
      await init(container, code)
      const request = runRequest({}, { api_key: 'id:key' })
      expect(answer((await runOnce(container, request)).reply).body).toMatchObject({
        __OW_API_HOST: 'http://127.0.0.1:3233',
        __OW_API_KEY: 'id:key',
        __OW_NAMESPACE: 'guest',
        __OW_ACTIVATION_ID: request.activation_id,
      })
    })

    test('with a body of a megabyte passes it on, and cuts what is longer than allowed', async () => {
      await using container = await startContainer(containers, { kind })
      await init(container, 'def main(args): return args\n')
      const value = { text: 'é'.repeat(500_000) }
      const limits = { ...testLimits, maxBytes: 1024 * 1024 }
      expect(answer((await runOnce(container, runRequest(value), limits)).reply).body).toEqual(value)
      const { reply } = await runOnce(container, runRequest({ text: 'é'.repeat(100) }), { ...testLimits, maxBytes: 20 })
      expect(reply).toEqual({
        kind: 'truncated',
        bytes: 212,
        prefix: '{"text": "ééééé',
        durationMs: expect.any(Number) as number,
      })
    })
  })

  describe('logs', () => {
    test('carry time, stream and text in order', async () => {
      await using container = await startContainer(containers, { kind })
      const code = [
        'import logging, os, subprocess, sys',
        'print("loaded")',
        'def main(args):',
        '  print("one", {"a": 1})',
        '  print("two", file=sys.stderr)',
        '  sys.stdout.write("thr"); sys.stdout.buffer.write("eé\\n".encode())',
        '  logging.warning("four")',
        '  print("no end", end="")',
        '  return {}',
      ].join('\n')
      await init(container, code)
      const { logs, lines } = await runOnce(container)
      expect(lines).toEqual([
        'stdout: loaded',
        "stdout: one {'a': 1}",
        'stderr: two',
        'stdout: threé',
        'stderr: WARNING:root:four',
        'stdout: no end',
      ])
      for (const { time } of logs.lines) expect(time).toMatch(timePattern)
      expect((await runOnce(container)).lines[0]).toBe("stdout: one {'a': 1}")
    })

    test('hold what child processes and descriptors write', async () => {
      const code =
        'import os\ndef main(args):\n  os.system("echo child; echo oops >&2")\n  os.write(1, b"raw\\n")\n  return {}\n'
      const { lines } = await initAndRun(code)
      expect([...lines].sort()).toEqual(['stderr: oops', 'stdout: child', 'stdout: raw'])
    })

    test('of threads arrive whole', async () => {
      const code = [
        'import threading',
        'def say(n):',
        '  for i in range(20): print("%d-%d" % (n, i))',
        'def main(args):',
        '  threads = [threading.Thread(target=say, args=(n,)) for n in range(5)]',
        '  [t.start() for t in threads]; [t.join() for t in threads]',
        '  return {}',
      ].join('\n')
      const { lines } = await initAndRun(code)
      expect(lines.map((line) => line.replace('stdout: ', '')).filter((line) => /^\d-\d+$/.test(line))).toHaveLength(
        100,
      )
    })

    test('are cut at their limit', async () => {
      await using container = await startContainer(containers, { kind })
      await init(container, 'def main(args):\n  for _ in range(100000): print("x" * 99)\n  return {}\n')
      const { reply, logs } = await runOnce(container, runRequest(), { ...testLimits, maxLogBytes: 10_000 })
      expect(reply).toMatchObject({ kind: 'reply', status: 200 })
      expect(logs.outcome).toBe('truncated')
      expect(logs.lines.length).toBeGreaterThanOrEqual(99)
      expect(logs.lines.length).toBeLessThanOrEqual(101)
    })
  })

  test('has the rest of its library after it has lost its rights', async () => {
    const code =
      'def main(args):\n  import traceback, sqlite3, ssl, decimal, multiprocessing\n  return {"ssl": bool(ssl.OPENSSL_VERSION)}\n'
    expect((await initAndRun(code)).body).toEqual({ ssl: true })
  })
})
