import { type components, RawJson } from '@wsk/contract'
import { type Api, requestOptions } from './api.js'
import type { ApiCall } from './api-call.js'
import { base64FromBytes } from './base64.js'
import type { Action, ActionSummary, Sendable } from './entities.js'
import { createInvocations, type Invocations } from './invocations.js'
import { type KeyValueInput, withKeyValues } from './key-values.js'
import { asCount, asList, entityListing, type Listing, type PageOptions, skipQuery } from './listing.js'
import { actionParams, parseActionName, parseEntityName, qualifiedName } from './names.js'
import type { RequestOptions } from './options.js'

/** Actions by name, each with what it takes and gives. */
export type ActionTypes<T> = { readonly [N in keyof T]: { readonly params: object; readonly result: unknown } }

/** Any action with any parameters. */
export type AnyActions = Readonly<
  Record<string, { readonly params: Readonly<Record<string, unknown>>; readonly result: unknown }>
>

type ActionPut = components['schemas']['ActionPut']

/** What an action runs; bytes of an archive are sent as base64, names of components made fully qualified. */
export interface ExecInput extends Omit<NonNullable<ActionPut['exec']>, 'code' | 'components'> {
  /** Source text, base64 of an archive, or the archive's bytes. */
  readonly code?: string | Uint8Array
  /** Of a sequence, in order: names as methods take them. */
  readonly components?: readonly string[]
}

/** An action to create, or what an update changes (rest-api 11.2). */
export interface ActionInput extends Omit<ActionPut, 'exec' | keyof KeyValueInput>, KeyValueInput {
  readonly exec?: ExecInput
}

/** Which actions are listed. */
export interface ListActionsOptions extends PageOptions, RequestOptions {
  readonly namespace?: string
  /** Only those of this package or binding: `package` or `/namespace/package`. */
  readonly package?: string
}

/** What is left out of an action. */
export interface GetActionOptions extends RequestOptions {
  /** With the code. Default true. */
  readonly code?: boolean
}

/** Actions. Names are `name`, `package/name`, `/namespace/name` or `/namespace/package/name`. */
export interface Actions<TActions extends ActionTypes<TActions> = AnyActions> extends Invocations<TActions> {
  list(options?: ListActionsOptions): Listing<ActionSummary>
  /** How many there are. */
  count(options?: Omit<ListActionsOptions, 'limit'>): ApiCall<number>
  get(name: string, options?: GetActionOptions): ApiCall<Action>
  /** Rejects with ConflictError where the name is taken. */
  create(name: string, action: Sendable<ActionInput>, options?: RequestOptions): ApiCall<Action>
  /** Changes what is given, merges annotations, creates what is not there. */
  update(name: string, action: Sendable<ActionInput>, options?: RequestOptions): ApiCall<Action>
  /** Resolves to what was deleted. */
  delete(name: string, options?: RequestOptions): ApiCall<Action>
}

interface PutOptions {
  readonly overwrite: boolean
  readonly request: RequestOptions
}

/** The actions of an API. */
export function createActions<TActions extends ActionTypes<TActions>>(api: Api): Actions<TActions> {
  const put = (name: string, action: Sendable<ActionInput>, options: PutOptions): ApiCall<Action> =>
    api.within<Action>((namespace) => {
      const { plain, packaged } = actionParams(parseActionName(name, namespace))
      const call = { query: { overwrite: options.overwrite }, body: bodyOf(action) }
      return packaged === undefined
        ? api.call('updateAction', { ...call, params: plain }, options.request)
        : api.call('updateActionInPackage', { ...call, params: packaged }, options.request)
    })

  return {
    ...createInvocations<TActions>(api),
    list: (options = {}) => listing(api, options),
    count: (options = {}) => count(api, options),
    create: (name, action, options = {}) => put(name, action, { overwrite: false, request: options }),
    update: (name, action, options = {}) => put(name, action, { overwrite: true, request: options }),
    get: (name, { code, ...options } = {}) =>
      api.within<Action>((namespace) => {
        const { plain, packaged } = actionParams(parseActionName(name, namespace))
        const query = code === undefined ? {} : { code }
        return packaged === undefined
          ? api.call('getActionByName', { params: plain, query }, options)
          : api.call('getActionInPackageByName', { params: packaged, query }, options)
      }),
    delete: (name, options) =>
      api.within<Action>((namespace) => {
        const { plain, packaged } = actionParams(parseActionName(name, namespace))
        return packaged === undefined
          ? api.call('deleteAction', { params: plain }, options)
          : api.call('deleteActionInPackage', { params: packaged }, options)
      }),
  }
}

function listing(api: Api, options: ListActionsOptions): Listing<ActionSummary> {
  return entityListing(options, (query) =>
    api.within((ownNamespace) => {
      const { namespace, packageName } = scopeOf(options, ownNamespace)
      const call =
        packageName === undefined
          ? api.call('getAllActions', { params: { namespace }, query }, requestOptions(options))
          : api.call('getActionsInPackage', { params: { namespace, packageName }, query }, requestOptions(options))
      return call.map(asList<ActionSummary>)
    }),
  )
}

function count(api: Api, options: Omit<ListActionsOptions, 'limit'>): ApiCall<number> {
  return api.within((ownNamespace) => {
    const { namespace, packageName } = scopeOf(options, ownNamespace)
    const query = { ...skipQuery(options), count: true }
    const call =
      packageName === undefined
        ? api.call('getAllActions', { params: { namespace }, query }, requestOptions(options))
        : api.call('getActionsInPackage', { params: { namespace, packageName }, query }, requestOptions(options))
    return call.map((body, response) => asCount(body, { collection: 'actions', response }))
  })
}

function scopeOf(
  options: Pick<ListActionsOptions, 'namespace' | 'package'>,
  ownNamespace: string,
): { readonly namespace: string; readonly packageName?: string } {
  const namespace = options.namespace ?? ownNamespace
  if (options.package === undefined) return { namespace }
  const address = parseEntityName(options.package, namespace)
  return { namespace: address.namespace, packageName: address.name }
}

function bodyOf(action: Sendable<ActionInput>): Sendable<ActionPut> {
  if (action instanceof RawJson) return new RawJson(action.text)
  const { exec, ...rest } = withKeyValues(action)
  return exec === undefined ? rest : { ...rest, exec: execOf(exec) }
}

function execOf({ code, components, ...rest }: ExecInput): NonNullable<ActionPut['exec']> {
  return {
    ...rest,
    ...(code === undefined ? {} : { code: typeof code === 'string' ? code : base64FromBytes(code) }),
    ...(components === undefined ? {} : { components: components.map(qualifiedName) }),
  }
}
