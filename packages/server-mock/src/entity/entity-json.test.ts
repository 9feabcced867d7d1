import { describe, expect, test } from 'vitest'
import { actionJson, packageJson, packageWithContentsJson, ruleJson, triggerJson } from './entity-json.js'
import type { Action, Entity, Package, Rule, Trigger } from './entity.js'
import { actionSummary, packageSummary, ruleSummary, triggerSummary } from './list-projections.js'
import { CorruptEntity, parseStoredEntity, storedEntityJson } from './stored-entity.js'

const common = { namespace: 'guest', version: '0.0.1', publish: false, annotations: [], updated: 5 } as const
const limits = { timeout: 60_000, memory: 256, logs: 10, concurrency: 1 }
const action: Action = {
  ...common,
  entityType: 'action',
  name: 'a',
  exec: { kind: 'nodejs:20', binary: false, main: 'm', hasCode: true },
  parameters: [{ key: 'p', value: null, init: true }],
  limits,
}
const sequence: Action = { ...action, exec: { kind: 'sequence', components: ['/guest/a'] } }
const image: Action = { ...action, exec: { kind: 'blackbox', image: 'a/b', binary: true, hasCode: true } }
const trigger: Trigger = { ...common, entityType: 'trigger', name: 't', parameters: [] }
const rule: Rule = {
  ...common,
  entityType: 'rule',
  name: 'r',
  trigger: { path: 'guest', name: 't' },
  action: { path: 'guest', name: 'a' },
}
const pkg: Package = { ...common, entityType: 'package', name: 'p', parameters: [{ key: 'k', value: 1 }] }
const binding: Package = { ...pkg, name: 'b', binding: { namespace: 'other', name: 'p' } }

const keys = (value: object): readonly string[] => Object.keys(value)
const shown = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('documents of the API', () => {
  test('have their members in the order of rest-api 7.6', () => {
    expect(keys(actionJson(action))).toEqual([
      'namespace',
      'name',
      'exec',
      'parameters',
      'limits',
      'version',
      'publish',
      'annotations',
      'updated',
    ])
    const withRules = { ...trigger, rules: {} }
    expect(keys(triggerJson(withRules))).toEqual([
      'namespace',
      'name',
      'parameters',
      'limits',
      'version',
      'publish',
      'annotations',
      'rules',
      'updated',
    ])
    expect(keys(ruleJson(rule, 'active'))).toEqual([
      'namespace',
      'name',
      'status',
      'trigger',
      'action',
      'version',
      'publish',
      'annotations',
      'updated',
    ])
    expect(keys(packageJson(pkg))).toEqual([
      'namespace',
      'name',
      'binding',
      'parameters',
      'version',
      'publish',
      'annotations',
      'updated',
    ])
  })

  test('[edge 27] show code where it is asked for, whatever the kind, and the binding that led there', () => {
    expect(actionJson(action, { code: 'x' }).exec).toEqual({ kind: 'nodejs:20', code: 'x', binary: false, main: 'm' })
    expect(actionJson(action).exec).toEqual({ kind: 'nodejs:20', binary: false, main: 'm' })
    expect(actionJson(image, { code: 'AAAA' }).exec).toEqual({
      kind: 'blackbox',
      image: 'a/b',
      code: 'AAAA',
      binary: true,
    })
    expect(actionJson(sequence).exec).toEqual({ kind: 'sequence', components: ['/guest/a'] })
    expect(actionJson(action, { binding: 'guest/b' })).toMatchObject({ binding: 'guest/b' })
    expect(actionJson(action)).not.toHaveProperty('binding')
    expect(actionJson(action, { parameters: [{ key: 'q', value: 2 }] }).parameters).toEqual([{ key: 'q', value: 2 }])
    expect(actionJson({ ...action, limits: { ...limits, instances: 3 } }).limits).toEqual({ ...limits, instances: 3 })
  })

  test('[edge 59] triggers show rules only where they have some, or had', () => {
    expect(triggerJson(trigger)).not.toHaveProperty('rules')
    expect(triggerJson({ ...trigger, rules: {} })).toMatchObject({ rules: {}, limits: {} })
  })

  test('[edge 54] packages show {} for no binding, and on GET their actions and feeds', () => {
    expect(packageJson(pkg).binding).toEqual({})
    expect(packageJson(binding).binding).toEqual({ namespace: 'other', name: 'p' })
    expect(packageWithContentsJson(pkg, [])).toMatchObject({ actions: [], feeds: [], binding: {} })
    const feed: Action = { ...action, name: 'f', annotations: [{ key: 'feed', value: false }] }
    const contents = packageWithContentsJson(binding, [action, feed], [{ key: 'k', value: 9 }])
    expect(contents.actions).toEqual([{ name: 'a', version: '0.0.1', annotations: [] }])
    expect(contents.feeds).toEqual([{ name: 'f', version: '0.0.1', annotations: feed.annotations }])
    expect(contents.parameters).toEqual([{ key: 'k', value: 9 }])
  })
})

