import { within } from '../../fault.js'
import { entityName, type QualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import type { Collection } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { entityPath } from './collection-path.js'
import { objectOf } from './reply-node.js'

/** What an entity of a collection is called in sentences. */
export type EntityWord = 'action' | 'package' | 'trigger' | 'rule'

const collections: Readonly<Record<EntityWord, Collection>> = {
  action: 'actions',
  package: 'packages',
  trigger: 'triggers',
  rule: 'rules',
}

export interface EntityRequest {
  readonly word: EntityWord
  readonly name: QualifiedName
  /** `Unable to {purpose} rule …`; `get` unless told. */
  readonly purpose?: string
  /** Whether errors end in the usage hint. */
  readonly usageHint?: boolean
}

/** One entity as the server has it. Throws a Fault: `Unable to get rule 'r': …`. */
export async function getEntity(
  client: RestClient,
  { word, name, purpose = 'get', usageHint = false }: EntityRequest,
): Promise<JsonObject> {
  const context = `Unable to ${purpose} ${word} '${entityName(name)}'`
  const path = entityPath(collections[word], name)
  return objectOf(await within(context, () => client.call({ method: 'GET', path }), { usageHint }))
}

/** Deletes one entity and gives what it was. Throws a Fault: `Unable to delete rule 'r': …`. */
export async function deleteEntity(
  client: RestClient,
  { word, name, usageHint = false }: Omit<EntityRequest, 'purpose'>,
): Promise<JsonObject> {
  const context = `Unable to delete ${word} '${entityName(name)}'`
  const path = entityPath(collections[word], name)
  return objectOf(await within(context, () => client.call({ method: 'DELETE', path }), { usageHint }))
}
