import { Fault, faultCodes, within } from '../../fault.js'
import { pathSegment } from '../../names/url-path.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { objectOf } from '../entities/reply-node.js'

/** Asks a server that can do it to refresh bindings: names by `added`, `updated`, `deleted`. Throws a Fault. */
export async function refreshPackages(client: RestClient, namespace: string): Promise<JsonObject> {
  const path = `/namespaces/${pathSegment(namespace)}/packages/refresh`
  const context = `Package refresh for namespace '${namespace}' failed`
  const reply = await within(context, () => client.call({ method: 'POST', path }))
  if (reply.status === 200) return objectOf(reply)
  throw new Fault(`${context} due to unexpected HTTP status code: ${reply.status}`, { code: faultCodes.network })
}
