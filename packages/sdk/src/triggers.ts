import { type components, RawJson } from '@wsk/contract'
import { type Api, requestOptions } from './api.js'
import type { ApiCall } from './api-call.js'
import type { Sendable, Trigger, TriggerSummary } from './entities.js'
import { activationIdOf, payloadOf } from './invocations.js'
import { type KeyValueInput, withKeyValues } from './key-values.js'
import { asList, entityListing, type Listing, type PageOptions } from './listing.js'
import { namespaceCount } from './namespace-count.js'
import { parseEntityName } from './names.js'
import type { RequestOptions } from './options.js'

type TriggerPut = components['schemas']['TriggerPut']

/** A trigger to create, or what an update changes. */
export interface TriggerInput extends Omit<TriggerPut, keyof KeyValueInput>, KeyValueInput {}

/** Which triggers are listed. */
export interface ListTriggersOptions extends PageOptions, RequestOptions {
  readonly namespace?: string
}

/** What a fire came to: without an active rule nothing happens and nothing is recorded. */
export type FireOutcome =
  | { readonly fired: true; readonly activationId: string }
  | { readonly fired: false; readonly activationId?: undefined }

/** Triggers. Names are `name` or `/namespace/name`. */
export interface Triggers {
  list(options?: ListTriggersOptions): Listing<TriggerSummary>
  count(options?: Omit<ListTriggersOptions, 'limit'>): ApiCall<number>
  get(name: string, options?: RequestOptions): ApiCall<Trigger>
  /** Rejects with ConflictError where the name is taken. */
  create(name: string, input?: Sendable<TriggerInput>, options?: RequestOptions): ApiCall<Trigger>
  /** Changes what is given, creates what is not there. */
  update(name: string, input: Sendable<TriggerInput>, options?: RequestOptions): ApiCall<Trigger>
  /** Its rules stay, inactive. */
  delete(name: string, options?: RequestOptions): ApiCall<Trigger>
  /** Fires it once; the call is never repeated. The actions of its rules run later. */
  fire(name: string, params?: Sendable<object>, options?: RequestOptions): ApiCall<FireOutcome>
}

/** The triggers of an API. */
export function createTriggers(api: Api): Triggers {
  const put = (name: string, input: Sendable<TriggerInput>, how: { overwrite: boolean; options: RequestOptions }) =>
    api.within<Trigger>((own) => {
      const body: Sendable<TriggerPut> = input instanceof RawJson ? new RawJson(input.text) : withKeyValues(input)
      const call = { params: triggerParams(name, own), query: { overwrite: how.overwrite }, body }
      return api.call('updateTrigger', call, how.options)
    })

  return {
    list: (options = {}) => listing(api, options),
    count: (options = {}) => namespaceCount(api, 'triggers', options),
    get: (name, options) =>
      api.within<Trigger>((own) => api.call('getTriggerByName', { params: triggerParams(name, own) }, options)),
    create: (name, input = {}, options = {}) => put(name, input, { overwrite: false, options }),
    update: (name, input, options = {}) => put(name, input, { overwrite: true, options }),
    delete: (name, options) =>
      api.within<Trigger>((own) => api.call('deleteTrigger', { params: triggerParams(name, own) }, options)),
    fire: (name, params, options) =>
      api.within((own) => {
        const call = { params: triggerParams(name, own), body: payloadOf(params) }
        return api.call('fireTrigger', call, options).map<FireOutcome>((body, response) => {
          return response.status === 204
            ? { fired: false }
            : { fired: true, activationId: activationIdOf(body, response) }
        })
      }),
  }
}

function listing(api: Api, options: ListTriggersOptions): Listing<TriggerSummary> {
  return entityListing(options, (query) =>
    api.within((own) => {
      const call = { params: { namespace: options.namespace ?? own }, query }
      return api.call('getAllTriggers', call, requestOptions(options)).map(asList<TriggerSummary>)
    }),
  )
}

function triggerParams(
  name: string,
  ownNamespace: string,
): { readonly namespace: string; readonly triggerName: string } {
  const address = parseEntityName(name, ownNamespace)
  return { namespace: address.namespace, triggerName: address.name }
}
