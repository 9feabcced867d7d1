import type { OperationId } from '@wsk/contract'
import type { WhiskClient } from '@wsk/sdk'
import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CheckedClient, implementedOperations, openCheckedClient } from '../support/checked-client.js'

let server: Platform
let checked: CheckedClient
let client: WhiskClient

beforeAll(async () => {
  server = await openPlatform()
  checked = openCheckedClient({ apihost: server.url, auth: server.auth })
  client = checked.client
})

afterAll(async () => {
  await checked[Symbol.asyncDispose]()
  await server.close()
})

const code = 'function main(args) { console.log("seen"); return { greeting: `Hello ${args.name ?? "stranger"}!` } }'

describe('the SDK against the server, every exchange inside the contract', () => {
  test('actions', async () => {
    await client.actions.create('hello', { exec: { kind: 'nodejs:default', code } })
    await client.actions.update('hello', { parameters: { name: 'default' } })
    await expect(client.actions.get('hello')).resolves.toMatchObject({ version: '0.0.2', exec: { kind: 'nodejs:20' } })
    await expect(client.actions.invoke('hello', { name: 'World' }, { result: true })).resolves.toEqual({
      greeting: 'Hello World!',
    })
    const actions = await client.actions.list().all({ limit: 10 })
    expect(actions.map(({ name }) => name)).toContain('hello')
    await client.actions.create('gone', { exec: { kind: 'nodejs:default', code } })
    await client.actions.delete('gone')
  })

  test('actions in packages', async () => {
    await client.packages.create('tools', { publish: true })
    await client.actions.create('tools/hello', { exec: { kind: 'nodejs:default', code } })
    await client.actions.get('tools/hello')
    await client.actions.invoke('tools/hello', {}, { result: true })
    await client.actions.list({ package: 'tools' }).all({ limit: 10 })
    await client.packages.get('tools')
    await client.packages.bind('bound', 'tools')
    await client.packages.list().all({ limit: 10 })
    await client.actions.delete('tools/hello')
    await client.packages.delete('bound')
    await client.packages.delete('tools')
  })

  test('triggers, rules and what they leave behind', async () => {
    await client.actions.create('ruled', { exec: { kind: 'nodejs:default', code } })
    await client.triggers.create('knock')
    await client.rules.create('knocking', { trigger: 'knock', action: 'ruled' })
    await client.rules.disable('knocking')
    await client.rules.enable('knocking')
    await expect(client.rules.get('knocking')).resolves.toMatchObject({ status: 'active' })
    await client.triggers.fire('knock', { name: 'Rule' })
    await client.triggers.list().all({ limit: 10 })
    await client.rules.list().all({ limit: 10 })
    await client.triggers.get('knock')
    await client.rules.delete('knocking')
    await client.triggers.delete('knock')
  })

  test('activations', async () => {
    const pending = await client.actions.start('hello', { name: 'Later' })
    const activation = await pending.wait({ timeoutMs: 20_000 })
    expect(activation.response).toMatchObject({ success: true })
    const { activationId } = activation
    await client.activations.get(activationId)
    await expect(client.activations.logs(activationId)).resolves.toHaveLength(1)
    await client.activations.result(activationId)
    await client.activations.list().all({ limit: 5 })
  })

  test('namespaces, limits and what the server says of itself', async () => {
    await expect(client.namespaces.list()).resolves.toEqual(['guest'])
    await client.limits.get()
    for (const id of [
      'getServerInfo',
      'ping',
      'getInvokers',
      'getHealthyInvokerCount',
      'getInvokersReady',
      'getActiveActivations',
      'getActivationCount',
      'getApiInfo',
      'getApiDocs',
      'getOpenApiDocument',
      'getOpenApiJson',
      'getMetrics',
    ] as const) {
      await client.call(id, {})
    }
  })

  test('no implemented operation was left out', () => {
    const notForClients: readonly OperationId[] = [
      'getLimitByName',
      'disableController',
      'optionsOutsideApi',
      'optionsApi',
      'getDocs',
      'getDocsFile',
      'getOpenApiDocs',
      'getOpenApiDocsFile',
    ]
    const left = implementedOperations.filter(
      // Web actions answer as each of them likes.
      (id) => !checked.called.has(id) && !notForClients.includes(id) && !id.startsWith('invokeWebAction'),
    )
    expect(left).toEqual([])
  })
})
