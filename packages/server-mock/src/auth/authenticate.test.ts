import { ApiError } from '@wsk/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Identity } from '../entity/identity.js'
import { openStores } from '../store/adapters.js'
import type { IdentityStore, Stores } from '../store/port.js'
import { silentLogger } from '../telemetry/logger.js'
import { Authenticator, credentialsOf } from './authenticate.js'
import { createCredentials } from './credentials.js'
import { createKeySecret } from './key-secret.js'
import { Subjects } from './subjects.js'
import type { SubjectKey } from './subjects.js'

const missing = 'The resource requires authentication, which was not supplied with the request'
const invalid = 'The supplied authentication is invalid'

interface World extends AsyncDisposable {
  readonly authenticator: Authenticator
  readonly subjects: Subjects
  readonly key: SubjectKey
  readonly reads: () => number
  readonly pass: (ms: number) => void
}

/** Counts the look-ups, everything else is the store itself. */
function counted(identities: IdentityStore): { readonly store: IdentityStore; readonly reads: () => number } {
  let reads = 0
  const store = new Proxy(identities, {
    get: (target, name: keyof IdentityStore) => {
      const method = target[name]
      if (name === 'findByUuid') reads++
      return typeof method === 'function' ? method.bind(target) : method
    },
  })
  return { store, reads: () => reads }
}

async function openWorld(failedLoginsPerMinute = 0): Promise<World> {
  let nowMs = 1000
  const clock = { now: () => nowMs, monotonicMs: () => nowMs }
  const config = { kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: 1e9 } as const
  const stores: Stores = await openStores(config, { clock, log: silentLogger })
  const secret = createKeySecret()
  const { store, reads } = counted(stores.identities)
  const authenticator = new Authenticator({ identities: store, secret, clock, failedLoginsPerMinute })
  const subjects = new Subjects({ identities: stores.identities, secret, onChange: () => authenticator.forget() })
  const key = await subjects.createKey({ subject: 'guest' })
  return {
    authenticator,
    subjects,
    key,
    reads,
    pass: (ms) => {
      nowMs += ms
    },
    [Symbol.asyncDispose]: async () => {
      await stores[Symbol.asyncDispose]()
    },
  }
}

const header = ({ uuid, key }: { uuid: string; key: string }): string =>
  `Basic ${Buffer.from(`${uuid}:${key}`).toString('base64')}`

async function refusal(
  { authenticator }: World,
  authorization: string | undefined,
  remoteAddress = '192.0.2.1',
): Promise<string> {
  try {
    await authenticator.authenticate(authorization, { remoteAddress })
  } catch (error) {
    if (error instanceof ApiError) return `${error.status} ${error.message}`
    throw error
  }
  return 'let in'
}

describe('an authenticator', () => {
  test('knows subject, namespace, key and limits of a right key', async () => {
    await using world = await openWorld()
    await world.subjects.setLimits('guest', { invocationsPerMinute: 3 })
    const identity = await world.authenticator.authenticate(header(world.key))
    expect(identity).toEqual<Identity>({
      subject: 'guest',
      namespace: { name: 'guest', uuid: world.key.uuid },
      authkey: { uuid: world.key.uuid, key: world.key.key },
      limits: { invocationsPerMinute: 3 },
    })
  })

  test('takes overrides that cannot be read for none at all', async () => {
    await using world = await openWorld()
    await world.subjects.setLimits('guest', { storeActivations: false, maxPayloadSize: 'much' })
    const { limits } = await world.authenticator.authenticate(header(world.key))
    expect(limits).toEqual({})
    expect((await world.authenticator.identityOf(world.key.uuid))?.limits).toEqual({})
  })

  test('lets a key select one namespace of its subject', async () => {
    await using world = await openWorld()
    const other = await world.subjects.createKey({ subject: 'guest', namespace: 'other' })
    expect((await world.authenticator.authenticate(header(other))).namespace.name).toBe('other')
    expect((await world.authenticator.authenticate(header(world.key))).namespace.name).toBe('guest')
  })

  test('rest-api 5, 28.1 no. 18: says missing, and invalid of everything else', async () => {
    await using world = await openWorld()
    const { uuid, key } = world.key
    expect(await refusal(world, undefined)).toBe(`401 ${missing}`)
    for (const wrong of [
      '',
      'Basic',
      'Basic ',
      `Bearer ${key}`,
      header(world.key).replace('Basic', 'Digest'),
      header(createCredentials()),
      header({ uuid, key: createCredentials().key }),
      header({ uuid, key: `${key.slice(0, -1)}?` }),
      header({ uuid, key: key.slice(0, -1) }),
      header({ uuid, key: `${key}x` }),
      header({ uuid: 'no-uuid', key }),
      `Basic ${uuid}:${key}`,
      `Basic ${Buffer.from(`${uuid}${key}`).toString('base64')}`,
      `Basic ${'A'.repeat(100_000)}`,
    ]) {
      expect(await refusal(world, wrong)).toBe(`401 ${invalid}`)
    }
    expect(await refusal(world, header(world.key).replace('Basic', 'bAsIc'))).toBe('let in')
  })

  test('answers at once for a key verified within half a minute', async () => {
    await using world = await openWorld()
    const authorization = header(world.key)
    const first = await world.authenticator.authenticate(authorization)
    expect(world.authenticator.authenticate(authorization)).toBe(first)
    world.pass(29_999)
    expect(world.authenticator.authenticate(authorization)).toBe(first)
    expect(world.reads()).toBe(1)
    world.pass(1)
    expect(await world.authenticator.authenticate(authorization)).toEqual(first)
    expect(world.reads()).toBe(2)
  })

  test('shares the work of requests that come together, and remembers no wrong key', async () => {
    await using world = await openWorld()
    await Promise.all(Array.from({ length: 10 }, async () => world.authenticator.authenticate(header(world.key))))
    expect(world.reads()).toBe(1)
    const wrong = header({ ...world.key, key: createCredentials().key })
    for (let round = 0; round < 3; round++) expect(await refusal(world, wrong)).toBe(`401 ${invalid}`)
    expect(world.reads()).toBe(4)
  })

  test('T30: refuses a key from the moment it is revoked, deleted or blocked', async () => {
    await using world = await openWorld()
    const { subjects, key } = world
    expect(await refusal(world, header(key))).toBe('let in')
    await subjects.setBlocked('guest', true)
    expect(await refusal(world, header(key))).toBe(`401 ${invalid}`)
    await subjects.setBlocked('guest', false)
    expect(await refusal(world, header(key))).toBe('let in')
    const renewed = await subjects.createKey({ subject: 'guest', revoke: true })
    expect(await refusal(world, header(key))).toBe(`401 ${invalid}`)
    expect(await refusal(world, header(renewed))).toBe('let in')
    await subjects.deleteSubject('guest')
    expect(await refusal(world, header(renewed))).toBe(`401 ${invalid}`)
  })

  test('does not remember what it looked up before a change', async () => {
    await using world = await openWorld()
    const verification = world.authenticator.authenticate(header(world.key))
    const blocking = world.subjects.setBlocked('guest', true)
    await Promise.allSettled([verification, blocking])
    expect(await refusal(world, header(world.key))).toBe(`401 ${invalid}`)
  })

  test('finds the identity of a namespace for work whose caller is gone', async () => {
    await using world = await openWorld()
    const identity = await world.authenticator.authenticate(header(world.key))
    expect(await world.authenticator.identityOf(world.key.uuid)).toEqual(identity)
    expect(await world.authenticator.identityOf(createCredentials().uuid)).toBeUndefined()
    await world.subjects.setBlocked('guest', true)
    expect(await world.authenticator.identityOf(world.key.uuid)).toBeUndefined()
  })
})

