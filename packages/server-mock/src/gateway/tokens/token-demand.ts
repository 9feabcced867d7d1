import type { IncomingHttpHeaders } from 'node:http'
import type { JsonObject } from '../../entity/json-object.js'
import type { Clock } from '../../support/clock.js'
import type { Admission, Demand, Refusal } from '../admission.js'
import { textAt } from '../swagger-document.js'
import { claimHeaders } from './claim-headers.js'
import { KeysUnavailable, type PublishedKeys } from './key-server.js'
import type { ServerKeys } from './known-keys.js'
import { isKeyFor, isSignedBy } from './signature.js'
import { claimFault, parseToken, scopesOf, type Token } from './token.js'
import type { TokenRules } from './token-rules.js'

export interface TokenDemandParts {
  readonly rules: TokenRules
  readonly keys: ServerKeys
  /** All of them have to be in the token. */
  readonly scopes: readonly string[]
  /** What the operation belongs to, for whoever is asked to show a token. */
  readonly realm: string
  readonly clock: Clock
}

/** Lets in whoever shows a token that the rules allow. What cannot be verified now lets nobody in. */
export function tokenDemand(parts: TokenDemandParts): Demand {
  const refuse = refusals(parts)
  return (headers) => {
    const text = bearerOf(headers)
    if (text === undefined) return refuse.missing()
    const token = parseToken(text)
    if (token === undefined) return refuse.invalid('The token cannot be read.')
    if (!parts.rules.algorithms.includes(token.alg))
      return refuse.invalid('The token is signed in a way that is not allowed.')
    return judge(parts, token, refuse)
  }
}

const bearer = /^bearer +(\S+) *$/i

function bearerOf({ authorization }: IncomingHttpHeaders): string | undefined {
  return bearer.exec(authorization ?? '')?.[1]
}

async function judge(parts: TokenDemandParts, token: Token, refuse: Refusals): Promise<Admission> {
  const { rules, keys, scopes, clock } = parts
  let published: PublishedKeys
  try {
    published = await keysFor(keys, token)
  } catch (error) {
    if (error instanceof KeysUnavailable) return refuse.unavailable(error.status)
    throw error
  }
  // The signature comes first: what a stranger writes into a token is not worth a look.
  const signing = candidates(published, token)
  if (signing.length === 0) return refuse.invalid('The token is signed with a key that is not known.')
  if (!signing.some((key) => isSignedBy(key, token))) return refuse.invalid('The signature of the token is wrong.')
  const fault = claimFault(token.claims, { ...rules, issuer: rules.issuer ?? published.issuer }, clock.now() / 1000)
  if (fault !== undefined) return refuse.invalid(fault)
  const allowed = scopesOf(token.claims)
  if (!scopes.every((scope) => allowed.has(scope))) return refuse.scope()
  return { caller: callerOf(token.claims), headers: claimHeaders(token.claims) }
}

/** What is published, read anew where the token's key is not in it. */
async function keysFor(keys: ServerKeys, token: Token): Promise<PublishedKeys> {
  const published = await keys.get()
  return candidates(published, token).length > 0 ? published : keys.renew(published)
}

/** Keys that have a name are only taken for tokens that name them. */
function candidates({ keys }: PublishedKeys, { kid, alg }: Token) {
  const fitting = keys.filter((key) => isKeyFor(key, alg))
  return kid === undefined ? fitting : fitting.filter((key) => key.kid === undefined || key.kid === kid)
}

function callerOf(claims: JsonObject): string {
  return `token ${JSON.stringify([textAt(claims, 'iss'), textAt(claims, 'sub')])}`
}

interface Refusals {
  missing(): Refusal
  invalid(reason: string): Refusal
  scope(): Refusal
  unavailable(status: 502 | 503): Refusal
}

/** Answers of RFC 6750. */
function refusals({ realm, scopes }: TokenDemandParts): Refusals {
  const challenge = `Bearer realm=${quoted(realm)}`
  const scope = scopes.length === 0 ? '' : `, scope=${quoted(scopes.join(' '))}`
  return {
    missing: () => ({ status: 401, refusal: 'Bearer token required', challenge: `${challenge}${scope}` }),
    invalid: (reason) => ({
      status: 401,
      refusal: reason,
      challenge: `${challenge}, error="invalid_token", error_description=${quoted(reason)}`,
      wasShown: true,
    }),
    scope: () => ({
      status: 403,
      refusal: `The token lacks a scope; needed: ${scopes.join(' ')}`,
      challenge: `${challenge}, error="insufficient_scope"${scope}`,
    }),
    unavailable: (status) => ({ status, refusal: 'The keys that tokens are verified with cannot be read now.' }),
  }
}

/** What stands in a document is no reason to write anything but text into a header. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[^\x20-\x7e]|["\\]/g, '')}"`
}
