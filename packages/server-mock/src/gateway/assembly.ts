import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'
import {
  configurationOf,
  objectAt,
  objectsAt,
  type SwaggerDocument,
  textAt,
  withConfiguration,
} from './swagger-document.js'

const switchKey = 'operation-switch'

/** The steps that a document has for an operation: of its case, or those for every operation. */
export function stepsOf(document: SwaggerDocument, operationId: string | undefined): readonly JsonObject[] {
  return executeOf(document).flatMap((step) => {
    if (!Object.hasOwn(step, switchKey)) return [step]
    if (operationId === undefined) return []
    const chosen = objectsAt(objectAt(step, switchKey), 'case').find((each) =>
      operationIdsOf(each).includes(operationId),
    )
    return chosen === undefined ? [] : objectsAt(chosen, 'execute')
  })
}

/** The document with these steps for an operation, instead of those it had. */
export function withSteps(
  document: SwaggerDocument,
  operationId: string,
  steps: readonly JsonObject[],
): SwaggerDocument {
  const cleared = withoutSteps(document, operationId)
  const added = { operations: [operationId], execute: steps }
  const execute = executeOf(cleared)
  const at = execute.findIndex((step) => Object.hasOwn(step, switchKey))
  if (at === -1) return withExecute(cleared, [...execute, { [switchKey]: { case: [added] } }])
  return withExecute(
    cleared,
    execute.map((step, index) => (index === at ? withCases(step, [...casesOf(step), added]) : step)),
  )
}

/** The document without steps of its own for an operation. */
export function withoutSteps(document: SwaggerDocument, operationId: string): SwaggerDocument {
  const execute = executeOf(document)
  if (!execute.some((step) => casesOf(step).some((each) => operationIdsOf(each).includes(operationId)))) return document
  return withExecute(
    document,
    execute.map((step) => {
      if (!Object.hasOwn(step, switchKey)) return step
      return withCases(
        step,
        casesOf(step).flatMap((each) => withoutOperation(each, operationId)),
      )
    }),
  )
}

function executeOf(document: SwaggerDocument): readonly JsonObject[] {
  return objectsAt(objectAt(configurationOf(document), 'assembly'), 'execute')
}

function withExecute(document: SwaggerDocument, execute: readonly JsonObject[]): SwaggerDocument {
  const configuration = configurationOf(document)
  const assembly = { ...objectAt(configuration, 'assembly'), execute }
  return withConfiguration(document, { ...configuration, assembly })
}

function casesOf(step: JsonObject): readonly unknown[] {
  const cases = member(objectAt(step, switchKey), 'case')
  return Array.isArray(cases) ? cases : []
}

function withCases(step: JsonObject, cases: readonly unknown[]): JsonObject {
  return { ...step, [switchKey]: { ...objectAt(step, switchKey), case: cases } }
}

/** A case for several operations stays for the others. */
function withoutOperation(each: unknown, operationId: string): readonly unknown[] {
  const operations = operationIdsOf(each)
  if (!isJsonObject(each) || !operations.includes(operationId)) return [each]
  const left = operations.filter((id) => id !== operationId)
  return left.length === 0 ? [] : [{ ...each, operations: left }]
}

function operationIdsOf(each: unknown): readonly string[] {
  if (!isJsonObject(each)) return []
  const operations = member(each, 'operations')
  return Array.isArray(operations) ? operations.flatMap(idOf) : []
}

/** Hand-written documents may name a verb and a path, or an object with the id. */
function idOf(operation: unknown): readonly string[] {
  if (typeof operation === 'string') return [operation]
  const id = isJsonObject(operation) ? textAt(operation, 'operationId') : undefined
  return id === undefined ? [] : [id]
}
