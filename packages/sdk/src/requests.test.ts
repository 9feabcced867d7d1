import { ok } from 'node:assert/strict'
import { type OperationId, RawJson, asJsonText, routes } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { createClient, type WhiskClient } from './client.js'
import { type CannedReply, openContractServer, testAuth } from './test-support/contract-server.js'
import * as samples from './test-support/samples.js'

interface Row {
  readonly call: (client: WhiskClient) => PromiseLike<unknown>
  readonly reply: CannedReply
  readonly operationId: OperationId
  readonly url: string
  readonly body?: string
  readonly gives?: unknown
}

const v1 = '/api/v1/namespaces'
const stored = (body: unknown): CannedReply => ({ status: 200, body })
const accepted: CannedReply = {
  status: 202,
  body: { activationId: samples.sampleId },
  headers: { 'x-openwhisk-activation-id': samples.sampleId },
}
const code = 'function main() {}'

const rows: Readonly<Record<string, Row>> = {
  'actions.list': {
    call: ({ actions }) => actions.list(),
    reply: stored([samples.sampleActionSummary('hello')]),
    operationId: 'getAllActions',
    url: `${v1}/_/actions?limit=200&skip=0`,
    gives: [samples.sampleActionSummary('hello')],
  },
  'actions.list of a package': {
    call: ({ actions }) => actions.list({ package: '/other/tools', limit: 5, skip: 2 }),
    reply: stored([]),
    operationId: 'getActionsInPackage',
    url: `${v1}/other/actions/tools/?limit=5&skip=2`,
  },
  'actions.count': {
    call: ({ actions }) => actions.count({ namespace: 'guest' }),
    reply: stored({ actions: 7 }),
    operationId: 'getAllActions',
    url: `${v1}/guest/actions?count=true`,
    gives: 7,
  },
  'actions.count of a package': {
    call: ({ actions }) => actions.count({ package: 'tools', skip: 1 }),
    reply: stored({ actions: 7 }),
    operationId: 'getActionsInPackage',
    url: `${v1}/_/actions/tools/?count=true&skip=1`,
    gives: 7,
  },
  'actions.get': {
    call: ({ actions }) => actions.get('hello'),
    reply: stored(samples.sampleAction),
    operationId: 'getActionByName',
    url: `${v1}/_/actions/hello`,
    gives: samples.sampleAction,
  },
  'actions.get in a package, without code': {
    call: ({ actions }) => actions.get('/guest/tools/my action', { code: false }),
    reply: stored(samples.sampleAction),
    operationId: 'getActionInPackageByName',
    url: `${v1}/guest/actions/tools/my%20action?code=false`,
  },
  'actions.create': {
    call: ({ actions }) =>
      actions.create('hello', {
        exec: { kind: 'nodejs:default', code },
        parameters: { a: 1 },
        annotations: { b: [2] },
      }),
    reply: stored(samples.sampleAction),
    operationId: 'updateAction',
    url: `${v1}/_/actions/hello?overwrite=false`,
    body: `{"annotations":[{"key":"b","value":[2]}],"parameters":[{"key":"a","value":1}],"exec":{"kind":"nodejs:default","code":"${code}"}}`,
  },
  'actions.create of an archive': {
    call: ({ actions }) =>
      actions.create('tools/zip', { exec: { kind: 'nodejs:20', code: Buffer.from('PK\u0003\u0004') } }),
    reply: stored(samples.sampleAction),
    operationId: 'updateActionInPackage',
    url: `${v1}/_/actions/tools/zip?overwrite=false`,
    body: '{"exec":{"kind":"nodejs:20","code":"UEsDBA=="}}',
  },
  'actions.create of a sequence': {
    call: ({ actions }) => {
      return actions.create('all', { exec: { kind: 'sequence', components: ['one', 'tools/two', '/other/three'] } })
    },
    reply: stored(samples.sampleAction),
    operationId: 'updateAction',
    url: `${v1}/_/actions/all?overwrite=false`,
    body: '{"exec":{"kind":"sequence","components":["/_/one","/_/tools/two","/other/three"]}}',
  },
  'actions.update with text of its own': {
    call: ({ actions }) => actions.update('hello', new RawJson(asJsonText('{"parameters":[{"key":"a","value":1.0}]}'))),
    reply: stored(samples.sampleAction),
    operationId: 'updateAction',
    url: `${v1}/_/actions/hello?overwrite=true`,
    body: '{"parameters":[{"key":"a","value":1.0}]}',
  },
  'actions.update of limits and annotations': {
    call: ({ actions }) => {
      return actions.update('tools/sort', {
        limits: { memory: 512 },
        delAnnotations: ['a'],
        parameters: [{ key: 'p', value: 1, init: true }],
      })
    },
    reply: stored(samples.sampleAction),
    operationId: 'updateActionInPackage',
    url: `${v1}/_/actions/tools/sort?overwrite=true`,
    body: '{"limits":{"memory":512},"delAnnotations":["a"],"parameters":[{"key":"p","value":1,"init":true}]}',
  },
  'actions.delete': {
    call: ({ actions }) => actions.delete('a&b@c'),
    reply: stored(samples.sampleAction),
    operationId: 'deleteAction',
    url: `${v1}/_/actions/a&b@c`,
  },
  'actions.delete in a package': {
    call: ({ actions }) => actions.delete('tools/sort'),
    reply: stored(samples.sampleAction),
    operationId: 'deleteActionInPackage',
    url: `${v1}/_/actions/tools/sort`,
  },
  'actions.invoke for the result': {
    call: ({ actions }) => actions.invoke('hello', { name: 'World' }, { result: true }),
    reply: { ...stored({ greeting: 'Hello World!' }), headers: { 'x-openwhisk-activation-id': samples.sampleId } },
    operationId: 'invokeAction',
    url: `${v1}/_/actions/hello?blocking=true&result=true`,
    body: '{"name":"World"}',
    gives: { greeting: 'Hello World!' },
  },
  'actions.invoke in a package, with a wait of its own': {
    call: ({ actions }) => actions.invoke('/guest/tools/sort', undefined, { blocking: true, waitMs: 5000 }),
    reply: stored(samples.sampleActivation),
    operationId: 'invokeActionInPackage',
    url: `${v1}/guest/actions/tools/sort?blocking=true&result=false&timeout=5000`,
    body: '{}',
    gives: {
      status: 'completed',
      activationId: samples.sampleId,
      result: { greeting: 'Hello World!' },
      activation: samples.sampleActivation,
    },
  },
  'actions.invoke with an array for an answer': {
    call: ({ actions }) => actions.invoke('hello', {}, { blocking: true }),
    reply: { ...stored([1, 2]), headers: { 'x-openwhisk-activation-id': samples.sampleId } },
    operationId: 'invokeAction',
    url: `${v1}/_/actions/hello?blocking=true&result=false`,
    body: '{}',
    gives: { status: 'completed', activationId: samples.sampleId, result: [1, 2] },
  },
  'actions.start': {
    call: async ({ actions }) => (await actions.start('hello', new RawJson(asJsonText('{"n":1e400}')))).activationId,
    reply: accepted,
    operationId: 'invokeAction',
    url: `${v1}/_/actions/hello?blocking=false&result=false`,
    body: '{"n":1e400}',
    gives: samples.sampleId,
  },
  'activations.list': {
    call: ({ activations }) => activations.list({ limit: 1, name: 'tools/sort', since: 1, upto: 2 }),
    reply: stored([samples.sampleSummary(samples.sampleId, 2)]),
    operationId: 'getActivations',
    url: `${v1}/_/activations?limit=1&name=tools%2Fsort&since=1&skip=0&upto=2`,
  },
  'activations.list of records': {
    call: ({ activations }) => activations.list({ docs: true, namespace: 'guest' }),
    reply: stored([samples.sampleActivation]),
    operationId: 'getActivations',
    url: `${v1}/guest/activations?docs=true&limit=200&skip=0`,
  },
  'activations.count': {
    call: ({ activations }) => activations.count({ name: 'hello', skip: 1 }),
    reply: stored({ activations: 3 }),
    operationId: 'getActivations',
    url: `${v1}/_/activations?count=true&name=hello&skip=1`,
    gives: 3,
  },
  'activations.get': {
    call: ({ activations }) => activations.get(samples.sampleId),
    reply: stored(samples.sampleFailure),
    operationId: 'getActivationById',
    url: `${v1}/_/activations/${samples.sampleId}`,
    gives: samples.sampleFailure,
  },
  'activations.logs': {
    call: ({ activations }) => activations.logs(samples.sampleId, { namespace: 'guest' }),
    reply: stored({ logs: ['one'] }),
    operationId: 'getActivationLogs',
    url: `${v1}/guest/activations/${samples.sampleId}/logs`,
    gives: ['one'],
  },
  'activations.result': {
    call: ({ activations }) => activations.result(samples.sampleId),
    reply: stored(samples.sampleActivation.response),
    operationId: 'getActivationResult',
    url: `${v1}/_/activations/${samples.sampleId}/result`,
    gives: samples.sampleActivation.response,
  },
  'packages.list': {
    call: ({ packages }) => packages.list({ namespace: 'other' }),
    reply: stored([samples.samplePackageSummary('tools')]),
    operationId: 'getAllPackages',
    url: `${v1}/other/packages?limit=200&skip=0`,
  },
  'packages.count': {
    call: ({ packages }) => packages.count(),
    reply: stored({ packages: 0 }),
    operationId: 'getAllPackages',
    url: `${v1}/_/packages?count=true`,
    gives: 0,
  },
  'packages.get': {
    call: ({ packages }) => packages.get('tools'),
    reply: stored(samples.samplePackageWithContents),
    operationId: 'getPackageByName',
    url: `${v1}/_/packages/tools`,
  },
  'packages.create': {
    call: ({ packages }) => packages.create('tools'),
    reply: stored(samples.samplePackage),
    operationId: 'updatePackage',
    url: `${v1}/_/packages/tools?overwrite=false`,
    body: '{}',
  },
  'packages.update': {
    call: ({ packages }) => packages.update('/guest/tools', { publish: true, parameters: { a: null } }),
    reply: stored(samples.samplePackage),
    operationId: 'updatePackage',
    url: `${v1}/guest/packages/tools?overwrite=true`,
    body: '{"publish":true,"parameters":[{"key":"a","value":null}]}',
  },
  'packages.bind': {
    call: ({ packages }) => packages.bind('mine', '/whisk.system/utils', { parameters: { a: 1 } }),
    reply: stored({ ...samples.samplePackage, binding: { namespace: 'whisk.system', name: 'utils' } }),
    operationId: 'updatePackage',
    url: `${v1}/_/packages/mine?overwrite=false`,
    body: '{"binding":{"namespace":"whisk.system","name":"utils"},"parameters":[{"key":"a","value":1}]}',
  },
  'packages.delete': {
    call: ({ packages }) => packages.delete('tools', { force: true }),
    reply: stored(samples.samplePackage),
    operationId: 'deletePackage',
    url: `${v1}/_/packages/tools?force=true`,
  },
  'triggers.list': {
    call: ({ triggers }) => triggers.list({ limit: 0 }),
    reply: stored([samples.sampleTriggerSummary('t')]),
    operationId: 'getAllTriggers',
    url: `${v1}/_/triggers?limit=200&skip=0`,
  },
  'triggers.count': {
    call: ({ triggers }) => triggers.count(),
    reply: stored({ triggers: 1 }),
    operationId: 'getAllTriggers',
    url: `${v1}/_/triggers?count=true`,
    gives: 1,
  },
  'triggers.get': {
    call: ({ triggers }) => triggers.get('birthday'),
    reply: stored(samples.sampleTrigger),
    operationId: 'getTriggerByName',
    url: `${v1}/_/triggers/birthday`,
  },
  'triggers.create': {
    call: ({ triggers }) => triggers.create('birthday', { annotations: { feed: '/whisk.system/alarms/alarm' } }),
    reply: stored(samples.sampleTrigger),
    operationId: 'updateTrigger',
    url: `${v1}/_/triggers/birthday?overwrite=false`,
    body: '{"annotations":[{"key":"feed","value":"/whisk.system/alarms/alarm"}]}',
  },
  'triggers.update': {
    call: ({ triggers }) => triggers.update('birthday', { parameters: {} }),
    reply: stored(samples.sampleTrigger),
    operationId: 'updateTrigger',
    url: `${v1}/_/triggers/birthday?overwrite=true`,
    body: '{"parameters":[]}',
  },
  'triggers.delete': {
    call: ({ triggers }) => triggers.delete('/guest/birthday'),
    reply: stored(samples.sampleTrigger),
    operationId: 'deleteTrigger',
    url: `${v1}/guest/triggers/birthday`,
  },
  'triggers.fire': {
    call: ({ triggers }) => triggers.fire('birthday', { who: 'me' }),
    reply: accepted,
    operationId: 'fireTrigger',
    url: `${v1}/_/triggers/birthday`,
    body: '{"who":"me"}',
    gives: { fired: true, activationId: samples.sampleId },
  },
  'triggers.fire without an active rule': {
    call: ({ triggers }) => triggers.fire('birthday'),
    reply: { status: 204 },
    operationId: 'fireTrigger',
    url: `${v1}/_/triggers/birthday`,
    body: '{}',
    gives: { fired: false },
  },
  'rules.list': {
    call: ({ rules }) => rules.list(),
    reply: stored([samples.sampleRuleSummary('greetings')]),
    operationId: 'getAllRules',
    url: `${v1}/_/rules?limit=200&skip=0`,
  },
  'rules.count': {
    call: ({ rules }) => rules.count(),
    reply: stored({ rules: 2 }),
    operationId: 'getAllRules',
    url: `${v1}/_/rules?count=true`,
    gives: 2,
  },
  'rules.get': {
    call: ({ rules }) => rules.get('greetings'),
    reply: stored(samples.sampleRule),
    operationId: 'getRuleByName',
    url: `${v1}/_/rules/greetings`,
  },
  'rules.create': {
    call: ({ rules }) => rules.create('greetings', { trigger: 'birthday', action: 'tools/hello' }),
    reply: stored(samples.sampleRule),
    operationId: 'updateRule',
    url: `${v1}/_/rules/greetings?overwrite=false`,
    body: '{"trigger":"/_/birthday","action":"/_/tools/hello"}',
  },
  'rules.update': {
    call: ({ rules }) => rules.update('greetings', { annotations: { a: 1 } }),
    reply: stored(samples.sampleRule),
    operationId: 'updateRule',
    url: `${v1}/_/rules/greetings?overwrite=true`,
    body: '{"annotations":[{"key":"a","value":1}]}',
  },
  'rules.status': {
    call: ({ rules }) => rules.status('greetings'),
    reply: stored(samples.sampleRule),
    operationId: 'getRuleByName',
    url: `${v1}/_/rules/greetings`,
    gives: 'active',
  },
  'rules.enable': {
    call: ({ rules }) => rules.enable('greetings'),
    reply: { status: 200, body: 'OK', contentType: 'text/plain' },
    operationId: 'setState',
    url: `${v1}/_/rules/greetings`,
    body: '{"status":"active"}',
    gives: undefined,
  },
  'rules.disable': {
    call: ({ rules }) => rules.disable('greetings'),
    reply: { status: 200, body: 'OK', contentType: 'text/plain' },
    operationId: 'setState',
    url: `${v1}/_/rules/greetings`,
    body: '{"status":"inactive"}',
  },
  'rules.delete': {
    call: ({ rules }) => rules.delete('greetings'),
    reply: stored({ ...samples.sampleRule, status: 'inactive' }),
    operationId: 'deleteRule',
    url: `${v1}/_/rules/greetings`,
  },
  'namespaces.list': {
    call: ({ namespaces }) => namespaces.list(),
    reply: stored(['guest']),
    operationId: 'getAllNamespaces',
    url: '/api/v1/namespaces',
    gives: ['guest'],
  },
  'limits.get': {
    call: ({ limits }) => limits.get(),
    reply: stored(samples.sampleLimits),
    operationId: 'getLimits',
    url: `${v1}/_/limits`,
    gives: samples.sampleLimits,
  },
  'info.server': {
    call: ({ info }) => info.server(),
    reply: stored(samples.sampleServerInfo),
    operationId: 'getServerInfo',
    url: '/',
  },
  'info.api': {
    call: ({ info }) => info.api(),
    reply: stored(samples.sampleApiInfo),
    operationId: 'getApiInfo',
    url: '/api/v1',
  },
  'info.ping': {
    call: ({ info }) => info.ping(),
    reply: { status: 200, body: 'pong', contentType: 'text/plain' },
    operationId: 'ping',
    url: '/ping',
    gives: undefined,
  },
}

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
    const missing = Object.entries(routes)
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
    const kinds = await Promise.all(calls.map((call) => call.then(String, (error: { kind: string }) => error.kind)))
    expect(kinds).toEqual(Array(calls.length).fill('validation'))
  })

  test('goes to another version of the API where the options say so', async () => {
    const client = createClient({
      apihost: 'http://127.0.0.1:1/base/',
      apiVersion: 'v2',
      auth: testAuth,
      env: {},
      retries: 0,
    })
    const failed = await client.actions.get('x').catch((error: { url: string }) => error.url)
    expect(failed).toBe('http://127.0.0.1:1/base/api/v2/namespaces/_/actions/x')
  })
})
