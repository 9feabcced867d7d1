import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answer,
  containerSpec,
  initRequest,
  json,
  runOnce,
  runRequest,
  startAction,
  startContainer,
  testLimits,
  timePattern,
} from './container-testing.js'
import { ContainerError, type ContainerFactory } from './port.js'

/**
 * What every container factory must do. `skip` is why it cannot be tried here, such as a component that is missing;
 * it becomes part of the title.
 */
export function describeContainers(name: string, open: () => Promise<ContainerFactory>, skip?: string): void {
  describe.skipIf(skip !== undefined)(`${name} as containers${skip === undefined ? '' : ` (${skip})`}`, () => {
    let containers: ContainerFactory
    beforeAll(async () => {
      containers = await open()
    })
    afterAll(async () => {
      await containers[Symbol.asyncDispose]()
    })

    describe('a life', () => {
      test('is counted from its start until it has gone', async () => {
        const before = containers.count()
        const container = await containers.create(containerSpec())
        expect(containers.count()).toBe(before + 1)
        await container.destroy()
        await container.exited
        expect(containers.count()).toBe(before)
      })

      test('ends once, however often it is ended', async () => {
        const container = await containers.create(containerSpec())
        await Promise.all([container.destroy(), container.destroy()])
        await container.destroy()
      })

      test('takes init, then any number of runs', async () => {
        await using container = await startAction(containers, 'function main(args) { return { twice: args.n * 2 } }')
        for (let n = 0; n < 20; n += 1) {
          const { reply } = await runOnce(container, runRequest({ n }))
          expect(answer(reply)).toEqual({ status: 200, body: { twice: n * 2 } })
          expect(reply.durationMs).toBeGreaterThanOrEqual(0)
        }
      })

      test('keeps what the action keeps between runs', async () => {
        await using container = await startAction(containers, 'let n = 0; function main() { n += 1; return { n } }')
        expect(answer((await runOnce(container)).reply).body).toEqual({ n: 1 })
        expect(answer((await runOnce(container)).reply).body).toEqual({ n: 2 })
      })

      test('shares nothing with another of the same action', async () => {
        const code = `const fs = require('fs')
          function main() {
            const there = fs.existsSync('mine')
            fs.writeFileSync('mine', 'x')
            const was = globalThis.mine
            globalThis.mine = process.env.MINE = 'x'
            return { there, was: was ?? null, env: process.env.MINE }
          }`
        for (let n = 0; n < 2; n += 1) {
          await using container = await startAction(containers, code)
          expect(answer((await runOnce(container)).reply).body).toEqual({ there: false, was: null, env: 'x' })
        }
      })

      test('starts many at once', async () => {
        const started = await Promise.all(Array.from({ length: 6 }, () => containers.create(containerSpec())))
        expect(new Set(started.map(({ id }) => id)).size).toBe(6)
        await Promise.all(started.map((container) => container.destroy()))
      })

      test('refuses a kind that it does not know with what to do', async () => {
        await expect(containers.create(containerSpec({ kind: 'cobol:85' }))).rejects.toThrow(ContainerError)
        expect(await containers.support(['cobol:85', 'nodejs:20'])).toMatchObject([
          { kind: 'cobol:85', missing: expect.any(String) as string },
          { kind: 'nodejs:20', runsOn: expect.stringMatching(/^node \d+$/) as string },
        ])
      })
    })

    describe('an end', () => {
      test('before init answers both calls', async () => {
        const container = await containers.create(containerSpec())
        await container.destroy()
        expect(await container.init(initRequest('function main() {}'), testLimits)).toMatchObject({ kind: 'exited' })
        expect(await container.run(runRequest(), testLimits)).toMatchObject({ kind: 'exited', outOfMemory: false })
      })

      test('in init answers it', async () => {
        await using container = await startContainer(containers)
        const reply = await container.init(initRequest('process.exit(3); function main() {}'), testLimits)
        expect(reply).toMatchObject({ kind: 'exited', outOfMemory: false })
        await container.exited
      })

      test('in a run answers it and keeps its logs', async () => {
        await using container = await startAction(containers, 'function main() { console.log("bye"); process.exit(0) }')
        const { reply, lines } = await runOnce(container)
        expect(reply).toMatchObject({ kind: 'exited', outOfMemory: false })
        expect(lines).toEqual(['stdout: bye'])
        await container.exited
      })

      test('by a crash in the background shows what was printed', async () => {
        await using container = await startAction(
          containers,
          'function main() { setTimeout(() => { throw new Error("later") }, 1); return new Promise(() => {}) }',
        )
        const { reply, lines } = await runOnce(container)
        expect(reply).toMatchObject({ kind: 'exited' })
        expect(lines.join('\n')).toContain('Error: later')
      })

      test('between two runs answers the next one', async () => {
        await using container = await startAction(
          containers,
          'function main() { setTimeout(() => process.kill(process.pid, "SIGKILL"), 20); return {} }',
        )
        expect(answer((await runOnce(container)).reply)).toEqual({ status: 200, body: {} })
        await container.exited
        expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited' })
      })

      test('while a reply is being written answers the run', async () => {
        await using container = await startAction(
          containers,
          `const fs = require('fs')
           function main() {
             const head = Buffer.alloc(20)
             head.writeUInt32LE(1000, 0)
             head[4] = 2
             fs.writeSync(4, head)
             process.kill(process.pid, 'SIGKILL')
             return new Promise(() => {})
           }`,
        )
        expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited' })
      })

      test('from outside in a run answers it', async () => {
        await using container = await startAction(containers, 'function main() { return new Promise(() => {}) }')
        const reply = container.run(runRequest(), testLimits)
        await delay(20)
        await container.destroy()
        expect(await reply).toMatchObject({ kind: 'exited' })
      })

      test('comes to everything when the factory is closed', async () => {
        const own = await open()
        const container = await own.create(containerSpec())
        await own[Symbol.asyncDispose]()
        await container.exited
        expect(own.count()).toBe(0)
        await expect(own.create(containerSpec())).rejects.toThrow(ContainerError)
      })
    })

    describe('a deadline', () => {
      test('ends a run that waits', async () => {
        await using container = await startAction(
          containers,
          'function main() { console.log("waiting"); return new Promise(() => {}) }',
        )
        const { reply, lines } = await runOnce(container, runRequest(), { ...testLimits, timeoutMs: 150 })
        expect(reply).toMatchObject({ kind: 'timeout' })
        expect(reply.durationMs).toBeGreaterThanOrEqual(150)
        expect(reply.durationMs).toBeLessThan(1150)
        expect(lines).toEqual(['stdout: waiting'])
      })

      test('ends a run that never lets go, with what it printed', async () => {
        await using container = await startAction(containers, 'function main() { console.log("busy"); for (;;); }')
        const { reply, lines } = await runOnce(container, runRequest(), { ...testLimits, timeoutMs: 150 })
        expect(reply).toMatchObject({ kind: 'timeout' })
        expect(lines).toEqual(['stdout: busy'])
        await container.exited
      })

      test('ends an init', async () => {
        await using container = await startContainer(containers)
        const reply = await container.init(initRequest('for (;;);'), { ...testLimits, timeoutMs: 150 })
        expect(reply).toMatchObject({ kind: 'timeout' })
        await container.exited
      })

      test('does not touch a run that answers in time', async () => {
        await using container = await startAction(containers, 'function main() { return {} }')
        const limits = { ...testLimits, timeoutMs: 100 }
        expect((await runOnce(container, runRequest(), limits)).reply).toMatchObject({ kind: 'reply' })
        await delay(150)
        expect((await runOnce(container, runRequest(), limits)).reply).toMatchObject({ kind: 'reply' })
      })
    })

    describe('bodies', () => {
      test('pass through unchanged', async () => {
        await using container = await startAction(containers, 'function main(args) { return args }')
        const value = { text: 'héllo \u{1f600} \u2028 "\\', big: 1e300, nested: [{ a: null }], __ow: '', empty: {} }
        expect(answer((await runOnce(container, runRequest(value))).reply).body).toEqual(value)
      })

      test('may be arrays, as a sequence passes them on', async () => {
        await using container = await startAction(containers, 'function main(args) { return args.concat(3) }')
        expect(answer((await runOnce(container, runRequest([1, 2]))).reply).body).toEqual([1, 2, 3])
      })

      test('of a megabyte pass at once in both directions', async () => {
        await using container = await startAction(containers, 'function main(args) { return args }', { concurrency: 8 })
        const text = 'é'.repeat(300_000)
        const limits = { ...testLimits, maxBytes: 2 * 1024 * 1024 }
        const replies = await Promise.all(
          Array.from({ length: 8 }, (_, n) => container.run(runRequest({ n, text }), limits)),
        )
        expect(replies.map((reply) => answer(reply).body)).toEqual(replies.map((_, n) => ({ n, text })))
      })

      test('of any other length are kept whole', async () => {
        await using container = await startAction(containers, 'function main({ n }) { return { text: "x".repeat(n) } }')
        for (const n of [0, 1, 1300, 10_900, 32_748, 32_757, 65_516, 65_536, 200_000]) {
          const { body } = answer((await runOnce(container, runRequest({ n }))).reply)
          expect(body).toEqual({ text: 'x'.repeat(n) })
        }
      })

      test('longer than allowed are cut where characters end', async () => {
        await using container = await startAction(containers, 'function main() { return { text: "é".repeat(1000) } }')
        const { reply } = await runOnce(container, runRequest(), { ...testLimits, maxBytes: 100 })
        expect(reply).toMatchObject({ kind: 'truncated', bytes: 2011, prefix: `{"text":"${'é'.repeat(45)}` })
        const again = await runOnce(container, runRequest(), { ...testLimits, maxBytes: 2011 })
        expect(again.reply).toMatchObject({ kind: 'reply', status: 200 })
      })

      test('are numbered by call, not by order', async () => {
        await using container = await startAction(
          containers,
          'function main({ ms }) { return new Promise((resolve) => setTimeout(() => resolve({ ms }), ms)) }',
          { concurrency: 3 },
        )
        const replies = [60, 30, 1].map((ms) => container.run(runRequest({ ms }), testLimits))
        const bodies = await Promise.all(replies.map(async (reply) => answer(await reply).body))
        expect(bodies).toEqual([{ ms: 60 }, { ms: 30 }, { ms: 1 }])
      })

      test('that are no object are answered by the runtime', async () => {
        await using container = await startAction(containers, 'function main() { return {} }')
        const { reply } = await runOnce(container, { ...runRequest(), value: json('"text"') })
        expect(answer(reply).status).toBe(403)
      })
    })

    describe('what the action sees', () => {
      test('is the context of the activation and nothing of the server', async () => {
        process.env['WSK_TEST_CANARY'] = 'secret'
        await using container = await startContainer(containers)
        const code = 'function main() { return process.env }'
        const env = { GREETING: 'hi', __OW_ACTION_NAME: '/guest/hello' }
        await container.init(initRequest(code, { env }), testLimits)
        const { body } = answer((await runOnce(container, runRequest({}, { api_key: 'id:key' }))).reply)
        expect(body).toMatchObject({
          GREETING: 'hi',
          __OW_API_HOST: 'http://127.0.0.1:3233',
          __OW_API_KEY: 'id:key',
          __OW_NAMESPACE: 'guest',
          __OW_ACTION_NAME: '/guest/hello',
          __OW_ACTION_VERSION: '0.0.1',
          __OW_TRANSACTION_ID: 'tid_1',
          __OW_DEADLINE: '1700000060000',
        })
        expect(body).not.toHaveProperty('WSK_TEST_CANARY')
        delete process.env['WSK_TEST_CANARY']
      })

      test('follows each activation', async () => {
        await using container = await startAction(
          containers,
          'function main() { const e = process.env; return { id: e.__OW_ACTIVATION_ID, tid: e.__OW_TRANSACTION_ID } }',
        )
        for (const tid of ['one', 'two', 'two']) {
          const request = runRequest({}, { transaction_id: tid })
          const { reply } = await runOnce(container, request)
          expect(answer(reply).body).toEqual({ id: request.activation_id, tid })
        }
      })

      test('is a folder of its own as working directory', async () => {
        await using container = await startAction(
          containers,
          `const fs = require('fs')
           function main() { fs.writeFileSync('note', 'x'); return { files: fs.readdirSync('.') } }`,
        )
        expect(answer((await runOnce(container)).reply).body).toEqual({ files: ['note'] })
      })
    })

    describe('logs', () => {
      test('carry time, stream and text in order', async () => {
        await using container = await startAction(
          containers,
          `function main() {
             console.log('one', { a: 1 })
             console.error('two')
             process.stdout.write('thr')
             process.stdout.write(Buffer.from('ee\\nfour'))
             return {}
           }`,
        )
        const { logs, lines } = await runOnce(container)
        expect(lines).toEqual(['stdout: one { a: 1 }', 'stderr: two', 'stdout: three', 'stdout: four'])
        expect(logs.outcome).toBe('complete')
        for (const { time } of logs.lines) expect(time).toMatch(timePattern)
      })

      test('of init come with the first activation', async () => {
        await using container = await startAction(
          containers,
          'console.log("init"); function main() { console.log("run") }',
        )
        expect((await runOnce(container)).lines).toEqual(['stdout: init', 'stdout: run'])
        expect((await runOnce(container)).lines).toEqual(['stdout: run'])
      })

      test('hold what child processes and descriptors write, before the reply is believed', async () => {
        await using container = await startAction(
          containers,
          `const { spawnSync } = require('child_process')
           const fs = require('fs')
           function main({ n }) {
             spawnSync('sh', ['-c', 'echo child ' + n + '; echo oops >&2'], { stdio: 'inherit' })
             fs.writeSync(1, 'raw ' + n + '\\n')
             return {}
           }`,
        )
        for (let n = 0; n < 20; n += 1) {
          const { lines } = await runOnce(container, runRequest({ n }))
          expect([...lines].sort()).toEqual(['stderr: oops', `stdout: child ${n}`, `stdout: raw ${n}`])
        }
      })

      test('of concurrent activations are kept apart', async () => {
        await using container = await startAction(
          containers,
          `const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
           async function main({ n }) {
             for (let i = 0; i < 3; i += 1) { console.log(n, i); await wait(1 + (n * 7) % 5) }
             await new Promise((resolve) => process.nextTick(() => { console.error(n, 'end'); resolve() }))
             return { n }
           }`,
          { concurrency: 10 },
        )
        const runs = await Promise.all(Array.from({ length: 10 }, (_, n) => runOnce(container, runRequest({ n }))))
        runs.forEach(({ lines }, n) => {
          expect(lines).toEqual([`stdout: ${n} 0`, `stdout: ${n} 1`, `stdout: ${n} 2`, `stderr: ${n} end`])
        })
      })

      test('are cut at their limit', async () => {
        await using container = await startAction(
          containers,
          'function main() { for (let i = 0; i < 1000; i += 1) console.log("x".repeat(99)); return {} }',
        )
        const { reply, logs } = await runOnce(container, runRequest(), { ...testLimits, maxLogBytes: 10_000 })
        expect(reply).toMatchObject({ kind: 'reply' })
        expect(logs.outcome).toBe('truncated')
        expect(logs.lines.length).toBeGreaterThanOrEqual(99)
        expect(logs.lines.length).toBeLessThanOrEqual(101)
      })

      test('are cut within a line that is longer than their limit', async () => {
        await using container = await startAction(containers, 'function main() { console.log("x".repeat(5e6)) }')
        const { logs } = await runOnce(container, runRequest(), { ...testLimits, maxLogBytes: 10_000 })
        expect(logs.outcome).toBe('truncated')
        expect(logs.lines[0]?.text).toMatch(/^x{9000,10000}$/)
      })

      test('of a flood cost no more than their limit', async () => {
        await using container = await startAction(
          containers,
          `function main() { const line = 'x'.repeat(1 << 20); for (let i = 0; i < 1024; i += 1) console.log(line) }`,
        )
        const { reply, logs } = await runOnce(container, runRequest(), { ...testLimits, maxLogBytes: 100_000 })
        expect(reply).toMatchObject({ kind: 'reply', status: 200 })
        expect(logs.outcome).toBe('truncated')
      })

      test('nobody asked for are no trouble', async () => {
        await using container = await startAction(containers, 'function main() { console.log("x"); return {} }')
        for (let n = 0; n < 50; n += 1) await container.run(runRequest(), testLimits)
        expect((await container.collectLogs('unknown', 1000)).outcome).toBe('incomplete')
      })
    })

    describe('what hostile code writes to its runtime', () => {
      const writes: Readonly<Record<string, string>> = {
        'random bytes': `fs.writeSync(4, require('crypto').randomBytes(4096))`,
        'an endless frame': `const h = Buffer.alloc(20); h.writeUInt32LE(0xffffffff, 0); h[4] = 2; fs.writeSync(4, h)`,
        'a reply to nobody': `const h = Buffer.alloc(20); h[4] = 2; h.writeUInt16LE(200, 6); h.writeUInt32LE(99, 8); fs.writeSync(4, h)`,
        'a status of its own': `const h = Buffer.alloc(20); h[4] = 2; h.writeUInt16LE(503, 6); h.writeUInt32LE(2, 8); fs.writeSync(4, h)`,
        'an unpacked size out of turn': `const h = Buffer.alloc(20); h[4] = 6; h.writeUInt32LE(2, 8); h.writeDoubleLE(1e9, 12); fs.writeSync(4, h)`,
        'an unknown kind': `const h = Buffer.alloc(20); h[4] = 99; fs.writeSync(4, h)`,
        nothing: `fs.closeSync(4)`,
      }
      for (const [what, statement] of Object.entries(writes)) {
        test(`ends the container: ${what}`, async () => {
          const code = `const fs = require('fs'); function main() { ${statement}; return new Promise(() => {}) }`
          await using container = await startAction(containers, code)
          expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited' })
          await container.exited
        })
      }

      test('may be a log line with any time', async () => {
        const code = `const fs = require('fs')
          function main() {
            for (const time of [NaN, Infinity, -1e300]) {
              const h = Buffer.alloc(21); h.writeUInt32LE(1, 0); h[4] = 3; h.writeUInt32LE(2, 8); h.writeDoubleLE(time, 12); h[20] = 10
              fs.writeSync(4, h)
            }
            return {}
          }`
        await using container = await startAction(containers, code)
        const { reply, logs } = await runOnce(container)
        expect(reply).toMatchObject({ kind: 'reply' })
        for (const { time } of logs.lines) expect(time).toMatch(timePattern)
      })
    })
  })
}
