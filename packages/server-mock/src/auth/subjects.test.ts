import { ApiError } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { openStores } from '../store/adapters.js'
import type { Stores } from '../store/port.js'
import { systemClock } from '../support/clock.js'
import { silentLogger } from '../telemetry/logger.js'
import { createCredentials, isPublishedKey, parseCredentials } from './credentials.js'
import { createKeySecret } from './key-secret.js'
import { Subjects } from './subjects.js'

const publishedGuest =
  '23bc46b1-71f6-4ed5-8c54-816aa4f8c502:123zO3xZCLrMN6v2BKK1dXYFpXlPkccOFqm12CdAsMgRU4VrNZ9lyGVCGuMDGIwP'

interface World extends AsyncDisposable {
  readonly subjects: Subjects
  readonly stores: Stores
  readonly changes: () => number
}

async function openWorld(admitNamespace?: (namespace: string) => void): Promise<World> {
  const config = { kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: 1e9 } as const
  const stores = await openStores(config, { clock: systemClock, log: silentLogger })
  let changes = 0
  const subjects = new Subjects({
    identities: stores.identities,
    secret: createKeySecret(),
    onChange: () => {
      changes++
    },
    ...(admitNamespace === undefined ? {} : { admitNamespace }),
  })
  return {
    subjects,
    stores,
    changes: () => changes,
    [Symbol.asyncDispose]: async () => {
      await stores[Symbol.asyncDispose]()
    },
  }
}

async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
  } catch (error) {
    if (error instanceof ApiError) return `${error.kind}: ${error.message}`
    throw error
  }
  return 'done'
}

describe('subjects', () => {
  test('get a random key for a namespace of their own name, or for others', async () => {
    await using world = await openWorld()
    const { subjects } = world
    const own = await subjects.createKey({ subject: 'alice' })
    const other = await subjects.createKey({ subject: 'alice', namespace: 'lab' })
    expect(own).toMatchObject({ subject: 'alice', namespace: 'alice' })
    expect(parseCredentials(`${own.uuid}:${own.key}`)).toEqual({ uuid: own.uuid, key: own.key })
    expect(own.key).toMatch(/^[A-Za-z0-9]{64}$/)
    expect(await subjects.getSubject('alice')).toEqual({ subject: 'alice', blocked: false, keys: [own, other] })
    expect(world.changes()).toBe(2)
  })

  test('keep a given key, and a key once given unless it is revoked', async () => {
    await using world = await openWorld()
    const { subjects } = world
    const { uuid, key } = createCredentials()
    expect(await subjects.createKey({ subject: 'alice', auth: `${uuid}:${key}` })).toMatchObject({ uuid, key })
    expect(await refusal(subjects.createKey({ subject: 'alice' }))).toBe('conflict: Namespace already exists')
    const renewed = await subjects.createKey({ subject: 'alice', revoke: true })
    expect(renewed.uuid).not.toBe(uuid)
    expect((await subjects.getSubject('alice')).keys).toEqual([renewed])
  })

  test('T3: no key stands in the store in clear', async () => {
    await using world = await openWorld()
    const { key } = await world.subjects.createKey({ subject: 'alice' })
    const stored = JSON.stringify(await world.stores.identities.getSubject('alice'))
    expect(stored).not.toContain(key)
    expect(stored).not.toContain(Buffer.from(key).toString('base64').slice(4, -4))
  })

  test('refuse what can be no subject, namespace or key', async () => {
    await using world = await openWorld()
    const { subjects } = world
    const { uuid, key } = createCredentials()
    const create = (auth: string): Promise<string> => refusal(subjects.createKey({ subject: 'alice', auth }))
    expect(await refusal(subjects.createKey({ subject: 'bob' }))).toBe(
      'badRequest: Subject name must be at least 5 characters',
    )
    expect(await refusal(subjects.createKey({ subject: 'a\nlice' }))).toContain('printable characters')
    expect(await refusal(subjects.createKey({ subject: 'alice', namespace: 'a/b' }))).toBe(
      'badRequest: The namespace contains illegal characters.',
    )
    expect(await create(`nonsense:${key}`)).toBe('badRequest: authorization id is not a valid UUID')
    expect(await create(`${uuid}:short`)).toBe('badRequest: authorization key must be at least 64 characters long')
    expect(await create(`${uuid}:${key}x`)).toContain('badRequest: authorization key must be 64 printable characters')
    expect(await create(`${uuid}:${key.slice(1)} `)).toContain('must be 64 printable characters')
    expect(await create(uuid)).toBe('badRequest: authorization has to be uuid:key')
    expect(await refusal(subjects.getSubject('alice'))).toBe('notFound: Subject "alice" not found')
  })

  test('cannot take the uuid of somebody else', async () => {
    await using world = await openWorld()
    const { subjects } = world
    const { uuid } = await subjects.createKey({ subject: 'alice' })
    const attempt = subjects.createKey({ subject: 'mallory', auth: `${uuid}:${createCredentials().key}` })
    expect(await refusal(attempt)).toBe('conflict: The authorization id belongs to another subject')
    expect(await refusal(subjects.getSubject('mallory'))).toContain('not found')
  })

  test('are found by key and by uuid, and not by a wrong key', async () => {
    await using world = await openWorld()
    const { subjects } = world
    const { uuid, key } = await subjects.createKey({ subject: 'alice', namespace: 'lab' })
    const whois = { subject: 'alice', namespace: 'lab' }
    expect(await subjects.whois(`${uuid}:${key}`)).toEqual(whois)
    expect(await subjects.whois(uuid.toUpperCase())).toEqual(whois)
    const unknown = 'notFound: Subject id is not recognized'
    expect(await refusal(subjects.whois(`${uuid}:${createCredentials().key}`))).toBe(unknown)
    expect(await refusal(subjects.whois(createCredentials().uuid))).toBe(unknown)
    expect(await refusal(subjects.whois(''))).toBe(unknown)
  })

  test('may share a namespace, each with a key of its own', async () => {
    await using world = await openWorld()
    const { subjects } = world
    const alice = await subjects.createKey({ subject: 'alice', namespace: 'shared' })
    const carol = await subjects.createKey({ subject: 'carol', namespace: 'shared' })
    expect(await subjects.listKeys('shared')).toEqual([alice, carol])
    expect(await refusal(subjects.listKeys('none'))).toBe('notFound: no identities found for namespace "none"')
  })

  test('are deleted whole, or one namespace at a time', async () => {
    await using world = await openWorld()
    const { subjects } = world
    await subjects.createKey({ subject: 'alice' })
    const lab = await subjects.createKey({ subject: 'alice', namespace: 'lab' })
    await subjects.deleteSubject('alice', 'alice')
    expect((await subjects.getSubject('alice')).keys).toEqual([lab])
    expect(await refusal(subjects.deleteSubject('alice', 'alice'))).toBe(
      'notFound: Namespace "alice" does not exist for "alice"',
    )
    await subjects.deleteSubject('alice')
    expect(await refusal(subjects.deleteSubject('alice'))).toBe('notFound: Subject "alice" not found')
    expect(await refusal(subjects.whois(lab.uuid))).toContain('not recognized')
  })

  test('are blocked and unblocked, and not edited while they are blocked', async () => {
    await using world = await openWorld()
    const { subjects } = world
    await subjects.createKey({ subject: 'alice' })
    await subjects.setBlocked('alice', true)
    expect((await subjects.getSubject('alice')).blocked).toBe(true)
    const edit = subjects.createKey({ subject: 'alice', namespace: 'lab' })
    expect(await refusal(edit)).toBe('conflict: The subject you want to edit is blocked')
    await subjects.setBlocked('alice', false)
    expect((await subjects.getSubject('alice')).blocked).toBe(false)
    expect(await refusal(subjects.setBlocked('nobody', true))).toBe('notFound: Subject "nobody" not found')
  })

  test('do not get in the way of each other when they change together', async () => {
    await using world = await openWorld()
    const { subjects } = world
    const names = Array.from({ length: 20 }, (_, index) => `lab${index}`)
    await Promise.all(names.map((namespace) => subjects.createKey({ subject: 'alice', namespace })))
    const { keys } = await subjects.getSubject('alice')
    expect(keys.map(({ namespace }) => namespace).sort()).toEqual(names.sort())
  })

  test('get no new namespace where that is not admitted, but further keys for an old one', async () => {
    let isOpen = true
    const admit = (namespace: string): void => {
      if (!isOpen) throw new ApiError('forbidden', `no room for ${namespace}`)
    }
    await using world = await openWorld(admit)
    await world.subjects.createKey({ subject: 'alice' })
    isOpen = false
    expect(await refusal(world.subjects.createKey({ subject: 'carol' }))).toBe('forbidden: no room for carol')
    expect(await refusal(world.subjects.createKey({ subject: 'carol', namespace: 'alice' }))).toBe('done')
    expect(await refusal(world.subjects.createKey({ subject: 'alice', revoke: true }))).toBe('done')
  })
})

