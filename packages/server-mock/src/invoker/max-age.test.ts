import { expect, test } from 'vitest'
import { createDeferred } from '../support/deferred.js'
import { annotationsOf, openInvokerFixture, resultOf } from './invoker-fixture.js'
import { reply } from './scripted-containers.js'

const expired = { error: 'The activation expired: it reached its maximum age before it could begin.' }

test('what has waited past its age is not begun, and says so in its record', async () => {
  let now = 1_700_000_000_000
  const clock = { now: () => now, monotonicMs: () => performance.now() }
  const gate = createDeferred<void>()
  const runs: string[] = []
  await using at = await openInvokerFixture({
    clock,
    pool: { memoryMb: 256 },
    script: {
      run: ({ activation_id: id }) => {
        runs.push(id)
        return gate.promise.then(() => reply('{}'))
      },
    },
  })
  await at.putAction()
  const first = at.invoke({ startBy: now })
  const inTime = at.message({ startBy: now + 1000 })
  const late = at.message({ startBy: now + 999, cause: 'c', causedBy: 'retry', attempt: 2 })
  const ends = Promise.all([at.invoke(inTime), at.invoke(late)])
  await expect.poll(() => at.invoker.census()).toMatchObject({ activations: 3, pool: { queued: 2 } })
  now += 1000
  gate.resolve()
  expect((await first).response.statusCode).toBe(0)
  const [ran, refused] = await ends
  expect(ran.response.statusCode).toBe(0)
  expect([refused.response.statusCode, resultOf(refused)]).toEqual([3, expired])
  expect(annotationsOf(refused)).toMatchObject({ causedBy: 'retry', try: 2 })
  expect(await at.recordOf(late)).toEqual(refused)
  expect(runs).not.toContain(late.activationId)
  expect(runs).toHaveLength(2)
  expect(at.metrics.deliveries.expired).toBe(1)
  await at.invoker.quiet()
  expect(at.invoker.census()).toMatchObject({ activations: 0, pool: { leased: 0, slots: { ready: 1 } } })
})

test('an initialization that ends too late is not followed by a run', async () => {
  let now = 1_700_000_000_000
  const clock = { now: () => now, monotonicMs: () => performance.now() }
  await using at = await openInvokerFixture({
    clock,
    script: {
      init: () => {
        now += 2000
        return reply('')
      },
    },
  })
  await at.putAction()
  const record = await at.invoke({ startBy: now + 1000 })
  expect([record.response.statusCode, resultOf(record)]).toEqual([3, expired])
  expect((await at.invoke({ startBy: now })).response.statusCode).toBe(0)
})
