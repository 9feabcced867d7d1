import { describe, expect, test } from 'vitest'
import { defaultManifest } from './default-runtimes.js'
import type { Package, Rule, Trigger } from './entity.js'
import {
  checkBindingTarget,
  checkEmpty,
  checkNotCircular,
  checkPackageName,
  createPackage,
  inheritedParameters,
  isBinding,
  updatePackage,
} from './package-documents.js'
import { parseSizeRelevant, parseTriggerPut } from './put-bodies.js'
import { createRule, ruleStatus, updateRule } from './rule-documents.js'
import { createTrigger, linkOf, rulesOf, updateTrigger, withoutRule, withRule } from './trigger-documents.js'

const context = { manifest: defaultManifest(), namespace: 'guest' }
const at = { path: 'guest', name: 'x', now: 1000 }

function refusal(attempt: () => unknown): string {
  try {
    return `taken: ${JSON.stringify(attempt())}`
  } catch (error) {
    return error instanceof Error ? error.message.replace('The request content was malformed:\n', '') : 'what?'
  }
}

const trigger = createTrigger({}, { ...at, name: 't' })

describe('packages and bindings (rest-api 17)', () => {
  const pkg = createPackage({ parameters: [{ key: 'a', value: 1 }] }, at)
  const binding = createPackage({ binding: { namespace: 'other', name: 'p' } }, at)

  test('are made with all their fields; a binding says so in an annotation of ours', () => {
    expect(pkg).toEqual<Package>({
      entityType: 'package',
      namespace: 'guest',
      name: 'x',
      parameters: [{ key: 'a', value: 1 }],
      version: '0.0.1',
      publish: false,
      annotations: [],
      updated: 1000,
    })
    const annotations = [{ key: 'binding', value: 'mine' }]
    expect(createPackage({ annotations }, at).annotations).toEqual([])
    const target = { namespace: 'other', name: 'p' }
    expect(createPackage({ annotations, binding: target }, at).annotations).toEqual([{ key: 'binding', value: target }])
    expect(refusal(() => checkPackageName('default'))).toBe("Package name 'default' is reserved.")
  })

  test('are updated field by field; a package never becomes a binding', () => {
    expect(refusal(() => updatePackage(pkg, { binding: { namespace: 'o', name: 'p' } }, 2))).toBe(
      'Resource is a package and cannot be converted into a binding.',
    )
    expect(updatePackage(pkg, {}, 2)).toEqual({ ...pkg, version: '0.0.2', updated: 2 })
    expect(updatePackage(binding, { publish: true }, 2)).toEqual({
      ...binding,
      publish: true,
      version: '0.0.2',
      updated: 2,
    })
    const rebound = updatePackage(binding, { binding: { namespace: 'o', name: 'q' }, annotations: [] }, 2)
    expect(rebound.binding).toEqual({ namespace: 'o', name: 'q' })
    expect(rebound.annotations).toEqual([{ key: 'binding', value: { namespace: 'o', name: 'q' } }])
  })

  test('a binding points to a package that is none', () => {
    expect(refusal(() => checkBindingTarget(pkg))).toContain('taken')
    expect(refusal(() => checkBindingTarget(undefined))).toBe('Binding references a package that does not exist.')
    expect(refusal(() => checkBindingTarget(binding))).toBe('Cannot bind to another package binding.')
    expect(refusal(() => checkBindingTarget(trigger))).toBe('Cannot bind to a resource that is not a package.')
    const circular = createPackage({ binding: { namespace: 'guest', name: 'x' } }, at)
    expect(isBinding(circular) && refusal(() => checkNotCircular(circular))).toBe(
      "Package binding 'guest/x' contains a circular reference.",
    )
  })

  test('actions inherit from the provider, then from the binding', () => {
    const over = createPackage({ binding: { namespace: 'guest', name: 'x' }, parameters: [{ key: 'a', value: 2 }] }, at)
    expect(inheritedParameters(pkg)).toEqual(pkg.parameters)
    expect(inheritedParameters(pkg, over)).toEqual([{ key: 'a', value: 2 }])
  })

  test('only empty packages go without force', () => {
    expect(refusal(() => checkEmpty(0))).toContain('taken')
    expect(refusal(() => checkEmpty(1))).toBe(
      'Package not empty (contains 1 entity). Set force param or delete package contents.',
    )
    expect(refusal(() => checkEmpty(2))).toContain('(contains 2 entities)')
  })
})

