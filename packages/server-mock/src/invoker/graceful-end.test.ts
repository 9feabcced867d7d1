import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { LoadBalancer } from '../loadbalancer/port.js'
import { openStores } from '../store/adapters.js'
import type { Stores } from '../store/port.js'
import { systemClock } from '../support/clock.js'
import { createDeferred } from '../support/deferred.js'
import { silentLogger } from '../telemetry/logger.js'
import type { RuntimeReply } from './containers/port.js'
import { openInvokerFixture, resultOf, userWith } from './invoker-fixture.js'
import { recoverActions, type RecoverDeps } from './recover-work.js'
import { reply, type Script } from './scripted-containers.js'

const unknown = {
  error: 'Outcome unknown: the server stopped while the action was running. It is not run again.',
}
const notStarted = { error: 'The activation was not started because the server stopped.' }

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Each call opens the stores of the same folder once more. */
function lastingStores(): () => Promise<Stores> {
  const folder = mkdtempSync(join(tmpdir(), 'wsk-invoker-'))
  folders.push(folder)
  const place = { kind: 'folder', folder, sync: false } as const
  return () => openStores({ kind: 'embedded', place, activationTtlMs: 1e12 }, { clock: systemClock, log: silentLogger })
}

/** Containers in which nothing ever ends; `begun` settles with the first run. */
function endless(): { readonly script: Script; readonly begun: Promise<void> } {
  const begun = createDeferred<void>()
  const run = (): Promise<RuntimeReply> => {
    begun.resolve()
    return createDeferred<RuntimeReply>().promise
  }
  return { script: { run }, begun: begun.promise }
}

const caller = { authkey: { uuid: 'uuid', key: 'key' } }

function recover(
  {
    balancer,
    stores,
    clock,
    telemetry,
  }: Omit<RecoverDeps, 'identityOf' | 'resume'> & { readonly balancer: LoadBalancer },
  identityOf: RecoverDeps['identityOf'] = () => Promise.resolve(caller),
): Promise<void> {
  return recoverActions({ resume: (message) => balancer.resume(message), stores, clock, telemetry, identityOf })
}

describe('the end of an invoker', () => {
  test('finishes what was accepted and ends the containers', async () => {
    const gate = createDeferred<void>()
    await using at = await openInvokerFixture({
      pool: { memoryMb: 256 },
      script: { run: () => gate.promise.then(() => reply('{"done":true}')) },
    })
    await at.putAction()
    const records = [at.invoke(), at.invoke(), at.invoke()]
    const closed = at.invoker[Symbol.asyncDispose]()
    gate.resolve()
    expect((await Promise.all(records)).map(resultOf)).toEqual([{ done: true }, { done: true }, { done: true }])
    await closed
    expect([at.containers.alive.size, at.invoker.census().activations]).toEqual([0, 0])
  })

  test('cuts what runs too long: its outcome is unknown, and its work is over', async () => {
    const reopen = lastingStores()
    const { script, begun } = endless()
    const stores = await reopen()
    const at = await openInvokerFixture({ stores, script, config: { closeMs: 20 } })
    await at.putAction()
    const message = at.message({ blocking: false })
    await stores.work.accept(message.activationId, { kind: 'action', message })
    const record = at.invoke(message)
    await begun
    await at[Symbol.asyncDispose]()
    expect([(await record).response.statusCode, resultOf(await record)]).toEqual([3, unknown])
    expect([await at.recordOf(message), at.containers.alive.size]).toEqual([await record, 0])
    await stores[Symbol.asyncDispose]()
    await using next = await reopen()
    expect(next.work.unfinished()).toEqual([])
  })

  test('leaves to the next start what was accepted and not started, and tells who waits for the rest', async () => {
    const reopen = lastingStores()
    const { script, begun } = endless()
    const stores = await reopen()
    const at = await openInvokerFixture({ stores, script, config: { closeMs: 20 }, pool: { memoryMb: 256 } })
    await at.putAction()
    const first = at.invoke()
    await begun
    const later = at.message({ blocking: false })
    await stores.work.accept(later.activationId, { kind: 'action', message: later })
    await at.publish(later)
    const waiting = at.invoke()
    await at[Symbol.asyncDispose]()
    expect([resultOf(await first), resultOf(await waiting)]).toEqual([unknown, notStarted])
    expect([await at.recordOf(later), at.balancer.inFlight()]).toEqual([undefined, 0])
    await stores[Symbol.asyncDispose]()

    await using again = await reopen()
    await using next = await openInvokerFixture({ stores: again })
    await recover(next)
    await next.invoker.quiet()
    expect((await next.recordOf(later))?.response.statusCode).toBe(0)
  })

  test('cuts an initialization like something not started', async () => {
    const begun = createDeferred<void>()
    const init = (): Promise<RuntimeReply> => {
      begun.resolve()
      return createDeferred<RuntimeReply>().promise
    }
    const at = await openInvokerFixture({ script: { init }, config: { closeMs: 20 } })
    await at.putAction()
    const record = at.invoke()
    await begun.promise
    await at[Symbol.asyncDispose]()
    expect(resultOf(await record)).toEqual(notStarted)
  })
})

