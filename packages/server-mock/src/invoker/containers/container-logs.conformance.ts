import { describe, expect, test } from 'vitest'
import {
  initRequest,
  runOnce,
  runRequest,
  startAction,
  startContainer,
  testLimits,
  timePattern,
} from './container-testing.js'
import type { ContainerFactory } from './port.js'

/** What is kept of what actions print. Where its two streams come apart, each is in order. */
export function describeLogs(containers: () => ContainerFactory, { areApart }: { readonly areApart: boolean }): void {
  const streamOf = (line: string): string => line.slice(0, line.indexOf(':'))
  const inOrder = (lines: readonly string[]): readonly string[] =>
    areApart ? lines.toSorted((one, other) => streamOf(one).localeCompare(streamOf(other))) : lines

  describe('logs', () => {
    test('carry time, stream and text in order', async () => {
      await using container = await startAction(
        containers(),
        `function main() {
           console.log('one', { a: 1 })
           console.error('two')
           process.stdout.write('thr')
           process.stdout.write(Buffer.from('ee\\nfour'))
           return {}
         }`,
      )
      const { logs, lines } = await runOnce(container)
      expect(inOrder(lines)).toEqual(inOrder(['stdout: one { a: 1 }', 'stderr: two', 'stdout: three', 'stdout: four']))
      expect(logs.outcome).toBe('complete')
      for (const { time } of logs.lines) expect(time).toMatch(timePattern)
    })

    test('of init come with the first activation', async () => {
      await using container = await startAction(
        containers(),
        'console.log("init"); function main() { console.log("run") }',
      )
      expect((await runOnce(container)).lines).toEqual(['stdout: init', 'stdout: run'])
      expect((await runOnce(container)).lines).toEqual(['stdout: run'])
    })

    test('of an init that fails are those of its activation', async () => {
      await using container = await startContainer(containers())
      await container.init(initRequest('console.log("begun"); throw new Error("over")'), testLimits)
      const { lines, outcome } = await container.collectLogs(runRequest().activation_id, 1000)
      expect(lines.map(({ stream, text }) => `${stream}: ${text}`)).toContain('stdout: begun')
      expect(outcome).toBe('complete')
    })

    test('hold what child processes and descriptors write, before the reply is believed', async () => {
      await using container = await startAction(
        containers(),
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

    test('are cut at their limit', async () => {
      await using container = await startAction(
        containers(),
        'function main() { for (let i = 0; i < 1000; i += 1) console.log("x".repeat(99)); return {} }',
      )
      const { reply, logs } = await runOnce(container, runRequest(), { ...testLimits, maxLogBytes: 10_000 })
      expect(reply).toMatchObject({ kind: 'reply' })
      expect(logs.outcome).toBe('truncated')
      expect(logs.lines.length).toBeGreaterThanOrEqual(99)
      expect(logs.lines.length).toBeLessThanOrEqual(101)
    })

    test('are cut within a line that is longer than their limit', async () => {
      await using container = await startAction(containers(), 'function main() { console.log("x".repeat(5e6)) }')
      const { logs } = await runOnce(container, runRequest(), { ...testLimits, maxLogBytes: 10_000 })
      expect(logs.outcome).toBe('truncated')
      expect(logs.lines[0]?.text).toMatch(/^x{9000,10000}$/)
    })

    test('of a flood cost no more than their limit', async () => {
      await using container = await startAction(
        containers(),
        `function main() { const line = 'x'.repeat(1 << 20); for (let i = 0; i < 1024; i += 1) console.log(line) }`,
      )
      const { reply, logs } = await runOnce(container, runRequest(), { ...testLimits, maxLogBytes: 100_000 })
      expect(reply).toMatchObject({ kind: 'reply', status: 200 })
      expect(logs.outcome).toBe('truncated')
    })

    test('nobody asked for are no trouble', async () => {
      await using container = await startAction(containers(), 'function main() { console.log("x"); return {} }')
      for (let n = 0; n < 50; n += 1) await container.run(runRequest(), testLimits)
      expect((await container.collectLogs('unknown', 1000)).outcome).toBe('incomplete')
    })
  })
}
