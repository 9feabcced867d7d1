import { expect, test } from 'vitest'
import { systemClock } from '../../support/clock.js'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

interface Fired extends AsyncDisposable {
  readonly api: TestApi
  readonly id: string
  /** Fires whose owner was asked for. */
  readonly asked: readonly string[]
}

/** A fire with one rule, in a process that stands still for so long between accepting and starting anything. */
async function fireAndPause(pauseMs: number, isOwn: boolean): Promise<Fired> {
  let pausedMs = 0
  const clock = { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + pausedMs }
  const api = await openTestApi({ clock })
  await api.call('PUT', 'guest/actions/a', { body: { exec: { kind: 'nodejs:20', code: 'x' } } })
  await api.call('PUT', 'guest/triggers/t', { body: {} })
  await api.call('PUT', 'guest/rules/r', { body: { trigger: '/_/t', action: '/_/a' } })
  const asked: string[] = []
  const { entities, work } = api.stores
  const own = (activationId: string): Promise<boolean> => {
    asked.push(activationId)
    return Promise.resolve(isOwn)
  }
  Object.assign(work, { own })
  const get = entities.get.bind(entities)
  const getAndPause: typeof entities.get = (key) => {
    if (key === 'guest/a') pausedMs = pauseMs
    return get(key)
  }
  Object.assign(entities, { get: getAndPause })
  const { body } = await api.call('POST', 'guest/triggers/t', { body: {} })
  const { activationId: id } = body as { activationId: string }
  await api.controller.settled()
  return { api, id, asked, [Symbol.asyncDispose]: () => api[Symbol.asyncDispose]() }
}

const statusOf = async ({ api, id }: Fired): Promise<number> =>
  (await api.call('GET', `guest/activations/${id}`)).status

test('a fire that another controller goes on with is left to it by one that stood still', async () => {
  await using fired = await fireAndPause(6000, false)
  expect([fired.asked, fired.api.balancer.published, await statusOf(fired)]).toEqual([[fired.id], [], 404])
})

test('a fire that is still its own goes on after that', async () => {
  await using fired = await fireAndPause(6000, true)
  expect([fired.asked, fired.api.balancer.published.length, await statusOf(fired)]).toEqual([[fired.id], 1, 200])
})

test('nobody is asked while nobody can have taken it', async () => {
  await using fired = await fireAndPause(1000, false)
  expect([fired.asked, fired.api.balancer.published.length, await statusOf(fired)]).toEqual([[], 1, 200])
})
