import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { names, together } from '../../test-support/limit-simulation.js'

const shapes: Readonly<Record<string, (count: number) => string>> = {
  'all at one': () => '1',
  'in turn': (count) => names[count % 3] ?? '0',
  'mostly at one': (count) => (count % 10 === 0 ? '0' : '2'),
  'first all at one, then all at another': (count) => (count < 45 ? '0' : '1'),
}

describe.each([60, 600])('three controllers and a limit of %i', (limit) => {
  test.each(Object.keys(shapes))('admit no more and hardly less than one would: requests come %s', (shape) => {
    const at = together(limit)
    // Every 10 ms one, for as long as the limit lasts three times over.
    for (let count = 0; count < 3 * limit; count++) {
      at.request(shapes[shape]?.(count) ?? '0')
      at.pass(10)
    }
    expect(at.most()).toBeLessThanOrEqual(limit)
    expect(at.most()).toBeGreaterThanOrEqual(limit * 0.95)
  })

  test('admit no more in bursts at all of them at once, again and again', () => {
    const at = together(limit)
    for (let minute = 0; minute < 4; minute++) {
      at.requests(names, 3 * limit)
      at.pass(20_000)
    }
    expect(at.most()).toBe(limit)
  })
})

test('a limit smaller than the number of controllers can be used at each', () => {
  for (const name of names) {
    const at = together(1)
    at.request(name)
    at.pass(50)
    at.request(name)
    expect(at.admittedAtMs.length).toBe(1)
    for (const other of names) at.request(other)
    at.pass(50)
    for (const other of names) at.request(other)
    expect(at.admittedAtMs.length).toBe(1)
  }
})

test('a controller that comes later, or comes again, admits nothing beyond the limit', () => {
  const at = together(60)
  at.requests(names, 200)
  at.stop('1')
  at.pass(1000)
  at.start('1')
  at.pass(500)
  at.requests(['1'], 200, 10)
  expect(at.most()).toBe(60)
})

test('controllers that are restarted one after the other leave what they have not used to those that go on', () => {
  const at = together(600)
  let refused = 0
  for (const restarted of [...names, ...names]) {
    const others = names.filter((name) => name !== restarted)
    const load = (ms: number, called: readonly string[]): void => {
      for (let count = 0; count < ms / 500; count++) {
        const name = called[count % called.length] ?? ''
        // Whoever is refused waits for what others have, and asks again.
        if (!at.request(name)) at.pass(20)
        refused += at.request(name) ? 0 : 1
        at.pass(500)
      }
    }
    at.leave(restarted)
    load(4000, others)
    at.start(restarted)
    load(4000, names)
  }
  expect(refused).toBe(0)
  expect(at.most()).toBeLessThanOrEqual(600)
})

test.each([3000, 45_000])('what nobody has used is there after each was away for %i ms in turn', (awayMs) => {
  const at = together(60)
  for (const name of names) {
    at.leave(name)
    at.pass(awayMs)
    at.start(name)
    at.pass(3000)
  }
  at.requests(names, 200, 10)
  expect(at.most()).toBe(60)
})

test('controllers that are killed one after the other come back with what they had not used', () => {
  const at = together(600)
  let refused = 0
  for (const killed of [...names, ...names]) {
    at.stop(killed)
    at.pass(3000)
    at.start(killed)
    at.pass(3000)
    refused += 9 - at.requests(names, 9, 100)
  }
  expect(refused).toBe(0)
  at.requests(names, 2000, 10)
  expect(at.most()).toBeLessThanOrEqual(600)
  expect(at.most()).toBeGreaterThanOrEqual(570)
})

test('one that asks and asks before the answers are here leaves others what they need', () => {
  const at = together(600, () => 300)
  at.requests(['1'], 250, 4)
  at.pass(1000)
  expect(at.requests(['0'], 40)).toBe(40)
})

