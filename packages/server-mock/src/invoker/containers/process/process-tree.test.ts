import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestContainers, runOnce, runRequest, startAction, testLimits } from '../container-testing.js'
import type { ContainerFactory } from '../port.js'

const linux = process.platform === 'linux'
const modes = [
  ['auto', 'auto'],
  ['none', 'auto'],
  ['none', 'none'],
] as const

/** Every way to get away: children, their own groups, their own sessions, orphans, ignored signals, closed pipes. */
function code(seconds: number): string {
  return `const { spawn } = require('child_process')
function main({ forever }) {
  const sleep = 'sleep ${seconds}'
  spawn('sh', ['-c', 'trap "" TERM INT HUP; ' + sleep + ' & ' + sleep + ' & wait'], { stdio: 'inherit' })
  spawn('sleep', ['${seconds}'], { stdio: 'ignore', detached: true }).unref()
  spawn('setsid', ['sh', '-c', '( setsid ' + sleep + ' & ) ; ' + sleep], { stdio: 'inherit', detached: true }).unref()
  return new Promise((resolve) => { setTimeout(() => { if (forever) for (;;); else resolve({}) }, 150) })
}`
}

function sleepers(seconds: number): number {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && commandOf(name) === `sleep ${seconds}`).length
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim()
  } catch {
    return ''
  }
}

describe.skipIf(!linux).each(modes)(
  'everything that an action started (isolation %s, control groups %s)',
  (isolation, controlGroups) => {
    let containers: ContainerFactory
    beforeAll(async () => {
      containers = await openTestContainers(isolation, { controlGroups })
    })
    afterAll(async () => {
      await containers[Symbol.asyncDispose]()
    })
    const seconds =
      2_000_000 + process.pid * 10 + modes.findIndex((mode) => mode[0] === isolation && mode[1] === controlGroups)

    test('is gone when its deadline has passed', async () => {
      await using container = await startAction(containers, code(seconds))
      const run = container.run(runRequest({ forever: true }), { ...testLimits, timeoutMs: 2_000 })
      for (let n = 0; n < 300 && sleepers(seconds) < 5; n += 1) await delay(5)
      expect(sleepers(seconds)).toBe(5)
      expect(await run).toMatchObject({ kind: 'timeout' })
      expect(sleepers(seconds)).toBe(0)
    })

    test('is gone when the container is destroyed', async () => {
      const container = await startAction(containers, code(seconds))
      expect((await runOnce(container)).reply).toMatchObject({ kind: 'reply' })
      expect(sleepers(seconds)).toBeGreaterThan(0)
      await container.destroy()
      expect(sleepers(seconds)).toBe(0)
      expect(containers.count()).toBe(0)
    })

    test('is gone when the runtime ends itself', async () => {
      const container = await startAction(containers, `${code(seconds)}\nsetTimeout(() => process.exit(0), 300)`)
      await runOnce(container)
      await container.exited
      expect(sleepers(seconds)).toBe(0)
    })

    test('is gone when the container is destroyed before it is ready', async () => {
      const before = containers.count()
      const creating = containers.create({ kind: 'nodejs:20', memoryMb: 256, concurrency: 1, label: 'x' })
      await delay(3)
      const own = await openTestContainers(isolation, { controlGroups, startTimeoutMs: 1 })
      await expect(own.create({ kind: 'nodejs:20', memoryMb: 256, concurrency: 1, label: 'x' })).rejects.toThrow(
        /did not start/,
      )
      expect(own.count()).toBe(0)
      await own[Symbol.asyncDispose]()
      await (await creating).destroy()
      expect(containers.count()).toBe(before)
    })
  },
)
