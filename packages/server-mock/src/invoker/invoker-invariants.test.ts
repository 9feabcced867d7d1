import { jsonText } from '@wsk/contract'
import { array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { ActivationRecord } from '../entity/activation.js'
import { ContainerError, type RuntimeReply } from './containers/port.js'
import { openInvokerFixture, resultOf } from './invoker-fixture.js'
import { reply, type Script } from './scripted-containers.js'

/** What may go wrong with one activation, and the classes of record that it may end in. */
const fates = {
  fine: [0],
  'application error': [1],
  'developer error': [2],
  'invalid result': [2],
  'run time-out': [2],
  'dies at work': [2],
  'out of memory': [2],
  'takes no work': [0, 1, 2, 3],
  'init fails': [0, 1, 2, 3],
  'init dies': [0, 1, 2, 3],
  'init throws': [0, 1, 2, 3],
  'start fails': [0, 1, 2, 3],
  'run throws': [3],
} as const satisfies Record<string, readonly number[]>

type Fate = keyof typeof fates

const exited = (outOfMemory = false): RuntimeReply => ({ kind: 'exited', outOfMemory, durationMs: 1 })
const timedOut: RuntimeReply = { kind: 'timeout', durationMs: 60_000 }

const runs: Partial<Record<Fate, () => RuntimeReply>> = {
  'application error': () => reply('{"error":"no"}'),
  'developer error': () => reply('{"error":"no"}', 502),
  'invalid result': () => reply('null'),
  'run time-out': () => timedOut,
  'dies at work': () => exited(),
  'out of memory': () => exited(true),
  'takes no work': () => reply('', 503),
  'run throws': () => {
    throw new Error('broken pipe')
  },
}

const inits: Partial<Record<Fate, () => RuntimeReply>> = {
  'init fails': () => reply('{"error":"syntax"}', 502),
  'init dies': () => exited(),
  'init throws': () => {
    throw new ContainerError('whisk', 'broken pipe')
  },
}

/** The fate of a run goes by its parameters; starts and initializations take theirs from a list, in turn. */
function scriptOf(fateOfStarts: readonly Fate[]): Script {
  let turn = 0
  const next = (): Fate => fateOfStarts[turn++ % fateOfStarts.length] ?? 'fine'
  const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return {
    create: async () => {
      await soon()
      if (next() === 'start fails') throw new ContainerError('whisk', 'no')
    },
    init: async () => {
      await soon()
      return inits[next()]?.() ?? reply('')
    },
    run: async ({ value }) => {
      await soon()
      const { fate } = JSON.parse(value) as { fate: Fate }
      return runs[fate]?.() ?? reply('{}')
    },
  }
}

const names = Object.keys(fates) as Fate[]
const activations = array(
  record({ fate: constantFrom(...names), action: constantFrom('a', 'b', 'c'), blocking: boolean() }),
  { minLength: 1, maxLength: 20 },
)

test('whatever dies when: each activation ends once, in its class, with a record, and nothing is left', async () => {
  await assert(
    asyncProperty(
      activations,
      array(constantFrom(...names), { minLength: 1 }),
      integer({ min: 1, max: 4 }),
      async (given, starts, size) => {
        await using at = await openInvokerFixture({ script: scriptOf(starts), pool: { memoryMb: size * 256 } })
        for (const [index, name] of ['a', 'b', 'c'].entries()) {
          await at.putAction({ name, limits: { concurrency: index + 1 } })
        }
        const invoke = ({ fate, action, blocking }: (typeof given)[number]): Promise<ActivationRecord> => {
          const content = jsonText({ fate })
          return at.invoke({ action: { path: 'guest', name: action }, content, blocking })
        }
        const records = await Promise.all(given.map(invoke))
        await at.invoker.quiet()
        for (const [index, { fate }] of given.entries()) {
          const record = records[index]
          const mayHaveNoContainer = [2, 3]
          expect([...fates[fate], ...mayHaveNoContainer]).toContain(record?.response.statusCode)
          expect(record && (await at.recordOf(record))?.response).toEqual(record?.response)
          expect(record && resultOf(record)).toBeTypeOf('object')
        }
        expect(new Set(records.map(({ activationId }) => activationId)).size).toBe(given.length)
        expect([at.balancer.inFlight(), at.balancer.active()]).toEqual([0, []])
        const census = at.invoker.census()
        expect(census).toMatchObject({ activations: 0, pool: { queued: 0, leased: 0 } })
        expect(census.pool.slots).toMatchObject({ uninitialized: 0, running: 0 })
        expect(at.containers.usedMb).toBeLessThanOrEqual(size * 256)
        const ended = at.metrics.activations.reduce((sum, count) => sum + count, 0)
        expect([ended, at.metrics.completions]).toEqual([
          given.length,
          { regular: given.length, forced: 0, unknown: 0 },
        ])
      },
    ),
    { numRuns: 60 },
  )
})
