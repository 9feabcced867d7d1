import { jsonText } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { StoreConflict } from './port.js'
import type { Stores } from './port.js'

/** What every GatewayStore must do. */
export function describeGatewayStore(name: string, open: () => Promise<Stores>): void {
  describe(`${name} as a store of APIs`, () => {
    test('lists what was put in a namespace, by name, and nothing of others', async () => {
      await using stores = await open()
      const { gateway } = stores
      const text = jsonText({ ü: '!"/~' })
      for (const each of ['/b', '/ü', '/a!~', '']) await gateway.put('guest', { name: each, text })
      for (const other of ['gues', 'guest2', 'guest/x']) await gateway.put(other, { name: '/c', text })
      const listed = await gateway.list('guest')
      expect(listed.map(({ name: each }) => each)).toEqual(['', '/a!~', '/b', '/ü'])
      expect(listed.every((document) => document.text === text)).toBe(true)
      expect(await gateway.list('nobody')).toEqual([])
    })

    test('writes and deletes over the stored revision only', async () => {
      await using stores = await open()
      const { gateway } = stores
      const document = { name: '/a', text: jsonText(1) }
      const first = await gateway.put('guest', document)
      await expect(gateway.put('guest', document)).rejects.toBeInstanceOf(StoreConflict)
      const second = await gateway.put('guest', { ...document, text: jsonText(2), revision: first })
      await expect(gateway.put('guest', { ...document, revision: first })).rejects.toBeInstanceOf(StoreConflict)
      await expect(gateway.delete('guest', '/a', first)).rejects.toBeInstanceOf(StoreConflict)
      expect(await gateway.list('guest')).toEqual([{ name: '/a', text: '2', revision: second }])
      await gateway.delete('guest', '/a', second)
      await expect(gateway.delete('guest', '/a', second)).rejects.toBeInstanceOf(StoreConflict)
      expect(await gateway.list('guest')).toEqual([])
      expect([first, second]).not.toContain(await gateway.put('guest', document))
    })
  })
}
