import { describe, expect, test } from 'vitest'
import { StoreConflict } from './port.js'
import type { Stores } from './port.js'
import { sampleSubject } from './samples.js'

const key = (name: string, uuid: string): { name: string; uuid: string; keyMac: string; sealedKey: string } => ({
  name,
  uuid,
  keyMac: 'mac',
  sealedKey: 'sealed',
})

/** What every IdentityStore must do. */
export function describeIdentityStore(name: string, open: () => Promise<Stores>): void {
  describe(`${name} as a store of identities`, () => {
    test('finds a subject by name, by namespace and by the uuid of a key', async () => {
      await using stores = await open()
      const { identities } = stores
      const subject = sampleSubject({ namespaces: [key('one', 'u1'), key('two', 'u2')], blocked: true })
      await identities.putSubject(subject)
      expect(await identities.getSubject('guest-subject')).toEqual(subject)
      expect(await identities.findByNamespace('two')).toEqual(subject)
      expect(await identities.findByUuid('u1')).toEqual(subject)
      expect(await identities.findByUuid('u3')).toBeUndefined()
      expect(await identities.findByNamespace('three')).toBeUndefined()
      for (const nobody of ['nobody', '', '_design']) expect(await identities.getSubject(nobody)).toBeUndefined()
      expect(await identities.getLimits('_nowhere')).toBeUndefined()
    })

    test('forgets namespaces and keys that a subject no longer has', async () => {
      await using stores = await open()
      const { identities } = stores
      await identities.putSubject(sampleSubject({ namespaces: [key('one', 'u1'), key('two', 'u2')] }))
      await identities.putSubject(sampleSubject({ namespaces: [key('one', 'u9')] }))
      expect(await identities.findByUuid('u1')).toBeUndefined()
      expect(await identities.findByUuid('u2')).toBeUndefined()
      expect(await identities.findByNamespace('two')).toBeUndefined()
      expect((await identities.findByUuid('u9'))?.subject).toBe('guest-subject')
      await identities.deleteSubject('guest-subject')
      expect(await identities.findByUuid('u9')).toBeUndefined()
      expect(await identities.listSubjects()).toEqual([])
      await identities.deleteSubject('guest-subject')
    })

    test('lets several subjects share a namespace, but not the uuid of a key', async () => {
      await using stores = await open()
      const { identities } = stores
      await identities.putSubject(sampleSubject({ subject: 'subject-a', namespaces: [key('shared', 'u1')] }))
      await identities.putSubject(sampleSubject({ subject: 'subject-b', namespaces: [key('shared', 'u2')] }))
      expect((await identities.listSubjects()).map(({ subject }) => subject)).toEqual(['subject-a', 'subject-b'])
      expect((await identities.findByNamespace('shared'))?.subject).toBe('subject-a')
      const thief = sampleSubject({ subject: 'subject-c', namespaces: [key('mine', 'u2')] })
      await expect(identities.putSubject(thief)).rejects.toBeInstanceOf(StoreConflict)
      expect(await identities.getSubject('subject-c')).toBeUndefined()
      await identities.deleteSubject('subject-a')
      expect((await identities.findByNamespace('shared'))?.subject).toBe('subject-b')
    })

    test('keeps limits of a namespace', async () => {
      await using stores = await open()
      const { identities } = stores
      expect(await identities.getLimits('guest')).toBeUndefined()
      await identities.putLimits('guest', { invocationsPerMinute: 5, allowedKinds: ['nodejs:20'] })
      expect(await identities.getLimits('guest')).toEqual({ invocationsPerMinute: 5, allowedKinds: ['nodejs:20'] })
      expect(await identities.getLimits('gues')).toBeUndefined()
      await identities.deleteLimits('guest')
      expect(await identities.getLimits('guest')).toBeUndefined()
    })

    test('names the namespaces whose limits allow no invocations', async () => {
      await using stores = await open()
      const { identities } = stores
      await identities.putSubject(sampleSubject({ namespaces: [key('one', 'u1')], blocked: true }))
      await identities.putLimits('all', { invocationsPerMinute: 0 })
      await identities.putLimits('at-once', { concurrentInvocations: 0, invocationsPerMinute: 5 })
      await identities.putLimits('some', { concurrentInvocations: 1, firesPerMinute: 0 })
      expect(new Set(await identities.listBarred())).toEqual(new Set(['all', 'at-once']))
      await identities.deleteLimits('all')
      expect(await identities.listBarred()).toEqual(['at-once'])
    })
  })
}
