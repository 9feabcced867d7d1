import { Fault, within } from '../../fault.js'
import { displayedNamespace } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import { type Collection, textOf } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { listPath, type Page, entityPath } from './collection-path.js'
import { listOf, objectOf } from './reply-node.js'

export interface ListQuery extends Page {
  readonly collection: Collection
  readonly namespace: string
  /** What its errors begin with, where it is not the list of this collection that was asked for. */
  readonly context?: string
}

/** One page of a collection. Throws a Fault: `Unable to obtain the list of rules for namespace 'default': …`. */
export async function listEntities(
  client: RestClient,
  { collection, namespace, limit, skip, ...told }: ListQuery,
): Promise<readonly JsonObject[]> {
  const context =
    told.context ?? `Unable to obtain the list of ${collection} for namespace '${displayedNamespace(namespace)}'`
  const path = listPath(collection, namespace, { limit, skip })
  return listOf(await within(context, () => client.call({ method: 'GET', path })))
}

/** The status of one rule of a list could not be had. */
export class RuleStatusFault extends Fault {
  constructor(fault: Fault) {
    super(fault.message, fault)
  }
}

/**
 * Rules of a namespace, each with the status that only a request of its own tells. Throws a RuleStatusFault for the
 * first that fails.
 */
export async function withStatuses(
  client: RestClient,
  namespace: string,
  rules: readonly JsonObject[],
): Promise<readonly JsonObject[]> {
  const complete: JsonObject[] = []
  for (const rule of rules) {
    const entity = textOf(rule, 'name')
    const path = entityPath('rules', { namespace, packageName: '', entity })
    const context = `Unable to get status of rule '${entity}'`
    const reply = await within(context, () => client.call({ method: 'GET', path })).catch((error: unknown) => {
      throw error instanceof Fault && error.shown ? new RuleStatusFault(error) : error
    })
    complete.push(new Map([...rule, ['status', objectOf(reply).get('status') ?? '']]))
  }
  return complete
}
