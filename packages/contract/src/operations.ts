import type { ErrorMessage } from './errors.js'
import type { operations } from './generated/api.js'
import type { ImplementedOperationId, OperationId } from './generated/routes.js'
import type { RawJson } from './json.js'

/** Everything between the operations of the document and their callers and handlers is derived here. */
type Operations = operations

type Parameters<O extends OperationId, In extends string> = Operations[O] extends {
  readonly parameters: { readonly [K in In]?: infer P }
}
  ? NonNullable<P>
  : never

type OrNone<T> = [T] extends [never] ? object : T

/** Decoded path parameters, by name. */
export type PathParams<O extends OperationId> = OrNone<Parameters<O, 'path'>>

/** Query parameters, by name; all of them optional. */
export type Query<O extends OperationId> = OrNone<Parameters<O, 'query'>>

type Content<T> = T extends { readonly content: infer C } ? C[keyof C] : undefined

/** The JSON body of a request; `undefined` for an operation without one. */
export type RequestBody<O extends OperationId> = Operations[O] extends { readonly requestBody?: infer B }
  ? [NonNullable<B>] extends [never]
    ? undefined
    : Content<NonNullable<B>>
  : undefined

type Responses<O extends OperationId> = Operations[O]['responses']

/** A status whose body is nothing but the error shape is thrown as ApiError and never returned. */
type ReplyBody<R> = [Content<R>] extends [never] ? undefined : Exclude<Content<R>, ErrorMessage>

type ReplyOf<R> = {
  readonly [S in keyof R]: [ReplyBody<R[S]>] extends [never]
    ? never
    : {
        readonly status: S extends 'default' ? number : S
        readonly headers?: Readonly<Record<string, string | readonly string[]>>
      } & ([ReplyBody<R[S]>] extends [undefined]
        ? { readonly body?: undefined }
        : { readonly body: ReplyBody<R[S]> | RawJson<ReplyBody<R[S]>> })
}[keyof R]

/** What an operation answers: one member for each documented status that is no error. */
export type Reply<O extends OperationId> = O extends OperationId ? ReplyOf<Responses<O>> : never

type Given<K extends string, T> = [T] extends [undefined]
  ? { readonly [P in K]?: undefined }
  : object extends T
    ? { readonly [P in K]?: T }
    : { readonly [P in K]: T }

type BodyGiven<O extends OperationId> = Operations[O] extends { readonly requestBody: infer B }
  ? { readonly body: Content<B> | RawJson<Content<B>> }
  : [RequestBody<O>] extends [undefined]
    ? { readonly body?: undefined }
    : { readonly body?: RequestBody<O> | RawJson<RequestBody<O>> }

/** The arguments of a call, as a client gives them. */
export type Call<O extends OperationId> = Given<'params', PathParams<O>> & Given<'query', Query<O>> & BodyGiven<O>

/**
 * A call as it arrives. Queries and bodies are text until the handler has read them, because what is checked before
 * them (entitlement, sizes) decides which error the caller sees (rest-api 3.4).
 */
export interface ReceivedCall<O extends OperationId> {
  /** Decoded. */
  readonly params: PathParams<O>
  /** The last value of each documented parameter. */
  readonly query: { readonly [K in keyof Query<O>]?: string }
  /** The body's text; empty where there is none. */
  readonly body: string
}

/** One handler for each operation that this release implements; errors are thrown as ApiError. */
export type Handlers<Context> = {
  readonly [O in ImplementedOperationId]: (context: Context, call: ReceivedCall<O>) => Promise<Reply<O>>
}
