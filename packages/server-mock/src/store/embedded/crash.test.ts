import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import type { Stores } from '../port.js'
import { openTunedStores } from './embedded-stores.js'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
/** Below the checkout, so that the child finds the packages it needs. */
const buildFolder = source('../../../../../build')
let program = ''

beforeAll(async () => {
  mkdirSync(buildFolder, { recursive: true })
  program = join(mkdtempSync(join(buildFolder, 'crash-')), 'child.mjs')
  await build({
    entryPoints: [source('./crash-child.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['classic-level', 'memory-level'],
    alias: { '@wsk/contract': source('../../../../contract/src/index.ts') },
    logLevel: 'error',
  })
})

afterAll(() => {
  rmSync(join(program, '..'), { recursive: true, force: true })
})

/** What the child was promised before it was killed, by letter: see crash-child.ts. */
type Promises = Readonly<Record<string, readonly string[]>>

interface Way {
  readonly mode: string
  readonly segmentBytes: number
}

/** Kills the child with SIGKILL once it has said so many lines. */
async function runAndKill(folder: string, { mode, segmentBytes }: Way, afterLines: number): Promise<Promises> {
  const child = spawn(process.execPath, [program, folder, mode, String(segmentBytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const promises: Record<string, string[]> = {}
  let lines = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const [letter = '', id = ''] = line.split(' ')
    if (lines++ === afterLines) child.kill('SIGKILL')
    ;(promises[letter] ??= []).push(id)
  }
  return promises
}

const open = (folder: string, segmentBytes: number): Promise<Stores> =>
  openTunedStores(
    { kind: 'embedded', place: { kind: 'folder', folder, sync: false }, activationTtlMs: 1e15 },
    { clock: systemClock, log: silentLogger, tuning: { segmentBytes, syncWithinMs: 5, memoryRecords: 1 } },
  )

async function checkPromises({ entities, activations, work }: Stores, promises: Promises): Promise<void> {
  const recorded = new Set(promises['r'])
  for (const id of recorded) expect(await activations.get('guest', id), `record ${id}`).toBeDefined()
  const unfinished = new Map(
    work
      .unfinished()
      .map((left) => [left.work.kind === 'action' ? left.work.message.activationId : left.work.activationId, left]),
  )
  const started = new Set(promises['s'])
  for (const id of promises['a'] ?? []) {
    const left = unfinished.get(id)
    const isRecorded = (await activations.get('guest', id)) !== undefined
    expect(left !== undefined, `work ${id}`).toBe(!isRecorded)
    if (left !== undefined && started.has(id)) expect(left.started, `start of ${id}`).toBe(true)
  }
  for (const name of promises['e'] ?? []) {
    const stored = await entities.get(`guest/${name}`)
    expect(await entities.readCode(`guest/${name}`, stored?.revision ?? ''), `entity ${name}`).toBe(name)
  }
}

/** Every order tells of the same records, each once. */
async function checkOrders({ activations }: Stores): Promise<void> {
  const total = await activations.count({ namespace: 'guest' })
  expect(await activations.count({ namespace: 'guest', name: 'hello' })).toBe(total)
  for (const query of [{ namespace: 'guest' }, { namespace: 'guest', name: 'hello' }]) {
    const records = await activations.listFull({ ...query, skip: 0, limit: 1_000_000 })
    expect(new Set(records.map(({ activationId }) => activationId)).size).toBe(total)
    expect(records).toHaveLength(total)
  }
}

describe.each([
  { mode: 'fast', segmentBytes: 40_000, rounds: 8 },
  { mode: 'sync', segmentBytes: 40_000, rounds: 5 },
  // Segments are large enough to be written to again after a start.
  { mode: 'fast', segmentBytes: 2_000_000, rounds: 6 },
])('kill -9 of a process that stores ($mode, segments of $segmentBytes bytes)', ({ rounds, ...way }) => {
  test('loses nothing that was promised, at whatever moment it comes', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wsk-crash-'))
    const seen: Record<string, number> = {}
    try {
      // A run that met none of the cases would prove nothing.
      const isVacuous = (): boolean => ['r', 'a', 's', 'e'].some((letter) => (seen[letter] ?? 0) < 10)
      for (let round = 0; round < rounds || (isVacuous() && round < 50); round++) {
        const promises = await runAndKill(folder, way, Math.floor(Math.random() * 400))
        for (const [letter, ids] of Object.entries(promises)) seen[letter] = (seen[letter] ?? 0) + ids.length
        await using stores = await open(folder, way.segmentBytes)
        await checkPromises(stores, promises)
        await checkOrders(stores)
        for (const { work } of stores.work.unfinished()) {
          stores.work.finished(work.kind === 'action' ? work.message.activationId : work.activationId)
        }
      }
      expect(isVacuous()).toBe(false)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('loses nothing when it comes while the last crash is being mended', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wsk-crash-'))
    try {
      const promises: Record<string, string[]> = {}
      for (let round = 0; round < 6; round++) {
        const more = await runAndKill(folder, way, round % 2 === 0 ? 200 : 0)
        for (const [letter, ids] of Object.entries(more)) (promises[letter] ??= []).push(...ids)
      }
      await using stores = await open(folder, way.segmentBytes)
      await checkPromises(stores, promises)
      await checkOrders(stores)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
