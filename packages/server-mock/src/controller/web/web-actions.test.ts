import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi, type TestReply } from '../../test-support/test-api.js'

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'] as const
const code = { kind: 'nodejs:20', code: 'x y' }

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
  await action('echo', {})
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
})

interface Given {
  readonly annotations?: Readonly<Record<string, unknown>>
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly as?: string
}

/** Makes a web action of `guest`, or of another namespace. */
async function action(name: string, { annotations, parameters, as = 'guest' }: Given): Promise<void> {
  const reply = await api.call('PUT', `_/actions/${name}?overwrite=true`, {
    as,
    body: { exec: code, annotations: pairs({ 'web-export': true, ...annotations }), parameters: pairs(parameters) },
  })
  expect([name, reply.status, reply.text]).toMatchObject([name, 200, expect.anything()])
}

function pairs(record: Readonly<Record<string, unknown>> = {}): readonly { key: string; value: unknown }[] {
  return Object.entries(record).map(([key, value]) => ({ key, value }))
}

type Options = Parameters<TestApi['call']>[2]

function web(method: string, path: string, options: Options = {}): Promise<TestReply> {
  return api.call(method, `/api/v1/web/${path}`, { as: 'nobody', ...options })
}

/** What an action that returns its arguments got. */
async function received(path: string, options: Options & { readonly method?: string } = {}): Promise<unknown> {
  const { method = 'POST', ...rest } = options
  const reply = await web(method, path, rest)
  expect([path, reply.status, reply.text]).toMatchObject([path, 200, expect.anything()])
  return reply.body
}

/** The answer of an action that returns `result`. */
async function answered(
  result: unknown,
  options: Options & { readonly extension?: string; code?: 0 | 1 | 2 | 3 } = {},
) {
  const { extension = '', code: statusCode = 0, ...rest } = options
  await action('returns', {})
  api.balancer.script('guest/returns', { statusCode, result })
  return web('GET', `guest/default/returns${extension}`, rest)
}

const generic404 = 'The requested resource does not exist.'

describe('finding', () => {
  test('[edge 80] needs three segments', async () => {
    for (const path of ['', 'guest', 'guest/default', 'guest/default/']) {
      for (const method of ['GET', 'PUT', 'POST', 'DELETE']) {
        const reply = await web(method, path)
        expect([path, method, reply.status, reply.body]).toMatchObject([
          path,
          method,
          404,
          { error: 'The requested resource could not be found.' },
        ])
      }
      expect((await web('OPTIONS', path)).status).toBe(200)
    }
  })

  test('[edge 81] fails with the same 404 for every verb', async () => {
    await action('private', { annotations: { 'web-export': 'true' } })
    await api.call('PUT', 'guest/triggers/knock', { body: {} })
    const paths = [
      'guest/default/none',
      'guest/default/private',
      'none/default/echo',
      '_/default/echo',
      'guest/none/echo',
    ]
    paths.push(
      'guest/default/knock',
      'guest/default/echo.xyz',
      'guest%2Fdefault/default/echo',
      'guest/default/a%2Fecho',
    )
    for (const path of paths) {
      for (const method of methods) {
        const reply = await web(method, path)
        expect([path, method, reply.status]).toEqual([path, method, 404])
        if (method !== 'HEAD') expect(reply.body).toMatchObject({ error: generic404 })
      }
    }
  })
})

describe('input', () => {
  test('describes the request', async () => {
    const got = await received('guest/default/echo.json/a%20b/c?x=1&x=2&y', {
      method: 'GET',
      headers: { 'X-Mine': 'a' },
    })
    expect(got).toMatchObject({
      __ow_method: 'get',
      __ow_path: '/a%20b/c',
      __ow_headers: { 'x-mine': 'a' },
      x: '2',
      y: '',
    })
    expect(got).not.toHaveProperty('__ow_user')
    expect(got).not.toHaveProperty('__ow_body')
  })
})

describe('output', () => {
  test('[edge 84] without a body is empty', async () => {
    const cases: readonly (readonly [unknown, number])[] = [
      [{ body: '' }, 204],
      [{ statusCode: 200 }, 200],
      [{}, 204],
      [{ body: null }, 204],
    ]
    for (const [result, status] of cases) {
      const reply = await answered(result)
      expect([result, reply.status, reply.text, reply.headers['content-type']]).toEqual([result, status, '', undefined])
    }
  })
})
