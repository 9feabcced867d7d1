import { Fault } from '../../fault.js'
import { isJsonList, isJsonObject, type JsonNode, type JsonObject } from '../../output/json/node.js'
import { textOf } from '../../output/lists.js'
import { apiVerbs } from './api-arguments.js'

/** One path and verb of an API. */
export interface ApiOperation {
  readonly basePath: string
  readonly apiName: string
  readonly path: string
  /** As the document has it, in lower case. */
  readonly verb: string
  /** Where it is served. */
  readonly url: string
  /** What runs for it, `/ns/[pkg/]name`; absent for an operation of another kind. */
  readonly action?: string
}

/** The stored APIs of an answer of `getApi`. Throws a Fault for one that holds none where it should. */
export function storedApis(reply: JsonObject): readonly JsonObject[] {
  const apis = reply.get('apis')
  return (isJsonList(apis) ? apis : []).filter(isJsonObject).map((api) => {
    const value = api.get('value')
    if (isJsonObject(value)) return value
    throw internal('Missing value stanza in API configuration response')
  })
}

/** The document of a stored API. Throws a Fault. */
export function apidocOf(stored: JsonObject): JsonObject {
  const apidoc = stored.get('apidoc')
  if (isJsonObject(apidoc)) return apidoc
  throw internal('Missing apidoc stanza in API configuration')
}

/** Below which URL a stored API is served; has no slash at its end. */
export function managedUrl(stored: JsonObject): string {
  return textOf(stored, 'gwApiUrl').replace(/\/$/, '')
}

/** Every operation of a stored API, in the order of its document. Throws a Fault for one that is not complete. */
export function operationsOf(stored: JsonObject): readonly ApiOperation[] {
  const apidoc = apidocOf(stored)
  const base = managedUrl(stored)
  const api = { basePath: textOf(apidoc, 'basePath'), apiName: textOf(objectIn(apidoc, 'info'), 'title') }
  return [...objectIn(apidoc, 'paths')].flatMap(([path, verbs]) =>
    verbsOf(verbs).map(([verb, operation]) => ({
      ...api,
      path,
      verb,
      url: `${base}${path}`,
      ...actionOf(verb, operation),
    })),
  )
}

function verbsOf(node: JsonNode): readonly (readonly [string, JsonObject])[] {
  if (!isJsonObject(node)) return []
  return [...node].filter((entry): entry is [string, JsonObject] => {
    const [verb, operation] = entry
    return apiVerbs.some((known) => known.toLowerCase() === verb) && isJsonObject(operation)
  })
}

function actionOf(verb: string, operation: JsonObject): Pick<ApiOperation, 'action'> {
  const extension = operation.get('x-openwhisk')
  if (!isJsonObject(extension)) return {}
  const missing = (field: string): Fault =>
    new Fault(`Missing ${field} field in API configuration for operation ${verb}`, { blame: 'server' })
  if (textOf(operation, 'operationId') === '') throw missing('operationId')
  for (const field of ['url', 'namespace', 'action']) {
    if (textOf(extension, field) === '') throw missing(`x-openwhisk.${field}`)
  }
  const [namespace, folder, name] = ['namespace', 'package', 'action'].map((field) => textOf(extension, field))
  return { action: `/${namespace}/${folder === '' ? '' : `${folder}/`}${name}` }
}

function objectIn(node: JsonObject, key: string): JsonObject {
  const value = node.get(key)
  return isJsonObject(value) ? value : new Map()
}

function internal(text: string): Fault {
  return new Fault(`Internal error. ${text}`, { blame: 'server' })
}
