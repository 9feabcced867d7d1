import { within } from '../../fault.js'
import { displayedNamespace, entityName, type QualifiedName } from '../../names/qualified-name.js'
import { pathSegment, pathSegments, queryString } from '../../names/url-path.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import type { Page } from '../entities/collection-path.js'
import { listOf } from '../entities/reply-node.js'

/** A page of the actions of a namespace or of one of its packages (getAllActions). Throws a Fault (usage hint). */
export async function listActions(
  client: RestClient,
  name: QualifiedName,
  { limit, skip }: Page,
): Promise<readonly JsonObject[]> {
  const packageName = entityName(name)
  const folder = packageName === '' ? '' : `/${pathSegments(packageName)}/`
  const path = `/namespaces/${pathSegment(name.namespace)}/actions${folder}${queryString({ limit, skip })}`
  const context = `Unable to obtain the list of actions for namespace '${displayedNamespace(name.namespace)}'`
  return listOf(await within(context, () => client.call({ method: 'GET', path }), { usageHint: true }))
}