describe('triggers and rules (rest-api 18, 19)', () => {
  const action = { path: 'guest', name: 'a' }
  const rule = createRule({ trigger: { path: 'guest', name: 't' }, action }, { ...at, name: 'r' })

  test('a trigger has no rules until one is linked, and an empty map after the last one is gone', () => {
    expect(trigger).toEqual<Trigger>({
      entityType: 'trigger',
      namespace: 'guest',
      name: 't',
      parameters: [],
      version: '0.0.1',
      publish: false,
      annotations: [],
      updated: 1000,
    })
    const linked = withRule(trigger, 'guest/r', { action, status: 'active' })
    expect(linked.rules).toEqual({ 'guest/r': { action, status: 'active' } })
    expect(withRule(linked, 'guest/r', { action, status: 'inactive' }).rules).toEqual({
      'guest/r': { action, status: 'inactive' },
    })
    expect(linkOf(linked, 'guest/r')?.status).toBe('active')
    expect(linkOf(linked, 'toString')).toBeUndefined()
    expect(linkOf(undefined, 'guest/r')).toBeUndefined()
    expect(withoutRule(linked, 'guest/r').rules).toEqual({})
    expect(withoutRule(trigger, 'guest/r')).toBe(trigger)
    expect(updateTrigger(linked, {}, 2).rules).toEqual(linked.rules)
  })

  test('[edge 70] a trigger of an older server has no map of rules and fires none', () => {
    expect(rulesOf(trigger)).toEqual([])
  })

  test('an update replaces what it names', () => {
    const body = { parameters: [{ key: 'a', value: 1 }], publish: true }
    const put = parseTriggerPut(body, parseSizeRelevant(body, context))
    expect(updateTrigger(trigger, put, 2)).toEqual({ ...trigger, ...body, version: '0.0.2', updated: 2 })
  })

  test('a feed has to be a path at creation', () => {
    const feed = (value: unknown): string =>
      refusal(() => createTrigger({ annotations: [{ key: 'feed', value }] }, at).annotations.length)
    for (const value of ['a', '/whisk.system/alarms/alarm', 'ns/pkg/feed']) expect(feed(value)).toBe('taken: 1')
    for (const value of [1, null, {}, '', '/', 'a/!/b']) expect(feed(value)).toBe('Feed name is not valid')
  })

  test('a rule needs both sides; its status is what the trigger says', () => {
    const incomplete = 'rule requires a valid trigger and a valid action'
    expect(refusal(() => createRule({ action }, at))).toBe(incomplete)
    expect(refusal(() => createRule({ trigger: action }, at))).toBe(incomplete)
    expect(rule).toEqual<Rule>({
      entityType: 'rule',
      namespace: 'guest',
      name: 'r',
      trigger: { path: 'guest', name: 't' },
      action,
      version: '0.0.1',
      publish: false,
      annotations: [],
      updated: 1000,
    })
    expect(ruleStatus(rule, undefined)).toBe('inactive')
    expect(ruleStatus(rule, trigger)).toBe('inactive')
    expect(ruleStatus(rule, withRule(trigger, 'guest/r', { action, status: 'active' }))).toBe('active')
  })

  test('[edge 66] an update with nothing new is a new version', () => {
    expect(updateRule(rule, {}, 2)).toEqual({ ...rule, version: '0.0.2', updated: 2 })
    const moved = { path: 'guest', name: 'b' }
    expect(updateRule(rule, { action: moved }, 2).action).toEqual(moved)
  })
})
