import { expect, test } from 'vitest'
import { createDeferred } from '../support/deferred.js'
import { openInvokerFixture, resultOf } from './invoker-fixture.js'
import { reply } from './scripted-containers.js'

test('what was accepted of a namespace is not run once it is blocked, and leaves no record', async () => {
  const gate = createDeferred<void>()
  let isBlocked = false
  await using at = await openInvokerFixture({
    isBlocked: () => isBlocked,
    pool: { memoryMb: 256 },
    script: { run: () => gate.promise.then(() => reply('{}')) },
  })
  await at.putAction()
  const first = at.invoke()
  const waiting = at.invoke()
  await expect.poll(() => at.invoker.census().activations).toBe(2)
  isBlocked = true
  const blocked = { error: 'The action was not invoked due to a blacklisted namespace.' }
  const third = await at.invoke()
  expect([third.response.statusCode, resultOf(third)]).toEqual([1, blocked])
  gate.resolve()
  expect((await first).response.statusCode).toBe(0)
  const second = await waiting
  expect([second.response.statusCode, resultOf(second)]).toEqual([1, blocked])
  const records = await Promise.all([second, third].map((record) => at.recordOf(record)))
  expect(records).toEqual([undefined, undefined])
  await at.invoker.quiet()
  expect(at.invoker.census()).toMatchObject({ activations: 0, pool: { leased: 0 } })
  isBlocked = false
  expect((await at.invoke()).response.statusCode).toBe(0)
})
