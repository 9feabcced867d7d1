import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ChurnMap, ChurnSet } from './churn.js'

const steps = fc.array(
  fc.record({ key: fc.integer({ min: 0, max: 20 }), remove: fc.boolean(), times: fc.integer({ min: 1, max: 900 }) }),
  { maxLength: 60 },
)

describe('a map for entries that come and go', () => {
  test('holds what a Map holds, in the same order, however often entries come and go', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const map = new ChurnMap<number, number>()
        const model = new Map<number, number>()
        for (const { key, remove, times } of given) {
          for (let time = 0; time < times; time++) {
            map.set(key, time)
            model.set(key, time)
            if (remove) expect(map.delete(key)).toBe(model.delete(key))
          }
        }
        expect([...map]).toEqual([...model])
        expect([...map.keys()]).toEqual([...model.keys()])
        expect([...map.values()]).toEqual([...model.values()])
        expect(map.size).toBe(model.size)
        for (let key = 0; key <= 20; key++) {
          expect([map.has(key), map.get(key)]).toEqual([model.has(key), model.get(key)])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('removes what was added while it is looked through', () => {
    const set = new ChurnSet<number>()
    for (let value = 0; value < 5000; value++) set.add(value)
    for (const value of set) expect(set.delete(value)).toBe(true)
    expect(set.size).toBe(0)
    expect([...set]).toEqual([])
    expect(set.delete(1)).toBe(false)
  })
})
