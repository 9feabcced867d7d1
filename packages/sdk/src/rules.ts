import { type components, RawJson } from '@wsk/contract'
import { type Api, requestOptions } from './api.js'
import type { ApiCall } from './api-call.js'
import type { KeyValues, Rule, RuleStatus, RuleSummary, Sendable } from './entities.js'
import { toKeyValues } from './key-values.js'
import { asList, entityListing, type Listing, type PageOptions } from './listing.js'
import { namespaceCount } from './namespace-count.js'
import { parseEntityName, qualifiedName } from './names.js'
import type { RequestOptions } from './options.js'

type RulePut = components['schemas']['RulePut']

/** A rule to create, or what an update changes. */
export interface RuleInput extends Omit<RulePut, 'trigger' | 'action' | 'annotations'> {
  /** `name` or `/namespace/name`. */
  readonly trigger?: string
  /** `name`, `package/name`, `/namespace/name` or `/namespace/package/name`. */
  readonly action?: string
  readonly annotations?: KeyValues
}

/** Which rules are listed. */
export interface ListRulesOptions extends PageOptions, RequestOptions {
  readonly namespace?: string
}

/** Rules. Names are `name` or `/namespace/name`. */
export interface Rules {
  /** Without their status. */
  list(options?: ListRulesOptions): Listing<RuleSummary>
  count(options?: Omit<ListRulesOptions, 'limit'>): ApiCall<number>
  get(name: string, options?: RequestOptions): ApiCall<Rule>
  /** Active at once. Rejects with ConflictError where the name is taken. */
  create(name: string, input: Sendable<RuleInput>, options?: RequestOptions): ApiCall<Rule>
  /** Changes what is given, keeps the status, creates what is not there. */
  update(name: string, input: Sendable<RuleInput>, options?: RequestOptions): ApiCall<Rule>
  /** Also while it is active. */
  delete(name: string, options?: RequestOptions): ApiCall<Rule>
  status(name: string, options?: RequestOptions): ApiCall<RuleStatus>
  enable(name: string, options?: RequestOptions): ApiCall<void>
  disable(name: string, options?: RequestOptions): ApiCall<void>
  setStatus(name: string, status: RuleStatus, options?: RequestOptions): ApiCall<void>
}

/** The rules of an API. */
export function createRules(api: Api): Rules {
  const put = (name: string, input: Sendable<RuleInput>, how: { overwrite: boolean; options: RequestOptions }) =>
    api.within<Rule>((own) => {
      const call = { params: ruleParams(name, own), query: { overwrite: how.overwrite }, body: bodyOf(input) }
      return api.call('updateRule', call, how.options)
    })
  const get = (name: string, options?: RequestOptions): ApiCall<Rule> =>
    api.within<Rule>((own) => api.call('getRuleByName', { params: ruleParams(name, own) }, options))
  const setStatus = (name: string, status: RuleStatus, options?: RequestOptions): ApiCall<void> =>
    api.within((own) => {
      return api.call('setState', { params: ruleParams(name, own), body: { status } }, options).map(() => undefined)
    })

  return {
    list: (options = {}) => listing(api, options),
    count: (options = {}) => namespaceCount(api, 'rules', options),
    get,
    create: (name, input, options = {}) => put(name, input, { overwrite: false, options }),
    update: (name, input, options = {}) => put(name, input, { overwrite: true, options }),
    delete: (name, options) =>
      api.within<Rule>((own) => api.call('deleteRule', { params: ruleParams(name, own) }, options)),
    status: (name, options) => get(name, options).map(({ status }) => status),
    enable: (name, options) => setStatus(name, 'active', options),
    disable: (name, options) => setStatus(name, 'inactive', options),
    setStatus,
  }
}

function listing(api: Api, options: ListRulesOptions): Listing<RuleSummary> {
  return entityListing(options, (query) =>
    api.within((own) => {
      const call = { params: { namespace: options.namespace ?? own }, query }
      return api.call('getAllRules', call, requestOptions(options)).map(asList<RuleSummary>)
    }),
  )
}

function ruleParams(name: string, ownNamespace: string): { readonly namespace: string; readonly ruleName: string } {
  const address = parseEntityName(name, ownNamespace)
  return { namespace: address.namespace, ruleName: address.name }
}

function bodyOf(input: Sendable<RuleInput>): Sendable<RulePut> {
  if (input instanceof RawJson) return new RawJson(input.text)
  const { trigger, action, annotations, ...rest } = input
  return {
    ...rest,
    ...(trigger === undefined ? {} : { trigger: qualifiedName(trigger) }),
    ...(action === undefined ? {} : { action: qualifiedName(action) }),
    ...(annotations === undefined ? {} : { annotations: toKeyValues(annotations) }),
  }
}