describe('elements of lists (rest-api 9.2)', () => {
  test('[edge 55] have exactly these members', () => {
    const fields = { namespace: 'guest', version: '0.0.1', publish: false, annotations: [], updated: 5 }
    expect(shown(actionSummary(action))).toEqual({ ...fields, name: 'a', limits, exec: { binary: false } })
    expect(actionSummary(image).exec).toEqual({ binary: true })
    expect(actionSummary(sequence).exec).toEqual({ binary: false })
    expect(shown(triggerSummary(trigger))).toEqual({ ...fields, name: 't' })
    expect(shown(packageSummary(pkg))).toEqual({ ...fields, name: 'p', binding: false })
    expect(packageSummary(binding).binding).toEqual({ namespace: 'other', name: 'p' })
    const { trigger: from, action: to } = rule
    expect(shown(ruleSummary(rule))).toEqual({ ...fields, name: 'r', trigger: from, action: to })
  })
})

describe('stored entities', () => {
  const read = (source: object): Entity => parseStoredEntity(JSON.stringify(source)).entity

  test('are read back as they were', () => {
    const rules = { 'guest/r': { action: { path: 'guest', name: 'a' }, status: 'active' } } as const
    for (const entity of [action, sequence, image, trigger, { ...trigger, rules }, rule, pkg, binding]) {
      expect(parseStoredEntity(storedEntityJson(entity))).toEqual({ entity })
    }
  })

  test('[edge 30] of older servers load: code inline or as jar, limits without logs and concurrency', () => {
    const old = { ...action, limits: { timeout: 1000, memory: 128 } }
    expect(parseStoredEntity(JSON.stringify({ ...old, exec: { kind: 'nodejs:20', code: 'x y' } }))).toEqual({
      entity: {
        ...action,
        exec: { kind: 'nodejs:20', binary: false, hasCode: true },
        limits: { timeout: 1000, memory: 128, logs: 10, concurrency: 1 },
      },
      inlineCode: 'x y',
    })
    expect(
      parseStoredEntity(JSON.stringify({ ...old, exec: { kind: 'java:8', jar: 'AAAA', main: 'M' } })),
    ).toMatchObject({
      entity: { exec: { kind: 'java:8', binary: true, main: 'M' } },
      inlineCode: 'AAAA',
    })
    const { limits: _, ...without } = action
    expect(read(without)).toMatchObject({ limits })
  })

  test('[edge 70] triggers without a map of rules load', () => {
    expect(read(trigger)).toEqual(trigger)
    expect(read({ ...trigger, rules: null })).toEqual(trigger)
    expect(read({ ...pkg, binding: {} })).toEqual(pkg)
  })

  test('that are damaged are refused with the field', () => {
    expect(() => parseStoredEntity('{')).toThrow(CorruptEntity)
    expect(() => read([])).toThrow('the entity is no object')
    expect(() => read({ ...action, entityType: 'x' })).toThrow('entityType is none of')
    expect(() => read({ ...action, name: 1 })).toThrow('name is no text')
    expect(() => read({ ...action, exec: 1 })).toThrow('exec is no object')
    expect(() => read({ ...sequence, exec: { kind: 'sequence', components: [1] } })).toThrow('components holds')
    expect(() => read({ ...action, parameters: {} })).toThrow('parameters is no list')
    expect(() => read({ ...rule, trigger: 'x' })).toThrow('trigger is no object')
  })
})
