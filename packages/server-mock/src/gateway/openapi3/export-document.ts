import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { isVerb, objectAt, objectsAt, type SwaggerDocument } from '../swagger-document.js'
import { carriedKey, extensionsOf, mapped, picked, present, restored } from './carried.js'
import { type Defaults, isOfBody, operationTo3, textsAt } from './operations.js'
import { parameterTo3 } from './parameters.js'
import { responseTo3 } from './responses.js'
import { schemaTo3 } from './schemas.js'
import { schemeTo3 } from './security-schemes.js'
import { serversOf } from './servers.js'

/** The OpenAPI 3 form of a document, whatever it holds: 3.0 unless it was imported from another. Makes the same API again. */
export function openApi3Of(document: SwaggerDocument): JsonObject {
  const defaults: Defaults = {
    document,
    consumes: textsAt(document, 'consumes') ?? [],
    produces: textsAt(document, 'produces') ?? [],
  }
  const paths = mapped(member(document, 'paths'), (item, path) =>
    path.startsWith('x-') ? item : itemTo3(item, defaults),
  )
  return restored({ ...rootTo3(document), paths: paths ?? {} }, document)
}

/** All but the paths, and without what the document carries. */
export function rootTo3(document: SwaggerDocument): JsonObject {
  return {
    openapi: '3.0.3',
    ...picked(document, ['info', 'externalDocs', 'tags']),
    servers: serversOf(document),
    ...present({ security: securityOf(document) }),
    paths: {},
    ...present({ components: componentsOf(document) }),
    ...extensionsOf(document),
  }
}

/** Where a Swagger document does not say what it asks for, the gateway asks for everything. */
function securityOf(document: SwaggerDocument): unknown {
  const security = member(document, 'security')
  const names = Object.keys(objectAt(document, 'securityDefinitions'))
  if (security !== undefined || names.length === 0) return security
  return [Object.fromEntries(names.map((name) => [name, []]))]
}

function componentsOf(document: SwaggerDocument): JsonObject | undefined {
  const parameters = mapped(member(document, 'parameters'), (each) => (isOfBody(each) ? undefined : parameterTo3(each)))
  const produces = textsAt(document, 'produces') ?? []
  const parts = {
    schemas: mapped(member(document, 'definitions'), schemaTo3),
    parameters: parameters === undefined ? undefined : present(parameters),
    responses: mapped(member(document, 'responses'), (each) => responseTo3(each, produces)),
    securitySchemes: mapped(member(document, 'securityDefinitions'), schemeTo3),
  }
  const filled = Object.entries(parts).filter(([, part]) => part !== undefined && Object.keys(part).length > 0)
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}

function itemTo3(item: JsonObject, defaults: Defaults): JsonObject {
  const operations = Object.entries(item).flatMap(([key, operation]) =>
    isVerb(key.toLowerCase())
      ? [[key, isJsonObject(operation) ? operationTo3(operation, defaults) : operation] as const]
      : [],
  )
  return { ...restored(plainItemTo3(item), item), ...Object.fromEntries(operations) }
}

/** A path without its operations, and without what it carries. */
export function plainItemTo3(item: JsonObject): JsonObject {
  const parameters = objectsAt(item, 'parameters').filter((each) => !isOfBody(each))
  const rest = Object.entries(item).filter(
    ([key]) => !isVerb(key.toLowerCase()) && key !== 'parameters' && key !== carriedKey,
  )
  return {
    ...Object.fromEntries(rest),
    ...(parameters.length === 0 ? {} : { parameters: parameters.map(parameterTo3) }),
  }
}
