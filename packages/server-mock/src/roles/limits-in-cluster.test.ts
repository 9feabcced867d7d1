import { expect, test, vi } from 'vitest'
import { openCluster } from './cluster-fixture.js'
import { echo, restOf } from './rest-testing.js'
import type { ProgramServer } from './running-server.js'

const beganMs = performance.now()

const knows = (server: ProgramServer, count: number): Promise<void> =>
  vi.waitFor(
    async () => {
      const metrics = await (await fetch(new URL('/metrics', server.url))).text()
      expect(metrics).toContain(`wsk_controllers ${count}\n`)
    },
    { timeout: 10_000, interval: 50 },
  )

test('a namespace has one limit at three controllers, wherever its requests arrive', async () => {
  await using cluster = await openCluster()
  const options = { invocationsPerMinute: 30, limits: 'upstream' } as const
  const controllers = [0, 1, 2].map((id) => cluster.controller(id, options))
  const opened = await Promise.all(controllers)
  for (const controller of opened) await knows(controller, 3)
  const rests = opened.map((controller) => restOf(controller))
  await rests[0]?.('PUT', 'actions/echo', echo)
  // Nobody runs anything here: what is admitted is answered with 503.
  for (let count = 0; count < 25; count++) {
    // What others give may come later than a request waits for it.
    await vi.waitFor(async () => expect((await rests[1]?.('POST', 'actions/echo', {}))?.status).toBe(503))
  }
  const burst = await Promise.all(
    Array.from({ length: 60 }, async (_, count) => (await rests[count % 3]?.('POST', 'actions/echo', {}))?.status ?? 0),
  )
  const admitted = 25 + burst.filter((status) => status === 503).length
  expect(admitted).toBeLessThanOrEqual(30)
  expect(admitted).toBeGreaterThanOrEqual(28)
  const beganMs = performance.now()
  const refused = await rests[1]?.('POST', 'actions/echo', {})
  expect(refused?.status).toBe(429)
  expect(performance.now() - beganMs).toBeLessThan(1000)
}, 30_000)

test('a controller that starts again is given what others have left', async () => {
  await using cluster = await openCluster()
  const first = await cluster.controller(0)
  const second = await cluster.controller(1)
  for (const controller of [first, second]) await knows(controller, 2)
  await restOf(first)('PUT', 'actions/echo', echo)
  await vi.waitFor(() => expect(performance.now() - beganMs).toBeGreaterThan(3000), { timeout: 10_000 })
  for (let start = 0; start < 2; start++) {
    const { status } = await restOf(second)('POST', 'actions/echo', {})
    expect(status).toBe(503)
  }
  await second.close()
  const again = await cluster.controller(1)
  for (const controller of [first, again]) await knows(controller, 2)
  for (const controller of [again, first])
    expect((await restOf(controller)('POST', 'actions/echo', {})).status).toBe(503)
}, 30_000)
