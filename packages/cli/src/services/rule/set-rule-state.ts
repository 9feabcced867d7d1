import { within } from '../../fault.js'
import { entityName, type QualifiedName } from '../../names/qualified-name.js'
import { objectNode } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { entityPath } from '../entities/collection-path.js'

/** Enables or disables a rule (setState). Throws a Fault. */
export async function setRuleState(
  client: RestClient,
  name: QualifiedName,
  status: 'active' | 'inactive',
): Promise<void> {
  const body = objectNode({ status, trigger: null, action: null })
  const verb = status === 'active' ? 'enable' : 'disable'
  await within(`Unable to ${verb} rule '${entityName(name)}'`, () =>
    client.call({ method: 'POST', path: entityPath('rules', name), body }),
  )
}
