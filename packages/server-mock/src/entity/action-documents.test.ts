import { describe, expect, test } from 'vitest'
import { createAction, updateAction } from './action-documents.js'
import { annotationValue } from './annotations.js'
import { defaultManifest } from './default-runtimes.js'
import type { Action } from './entity.js'
import { parseActionPut, parsePackagePut, parseRulePut, parseRuleStatus, parseSizeRelevant } from './put-bodies.js'
import type { ActionPut } from './put-bodies.js'

const context = { manifest: defaultManifest(), namespace: 'guest' }
const at = { path: 'guest', name: 'x', now: 1000 }
const limits = { timeout: 60_000, memory: 256, logs: 10, concurrency: 1 }
const actionAt = { ...at, standardLimits: limits, requireApiKeyAnnotation: true }
const code = { exec: { kind: 'nodejs:default', code: 'x y' } }
const sequence = { exec: { kind: 'sequence', components: ['/_/a', '/_/b'] } }

const actionPut = (body: Record<string, unknown>): ActionPut => parseActionPut(body, parseSizeRelevant(body, context))
const create = (body: Record<string, unknown>): Action => createAction(actionPut(body), actionAt).entity
const update = (existing: Action, body: Record<string, unknown>): ReturnType<typeof updateAction> =>
  updateAction(existing, actionPut(body), 2000)

function refusal(attempt: () => unknown): string {
  try {
    return `taken: ${JSON.stringify(attempt())}`
  } catch (error) {
    return error instanceof Error ? error.message.replace('The request content was malformed:\n', '') : 'what?'
  }
}

describe('a new action (rest-api 11.3)', () => {
  test('gets every default and the automatic annotations', () => {
    expect(createAction(actionPut(code), actionAt)).toEqual({
      entity: {
        entityType: 'action',
        namespace: 'guest',
        name: 'x',
        exec: { kind: 'nodejs:20', binary: false, hasCode: true },
        parameters: [],
        limits,
        version: '0.0.1',
        publish: false,
        annotations: [
          { key: 'provide-api-key', value: false },
          { key: 'exec', value: 'nodejs:20' },
        ],
        updated: 1000,
      },
      code: 'x y',
    })
  })

  test('[edge 14, 42] takes version, publish, parameters and limits, and no field of the server', () => {
    const action = create({
      ...code,
      version: '1.2',
      publish: true,
      parameters: [{ key: 'a', value: 1 }],
      limits: { memory: 128 },
      updated: 5,
      namespace: 'other',
      name: 'other',
    })
    expect(action).toMatchObject({ version: '1.2.0', publish: true, namespace: 'guest', name: 'x', updated: 1000 })
    expect(action.limits).toEqual({ ...limits, memory: 128 })
    expect(action.parameters).toEqual([{ key: 'a', value: 1 }])
  })

  test('[edge 20] overwrites an exec annotation and leaves provide-api-key alone', () => {
    const { annotations } = create({
      ...code,
      annotations: [
        { key: 'exec', value: 'mine' },
        { key: 'provide-api-key', value: '' },
      ],
    })
    expect(annotationValue(annotations, 'exec')).toBe('nodejs:20')
    expect(annotationValue(annotations, 'provide-api-key')).toBe('')
    const without = createAction(actionPut(code), { ...actionAt, requireApiKeyAnnotation: false })
    expect(without.entity.annotations).toEqual([{ key: 'exec', value: 'nodejs:20' }])
  })

  test('a sequence has its components as parameter and no others', () => {
    const made = createAction(actionPut({ ...sequence, parameters: [{ key: 'a', value: 1 }] }), actionAt)
    expect(made.entity.parameters).toEqual([{ key: '_actions', value: ['/guest/a', '/guest/b'] }])
    expect(made.code).toBeNull()
  })

  test('without exec is refused', () => {
    expect(refusal(() => create({}))).toBe('exec undefined')
    expect(refusal(() => create({ exec: null }))).toBe('exec undefined')
  })
})

