import { setTimeout } from 'node:timers/promises'
import type { ActivationMessage } from '@wsk/contract'
import { expect, test } from 'vitest'
import { type MessageBus, WorkLeft } from '../bus/port.js'
import type { WorkHandlers } from '../bus/port.js'
import type { ActivationRecord } from '../entity/activation.js'
import type { StoreState } from '../store/port.js'
import { createDeferred, type Deferred } from '../support/deferred.js'
import type { RuntimeReply } from './containers/port.js'
import { type FixtureOptions, type InvokerFixture, openInvokerFixture, resultOf, userWith } from './invoker-fixture.js'
import { reply } from './scripted-containers.js'

interface Keeping extends AsyncDisposable {
  readonly at: InvokerFixture
  readonly work: WorkHandlers<ActivationMessage>
}

/** An invoker whose work is handed over by the test, as a bus does that keeps it. */
async function openKeeping(options: FixtureOptions = {}): Promise<Keeping> {
  let work: WorkHandlers<ActivationMessage> | undefined
  const keeping = (bus: MessageBus): MessageBus => ({
    isDurable: true,
    publish: (topic, message) => bus.publish(topic, message),
    subscribe: (topic, handler) => bus.subscribe(topic, handler),
    subscribeWork: (_topic, handlers) => {
      // There is one topic of work, that of this invoker.
      work = handlers as unknown as WorkHandlers<ActivationMessage>
      return Promise.resolve({ [Symbol.asyncDispose]: () => Promise.resolve() })
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  })
  const at = await openInvokerFixture({ ...options, keeping })
  await at.putAction()
  if (work === undefined) throw new Error('nobody reads the work')
  return { at, work, [Symbol.asyncDispose]: () => at[Symbol.asyncDispose]() }
}

/** One that counts what it runs. */
async function openCounting(): Promise<Keeping & { readonly runs: () => number }> {
  let runs = 0
  const run = (): RuntimeReply => {
    runs++
    return reply('{}')
  }
  return { ...(await openKeeping({ script: { run } })), runs: () => runs }
}

async function recordedResult(at: InvokerFixture, message: ActivationMessage): Promise<unknown> {
  const record = await at.recordOf(message)
  return record === undefined ? undefined : resultOf(record)
}

const mine = (): Promise<boolean> => Promise.resolve(true)
const foreign = (): Promise<boolean> => Promise.resolve(false)
const leftText = 'Outcome unknown: invoker0 stopped while the action was running. It is not run again.'

test('an activation runs once it is claimed, and is dealt with once its record is safe', async () => {
  const runs: string[] = []
  const claimed = createDeferred<boolean>()
  const shared = createDeferred<void>()
  const run = (request: { readonly activation_id: string }): RuntimeReply => {
    runs.push(request.activation_id)
    return reply('{"done":true}')
  }
  await using keeping = await openKeeping({ script: { run } })
  const { at, work } = keeping
  at.stores.activations.shared = () => shared.promise
  const message = at.message()
  const asked = createDeferred<void>()
  let isDealtWith = false
  const taken = Promise.resolve(
    work.take(message, () => {
      asked.resolve()
      return claimed.promise
    }),
  ).then(() => {
    isDealtWith = true
  })
  await asked.promise
  expect(runs).toEqual([])
  claimed.resolve(true)
  await at.invoker.quiet()
  expect([runs, isDealtWith]).toEqual([[message.activationId], false])
  expect(await recordedResult(at, message)).toEqual({ done: true })
  shared.resolve()
  await taken
})

test('what another reader began is not run, leaves no record and no harm to its container', async () => {
  await using keeping = await openKeeping()
  const { at, work } = keeping
  const message = at.message()
  await expect(work.take(message, foreign)).rejects.toThrow(WorkLeft)
  expect([at.containers.alive.size, at.invoker.census().activations]).toEqual([1, 0])
  expect(await at.recordOf(message)).toBeUndefined()
  await work.take(at.message(), mine)
  expect(at.containers.created).toHaveLength(1)
})

test('what cannot be run is claimed before its record is written', async () => {
  await using keeping = await openKeeping()
  const { at, work } = keeping
  const gone = { action: { path: 'guest', name: 'gone', version: '0.0.1' } }
  const [foreignOne, ownOne] = [at.message(gone), at.message(gone)]
  await expect(work.take(foreignOne, foreign)).rejects.toThrow(WorkLeft)
  await work.take(ownOne, mine)
  expect([await at.recordOf(foreignOne), (await at.recordOf(ownOne))?.response.statusCode]).toEqual([undefined, 1])
})

test('a record that cannot be stored leaves the activation with the bus', async () => {
  const failing = {
    store: () => Promise.reject(new Error('the disk is full')),
    get: () => Promise.resolve(undefined),
  } as unknown as InvokerFixture['stores']['activations']
  await using keeping = await openKeeping({ broken: { activations: failing } })
  const { at, work } = keeping
  await expect(work.take(at.message(), mine)).rejects.toThrow(WorkLeft)
  expect(at.metrics.recordsLost).toBe(1)
})

test('what was left gets a record that names the invoker, unless it has one or wants none', async () => {
  await using keeping = await openKeeping()
  const { at, work } = keeping
  const [left, ended] = [at.message(), at.message()]
  await work.take(ended, mine)
  const before = await at.recordOf(ended)
  for (const message of [left, ended]) await work.left(message)
  const record = await at.recordOf(left)
  expect(record?.response.statusCode).toBe(3)
  expect(await recordedResult(at, left)).toEqual({ error: leftText })
  expect(await at.recordOf(ended)).toEqual(before)
  const unwanted = at.message({ user: userWith({ storeActivations: false }) })
  await work.left(unwanted)
  expect(await at.recordOf(unwanted)).toBeUndefined()
})

test('the end of an invoker leaves what was not begun to the next reader, whoever waits for it', async () => {
  const begun = createDeferred<void>()
  const ending: Deferred<RuntimeReply> = createDeferred()
  const run = (): Promise<RuntimeReply> => {
    begun.resolve()
    return ending.promise
  }
  await using keeping = await openKeeping({ script: { run }, pool: { memoryMb: 256 } })
  const { at, work } = keeping
  const [first, ...waiting] = [at.message(), at.message({ blocking: true }), at.message()] as const
  const finished = work.take(first, mine)
  await begun.promise
  const left = waiting.map((message) => expect(work.take(message, mine)).rejects.toThrow(WorkLeft))
  const closed = at.invoker[Symbol.asyncDispose]()
  await Promise.all(left)
  ending.resolve(reply('{"done":true}'))
  await finished
  await closed
  const records = await Promise.all([first, ...waiting].map((message) => at.recordOf(message)))
  expect(records.map((record: ActivationRecord | undefined) => record?.response.statusCode)).toEqual([
    0,
    undefined,
    undefined,
  ])
})

test('the bus need not keep an activation whose record waits on the disk for a store that is out of reach', async () => {
  const store = { silence: undefined as StoreState['silence'], recordsWaiting: 1 }
  await using keeping = await openKeeping({ broken: { state: () => store } })
  const { at, work } = keeping
  at.stores.activations.shared = () => new Promise(() => undefined)
  let isDealtWith = false
  const before = Promise.resolve(work.take(at.message(), mine)).then(() => {
    isDealtWith = true
  })
  await at.invoker.quiet()
  expect(isDealtWith).toBe(false)
  store.silence = { sinceMs: Date.now(), askedMs: Date.now() }
  await work.take(at.message(), mine)
  // What was waited for when it fell silent is looked after a few seconds later.
  await before
}, 20_000)

test('a late message is run only if it has no record', async () => {
  await using keeping = await openCounting()
  const { at, work, runs } = keeping
  const late = at.message({ acceptBy: 1 })
  await work.take(late, mine)
  expect(runs()).toBe(1)
  // The same one, by another way.
  await work.take(late, mine)
  expect([runs(), at.invoker.census().activations]).toEqual([1, 0])
})

test('a message that its sender may be giving up waits until that is known', async () => {
  await using keeping = await openCounting()
  const { at, work, runs } = keeping
  const doubtful = at.message({ acceptBy: Date.now() + 20 })
  const taken = work.take(doubtful, mine)
  const [other] = [at.message()]
  await work.take(other, mine)
  const record = await at.recordOf(other)
  if (record === undefined) throw new Error('it did not run')
  await at.stores.activations.store({ ...record, activationId: doubtful.activationId })
  await taken
  expect(runs()).toBe(1)
})

/** One activation that runs, and one behind it whose sender gives up meanwhile, while nobody can ask the store. */
async function openSilent(silence?: () => StoreState['silence']) {
  const ending: Deferred<RuntimeReply> = createDeferred()
  const ran: string[] = []
  const run = ({ activation_id: id }: { readonly activation_id: string }): Promise<RuntimeReply> | RuntimeReply => {
    ran.push(id)
    return ran.length === 1 ? ending.promise : reply('{}')
  }
  const keeping = await openKeeping({
    script: { run },
    pool: { memoryMb: 256 },
    broken: { state: () => ({ silence: silence?.(), recordsWaiting: 0 }) },
  })
  const { at, work } = keeping
  const [first, waiting] = [at.message(), at.message({ acceptBy: Date.now() + 400 })]
  const { activations } = at.stores
  const get = activations.get.bind(activations)
  activations.get = () => Promise.reject(new Error('out of reach'))
  const ended = work.take(first, mine)
  const taken = work.take(waiting, mine)
  await setTimeout(800)
  ending.resolve(reply('{}'))
  await ended
  const answerAgain = (): void => {
    activations.get = get
  }
  return { keeping, at, first, waiting, taken, ran, answerAgain }
}

test('what waited longer than its sender is not begun before the store can say whether it was given up', async () => {
  const { keeping, at, first, waiting, taken, ran, answerAgain } = await openSilent()
  await using _keeping = keeping
  const other = at.message()
  await keeping.work.take(other, mine)
  expect(ran).toEqual([first, other].map(({ activationId }) => activationId))
  const record = await at.stores.activations.listFull({ namespace: 'guest', skip: 0, limit: 1 })
  const [any] = record
  if (any === undefined) throw new Error('nothing was recorded')
  await at.stores.activations.store({ ...any, activationId: waiting.activationId })
  answerAgain()
  await taken
  expect(ran).toHaveLength(2)
})

test('what waited is begun once the store says that nobody gave it up', async () => {
  const { keeping, waiting, taken, ran, answerAgain } = await openSilent()
  await using _keeping = keeping
  answerAgain()
  await taken
  expect(ran.at(-1)).toBe(waiting.activationId)
})

test('what was sent while the store was out of reach is begun without it', async () => {
  const sinceMs = Date.now()
  const { keeping, waiting, taken, ran } = await openSilent(() => ({ sinceMs, askedMs: Date.now() }))
  await using _keeping = keeping
  await taken
  expect(ran.at(-1)).toBe(waiting.activationId)
})

test('what was sent while the store was out of reach is not begun on what was known of it some seconds ago', async () => {
  const sinceMs = Date.now()
  const { keeping, waiting, taken, ran, answerAgain } = await openSilent(() => ({ sinceMs, askedMs: sinceMs - 1700 }))
  await using _keeping = keeping
  await setTimeout(1000)
  expect(ran).toHaveLength(1)
  answerAgain()
  await taken
  expect(ran.at(-1)).toBe(waiting.activationId)
})

test('an answer that came while the invoker stood still is asked for again', async () => {
  await using keeping = await openCounting()
  const { at, work, runs } = keeping
  const [other, late] = [at.message(), at.message({ acceptBy: 1 })]
  await work.take(other, mine)
  const record = await at.recordOf(other)
  if (record === undefined) throw new Error('it did not run')
  const { activations } = at.stores
  const get = activations.get.bind(activations)
  let asked = 0
  activations.get = async (namespace, id) => {
    const found = await get(namespace, id)
    asked += 1
    if (asked > 1) return found
    await activations.store({ ...record, activationId: late.activationId })
    await setTimeout(1800)
    return found
  }
  await work.take(late, mine)
  expect([asked, runs()]).toEqual([2, 1])
})
