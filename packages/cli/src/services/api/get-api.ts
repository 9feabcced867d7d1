import { isJsonObject, type JsonNode, type JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import type { ApiAccount } from './api-account.js'
import { apiVerbs } from './api-arguments.js'
import { apidocOf, storedApis } from './api-operations.js'
import { callGateway } from './call-gateway.js'

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
  const apidoc = withResponses(apidocOf(stored))
  return { value: replaced(stored, 'apidoc', apidoc), apidoc }
}

function withResponses(apidoc: JsonObject): JsonObject {
  const paths = apidoc.get('paths')
  if (!isJsonObject(paths)) return apidoc
  return replaced(apidoc, 'paths', new Map([...paths].map(([path, verbs]) => [path, verbsWithResponses(verbs)])))
}

function verbsWithResponses(verbs: JsonNode): JsonNode {
  if (!isJsonObject(verbs)) return verbs
  const isVerb = (key: string): boolean => apiVerbs.some((verb) => verb.toLowerCase() === key)
  return new Map(
    [...verbs].map(([key, value]) => [
      key,
      isVerb(key) && isJsonObject(value) && !value.has('responses') ? replaced(value, 'responses', null) : value,
    ]),
  )
}

function replaced(object: JsonObject, key: string, value: JsonNode): JsonObject {
  return new Map([...object, [key, value]])
}
