import type { Api } from './api.js'
import type { ApiCall } from './api-call.js'
import type {
  ActionSummary,
  ApiInfo,
  NamespaceLimits,
  PackageSummary,
  RuleSummary,
  ServerInfo,
  TriggerSummary,
} from './entities.js'
import type { Listing } from './listing.js'
import type { RequestOptions } from './options.js'

/** Everything that stands in a namespace. */
export interface NamespaceContents {
  readonly actions: readonly ActionSummary[]
  readonly packages: readonly PackageSummary[]
  readonly triggers: readonly TriggerSummary[]
  readonly rules: readonly RuleSummary[]
}

/** Namespaces. */
export interface Namespaces {
  /** The one namespace of the key, by name. */
  list(options?: RequestOptions): ApiCall<readonly string[]>
  /** Everything in a namespace, however much it is. Default: the client's. */
  get(namespace?: string, options?: RequestOptions): Promise<NamespaceContents>
}

/** The lists of a client. */
export type Lists = {
  readonly [K in keyof NamespaceContents]: {
    list(options: RequestOptions & { readonly namespace?: string }): Listing<NamespaceContents[K][number]>
  }
}

/** The namespaces of an API. */
export function createNamespaces(api: Api, lists: Lists): Namespaces {
  return {
    list: (options) => api.call('getAllNamespaces', {}, options),
    async get(namespace, options = {}) {
      const where = { ...options, ...(namespace === undefined ? {} : { namespace }) }
      const [actions, packages, triggers, rules] = await Promise.all([
        lists.actions.list(where).all(),
        lists.packages.list(where).all(),
        lists.triggers.list(where).all(),
        lists.rules.list(where).all(),
      ])
      return { actions, packages, triggers, rules }
    },
  }
}

/** Limits. */
export interface Limits {
  /** Those of a namespace. Default: the client's. */
  get(namespace?: string, options?: RequestOptions): ApiCall<NamespaceLimits>
}

/** The limits of an API. */
export function createLimits(api: Api): Limits {
  return {
    get: (namespace, options) =>
      api.within<NamespaceLimits>((own) => api.call('getLimits', { params: { namespace: namespace ?? own } }, options)),
  }
}

/** What a server says about itself. No credentials are sent. */
export interface Info {
  /** Limits and runtimes. */
  server(options?: RequestOptions): ApiCall<ServerInfo>
  /** Version and build of the API. */
  api(options?: RequestOptions): ApiCall<ApiInfo>
  /** Resolves where the server answers. */
  ping(options?: RequestOptions): ApiCall<void>
}

/** The information of an API. */
export function createInfo(api: Api): Info {
  return {
    server: (options) => api.call('getServerInfo', {}, options),
    api: (options) => api.call('getApiInfo', {}, options),
    ping: (options) => api.call('ping', {}, options).map(() => undefined),
  }
}
