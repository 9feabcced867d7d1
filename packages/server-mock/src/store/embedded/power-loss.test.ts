import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import type { ActivationRecord } from '../../entity/activation.js'
import { sampleRecord } from '../samples.js'
import { type EmbeddedStores, openTunedStores } from './embedded-stores.js'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wsk-power-'))
  folders.push(folder)
  return folder
}

function open(folder: string): Promise<EmbeddedStores> {
  return openTunedStores(
    { kind: 'embedded', place: { kind: 'folder', folder, sync: true }, activationTtlMs: 1e15 },
    { clock: systemClock, log: silentLogger, tuning: { segmentBytes: 60_000, syncWithinMs: 5, memoryRecords: 1 } },
  )
}

/** What becomes of one file that need not be on the disk as a whole. */
type Fate = 'kept' | 'gone' | 'cut' | 'flipped' | 'unfinished'

interface Loss {
  /** Of the indexes, in turn. */
  readonly indexes: readonly Fate[]
  /** What the disk holds behind the end of what was synced. */
  readonly tail: Uint8Array
  readonly share: number
}

/** The folder as another start of the machine finds it. */
function afterPowerLoss(folder: string, { indexes, tail, share }: Loss): string {
  const copy = newFolder()
  cpSync(folder, copy, { recursive: true })
  const journal = join(copy, 'journal')
  const names = readdirSync(journal)
  for (const [at, name] of names.filter((name) => name.endsWith('.idx')).entries()) {
    damage(join(journal, name), indexes[at % indexes.length] ?? 'kept', share)
  }
  const last = names.filter((name) => name.endsWith('.journal')).at(-1)
  if (last !== undefined) appendFileSync(join(journal, last), tail)
  return copy
}

function damage(file: string, fate: Fate, share: number): void {
  const { size } = statSync(file)
  const at = Math.floor(share * (size - 1))
  if (fate === 'gone') unlinkSync(file)
  if (fate === 'cut') truncateSync(file, at)
  if (fate === 'unfinished') writeFileSync(`${file}.new`, readFileSync(file).subarray(0, at))
  if (fate !== 'flipped') return
  const content = readFileSync(file)
  content[at] = (content[at] ?? 0) ^ 0x5a
  writeFileSync(file, content)
}

const newestFirst = (records: readonly ActivationRecord[]): readonly string[] =>
  records
    .toSorted((a, b) => b.start - a.start || (a.activationId < b.activationId ? 1 : -1))
    .map(({ activationId }) => activationId)

async function checkRecords({ activations }: EmbeddedStores, records: readonly ActivationRecord[]): Promise<void> {
  const all = await activations.listFull({ namespace: 'guest', skip: 0, limit: 1000 })
  expect(newestFirst(all)).toEqual(newestFirst(records))
  expect(await activations.count({ namespace: 'guest' })).toBe(records.length)
  for (const name of ['action0', 'action1', 'action2']) {
    const named = records.filter((record) => record.name === name)
    const list = await activations.listFull({ namespace: 'guest', name, skip: 0, limit: 1000 })
    expect(list.map(({ activationId }) => activationId)).toEqual(newestFirst(named))
    expect(await activations.count({ namespace: 'guest', name })).toBe(named.length)
  }
  for (const record of records) expect(await activations.get('guest', record.activationId)).toEqual(record)
}

describe('after power loss', () => {
  test('every record that was answered is in every order and counted once, whatever became of the indexes', async () => {
    const folder = newFolder()
    const records = Array.from({ length: 400 }, (_, index) =>
      sampleRecord({ name: `action${index % 3}`, start: 1_700_000_000_000 + index * 7 }),
    )
    await using stores = await open(folder)
    for (let from = 0; from < records.length; from += 40) {
      await Promise.all(records.slice(from, from + 40).map((record) => stores.activations.store(record)))
    }
    const loss = fc.record<Loss>({
      indexes: fc.array(fc.constantFrom<Fate[]>('kept', 'gone', 'cut', 'flipped', 'unfinished'), {
        minLength: 1,
        maxLength: 4,
      }),
      tail: fc.uint8Array({ maxLength: 100 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(loss, async (loss) => {
        const copy = afterPowerLoss(folder, loss)
        {
          await using again = await open(copy)
          await checkRecords(again, records)
        }
        await using third = await open(copy)
        await checkRecords(third, records)
      }),
      { numRuns: 25 },
    )
  })

  test('a tail that was not synced is gone as a whole or there as a whole', async () => {
    const folder = newFolder()
    const records = Array.from({ length: 30 }, (_, index) =>
      sampleRecord({ name: `action${index % 3}`, start: 1_700_000_000_000 + index }),
    )
    const [synced, late] = [records.slice(0, 20), records.slice(20)]
    await using stores = await open(folder)
    const journal = join(folder, 'journal', '0000000001.journal')
    await Promise.all(synced.map((record) => stores.activations.store(record)))
    const safe = statSync(journal).size
    for (const record of late) await stores.activations.store(record)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: safe, max: statSync(journal).size }), async (size) => {
        const copy = newFolder()
        cpSync(folder, copy, { recursive: true })
        truncateSync(join(copy, 'journal', '0000000001.journal'), size)
        await using again = await open(copy)
        const left = await again.activations.count({ namespace: 'guest' })
        expect(left).toBeGreaterThanOrEqual(synced.length)
        await checkRecords(again, records.slice(0, left))
        await again.activations.store(sampleRecord({ name: 'more', start: 1_700_000_000_999 }))
        expect(await again.activations.count({ namespace: 'guest' })).toBe(left + 1)
      }),
      { numRuns: 15 },
    )
  })
})
