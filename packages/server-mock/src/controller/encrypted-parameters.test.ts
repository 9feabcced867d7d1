import { randomBytes } from 'node:crypto'
import { texts } from '@wsk/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openedContent } from '../entity/sealed-parameters.js'
import { ParameterVault } from '../support/parameter-vault.js'
import { openTestApi, type TestApi, type TestReply } from '../test-support/test-api.js'

interface Parameter {
  readonly key: string
  readonly value: unknown
  readonly init?: boolean
  readonly encryption?: string
}

const vault = new ParameterVault([{ id: 'one', secret: randomBytes(32) }])
const code = { exec: { kind: 'nodejs:20', code: 'x y' } }
const sealed = { value: expect.stringMatching(/^[A-Za-z0-9+/]{40,}={0,2}$/) as string, encryption: 'aes-256-gcm' }

let api: TestApi
beforeAll(async () => {
  api = await openTestApi({ vault })
})
beforeEach(() => {
  api.balancer.published.length = 0
})
afterAll(() => api[Symbol.asyncDispose]())

const parametersOf = ({ body }: TestReply) => (body as { readonly parameters: readonly Parameter[] }).parameters
const put = (path: string, body: object, query = '?overwrite=true') =>
  api.call('PUT', `guest/${path}${query}`, { body })
const get = async (path: string) => parametersOf(await api.call('GET', `guest/${path}`))

/** What the invoker was sent, and what it would make of it. */
function sent() {
  const { message } = api.balancer.published.at(-1) ?? {}
  if (message?.content === undefined) throw new Error('nothing was published')
  const { content, lockedArgs, initArgs, lockedBy, action } = message
  const entities = [
    'guest/p',
    'guest/b',
    `${action.path}/${action.name}`,
    ...(lockedBy === undefined ? [] : [lockedBy]),
  ]
  return { content, lockedArgs, initArgs, lockedBy, opened: openedContent({ content, lockedArgs, entities }, vault) }
}

describe.each([
  ['actions/a', code],
  ['packages/p', {}],
  ['packages/b', { binding: { namespace: '_', name: 'p' } }],
])('%s with a key', (path, body) => {
  test('PUT shows in clear what it was given, GET and DELETE show what is stored', async () => {
    const parameters = [
      { key: 'secret', value: { canary: 1 } },
      { key: 'env', value: 'canary', init: true },
      { key: 'undefined', value: null },
    ]
    expect(parametersOf(await put(path, { ...body, parameters }))).toEqual(parameters)
    const shown = [
      { key: 'secret', ...sealed },
      { key: 'env', ...sealed, init: true },
      { key: 'undefined', value: null },
    ]
    expect(await get(path)).toEqual(shown)
    const kept = parametersOf(await put(path, {}))
    expect(kept).toEqual(shown)
    expect(await get(path)).toEqual(kept)
  })

  test('what was read may be written back, and what was stored means the same', async () => {
    await put(path, { ...body, parameters: [{ key: 'secret', value: 'canary' }] })
    const parameters = await get(path)
    expect(parametersOf(await put(path, { parameters }))).toEqual(parameters)
    expect(await get(path)).toEqual(parameters)
  })
})

