import type { Call } from '@wsk/contract'
import { type Api, requestOptions } from './api.js'
import type { ApiCall } from './api-call.js'
import type { Activation, ActivationResponse, ActivationSummary } from './entities.js'
import { asCount, asList, firstPage, Listing, type PageOptions, skipQuery } from './listing.js'
import type { RequestOptions } from './options.js'
import { pagesByTime, type TimedPageRequest } from './pagination.js'
import { type PendingActivation, pendingActivation } from './pending-activation.js'

/** Which activations are listed. */
export interface ListActivationsOptions extends PageOptions, RequestOptions {
  readonly namespace?: string
  /** Of `action`, `package/action`, or a trigger. */
  readonly name?: string
  /** Started then or later, epoch milliseconds. */
  readonly since?: number
  /** Started then or earlier, epoch milliseconds. */
  readonly upto?: number
}

/** Where an activation is looked for. */
export interface ActivationOptions extends RequestOptions {
  readonly namespace?: string
}

/** Activations, newest first. */
export interface Activations {
  /** Summaries. Iterated, none is lost or doubled while new ones start. */
  list(options?: ListActivationsOptions & { readonly docs?: false }): Listing<ActivationSummary>
  /** Whole records. */
  list(options: ListActivationsOptions & { readonly docs: true }): Listing<Activation>
  count(options?: Omit<ListActivationsOptions, 'limit'>): ApiCall<number>
  /** The record, also of an activation that failed. Rejects with NotFoundError until it is stored. */
  get(activationId: string, options?: ActivationOptions): ApiCall<Activation>
  /** The lines of its output. */
  logs(activationId: string, options?: ActivationOptions): ApiCall<readonly string[]>
  /** Status and result. */
  result(activationId: string, options?: ActivationOptions): ApiCall<ActivationResponse>
  /** A handle to wait for the end of an activation of the key's namespace. */
  pending<TResult = unknown>(activationId: string): PendingActivation<TResult>
}

/** The activations of an API. */
export function createActivations(api: Api): Activations {
  function list(options?: ListActivationsOptions & { readonly docs?: false }): Listing<ActivationSummary>
  function list(options: ListActivationsOptions & { readonly docs: true }): Listing<Activation>
  function list(options: ListOptions = {}): Listing<ActivationSummary> | Listing<Activation> {
    const { skip, limit } = firstPage(options)
    const fetch = (stretch: TimedPageRequest): ApiCall<readonly (ActivationSummary | Activation)[]> =>
      page(api, options, stretch)
    const { upto } = options
    return new Listing<ActivationSummary | Activation>(fetch({ skip, limit }), (first) =>
      pagesByTime({ skip, pageSize: limit, first, fetch, ...(upto === undefined ? {} : { upto }) }),
    )
  }

  const one = <T>(
    make: (
      params: { readonly namespace: string; readonly activationId: string },
      options: RequestOptions,
    ) => ApiCall<T>,
  ) => {
    return (activationId: string, { namespace, ...options }: ActivationOptions = {}): ApiCall<T> =>
      api.within((own) => make({ namespace: namespace ?? own, activationId }, options))
  }

  return {
    list,
    count: (options = {}) =>
      api.within((own) => {
        const query = { ...filterOf(options), ...skipQuery(options), count: true }
        const params = { namespace: options.namespace ?? own }
        return api
          .call('getActivations', { params, query }, requestOptions(options))
          .map((body, response) => asCount(body, { collection: 'activations', response }))
      }),
    get: one<Activation>((params, options) => api.call('getActivationById', { params }, options)),
    logs: one((params, options) => api.call('getActivationLogs', { params }, options).map(({ logs }) => logs)),
    result: one<ActivationResponse>((params, options) => api.call('getActivationResult', { params }, options)),
    pending: <TResult>(activationId: string) => pendingActivation<TResult>(api, activationId),
  }
}

type ListOptions = ListActivationsOptions & { readonly docs?: boolean }

function page(
  api: Api,
  options: ListOptions,
  stretch: TimedPageRequest,
): ApiCall<readonly (ActivationSummary | Activation)[]> {
  return api.within((own) => {
    const query: Call<'getActivations'>['query'] = {
      ...filterOf(options),
      ...stretch,
      ...(options.docs === true ? { docs: true } : {}),
    }
    const params = { namespace: options.namespace ?? own }
    return api
      .call('getActivations', { params, query }, requestOptions(options))
      .map(asList<ActivationSummary | Activation>)
  })
}

function filterOf({ name, since, upto }: ListOptions): Pick<ListActivationsOptions, 'name' | 'since' | 'upto'> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(since === undefined ? {} : { since }),
    ...(upto === undefined ? {} : { upto }),
  }
}
