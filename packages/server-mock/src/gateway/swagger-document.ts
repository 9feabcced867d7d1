import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'

/** A Swagger 2.0 document as it was imported or made; what the gateway does not know of it is kept. */
export type SwaggerDocument = JsonObject

/** Methods that an operation may have, in lower case as they stand in documents. */
const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options'] as const

export interface SwaggerOperation {
  /** As written below `paths`. */
  readonly path: string
  /** Lower case. */
  readonly verb: string
  readonly pathItem: JsonObject
  readonly operation: JsonObject
}

/** Every operation of a document, in its order; whatever has not the shape of one is passed over. */
export function operationsOf(document: SwaggerDocument): readonly SwaggerOperation[] {
  return Object.entries(objectAt(document, 'paths')).flatMap(([path, pathItem]) => {
    if (!isJsonObject(pathItem)) return []
    return Object.entries(pathItem).flatMap(([key, operation]) => {
      const verb = key.toLowerCase()
      return isVerb(verb) && isJsonObject(operation) ? [{ path, verb, pathItem, operation }] : []
    })
  })
}

export function isVerb(verb: string): boolean {
  return verbs.some((each) => each === verb)
}

/** Begins with a slash. */
export function basePathOf(document: SwaggerDocument): string {
  return textAt(document, 'basePath') ?? '/'
}

/** What people call the API. */
export function titleOf(document: SwaggerDocument): string {
  return textAt(objectAt(document, 'info'), 'title') ?? basePathOf(document)
}

/** `operationId`, or undefined where the operation names none. */
export function operationIdOf({ operation }: Pick<SwaggerOperation, 'operation'>): string | undefined {
  return textAt(operation, 'operationId')
}

/** Where the gateway's own part of a document stands, the first that is there. */
const configurationKeys = ['x-ibm-configuration', 'x-gateway-configuration'] as const

export function configurationOf(document: SwaggerDocument): JsonObject {
  const key = configurationKeys.find((each) => isJsonObject(member(document, each)))
  return key === undefined ? {} : objectAt(document, key)
}

/** The document with another configuration, under the name it has had. */
export function withConfiguration(document: SwaggerDocument, configuration: JsonObject): SwaggerDocument {
  const key = configurationKeys.find((each) => isJsonObject(member(document, each))) ?? configurationKeys[0]
  return { ...document, [key]: configuration }
}

/** The member when it is an object, else an empty one. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = member(object, key)
  return isJsonObject(value) ? value : {}
}

/** The elements of an array that are objects. */
export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  const value = member(object, key)
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}

/** The member when it is a text that is not empty. */
export function textAt(object: JsonObject, key: string): string | undefined {
  const value = member(object, key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function withoutKey(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([each]) => each !== key))
}
