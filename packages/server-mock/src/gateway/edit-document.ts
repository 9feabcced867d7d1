import type { JsonObject } from '../entity/json-object.js'
import { withoutSteps, withSteps } from './assembly.js'
import type { OperationRequest } from './apidoc.js'
import { OperationIds } from './operation-id.js'
import { isVerb, objectAt, operationIdOf, operationsOf, type SwaggerDocument, withoutKey } from './swagger-document.js'

/** Stands in a target for the path that was asked for, base path included. */
export const requestPath = '$(request.path)'

/** A document with no operation yet (rest-api 25). */
export function newDocument(basePath: string, title: string): SwaggerDocument {
  return {
    swagger: '2.0',
    basePath,
    info: { title, version: '1.0.0' },
    paths: {},
    'x-ibm-configuration': {
      assembly: { execute: [{ 'operation-switch': { case: [] } }] },
      cors: { enabled: true },
    },
  }
}

/** The document with one operation more, or with another in its place. */
export function withOperation(document: SwaggerDocument, request: OperationRequest): SwaggerDocument {
  const { path, verb, pathParameters, responseType, action } = request
  const cleared = withoutOperation(document, path, verb) ?? document
  const operationId = new OperationIds(cleared).add(verb, path)
  const url = `${action.host}/api/v1/web/${action.namespace}/${action.package || 'default'}/${action.name}.${responseType}`
  const operation = {
    operationId,
    ...(pathParameters.length === 0 ? {} : { parameters: pathParameters }),
    'x-openwhisk': { url, namespace: action.namespace, package: action.package, action: action.name },
    responses: { default: { description: 'Default response' } },
  }
  const paths = objectAt(cleared, 'paths')
  const added = { ...cleared, paths: { ...paths, [path]: { ...objectAt(paths, path), [verb]: operation } } }
  return withSteps(
    added,
    operationId,
    stepsFor(responseType === 'http' ? `${url}${requestPath}` : url, action.secureKey),
  )
}

function stepsFor(target: string, secureKey: string | number | undefined): readonly JsonObject[] {
  const invoke = { invoke: { 'target-url': target, verb: 'keep' } }
  if (secureKey === undefined) return [invoke]
  const set = { set: 'message.headers.X-Require-Whisk-Auth', value: secureKey }
  return [invoke, { 'set-variable': { actions: [set] } }]
}

/** The document without an operation and, where that was the last one, without its path; undefined where there is none. */
export function withoutOperation(document: SwaggerDocument, path: string, verb: string): SwaggerDocument | undefined {
  const found = operationsOf(document).find((each) => each.path === path && each.verb === verb)
  if (found === undefined) return undefined
  const paths = objectAt(document, 'paths')
  const left = Object.fromEntries(Object.entries(found.pathItem).filter(([key]) => key.toLowerCase() !== verb))
  const isLast = !Object.keys(left).some((key) => isVerb(key.toLowerCase()))
  const changed = { ...document, paths: isLast ? withoutKey(paths, path) : { ...paths, [path]: left } }
  const operationId = operationIdOf(found)
  return operationId === undefined ? changed : withoutSteps(changed, operationId)
}

/** The document without a path; undefined where there is none. */
export function withoutPath(document: SwaggerDocument, path: string): SwaggerDocument | undefined {
  const paths = objectAt(document, 'paths')
  if (!Object.hasOwn(paths, path)) return undefined
  let left: SwaggerDocument = { ...document, paths: withoutKey(paths, path) }
  for (const each of operationsOf(document)) {
    const operationId = operationIdOf(each)
    if (each.path === path && operationId !== undefined) left = withoutSteps(left, operationId)
  }
  return left
}

/** The part of a document that is about a path, or one verb of it; undefined where there is none. */
export function narrowed(document: SwaggerDocument, path: string | undefined, verb: string | undefined) {
  if (path === undefined && verb === undefined) return document
  let left: SwaggerDocument | undefined = document
  for (const each of operationsOf(document)) {
    const isMeant = (path === undefined || each.path === path) && (verb === undefined || each.verb === verb)
    if (!isMeant && left !== undefined) left = withoutOperation(left, each.path, each.verb)
  }
  return left === undefined || operationsOf(left).length === 0 ? undefined : left
}
