import { usageFault } from '../../fault.js'
import { defaultNamespace } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import type { Collection } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { listEntities, withStatuses } from '../entities/list-entities.js'

export type NamespaceContents = Readonly<Record<Collection, readonly JsonObject[]>>

/** Takes no argument, or the namespace `/_`. Throws a Fault (usage hint). */
export function checkNamespaceArguments(positionals: readonly string[]): void {
  const [first] = positionals
  if (first === undefined || (positionals.length === 1 && first === `/${defaultNamespace}`)) return
  throw usageFault(`Invalid argument(s): ${positionals.join(', ')}. No arguments are required.`)
}

/** All that is in the namespace, at most 200 of each. Throws a Fault. */
export async function getNamespace(client: RestClient): Promise<NamespaceContents> {
  const context = "Unable to obtain the list of entities for namespace 'default'"
  const list = (collection: Collection): Promise<readonly JsonObject[]> =>
    listEntities(client, { collection, namespace: defaultNamespace, context, limit: 0, skip: 0 })
  const actions = await list('actions')
  const packages = await list('packages')
  const triggers = await list('triggers')
  const rules = await list('rules')
  return { actions, packages, triggers, rules: await withStatuses(client, defaultNamespace, rules) }
}
