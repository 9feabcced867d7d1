import { type components, RawJson } from '@wsk/contract'
import { type Api, requestOptions } from './api.js'
import type { ApiCall } from './api-call.js'
import type { Binding, Package, PackageSummary, Sendable, StoredPackage } from './entities.js'
import { type KeyValueInput, withKeyValues } from './key-values.js'
import { asList, entityListing, type Listing, type PageOptions } from './listing.js'
import { namespaceCount } from './namespace-count.js'
import { parseEntityName } from './names.js'
import type { RequestOptions } from './options.js'

type PackagePut = components['schemas']['PackagePut']

/** A package to create, or what an update changes. `publish` shares it with every namespace. */
export interface PackageInput extends Omit<PackagePut, keyof KeyValueInput>, KeyValueInput {}

/** What a binding adds to its package. */
export interface BindOptions extends KeyValueInput, RequestOptions {}

/** Which packages are listed. */
export interface ListPackagesOptions extends PageOptions, RequestOptions {
  /** Of another namespace, only what it shares is listed. */
  readonly namespace?: string
}

/** How a package is deleted. */
export interface DeletePackageOptions extends RequestOptions {
  /** Deletes the actions in it, too. */
  readonly force?: boolean
}

/** Packages and bindings. Names are `name` or `/namespace/name`. */
export interface Packages {
  list(options?: ListPackagesOptions): Listing<PackageSummary>
  count(options?: Omit<ListPackagesOptions, 'limit'>): ApiCall<number>
  /** With the actions and feeds in it; of a binding, those of its package. */
  get(name: string, options?: RequestOptions): ApiCall<Package>
  /** Rejects with ConflictError where the name is taken. */
  create(name: string, input?: Sendable<PackageInput>, options?: RequestOptions): ApiCall<StoredPackage>
  /** Changes what is given, creates what is not there. */
  update(name: string, input: Sendable<PackageInput>, options?: RequestOptions): ApiCall<StoredPackage>
  /** Creates `name` as a binding of a package: `/namespace/package`, or a package of its own namespace. */
  bind(name: string, provider: string, options?: BindOptions): ApiCall<StoredPackage>
  /** Rejects with ConflictError where there is something in it and `force` is not set. */
  delete(name: string, options?: DeletePackageOptions): ApiCall<StoredPackage>
}

/** The packages of an API. */
export function createPackages(api: Api): Packages {
  const put = (name: string, input: Sendable<PackageInput>, how: { overwrite: boolean; options: RequestOptions }) =>
    api.within<StoredPackage>((namespace) => {
      const body: Sendable<PackagePut> = input instanceof RawJson ? new RawJson(input.text) : withKeyValues(input)
      const call = { params: packageParams(name, namespace), query: { overwrite: how.overwrite }, body }
      return api.call('updatePackage', call, how.options)
    })

  return {
    list: (options = {}) => listing(api, options),
    count: (options = {}) => namespaceCount(api, 'packages', options),
    get: (name, options) =>
      api.within<Package>((own) => api.call('getPackageByName', { params: packageParams(name, own) }, options)),
    create: (name, input = {}, options = {}) => put(name, input, { overwrite: false, options }),
    update: (name, input, options = {}) => put(name, input, { overwrite: true, options }),
    bind: (name, provider, { parameters, annotations, ...options } = {}) =>
      api.within(() => {
        const input: PackageInput = {
          binding: bindingOf(provider),
          ...(parameters === undefined ? {} : { parameters }),
          ...(annotations === undefined ? {} : { annotations }),
        }
        return put(name, input, { overwrite: false, options })
      }),
    delete: (name, { force, ...options } = {}) =>
      api.within<StoredPackage>((own) => {
        const query = force === undefined ? {} : { force }
        return api.call('deletePackage', { params: packageParams(name, own), query }, options)
      }),
  }
}

function listing(api: Api, options: ListPackagesOptions): Listing<PackageSummary> {
  return entityListing(options, (query) =>
    api.within((own) => {
      const call = { params: { namespace: options.namespace ?? own }, query }
      return api.call('getAllPackages', call, requestOptions(options)).map(asList<PackageSummary>)
    }),
  )
}

function packageParams(
  name: string,
  ownNamespace: string,
): { readonly namespace: string; readonly packageName: string } {
  const address = parseEntityName(name, ownNamespace)
  return { namespace: address.namespace, packageName: address.name }
}

function bindingOf(provider: string): Binding {
  const { namespace, name } = parseEntityName(provider, '_')
  return { namespace, name }
}
