import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { objectAt, objectsAt, textAt } from '../swagger-document.js'
import { carriedKey, mapped, present, restored, withCarried } from './carried.js'
import { bodyTo2, bodyTo3, parameterTo2, parameterTo3 } from './parameters.js'
import { responsesTo2, responseTo3 } from './responses.js'
import { referred } from './schemas.js'

/** What a Swagger document says for all its operations. */
export interface Defaults {
  readonly document: JsonObject
  readonly consumes: readonly string[]
  readonly produces: readonly string[]
}

/** An operation of Swagger 2.0 in OpenAPI 3, with what it carries. */
export function operationTo3(operation: JsonObject, defaults: Defaults): JsonObject {
  return restored(plainTo3(operation, defaults), operation)
}

function plainTo3(operation: JsonObject, { document, consumes, produces }: Defaults): JsonObject {
  const left = ['parameters', 'consumes', 'produces', 'schemes', 'responses', carriedKey]
  const rest = Object.fromEntries(Object.entries(operation).filter(([name]) => !left.includes(name)))
  const all = objectsAt(operation, 'parameters').map((each) => inlined(each, document))
  const parameters = all.filter((each) => !isOfBody(each))
  const makes = textsAt(operation, 'produces') ?? produces
  const responses = mapped(member(operation, 'responses'), (each) => responseTo3(each, makes))
  return {
    ...rest,
    ...(parameters.length === 0 ? {} : { parameters: parameters.map(parameterTo3) }),
    ...present({ requestBody: bodyTo3(all, textsAt(operation, 'consumes') ?? consumes) }),
    responses: responses ?? { default: { description: 'Default response' } },
  }
}

/** A reference to a part of the body is replaced by what it leads to: there is no such parameter in OpenAPI 3. */
function inlined(parameter: JsonObject, document: JsonObject): JsonObject {
  const found = referred(document, textAt(parameter, '$ref') ?? '')
  return found !== undefined && isOfBody(found) ? found : parameter
}

export function isOfBody(parameter: JsonObject): boolean {
  const place = textAt(parameter, 'in')
  return place === 'body' || place === 'formData'
}

export function textsAt(object: JsonObject, name: string): readonly string[] | undefined {
  const value = member(object, name)
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined
}

/** An operation of OpenAPI 3 in Swagger 2.0, carrying what that cannot say. */
export function operationTo2(operation: JsonObject, document: JsonObject, operationId: string): JsonObject {
  const known = ['tags', 'summary', 'description', 'externalDocs', 'deprecated', 'security']
  const kept = Object.entries(operation).filter(
    ([name]) => known.includes(name) || (name.startsWith('x-') && name !== carriedKey),
  )
  const body = bodyOf(operation, document)
  const answers = member(operation, 'responses')
  const { responses, produces } = responsesTo2(isJsonObject(answers) ? answers : {})
  const parameters = [
    ...objectsAt(operation, 'parameters').flatMap(parameterTo2),
    ...(body === undefined ? [] : body.parameters),
  ]
  const made = {
    operationId,
    ...Object.fromEntries(kept),
    ...(body === undefined || body.consumes.length === 0 ? {} : { consumes: body.consumes }),
    ...(produces.length === 0 ? {} : { produces }),
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: Object.keys(responses).length === 0 ? { default: { description: 'Default response' } } : responses,
  }
  const back = plainTo3(made, { document: {}, consumes: [], produces: [] })
  return withCarried({ made, given: operation, back })
}

function bodyOf(operation: JsonObject, document: JsonObject) {
  const given = objectAt(operation, 'requestBody')
  if (Object.keys(given).length === 0) return undefined
  return bodyTo2(referred(document, textAt(given, '$ref') ?? '') ?? given)
}
