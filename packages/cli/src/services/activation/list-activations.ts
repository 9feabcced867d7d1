import { within } from '../../fault.js'
import { queryString } from '../../names/url-path.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { listOf } from '../entities/reply-node.js'
import { activationsPath } from './last-activation.js'

export interface ActivationQuery {
  /** `pkg/name` or `name`; empty: all. */
  readonly name: string
  readonly limit: number
  readonly skip: number
  /** Epoch milliseconds; 0: open. */
  readonly since: number
  readonly upto: number
  /** Full records instead of summaries. */
  readonly full: boolean
}

/** A page of activations, newest first (getActivations). Throws a Fault. */
export async function listActivations(client: RestClient, query: ActivationQuery): Promise<readonly JsonObject[]> {
  const path = activationQueryPath(query)
  const context = "Unable to obtain the list of activations for namespace 'default'"
  return listOf(await within(context, () => client.call({ method: 'GET', path })))
}

export function activationQueryPath({ name, limit, skip, since, upto, full }: ActivationQuery): string {
  const optional = {
    ...(full ? { docs: true } : {}),
    ...(name === '' ? {} : { name }),
    ...(since === 0 ? {} : { since }),
    ...(upto === 0 ? {} : { upto }),
  }
  return `${activationsPath}${queryString({ limit, skip, ...optional })}`
}