test('the start after a crash runs what had not started, once, under its own id, and closes what had', async () => {
  const reopen = lastingStores()
  const earlier = await reopen()
  const at = await openInvokerFixture({ stores: earlier })
  await at.putAction()
  const messages = {
    waiting: at.message({ blocking: false }),
    started: at.message({ blocking: false }),
    unstored: at.message({ blocking: false, user: userWith({ storeActivations: false }) }),
  }
  for (const message of Object.values(messages)) {
    await earlier.work.accept(message.activationId, { kind: 'action', message })
  }
  earlier.work.started(messages.started.activationId)
  earlier.work.started(messages.unstored.activationId)
  await at[Symbol.asyncDispose]()
  await earlier[Symbol.asyncDispose]()

  await using stores = await reopen()
  await using next = await openInvokerFixture({ stores })
  await recover(next)
  await next.invoker.quiet()
  const [waiting, started, unstored] = await Promise.all(
    Object.values(messages).map((message) => next.recordOf(message)),
  )
  expect(waiting?.response.statusCode).toBe(0)
  expect([started?.response.statusCode, started && resultOf(started)]).toEqual([3, unknown])
  const told = new Map(started?.annotations.map(({ key, value }) => [key, value]))
  expect([told.get('kind'), told.get('limits')]).toEqual(['nodejs:20', expect.objectContaining({ memory: 256 })])
  expect([unstored, stores.work.unfinished()]).toEqual([undefined, []])
})

test.each([
  ['hands over the key that the log does not hold', caller, { keys: ['uuid:key'], statusCode: 0 }],
  ['runs nothing for a caller who is gone', undefined, { keys: [], statusCode: 1 }],
] as const)('the start after a crash %s', async (_, identity, expected) => {
  const reopen = lastingStores()
  const earlier = await reopen()
  const at = await openInvokerFixture({ stores: earlier })
  await at.putAction({ annotations: [{ key: 'provide-api-key', value: true }] })
  const message = at.message({ blocking: false })
  await earlier.work.accept(message.activationId, { kind: 'action', message })
  await at[Symbol.asyncDispose]()
  await earlier[Symbol.asyncDispose]()

  const keys: unknown[] = []
  const run: Script['run'] = (request) => {
    keys.push(request.api_key)
    return reply('{}')
  }
  await using stores = await reopen()
  await using next = await openInvokerFixture({ stores, script: { run } })
  await recover(next, () => Promise.resolve(identity))
  await next.invoker.quiet()
  expect({ keys, statusCode: (await next.recordOf(message))?.response.statusCode }).toEqual(expected)
  expect(stores.work.unfinished()).toEqual([])
})

describe('records', () => {
  test('are not kept where the namespace says so, and accepted work ends all the same', async () => {
    const reopen = lastingStores()
    const stores = await reopen()
    const at = await openInvokerFixture({ stores })
    await at.putAction()
    const message = at.message({ blocking: false, user: userWith({ storeActivations: false }) })
    await stores.work.accept(message.activationId, { kind: 'action', message })
    expect((await at.invoke(message)).response.statusCode).toBe(0)
    expect(await at.recordOf(message)).toBeUndefined()
    await at[Symbol.asyncDispose]()
    await stores[Symbol.asyncDispose]()
    await using next = await reopen()
    expect(next.work.unfinished()).toEqual([])
  })

  test.each([
    ['STORE_FAILURES', '{}', false],
    ['STORE_FAILURES', '{"error":1}', true],
    ['STORE_FAILURES_NOT_APPLICATION_ERRORS', '{"error":1}', false],
    ['STORE_FAILURES_NOT_APPLICATION_ERRORS', 'null', true],
  ] as const)('under %s are kept of %s: %s', async (storeBlocking, body, isKept) => {
    await using at = await openInvokerFixture({ config: { storeBlocking }, script: { run: () => reply(body) } })
    await at.putAction()
    const record = await at.invoke()
    expect((await at.recordOf(record)) !== undefined).toBe(isKept)
  })

  test('that the store does not take keep no result from whoever waits for it', async () => {
    await using stores = await lastingStores()()
    const store = (): Promise<void> => Promise.reject(new Error('disk full'))
    const activations = { ...stores.activations, store }
    await using at = await openInvokerFixture({ stores, broken: { activations } })
    await at.putAction()
    expect((await at.invoke()).response.statusCode).toBe(0)
    expect(at.metrics.recordsLost).toBe(1)
  })

  test('of accepted work say that it was started before it runs', async () => {
    const seen: string[] = []
    await using stores = await lastingStores()()
    const work = {
      accept: () => Promise.resolve(),
      revise: () => Promise.resolve(),
      started: (id: string) => seen.push(`started ${id}`),
      beginsWith: () => undefined,
      finished: () => undefined,
      unfinished: () => [],
    }
    const run = ({ activation_id: id }: { readonly activation_id: string }): RuntimeReply => {
      seen.push(`run ${id}`)
      return reply('{}')
    }
    await using at = await openInvokerFixture({ stores, script: { run }, broken: { work } })
    await at.putAction()
    const { activationId } = await at.invoke({ blocking: false })
    expect(seen).toEqual([`started ${activationId}`, `run ${activationId}`])
  })
})
