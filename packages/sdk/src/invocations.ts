import { RawJson } from '@wsk/contract'
import type { ActionTypes } from './actions.js'
import { StillRunningError } from './api-errors.js'
import type { Api } from './api.js'
import type { ApiCall } from './api-call.js'
import type { Activation, JsonObject, Sendable } from './entities.js'
import { UnexpectedReplyError } from './errors.js'
import { actionParams, parseActionName } from './names.js'
import type { RequestOptions } from './options.js'
import { type PendingActivation, pendingActivation } from './pending-activation.js'
import { isActivation } from './reply.js'
import type { ResponseInfo } from './response.js'

/** How an action is started. */
export interface StartOptions extends RequestOptions {
  /**
   * Calls of an action with the same key are one activation, for a day (1 to 255 printable ASCII characters). The call may then be sent
   * again by itself; give none where the server is not ours: others run it again.
   */
  readonly idempotencyKey?: string
}

/** How an action is invoked. */
export interface InvokeOptions extends StartOptions {
  /** Wait for the end. Default false, unless `result` is true. */
  readonly blocking?: boolean
  /** Only the result. Default false. */
  readonly result?: boolean
  /** Longest wait of the server for the end, 1 to 60000 ms. Default 60000. */
  readonly waitMs?: number
}

/** An invocation that has ended well. */
export interface CompletedInvocation<TResult = unknown> {
  readonly status: 'completed'
  readonly activationId: string
  readonly result: TResult
  /** The record, its `logs` still empty; absent where the result is an array, which the API answers alone. */
  readonly activation?: Activation<TResult>
}

/** What a blocking invocation comes to: it may outlast the wait of the server. */
export type InvocationOutcome<TResult = unknown> = CompletedInvocation<TResult> | PendingActivation<TResult>

type NameOf<TActions> = keyof TActions & string
type ParamsOf<TActions extends ActionTypes<TActions>, N extends keyof TActions> = Sendable<TActions[N]['params']>
type ResultOf<TActions extends ActionTypes<TActions>, N extends keyof TActions> = TActions[N]['result']

/** Ways to run actions. No invocation is ever sent twice, but with a key that makes both one. */
export interface Invocations<TActions extends ActionTypes<TActions>> {
  /**
   * The result. Rejects with ActionFailedError where the action failed, StillRunningError (with a handle) where it
   * outlasts the wait of the server.
   */
  invoke<N extends NameOf<TActions>>(
    name: N,
    params: ParamsOf<TActions, N> | undefined,
    options: InvokeOptions & { readonly result: true; readonly blocking?: true },
  ): ApiCall<ResultOf<TActions, N>>
  /** The outcome: record and result, or a handle where the action outlasts the wait. Rejects with ActionFailedError. */
  invoke<N extends NameOf<TActions>>(
    name: N,
    params: ParamsOf<TActions, N> | undefined,
    options: InvokeOptions & { readonly blocking: true; readonly result?: false },
  ): ApiCall<InvocationOutcome<ResultOf<TActions, N>>>
  /** The handle of the accepted activation. */
  invoke<N extends NameOf<TActions>>(
    name: N,
    params?: ParamsOf<TActions, N>,
    options?: InvokeOptions & { readonly blocking?: false; readonly result?: false },
  ): ApiCall<PendingActivation<ResultOf<TActions, N>>>

  /** Starts an action and does not wait: the handle of the accepted activation. */
  start<N extends NameOf<TActions>>(
    name: N,
    params?: ParamsOf<TActions, N>,
    options?: StartOptions,
  ): ApiCall<PendingActivation<ResultOf<TActions, N>>>
}

/** The invocations of an API. */
export function createInvocations<TActions extends ActionTypes<TActions>>(api: Api): Invocations<TActions> {
  return {
    // What an action gives is known to the caller alone, who says it by the type of its name.
    invoke: (name: string, params?: Sendable<object>, options?: InvokeOptions) =>
      invoke(api, { name, params, options: options ?? {} }) as ApiCall<never>,
    start: (name, params, options = {}) =>
      post(api, { name, params, query: { blocking: false, result: false }, options }).map((body, response) =>
        accepted(api, body, response),
      ),
  }
}

function invoke(
  api: Api,
  { name, params, options: { blocking, result = false, waitMs, ...options } }: Invocation,
): ApiCall<unknown> {
  const waits = blocking ?? result
  const query = { blocking: waits, result, ...(waitMs === undefined ? {} : { timeout: waitMs }) }
  return post(api, { name, params, query, options }).map((body, response) => {
    if (response.status === 202) return notYet(api, { body, response, result: waits && result })
    return waits && result ? body : completed(body, response)
  })
}

interface Invocation {
  readonly name: string
  readonly params: Sendable<object> | undefined
  readonly options: InvokeOptions
}

interface Post {
  readonly name: string
  readonly params: Sendable<object> | undefined
  readonly query: { readonly blocking: boolean; readonly result: boolean; readonly timeout?: number }
  readonly options: StartOptions
}

function post(api: Api, { name, params, query, options }: Post): ApiCall<unknown> {
  return api.within<unknown>((namespace) => {
    const { plain, packaged } = actionParams(parseActionName(name, namespace))
    const body = payloadOf(params)
    return packaged === undefined
      ? api.call('invokeAction', { params: plain, query, body }, options)
      : api.call('invokeActionInPackage', { params: packaged, query, body }, options)
  })
}

/** A JSON object for what was given; none is the empty one. */
export function payloadOf(params: Sendable<object> | undefined): Sendable<JsonObject> {
  return params instanceof RawJson ? new RawJson(params.text) : { ...params }
}

function accepted<T>(api: Api, body: unknown, response: ResponseInfo): PendingActivation<T> {
  return pendingActivation<T>(api, activationIdOf(body, response))
}

function notYet(
  api: Api,
  { body, response, result }: { readonly body: unknown; readonly response: ResponseInfo; readonly result: boolean },
): PendingActivation {
  const pending = accepted(api, body, response)
  if (result) throw new StillRunningError(pending, { response, ...transactionOf(response) })
  return pending
}

function completed(body: unknown, response: ResponseInfo): CompletedInvocation {
  if (Array.isArray(body)) return { status: 'completed', activationId: activationIdOf(body, response), result: body }
  if (!isActivation(body)) throw unexpected('an invocation with something else than a record', response)
  return { status: 'completed', activationId: body.activationId, result: body.response.result, activation: body }
}

/** The id in the body, or else in the header. Throws UnexpectedReplyError where it is in neither. */
export function activationIdOf(body: unknown, response: ResponseInfo): string {
  const id = typeof body === 'object' && body !== null && 'activationId' in body ? body.activationId : undefined
  if (typeof id === 'string') return id
  if (response.activationId !== undefined) return response.activationId
  throw unexpected('without the id of the activation', response)
}

function unexpected(what: string, response: ResponseInfo): UnexpectedReplyError {
  const { status } = response
  return new UnexpectedReplyError(`The server answered ${what}.`, { response, status, ...transactionOf(response) })
}

function transactionOf({ requestId }: ResponseInfo): { readonly transactionId?: string } {
  return requestId === undefined ? {} : { transactionId: requestId }
}
