import { expect, test } from 'vitest'
import type { Subject } from '../entity/identity.js'
import { openStores } from '../store/adapters.js'
import type { Clock } from '../support/clock.js'
import { silentLogger } from '../telemetry/logger.js'
import { Tenants } from './tenants.js'

const subject: Subject = {
  subject: 'somebody',
  namespaces: [{ name: 'guest', uuid: 'u1', keyMac: 'mac', sealedKey: 'sealed' }],
}

test('namespaces are known by the ids of their keys, and for half a minute after they are blocked', async () => {
  let nowMs = 0
  const clock: Clock = { now: () => nowMs, monotonicMs: () => nowMs }
  await using stores = await openStores(
    { kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: 86_400_000 },
    { clock, log: silentLogger },
  )
  const tenants = new Tenants(stores.identities, clock)
  expect(await tenants.namespaceOf('u1')).toBeUndefined()
  await stores.identities.putSubject(subject)
  expect(await tenants.namespaceOf('u1')).toBe('guest')
  expect(await tenants.tenantOf('guest')).toBe('u1')
  expect(await tenants.tenantOf('other')).toBeUndefined()
  await stores.identities.putSubject({ ...subject, blocked: true })
  nowMs = 29_999
  expect(tenants.namespaceOf('u1')).toBe('guest')
  nowMs = 30_000
  expect(await tenants.namespaceOf('u1')).toBeUndefined()
  await stores.identities.putSubject(subject)
  expect(await tenants.namespaceOf('u1')).toBe('guest')
})
