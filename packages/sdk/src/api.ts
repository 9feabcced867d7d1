import type { Call, OperationId, RawJson, Reply } from '@wsk/contract'
import { ApiCall } from './api-call.js'
import type { Caller } from './caller.js'
import { requestFor } from './operation.js'
import type { RequestOptions } from './options.js'
import { readReply, type ReplyContext } from './reply.js'
import type { OutgoingRequest } from './request.js'
import type { WithResponse } from './response.js'

type SuccessStatus = 200 | 201 | 202 | 204

/** What a call of an operation resolves to: the bodies of its successful answers; the others are thrown. */
export type CallResult<O extends OperationId> = BodyOf<Extract<Reply<O>, { readonly status: SuccessStatus }>>

type BodyOf<R> = R extends { readonly body?: infer B } ? Exclude<B, RawJson<unknown>> : undefined

/** Calls operations of the contract. */
export interface Api {
  /** Calls an operation. Whatever is wrong, also with the arguments, rejects. */
  call<O extends OperationId>(operationId: O, call: Call<O>, options?: CallOptions): ApiCall<CallResult<O>>
  /** Lets `make` start a call from the default namespace; what it throws rejects. */
  within<T>(make: (namespace: string) => ApiCall<T>): ApiCall<T>
  /** How replies of invocations are read. */
  readonly invocation: ReplyContext
}

interface CallOptions extends RequestOptions {
  /** Of an invocation, which may be repeated then. */
  readonly idempotencyKey?: string
}

const invocations: ReadonlySet<OperationId> = new Set(['invokeAction', 'invokeActionInPackage'])

/** The operations, over a caller. */
export function createApi(caller: Caller): Api {
  const { redactor } = caller
  const outcome = async <O extends OperationId>(
    operationId: O,
    call: Call<O>,
    { idempotencyKey, ...options }: CallOptions,
  ): Promise<WithResponse<CallResult<O>>> => {
    const plain = requestFor(operationId, call, caller.destination().apiVersion)
    const request = idempotencyKey === undefined ? plain : withKey(plain, idempotencyKey)
    const response = await caller.send(request, options)
    const data = readReply(response, { redactor, invocation: invocations.has(operationId) })
    return { data: data as CallResult<O>, response }
  }
  return {
    invocation: { redactor, invocation: true },
    call: (operationId, call, options = {}) => new ApiCall(outcome(operationId, call, options)),
    within(make) {
      try {
        return make(caller.destination().namespace)
      } catch (error) {
        return new ApiCall(Promise.reject(error instanceof Error ? error : new Error(String(error))))
      }
    },
  }
}

function withKey(request: OutgoingRequest, idempotencyKey: string): OutgoingRequest {
  return { ...request, idempotencyKey, repeatable: 'keyed' }
}

/** The part of mixed options that belongs to the request. */
export function requestOptions({ signal, timeoutMs, headers, requestId, retries }: RequestOptions): RequestOptions {
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(headers === undefined ? {} : { headers }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(retries === undefined ? {} : { retries }),
  }
}
