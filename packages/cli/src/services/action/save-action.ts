import { within } from '../../fault.js'
import { entityName } from '../../names/qualified-name.js'
import { queryString } from '../../names/url-path.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { entityPath } from '../entities/collection-path.js'
import { inPackage, orUpdate } from '../entities/creation-steps.js'
import { objectOf } from '../entities/reply-node.js'
import type { PreparedAction } from './action-body.js'

/** Creates or updates an action (updateAction). Throws a Fault (usage hint). */
export async function saveAction(
  client: RestClient,
  { name, body }: PreparedAction,
  { overwrite }: { readonly overwrite: boolean },
): Promise<JsonObject> {
  const context = `Unable to ${overwrite ? 'update' : 'create'} action '${entityName(name)}'`
  const path = `${entityPath('actions', name)}${queryString({ overwrite })}`
  const put = () => within(context, () => client.call({ method: 'PUT', path, body }), { usageHint: true })
  const save = () => inPackage(name, put)
  return objectOf(await (overwrite ? save() : orUpdate({ word: 'action', name }, save)))
}
