import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { implementedOperations as ids } from '../support/checked-client.js'
import { openDescriptors } from '../support/processes.js'
import { canSucceed } from './described-operation.js'
import { numRuns, seed } from './extent.js'
import { type FuzzedServer, openFuzzedServer } from './fuzzed-server.js'
import { requestsOf } from './operation-requests.js'

let fuzzed: FuzzedServer
let descriptors = 0

beforeAll(async () => {
  fuzzed = await openFuzzedServer()
  await fuzzed.send({ method: 'GET', target: '/ping', headers: {} })
  descriptors = openDescriptors(process.pid)
})

afterAll(() => fuzzed[Symbol.asyncDispose]())

describe(`${numRuns} requests from seed ${seed}, right and wrong, are answered as the contract says`, () => {
  test.each(ids)('%s', { timeout: numRuns * 1000 }, async (id) => {
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(requestsOf(id, fuzzed.surroundings(id)), async (request) => {
        await fuzzed.makeAgain(id)
        statuses.add(await fuzzed.send(request))
      }),
      { numRuns, seed, endOnFailure: true },
    )
    // Requests that are all refused would ask nothing.
    expect([...statuses].some((status) => status < 400) || !canSucceed(id)).toBe(true)
    expect([...statuses].some((status) => status >= 400)).toBe(true)
  })

  test('and nothing of them is left under way', async () => {
    const { inFlight, activations, queued, leased, running } = await fuzzed.quiet()
    expect({ inFlight, activations, queued, leased, running }).toEqual({
      inFlight: 0,
      activations: 0,
      queued: 0,
      leased: 0,
      running: 0,
    })
    expect(await fuzzed.send({ method: 'GET', target: '/ping', headers: {} })).toBe(200)
    // Containers that are kept hold some each.
    expect(openDescriptors(process.pid)).toBeLessThan(descriptors + 60)
  })
})