describe('an invocation', () => {
  test('hands on what is encrypted, and names it', async () => {
    await put('packages/p', {
      parameters: [
        { key: 'pkg', value: 1 },
        { key: 'over', value: 'canary' },
      ],
    })
    await put('packages/b', { binding: { namespace: '_', name: 'p' }, parameters: [{ key: 'bound', value: 2 }] })
    const parameters = [
      { key: 'own', value: 3 },
      { key: 'env', value: 'canary', init: true },
    ]
    await put('actions/p/a', { ...code, parameters })
    await api.call('POST', 'guest/actions/b/a?blocking=true', { body: { over: 'payload' } })
    const { lockedArgs, initArgs, content, opened, lockedBy } = sent()
    expect(Object.keys(lockedArgs).toSorted()).toEqual(['bound', 'env', 'own', 'pkg'])
    expect([initArgs, lockedBy]).toEqual([['env'], undefined])
    expect(content).not.toContain('canary')
    expect(JSON.parse(opened)).toEqual({ pkg: 1, bound: 2, own: 3, env: 'canary', over: 'payload' })
  })

  test('keeps numbers as they were written', async () => {
    await api.call('PUT', 'guest/actions/n?overwrite=true', {
      body: `{"exec":{"kind":"nodejs:20","code":"x y"},"parameters":[{"key":"n","value":[1.0,12345678901234567890]}]}`,
    })
    await api.call('POST', 'guest/actions/n?blocking=true', { body: {} })
    expect(sent().opened).toBe('{"n":[1.0,12345678901234567890]}')
  })

  test('final protects what is encrypted, and not a null', async () => {
    const parameters = [
      { key: 'set', value: 1 },
      { key: 'open', value: null },
    ]
    await put('actions/f', { ...code, parameters, annotations: [{ key: 'final', value: true }] })
    const invoke = (body: object) => api.call('POST', 'guest/actions/f?blocking=true', { body })
    expect((await invoke({ set: 2 })).body).toMatchObject({ error: texts.parametersNotAllowed })
    expect((await invoke({ open: 2 })).status).toBe(200)
    expect(JSON.parse(sent().opened)).toEqual({ set: 1, open: 2 })
  })

  test('of a sequence hands on those of each step', async () => {
    await put('actions/s1', { ...code, parameters: [{ key: 'one', value: 'canary' }] })
    await put('actions/s2', { ...code, parameters: [{ key: 'two', value: 'canary' }] })
    await put('actions/s', { exec: { kind: 'sequence', components: ['/_/s1', '/_/s2'] } })
    api.balancer.script('guest/s1', { result: { from: 1 } })
    expect((await api.call('POST', 'guest/actions/s?blocking=true', { body: {} })).status).toBe(200)
    const [first, second] = api.balancer.published.map(({ message }) => message)
    expect([first?.lockedArgs, second?.lockedArgs]).toEqual([{ one: 'aes-256-gcm' }, { two: 'aes-256-gcm' }])
    expect(JSON.parse(sent().opened)).toEqual({ from: 1, two: 'canary' })
  })
})

describe('a trigger', () => {
  test('is shown in clear by every operation, and stored encrypted', async () => {
    const parameters = [{ key: 'secret', value: 'canary' }]
    expect(parametersOf(await put('triggers/t', { parameters }))).toEqual(parameters)
    expect(await get('triggers/t')).toEqual(parameters)
    expect(parametersOf(await put('triggers/t', {}))).toEqual(parameters)
    const stored = await api.stores.entities.get('guest/t')
    expect(stored?.entity).toMatchObject({ parameters: [{ key: 'secret', ...sealed }] })
    expect(parametersOf(await api.call('DELETE', 'guest/triggers/t'))).toEqual(parameters)
  })

  test('hands on what is encrypted to the actions of its rules, through sequences too', async () => {
    const parameters = [
      { key: 'of', value: 'trigger' },
      { key: 'over', value: 'canary' },
      { key: 'mine', value: 1 },
    ]
    await put('triggers/fired', { parameters })
    await put('actions/step', {
      ...code,
      parameters: [
        { key: 'of', value: 'action' },
        { key: 'own', value: 'x' },
      ],
    })
    await put('actions/seq', { exec: { kind: 'sequence', components: ['/_/step'] } })
    for (const action of ['step', 'seq']) {
      await put('rules/r', { trigger: '/_/fired', action: `/_/${action}` })
      api.balancer.published.length = 0
      expect((await api.call('POST', 'guest/triggers/fired', { body: { over: 'payload' } })).status).toBe(202)
      await api.controller.settled()
      const { lockedArgs, lockedBy, content, opened } = sent()
      expect([Object.keys(lockedArgs).toSorted(), lockedBy]).toEqual([['mine', 'of', 'own'], 'guest/fired'])
      expect(content).not.toContain('trigger"')
      expect(JSON.parse(opened)).toMatchObject({ of: 'trigger', own: 'x', over: 'payload', mine: 1 })
    }
  })
})

describe('without a key', () => {
  test('nothing is encrypted, and what a client sends with `encryption` comes back as it was', async () => {
    await using plain = await openTestApi()
    const parameters = [
      { key: 'clear', value: 1 },
      { key: 'locked', value: 'Zm9v', encryption: 'aes-128' },
    ]
    for (const path of ['guest/actions/a', 'guest/triggers/t', 'guest/packages/p']) {
      const body = path.includes('actions') ? { ...code, parameters } : { parameters }
      expect(parametersOf(await plain.call('PUT', path, { body }))).toEqual(parameters)
      expect(parametersOf(await plain.call('GET', path))).toEqual(parameters)
    }
    await plain.call('POST', 'guest/actions/a?blocking=true', { body: {} })
    expect(plain.balancer.published[0]?.message).toMatchObject({ lockedArgs: { locked: 'aes-128' } })
  })
})
