import { ok } from 'node:assert/strict'
import { type OperationId, type Route, routes } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { createClient } from './client.js'
import { actionRows } from './test-support/action-rows.js'
import { openContractServer, testAuth } from './test-support/contract-server.js'
import { entityRows } from './test-support/entity-rows.js'
import { failure } from './test-support/failure.js'
import { stored } from './test-support/rows.js'

const rows = { ...actionRows, ...entityRows }

describe('the request of each method', () => {
  test.each(Object.entries(rows))('%s', async (_title, row) => {
    await using server = await openContractServer(() => row.reply)
    await using client = createClient({ apihost: server.apihost, auth: testAuth, env: {} })
    const given = await row.call(client)
    const { operationId, url, body } = server.last()
    expect({ operationId, url, body }).toEqual({ operationId: row.operationId, url: row.url, body: row.body ?? '' })
    if ('gives' in row) expect(given).toEqual(row.gives)
  })

  test('covers every operation of namespaces that this release implements', () => {
    const covered = new Set(Object.values(rows).map(({ operationId }) => operationId))
    const missing = Object.entries<Route>(routes)
      .filter(([, { path, implemented }]) => implemented && path.startsWith('/api/v1/namespaces'))
      .filter(([id]) => ![...covered].includes(id as OperationId))
      .map(([id]) => id)
    expect(missing).toEqual(['getLimitByName'])
  })
})

describe('any operation', () => {
  test('can be called by its id, typed by the contract', async () => {
    await using server = await openContractServer(() => stored({ 'invoker0/0': 'up' }))
    await using client = createClient({ apihost: server.apihost, auth: testAuth, env: {} })
    const states = await client.call('getInvokers', {})
    expect(states['invoker0/0']).toBe('up')
    const { response } = await client.call('getInvokers', {}).withResponse()
    ok(response.requestId)
    expect(response).toMatchObject({ status: 200, method: 'GET', attempts: 1, text: '{"invoker0/0":"up"}' })
  })

  test('rejects, and does not throw, where an argument cannot be sent', async () => {
    const client = createClient({ apihost: 'http://127.0.0.1:1', auth: testAuth, env: {} })
    const calls = [
      client.actions.get('a/b/c/d'),
      client.triggers.get('tools/t'),
      client.call('getActionByName', { params: { namespace: '_', actionName: '..' } }),
      client.actions.invoke('hello', { n: 1n }),
      client.actions.get('\ud800'),
    ]
    for (const call of calls) expect(await failure(call)).toMatchObject({ kind: 'validation' })
  })

  test('goes to another version of the API where the options say so', async () => {
    const client = createClient({
      apihost: 'http://127.0.0.1:1/base/',
      apiVersion: 'v2',
      auth: testAuth,
      env: {},
      retries: 0,
    })
    const failed = await failure(client.actions.get('x'))
    expect(failed.url).toBe('http://127.0.0.1:1/base/api/v2/namespaces/_/actions/x')
  })
})
