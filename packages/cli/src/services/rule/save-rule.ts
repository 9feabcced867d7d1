import { within } from '../../fault.js'
import { absoluteName, entityName, type QualifiedName } from '../../names/qualified-name.js'
import { queryString } from '../../names/url-path.js'
import { type JsonObject, objectNode } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { entityPath } from '../entities/collection-path.js'
import { orUpdate } from '../entities/creation-steps.js'
import { objectOf } from '../entities/reply-node.js'

export interface RuleParts {
  /** As typed; made absolute here. */
  readonly trigger: string
  readonly action: string
  readonly overwrite: boolean
}

/** Creates or updates a rule (updateRule). Throws a Fault. */
export async function saveRule(
  client: RestClient,
  name: QualifiedName,
  { trigger, action, overwrite }: RuleParts,
): Promise<JsonObject> {
  const body = objectNode({
    name: entityName(name),
    status: '',
    trigger: absoluteName(trigger),
    action: absoluteName(action),
  })
  const path = `${entityPath('rules', name)}${queryString({ overwrite })}`
  const context = `Unable to ${overwrite ? 'update' : 'create'} rule '${entityName(name)}'`
  const save = () => within(context, () => client.call({ method: 'PUT', path, body }))
  return objectOf(await (overwrite ? save() : orUpdate({ word: 'rule', name }, save)))
}
