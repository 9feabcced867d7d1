import { randomBytes } from 'node:crypto'
import { asJsonText, jsonText, parseKeepingNumbers } from '@wsk/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ParameterVault } from '../support/parameter-vault.js'
import type { Package, Parameter } from './entity.js'
import { openedContent, openedParameters, sealedEntity } from './sealed-parameters.js'

const keyOf = (id: string) => ({ id, secret: randomBytes(32) })
const [old, current] = [keyOf('old'), keyOf('current')]
const before = new ParameterVault([old])
const vault = new ParameterVault([current, old])

const packageOf = (parameters: readonly Parameter[]): Package => ({
  entityType: 'package',
  namespace: 'guest',
  name: 'tools',
  version: '0.0.1',
  publish: false,
  annotations: [],
  updated: 0,
  parameters,
})

const parameters: fc.Arbitrary<readonly Parameter[]> = fc.uniqueArray(
  fc.record({ key: fc.oneof(fc.string(), fc.constant('__proto__')), value: fc.jsonValue() }, { noNullPrototype: true }),
  { selector: ({ key }) => key },
)

describe('an entity as it is stored', () => {
  test('has every value sealed, and gives each back as it was written', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const { parameters: sealed } = sealedEntity(packageOf(given), vault)
        const shapes = sealed.map(({ value, encryption }) => [value === null, encryption])
        expect(shapes).toEqual(given.map(({ value }) => (value === null ? [true, undefined] : [false, 'aes-256-gcm'])))
        expect(jsonText(openedParameters(sealed, 'guest/tools', vault))).toBe(jsonText(given))
      }),
    )
  })

  test('keeps the spelling of numbers, and init', () => {
    const value = parseKeepingNumbers('[1.0,1e3,12345678901234567890,-0]')
    const { parameters: sealed } = sealedEntity(packageOf([{ key: 'n', value, init: true }]), vault)
    expect(sealed).toMatchObject([{ key: 'n', init: true, encryption: 'aes-256-gcm' }])
    expect(jsonText(openedParameters(sealed, 'guest/tools', vault))).toBe(
      '[{"key":"n","value":[1.0,1e3,12345678901234567890,-0],"init":true}]',
    )
  })

  test('is the very same without a key that seals, and once it is sealed', () => {
    const entity = packageOf([{ key: 'a', value: 1 }])
    expect(sealedEntity(entity, new ParameterVault([]))).toBe(entity)
    const sealed = sealedEntity(entity, vault)
    expect(sealedEntity(sealed, vault)).toBe(sealed)
  })

  test('is sealed anew when it was sealed with an older key', () => {
    const first = sealedEntity(packageOf([{ key: 'a', value: 'x' }]), before)
    const second = sealedEntity(first, vault)
    expect(second).not.toEqual(first)
    const [parameter] = openedParameters(second.parameters, 'guest/tools', new ParameterVault([current]))
    expect(parameter).toEqual({ key: 'a', value: 'x' })
  })

  test('keeps what cannot be opened, as it is', () => {
    const other = sealedEntity({ ...packageOf([{ key: 'a', value: 'x' }]), name: 'other' }, before)
    const strange = { key: 'b', value: 'Zm9v', encryption: 'rot13' }
    const entity = packageOf([...other.parameters, strange])
    expect(sealedEntity(entity, vault)).toBe(entity)
    expect(openedParameters(entity.parameters, 'guest/tools', vault)).toEqual(entity.parameters)
  })
})

describe('arguments of a run', () => {
  const seal = (text: string, parameter: string) => vault.seal(text, { entity: 'guest/tools', parameter })

  test('are opened where they are locked, and nowhere else', () => {
    const [a, b] = [seal('[1.0,"x"]', 'a'), seal('"kept"', 'b')]
    const content = asJsonText(`{"a":"${a.value}","plain":2.50,"b":"${b.value}"}`)
    const locked = { content, lockedArgs: { a: a.encryption, gone: 'aes-256-gcm' }, entities: ['x/y', 'guest/tools'] }
    expect(openedContent(locked, vault)).toBe(`{"a":[1.0,"x"],"plain":2.50,"b":"${b.value}"}`)
  })

  test('name the parameter that cannot be opened, and not what is in it', () => {
    const { value, encryption } = seal('"canary"', 'a')
    const open = (entities: readonly string[], key = 'a') =>
      openedContent(
        { content: asJsonText(`{"${key}":"${value}"}`), lockedArgs: { [key]: encryption }, entities },
        vault,
      )
    const text = 'cannot be decrypted: it was changed, or was encrypted for something else'
    expect(() => open(['guest/thief'])).toThrow(`parameter 'a' ${text}`)
    expect(() => open([])).toThrow(`parameter 'a' ${text}`)
    expect(() => open(['guest/tools'], 'b')).toThrow(`parameter 'b' ${text}`)
  })
})
