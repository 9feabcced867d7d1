import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ActivationRecord } from '../../entity/activation.js'
import { activationFilterName } from '../../entity/stored-activation.js'
import { silentLogger } from '../../telemetry/logger.js'
import type { ActivationQuery } from '../port.js'
import { openTunedStores } from './embedded-stores.js'
import type { EmbeddedStores } from './embedded-stores.js'

/** When it begins; epoch milliseconds. */
export const base = 1_700_000_000_000
/** Of each record. */
export const ttlMs = 10_000

/** An activation id. */
export const hex = (number: number): string => number.toString(16).padStart(32, '0')

/** A store over its restarts, in a time that the test makes; disposing of it removes its folder. */
export class History implements AsyncDisposable {
  readonly journal: string
  nowMs = base
  stores: EmbeddedStores | undefined
  readonly #folder = mkdtempSync(join(tmpdir(), 'wsk-history-'))
  readonly #segmentBytes: number

  constructor(segmentBytes = 6000) {
    this.#segmentBytes = segmentBytes
    this.journal = join(this.#folder, 'journal')
  }

  async open(): Promise<EmbeddedStores> {
    const clock = { now: () => this.nowMs, monotonicMs: () => performance.now() }
    const place = { kind: 'folder', folder: this.#folder, sync: false } as const
    const tuning = { segmentBytes: this.#segmentBytes, syncWithinMs: 5, memoryRecords: 1 }
    this.stores ??= await openTunedStores(
      { kind: 'embedded', place, activationTtlMs: ttlMs },
      { clock, log: silentLogger, tuning },
    )
    return this.stores
  }

  async close(): Promise<void> {
    await this.stores?.[Symbol.asyncDispose]()
    this.stores = undefined
  }

  /** Changes one byte of an index, while it may be read. */
  damage(which: number, where: number): void {
    const indexes = readdirSync(this.journal).filter((name) => name.endsWith('.idx'))
    const name = indexes[which % Math.max(1, indexes.length)]
    if (name === undefined) return
    const content = readFileSync(join(this.journal, name))
    const at = Math.floor(where * (content.length - 1))
    content[at] = (content[at] ?? 0) ^ 0x5a
    writeFileSync(join(this.journal, name), content)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

const order = (one: ActivationRecord, other: ActivationRecord): number =>
  other.start - one.start || (one.activationId < other.activationId ? 1 : -1)

function expected(records: readonly ActivationRecord[], query: ActivationQuery): readonly ActivationRecord[] {
  return records
    .filter(({ namespace }) => namespace === query.namespace)
    .filter((record) => query.name === undefined || activationFilterName(record) === query.name)
    .filter(({ start }) => start >= (query.since ?? 0) && start <= (query.upto ?? Infinity))
    .toSorted(order)
}

/** Expects what a list in memory answers, of all of `model` that is young enough. */
export async function check(
  history: History,
  model: readonly ActivationRecord[],
  queries: readonly ActivationQuery[],
): Promise<void> {
  const { activations } = await history.open()
  const living = model.filter(({ start }) => start >= history.nowMs - ttlMs)
  for (const query of queries) {
    const matching = expected(living, query)
    const page = matching.slice(query.skip, query.skip + query.limit)
    expect(await activations.count(query)).toBe(matching.length)
    expect(await activations.listFull(query)).toEqual(page)
    const ids = (await activations.list(query)).map((text) => (JSON.parse(text) as ActivationRecord).activationId)
    expect(ids).toEqual(page.map(({ activationId }) => activationId))
  }
  for (const record of model) {
    const found = await activations.get(record.namespace, record.activationId)
    expect(found).toEqual(living.includes(record) ? record : undefined)
  }
}
