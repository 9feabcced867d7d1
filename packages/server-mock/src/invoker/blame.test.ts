import { asJsonText } from '@wsk/contract'
import type { ActivationMessage } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { pingTopic } from '../bus/port.js'
import { openLoadBalancer } from '../loadbalancer/adapters.js'
import type { LoadBalancer } from '../loadbalancer/port.js'
import { silentLogger } from '../telemetry/logger.js'
import { ContainerError } from './containers/port.js'
import { type FixtureOptions, type InvokerFixture, openInvokerFixture } from './invoker-fixture.js'
import { reply, type Script } from './scripted-containers.js'

const calls = 10
const transaction = { id: 't', startMs: 0, extraLogging: false, hops: 0, log: silentLogger }
const blackbox = { kind: 'blackbox', image: 'me/app', binary: false, hasCode: false } as const
const bad = { content: asJsonText('{"secret":"AAAA"}'), lockedArgs: { secret: 'aes-256-gcm' } }

interface Case extends Pick<FixtureOptions, 'pool'> {
  readonly script?: Script
  readonly action?: Parameters<InvokerFixture['putAction']>[0]
  readonly message?: Partial<ActivationMessage>
}

/** A controller that takes an invoker out of service when it fails by itself; it has listened for others long enough. */
async function openController({ bus, stores, clock, telemetry }: InvokerFixture): Promise<LoadBalancer> {
  const sizes = { maxQueuedSize: 10_000, maxQueueAgeMs: 300_000, longestRunMs: 300_000, resumedMemoryMb: 256 }
  let aheadMs = 0
  const ahead = { now: () => clock.now(), monotonicMs: () => clock.monotonicMs() + aheadMs }
  const balancer = await openLoadBalancer(
    { kind: 'sharding', controller: '1', expected: 0, ...sizes },
    { bus, activations: stores.activations, clock: ahead, telemetry, inherit: () => undefined },
  )
  aheadMs = 5000
  return balancer
}

/** What its controller thinks of an invoker after each of ten calls, and the status codes of those. */
async function statesOf({
  script = {},
  action,
  message,
  pool = {},
}: Case): Promise<readonly [Set<string>, Set<number>]> {
  await using at = await openInvokerFixture({ script: onlyForGuest(script), pool })
  await at.putAction({ namespace: 'whisk.system', name: 'invokerHealthTestAction1' })
  await at.putAction(action)
  await using balancer = await openController(at)
  const name = { instance: 0, userMemoryBytes: 2 ** 30, tags: [], dedicatedNamespaces: [] }
  await at.bus.publish(pingTopic, { name, isEnabled: true })
  await expect.poll(() => balancer.invokers()).toEqual({ invoker0: 'up' })
  const states = new Set<string>()
  const statusCodes = new Set<number>()
  for (let each = 0; each < calls; each++) {
    await expect.poll(() => balancer.invokers()).toEqual({ invoker0: 'up' })
    const { completed } = await balancer.publish(transaction, {
      message: at.message({ ...message, rootControllerIndex: { asString: '1' } }),
      limits: { timeoutMs: 60_000, memoryMb: 256, concurrency: 1 },
    })
    statusCodes.add((await completed).response.statusCode)
    for (const state of Object.values(balancer.invokers())) states.add(state)
  }
  return [states, statusCodes]
}

/** What tries the invoker out succeeds. */
function onlyForGuest({ create, run }: Script): Script {
  return {
    create: async (spec) => (spec.namespace === 'guest' ? create?.(spec) : undefined),
    run: (request, container) =>
      container.spec.namespace === 'guest' && run !== undefined ? run(request, container) : reply('{}'),
  }
}

describe('an invoker', () => {
  test.each<[string, Case]>([
    ['of a kind that cannot run here', { script: failing(new ContainerError('user', 'go:1 cannot run here')) }],
    ['with a parameter that nobody can open', { message: bad }],
    ['that come later than they allow', { message: { startBy: 1 } }],
    ['of an image that takes no work', { action: { exec: blackbox }, script: { run: () => reply('', 503) } }],
    ['that need more memory than it has', { action: { limits: { memory: 512 } }, pool: { memoryMb: 256 } }],
  ])('stays up after ten calls %s', async (...[, given]) => {
    expect(await statesOf(given)).toEqual([new Set(['up']), new Set([3])])
  })

  test('that fails by itself is taken out of service', async () => {
    const [states] = await statesOf({ script: failing(new ContainerError('whisk', 'the disk is full')) })
    expect(states).toContain('unhealthy')
  })
})

function failing(reason: ContainerError): Script {
  return { create: () => Promise.reject(reason) }
}
