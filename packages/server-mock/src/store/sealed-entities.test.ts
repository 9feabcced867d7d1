import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openedParameters } from '../entity/sealed-parameters.js'
import { systemClock } from '../support/clock.js'
import { ParameterVault } from '../support/parameter-vault.js'
import { silentLogger } from '../telemetry/logger.js'
import { openStores } from './adapters.js'
import { KeyLedger } from './key-ledger.js'
import { StoreError, type Stores } from './port.js'
import { sampleAction, samplePackage, sampleRule, sampleTrigger } from './samples.js'
import { SealedEntities } from './sealed-entities.js'

const root = mkdtempSync(join(tmpdir(), 'wsk-sealed-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const keyOf = (id: string) => ({ id, secret: randomBytes(32) })
const [one, two] = [keyOf('one'), keyOf('two')]
const parameters = [{ key: 'secret', value: 'canary' }]

const openMemory = (): Promise<Stores> =>
  openStores(
    { kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: 1e9 },
    { clock: systemClock, log: silentLogger },
  )

describe('stored parameters', () => {
  test('are encrypted in every entity that has some, and nowhere on the disk in clear', async () => {
    const folder = join(root, 'data')
    const place = { kind: 'folder', folder, sync: true } as const
    const config = { kind: 'embedded', place, activationTtlMs: 1e9 } as const
    const stores = await openStores(config, { clock: systemClock, log: silentLogger })
    const deps = { vault: new ParameterVault([one]), ledger: new KeyLedger(join(root, 'on-disk.json')) }
    const entities = new SealedEntities(stores.entities, deps)
    for (const entity of [
      sampleAction({ parameters }),
      samplePackage({ parameters }),
      sampleTrigger({ parameters }),
      sampleRule(),
    ]) {
      await entities.put(entity, {})
    }
    await stores[Symbol.asyncDispose]()
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    expect(files.length).toBeGreaterThan(0)
    for (const { parentPath, name } of files) {
      expect(readFileSync(join(parentPath, name), 'latin1')).not.toContain('canary')
    }
    expect(JSON.parse(readFileSync(join(root, 'on-disk.json'), 'utf8'))).toEqual({ keys: ['one'] })
  })

  test('move to another key all at once, with revisions, versions and order as they were', async () => {
    await using stores = await openMemory()
    const ledger = new KeyLedger(undefined)
    const before = new SealedEntities(stores.entities, { vault: new ParameterVault([one]), ledger })
    await stores.entities.put(sampleTrigger({ parameters, updated: 7 }), {})
    const revision = await before.put(sampleAction({ parameters, updated: 5 }), { code: 'the code' })
    const rotating = new SealedEntities(stores.entities, { vault: new ParameterVault([two, one]), ledger })
    expect(await rotating.sealAll()).toEqual({ entities: 2, rewritten: 2, unreadable: [] })
    expect(await rotating.sealAll()).toEqual({ entities: 2, rewritten: 0, unreadable: [] })
    expect(ledger.ids()).toEqual(['two'])
    const stored = await rotating.get('guest/hello')
    expect([stored?.revision, stored?.entity.updated]).toEqual([revision, 5])
    expect(await rotating.readCode('guest/hello', revision)).toBe('the code')
    const listed = await rotating.list({ collection: 'actions', path: 'guest', skip: 0, limit: 0 })
    expect(listed).toEqual([stored?.entity])
    const after = new ParameterVault([two])
    const action = stored?.entity.entityType === 'action' ? stored.entity.parameters : []
    expect(openedParameters(action, 'guest/hello', after)).toEqual(parameters)
  })

  test('move while they are written, and no write is refused for it', async () => {
    await using stores = await openMemory()
    const ledger = new KeyLedger(undefined)
    const vault = new ParameterVault([two, one])
    const before = new SealedEntities(stores.entities, { vault: new ParameterVault([one]), ledger })
    const names = Array.from({ length: 20 }, (_, index) => `a${index}`)
    for (const name of names) await before.put(sampleAction({ name, parameters }), {})
    const rotating = new SealedEntities(stores.entities, { vault, ledger })
    const writes = names.map(async (name) => {
      for (let round = 0; round < 20; round++) {
        const stored = await rotating.get(`guest/${name}`)
        if (stored !== undefined) await rotating.put(stored.entity, { revision: stored.revision })
      }
    })
    const [report] = await Promise.all([rotating.sealAll(), ...writes])
    expect(report).toMatchObject({ entities: 20, unreadable: [] })
    expect((await rotating.sealAll()).rewritten).toBe(0)
    expect(ledger.ids()).toEqual(['two'])
  })

  test('that no key opens are told by name, and stay', async () => {
    await using stores = await openMemory()
    const ledger = new KeyLedger(undefined)
    await new SealedEntities(stores.entities, { vault: new ParameterVault([one]), ledger }).put(
      sampleAction({ parameters }),
      {},
    )
    const stored = await stores.entities.get('guest/hello')
    const without = new SealedEntities(stores.entities, { vault: new ParameterVault([two]), ledger })
    expect(await without.missingKeys()).toEqual(['one'])
    expect(await without.sealAll()).toEqual({ entities: 1, rewritten: 0, unreadable: ['guest/hello'] })
    expect(await stores.entities.get('guest/hello')).toEqual(stored)
    expect(await without.missingKeys()).toEqual(['one'])
    await stores.entities.delete('guest/hello', stored?.revision ?? '')
    expect([await without.missingKeys(), ledger.ids()]).toEqual([[], []])
  })
})

describe('the ledger of keys', () => {
  test('remembers over a start, and writes nothing that it knows', () => {
    const file = join(root, 'ledger.json')
    const ledger = new KeyLedger(file)
    expect([ledger.ids(), existsSync(file)]).toEqual([[], false])
    ledger.add('one')
    ledger.add('two')
    expect(new KeyLedger(file).ids()).toEqual(['one', 'two'])
    ledger.replace(['two'])
    expect(new KeyLedger(file).ids()).toEqual(['two'])
    rmSync(file)
    ledger.add('two')
    ledger.replace(['two'])
    expect(existsSync(file)).toBe(false)
  })

  test.each(['', '{', '[]', '{"keys":5}'])('refuses a file of %j', (content) => {
    const file = join(root, 'broken.json')
    writeFileSync(file, content)
    expect(() => new KeyLedger(file)).toThrow(StoreError)
  })
})