test('what a controller had that is gone is used by the others a minute or two later', () => {
  const at = together(60)
  at.requests(['1'], 100, 25)
  at.stop('1')
  at.pass(200_000)
  at.admittedAtMs.length = 0
  at.requests(['0', '2'], 200, 10)
  expect(at.most()).toBe(60)
})

test('no shape of load, and no delay, and no end of controllers lets more pass in any minute', () => {
  const step = fc.record({
    at: fc.constantFrom(...names, '3'),
    burst: fc.nat(40),
    passMs: fc.oneof({ weight: 8, arbitrary: fc.nat(8000) }, { weight: 1, arbitrary: fc.nat(150_000) }),
    end: fc.constantFrom(...Array.from({ length: 8 }, () => undefined), 'leave' as const, 'stop' as const),
    isBack: fc.boolean(),
    readyMs: fc.integer({ min: 700, max: 3000 }),
  })
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40 }),
      fc.integer({ min: 1, max: 300 }),
      fc.nat(100),
      (steps, delayMs, limit) => {
        const simulation = together(limit, () => delayMs)
        for (const { at, burst, passMs, end, isBack, readyMs } of steps) {
          if (end !== undefined) {
            simulation[end](at)
            simulation.pass(isBack ? 3000 : passMs)
            simulation.start(at)
            simulation.pass(readyMs)
          }
          simulation.requests([at], burst)
          simulation.pass(passMs)
        }
        expect(simulation.most()).toBeLessThanOrEqual(limit)
      },
    ),
    { numRuns: 60 },
  )
})

test('what a controller has left to another one is not had twice when it is back', () => {
  const at = together(60)
  at.request('0')
  at.request('1')
  at.leave('0')
  at.pass(3000)
  at.start('0')
  for (let seconds = 0; seconds < 75; seconds += 5) {
    at.request('1')
    at.pass(5000)
  }
  at.admittedAtMs.length = 0
  at.requests(names, 90)
  expect(at.most()).toBeLessThanOrEqual(60)
})

test('what a controller has left to one that does not use it comes back to it', () => {
  const at = together(60)
  at.stop('2')
  at.pass(130_000)
  at.request('0')
  at.leave('0')
  at.pass(5000)
  at.start('0')
  at.pass(3000)
  at.stop('1')
  expect(at.requests(['0'], 20, 100)).toBe(20)
})

test('what went from hand to hand comes back to where it came from', () => {
  const at = together(60)
  for (let count = 0; count < 12; count++) {
    at.request('0')
    at.request('1')
    at.request('2')
    at.pass(100)
  }
  // One after the other takes of what others have, and nobody needs any of it in the end.
  for (const name of names) {
    at.requests([name], 40, 30)
  }
  at.pass(70_000)
  at.stop('1')
  at.stop('2')
  expect(at.requests(['0'], 40)).toBe(20)
})

test('a controller that comes to others that gave away all they had admits nothing beyond the limit', () => {
  const at = together(90)
  const load = (seconds: number, called: readonly string[]): void => {
    for (let count = 0; count < seconds * 5; count++) {
      for (const name of called) at.request(name)
      at.pass(200)
    }
  }
  load(40, ['0'])
  at.start('3')
  load(70, ['0'])
  load(120, ['0', '1', '2', '3'])
  expect(at.most()).toBeLessThanOrEqual(90)
  expect(at.most()).toBeGreaterThanOrEqual(86)
})

test('a controller that was stopped for long and goes on is as careful as one that comes', () => {
  const at = together(60)
  at.requests(['0'], 40, 20)
  at.suspend('0')
  at.requests(['1', '2'], 450, 200)
  at.resume('0')
  at.requests(['0'], 60)
  at.pass(100)
  at.requests(['0'], 60)
  expect(at.most()).toBeLessThanOrEqual(60)
  at.pass(70_000)
  expect(at.requests(['0'], 40)).toBe(20)
})
