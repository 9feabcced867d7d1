import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { ApiFault } from '../api-fault.js'
import { textAt } from '../swagger-document.js'
import { knownAlgorithms } from './signature.js'
import type { ClaimRules } from './token.js'

/** Where public keys come from: a JWK set, or a document of OpenID Connect Discovery that names one and the issuer. */
export interface KeySource {
  readonly kind: 'keys' | 'discovery'
  readonly url: string
}

/** What tokens of a security scheme have to be. */
export interface TokenRules extends ClaimRules {
  readonly source: KeySource
  readonly algorithms: readonly string[]
}

/** The extension of a security scheme that says how its tokens are verified. */
const extension = 'x-jwt'

/** Where keys, issuer and audience of a scheme's tokens stand; undefined where they cannot be verified here. */
export function tokenRulesOf(definition: JsonObject): TokenRules | undefined {
  const given = member(definition, extension)
  const rules = isJsonObject(given) ? given : {}
  const source = sourceOf(definition, rules)
  if (source === undefined || faultOf(definition) !== undefined) return undefined
  const leeway = member(rules, 'leeway')
  const algorithms = listAt(rules, 'algorithms')
  return {
    source,
    issuer: textAt(rules, 'issuer'),
    audience: listAt(rules, 'audience'),
    algorithms: algorithms.length === 0 ? knownAlgorithms : algorithms,
    leewayS: typeof leeway === 'number' ? leeway : defaultLeewayS,
  }
}

/** Clocks differ by seconds. */
const defaultLeewayS = 30
const longestLeewayS = 300

/** Throws ApiFault for a scheme whose tokens could never be verified as it says; `place` is where it stands. */
export function checkTokenRules(definition: JsonObject, place: string): void {
  const fault = faultOf(definition)
  if (fault !== undefined) throw new ApiFault(`API creation failure: ${place}${fault}`)
}

function sourceOf(definition: JsonObject, rules: JsonObject): KeySource | undefined {
  const keys = textAt(rules, 'jwks_uri')
  if (keys !== undefined) return { kind: 'keys', url: keys }
  const isDiscovered = textAt(definition, 'type') === 'openIdConnect'
  const discovery =
    textAt(rules, 'openid_configuration') ?? (isDiscovered ? textAt(definition, 'openIdConnectUrl') : undefined)
  return discovery === undefined ? undefined : { kind: 'discovery', url: discovery }
}

/** What is wrong, beginning with where below the scheme it is. */
function faultOf(definition: JsonObject): string | undefined {
  const given = member(definition, extension)
  if (given === undefined && textAt(definition, 'type') !== 'openIdConnect') return undefined
  if (given !== undefined && !isJsonObject(given)) return `.${extension} is no object.`
  const rules = given ?? {}
  const source = sourceOf(definition, rules)
  if (source === undefined) return `.${extension} names no keys: add jwks_uri or openid_configuration, a URL.`
  if (!isKeyUrl(source.url))
    return `: '${source.url}' is no URL for keys; it begins with https:// or http:// and holds no password.`
  const unknown = listAt(rules, 'algorithms').find((each) => !knownAlgorithms.includes(each))
  if (unknown !== undefined) return `.${extension}.algorithms: '${unknown}' is none of ${knownAlgorithms.join(', ')}.`
  return fieldFault(rules)
}

function fieldFault(rules: JsonObject): string | undefined {
  const [issuer, leeway] = [member(rules, 'issuer'), member(rules, 'leeway')]
  if (issuer !== undefined && (typeof issuer !== 'string' || issuer === '')) return `.${extension}.issuer is no text.`
  for (const name of ['audience', 'algorithms']) {
    const value = member(rules, name)
    if (value !== undefined && listAt(rules, name).length === 0)
      return `.${extension}.${name} is no text and no list of texts.`
  }
  if (leeway === undefined || (typeof leeway === 'number' && leeway >= 0 && leeway <= longestLeewayS)) return undefined
  return `.${extension}.leeway is no number of seconds from 0 to ${longestLeewayS}.`
}

/** A text, or a list of nothing but texts; whatever else counts for none. */
function listAt(rules: JsonObject, name: string): readonly string[] {
  const value = member(rules, name)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const texts = values.filter((each): each is string => typeof each === 'string' && each !== '')
  return texts.length === values.length ? texts : []
}

/** The only URLs that the gateway ever asks anything of. */
export function isKeyUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}
