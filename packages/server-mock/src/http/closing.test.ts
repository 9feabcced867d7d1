import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { createDeferred } from '../support/deferred.js'
import type { ScriptedEnd } from '../test-support/scripted-balancer.js'
import { openTestApi } from '../test-support/test-api.js'

const code = { exec: { kind: 'nodejs:20', code: 'x y' } }

test('closing finishes what was accepted, turns new requests away and closes idle connections', async () => {
  const api = await openTestApi()
  await api.call('PUT', 'guest/actions/slow', { body: code })
  const gate = createDeferred<ScriptedEnd>()
  api.balancer.script('guest/slow', () => gate.promise)
  const idle = connect(api.http.port, '127.0.0.1')
  const half = connect(api.http.port, '127.0.0.1', () => half.write('GET / HTT'))
  const gone = Promise.all(
    [idle, half].map((socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()))),
  )
  for (const socket of [idle, half]) socket.on('error', () => undefined)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  expect((await get(agent, api.http.port)).status).toBe(200)
  const waiting = api.call('POST', 'guest/actions/slow?blocking=true&result=true', { body: {} })
  await expect.poll(() => api.balancer.published.length).toBe(1)
  api.http.drain()
  const refused = await api.call('GET', 'guest/actions')
  expect([refused.status, refused.headers['retry-after'], refused.headers.connection]).toEqual([503, '1', 'close'])
  const closing = api[Symbol.asyncDispose]()
  gate.resolve({ result: { finished: true } })
  const reply = await waiting
  expect([reply.status, reply.body, reply.headers.connection]).toEqual([200, { finished: true }, 'close'])
  await Promise.all([closing, gone])
  await expect(get(agent, api.http.port)).rejects.toThrow('ECONNREFUSED')
  agent.destroy()
})

test('closing does not wait for ever', async () => {
  const api = await openTestApi({ bounds: { closeGraceMs: 100 } })
  await api.call('PUT', 'guest/actions/slow', { body: code })
  const gate = createDeferred<ScriptedEnd>()
  api.balancer.script('guest/slow', () => gate.promise)
  const waiting = api.call('POST', 'guest/actions/slow?blocking=true', { body: {} })
  const end = waiting.then(
    () => 'answered',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )
  await expect.poll(() => api.balancer.published.length).toBe(1)
  await api[Symbol.asyncDispose]()
  expect(await end).toBe('socket hang up')
  gate.resolve({})
})

test('a port that is taken is the error of the system', async () => {
  await using api = await openTestApi()
  await expect(openTestApi({ port: api.http.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

function get(agent: Agent, port: number): Promise<{ readonly status: number | undefined }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path: '/ping', agent }, (incoming) => {
      incoming.resume()
      incoming.once('end', () => resolve({ status: incoming.statusCode }))
    })
    outgoing.once('error', reject)
    outgoing.end()
  })
}
