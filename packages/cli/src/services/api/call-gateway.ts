import { Fault, faultCodes } from '../../fault.js'
import { queryString } from '../../names/url-path.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import type { RestRequest } from '../../rest/rest-request.js'
import { objectOf } from '../entities/reply-node.js'

export interface GatewayRequest extends Pick<RestRequest, 'method' | 'body'> {
  readonly operation: 'createApi' | 'getApi' | 'deleteApi'
  readonly query: Readonly<Record<string, string | number | undefined>>
  /** `Unable to create API`; absent: whoever calls tells. */
  readonly context?: string
  /** Whether the exit status tells the HTTP status. */
  readonly keepsStatus?: boolean
}

/** Asks one of the actions that manage APIs. Throws a Fault. */
export async function callGateway(client: RestClient, request: GatewayRequest): Promise<JsonObject> {
  const { method, body, operation, query, context, keepsStatus = false } = request
  const path = `/web/whisk.system/apimgmt/${operation}.http${queryString(query)}`
  try {
    return objectOf(await client.call({ method, path, ...(body === undefined ? {} : { body }) }))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const told = context === undefined ? error : error.within(context)
    // What an action answered is shown here, whatever other commands make of it.
    throw told.with({ shown: true, ...(keepsStatus ? {} : { code: faultCodes.general }) })
  }
}
