import type { Entity, EntityCollection } from '../entity/entity.js'
import type { ControllerParts } from './parts.js'
import { readListWindow } from './query-parameters.js'

export interface ListCall {
  readonly collection: EntityCollection
  /** `ns`, or `ns/pkg` for the actions of a package. */
  readonly path: string
  readonly query: { readonly limit?: string; readonly skip?: string; readonly count?: string }
  /** Packages only: published ones that are no bindings. */
  readonly publicOnly?: boolean
}

/** A page of a list, or with `?count=true` how many there are after `skip` (rest-api 9.1). */
export type Listed =
  | { readonly kind: 'page'; readonly entities: readonly Entity[] }
  | { readonly kind: 'count'; readonly count: number }

export async function listEntities(
  { config, entities }: Pick<ControllerParts, 'config' | 'entities'>,
  call: ListCall,
): Promise<Listed> {
  const { collection, path, publicOnly = false } = call
  const { skip, limit, count } = readListWindow(call.query, collection, config.limits)
  const query = { collection, path, ...(publicOnly ? { publicOnly } : {}) }
  if (count) return { kind: 'count', count: Math.max(0, (await entities.count(query)) - skip) }
  return { kind: 'page', entities: await entities.list({ ...query, skip, limit }) }
}
