import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

const code = { exec: { kind: 'nodejs:20', code: 'function main() {}' } }

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api[Symbol.asyncDispose]())

describe('limits', () => {
  const refusals: readonly (readonly [object, string])[] = [
    [{ memory: 513 }, 'requirement failed: memory size 513 MB exceeds allowed threshold of 512 MB'],
    [{ memory: 1 }, 'requirement failed: memory size 1 MB below allowed threshold of 128 MB'],
    [
      { timeout: 300001 },
      'requirement failed: duration 300001 milliseconds exceeds allowed threshold of 300000 milliseconds',
    ],
    [{ timeout: 99 }, 'requirement failed: duration 99 milliseconds below allowed threshold of 100 milliseconds'],
    [{ logs: 11 }, 'requirement failed: log size 11 MB exceeds allowed threshold of 10 MB'],
    [{ concurrency: 2 }, 'requirement failed: concurrency 2 exceeds allowed threshold of 1'],
    [
      { concurrency: 2, timeout: 1, memory: 1 },
      'requirement failed: memory size 1 MB below allowed threshold of 128 MB',
    ],
    [{ instances: 1001 }, 'Max action instance concurrency must not exceed your namespace concurrency of 1000.'],
    [{ memory: 1.5 }, 'The request content was malformed:\nrequirement failed: memory limit must be whole number'],
    [{ timeout: 'x' }, 'The request content was malformed:\ntime limit malformed'],
    [
      { instances: -1 },
      'The request content was malformed:\nrequirement failed: Action container concurrency must be greater than or equal to 0.',
    ],
  ]

  test('out of range are refused in their order, with the bare text', async () => {
    for (const [limits, error] of refusals) {
      const reply = await api.call('PUT', 'guest/actions/l1', { body: { ...code, limits } })
      expect([reply.status, reply.body]).toMatchObject([400, { error }])
    }
    expect((await api.call('GET', 'guest/actions/l1')).status).toBe(404)
    expect(
      (await api.call('PUT', 'guest/actions/l2', { body: { ...code, limits: { instances: 1000 } } })).body,
    ).toMatchObject({
      limits: { instances: 1000 },
    })
  })

  test('[edge 28] a namespace limit below the system limit is the one that is reported', async () => {
    await using small = await openTestApi({ guestLimits: { maxActionMemory: 256, allowedKinds: ['nodejs:20'] } })
    const reply = await small.call('PUT', 'guest/actions/a', { body: { ...code, limits: { memory: 300 } } })
    expect(reply.body).toMatchObject({
      error: 'requirement failed: memory size 300 MB exceeds allowed threshold of 256 MB',
    })
    const kind = await small.call('PUT', 'guest/actions/a', { body: { exec: { kind: 'python:3.10', code: 'x' } } })
    const error = "The supplied authentication is not authorized to access actions of kind 'python:3.10'."
    expect([kind.status, kind.body]).toMatchObject([403, { error }])
    expect((await small.call('PUT', 'guest/actions/a', { body: code })).status).toBe(200)
  })
})
