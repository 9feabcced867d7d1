import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
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

const orders = ['by-id', 'by-time', 'by-name'] as const

/** The folder as another start of the machine finds it, with less of LevelDB's logs than was written to them. */
function afterPowerLoss(folder: string, kept: Readonly<Record<(typeof orders)[number], number>>): string {
  const copy = newFolder()
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, 'server.pid'), '1\nanother-boot\n')
  for (const order of orders) {
    const place = join(copy, 'activations', order)
    for (const name of readdirSync(place).filter((file) => file.endsWith('.log'))) {
      const file = join(place, name)
      truncateSync(file, Math.floor(readFileSync(file).length * kept[order]))
    }
  }
  return copy
}

const newestFirst = (records: readonly ActivationRecord[]): readonly string[] =>
  records
    .toSorted((a, b) => b.start - a.start || (a.activationId < b.activationId ? 1 : -1))
    .map(({ activationId }) => activationId)

describe('after power loss', () => {
  test('every record that was answered is in every order and counted once, whatever LevelDB lost of its logs', async () => {
    const folder = newFolder()
    const records = Array.from({ length: 400 }, (_, index) =>
      sampleRecord({ name: `action${index % 3}`, start: 1_700_000_000_000 + index * 7 }),
    )
    await using stores = await open(folder)
    for (let from = 0; from < records.length; from += 40) {
      await Promise.all(records.slice(from, from + 40).map((record) => stores.activations.store(record)))
      await stores.drain()
    }
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    await fc.assert(
      fc.asyncProperty(fc.record({ 'by-id': share, 'by-time': share, 'by-name': share }), async (kept) => {
        await using again = await open(afterPowerLoss(folder, kept))
        const { activations } = again
        const all = await activations.listFull({ namespace: 'guest', skip: 0, limit: 1000 })
        expect(newestFirst(all)).toEqual(newestFirst(records))
        expect(await activations.count({ namespace: 'guest' })).toBe(records.length)
        for (const name of ['action0', 'action1', 'action2']) {
          const named = records.filter((record) => record.name === name)
          const list = await activations.listFull({ namespace: 'guest', name, skip: 0, limit: 1000 })
          expect(list.map(({ activationId }) => activationId)).toEqual(newestFirst(named))
          expect(await activations.count({ namespace: 'guest', name })).toBe(named.length)
        }
      }),
      { numRuns: 12 },
    )
  })
})