describe('T1: guesses', () => {
  const tooMany = '429 Too many wrong keys from this address. Try again later.'

  const guess = ({ key }: World): string => header({ ...key, key: createCredentials().key })
  const attack = async (world: World, times = 10): Promise<void> => {
    for (let round = 0; round < times; round++) await refusal(world, guess(world))
  }

  test('are refused after ten in a minute, unread', async () => {
    await using world = await openWorld(10)
    for (let round = 0; round < 10; round++) expect(await refusal(world, guess(world))).toBe(`401 ${invalid}`)
    const reads = world.reads()
    expect(await refusal(world, guess(world))).toBe(tooMany)
    // Even the right one: otherwise it could still be found.
    expect(await refusal(world, header(world.key))).toBe(tooMany)
    expect(world.reads()).toBe(reads)
    world.pass(60_000)
    expect(await refusal(world, header(world.key))).toBe('let in')
  })

  test('lock nobody out who comes from elsewhere or was let in before', async () => {
    await using world = await openWorld(10)
    const other = await world.subjects.createKey({ subject: 'other' })
    expect(await refusal(world, header(other))).toBe('let in')
    await attack(world)
    expect(await refusal(world, header(world.key), '192.0.2.2')).toBe('let in')
    expect(await refusal(world, header(world.key))).toBe('let in')
    world.pass(30_000)
    await world.subjects.setLimits('guest', { firesPerMinute: 1 })
    await attack(world)
    expect(await refusal(world, header(world.key))).toBe('let in')
  })

  test('of the ids of others keep no right key of another id out', async () => {
    await using world = await openWorld(10)
    for (let round = 0; round < 10; round++) {
      expect(await refusal(world, header(createCredentials()))).toBe(`401 ${invalid}`)
    }
    expect(await refusal(world, header(createCredentials()))).toBe(tooMany)
    expect(await refusal(world, header(world.key))).toBe('let in')
  })

  test('are neither blocked subjects nor what is no key at all', async () => {
    await using world = await openWorld(10)
    await world.subjects.setBlocked('guest', true)
    for (let round = 0; round < 30; round++) {
      expect(await refusal(world, header(world.key))).toBe(`401 ${invalid}`)
      expect(await refusal(world, 'Bearer x')).toBe(`401 ${invalid}`)
    }
    await world.subjects.setBlocked('guest', false)
    expect(await refusal(world, header(world.key))).toBe('let in')
  })

  test('with a key that was revoked count like all others', async () => {
    await using world = await openWorld(10)
    expect(await refusal(world, header(world.key))).toBe('let in')
    await world.subjects.createKey({ subject: 'guest', revoke: true })
    for (let round = 0; round < 10; round++) expect(await refusal(world, header(world.key))).toBe(`401 ${invalid}`)
    expect(await refusal(world, header(world.key))).toBe(tooMany)
  })
})

describe('credentialsOf', () => {
  test('reads back every key that can be made', () => {
    for (let round = 0; round < 100; round++) {
      const credentials = createCredentials()
      expect(credentialsOf(header(credentials))).toEqual(credentials)
    }
  })

  test('takes any text without complaint', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `Basic ${text}`),
        ),
        (text) => {
          const credentials = credentialsOf(text)
          expect(credentials === undefined || credentials.key.length === 64).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
