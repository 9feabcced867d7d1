import { expect, test, vi } from 'vitest'
import { withWork } from '../loadbalancer/sharding/work-bus-fixture.js'
import { openCluster, StoppableBus } from './cluster-fixture.js'
import { restOf, sleeper } from './rest-testing.js'
import type { ProgramServer } from './running-server.js'

const patiently = { timeout: 30_000, interval: 50 }

async function untilStates(server: ProgramServer, states: object): Promise<void> {
  await vi.waitFor(async () => {
    const answer = await fetch(new URL('/invokers', server.url))
    expect(await answer.json()).toEqual(states)
  }, patiently)
}

test('an invoker that stood still starts nothing old when it goes on; what it had not begun ran elsewhere', async () => {
  await using cluster = await openCluster({ carry: withWork })
  const bus = new StoppableBus(cluster.bus)
  const controllers = [await cluster.controller(0), await cluster.controller(1)] as const
  const still = await cluster.invoker(0, {}, { bus })
  for (const controller of controllers) await untilStates(controller, { invoker0: 'up' })
  const rest = restOf(controllers[0])
  await rest('PUT', 'actions/sleeper', sleeper)
  expect((await rest('POST', 'actions/sleeper?blocking=true', { ms: 1 })).status).toBe(200)
  bus.stop()
  const { body } = await rest('POST', 'actions/sleeper', { ms: 10 })
  const { activationId } = body as { activationId: string }
  const other = await cluster.invoker(1)
  for (const controller of controllers) await untilStates(controller, { invoker0: 'down', invoker1: 'up' })
  await vi.waitFor(async () => {
    expect((await rest('GET', `activations/${activationId}`)).body).toMatchObject({ response: { success: true } })
  }, patiently)
  expect(await other.quiet()).toMatchObject({ activations: 0 })
  bus.goOn()
  for (const controller of controllers) await untilStates(controller, { invoker0: 'up', invoker1: 'up' })
  expect(await still.quiet()).toMatchObject({ activations: 0, queued: 0, running: 0 })
  const { body: list } = await rest('GET', 'activations')
  expect(list).toHaveLength(2)
  for (const controller of controllers) expect(await controller.quiet()).toMatchObject({ inFlight: 0, heldMb: 0 })
}, 60_000)
