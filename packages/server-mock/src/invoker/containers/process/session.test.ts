import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContainers } from '../adapters.js'
import { temporaryFolder, testDeps } from '../container-testing.js'
import { isRunning, readStat, type ProcessIdentity } from '../proc.js'
import { openSession, removeLeftSessions } from './session.js'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
/** Beside the launchers, as the package's own bundle is. */
const bundleFolder = source(`../../../../dist/session-test-${process.pid}`)

/** Told apart from whoever else sleeps on this machine. */
const seconds = String(1_000_000 + process.pid)

/** Starts one action that leaves processes in every way it can, prints their ids and waits to be killed. */
const server = `
import { openContainers } from './adapters.mjs'
const quiet = { debug() {}, info() {}, warn() {}, error() {}, child: () => quiet }
const clock = { now: Date.now, monotonicMs: () => performance.now() }
const [isolation, runDir] = process.argv.slice(2)
const containers = await openContainers({ kind: 'process', isolation, runDir }, { clock, log: quiet, apiHost: () => '' })
const container = await containers.create({ kind: 'nodejs:20', memoryMb: 256, concurrency: 1, label: '' })
const limits = { timeoutMs: 10_000, maxBytes: 1e6 }
const code = \`const { spawn } = require('child_process')
function main() {
  spawn('sleep', ['${seconds}'], { stdio: 'ignore' })
  spawn('sleep', ['${seconds}'], { stdio: 'ignore', detached: true }).unref()
  spawn('setsid', ['sh', '-c', 'sleep ${seconds} & sleep ${seconds}'], { stdio: 'ignore', detached: true }).unref()
  setInterval(() => undefined, 1000)
  return new Promise((resolve) => setTimeout(resolve, 100))
}\`
await container.init({ name: '', main: 'main', binary: false, code, env: {} }, limits)
await container.run({ value: '{}', activation_id: 'a' }, limits)
process.stdout.write('started\\n')
`

beforeAll(async () => {
  mkdirSync(bundleFolder, { recursive: true })
  await build({
    entryPoints: [source('../adapters.ts')],
    external: ['dockerode'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { '@wsk/contract': source('../../../../../contract/src/index.ts') },
    outfile: join(bundleFolder, 'adapters.mjs'),
  })
  writeFileSync(join(bundleFolder, 'server.mjs'), server)
})
afterAll(() => rmSync(bundleFolder, { recursive: true, force: true }))

function startServer(isolation: string, runDir: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(bundleFolder, 'server.mjs'), isolation, runDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child))
    child.once('exit', (code) => reject(new Error(`the server ended with ${code ?? ''}`)))
  })
}

/** All processes below `pid`, by identity. */
function descendantsOf(pid: number): readonly ProcessIdentity[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const below = (parent: number): readonly number[] =>
    all.filter((candidate) => readStat(candidate)?.parent === parent).flatMap((child) => [child, ...below(child)])
  return below(pid).flatMap((child) => {
    const stat = readStat(child)
    return stat === undefined ? [] : [{ pid: child, startTime: stat.startTime }]
  })
}

async function exitOf(child: ChildProcess): Promise<void> {
  await new Promise((resolve) => child.once('exit', resolve))
}

describe.skipIf(process.platform !== 'linux')('a server that was killed', () => {
  test.each(['none', 'auto'] as const)(
    'leaves nothing behind after the next start: isolation %s',
    async (isolation) => {
      const folder = temporaryFolder()
      const child = await startServer(isolation, folder.path)
      const processes = descendantsOf(child.pid ?? 0)
      // Those that were cut off from their parents on purpose are not in this list, but in the count below.
      expect(processes.length).toBeGreaterThanOrEqual(2)
      expect(processes.some(isRunning)).toBe(true)
      const exited = exitOf(child)
      child.kill('SIGKILL')
      await exited

      const containers = await openContainers({ kind: 'process', isolation, runDir: folder.path }, testDeps)
      expect(processes.filter(isRunning)).toEqual([])
      expect(sleepers()).toEqual([])
      const sessions = readdirSync(folder.path).filter((name) => existsSync(join(folder.path, name, 'session.json')))
      expect(sessions).toHaveLength(1)
      await containers[Symbol.asyncDispose]()
      folder.remove()
    },
  )
})

/** Processes of the action above that run anywhere. */
function sleepers(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => readStat(pid)?.parent === 1 && commandOf(pid) === `sleep ${seconds}`)
}

function commandOf(pid: number): string {
  try {
    return process.getBuiltinModule('node:fs').readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim()
  } catch {
    return ''
  }
}

describe('sessions', () => {
  test('of running servers are left alone', async () => {
    const folder = temporaryFolder()
    const first = openSession(folder.path)
    const second = openSession(folder.path)
    expect(await removeLeftSessions(folder.path)).toBe(0)
    expect(readdirSync(folder.path).sort()).toEqual([first.id, second.id].sort())
    await first.close()
    await second.close()
    expect(readdirSync(folder.path)).toEqual([])
    folder.remove()
  })

  test('of another process with the same id are removed', async () => {
    const folder = temporaryFolder()
    const session = openSession(folder.path)
    const note = join(session.folder, 'session.json')
    const { readFileSync } = process.getBuiltinModule('node:fs')
    const text = readFileSync(note, 'utf8')
    writeFileSync(note, text.replace(/"startTime":"\d+"/, '"startTime":"1"'))
    expect(await removeLeftSessions(folder.path)).toBe(1)
    expect(readdirSync(folder.path)).toEqual([])
    folder.remove()
  })

  test('that are not understood are left for a while', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder.path, 'new'))
    writeFileSync(join(folder.path, 'python.json'), '{}')
    expect(await removeLeftSessions(folder.path)).toBe(0)
    const { utimesSync } = process.getBuiltinModule('node:fs')
    utimesSync(join(folder.path, 'new'), 0, 0)
    expect(await removeLeftSessions(folder.path)).toBe(1)
    expect(readdirSync(folder.path)).toEqual(['python.json'])
    folder.remove()
  })
})
