import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'
import { ApiFault } from './api-fault.js'
import { stepsOf } from './assembly.js'
import type { CreateRequest } from './apidoc.js'
import { requestPath } from './edit-document.js'
import { givenLimits, limitFault } from './rate-limit.js'
import {
  objectAt,
  objectsAt,
  operationIdOf,
  operationsOf,
  type SwaggerDocument,
  type SwaggerOperation,
  textAt,
} from './swagger-document.js'
import { checkTokenRules } from './tokens/token-rules.js'

/** Throws ApiFault for what no API may have, whatever else it has (rest-api 25). */
export function checkRequest(request: CreateRequest): void {
  const base = request.kind === 'document' ? member(request.document, 'basePath') : request.api
  if (typeof base === 'string' && /[{}]/.test(base)) {
    throw new ApiFault(
      `The base path (${base}) cannot have parameters. Only the relative path supports path parameters.`,
    )
  }
  if (request.kind === 'operation' && hasParameters(request.path) && request.responseType !== 'http') {
    throw new ApiFault(`The action must use a response type of '.http' in order to receive the path parameters.`)
  }
}

/** Throws ApiFault for a document that the gateway could not serve as it is meant. */
export function checkDocument(document: SwaggerDocument): void {
  const base = member(document, 'basePath')
  if (typeof base !== 'string' || !base.startsWith('/')) {
    const shown = typeof base === 'string' ? base : JSON.stringify(base)
    throw new ApiFault(`API creation failure: The base path '${shown}' must begin with '/'.`)
  }
  if (base.includes("'")) throw new ApiFault(`API creation failure: basePath contains illegal character "'".`)
  checkRates(document, '')
  for (const each of operationsOf(document)) {
    checkRates(each.operation, `paths.${each.path}.${each.verb}.`)
    checkOperation(document, each)
  }
  for (const [name, definition] of Object.entries(objectAt(document, 'securityDefinitions'))) {
    if (isJsonObject(definition)) checkTokenRules(definition, `securityDefinitions.${name}`)
  }
}

/** A limit that cannot be read would limit nothing. */
function checkRates(place: JsonObject, where: string): void {
  for (const { key, limit } of givenLimits(place)) {
    const fault = limitFault(limit)
    if (fault !== undefined) throw new ApiFault(`API creation failure: ${where}${key} ${fault}.`)
  }
}

function checkOperation(document: SwaggerDocument, each: SwaggerOperation): void {
  if (!hasParameters(each.path)) return
  const operationId = operationIdOf(each)
  for (const step of stepsOf(document, operationId)) {
    const target = textAt(objectAt(step, 'invoke'), 'target-url')
    if (target !== undefined && !target.endsWith(requestPath)) {
      throw new ApiFault(
        `The target-url for operationId '${operationId ?? ''}' must end in '${requestPath}' in order for actions to receive the path parameters.`,
      )
    }
  }
  const known = pathParametersOf(document, each)
  for (const name of parameterNames(each.path)) {
    if (known.has(name)) continue
    throw new ApiFault(
      `The parameter '${name}' defined in path '${each.path}' does not match any of the parameters defined for the path in the swagger file.`,
    )
  }
}

function pathParametersOf(document: SwaggerDocument, { pathItem, operation }: SwaggerOperation): ReadonlySet<unknown> {
  const all = [...objectsAt(pathItem, 'parameters'), ...objectsAt(operation, 'parameters')]
  const resolved = all.map((parameter) => referred(document, textAt(parameter, '$ref')) ?? parameter)
  return new Set(resolved.filter((each) => member(each, 'in') === 'path').map((each) => member(each, 'name')))
}

function referred(document: SwaggerDocument, reference: string | undefined) {
  const name = /^#\/parameters\/(.+)$/.exec(reference ?? '')?.[1]
  return name === undefined ? undefined : objectAt(objectAt(document, 'parameters'), name)
}

function hasParameters(path: string): boolean {
  return path.includes('{')
}

function parameterNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
}
