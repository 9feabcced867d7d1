import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answer,
  initRequest,
  openTestContainers,
  runOnce,
  runRequest,
  startAction,
  startContainer,
  testLimits,
} from '../container-testing.js'
import type { ContainerFactory } from '../port.js'

const probe = await openTestContainers('auto')
const isolation = await probe.isolation()
await probe[Symbol.asyncDispose]()
const limited = isolation.detail.includes('cgroup')
const tools = "const { spawn } = require('child_process');"

describe.skipIf(!limited)(`limits${limited ? '' : ` (${isolation.detail})`}`, () => {
  let containers: ContainerFactory
  beforeAll(async () => {
    containers = await openTestContainers('auto')
  })
  afterAll(async () => {
    await containers[Symbol.asyncDispose]()
  })

  test.each([
    ['objects', 'const all = []; for (;;) all.push({ a: Array(1000).fill(Math.random()) })'],
    ['buffers', 'const all = []; for (;;) all.push(Buffer.alloc(1 << 20, 1))'],
  ])('end an action that hoards %s, and say why', async (_, body) => {
    await using container = await startAction(containers, `function main() { console.log("begun"); ${body} }`, {
      memoryMb: 128,
    })
    const started = performance.now()
    const { reply, lines } = await runOnce(container)
    expect(reply).toMatchObject({ kind: 'exited', outOfMemory: true })
    expect(lines[0]).toBe('stdout: begun')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('end a Python action that hoards', async () => {
    const missing = (await containers.support(['python:3']))[0]?.missing
    if (missing !== undefined) return
    await using container = await startContainer(containers, { kind: 'python:3', memoryMb: 128 })
    await container.init(
      initRequest('def main(args):\n  all = []\n  while True: all.append("x" * 1000000)\n'),
      testLimits,
    )
    expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited', outOfMemory: true })
  })

  test('end an init that hoards', async () => {
    await using container = await startContainer(containers, { memoryMb: 128 })
    const reply = await container.init(
      initRequest('const all = []; for (;;) all.push(Buffer.alloc(1 << 20, 1))'),
      testLimits,
    )
    expect(reply).toMatchObject({ kind: 'exited', outOfMemory: true })
  })

  test('stop a fork bomb', async () => {
    await using container = await startAction(
      containers,
      `${tools} function main() { return new Promise((resolve) => {
         let started = 0; let failed = 0
         for (let i = 0; i < 300; i += 1) {
           const child = spawn('sleep', ['100'], { stdio: 'ignore' })
           child.once('error', () => { failed += 1 }); child.once('spawn', () => { started += 1 })
         }
         setTimeout(() => resolve({ started, failed }), 300)
       }) }`,
    )
    const { started, failed } = answer((await runOnce(container)).reply).body as {
      readonly started: number
      readonly failed: number
    }
    expect(started).toBeLessThan(128)
    expect(started + failed).toBe(300)
    const before = performance.now()
    await container.destroy()
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  test('survive a bomb of shells and end it with the action', async () => {
    await using container = await startAction(
      containers,
      `${tools} function main() { spawn('sh', ['-c', 'bomb() { bomb | bomb & }; bomb'], { stdio: 'ignore' }); return new Promise(() => {}) }`,
    )
    const { reply } = await runOnce(container, runRequest(), { ...testLimits, timeoutMs: 500 })
    expect(reply).toMatchObject({ kind: 'timeout' })
    await container.exited
  })
})
