import { ApiError } from '@wsk/contract'
import { expect, test, vi } from 'vitest'
import { patiently } from './patiently.js'

test('what a store cannot do at the moment is tried again, and nothing else is', async () => {
  const passing = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new ApiError('overloaded')).mockResolvedValue(2)
  expect(await patiently(passing)).toBe(2)
  const lasting = vi.fn<() => Promise<number>>().mockRejectedValue(new ApiError('conflict'))
  await expect(patiently(lasting)).rejects.toMatchObject({ kind: 'conflict' })
  expect(lasting).toHaveBeenCalledTimes(1)
})
