import { describe, expect, test } from 'vitest'
import { idempotencyMs } from './port.js'
import type { KeyedInvocation, Stores } from './port.js'

const made = (activationId: string, atMs = 1_000): KeyedInvocation => ({
  activationId,
  fingerprint: 'of a body',
  atMs,
  isAccepted: false,
})

/** What every IdempotencyStore must do. */
export function describeIdempotencyStore(name: string, open: () => Promise<Stores>): void {
  describe(`${name} as a store of idempotency keys`, () => {
    test('binds a name to the first that asks, however many ask at once', async () => {
      await using stores = await open()
      const { idempotency } = stores
      const bound = await Promise.all(['a', 'b', 'c'].map((id) => idempotency.bind('name', made(id))))
      expect(new Set(bound.map(({ activationId }) => activationId)).size).toBe(1)
      expect(await idempotency.bind('name', made('d'))).toEqual(bound[0])
      expect(await idempotency.bind('other', made('d'))).toEqual(made('d'))
    })

    test('remembers that an invocation was taken', async () => {
      await using stores = await open()
      const { idempotency } = stores
      await idempotency.bind('name', made('a'))
      await idempotency.accept('name', 'b')
      expect(await idempotency.bind('name', made('c'))).toEqual(made('a'))
      await idempotency.accept('name', 'a')
      expect(await idempotency.bind('name', made('c'))).toEqual({ ...made('a'), isAccepted: true })
    })

    test('frees a name of what came to nothing, and of nothing else', async () => {
      await using stores = await open()
      const { idempotency } = stores
      await idempotency.bind('name', made('a'))
      await idempotency.release('name', 'b')
      expect(await idempotency.bind('name', made('c'))).toEqual(made('a'))
      await idempotency.release('name', 'a')
      expect(await idempotency.bind('name', made('c'))).toEqual(made('c'))
    })

    test('keeps a name for a day', async () => {
      await using stores = await open()
      const { idempotency } = stores
      await idempotency.bind('name', made('a'))
      expect(await idempotency.bind('name', made('b', 1_000 + idempotencyMs - 1))).toEqual(made('a'))
      const later = made('b', 1_000 + idempotencyMs)
      expect(await idempotency.bind('name', later)).toEqual(later)
    })
  })
}