describe('limits of a namespace', () => {
  test('add up, are shown and go', async () => {
    await using world = await openWorld()
    const { subjects } = world
    expect(await subjects.getLimits('guest')).toBeUndefined()
    await subjects.setLimits('guest', { invocationsPerMinute: 1 })
    await subjects.setLimits('guest', { firesPerMinute: 2, allowedKinds: ['nodejs:20'] })
    expect(await subjects.getLimits('guest')).toEqual({
      invocationsPerMinute: 1,
      firesPerMinute: 2,
      allowedKinds: ['nodejs:20'],
    })
    await subjects.deleteLimits('guest')
    expect(await subjects.getLimits('guest')).toBeUndefined()
    expect(await refusal(subjects.deleteLimits('guest'))).toBe('notFound: Limits for "guest" not found')
  })
})

describe('the key a server starts with', () => {
  test('is made once, and replaced by one that is given', async () => {
    await using world = await openWorld()
    const { subjects } = world
    const first = await subjects.ensureKey('guest')
    expect(await subjects.ensureKey('guest')).toEqual(first)
    const given = createCredentials()
    expect(await subjects.ensureKey('guest', given)).toMatchObject(given)
    expect(await subjects.ensureKey('guest', given)).toMatchObject(given)
    expect(await subjects.ensureKey('guest')).toMatchObject(given)
  })

  test('T4: a published key is recognized', async () => {
    await using world = await openWorld()
    const { subjects } = world
    await subjects.createKey({ subject: 'alice' })
    expect(await subjects.findPublishedKey()).toBeUndefined()
    await subjects.createKey({ subject: 'guest', auth: publishedGuest })
    expect(await subjects.findPublishedKey()).toMatchObject({ subject: 'guest', namespace: 'guest' })
    expect(isPublishedKey(createCredentials())).toBe(false)
  })

  test('keys of another secret are noticed', async () => {
    await using world = await openWorld()
    await world.subjects.createKey({ subject: 'alice' })
    await world.subjects.checkSecret()
    const { identities } = world.stores
    const stranger = new Subjects({ identities, secret: createKeySecret(), onChange: () => undefined })
    await expect(stranger.checkSecret()).rejects.toThrow(/made with another secret: restore the file pepper/)
  })
})
