import { describe, expect, test } from 'vitest'
import type { Action, Entity } from '../entity/entity.js'
import { StoreConflict } from './port.js'
import type { Stores } from './port.js'
import { sampleAction, samplePackage, sampleRule, sampleTrigger } from './samples.js'

const names = (entities: readonly Entity[]): readonly string[] => entities.map(({ name }) => name)

/** What every EntityStore must do. */
export function describeEntityStore(name: string, open: () => Promise<Stores>): void {
  describe(`${name} as a store of entities`, () => {
    test('gives back what was put, by its key, whatever it is', async () => {
      await using stores = await open()
      const { entities } = stores
      const all: readonly Entity[] = [
        sampleAction(),
        sampleAction({
          namespace: 'guest/tools',
          name: 'hammer',
          exec: { kind: 'sequence', components: ['/guest/hello'] },
        }),
        samplePackage({ binding: { namespace: 'other', name: 'pkg' } }),
        sampleTrigger({ rules: { 'guest/on-tick': { action: { path: 'guest', name: 'hello' }, status: 'active' } } }),
        sampleRule(),
      ]
      for (const entity of all) await entities.put(entity, {})
      for (const entity of all) {
        const stored = await entities.get(`${entity.namespace}/${entity.name}`)
        expect(stored?.entity).toEqual(entity)
      }
      expect(await entities.get('guest/none')).toBeUndefined()
      expect(await entities.get('guest/tools/none')).toBeUndefined()
      expect(await entities.get('_/none')).toBeUndefined()
    })

    test('keeps code apart: undefined keeps it, null removes it', async () => {
      await using stores = await open()
      const { entities } = stores
      const first = await entities.put(sampleAction(), { code: 'function main() {}' })
      expect((await entities.get('guest/hello'))?.entity).not.toHaveProperty('exec.code')
      expect(await entities.readCode('guest/hello', first)).toBe('function main() {}')
      const second = await entities.put(sampleAction({ version: '0.0.2' }), { revision: first })
      expect(await entities.readCode('guest/hello', second)).toBe('function main() {}')
      const third = await entities.put(sampleAction({ version: '0.0.3' }), { revision: second, code: '' })
      expect(await entities.readCode('guest/hello', third)).toBe('')
      const fourth = await entities.put(sampleAction({ version: '0.0.4' }), { revision: third, code: null })
      expect(await entities.readCode('guest/hello', fourth)).toBeUndefined()
    })

    test('refuses to read code of a revision that is no longer there', async () => {
      await using stores = await open()
      const { entities } = stores
      const first = await entities.put(sampleAction(), { code: 'one' })
      await entities.put(sampleAction(), { revision: first, code: 'two' })
      await expect(entities.readCode('guest/hello', first)).rejects.toBeInstanceOf(StoreConflict)
      await expect(entities.readCode('guest/gone', first)).rejects.toBeInstanceOf(StoreConflict)
    })

    test('takes a write only over the revision that is stored', async () => {
      await using stores = await open()
      const { entities } = stores
      const first = await entities.put(sampleAction(), {})
      await expect(entities.put(sampleAction(), {})).rejects.toBeInstanceOf(StoreConflict)
      await expect(entities.put(sampleTrigger({ name: 'hello' }), {})).rejects.toBeInstanceOf(StoreConflict)
      await expect(entities.put(sampleAction(), { revision: 'other' })).rejects.toBeInstanceOf(StoreConflict)
      await expect(entities.put(sampleAction({ name: 'new' }), { revision: first })).rejects.toBeInstanceOf(
        StoreConflict,
      )
      const second = await entities.put(sampleAction(), { revision: first })
      expect(second).not.toBe(first)
      await expect(entities.delete('guest/hello', first)).rejects.toBeInstanceOf(StoreConflict)
      await entities.delete('guest/hello', second)
      await expect(entities.delete('guest/hello', second)).rejects.toBeInstanceOf(StoreConflict)
      expect(await entities.get('guest/hello')).toBeUndefined()
    })

    test('lets exactly one of many writers over the same revision win', async () => {
      await using stores = await open()
      const { entities } = stores
      const revision = await entities.put(sampleAction(), {})
      const writes = Array.from({ length: 20 }, (_, index) =>
        entities.put(sampleAction({ version: `0.0.${index}` }), { revision }),
      )
      const outcomes = await Promise.allSettled(writes)
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    })

    test('never gives a revision twice, also not to one that is deleted and made anew', async () => {
      await using stores = await open()
      const { entities } = stores
      const seen = new Set<string>()
      for (let round = 0; round < 5; round++) {
        const revision = await entities.put(sampleAction(), { code: `round ${round}` })
        seen.add(revision)
        await entities.delete('guest/hello', revision)
      }
      expect(seen.size).toBe(5)
    })

    test('names every entity', async () => {
      await using stores = await open()
      const { entities } = stores
      expect(await entities.keys()).toEqual([])
      await entities.put(sampleAction(), { code: 'x' })
      await entities.put(sampleAction({ namespace: 'other/tools' }), {})
      await entities.put(sampleRule(), {})
      expect((await entities.keys()).toSorted()).toEqual([
        'guest/hello',
        `guest/${sampleRule().name}`,
        'other/tools/hello',
      ])
    })

    test('rewrites an entity in its place: revision, code and lists stay', async () => {
      await using stores = await open()
      const { entities } = stores
      const revision = await entities.put(sampleAction(), { code: 'x' })
      const changed = sampleAction({ parameters: [{ key: 'a', value: 'other' }] })
      expect(await entities.rewrite('guest/hello', () => undefined)).toBe(false)
      expect(await entities.rewrite('guest/none', () => changed)).toBe(false)
      expect(await entities.rewrite('guest/hello', () => changed)).toBe(true)
      expect(await entities.get('guest/hello')).toEqual({ entity: changed, revision })
      expect(await entities.readCode('guest/hello', revision)).toBe('x')
      expect(await entities.list({ collection: 'actions', path: 'guest', skip: 0, limit: 0 })).toEqual([changed])
    })

    test('lists a namespace with everything below it, newest first', async () => {
      await using stores = await open()
      const { entities } = stores
      await entities.put(sampleAction({ name: 'b', updated: 2 }), {})
      await entities.put(sampleAction({ name: 'a', updated: 3 }), {})
      await entities.put(sampleAction({ namespace: 'guest/tools', name: 'c', updated: 4 }), {})
      await entities.put(sampleAction({ namespace: 'guest2', name: 'd', updated: 5 }), {})
      await entities.put(sampleTrigger({ name: 'e', updated: 6 }), {})
      const actions = { collection: 'actions', skip: 0, limit: 0 } as const
      expect(names(await entities.list({ ...actions, path: 'guest' }))).toEqual(['c', 'a', 'b'])
      expect(names(await entities.list({ ...actions, path: 'guest/tools' }))).toEqual(['c'])
      expect(names(await entities.list({ ...actions, path: 'nobody' }))).toEqual([])
      expect(await entities.count({ collection: 'actions', path: 'guest' })).toBe(3)
      expect(await entities.count({ collection: 'triggers', path: 'guest' })).toBe(1)
    })

    test('moves an updated entity to the front and forgets a deleted one', async () => {
      await using stores = await open()
      const { entities } = stores
      const revision = await entities.put(sampleAction({ name: 'a', updated: 1 }), {})
      const other = await entities.put(sampleAction({ name: 'b', updated: 2 }), {})
      await entities.put(sampleAction({ name: 'a', updated: 3, version: '0.0.2' }), { revision })
      const query = { collection: 'actions', path: 'guest', skip: 0, limit: 0 } as const
      const list = await entities.list(query)
      expect(list.map(({ name, version }) => `${name} ${version}`)).toEqual(['a 0.0.2', 'b 0.0.1'])
      await entities.delete('guest/b', other)
      expect(names(await entities.list(query))).toEqual(['a'])
    })

    test('pages by skip and limit, also through thousands', async () => {
      await using stores = await open()
      const { entities } = stores
      const all = Array.from({ length: 1205 }, (_, index) => sampleTrigger({ name: `t${index}`, updated: index }))
      await Promise.all(all.map((trigger) => entities.put(trigger, {})))
      const page = async (skip: number, limit: number): Promise<readonly string[]> =>
        names(await entities.list({ collection: 'triggers', path: 'guest', skip, limit }))
      expect(await page(0, 2)).toEqual(['t1204', 't1203'])
      expect(await page(2, 2)).toEqual(['t1202', 't1201'])
      expect(await page(1203, 200)).toEqual(['t1', 't0'])
      expect(await page(1205, 200)).toEqual([])
      expect(await page(9999, 1)).toEqual([])
      expect(await page(0, 0)).toHaveLength(1205)
    })

    test('lists entities with parameters of any size', async () => {
      await using stores = await open()
      const { entities } = stores
      const large = sampleAction({ parameters: [{ key: 'p', value: 'x'.repeat(100_000) }], updated: 2 })
      await entities.put(large, { code: 'c' })
      await entities.put(sampleAction({ name: 'small', updated: 1 }), {})
      const list = await entities.list({ collection: 'actions', path: 'guest', skip: 0, limit: 10 })
      expect(list).toEqual([large, sampleAction({ name: 'small', updated: 1 })])
    })

    test('tells published packages from bindings and private ones', async () => {
      await using stores = await open()
      const { entities } = stores
      const revision = await entities.put(samplePackage({ name: 'shared', publish: true }), {})
      await entities.put(samplePackage({ name: 'private' }), {})
      await entities.put(samplePackage({ name: 'bound', publish: true, binding: { namespace: 'o', name: 'p' } }), {})
      const shared = { collection: 'packages', path: 'guest', publicOnly: true } as const
      expect(names(await entities.list({ ...shared, skip: 0, limit: 0 }))).toEqual(['shared'])
      expect(await entities.count(shared)).toBe(1)
      expect(await entities.count({ collection: 'packages', path: 'guest' })).toBe(3)
      await entities.put(samplePackage({ name: 'shared' }), { revision })
      expect(await entities.count(shared)).toBe(0)
    })

    test('keeps keys and values that look like our own', async () => {
      await using stores = await open()
      const { entities } = stores
      const action: Action = sampleAction({
        name: 'a b@c.d&e-f',
        parameters: [
          { key: '__proto__', value: { polluted: true } },
          { key: '', value: null },
          { key: 'i', value: [1.5, 'ü😀\u0000'], init: true, encryption: 'aes-128' },
        ],
      })
      await entities.put(action, {})
      expect((await entities.get('guest/a b@c.d&e-f'))?.entity).toEqual(action)
    })
  })
}
