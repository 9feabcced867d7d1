import type { IncomingHttpHeaders } from 'node:http'
import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'
import type { Subscription } from './api-library.js'
import { objectAt, type SwaggerDocument, textAt } from './swagger-document.js'

/** Who called, by a key that is known, or why nobody is let in. */
type Admission = { readonly caller: string } | { readonly refusal: string }

/** What a caller has to show for an operation. */
export type KeyDemand = (headers: IncomingHttpHeaders) => Admission

interface KeyHeader {
  /** As the document writes it, for messages. */
  readonly name: string
}

/** Of what a document asks that the gateway cannot check, nothing gets through. */
const nobody: KeyDemand = () => ({ refusal: 'Unauthorized' })

/**
 * What an operation asks for; one of the demands has to be met. Without `security` everything that the document
 * defines is asked for, as upstream's gateway does.
 */
export function demandsOf(
  document: SwaggerDocument,
  operation: JsonObject,
  subscriptions: readonly Subscription[],
): readonly KeyDemand[] {
  const definitions = objectAt(document, 'securityDefinitions')
  const security: unknown = member(operation, 'security') ?? member(document, 'security')
  const alternatives = Array.isArray(security) ? security.map(namesOf) : [Object.keys(definitions)]
  // No alternative, or an empty one, lets everybody in.
  if (alternatives.length === 0 || alternatives.some((names) => names.length === 0)) return []
  return alternatives.map((names) =>
    demandFor(
      names.map((name) => objectAt(definitions, name)),
      subscriptions,
    ),
  )
}

function namesOf(alternative: unknown): readonly string[] {
  return isJsonObject(alternative) ? Object.keys(alternative) : ['']
}

const defaultKey = 'x-api-key'
const defaultPair = ['X-Client-ID', 'X-Client-Secret'] as const

function demandFor(definitions: readonly JsonObject[], subscriptions: readonly Subscription[]): KeyDemand {
  if (!definitions.every(isKeyHeader)) return nobody
  const [first, second, ...more] = definitions
  if (first === undefined || more.length > 0) return nobody
  if (second === undefined) return keyDemand({ name: textAt(first, 'name') ?? defaultKey }, subscriptions)
  const id = { name: textAt(first, 'name') ?? defaultPair[0] }
  return pairDemand(id, { name: textAt(second, 'name') ?? defaultPair[1] }, subscriptions)
}

function isKeyHeader(definition: JsonObject): boolean {
  return textAt(definition, 'type') === 'apiKey' && (textAt(definition, 'in') ?? 'header') === 'header'
}

function keyDemand(header: KeyHeader, subscriptions: readonly Subscription[]): KeyDemand {
  const known = new Set(subscriptions.map(({ keyHash }) => keyHash))
  return (headers) => {
    const key = valueOf(headers, header)
    if (key === undefined) return { refusal: `${header.name} required` }
    const hash = hashOf(key)
    return known.has(hash) ? { caller: hash } : { refusal: 'Unauthorized' }
  }
}

function pairDemand(id: KeyHeader, secret: KeyHeader, subscriptions: readonly Subscription[]): KeyDemand {
  const secrets = new Map(subscriptions.map(({ keyHash, secretHash }) => [keyHash, secretHash]))
  return (headers) => {
    const givenId = valueOf(headers, id)
    if (givenId === undefined) return { refusal: `${id.name} required` }
    const givenSecret = valueOf(headers, secret)
    if (givenSecret === undefined) return { refusal: `${secret.name} required` }
    const caller = hashOf(givenId)
    const isKnown = secrets.get(caller) === hashOf(givenSecret)
    return isKnown ? { caller } : { refusal: 'Secret mismatch or not subscribed to this api.' }
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
