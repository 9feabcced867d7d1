import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { parseJson } from '../../support/parse-json.js'

/** A signed JSON web token, taken apart and not believed yet (RFC 7515, 7519). */
export interface Token {
  readonly alg: string
  readonly kid: string | undefined
  readonly claims: JsonObject
  /** What is signed. */
  readonly text: string
  readonly signature: Uint8Array
}

const maxDepth = 50
const grammar = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/

/** Undefined for what is no signed token, or wants something that is not understood here (`crit`). */
export function parseToken(text: string): Token | undefined {
  const [, first = '', second = '', third = ''] = grammar.exec(text) ?? []
  const [header, claims, signature] = [objectFrom(first), objectFrom(second), bytesFrom(third)]
  if (header === undefined || claims === undefined || signature === undefined) return undefined
  if (Object.hasOwn(header, 'crit')) return undefined
  const [alg, kid] = [member(header, 'alg'), member(header, 'kid')]
  if (typeof alg !== 'string' || (kid !== undefined && typeof kid !== 'string')) return undefined
  return { alg, kid, claims, text: `${first}.${second}`, signature }
}

function objectFrom(part: string): JsonObject | undefined {
  const bytes = bytesFrom(part)
  if (bytes === undefined) return undefined
  try {
    const value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), maxDepth)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** One text for each sequence of bytes: spare bits at the end are zero. */
function bytesFrom(part: string): Uint8Array | undefined {
  const bytes = Buffer.from(part, 'base64url')
  return bytes.length > 0 && bytes.toString('base64url') === part ? bytes : undefined
}

export interface ClaimRules {
  /** The only `iss`; undefined takes any. */
  readonly issuer: string | undefined
  /** One of them has to be in `aud`; none takes any. */
  readonly audience: readonly string[]
  readonly leewayS: number
}

/** What is wrong with the claims at this time, epoch seconds; undefined where nothing is. */
export function claimFault(claims: JsonObject, rules: ClaimRules, nowS: number): string | undefined {
  const { issuer, audience, leewayS } = rules
  const [expires, notBefore] = [member(claims, 'exp'), member(claims, 'nbf')]
  if (typeof expires !== 'number') return 'The token does not say when it expires.'
  if (nowS >= expires + leewayS) return 'The token has expired.'
  if (notBefore !== undefined && typeof notBefore !== 'number') return 'The token is not valid yet.'
  if (notBefore !== undefined && nowS < notBefore - leewayS) return 'The token is not valid yet.'
  if (issuer !== undefined && member(claims, 'iss') !== issuer) return 'The token is of another issuer.'
  const given = textsAt(claims, 'aud')
  if (audience.length > 0 && !audience.some((each) => given.includes(each))) return 'The token is for another audience.'
  return undefined
}

/** What a token allows: `scope` as a text, `scp` as a text or a list. */
export function scopesOf(claims: JsonObject): ReadonlySet<string> {
  return new Set(['scope', 'scp'].flatMap((name) => textsAt(claims, name)).flatMap((each) => each.split(' ')))
}

function textsAt(claims: JsonObject, name: string): readonly string[] {
  const value = member(claims, name)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((each) => typeof each === 'string')
}
