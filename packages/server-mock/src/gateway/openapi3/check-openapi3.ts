import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { ApiFault } from '../api-fault.js'
import { isParameter, segmentsOf } from '../path-table.js'
import { isVerb, objectAt, objectsAt, operationIdOf, operationsOf, textAt } from '../swagger-document.js'
import { checkTokenRules } from '../tokens/token-rules.js'
import { referred } from './schemas.js'
import { schemeFault } from './security-schemes.js'

/** Throws ApiFault, with the place and the next step, for what a document says and the gateway would not do. */
export function checkOpenApi3(document: JsonObject): void {
  const version = member(document, 'openapi')
  if (typeof version !== 'string' || !/^3\.[01](?:\.|$)/.test(version)) {
    throw fault('openapi', `${JSON.stringify(version)} is not taken; write 3.0.3 or 3.1.0 and what belongs to it.`)
  }
  for (const name of ['info', 'paths']) {
    if (!isJsonObject(member(document, name))) throw fault(name, 'is no object; add it.')
  }
  const used = new Set<string>()
  const ids = new Map<string, string>()
  checkSecurity(document, { place: 'security', document, used })
  for (const [path, item] of Object.entries(objectAt(document, 'paths'))) {
    if (path.startsWith('x-')) continue
    const place = `paths.${path}`
    if (!isJsonObject(item)) throw fault(place, 'is no object; write its operations into it.')
    checkPath(path, place)
    checkItem(item, place)
    for (const [verb, operation] of Object.entries(item)) {
      if (isVerb(verb)) checkOperation(operation, { place: `${place}.${verb}`, document, used, ids })
    }
  }
  checkIsSaid(document)
  checkSchemes(document, used)
}

function checkPath(path: string, place: string): void {
  if (!path.startsWith('/')) throw fault(place, `does not begin with '/'; let it.`)
  const partial = segmentsOf(path).find((segment) => /[{}]/.test(segment) && !isWholeParameter(segment))
  if (partial === undefined) return
  throw fault(
    place,
    `'${partial}' is not one parameter; the gateway takes parameters that are whole segments, such as /{name}/.`,
  )
}

function isWholeParameter(segment: string): boolean {
  return isParameter(segment) && !/[{}]/.test(segment.slice(1, -1))
}

function checkItem(item: JsonObject, place: string): void {
  if (member(item, '$ref') !== undefined) throw fault(`${place}.$ref`, 'is not followed; write the operations here.')
  checkServers(item, place)
  for (const name of Object.keys(item)) {
    if (isVerb(name.toLowerCase()) && !isVerb(name))
      throw fault(`${place}.${name}`, `is no method; write '${name.toLowerCase()}'.`)
  }
  if (member(item, 'trace') !== undefined) throw fault(`${place}.trace`, 'is a method that is not served; take it out.')
}

function checkServers(object: JsonObject, place: string): void {
  if (member(object, 'servers') === undefined) return
  throw fault(
    `${place}.servers`,
    'cannot be other than those of the API; take it out or make another API of this part.',
  )
}

interface Where {
  readonly place: string
  readonly document: JsonObject
  /** Names of the schemes that somebody asks for; grows. */
  readonly used: Set<string>
}

interface WhereOperation extends Where {
  /** Places of operations by their ids; grows. */
  readonly ids: Map<string, string>
}

function checkOperation(operation: unknown, where: WhereOperation): void {
  const { place, document, ids } = where
  if (!isJsonObject(operation)) throw fault(place, 'is no object; write an operation or take it out.')
  checkServers(operation, place)
  const id = operationIdOf({ operation })
  const taken = id === undefined ? undefined : ids.get(id)
  if (taken !== undefined) throw fault(`${place}.operationId`, `is that of ${taken}, too; give each its own.`)
  if (id !== undefined) ids.set(id, place)
  for (const [index, parameter] of objectsAt(operation, 'parameters').entries()) {
    const reference = textAt(parameter, '$ref')
    if (reference === undefined || referred(document, reference) !== undefined) continue
    throw fault(
      `${place}.parameters[${index}].$ref`,
      `'${reference}' leads to nothing in this document; write it into components.`,
    )
  }
  checkSecurity(operation, { ...where, place: `${place}.security` })
}

/** With schemes that nothing asks for it is better to ask than to let everybody in. */
function checkIsSaid(document: JsonObject): void {
  const isSaid = operationsOf(document).some(({ operation }) => member(operation, 'security') !== undefined)
  if (isSaid || member(document, 'security') !== undefined) return
  const names = Object.keys(objectAt(objectAt(document, 'components'), 'securitySchemes')).map((name) => `'${name}'`)
  if (names.length === 0) return
  const text = `is missing while components.securitySchemes has ${names.join(', ')}`
  throw fault('security', `${text}; name one here or in operations, or write [] to let everybody in.`)
}

/** Reads `security` of a document or an operation. */
function checkSecurity(object: JsonObject, { place, document, used }: Where): void {
  const security = member(object, 'security')
  if (security === undefined) return
  if (!Array.isArray(security) || !security.every(isJsonObject))
    throw fault(place, 'is no list of objects; make it one.')
  const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes')
  for (const [index, requirement] of security.entries()) {
    for (const name of Object.keys(requirement)) {
      used.add(name)
      if (isJsonObject(member(schemes, name))) continue
      throw fault(`${place}[${index}].${name}`, 'is no scheme in components.securitySchemes; define it there.')
    }
  }
}

function checkSchemes(document: JsonObject, used: ReadonlySet<string>): void {
  const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes')
  for (const [name, scheme] of Object.entries(schemes)) {
    const place = `components.securitySchemes.${name}`
    if (!isJsonObject(scheme)) throw fault(place, 'is no object; write a scheme or take it out.')
    if (member(scheme, '$ref') !== undefined) throw fault(`${place}.$ref`, 'is not followed; write the scheme here.')
    const text = used.has(name) ? schemeFault(scheme) : undefined
    if (text !== undefined) throw fault(place, text)
    checkTokenRules(scheme, place)
  }
}

function fault(place: string, text: string): ApiFault {
  return new ApiFault(`API creation failure: ${place}: ${text}`)
}
