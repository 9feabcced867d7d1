import { ApiError, type Handlers, texts } from '@wsk/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RequestContext } from '../controller/context.js'
import { systemClock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'
import { send } from '../test-support/http-client.js'
import { defaultListenerBounds } from './listener-config.js'
import { type HttpServer, openHttp } from './open-http.js'

const inside = 'the driver of /secret/place said no'
let failure: unknown
const failing: Partial<Handlers<RequestContext>> = {
  ping: async () => {
    await Promise.resolve()
    throw failure
  },
  getServerInfo: () => {
    throw failure
  },
}

const logged: (readonly [object, string])[] = []
const log: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (fields, message) => void logged.push([fields, message]),
  child: () => log,
}

let http: HttpServer
beforeAll(async () => {
  http = await openHttp(
    {
      host: '127.0.0.1',
      port: 0,
      bounds: defaultListenerBounds,
      maxUriBytes: 8192,
      maxBodyBytes: 1,
      maxPayloadBytes: 1,
    },
    {
      handlers: failing as Handlers<RequestContext>,
      authenticate: () => Promise.reject(new Error(inside)),
      hopsOf: () => 0,
      clock: systemClock,
      log,
    },
  )
})
afterAll(() => http[Symbol.asyncDispose]())

test.each([
  ['an error', new Error(inside)],
  ['an error with a cause', new TypeError(inside, { cause: new Error(inside) })],
  ['a system error', Object.assign(new Error(inside), { code: 'ENOSPC', path: '/secret/place' })],
  ['a text', inside],
  ['nothing', undefined],
])('%s that nobody foresaw is one plain 500, and the log has the rest (T34)', async (_what, thrown) => {
  failure = thrown
  for (const path of ['/ping', '/', '/api/v1/namespaces']) {
    logged.length = 0
    const reply = await send(http.port, { method: 'GET', path, headers: { 'X-Request-ID': 'mine' } })
    expect([reply.status, JSON.parse(reply.text)]).toEqual([500, { error: texts.internal, code: 'mine' }])
    expect(logged.map(([, message]) => message)).toEqual(['a request failed'])
  }
})

test('what is foreseen keeps its cause to itself', async () => {
  failure = new ApiError('conflict', 'come again', { cause: new Error(inside) })
  const reply = await send(http.port, { method: 'GET', path: '/ping' })
  expect([reply.status, reply.text.includes('secret')]).toEqual([409, false])
  expect(reply.text).toContain('come again')
})
