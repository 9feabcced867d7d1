import { within } from '../../fault.js'
import { isJsonList } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { nodeOf } from '../entities/reply-node.js'

/** Names of the namespaces of the key (getAllNamespaces). Throws a Fault. */
export async function listNamespaces(client: RestClient): Promise<readonly string[]> {
  const reply = await within('Unable to obtain the list of available namespaces', () =>
    client.call({ method: 'GET', path: '/namespaces' }),
  )
  const names = nodeOf(reply)
  return isJsonList(names) ? names.filter((name) => typeof name === 'string') : []
}
