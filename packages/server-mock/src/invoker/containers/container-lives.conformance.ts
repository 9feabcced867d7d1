import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { quickest } from '../../test-support/quickest.js'
import {
  answer,
  containerSpec,
  initRequest,
  runOnce,
  runRequest,
  startAction,
  startContainer,
  testLimits,
} from './container-testing.js'
import { ContainerError, type ContainerFactory } from './port.js'

/** How containers begin and end. */
export function describeLives(containers: () => ContainerFactory, open: () => Promise<ContainerFactory>): void {
  describe('a life', () => {
    test('is counted from its start until it has gone', async () => {
      const before = containers().count()
      const container = await containers().create(containerSpec())
      expect(containers().count()).toBe(before + 1)
      await container.destroy()
      await container.exited
      expect(containers().count()).toBe(before)
    })

    test('ends once, however often it is ended', async () => {
      const container = await containers().create(containerSpec())
      await Promise.all([container.destroy(), container.destroy()])
      await container.destroy()
    })

    test('takes init, then any number of runs', async () => {
      await using container = await startAction(containers(), 'function main(args) { return { twice: args.n * 2 } }')
      for (let n = 0; n < 20; n += 1) {
        const { reply } = await runOnce(container, runRequest({ n }))
        expect(answer(reply)).toEqual({ status: 200, body: { twice: n * 2 } })
        expect(reply.durationMs).toBeGreaterThanOrEqual(0)
      }
    })

    test('keeps what the action keeps between runs', async () => {
      await using container = await startAction(containers(), 'let n = 0; function main() { n += 1; return { n } }')
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
        await using container = await startAction(containers(), code)
        expect(answer((await runOnce(container)).reply).body).toEqual({ there: false, was: null, env: 'x' })
      }
    })

    test('starts many at once', async () => {
      const started = await Promise.all(Array.from({ length: 6 }, () => containers().create(containerSpec())))
      expect(new Set(started.map(({ id }) => id)).size).toBe(6)
      await Promise.all(started.map((container) => container.destroy()))
    })

    test('refuses a kind that it does not know with what to do', async () => {
      await expect(containers().create(containerSpec({ kind: 'cobol:85' }))).rejects.toThrow(ContainerError)
      expect(await containers().support(['cobol:85', 'nodejs:20'])).toMatchObject([
        { kind: 'cobol:85', missing: expect.any(String) as string },
        { kind: 'nodejs:20', runsOn: expect.stringMatching(/^node \d+$/) as string },
      ])
    })
  })

  describe('an end', () => {
    test('before init answers both calls', async () => {
      const container = await containers().create(containerSpec())
      await container.destroy()
      expect(await container.init(initRequest('function main() {}'), testLimits)).toMatchObject({ kind: 'exited' })
      expect(await container.run(runRequest(), testLimits)).toMatchObject({ kind: 'exited', outOfMemory: false })
    })

    test('in init answers it', async () => {
      await using container = await startContainer(containers())
      const reply = await container.init(initRequest('process.exit(3); function main() {}'), testLimits)
      expect(reply).toMatchObject({ kind: 'exited', outOfMemory: false })
      await container.exited
    })

    test('in a run answers it and keeps its logs', async () => {
      await using container = await startAction(containers(), 'function main() { console.log("bye"); process.exit(0) }')
      const { reply, lines } = await runOnce(container)
      expect(reply).toMatchObject({ kind: 'exited', outOfMemory: false })
      expect(lines).toEqual(['stdout: bye'])
      await container.exited
    })

    test('by a crash in the background shows what was printed', async () => {
      await using container = await startAction(
        containers(),
        'function main() { setTimeout(() => { throw new Error("later") }, 1); return new Promise(() => {}) }',
      )
      const { reply, lines } = await runOnce(container)
      expect(reply).toMatchObject({ kind: 'exited' })
      expect(lines.join('\n')).toContain('Error: later')
    })

    test('between two runs answers the next one', async () => {
      await using container = await startAction(
        containers(),
        'function main() { setTimeout(() => process.kill(process.pid, "SIGKILL"), 20); return {} }',
      )
      expect(answer((await runOnce(container)).reply)).toEqual({ status: 200, body: {} })
      await container.exited
      expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited' })
    })

    test('from outside in a run answers it', async () => {
      await using container = await startAction(containers(), 'function main() { return new Promise(() => {}) }')
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
      const code = 'function main() { console.log("waiting"); return new Promise(() => {}) }'
      const tookMs = await quickest(async () => {
        await using container = await startAction(containers(), code)
        const { reply, lines } = await runOnce(container, runRequest(), { ...testLimits, timeoutMs: 150 })
        expect(reply).toMatchObject({ kind: 'timeout' })
        expect(reply.durationMs).toBeGreaterThanOrEqual(150)
        expect(lines).toEqual(['stdout: waiting'])
        return reply.durationMs
      })
      expect(tookMs).toBeLessThan(1150)
    })

    test('ends a run that never lets go, with what it printed', async () => {
      await using container = await startAction(containers(), 'function main() { console.log("busy"); for (;;); }')
      const { reply, lines } = await runOnce(container, runRequest(), { ...testLimits, timeoutMs: 150 })
      expect(reply).toMatchObject({ kind: 'timeout' })
      expect(lines).toEqual(['stdout: busy'])
      await container.exited
    })

    test('ends an init', async () => {
      await using container = await startContainer(containers())
      const reply = await container.init(initRequest('for (;;);'), { ...testLimits, timeoutMs: 150 })
      expect(reply).toMatchObject({ kind: 'timeout' })
      await container.exited
    })

    test('does not touch a run that answers in time', async () => {
      await using container = await startAction(containers(), 'function main() { return {} }')
      // The first one may take long, whatever it does.
      await runOnce(container, runRequest(), testLimits)
      const limits = { ...testLimits, timeoutMs: 1000 }
      expect((await runOnce(container, runRequest(), limits)).reply).toMatchObject({ kind: 'reply' })
      await delay(limits.timeoutMs + 50)
      expect((await runOnce(container, runRequest(), limits)).reply).toMatchObject({ kind: 'reply' })
    })
  })
}
