import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failure, type OpenwhiskClient, openwhisk, withoutEnvironment } from './openwhisk-client.js'

let server: Platform
let client: OpenwhiskClient

beforeAll(async () => {
  withoutEnvironment()
  server = await openPlatform()
  client = openwhisk({ api: `${server.url}/api/v1`, api_key: server.auth })
  const action = 'function main(args) { return { body: { path: args.__ow_path, name: args.name } } }'
  await client.actions.create({ name: 'hello', action, annotations: { 'web-export': true } })
})
afterAll(() => server.close())

const get = async (url: string): Promise<unknown> => (await fetch(url)).json()

interface Listed {
  readonly apis: readonly {
    readonly value: { readonly gwApiUrl: string; readonly apidoc: Readonly<Record<string, unknown>> }
  }[]
}

/** What `list` and `get` answer; the client hands it over as it came. */
const listed = async (options?: object): Promise<Listed['apis']> =>
  ((await client.routes.list(options)) as unknown as Listed).apis

describe('routes', () => {
  test('are created, called, listed and deleted', async () => {
    const made = await client.routes.create({ relpath: '/hi', operation: 'GET', action: 'hello', basepath: '/greet' })
    expect(made).toMatchObject({ gwApiActivated: true, apidoc: { basePath: '/greet', info: { title: '/greet' } } })
    expect(await get(`${String(made['gwApiUrl'])}/hi?name=A`)).toMatchObject({ body: { path: '', name: 'A' } })
    const more = { relpath: '/{who}', operation: 'POST', action: '/guest/hello', basepath: '/greet' }
    await client.routes.create({ ...more, responsetype: 'http', secure_key: 'k' })
    const [api, ...others] = await listed({ basepath: '/greet' })
    expect(others).toEqual([])
    expect(Object.keys(api?.value.apidoc['paths'] ?? {})).toEqual(['/hi', '/{who}'])
    await client.routes.delete({ basepath: '/greet', relpath: '/hi', operation: 'GET' })
    expect(JSON.stringify(await listed({ name: '/greet' }))).not.toContain('"/hi"')
    expect(await client.routes.delete({ basepath: '/greet' })).toEqual({})
    expect(await listed()).toEqual([])
  })

  test('are made again of the document that was listed', async () => {
    await client.routes.create({ relpath: '/hi', operation: 'get', action: 'hello', name: 'Named' })
    const [before] = await listed({ name: 'Named' })
    await client.routes.delete({ name: 'Named' })
    await client.routes.create({ swagger: JSON.stringify(before?.value.apidoc) })
    const [after] = await listed({ basepath: '/' })
    expect(after).toEqual(before)
    expect(await get(`${after?.value.gwApiUrl ?? ''}/hi?name=B`)).toMatchObject({ body: { name: 'B' } })
  })

  test('fail with what the action says', async () => {
    const error = await failure(client.routes.delete({ basepath: '/none' }))
    expect(error.statusCode).toBe(502)
    expect(error.error).toEqual({ error: "API deletion failure: API '/none' does not exist." })
    const anonymous = openwhisk({ api: `${server.url}/api/v1`, api_key: 'no:body' })
    expect((await failure(anonymous.routes.list())).error).toEqual({ error: 'Invalid authentication.' })
  })
})
