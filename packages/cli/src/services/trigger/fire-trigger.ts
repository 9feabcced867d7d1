import { within } from '../../fault.js'
import { entityName, type QualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import { textOf } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { entityPath } from '../entities/collection-path.js'
import { objectOf } from '../entities/reply-node.js'

/** Fires a trigger and gives the activation id; empty when no rule is active (fireTrigger). Throws a Fault. */
export async function fireTrigger(
  client: RestClient,
  name: QualifiedName,
  payload: JsonObject | undefined,
): Promise<string> {
  const body = payload ?? new Map()
  const reply = await within(`Unable to fire trigger '${entityName(name)}'`, () =>
    client.call({ method: 'POST', path: entityPath('triggers', name), body }),
  )
  return reply.text === '' ? '' : textOf(objectOf(reply), 'activationId')
}
