import { ApiError, jsonText } from '@wsk/contract'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Recovery } from '../controller/recover-work.js'
import type { UnfinishedWork, WorkLog } from '../store/port.js'
import { type Logger, silentLogger } from '../telemetry/logger.js'
import { Inheritance } from './inherit-work.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const piece: UnfinishedWork = {
  work: { kind: 'sequence', activationId: 'a', plan: jsonText({}) },
  started: true,
}

interface Estate extends AsyncDisposable {
  readonly inheritance: Inheritance
  readonly recoveries: readonly Recovery[]
  readonly lines: readonly string[]
}

function open(store: Pick<WorkLog, 'takeOver' | 'owners'>, isHeirOf = (_name: string): boolean => true): Estate {
  const recoveries: Recovery[] = []
  const lines: string[] = []
  const say = (_fields: object, line: string): void => void lines.push(line)
  const log: Logger = { ...silentLogger, warn: say, error: say }
  const work: WorkLog = {
    accept: () => Promise.resolve(),
    revise: () => Promise.resolve(),
    started: () => undefined,
    beginsWith: () => undefined,
    finished: () => undefined,
    unfinished: () => [],
    ...store,
  }
  const recover = (recovery: Recovery): Promise<void> => {
    recoveries.push(recovery)
    return Promise.resolve()
  }
  const inheritance = new Inheritance({ stores: { work }, identityOf: () => Promise.resolve(undefined), log })
  inheritance.begin({ recover }, isHeirOf)
  return { inheritance, recoveries, lines, [Symbol.asyncDispose]: () => inheritance[Symbol.asyncDispose]() }
}

/** Whose store answers with this once, and with nothing left after that. */
function leaving(...pieces: readonly UnfinishedWork[]): NonNullable<WorkLog['takeOver']> {
  let left = pieces
  return () => {
    const taken = left
    left = []
    return Promise.resolve(taken)
  }
}

const takenOver = 'took over what controller 1 had accepted'

test('what a dead controller had accepted is ended as after a restart', async () => {
  await using at = open({ takeOver: leaving(piece) })
  at.inheritance.take('1')
  await vi.advanceTimersByTimeAsync(0)
  expect([at.recoveries.map(({ unfinished }) => unfinished), at.lines]).toEqual([[[piece]], [takenOver]])
})

test('nothing is done where nothing is left, or nobody else could have it', async () => {
  for (const store of [{ takeOver: leaving() }, {}]) {
    await using at = open(store)
    at.inheritance.take('1')
    await vi.advanceTimersByTimeAsync(20_000)
    expect([at.recoveries, at.lines]).toEqual([[], []])
  }
})

test('a store that is out of reach is waited for, as long as that controller is gone', async () => {
  let asked = 0
  let isGone = true
  const takeOver = (): Promise<never> => {
    asked++
    return Promise.reject(new ApiError('overloaded', 'The store cannot be reached.'))
  }
  await using at = open({ takeOver }, () => isGone)
  at.inheritance.take('1')
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(asked).toBeGreaterThan(1000)
  isGone = false
  await vi.advanceTimersByTimeAsync(1000)
  const before = asked
  await vi.advanceTimersByTimeAsync(60_000)
  expect([asked - before, at.lines]).toEqual([0, []])
})

test('what cannot be taken over is told of once', async () => {
  await using at = open({ takeOver: () => Promise.reject(new Error('broken')) })
  at.inheritance.take('1')
  await vi.advanceTimersByTimeAsync(5000)
  expect(at.lines).toEqual(['what controller 1 had accepted could not be taken over'])
})

test('what nobody was told of is found, whose heir this is', async () => {
  const taken: string[] = []
  const owners = (): Promise<readonly string[]> => Promise.resolve(['0', '1', '2'])
  const takeOver = (name: string): Promise<readonly UnfinishedWork[]> => {
    taken.push(name)
    return Promise.resolve([])
  }
  await using at = open({ owners, takeOver }, (name) => name === '2')
  await vi.advanceTimersByTimeAsync(15_000)
  expect([taken, at.lines]).toEqual([['2'], []])
})

test('each is taken over once at a time', async () => {
  let asked = 0
  await using at = open({
    takeOver: () => {
      asked++
      return new Promise(() => undefined)
    },
  })
  at.inheritance.take('1')
  at.inheritance.take('1')
  at.inheritance.take('2')
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toBe(2)
})
