import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomFrom } from '../support/random-load.js'
import { hurtAt, mayBeHurt, type Part, planFaults, recoveryMs } from './fault-plan.js'

const parts = { controller: 2, invoker: 3, broker: 3, store: 1 } as const

test('a plan leaves of each kind of part what nothing works without', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const faults = planFaults(randomFrom(seed), 600_000, parts)
      for (const [at, { atMs, part }] of faults.entries()) {
        const before = hurtAt(faults.slice(0, at), atMs)
        const hurt = [...before, part].filter(({ kind }) => kind === part.kind)
        expect(hurt.length).toBeLessThanOrEqual(mayBeHurt(part.kind, parts))
        expect(before).not.toContainEqual(part)
      }
    }),
  )
})

test('a plan is the same for the same seed, in order, and hits every kind of part in ten minutes', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const faults = planFaults(randomFrom(seed), 600_000, parts)
      expect(planFaults(randomFrom(seed), 600_000, parts)).toEqual(faults)
      expect(faults.map(({ atMs }) => atMs)).toEqual(faults.map(({ atMs }) => atMs).sort((a, b) => a - b))
      const hit = new Set(faults.map(({ part }) => part.kind))
      expect([...hit].sort()).toEqual(['broker', 'controller', 'invoker', 'store'])
      expect(faults.filter(({ kind }) => kind === 'kill').length).toBeGreaterThan(40)
    }),
    { numRuns: 30 },
  )
})

test('what there is none of is not hit, and of one alone nothing but the store', () => {
  const single = { controller: 1, invoker: 1, broker: 1, store: 1 } as const
  const kinds = new Set<Part['kind']>(planFaults(randomFrom(7), 600_000, single).map(({ part }) => part.kind))
  expect([...kinds]).toEqual(['store'])
  expect(planFaults(randomFrom(7), 600_000, { ...single, store: 0 })).toEqual([])
})

test('every round of a plan has a kill that comes alone, of a controller and of an invoker in turn', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 2, max: 20 }), (seed, minutes) => {
      const faults = planFaults(randomFrom(seed), minutes * 60_000, parts)
      const alone = faults.filter(({ isAlone }) => isAlone)
      expect(alone.length).toBeGreaterThanOrEqual(minutes)
      expect(alone.slice(0, 2).map(({ part }) => part.kind)).toEqual(['controller', 'invoker'])
      for (const fault of alone) {
        expect(hurtAt(faults, fault.atMs)).toEqual([fault.part])
        const next = faults[faults.indexOf(fault) + 1]
        expect((next?.atMs ?? Number.POSITIVE_INFINITY) - fault.atMs).toBeGreaterThan(15_000)
        expect(minutes * 60_000 - fault.atMs).toBeGreaterThan(15_000 + recoveryMs)
      }
    }),
  )
})

test('the two minutes of the tests kill more than ten times', () => {
  const kills = planFaults(randomFrom(7), 120_000, parts).filter(({ kind }) => kind === 'kill')
  expect(kills.length).toBeGreaterThanOrEqual(12)
})
