import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, type RunningServer } from '../server.js'
import { openTestApi } from '../test-support/test-api.js'
import { echo, restOf } from './rest-testing.js'

async function scrape(server: RunningServer): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(new URL('/metrics', server.url))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ')
      return [line.slice(0, at), Number(line.slice(at + 1))] as const
    }),
  )
}

describe('a server that only this machine can reach', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await openServer({ memory: true })
  })
  afterAll(() => server.close())

  test('counts what it runs and how it answers', async () => {
    const rest = restOf(server)
    const failing = { exec: { kind: 'nodejs:20', code: 'function main() { return { error: "no" } }' } }
    await rest('PUT', 'actions/fine', echo)
    await rest('PUT', 'actions/failing', failing)
    for (let run = 0; run < 3; run++) await rest('POST', 'actions/fine?blocking=true', {})
    await rest('POST', 'actions/failing?blocking=true', {})
    await rest('GET', 'actions/missing')
    await server.quiet()
    const values = await scrape(server)
    const wanted = {
      openwhisk_action_activations_total: 4,
      'openwhisk_action_status{status="success"}': 3,
      'openwhisk_action_status{status="application_error"}': 1,
      'openwhisk_action_status{status="whisk_internal_error"}': 0,
      openwhisk_action_coldStarts_total: 2,
      openwhisk_action_initTime_seconds_count: 2,
      openwhisk_action_duration_seconds_count: 4,
      'openwhisk_action_waitTime_seconds_bucket{le="+Inf"}': 4,
      counter_loadbalancer_activations_counter_total: 4,
      'counter_loadbalancer_completionAck_counter_total{type="regular"}': 4,
      gauge_loadbalancer_activationsInflight_counter: 0,
      gauge_loadbalancer_totalHealthyInvokerManaged_counter: 1,
      gauge_containerPool_activeCount_counter: 0,
      'wsk_http_answers_total{status="200"}': 5,
      'wsk_http_answers_total{status="404"}': 1,
      'wsk_http_answers_total{status="502"}': 1,
    }
    for (const [name, value] of Object.entries(wanted)) expect([name, values.get(name)]).toEqual([name, value])
    const starts = [...values].filter(([name]) => name.startsWith('counter_invoker_containerStart_counter_total{'))
    expect(starts.reduce((sum, [, count]) => sum + count, 0)).toBe(4)
    expect(values.get('process_resident_memory_bytes')).toBeGreaterThan(0)
  })

  test('has no more values with more actions, and tells nobody their names', async () => {
    const rest = restOf(server)
    const before = await scrape(server)
    for (const name of ['secretive', 'reticent', 'taciturn']) {
      await rest('PUT', `actions/${name}`, echo)
      await rest('POST', `actions/${name}?blocking=true`, {})
    }
    const after = await scrape(server)
    expect([...after.keys()]).toEqual([...before.keys()])
    expect([...after.keys()].join()).not.toMatch(/secretive|guest/)
  })
})

test('metrics are served to others where somebody asked for it, and to nobody where they are off', async () => {
  await using off = await openServer({ memory: true, metrics: 'off' })
  const refused = await fetch(new URL('/metrics', off.url))
  expect([refused.status, await refused.json()]).toMatchObject([
    404,
    { error: 'The requested resource could not be found.' },
  ])
  await using open = await openServer({ memory: true, host: '0.0.0.0', trustAll: true })
  expect((await fetch(`http://127.0.0.1:${open.port}/metrics`)).status).toBe(404)
  await using asked = await openServer({ memory: true, host: '0.0.0.0', trustAll: true, metrics: 'on' })
  expect((await fetch(`http://127.0.0.1:${asked.port}/metrics`)).status).toBe(200)
})

test('a controller without metrics has no such route, inside the contract', async () => {
  await using api = await openTestApi()
  expect((await api.call('GET', '/metrics', { as: 'nobody' })).status).toBe(404)
})
