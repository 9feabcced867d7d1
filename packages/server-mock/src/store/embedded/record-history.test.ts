import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import type { ActivationRecord } from '../../entity/activation.js'
import { sampleRecord } from '../samples.js'
import { base, check, hex, History, ttlMs } from './record-history-fixture.js'

const shared = { namespace: fc.constantFrom('guest', 'other'), name: fc.constantFrom('a', 'b', 'ä') }
const given = fc.record({
  ...shared,
  age: fc.integer({ min: -2, max: 24 }).map((step) => step * 250),
  id: fc.nat({ max: 999 }),
})
const query = fc.record(
  {
    ...shared,
    skip: fc.nat(30),
    limit: fc.nat(30),
    since: fc.integer({ min: base - 2000, max: base + 20_000 }),
    upto: fc.integer({ min: base - 2000, max: base + 20_000 }),
  },
  { requiredKeys: ['namespace', 'skip', 'limit'] },
)
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant('store' as const), records: fc.array(given, { maxLength: 15 }) }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('restart' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('seal' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.nat(6000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('damage' as const),
      which: fc.nat(20),
      where: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
)

async function take(
  history: History,
  model: ActivationRecord[],
  next: typeof step extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
  const { activations, sealed } = await history.open()
  switch (next.what) {
    case 'store': {
      const isGone = (id: string): boolean =>
        model.some(({ activationId, start }) => activationId === id && start < history.nowMs - ttlMs)
      const fresh = next.records
        .map(({ age, id, ...rest }) =>
          sampleRecord({ ...rest, annotations: [], start: history.nowMs - age, activationId: hex(id) }),
        )
        // It may be gone altogether, or only hidden.
        .filter(({ activationId }) => !isGone(activationId))
      await Promise.all(fresh.map((record) => activations.store(record)))
      for (const record of fresh) {
        if (!model.some(({ activationId }) => activationId === record.activationId)) model.push(record)
      }
      return
    }
    case 'restart':
      return history.close()
    case 'seal':
      return sealed()
    case 'wait':
      history.nowMs += next.ms
      return
    case 'damage':
      history.damage(next.which, next.where)
  }
}

describe('records over time', () => {
  test('any history of writes, restarts, damaged indexes and expiry leaves what a list in memory would hold', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        async (steps, queries) => {
          await using history = new History()
          const model: ActivationRecord[] = []
          for (const next of steps) {
            await take(history, model, next)
            await check(history, model, queries)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
