import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { objectAt, textAt } from '../swagger-document.js'
import { extensionsOf, picked, present } from './carried.js'

/** Names of flows in Swagger 2.0 and OpenAPI 3. */
const flows = [
  ['implicit', 'implicit'],
  ['password', 'password'],
  ['application', 'clientCredentials'],
  ['accessCode', 'authorizationCode'],
] as const

const tokens = 'x-jwt'

/** A security definition of Swagger 2.0 in OpenAPI 3. */
export function schemeTo3(definition: JsonObject): JsonObject {
  const described = { ...picked(definition, ['description']), ...extensionsOf(definition) }
  if (isBearer(definition)) return { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', ...described }
  switch (textAt(definition, 'type')) {
    case 'basic':
      return { type: 'http', scheme: 'basic', ...described }
    case 'oauth2':
      return { type: 'oauth2', flows: flowsOf(definition), ...described }
    default:
      return definition
  }
}

/** How Swagger 2.0 writes that a token is wanted. */
function isBearer(definition: JsonObject): boolean {
  const isKey = textAt(definition, 'type') === 'apiKey' && textAt(definition, 'in') === 'header'
  return (
    isKey && textAt(definition, 'name')?.toLowerCase() === 'authorization' && isJsonObject(member(definition, tokens))
  )
}

function flowsOf(definition: JsonObject): JsonObject {
  const flow = flows.find(([name]) => name === textAt(definition, 'flow'))?.[1]
  if (flow === undefined) return {}
  return {
    [flow]: { ...picked(definition, ['authorizationUrl', 'tokenUrl']), scopes: member(definition, 'scopes') ?? {} },
  }
}

/** A security scheme of OpenAPI 3 in Swagger 2.0; undefined where Swagger has nothing like it. */
export function schemeTo2(scheme: JsonObject): JsonObject | undefined {
  const described = { ...picked(scheme, ['description']), ...extensionsOf(scheme) }
  const bearer = { type: 'apiKey', name: 'Authorization', in: 'header', ...described }
  const given = member(scheme, tokens)
  switch (textAt(scheme, 'type')) {
    case 'apiKey':
      return textAt(scheme, 'in') === 'cookie' ? undefined : scheme
    case 'http':
      return httpTo2(scheme, { basic: { type: 'basic', ...described }, bearer })
    case 'oauth2':
      return { type: 'oauth2', ...flowTo2(objectAt(scheme, 'flows')), ...described }
    case 'openIdConnect': {
      const named = { openid_configuration: member(scheme, 'openIdConnectUrl') }
      return { ...bearer, [tokens]: { ...named, ...(isJsonObject(given) ? given : {}) } }
    }
    default:
      return undefined
  }
}

function httpTo2(
  scheme: JsonObject,
  { basic, bearer }: { readonly basic: JsonObject; readonly bearer: JsonObject },
): JsonObject | undefined {
  switch (textAt(scheme, 'scheme')?.toLowerCase()) {
    case 'basic':
      return basic
    case 'bearer':
      return isJsonObject(member(scheme, tokens)) ? bearer : undefined
    default:
      return undefined
  }
}

/** Swagger 2.0 knows one flow. */
function flowTo2(given: JsonObject): JsonObject {
  const found = flows.find(([, name]) => isJsonObject(member(given, name)))
  if (found === undefined) return {}
  const [flow, name] = found
  const about = objectAt(given, name)
  return present({
    flow,
    ...picked(about, ['authorizationUrl', 'tokenUrl']),
    scopes: member(about, 'scopes') ?? {},
  })
}

/** What a scheme that is asked for lacks, and what to do; undefined for one that can be written in Swagger 2.0. */
export function schemeFault(scheme: JsonObject): string | undefined {
  if (schemeTo2(scheme) !== undefined) return undefined
  const [type = '', http] = [textAt(scheme, 'type'), textAt(scheme, 'scheme')]
  if (http?.toLowerCase() === 'bearer') {
    return 'tokens cannot be verified without keys; add x-jwt with jwks_uri or openid_configuration.'
  }
  const shown = [type, http, type === 'apiKey' ? 'in a cookie' : undefined]
    .filter((each) => each !== undefined)
    .join(' ')
  return `'${shown}' cannot be checked by the gateway; use apiKey in a header, or bearer, oauth2 or openIdConnect with keys.`
}