describe('an updated action (rest-api 11.4)', () => {
  const existing = create({
    ...code,
    parameters: [
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ],
    annotations: [{ key: 'keep', value: 1 }],
    limits: { memory: 512, timeout: 1000 },
  })

  test('by nothing is a new version of the same, its code kept', () => {
    expect(update(existing, {})).toEqual({ entity: { ...existing, version: '0.0.2', updated: 2000 } })
    expect(update(existing, { version: '7' }).entity.version).toBe('7.0.0')
  })

  test('[edge 23, 24, 25] replaces parameters, merges annotations, merges limits by field', () => {
    const { entity } = update(existing, {
      parameters: [{ key: 'c', value: 3 }],
      annotations: [
        { key: 'new', value: 2 },
        { key: 'keep', value: 3 },
      ],
      delAnnotations: ['keep', 'provide-api-key'],
      limits: { timeout: 2000 },
    })
    expect(entity.parameters).toEqual([{ key: 'c', value: 3 }])
    expect(entity.limits).toEqual({ ...limits, memory: 512, timeout: 2000 })
    expect(Object.fromEntries(entity.annotations.map(({ key, value }) => [key, value]))).toEqual({
      exec: 'nodejs:20',
      new: 2,
      keep: 3,
    })
  })

  test('delAnnotations is lost where the body brings a sequence', () => {
    const { entity } = update(existing, { ...sequence, delAnnotations: ['keep'] })
    expect(annotationValue(entity.annotations, 'keep')).toBe(1)
    expect(annotationValue(entity.annotations, 'exec')).toBe('sequence')
  })

  test('[edge 26] parameters follow the exec between code and sequence', () => {
    const toSequence = update(existing, { ...sequence, parameters: [{ key: 'c', value: 3 }] })
    expect(toSequence.entity.parameters).toEqual([{ key: '_actions', value: ['/guest/a', '/guest/b'] }])
    expect(toSequence.code).toBeNull()
    const seq = toSequence.entity
    expect(update(seq, { parameters: [{ key: 'c', value: 3 }] }).entity.parameters).toEqual(seq.parameters)
    expect(update(seq, code).entity.parameters).toEqual([])
    const back = update(seq, { ...code, parameters: [{ key: 'c', value: 3 }] })
    expect(back.entity.parameters).toEqual([{ key: 'c', value: 3 }])
    expect(back.code).toBe('x y')
    expect(update(existing, code).entity.parameters).toEqual(existing.parameters)
  })
})

describe('bodies of PUT (rest-api 3.6, 28)', () => {
  test('[edge 16] exec, parameters and annotations have to decode for every collection', () => {
    expect(refusal(() => parseSizeRelevant([], context))).toBe("Object expected in field 'exec'")
    expect(refusal(() => parseSizeRelevant({ exec: {} }, context))).toBe("'kind' must be a string defined in 'exec'")
    expect(refusal(() => parseSizeRelevant({ parameters: {} }, context))).toBe('parameters malformed!')
    expect(refusal(() => parseSizeRelevant({ annotations: {} }, context))).toBe('parameters malformed!')
    expect(parseSizeRelevant({ exec: null, parameters: null, unknown: 1 }, context)).toEqual({})
  })

  test('versions, publish and names of annotations are checked', () => {
    for (const version of ['0.0.0', 'x', '-1.0.0', 1]) {
      expect(refusal(() => actionPut({ version }))).toBe('semantic version malformed')
    }
    expect(refusal(() => actionPut({ publish: 'yes' }))).toBe('Expected JsBoolean, but got "yes"')
    expect(refusal(() => actionPut({ delAnnotations: 'a' }))).toBe('Expected List as JsArray, but got "a"')
    expect(refusal(() => actionPut({ delAnnotations: [1] }))).toBe('Expected String as JsString, but got 1')
    expect(actionPut({ version: null, publish: null, limits: null, delAnnotations: null })).toEqual({})
  })

  test('[edge 69] names in a rule are qualified; their root is the namespace of the URL', () => {
    const put = parseRulePut({ trigger: '/_/t', action: { path: 'other/p', name: 'a' }, status: '' }, {}, 'guest')
    expect(put).toEqual({ trigger: { path: 'guest', name: 't' }, action: { path: 'other/p', name: 'a' } })
    expect(refusal(() => parseRulePut({ trigger: 't' }, {}, 'guest'))).toBe(
      'requirement failed: The fully qualified name of the entity must contain at least the namespace and the name of the entity.',
    )
  })

  test('[edge 64] a rule’s state is active or inactive', () => {
    expect(parseRuleStatus({ status: 'active' })).toBe('active')
    expect(refusal(() => parseRuleStatus({ status: 'xxx' }))).toBe(
      'requirement failed: xxx is not a recognized rule state',
    )
    expect(refusal(() => parseRuleStatus({ status: 1 }))).toContain('is not a recognized rule state')
    expect(refusal(() => parseRuleStatus({}))).toBe('key not found: status')
    expect(refusal(() => parseRuleStatus('active'))).toBe('JSON object expected')
  })

  test('a binding has both members, its namespace may be _, an empty one is none', () => {
    const read = (binding: unknown): string => refusal(() => parsePackagePut({ binding }, {}, 'guest').binding ?? null)
    expect(read({})).toBe('taken: null')
    expect(read(null)).toBe('taken: null')
    expect(read({ namespace: '_', name: 'p' })).toBe('taken: {"namespace":"guest","name":"p"}')
    expect(read({ namespace: 'n', name: 'p', more: 1 })).toBe('taken: {"namespace":"n","name":"p"}')
    expect(read({ namespace: 'n' })).toBe("Object is missing required member 'name'")
    expect(read({ name: 'p' })).toBe("Object is missing required member 'namespace'")
    expect(read({ namespace: 'n/m', name: 'p' })).toBe('namespace malformed')
    expect(read({ namespace: 'n', name: '!' })).toContain('path contains invalid parts')
    expect(read({ namespace: 'n', name: 1 })).toBe('entity name malformed')
    expect(read('n/p')).toContain('Object expected')
  })
})
