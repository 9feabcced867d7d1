import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { OperationIds } from '../operation-id.js'
import { isVerb, objectAt, objectsAt, type SwaggerDocument, textAt } from '../swagger-document.js'
import { checkOpenApi3 } from './check-openapi3.js'
import { extensionsOf, mapped, picked, present, withCarried } from './carried.js'
import { plainItemTo3, rootTo3 } from './export-document.js'
import { operationTo2 } from './operations.js'
import { parameterTo2 } from './parameters.js'
import { responseTo2 } from './responses.js'
import { schemaTo2 } from './schemas.js'
import { schemeTo2 } from './security-schemes.js'
import { placeOf } from './servers.js'

/** Whether a document is for `swaggerOf`. */
export function isOpenApi3(document: JsonObject): boolean {
  return member(document, 'swagger') === undefined && member(document, 'openapi') !== undefined
}

/**
 * The Swagger document of an API that is given in OpenAPI 3.0 or 3.1. What Swagger cannot say is carried along, so that
 * `openApi3Of` makes the same document of it. Throws ApiFault for what could not be served as it is meant.
 */
export function swaggerOf(document: JsonObject): SwaggerDocument {
  checkOpenApi3(document)
  const components = objectAt(document, 'components')
  const ids = new OperationIds(document)
  const root = {
    swagger: '2.0',
    ...placeOf(document),
    info: infoTo2(objectAt(document, 'info')),
    ...picked(document, ['externalDocs', 'tags']),
    ...present({
      // Where Swagger does not say what is asked for, everything is.
      security: member(document, 'security') ?? (hasSchemes(components) ? [] : undefined),
      definitions: mapped(member(components, 'schemas'), schemaTo2),
      parameters: firstOfEach(member(components, 'parameters'), parameterTo2),
      responses: mapped(member(components, 'responses'), responseTo2),
      securityDefinitions: firstOfEach(member(components, 'securitySchemes'), (each) => [schemeTo2(each)]),
    }),
    ...extensionsOf(document),
  }
  const carrying = withCarried({ made: root, given: document, back: rootTo3(root) }, ['paths'])
  const paths = mapped(member(document, 'paths'), (item, path) =>
    path.startsWith('x-')
      ? item
      : itemTo2(item, (verb, operation) =>
          operationTo2(operation, document, textAt(operation, 'operationId') ?? ids.add(verb, path)),
        ),
  )
  return { ...carrying, paths: paths ?? {} }
}

function infoTo2(info: JsonObject): JsonObject {
  const license = member(info, 'license')
  return {
    ...picked(info, ['title', 'description', 'termsOfService', 'contact', 'version']),
    ...(isJsonObject(license) ? { license: { ...picked(license, ['name', 'url']), ...extensionsOf(license) } } : {}),
    ...extensionsOf(info),
  }
}

function hasSchemes(components: JsonObject): boolean {
  return Object.keys(objectAt(components, 'securitySchemes')).length > 0
}

function firstOfEach(
  value: unknown,
  change: (each: JsonObject) => readonly (JsonObject | undefined)[],
): JsonObject | undefined {
  const all = mapped(value, (each) => change(each)[0])
  return all === undefined ? undefined : present(all)
}

function itemTo2(item: JsonObject, change: (verb: string, operation: JsonObject) => JsonObject): JsonObject {
  const parameters = objectsAt(item, 'parameters').flatMap(parameterTo2)
  const made = { ...extensionsOf(item), ...(parameters.length === 0 ? {} : { parameters }) }
  const operations = Object.entries(item).flatMap(([key, operation]) =>
    isVerb(key) && isJsonObject(operation) ? [[key, change(key, operation)] as const] : [],
  )
  const given = Object.fromEntries(Object.entries(item).filter(([key]) => !isVerb(key)))
  return { ...withCarried({ made, given, back: plainItemTo3(made) }), ...Object.fromEntries(operations) }
}
