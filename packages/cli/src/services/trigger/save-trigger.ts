import { within } from '../../fault.js'
import { entityName, type QualifiedName } from '../../names/qualified-name.js'
import { queryString } from '../../names/url-path.js'
import { type JsonObject, objectNode } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { entityPath } from '../entities/collection-path.js'
import { keyValues } from '../entities/key-values.js'
import { objectOf } from '../entities/reply-node.js'

export interface TriggerContents {
  readonly annotations: JsonObject | undefined
  readonly parameters: JsonObject | undefined
  readonly overwrite: boolean
}

/** Creates or updates a trigger (updateTrigger). Throws a Fault. */
export async function saveTrigger(
  client: RestClient,
  name: QualifiedName,
  { annotations, parameters, overwrite }: TriggerContents,
): Promise<JsonObject> {
  const body = objectNode({
    name: entityName(name),
    annotations: keyValues(annotations),
    parameters: keyValues(parameters),
  })
  const path = `${entityPath('triggers', name)}${queryString({ overwrite })}`
  const context = `Unable to ${overwrite ? 'update' : 'create'} trigger '${entityName(name)}'`
  return objectOf(await within(context, () => client.call({ method: 'PUT', path, body })))
}
