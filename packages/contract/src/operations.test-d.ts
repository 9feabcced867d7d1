/**
 * Checked by the compiler alone: each line under `@ts-expect-error` must fail to compile, everything else must not.
 * Handlers and calls are made of one `operations` type.
 */
import type { components } from './generated/api.js'
import type { ImplementedOperationId, OperationId } from './generated/routes.js'
import type { JsonText, RawJson } from './json.js'
import type { Call, Handlers, PathParams, Query, ReceivedCall, Reply, RequestBody } from './operations.js'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

declare const action: components['schemas']['Action']
declare const record: components['schemas']['Activation']
declare const raw: RawJson<components['schemas']['Action']>
declare const rawTrigger: RawJson<components['schemas']['Trigger']>
declare const json: JsonText
declare const all: Handlers<string>

// Every operation that is implemented has its handler.
export const handlers: Handlers<string> = { ...all, ping: async () => ({ status: 200, body: 'pong' }) }

const { ping: _ping, ...withoutPing } = all

// @ts-expect-error a missing operation
export const missing: Handlers<string> = withoutPing

// @ts-expect-error an invented operation
export const invented: Handlers<string> = { ...all, pong: async () => ({ status: 200, body: 'pong' }) }

export const partial = {
  getActionByName: async (context: string, call: ReceivedCall<'getActionByName'>) => {
    void (true satisfies Same<typeof context, string>)
    void (true satisfies Same<typeof call.params.actionName, string>)
    void (true satisfies Same<typeof call.query.code, string | undefined>)
    // @ts-expect-error an unknown path parameter
    void call.params.packageName
    // @ts-expect-error an unknown query parameter
    void call.query.overwrite
    return { status: 200 as const, body: action }
  },
  fireTrigger: async () => ({ status: 204 as const }),
} satisfies Partial<Handlers<string>>

export const namespaces: Handlers<string>['getAllNamespaces'] = async (_context, call) => {
  // @ts-expect-error no path parameter at all
  void call.params.namespace
  return { status: 200, body: ['guest'] }
}

// Replies.
export const read: Reply<'getActionByName'> = { status: 200, body: action, headers: { 'X-Request-ID': 'tid' } }
export const spliced: Reply<'getActionByName'> = { status: 200, body: raw }
// @ts-expect-error a wrong status
export const wrongStatus: Reply<'getActionByName'> = { status: 201, body: action }
// @ts-expect-error an error is thrown, never returned
export const errorReply: Reply<'getActionByName'> = { status: 404, body: { error: 'x', code: 'y' } }
// @ts-expect-error a body of another operation
export const wrongBody: Reply<'getActionByName'> = { status: 200, body: { activationId: 'x' } }
// @ts-expect-error a spliced body of another operation
export const wrongSplice: Reply<'getActionByName'> = { status: 200, body: rawTrigger }
// @ts-expect-error text is no spliced body
export const plainText: Reply<'getActionByName'> = { status: 200, body: json }
// @ts-expect-error a body where there is none
export const surplusBody: Reply<'fireTrigger'> = { status: 204, body: {} }
// @ts-expect-error a missing body
export const noBody: Reply<'setState'> = { status: 200 }
export const ok: Reply<'setState'> = { status: 200, body: 'OK' }

void (true satisfies Same<Reply<'invokeAction'>['status'], 200 | 202 | 500 | 502>)
void (true satisfies Same<Reply<'fireTrigger'>['status'], 202 | 204>)
void (true satisfies Same<Reply<'getInvokersReady'>['status'], 200 | 500>)
void (true satisfies Same<Reply<'getLimitByName'>, never>)
export const failed: Reply<'invokeAction'> = { status: 502, body: record }
export const bare: Reply<'invokeAction'> = { status: 502, body: { error: 'boom' } }
export const array: Reply<'invokeAction'> = { status: 200, body: [1, 2, 3] }

// Calls.
void (true satisfies Same<PathParams<'invokeActionInPackage'>['packageName'], string>)
void (true satisfies Same<
  Query<'invokeAction'>,
  { readonly blocking?: boolean; readonly result?: boolean; readonly timeout?: number }
>)
void (true satisfies Same<RequestBody<'ping'>, undefined>)
export const plain: Call<'ping'> = {}
export const invoke: Call<'invokeAction'> = { params: { namespace: '_', actionName: 'a' }, query: { timeout: 1 } }
export const update: Call<'updateRule'> = {
  params: { namespace: '_', ruleName: 'r' },
  body: { trigger: '/_/t', action: { path: '_', name: 'a' } },
}
// @ts-expect-error a missing path parameter
export const missingParam: Call<'invokeAction'> = { params: { namespace: '_' } }
// @ts-expect-error all path parameters missing
export const missingParams: Call<'invokeAction'> = {}
export const unknownParam: Call<'invokeAction'> = {
  // @ts-expect-error an unknown path parameter
  params: { namespace: '_', actionName: 'a', packageName: 'p' },
}
export const unknownQuery: Call<'invokeAction'> = {
  params: { namespace: '_', actionName: 'a' },
  // @ts-expect-error an unknown query parameter
  query: { wait: true },
}
export const wrongQuery: Call<'getAllActions'> = {
  params: { namespace: '_' },
  // @ts-expect-error a query parameter of the wrong type
  query: { limit: '30' },
}
// @ts-expect-error a missing body
export const missingBody: Call<'setState'> = { params: { namespace: '_', ruleName: 'r' } }
export const wrongState: Call<'setState'> = {
  params: { namespace: '_', ruleName: 'r' },
  // @ts-expect-error a wrong body
  body: { status: 'on' },
}
// @ts-expect-error an operation that the document does not have
export type Unknown = Call<'getNothing'>

void (true satisfies Same<Extract<OperationId, ImplementedOperationId>, ImplementedOperationId>)
