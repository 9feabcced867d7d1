import { constants, createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto'
import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { textAt } from '../swagger-document.js'

/** How signatures of one `alg` are made (RFC 7518, 8037). */
interface SignatureScheme {
  /** `asymmetricKeyType` of its keys. */
  readonly keyType: 'rsa' | 'ec' | 'ed25519'
  /** Of elliptic curves, as node names it. */
  readonly curve?: string
  /** Undefined where the scheme has one of its own. */
  readonly hash: string | undefined
  readonly isPss?: boolean
}

const schemes: ReadonlyMap<string, SignatureScheme> = new Map([
  ['RS256', { keyType: 'rsa', hash: 'sha256' }],
  ['RS384', { keyType: 'rsa', hash: 'sha384' }],
  ['RS512', { keyType: 'rsa', hash: 'sha512' }],
  ['PS256', { keyType: 'rsa', hash: 'sha256', isPss: true }],
  ['PS384', { keyType: 'rsa', hash: 'sha384', isPss: true }],
  ['PS512', { keyType: 'rsa', hash: 'sha512', isPss: true }],
  ['ES256', { keyType: 'ec', curve: 'prime256v1', hash: 'sha256' }],
  ['ES384', { keyType: 'ec', curve: 'secp384r1', hash: 'sha384' }],
  ['ES512', { keyType: 'ec', curve: 'secp521r1', hash: 'sha512' }],
  ['EdDSA', { keyType: 'ed25519', hash: undefined }],
])

/** Every `alg` whose tokens can be verified: public keys alone, so that a key everybody knows signs nothing. */
export const knownAlgorithms: readonly string[] = [...schemes.keys()]

/** A public key of a key server. */
export interface VerificationKey {
  readonly kid: string | undefined
  /** The only `alg` it is meant for, where it names one. */
  readonly alg: string | undefined
  readonly key: KeyObject
}

const leastRsaBits = 2048

/** The keys of a JWK set that may verify signatures; those that are for something else, or of no known kind, are passed over. */
export function keysOfSet(set: JsonObject): readonly VerificationKey[] {
  const keys = member(set, 'keys')
  return Array.isArray(keys) ? keys.filter(isJsonObject).flatMap(keyOf) : []
}

function keyOf(jwk: JsonObject): readonly VerificationKey[] {
  if (!isForSignatures(jwk)) return []
  let key: KeyObject
  try {
    key = createPublicKey({ key: publicPart(jwk), format: 'jwk' })
  } catch {
    return []
  }
  const bits = key.asymmetricKeyDetails?.modulusLength
  if (bits !== undefined && bits < leastRsaBits) return []
  return [{ kid: textAt(jwk, 'kid'), alg: textAt(jwk, 'alg'), key }]
}

const publicKinds: readonly unknown[] = ['RSA', 'EC', 'OKP']

function isForSignatures(jwk: JsonObject): boolean {
  const [kty, use, operations] = ['kty', 'use', 'key_ops'].map((name) => member(jwk, name))
  const isMeant = use === undefined || use === 'sig'
  return publicKinds.includes(kty) && isMeant && (!Array.isArray(operations) || operations.includes('verify'))
}

/** A server that publishes private keys by mistake is not asked for them. */
function publicPart(jwk: JsonObject): JsonWebKey {
  return Object.fromEntries(['kty', 'crv', 'x', 'y', 'n', 'e'].map((name) => [name, member(jwk, name)]))
}

/** Whether a key is one for signatures of an `alg`. */
export function isKeyFor({ alg: only, key }: VerificationKey, alg: string): boolean {
  const scheme = schemes.get(alg)
  if (scheme === undefined || (only !== undefined && only !== alg) || key.asymmetricKeyType !== scheme.keyType)
    return false
  return scheme.curve === undefined || key.asymmetricKeyDetails?.namedCurve === scheme.curve
}

interface Signed {
  readonly alg: string
  readonly text: string
  readonly signature: Uint8Array
}

/** Whether the key, one for this `alg`, has signed the text. */
export function isSignedBy({ key }: VerificationKey, { alg, text, signature }: Signed): boolean {
  const scheme = schemes.get(alg)
  if (scheme === undefined) return false
  const { hash, isPss, keyType } = scheme
  const bytes = Buffer.from(text, 'latin1')
  if (hash === undefined) return verify(undefined, bytes, key, signature)
  if (keyType === 'ec') return verify(hash, bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
  if (isPss !== true) return verify(hash, bytes, key, signature)
  const { RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength } = constants
  return verify(hash, bytes, { key, padding, saltLength }, signature)
}
