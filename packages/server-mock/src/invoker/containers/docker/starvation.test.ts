import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { systemClock } from '../../../support/clock.js'
import { type MemoryUse, StarvationSigns, StarvationWatch } from './starvation.js'

const megabyte = 1024 * 1024
const full: MemoryUse = {
  atMs: 0,
  limitBytes: 128 * megabyte,
  usedBytes: 128 * megabyte,
  fileBytes: 8 * megabyte,
  majorFaults: 0,
}

/** One look a second, each with as many more pages read from the disk. */
function looks(uses: readonly { readonly faults: number; readonly use?: Partial<MemoryUse> }[]): readonly boolean[] {
  const signs = new StarvationSigns()
  let majorFaults = 0
  return uses.map(({ faults, use }, second) => {
    majorFaults += faults
    return signs.take({ ...full, atMs: second * 1000, majorFaults, ...use })
  })
}

describe('a container starves', () => {
  test('that is full and reads its own code again, for two looks in a row', () => {
    expect(looks([{ faults: 70 }, { faults: 70 }, { faults: 70 }])).toEqual([false, false, true])
  })

  test('not because it once did', () => {
    expect(looks([{ faults: 70 }, { faults: 70 }, { faults: 0 }, { faults: 70 }])).not.toContain(true)
  })

  test('not when it has room between two looks', () => {
    const room = { faults: 70, use: { usedBytes: 100 * megabyte } }
    expect(looks([{ faults: 70 }, { faults: 70 }, room, { faults: 70 }, { faults: 70 }])).not.toContain(true)
  })

  test.each([
    ['reads large files', { limitBytes: 2048 * megabyte, usedBytes: 2048 * megabyte, fileBytes: 33 * megabyte }],
    ['has no limit', { limitBytes: 0 }],
    ['is not full', { usedBytes: 120 * megabyte }],
  ])('not one that %s', (_what, use) => {
    expect(looks(Array.from({ length: 10 }, () => ({ faults: 1000, use })))).not.toContain(true)
  })

  test('never, as long as it reads little', () => {
    const rates = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 })
    fc.assert(
      fc.property(rates, (faults) => {
        expect(looks(faults.map((n) => ({ faults: n })))).not.toContain(true)
      }),
    )
  })

  test('only by looks that tell something new', () => {
    const signs = new StarvationSigns()
    const use = (second: number): MemoryUse => ({ ...full, atMs: second * 1000, majorFaults: second * 70 })
    const told = [0, 0, 0, 1, 1, 1, 2].map((second) => signs.take(use(second)))
    expect(told.indexOf(true)).toBe(6)
  })
})

test('a watch asks nobody whose call is short, and ends whom it finds starving', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] })
  try {
    using watch = new StarvationWatch(systemClock)
    const asked: string[] = []
    const ended: string[] = []
    const containerOf = (name: string, use: Partial<MemoryUse>) => ({
      memoryUse: () => {
        asked.push(name)
        const atMs = performance.now()
        return Promise.resolve({ ...full, atMs, majorFaults: atMs / 10, ...use })
      },
      starve: () => Promise.resolve(void ended.push(name)),
    })
    watch.watch(containerOf('starving', {}))
    watch.watch(containerOf('well', { usedBytes: megabyte }))
    const short = watch.watch(containerOf('short', {}))
    await vi.advanceTimersByTimeAsync(900)
    short[Symbol.dispose]()
    await vi.advanceTimersByTimeAsync(4000)
    expect([ended[0], new Set(ended).size]).toEqual(['starving', 1])
    expect(asked.filter((name) => name !== 'starving')).toEqual(['well'])
  } finally {
    vi.useRealTimers()
  }
})
