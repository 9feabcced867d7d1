import { texts } from '@wsk/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi, type TestReply } from '../../test-support/test-api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api[Symbol.asyncDispose]())

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<TestReply> =>
  api.call('GET', path, { as: 'nobody', headers })

test.each([
  ['/docs', 'docs/index.html?url=/api-docs'],
  ['/api/v1/docs', 'docs/index.html?url=/api/v1/api-docs'],
])('%s leads to the page, which is there', async (path, location) => {
  const reply = await get(path)
  expect([reply.status, reply.headers.location, reply.text]).toEqual([308, location, ''])
  const { pathname, search } = new URL(location, `http://server${path}`)
  expect((await get(`${pathname}${search}`)).status).toBe(200)
})

test.each(['/docs/', '/api/v1/docs/'])(
  'everything that the page below %s loads comes from this server',
  async (base) => {
    const page = await get(`${base}index.html`, { Accept: 'text/html' })
    expect(page.headers['content-type']).toBe('text/html; charset=UTF-8')
    const loaded = Array.from(page.text.matchAll(/(?:src|href)="([^"]*)"/g), ([, address]) => address ?? '')
    expect(loaded.filter((address) => address !== 'data:,')).toEqual([
      'swagger-ui.css',
      'swagger-ui-bundle.js',
      'start.js',
    ])
    const types = await Promise.all(
      ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js'].map(async (name) => {
        const { status, text, headers } = await get(`${base}${name}`, { Accept: '*/*;q=0.1, text/css' })
        expect([name, status, text.length > 100]).toEqual([name, 200, true])
        return headers['content-type']
      }),
    )
    expect(types).toEqual([
      'text/css; charset=UTF-8',
      'text/javascript; charset=UTF-8',
      'text/javascript; charset=UTF-8',
    ])
  },
)

test('the page may load nothing from elsewhere, and nobody may frame it', async () => {
  const { headers, text } = await get('/docs/index.html')
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(text).not.toMatch(/https?:/)
  expect((await get('/docs/start.js')).text).not.toMatch(/https?:/)
})

test('the documents that the page shows are those of this server', async () => {
  const start = (await get('/docs/start.js')).text
  const documents = Array.from(start.matchAll(/'(\/api[^']*)'/g), ([, path]) => path ?? '')
  expect(new Set(documents)).toEqual(new Set(['/api-docs', '/api/v1/api-docs', '/api/v1/openapi.json']))
  for (const path of documents) expect((await get(path)).status).toBe(200)
})

test.each([
  '/docs/',
  '/docs/other.js',
  '/docs/package.json',
  '/docs/../package.json',
  '/docs/%2e%2e/package.json',
  '/docs/swagger-ui.css/',
  '/api/v1/docs/swagger-initializer.js',
])('%s is no route, and says so without CORS headers', async (path) => {
  const { status, body, headers } = await get(path)
  expect([status, body]).toMatchObject([404, { error: texts.noRoute }])
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
})
