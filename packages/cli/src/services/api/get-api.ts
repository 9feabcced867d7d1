import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import type { ApiAccount } from './api-account.js'
import { apidocOf, storedApis } from './api-operations.js'
import { callGateway } from './call-gateway.js'
import { documentInOrder, storedInOrder } from './document-order.js'

export interface StoredApi {
  /** The document and what is stored beside it. */
  readonly value: JsonObject
  /** The document; of Swagger operations without responses say so. */
  readonly apidoc: JsonObject
}

interface Wanted {
  readonly account: ApiAccount
  /** A base path, or the name of an API. */
  readonly name: string
  /** In OpenAPI 3 instead of Swagger 2.0. */
  readonly isOpenApi: boolean
}

/** An API by base path or name; undefined where there is none. Throws a Fault. */
export async function getApi(client: RestClient, wanted: Wanted): Promise<StoredApi | undefined> {
  const { account, name, isOpenApi } = wanted
  const query = { ...account, basepath: name, outputFormat: isOpenApi ? 'openapi3' : undefined }
  const reply = await callGateway(client, { method: 'GET', operation: 'getApi', query })
  const [stored] = storedApis(reply)
  if (stored === undefined) return undefined
  if (isOpenApi) return { value: stored, apidoc: apidocOf(stored) }
  const apidoc = documentInOrder(apidocOf(stored))
  return { value: storedInOrder(new Map([...stored, ['apidoc', apidoc]])), apidoc }
}
