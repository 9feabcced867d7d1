import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestApi } from '../../test-support/test-api.js'
import { activation, annotation, code, Compositions, conductorAnnotations, naming } from './compositions-fixture.js'

let on: Compositions
let api: TestApi
const named = (name: string) => on.named(name)
beforeAll(async () => {
  on = await Compositions.open()
  api = on.api
})
beforeEach(() => on.nextTest())
afterAll(() => on[Symbol.asyncDispose]())

describe('what runs next', () => {
  test('is given the params alone over its own parameters; the conductor then gets its result', async () => {
    await on.action('a', undefined, { parameters: [{ key: 'own', value: 1 }] })
    const inputs = await on.conductor('c', (args, run) => {
      if (run === 1) return { action: named('a'), params: { p: 1 } }
      if (run === 2) return { action: named('a') }
      return run === 3 ? { action: named('a'), params: 42 } : { params: args }
    })
    expect(await on.result('c', { first: true })).toEqual({ own: 1, value: 42 })
    expect(inputs).toEqual([{ first: true }, { own: 1, p: 1 }, { own: 1 }, { own: 1, value: 42 }])
  })

  test('[edge 51] the state is laid over it, boxed where it is no object, and gone where the conductor is silent', async () => {
    await on.action('a', { result: { from: 'a', both: 'a' } })
    const states = [{ both: 's', s: [1] }, 42, null, [1], undefined]
    const inputs = await on.conductor('c', (args, run) => {
      if (run > states.length) return args
      const state = states[run - 1]
      return { action: named('a'), ...(state === undefined ? {} : { state }) }
    })
    await on.invoke('c', { x: 1 })
    expect(inputs).toEqual([
      { x: 1 },
      { from: 'a', both: 's', s: [1] },
      { from: 'a', both: 'a', state: 42 },
      { from: 'a', both: 'a', state: null },
      { from: 'a', both: 'a', state: [1] },
      { from: 'a', both: 'a' },
    ])
  })

  test('meets numbers as they were written, and odd names', async () => {
    const texts: string[] = []
    await on.action('a', { result: '{"n":1.0,"big":12345678901234567890}' })
    await on.put('c', { annotations: conductorAnnotations })
    api.balancer.script(`guest/${named('c')}`, ({ content }) => {
      texts.push(content ?? '')
      const ask = (state: string) => `{"action":"${named('a')}","params":{"p":2.50},"state":${state}}`
      const end = '{"params":{"end":7.0,"__proto__":{"x":1}}}'
      return { result: [ask('{"__proto__":1,"s":3.0}'), ask('{"n":4.0}')][texts.length - 1] ?? end }
    })
    const reply = await on.invoke('c', {}, '?blocking=true&result=true')
    expect(reply.text).toBe('{"end":7.0,"__proto__":{"x":1}}')
    expect(texts).toEqual([
      '{}',
      '{"n":1.0,"big":12345678901234567890,"__proto__":1,"s":3.0}',
      '{"n":4.0,"big":12345678901234567890}',
    ])
    expect(api.balancer.published.at(-2)?.message.content).toBe('{"p":2.50}')
  })

  test('may be named in every way, from the namespace of the caller', async () => {
    await api.call('PUT', `guest/packages/${named('p')}`, { body: {} })
    await api.call('PUT', `guest/actions/${named('p')}/a`, { body: code })
    await on.action('a')
    const [a, p] = [named('a'), named('p')]
    const names = [a, `/_/${a}`, `/guest/${a}`, `${p}/a`, `/_/${p}/a`, `/guest/${p}/a`, `guest/${p}/a`, `_/${p}/a`]
    await on.conductor('c', naming(...names))
    const run = activation(await on.invoke('c'))
    expect(run.logs).toHaveLength(2 * names.length + 1)
    const paths = (await Promise.all(run.logs.map((id) => on.record(id)))).map((each) => annotation(each, 'path'))
    const inPackage = `guest/${p}/a`
    expect(paths.filter((path) => path !== `guest/${named('c')}`)).toEqual([
      ...[1, 2, 3].map(() => `guest/${a}`),
      ...[1, 2, 3, 4, 5].map(() => inPackage),
    ])
  })

  test('with a name that is none is told to the conductor, with the state', async () => {
    const names = ['', '/', '/name', 'a/b/c/d', '/a/b/c/d', 'na?me', 42, null, true, { a: 1.5 }, ['x']]
    const inputs = await on.conductor('c', (args, run) =>
      run <= names.length ? { action: names[run - 1], state: { run } } : { params: args },
    )
    expect((await on.invoke('c')).status).toBe(200)
    expect(inputs.slice(1)).toEqual(
      names.map((name, index) => ({
        error: `Failed to parse action name from json value ${JSON.stringify(name)} during composition.`,
        run: index + 1,
      })),
    )
  })

  test('is told to the conductor where it is missing or of somebody else', async () => {
    await api.call('PUT', `guest/packages/${named('p')}`, { body: {} })
    await api.call('PUT', `other/packages/${named('p')}`, { as: 'other', body: {} })
    await api.call('PUT', `other/actions/${named('p')}/a`, { as: 'other', body: code })
    const p = named('p')
    const names = ['missing', p, `${p}/missing`, '/other/a', `/other/${p}/a`]
    const inputs = await on.conductor('c', naming(...names))
    const reply = await on.invoke('c')
    const missing = (name: string) => ({
      error: `Failed to resolve action with name 'guest/${name}' during composition.`,
    })
    const foreign = (name: string) => ({
      error: `Failed entitlement check for action with name 'other/${name}' during composition.`,
    })
    expect(inputs.slice(1)).toEqual([
      missing('missing'),
      missing(p),
      missing(`${p}/missing`),
      foreign('a'),
      foreign(`${p}/a`),
    ])
    expect([reply.status, activation(reply).logs.length]).toEqual([200, 6])
    await api.call('PUT', `other/packages/${p}?overwrite=true`, { as: 'other', body: { publish: true } })
    await on.conductor('d', naming(`/other/${p}/a`))
    expect(activation(await on.invoke('d')).logs).toHaveLength(3)
  })

  test('may not be a sequence of what the caller may not invoke', async () => {
    const p = named('p')
    const share = (publish: boolean) =>
      api.call('PUT', `other/packages/${p}?overwrite=true`, { as: 'other', body: { publish } })
    await share(true)
    await api.call('PUT', `other/actions/${p}/a`, { as: 'other', body: code })
    await on.put('s', { exec: { kind: 'sequence', components: [`/other/${p}/a`] } })
    await on.conductor('c', naming(named('s')))
    expect(activation(await on.invoke('c')).logs).toHaveLength(3)
    await share(false)
    await on.conductor('c', naming(named('s')))
    const error = `Failed entitlement check for action with name 'guest/${named('s')}' during composition.`
    expect(await on.result('c')).toEqual({ error })
  })

  test('may fail, and the conductor goes on with the error', async () => {
    await on.action('a', { statusCode: 1, result: { error: { deep: 1 } } })
    await on.conductor('c', naming(named('a')))
    const reply = await on.invoke('c')
    expect([reply.status, activation(reply).response.result]).toEqual([200, { error: { deep: 1 } }])
  })

  test('that answers an array is told as what cannot be resolved', async () => {
    await on.action('a', { result: [1] })
    const inputs = await on.conductor('c', (args, run) => (run === 1 ? { action: named('a'), state: { s: 1 } } : args))
    const reply = await on.invoke('c')
    const error = `Failed to resolve action with name 'guest/${named('a')}' during composition.`
    expect([inputs[1], activation(reply).logs.length]).toEqual([{ error, s: 1 }, 3])
  })
})
