import { within } from '../../fault.js'
import { entityName, type QualifiedName } from '../../names/qualified-name.js'
import { queryString } from '../../names/url-path.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { entityPath } from '../entities/collection-path.js'
import { objectOf } from '../entities/reply-node.js'

/** One action, with or without its code (getActionByName). Throws a Fault (usage hint). */
export async function getAction(
  client: RestClient,
  name: QualifiedName,
  { code }: { readonly code: boolean },
): Promise<JsonObject> {
  const context = `Unable to get action '${entityName(name)}'`
  const path = `${entityPath('actions', name)}${queryString({ code })}`
  return objectOf(await within(context, () => client.call({ method: 'GET', path }), { usageHint: true }))
}
