import { expect, test } from 'vitest'
import { openStores } from '../store/adapters.js'
import type { Stores } from '../store/port.js'
import { systemClock } from '../support/clock.js'
import { silentLogger } from '../telemetry/logger.js'
import { countInvokers, registerInvoker } from './invoker-numbers.js'

const open = (): Promise<Stores> =>
  openStores(
    { kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: 1000 },
    { clock: systemClock, log: silentLogger },
  )

test('names get dense numbers, the same for the same name', async () => {
  await using stores = await open()
  const numberOf = (name: string): Promise<number> => registerInvoker(stores.gateway, { kind: 'name', name })
  expect([await numberOf('a'), await numberOf('b'), await numberOf('a')]).toEqual([0, 1, 0])
  expect(await registerInvoker(stores.gateway, { kind: 'number', number: 4 })).toBe(4)
  expect([await numberOf('c'), await countInvokers(stores.gateway)]).toEqual([5, 6])
})

test('many that start at once get a number each', async () => {
  await using stores = await open()
  const names = Array.from({ length: 20 }, (_, at) => `name${at}`)
  const numbers = await Promise.all(names.map((name) => registerInvoker(stores.gateway, { kind: 'name', name })))
  expect(numbers.toSorted((left, right) => left - right)).toEqual(names.map((_, at) => at))
})
