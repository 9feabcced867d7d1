import type { QualifiedName } from '../../names/qualified-name.js'
import { entityName } from '../../names/qualified-name.js'
import { pathSegment, pathSegments, queryString } from '../../names/url-path.js'
import type { Collection } from '../../output/lists.js'

/** A page of a collection, as `--skip` and `--limit` ask for it. */
export interface Page {
  readonly skip: number
  readonly limit: number
}

/** Path of one entity; a package in front of the name stays for the server to judge. */
export function entityPath(collection: Collection, name: QualifiedName): string {
  return `/namespaces/${pathSegment(name.namespace)}/${collection}/${pathSegments(entityName(name))}`
}

/** Path of a page of a namespace's collection. */
export function listPath(collection: Collection, namespace: string, { limit, skip }: Page): string {
  return `/namespaces/${pathSegment(namespace)}/${collection}${queryString({ limit, skip })}`
}
