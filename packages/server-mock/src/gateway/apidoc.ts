import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'
import { parseJson } from '../support/parse-json.js'
import { ApiFault } from './api-fault.js'
import { isOpenApi3, swaggerOf } from './openapi3/import-document.js'
import { isVerb, type SwaggerDocument, textAt } from './swagger-document.js'

/** A web action behind an operation. */
interface ApiAction {
  readonly namespace: string
  /** Empty for an action in no package. */
  readonly package: string
  readonly name: string
  /** Scheme and host, as the caller reaches this server. */
  readonly host: string
  /** What the action's `require-whisk-auth` asks for. */
  readonly secureKey?: string | number
}

/** One operation to be added to an API. */
export interface OperationRequest {
  readonly kind: 'operation'
  /** A base path or, without a leading slash, the name of an API that there is. */
  readonly api: string
  readonly title: string | undefined
  readonly path: string
  /** Lower case. */
  readonly verb: string
  readonly pathParameters: readonly unknown[]
  readonly responseType: string
  readonly action: ApiAction
}

/** A whole API, instead of the one under its base path. */
interface DocumentRequest {
  readonly kind: 'document'
  readonly document: SwaggerDocument
}

export type CreateRequest = OperationRequest | DocumentRequest

/** Deeper documents are refused, as everywhere. */
const maxDepth = 1000

/**
 * Reads the `apidoc` of createApi for the namespace of its caller. Throws ApiFault with the texts of rest-api 25, in
 * the order in which upstream looks at its fields.
 */
export function parseApidoc(value: unknown, caller: { readonly namespace: string; readonly responseType: string }) {
  const apidoc = objectFrom(value, 'apidoc field cannot be parsed. Ensure it is valid JSON.')
  if (isAbsent(member(apidoc, 'namespace'))) throw new ApiFault('apidoc is missing the namespace field')
  const swagger = member(apidoc, 'swagger')
  return isAbsent(swagger) ? parseOperation(apidoc, caller) : parseDocument(apidoc, swagger)
}

function parseDocument(apidoc: JsonObject, swagger: unknown): CreateRequest {
  if (!isAbsent(member(apidoc, 'gatewayBasePath'))) {
    throw new ApiFault('swagger and gatewayBasePath are mutually exclusive and cannot be specified together.')
  }
  const document = objectFrom(swagger, 'swagger field cannot be parsed. Ensure it is valid JSON.')
  if (isOpenApi3(document)) return { kind: 'document', document: swaggerOf(document) }
  for (const field of ['basePath', 'paths', 'info']) {
    if (isAbsent(member(document, field))) throw new ApiFault(`swagger is missing the ${field} field.`)
  }
  return { kind: 'document', document }
}

function parseOperation(
  apidoc: JsonObject,
  caller: { readonly namespace: string; readonly responseType: string },
): CreateRequest {
  const missing = (field: string): string => `apidoc is missing the ${field} field`
  const api = required(apidoc, 'gatewayBasePath', missing)
  const path = required(apidoc, 'gatewayPath', missing)
  const verb = required(apidoc, 'gatewayMethod', missing).toLowerCase()
  const action = parseAction(member(apidoc, 'action'), caller.namespace)
  if (!isVerb(verb)) throw new ApiFault(`API creation failure: '${verb}' is not a valid API verb.`)
  if (!path.startsWith('/')) throw new ApiFault(`API creation failure: '${path}' must begin with '/'.`)
  const parameters = member(apidoc, 'pathParameters')
  return {
    kind: 'operation',
    api,
    title: textAt(apidoc, 'apiName'),
    path,
    verb,
    pathParameters: Array.isArray(parameters) ? parameters : [],
    responseType: caller.responseType,
    action,
  }
}

function parseAction(value: unknown, callerNamespace: string): ApiAction {
  if (isAbsent(value)) throw new ApiFault('apidoc is missing the action field.')
  const action = objectFrom(value, 'apidoc is missing the action field.')
  const missing = (field: string): string => `action is missing the ${field} field.`
  required(action, 'backendMethod', missing)
  const backendUrl = required(action, 'backendUrl', missing)
  const namespace = required(action, 'namespace', missing)
  const named = nameParts(required(action, 'name', missing))
  required(action, 'authkey', missing)
  const owner = named.namespace ?? namespace
  const secureKey = member(action, 'secureKey')
  return {
    namespace: owner === '_' ? callerNamespace : owner,
    package: named.package,
    name: named.name,
    host: hostOf(backendUrl),
    ...(typeof secureKey === 'string' || typeof secureKey === 'number' ? { secureKey } : {}),
  }
}

interface NameParts {
  readonly namespace: string | undefined
  readonly package: string
  readonly name: string
}

/** Of `/ns/pkg/action`, `/ns/action`, `pkg/action` or `action`. */
function nameParts(qualified: string): NameParts {
  const parts = qualified.split('/')
  const namespace = parts[0] === '' ? parts[1] : undefined
  const rest = namespace === undefined ? parts : parts.slice(2)
  const name = rest.at(-1)
  if (name === undefined || name === '' || rest.length > 2) {
    throw new ApiFault(`API creation failure: '${qualified}' is not a valid action name.`)
  }
  const pkg = rest.length === 2 ? (rest[0] ?? '') : ''
  return { namespace, package: pkg === 'default' ? '' : pkg, name }
}

/** Scheme and host of a URL; one that lacks a scheme is meant for HTTPS, as the command line means it. */
function hostOf(url: string): string {
  const full = /^https?:\/\//i.test(url) ? url : `https://${url}`
  if (!URL.canParse(full)) throw new ApiFault(`API creation failure: '${url}' is not a valid URL.`)
  return new URL(full).origin
}

/** A text that is not empty; numbers and the like are taken as they print. */
function required(object: JsonObject, field: string, missing: (field: string) => string): string {
  const value = member(object, field)
  if (isAbsent(value)) throw new ApiFault(missing(field))
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new ApiFault(missing(field))
}

/** As a program of upstream's language sees it: 0 and false are nothing, too. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === 0 || value === false
}

function objectFrom(value: unknown, fault: string): JsonObject {
  if (isJsonObject(value)) return value
  if (typeof value !== 'string') throw new ApiFault(fault)
  let parsed: unknown
  try {
    parsed = parseJson(value, maxDepth)
  } catch (error) {
    throw new ApiFault(fault, { cause: error })
  }
  if (!isJsonObject(parsed)) throw new ApiFault(fault)
  return parsed
}
