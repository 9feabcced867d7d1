import { request } from 'node:https'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectingLogger } from '../test-support/collecting-logger.js'
import { exchangeBytes } from '../test-support/http-client.js'
import { openTestApi, type TestApi } from '../test-support/test-api.js'

let api: TestApi
const { log, warnings } = collectingLogger()
beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: 'localhost' }])
  api = await openTestApi({ tls: { cert: made.cert, key: made.private }, bounds: { headersTimeoutMs: 500 }, log })
})
afterAll(() => api[Symbol.asyncDispose]())

const get = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const options = { host: '127.0.0.1', port: api.http.port, path, rejectUnauthorized: false, agent: false }
    const outgoing = request(options, (incoming) => {
      incoming.resume()
      incoming.once('end', () => resolve(incoming.statusCode))
    })
    outgoing.once('error', reject)
    outgoing.end()
  })

test('HTTPS is served, and said in the address', async () => {
  expect(api.http.url).toBe(`https://127.0.0.1:${api.http.port}`)
  expect([await get('/ping'), await get('/nowhere')]).toEqual([200, 404])
})

test('plain HTTP on the TLS port is told so, and the log as well', async () => {
  const text = await exchangeBytes(api.http.port, 'GET /ping HTTP/1.1\r\nHost: x\r\n\r\n')
  expect(text).toMatch(/^HTTP\/1\.1 400/)
  expect(text).toContain('use https:// in the API host')
  expect(warnings.at(-1)).toContain('plain HTTP')
  expect(await get('/ping')).toBe(200)
})

test('bytes that are neither, and a handshake that never comes, end the connection', async () => {
  await exchangeBytes(api.http.port, Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]))
  await exchangeBytes(api.http.port)
  expect(await get('/ping')).toBe(200)
})
