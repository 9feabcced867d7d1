/// <reference lib="esnext.disposable" preserve="true" />
import type { Call, OperationId } from '@wsk/contract'
import { type Actions, type ActionTypes, type AnyActions, createActions } from './actions.js'
import { type Activations, createActivations } from './activations.js'
import { type CallResult, createApi } from './api.js'
import type { ApiCall } from './api-call.js'
import { createCaller } from './caller.js'
import { createInfo, createLimits, createNamespaces, type Info, type Limits, type Namespaces } from './namespaces.js'
import type { ClientOptions, RequestOptions } from './options.js'
import { createPackages, type Packages } from './packages.js'
import { type Requester, requesterOver } from './requester.js'
import { createRules, type Rules } from './rules.js'
import { completeOptions } from './settings.js'
import { createTriggers, type Triggers } from './triggers.js'

/** A client of one API host. */
export interface WhiskClient<TActions extends ActionTypes<TActions> = AnyActions> extends Requester {
  readonly actions: Actions<TActions>
  readonly activations: Activations
  readonly packages: Packages
  readonly triggers: Triggers
  readonly rules: Rules
  readonly namespaces: Namespaces
  readonly limits: Limits
  readonly info: Info
  /** Calls any operation of the contract by its id. */
  call<O extends OperationId>(operationId: O, call: Call<O>, options?: RequestOptions): ApiCall<CallResult<O>>
}

/**
 * A client. Nothing is looked up, loaded or opened before its first call.
 *
 * ```ts
 * const client = createClient({ apihost: 'http://localhost:3233', auth: 'uuid:key' })
 * const { greeting } = await client.actions.invoke('hello', { name: 'World' }, { result: true })
 * ```
 *
 * Throws ConfigurationError for options that cannot work.
 */
export function createClient<TActions extends ActionTypes<TActions> = AnyActions>(
  options: ClientOptions = {},
): WhiskClient<TActions> {
  const caller = createCaller(completeOptions(options))
  const api = createApi(caller)
  const actions = createActions<TActions>(api)
  const packages = createPackages(api)
  const triggers = createTriggers(api)
  const rules = createRules(api)
  return {
    ...requesterOver(caller),
    actions,
    packages,
    triggers,
    rules,
    activations: createActivations(api),
    namespaces: createNamespaces(api, { actions, packages, triggers, rules }),
    limits: createLimits(api),
    info: createInfo(api),
    call: (operationId, call, requestOptions) => api.call(operationId, call, requestOptions),
  }
}
