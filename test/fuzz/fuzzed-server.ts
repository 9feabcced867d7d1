import { type OperationId, routes } from '@wsk/contract'
import { type Counters, openServer } from '@wsk/server-mock'
import { type Dispatcher, Pool } from 'undici'
import { nodeAction, RestClient } from '../support/rest-client.js'
import { problemsOf, readReply, type WireReply } from '../support/wire.js'
import type { FuzzRequest, Surroundings } from './operation-requests.js'

/** Longer than anything that a server does here; whoever waits longer hangs. */
const patienceMs = 20_000

/** A server with something of everything in it. */
export interface FuzzedServer extends AsyncDisposable {
  /** What requests of this operation are made from: those that change things leave alone what others call. */
  readonly surroundings: (id: OperationId) => Surroundings
  /** Makes what operations that delete are to find. */
  readonly makeAgain: (id: OperationId) => Promise<void>
  /** Rejects when the answer is late, is none of the contract's, or confesses a failure of the server. */
  readonly send: (request: FuzzRequest) => Promise<number>
  /** Once nothing is under way. */
  readonly quiet: () => Promise<Counters>
}

export async function openFuzzedServer(): Promise<FuzzedServer> {
  const server = await openServer({ memory: true, trustAll: true, poolMemory: '1024 MB' })
  const otherAuth = await otherSubject(server)
  const rest = new RestClient(server)
  const ids = await prepare(rest)
  const pool = new Pool(server.url, {
    connections: 4,
    pipelining: 1,
    headersTimeout: patienceMs,
    bodyTimeout: patienceMs,
  })
  return {
    surroundings: (id) => ({ auth: server.auth, otherAuth, known: knownTo(id, server.namespace, ids) }),
    makeAgain: (id) => makeAgain(rest, id),
    send: (request) => send(pool, request),
    quiet: () => server.quiet(),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([pool.destroy(), rest[Symbol.asyncDispose]()])
      await server[Symbol.asyncDispose]()
    },
  }
}

async function otherSubject({ url, adminKey }: { readonly url: string; readonly adminKey: string }): Promise<string> {
  const reply = await fetch(`${url}/_wsk/v1/users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ subject: 'other' }),
  })
  const { uuid, key } = (await reply.json()) as { readonly uuid: string; readonly key: string }
  return `${uuid}:${key}`
}

const webExport = { annotations: [{ key: 'web-export', value: true }] }

/** Makes what is called; resolves with ids of activations. */
async function prepare(rest: RestClient): Promise<readonly string[]> {
  await rest.put('packages/kit', {})
  await rest.put('packages/shared', { publish: true, parameters: [{ key: 'a', value: 1 }] })
  await rest.put('packages/bound', { binding: { namespace: '_', name: 'shared' } })
  for (const place of ['', 'kit/', 'shared/']) {
    await rest.put(`actions/${place}echo`, nodeAction('const main = (args) => ({ args })', webExport))
    await rest.put(`actions/${place}fails`, nodeAction('const main = () => ({ error: "no" })', webExport))
  }
  await rest.put('actions/both', { exec: { kind: 'sequence', components: ['/_/echo', '/_/kit/echo'] } })
  await rest.put('triggers/knock', {})
  await rest.put('rules/answer', { trigger: '/_/knock', action: '/_/echo' })
  const replies = [
    await rest.call('POST', 'actions/echo?blocking=true', {}),
    await rest.call('POST', 'actions/both?blocking=true', {}),
    await rest.call('POST', 'triggers/knock', {}),
  ]
  return replies.map(({ body }) => (body as { readonly activationId: string }).activationId)
}

const deleted: Readonly<Partial<Record<OperationId, readonly [path: string, body: unknown]>>> = {
  deleteAction: ['actions/action1', nodeAction('const main = () => ({})')],
  deleteActionInPackage: ['actions/kit/action1', nodeAction('const main = () => ({})')],
  deletePackage: ['packages/package1', {}],
  deleteTrigger: ['triggers/trigger1', {}],
  deleteRule: ['rules/rule1', { trigger: '/_/knock', action: '/_/echo' }],
}

async function makeAgain(rest: RestClient, id: OperationId): Promise<void> {
  const one = deleted[id]
  if (one !== undefined) await rest.put(...one)
}

function knownTo(id: OperationId, namespace: string, activationIds: readonly string[]): Surroundings['known'] {
  const changes = ['PUT', 'DELETE'].includes(routes[id].method) && routes[id].secured
  const names = (kind: string, ...called: readonly string[]): readonly string[] =>
    changes ? [`${kind}1`, `${kind}2`] : [...called, `${kind}1`]
  return {
    namespace: ['_', '_', namespace, 'other'],
    packageName: [...names('package', 'shared', 'bound', 'default'), 'kit'],
    actionName: names('action', 'echo', 'echo', 'fails', 'both'),
    triggerName: names('trigger', 'knock'),
    ruleName: names('rule', 'answer'),
    activationId: activationIds,
    limitName: ['concurrentInvocations', 'invocationsPerMinute'],
    extension: ['json', 'http', 'html', 'text', 'svg'],
    rest: ['', 'a', 'a/b', 'index.html'],
  }
}

async function send(pool: Pool, { method, target, headers, body }: FuzzRequest): Promise<number> {
  const answer = await pool
    .request({ method, path: target, headers, body: body ?? null })
    .then(replyOf)
    .catch((error: unknown) => {
      throw new Error(`${method} ${target} had no answer`, { cause: error })
    })
  const { status, text, error } = answer
  const problems = [
    ...problemsOf({ method, path: target }, answer),
    ...(error === 'There was an internal server error.' ? ['the server failed'] : []),
    ...(method === 'HEAD' && text !== '' ? ['HEAD has a body'] : []),
  ]
  if (problems.length > 0) {
    throw new Error(`${method} ${target} answered ${status} ${text.slice(0, 500)}\n${problems.join('\n')}`)
  }
  return status
}

async function replyOf({ statusCode: status, headers: raw, body }: Dispatcher.ResponseData): Promise<WireReply> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw)) {
    for (const each of [value ?? []].flat()) headers.append(name, each)
  }
  return readReply(status, headers, await body.text())
}
