import { ApiError } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import type { Entity, Package } from '../entity/entity.js'
import type { Identity, NamespaceLimits } from '../entity/identity.js'
import { sampleAction, samplePackage } from '../store/samples.js'
import { checkKind, forbidden, needsPackage, refusedResource, targetKey } from './entitlement.js'
import type { LoadedPackage, Privilege, Resource } from './entitlement.js'

const identity = (limits: NamespaceLimits = {}): Identity => ({
  subject: 'alice-subject',
  namespace: { name: 'alice', uuid: 'uuid' },
  authkey: { uuid: 'uuid', key: 'key' },
  limits,
})

function decide(privilege: Privilege, resource: Resource, loaded?: LoadedPackage): string {
  try {
    return refusedResource(identity(), { privilege, resource }, loaded) ?? 'allowed'
  } catch (error) {
    if (error instanceof ApiError) return `${error.status} ${error.message}`
    throw error
  }
}

const mine = samplePackage({ namespace: 'alice' })
const theirs = samplePackage({ namespace: 'bob' })
const shared = samplePackage({ namespace: 'bob', publish: true })
const bound = (namespace: string, given: Partial<Package> = {}): Package =>
  samplePackage({ namespace: 'alice', name: 'bound', binding: { namespace, name: 'tools' }, ...given })

describe('entitlement (rest-api 6)', () => {
  test('T5: everything outside of packages belongs to the owner of its namespace', () => {
    for (const privilege of ['READ', 'PUT', 'DELETE', 'ACTIVATE'] as const) {
      expect(decide(privilege, { namespace: 'alice', name: 'a' })).toBe('allowed')
      expect(decide(privilege, { namespace: 'bob', name: 'a' })).toBe('bob/a')
      expect(decide(privilege, { namespace: 'alice' })).toBe('allowed')
      expect(decide(privilege, { namespace: 'bob' })).toBe('bob')
    }
  })

  test('T5: writing in packages is the owner’s, whatever is published', () => {
    for (const privilege of ['PUT', 'DELETE'] as const) {
      expect(needsPackage(privilege, { namespace: 'bob', pkg: 'tools', name: 'a' })).toBe(false)
      expect(decide(privilege, { namespace: 'alice', pkg: 'tools', name: 'a' })).toBe('allowed')
      expect(decide(privilege, { namespace: 'alice', pkg: 'tools' })).toBe('allowed')
      expect(decide(privilege, { namespace: 'bob', pkg: 'tools', name: 'a' }, { entity: shared })).toBe('bob/tools/a')
      expect(decide(privilege, { namespace: 'bob', pkg: 'tools' }, { entity: shared })).toBe('bob/tools')
    }
  })

  test('T5: others read and invoke what is published; private and missing look the same to them', () => {
    for (const privilege of ['READ', 'ACTIVATE'] as const) {
      for (const name of [undefined, 'a']) {
        const resource: Resource = { namespace: 'bob', pkg: 'tools', ...(name === undefined ? {} : { name }) }
        expect(decide(privilege, resource, { entity: shared })).toBe('allowed')
        const binding = bound('bob', { namespace: 'bob', publish: true })
        for (const entity of [theirs, undefined, sampleAction({ namespace: 'bob', name: 'tools' }), binding]) {
          expect(decide(privilege, resource, { entity, target: { entity: shared } })).toBe('bob/tools')
        }
      }
    }
  })

  test('the owner learns what is missing or no package', () => {
    const action: Resource = { namespace: 'alice', pkg: 'tools', name: 'a' }
    const pkg: Resource = { namespace: 'alice', pkg: 'tools' }
    expect(decide('READ', action, { entity: mine })).toBe('allowed')
    expect(decide('READ', action, { entity: undefined })).toBe('404 The requested resource does not exist.')
    expect(decide('READ', pkg, { entity: undefined })).toBe("404 The requested resource 'alice/tools' does not exist.")
    expect(decide('READ', pkg, { entity: sampleAction({ namespace: 'alice', name: 'tools' }) })).toBe(
      '409 Resource by this name exists but is not in this collection.',
    )
  })

  test('an own binding is as readable as what it points to', () => {
    const resource: Resource = { namespace: 'alice', pkg: 'bound' }
    const read = (entity: Package, target: Entity | undefined): string =>
      decide('READ', resource, { entity, target: { entity: target } })
    expect(targetKey(bound('bob'))).toBe('bob/tools')
    expect(targetKey(mine)).toBeUndefined()
    expect(read(bound('bob'), shared)).toBe('allowed')
    expect(read(bound('bob'), theirs)).toBe('alice/bound')
    expect(read(bound('bob'), undefined)).toBe('alice/bound')
    expect(read(bound('alice'), mine)).toBe('allowed')
    expect(read(bound('alice'), undefined)).toBe("404 The requested resource 'alice/bound' does not exist.")
    const circular = bound('alice', { binding: { namespace: 'alice', name: 'bound' } })
    expect(read(circular, circular)).toBe("422 Package binding 'alice/bound' contains a circular reference.")
  })

  test('an own binding of an own binding is as readable as what that points to', () => {
    const resource: Resource = { namespace: 'alice', pkg: 'bound' }
    const read = (target: Entity, next?: Entity): string =>
      decide('READ', resource, { entity: bound('alice'), target: { entity: target, target: { entity: next } } })
    const between = (namespace: string): Package => bound(namespace, { name: 'tools' })
    expect(read(sampleAction({ namespace: 'alice', name: 'tools' }))).toBe(
      '409 Resource by this name exists but is not in this collection.',
    )
    expect(read(between('bob'), shared)).toBe('allowed')
    expect(read(between('bob'), theirs)).toBe('alice/bound')
    expect(read(between('bob'))).toBe('alice/bound')
    const again = bound('alice', { name: 'tools', binding: { namespace: 'alice', name: 'more' } })
    expect(read(again, samplePackage({ namespace: 'alice', name: 'more' }))).toBe('allowed')
    expect(read(again)).toBe("404 The requested resource 'alice/bound' does not exist.")
    expect(read(between('alice'), mine)).toBe("422 Package binding 'alice/tools' contains a circular reference.")
  })

  test('one refusal names all, sorted', () => {
    expect(forbidden(['bob/b', 'bob/a', 'bob/b']).message).toBe(
      "The supplied authentication is not authorized to access 'bob/a, bob/b'.",
    )
  })

  test('kinds are restricted by namespace and platform together', () => {
    expect(() => checkKind('nodejs:20', [])).not.toThrow()
    expect(() => checkKind('nodejs:20', ['python:3.11', 'nodejs:20'])).not.toThrow()
    expect(() => checkKind('sequence', ['nodejs:20'])).toThrow(
      "The supplied authentication is not authorized to access actions of kind 'sequence'.",
    )
  })
})
