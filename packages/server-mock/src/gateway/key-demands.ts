import type { IncomingHttpHeaders } from 'node:http'
import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'
import type { Clock } from '../support/clock.js'
import { all as allOf, type Demand } from './admission.js'
import type { Subscription } from './api-library.js'
import { basePathOf, objectAt, type SwaggerDocument, textAt } from './swagger-document.js'
import type { KnownKeys } from './tokens/known-keys.js'
import { tokenDemand } from './tokens/token-demand.js'
import { tokenRulesOf } from './tokens/token-rules.js'

interface KeyHeader {
  /** As the document writes it, for messages. */
  readonly name: string
}

/** Of what a document asks that the gateway cannot check, nothing gets through. */
const nobody: Demand = () => ({
  status: 401,
  refusal: 'Unauthorized: this API asks for credentials that cannot be checked here.',
})

export interface DemandDeps {
  readonly subscriptions: readonly Subscription[]
  readonly tokens: KnownKeys
  readonly clock: Clock
}

/**
 * What an operation asks for; one of the demands has to be met. Without `security` everything that the document
 * defines is asked for, as upstream's gateway does. What can be checked without asking anybody stands first.
 */
export function demandsOf(document: SwaggerDocument, operation: JsonObject, deps: DemandDeps): readonly Demand[] {
  const definitions = objectAt(document, 'securityDefinitions')
  const security: unknown = member(operation, 'security') ?? member(document, 'security')
  const alternatives: readonly unknown[] = Array.isArray(security) ? security : [definitions]
  // No alternative, or an empty one, lets everybody in.
  if (alternatives.length === 0 || alternatives.some(isEmpty)) return []
  const made = alternatives.map((alternative) => demandFor(document, alternative, deps))
  return made.toSorted((left, right) => Number(left.asks) - Number(right.asks)).map(({ demand }) => demand)
}

function isEmpty(alternative: unknown): boolean {
  return isJsonObject(alternative) && Object.keys(alternative).length === 0
}

interface MadeDemand {
  readonly demand: Demand
  /** Whether somebody may have to be asked. */
  readonly asks: boolean
}

const defaultKey = 'x-api-key'
const defaultPair = ['X-Client-ID', 'X-Client-Secret'] as const

/** Of an alternative of `security`: names of definitions, each with the scopes that a token needs. */
function demandFor(document: SwaggerDocument, alternative: unknown, deps: DemandDeps): MadeDemand {
  if (!isJsonObject(alternative)) return { demand: nobody, asks: false }
  const definitions = objectAt(document, 'securityDefinitions')
  const keys: JsonObject[] = []
  const tokens: Demand[] = []
  for (const [name, scopes] of Object.entries(alternative)) {
    const definition = objectAt(definitions, name)
    const rules = tokenRulesOf(definition)
    if (rules === undefined) keys.push(definition)
    else {
      const { clock } = deps
      const realm = basePathOf(document)
      tokens.push(tokenDemand({ rules, keys: deps.tokens.of(rules.source), scopes: textsOf(scopes), realm, clock }))
    }
  }
  const all = keys.length === 0 ? tokens : [keysDemand(keys, deps.subscriptions), ...tokens]
  return { demand: allOf(all), asks: tokens.length > 0 }
}

/** Where definitions stand in the place of an alternative there are no scopes. */
function textsOf(scopes: unknown): readonly string[] {
  return Array.isArray(scopes) ? scopes.filter((each) => typeof each === 'string') : []
}

function keysDemand(definitions: readonly JsonObject[], subscriptions: readonly Subscription[]): Demand {
  if (!definitions.every(isKeyHeader)) return nobody
  const [first, second, ...more] = definitions
  if (first === undefined || more.length > 0) return nobody
  if (second === undefined) return keyDemand({ name: textAt(first, 'name') ?? defaultKey }, subscriptions)
  const id = { name: textAt(first, 'name') ?? defaultPair[0] }
  return pairDemand(id, { name: textAt(second, 'name') ?? defaultPair[1] }, subscriptions)
}

/** Whether tokens are verified anywhere in a document: who calls is then told by the gateway alone. */
export function verifiesTokens(document: SwaggerDocument): boolean {
  const definitions = Object.values(objectAt(document, 'securityDefinitions'))
  return definitions.some((each) => isJsonObject(each) && tokenRulesOf(each) !== undefined)
}

function isKeyHeader(definition: JsonObject): boolean {
  return textAt(definition, 'type') === 'apiKey' && (textAt(definition, 'in') ?? 'header') === 'header'
}

function keyDemand(header: KeyHeader, subscriptions: readonly Subscription[]): Demand {
  const known = new Set(subscriptions.map(({ keyHash }) => keyHash))
  return (headers) => {
    const key = valueOf(headers, header)
    if (key === undefined) return { status: 401, refusal: `${header.name} required` }
    const hash = hashOf(key)
    return known.has(hash) ? { caller: hash } : { status: 401, refusal: 'Unauthorized', wasShown: true }
  }
}

const mismatch = { status: 401, refusal: 'Secret mismatch or not subscribed to this api.', wasShown: true } as const

function pairDemand(id: KeyHeader, secret: KeyHeader, subscriptions: readonly Subscription[]): Demand {
  const secrets = new Map(subscriptions.map(({ keyHash, secretHash }) => [keyHash, secretHash]))
  return (headers) => {
    const givenId = valueOf(headers, id)
    if (givenId === undefined) return { status: 401, refusal: `${id.name} required` }
    const givenSecret = valueOf(headers, secret)
    if (givenSecret === undefined) return { status: 401, refusal: `${secret.name} required` }
    const caller = hashOf(givenId)
    const isKnown = secrets.get(caller) === hashOf(givenSecret)
    return isKnown ? { caller } : mismatch
  }
}

function valueOf(headers: IncomingHttpHeaders, { name }: KeyHeader): string | undefined {
  const value = headers[name.toLowerCase()]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What is compared and kept of a key: the time of a comparison tells nothing of what the key is. */
export function hashOf(key: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(key).digest('base64url')
}
