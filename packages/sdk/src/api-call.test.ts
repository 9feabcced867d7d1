import { describe, expect, test } from 'vitest'
import { ApiCall } from './api-call.js'
import { responseInfoFrom, type WithResponse } from './response.js'

const response = responseInfoFrom(
  {
    status: 200,
    headers: { 'X-Request-ID': ['abc'], 'Set-Cookie': ['a', 'b'], Vary: ['x', 'y'], vary: ['z'] },
    text: '1',
  },
  { method: 'GET', url: 'http://h/', requestId: 'sent', attempts: 1, durationMs: 1 },
)

function callOf<T>(data: T): ApiCall<T> {
  return new ApiCall(Promise.resolve({ data, response }))
}

/** Rejections that nobody took, counted while `work` and what it left behind run. */
async function unhandled(work: () => unknown): Promise<number> {
  let count = 0
  const listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', () => count++)
  try {
    await work()
    await new Promise((resolve) => setTimeout(resolve, 5))
    return count
  } finally {
    process.removeAllListeners('unhandledRejection')
    for (const listener of listeners) process.on('unhandledRejection', listener)
  }
}

describe('a call', () => {
  test('is a promise of its result', async () => {
    const call = callOf(1)
    expect(call).toBeInstanceOf(Promise)
    expect(await call).toBe(1)
    expect(await call.then((value) => value + 1)).toBe(2)
    expect(await call.finally(() => undefined)).toBe(1)
    expect(await Promise.all([call, callOf('a')])).toEqual([1, 'a'])
    expect(call.then()).not.toBeInstanceOf(ApiCall)
  })

  test('gives the answer too', async () => {
    expect(await callOf(1).withResponse()).toEqual({ data: 1, response })
    expect(await callOf(1).asResponse()).toBe(response)
    expect(response).toMatchObject({
      requestId: 'abc',
      headers: { 'x-request-id': 'abc', 'set-cookie': 'a\nb', vary: 'x, y, z' },
    })
    expect(response).not.toHaveProperty('activationId')
  })

  test('is mapped with its answer', async () => {
    const mapped = callOf(1).map((data, { status }) => data + status)
    expect(mapped).toBeInstanceOf(ApiCall)
    expect(await mapped.withResponse()).toEqual({ data: 201, response })
    await expect(callOf(1).map(() => JSON.parse('{') as unknown)).rejects.toThrow(SyntaxError)
  })

  test('tells its failure once, by whichever promise is used', async () => {
    const failing = (): ApiCall<number> => {
      return new ApiCall(Promise.reject<WithResponse<number>>(new Error('no')))
    }
    const caught = (): undefined => undefined
    expect(await unhandled(() => failing().catch(caught))).toBe(0)
    expect(await unhandled(() => failing().withResponse().catch(caught))).toBe(0)
    expect(await unhandled(() => failing().asResponse().catch(caught))).toBe(0)
    expect(
      await unhandled(() =>
        failing()
          .map((x) => x)
          .catch(caught),
      ),
    ).toBe(0)
    expect(
      await unhandled(() =>
        failing()
          .map((x) => x)
          .withResponse()
          .catch(caught),
      ),
    ).toBe(0)
    expect(await unhandled(() => void failing())).toBe(1)
    expect(await unhandled(() => void failing().withResponse())).toBe(1)
    expect(await unhandled(() => void failing().map((x) => x))).toBe(1)
  })
})
