import { texts } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi, type TestReply } from '../../test-support/test-api.js'

const code = (text = 'function main() {}') => ({ exec: { kind: 'nodejs:20', code: text } })

interface ActionBody {
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
  readonly parameters: readonly { readonly key: string; readonly value: unknown }[]
}
const annotation = ({ body }: TestReply, key: string) =>
  (body as ActionBody).annotations.find((each) => each.key === key)?.value
const parameters = ({ body }: TestReply) =>
  Object.fromEntries((body as ActionBody).parameters.map(({ key, value }) => [key, value]))

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api[Symbol.asyncDispose]())

const put = (name: string, body: unknown, query = '') => api.call('PUT', `guest/actions/${name}${query}`, { body })
const overwrite = (name: string, body: unknown) => put(name, body, '?overwrite=true')

describe('create and update', () => {
  test('[edge 19] a default kind is stored, answered and annotated as the resolved one', async () => {
    const reply = await put('k1', { exec: { kind: ' NodeJS:Default ', code: 'x y' } })
    expect(reply.body).toMatchObject({ exec: { kind: 'nodejs:20', code: 'x y', binary: false } })
    expect(annotation(reply, 'exec')).toBe('nodejs:20')
    expect((await api.call('GET', 'guest/actions/k1')).body).toEqual(reply.body)
  })

  test('[edge 20] a user value of exec is overwritten, any provide-api-key is left alone', async () => {
    const given = await put('k2', {
      ...code(),
      annotations: [
        { key: 'exec', value: 'mine' },
        { key: 'provide-api-key', value: '' },
      ],
    })
    expect([annotation(given, 'exec'), annotation(given, 'provide-api-key')]).toEqual(['nodejs:20', ''])
    expect(annotation(await put('k3', code()), 'provide-api-key')).toBe(false)
    const updated = await overwrite('k2', {
      annotations: [{ key: 'exec', value: 1 }],
      delAnnotations: ['provide-api-key'],
    })
    expect([annotation(updated, 'exec'), annotation(updated, 'provide-api-key')]).toEqual(['nodejs:20', undefined])
  })

  test('[edge 21] empty code is valid for code kinds and vanishes for images; missing code is refused', async () => {
    expect((await put('k4', { exec: { kind: 'nodejs:20', code: '' } })).body).toMatchObject({ exec: { code: '' } })
    expect((await put('k5', { exec: { kind: 'nodejs:20' } })).body).toMatchObject({
      error: `The request content was malformed:\n${texts.codeOrAttachment('nodejs:20')}`,
    })
    const image = await put('k6', { exec: { kind: 'blackbox', image: 'me/img', code: ' ' } })
    expect((image.body as { exec: object }).exec).toEqual({ kind: 'blackbox', image: 'me/img', binary: false })
  })

  test('[edge 22] parameters and annotations given as an object are refused', async () => {
    for (const body of [{ parameters: { a: 1 } }, { annotations: { a: 1 } }]) {
      const reply = await put('k7', { ...code(), ...body })
      expect([reply.status, reply.body]).toMatchObject([
        400,
        { error: 'The request content was malformed:\nparameters malformed!' },
      ])
    }
  })

  test('parameters and annotations keep the spelling of their numbers, also for what is bound to them', async () => {
    const value = '{"x":[1.0,123456789012345678901,1e2,"1.0"],"__proto__":-0}'
    const list = `[{"key":"a","value":${value}}]`
    const body = `{"exec":{"kind":"nodejs:20","code":"c"},"parameters":${list},"annotations":${list}}`
    await put('spelled', body)
    const { text } = await api.call('GET', 'guest/actions/spelled')
    expect(text).toContain(`"parameters":${list}`)
    expect(text).toContain(list.slice(1, -1))
    await overwrite('spelled', '{"limits":{"timeout":6.0e4}}')
    expect((await api.call('GET', 'guest/actions/spelled')).text).toContain(`"parameters":${list}`)
    await api.call('POST', 'guest/actions/spelled?blocking=true', { body: '{"b":2.0}' })
    expect(api.balancer.published.at(-1)?.message.content).toBe(`{"a":${value},"b":2.0}`)
  })

  test('annotations that switch something on are read by what they mean', async () => {
    const body = '{"exec":{"kind":"nodejs:20","code":"c"},"annotations":[{"key":"provide-api-key","value":0.0}]}'
    await put('zero', body)
    expect((await api.call('GET', 'guest/actions/zero')).text).toContain('{"key":"provide-api-key","value":0.0}')
  })

  test('[edge 23] an update replaces all parameters and merges annotations', async () => {
    await put('k8', {
      ...code(),
      parameters: [
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
      ],
      annotations: [
        { key: 'x', value: 1 },
        { key: 'y', value: 2 },
      ],
    })
    const reply = await overwrite('k8', { parameters: [{ key: 'c', value: 3 }], annotations: [{ key: 'y', value: 3 }] })
    expect(parameters(reply)).toEqual({ c: 3 })
    expect([annotation(reply, 'x'), annotation(reply, 'y')]).toEqual([1, 3])
    expect(parameters(await overwrite('k8', {}))).toEqual({ c: 3 })
  })

  test('[edge 24] an update of one limit leaves the others', async () => {
    await put('k9', { ...code(), limits: { timeout: 1000, memory: 128, logs: 1 } })
    const reply = await overwrite('k9', { limits: { memory: 256 } })
    expect(reply.body).toMatchObject({ limits: { timeout: 1000, memory: 256, logs: 1, concurrency: 1 } })
  })

  test('[edge 25] delAnnotations with the same name in annotations keeps the new one', async () => {
    await put('k10', {
      ...code(),
      annotations: [
        { key: 'a', value: 1 },
        { key: 'b', value: 1 },
      ],
    })
    const reply = await overwrite('k10', { delAnnotations: ['a', 'b', 'none'], annotations: [{ key: 'a', value: 2 }] })
    expect([annotation(reply, 'a'), annotation(reply, 'b')]).toEqual([2, undefined])
  })

  test('[edge 26] a sequence that becomes code drops _actions, or takes the given parameters', async () => {
    await put('k11', code())
    const exec = { kind: 'sequence', components: ['/_/k11'] }
    const created = await put('s1', { exec, parameters: [{ key: 'lost', value: 1 }] })
    expect(parameters(created)).toEqual({ _actions: ['/guest/k11'] })
    expect(parameters(await overwrite('s1', { parameters: [{ key: 'lost', value: 1 }] }))).toEqual({
      _actions: ['/guest/k11'],
    })
    expect(parameters(await overwrite('s1', code()))).toEqual({})
    await put('s2', { exec })
    expect(parameters(await overwrite('s2', { ...code(), parameters: [{ key: 'p', value: 1 }] }))).toEqual({ p: 1 })
  })

  test('[edge 42] a recreated action starts at 0.0.1; an explicit version is honoured', async () => {
    await put('v1', code())
    expect((await overwrite('v1', {})).body).toMatchObject({ version: '0.0.2' })
    await api.call('DELETE', 'guest/actions/v1')
    expect((await put('v1', code())).body).toMatchObject({ version: '0.0.1' })
    expect((await overwrite('v1', { version: '7' })).body).toMatchObject({ version: '7.0.0' })
    expect((await put('v2', { ...code(), version: '1.2' })).body).toMatchObject({ version: '1.2.0' })
    for (const version of ['0.0.0', 'x', '-1', 1]) {
      const reply = await put('v3', { ...code(), version })
      expect(reply.body).toMatchObject({ error: 'The request content was malformed:\nsemantic version malformed' })
    }
  })

  test('without exec nothing can be created', async () => {
    expect((await put('none', {})).body).toMatchObject({ error: 'exec undefined' })
    expect((await overwrite('none', { limits: {} })).body).toMatchObject({ error: 'exec undefined' })
  })

  test('two at once: one is told that it came second, and nothing is lost', async () => {
    await put('race', code('a'))
    const replies = await Promise.all(Array.from({ length: 8 }, (_, index) => overwrite('race', code(`code ${index}`))))
    const won = replies.filter(({ status }) => status === 200)
    const lost = replies.filter(({ status }) => status === 409)
    expect(won.length + lost.length).toBe(8)
    expect(won.length).toBeGreaterThan(0)
    for (const { body } of lost) expect(body).toMatchObject({ error: 'Concurrent modification to resource detected.' })
    const now = await api.call('GET', 'guest/actions/race')
    expect(now.body).toMatchObject({ version: `0.0.${1 + won.length}` })
    const creates = await Promise.all(Array.from({ length: 8 }, () => put('race2', code())))
    expect(creates.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(creates.filter(({ status }) => status === 409)).toHaveLength(7)
  })
})

describe('[edge 27] code=false', () => {
  test('leaves the code out for every kind', async () => {
    await put('c1', { exec: { kind: 'nodejs:20', code: 'UEsDBAoAAAAA' } })
    await put('c2', { exec: { kind: 'blackbox', image: 'a/b', code: '#!/bin/sh', main: 'm' } })
    await put('c3', { exec: { kind: 'sequence', components: ['/_/c1'] } })
    const exec = async (name: string, query: string) =>
      ((await api.call('GET', `guest/actions/${name}?${query}`)).body as { exec: object }).exec
    expect(await exec('c1', 'code=true')).toEqual({ kind: 'nodejs:20', code: 'UEsDBAoAAAAA', binary: true })
    expect(await exec('c1', 'code=false')).toEqual({ kind: 'nodejs:20', binary: true })
    expect(await exec('c2', 'code=off')).toEqual({ kind: 'blackbox', image: 'a/b', binary: false, main: 'm' })
    expect(await exec('c3', 'code=0')).toEqual({ kind: 'sequence', components: ['/guest/c1'] })
    const bad = await api.call('GET', 'guest/actions/c1?code=perhaps')
    expect(bad.body).toMatchObject({
      error: "The query parameter 'code' was malformed:\n'perhaps' is not a valid Boolean value",
    })
  })

  test('names the binding, if there is one', async () => {
    await api.call('PUT', 'guest/packages/p27', {
      body: {
        parameters: [
          { key: 'a', value: 'p' },
          { key: 'b', value: 'p' },
        ],
      },
    })
    await put('p27/act', { ...code(), parameters: [{ key: 'c', value: 'a' }] })
    await api.call('PUT', 'guest/packages/b27', {
      body: { binding: { namespace: '_', name: 'p27' }, parameters: [{ key: 'b', value: 'b' }] },
    })
    const through = await api.call('GET', 'guest/actions/b27/act?code=false')
    expect(through.body).toMatchObject({ binding: 'guest/b27', namespace: 'guest/p27', name: 'act' })
    expect(parameters(through)).toEqual({ a: 'p', b: 'b', c: 'a' })
    expect((await api.call('GET', 'guest/actions/b27/act')).body).not.toHaveProperty('binding')
    const direct = await api.call('GET', 'guest/actions/p27/act?code=false')
    expect(direct.body).not.toHaveProperty('binding')
    expect(parameters(direct)).toEqual({ a: 'p', b: 'p', c: 'a' })
    for (const method of ['PUT', 'DELETE']) {
      const reply = await api.call(method, 'guest/actions/b27/act', { body: code() })
      expect([reply.status, reply.body]).toMatchObject([400, { error: 'Operation not permitted on package binding.' }])
    }
  })
})

test('[edge 40] an action and a package of one name cannot coexist; pkg/x and trigger x can', async () => {
  await api.call('PUT', 'guest/packages/p40', { body: {} })
  expect((await put('p40', code())).body).toMatchObject({ error: texts.conformance })
  expect((await put('p40/x40', code())).status).toBe(200)
  expect((await api.call('PUT', 'guest/triggers/x40', { body: {} })).status).toBe(200)
})

test('exec errors are malformed content', async () => {
  const details: readonly (readonly [unknown, string])[] = [
    [{}, texts.kindNotString],
    [{ kind: 1, code: '' }, texts.kindNotString],
    [{ kind: 'nodejs:20', code: 1 }, 'Could not deserialize as attachment record: 1'],
    [{ kind: 'nodejs:20', code: '', main: 1 }, texts.mainNotString('nodejs:20')],
    [{ kind: 'java:default', code: '' }, texts.mainRequired('java:default')],
    [{ kind: 'blackbox' }, texts.imageNotString],
    [{ kind: 'sequence' }, texts.componentsUndefined],
    [{ kind: 'sequence', components: 'x' }, texts.componentsNotArray],
    [{ kind: 'sequence', components: ['x'] }, texts.qualifiedNameTooShort],
  ]
  for (const [exec, detail] of details) {
    const reply = await put('e1', { exec })
    expect([reply.status, reply.body]).toMatchObject([400, { error: `The request content was malformed:\n${detail}` }])
  }
  const unknown = await put('e1', { exec: { kind: 'cobol:61', code: '' } })
  expect((unknown.body as { error: string }).error).toContain(
    "The specified runtime 'cobol:61' is not supported by this platform. Valid values are: ",
  )
})

test('lists show summaries with packaged actions, without parameters and kind', async () => {
  await using own = await openTestApi()
  await own.call('PUT', 'guest/packages/p', { body: {} })
  await own.call('PUT', 'guest/actions/p/in', { body: { ...code(), parameters: [{ key: 'secret', value: 1 }] } })
  await own.call('PUT', 'guest/actions/out', { body: { exec: { kind: 'nodejs:20', code: 'UEsDBAoAAAAA' } } })
  const listed = await own.call('GET', 'guest/actions')
  expect(listed.body).toEqual([
    expect.objectContaining({ namespace: 'guest', name: 'out', exec: { binary: true } }),
    expect.objectContaining({ namespace: 'guest/p', name: 'in', exec: { binary: false } }),
  ])
  expect(listed.text).not.toContain('secret')
})
