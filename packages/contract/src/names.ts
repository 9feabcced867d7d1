import { ApiError } from './errors.js'
import { texts } from './texts.js'

/** Longest namespace, package or entity name, in UTF-16 units. */
export const maxNameLength = 256

/** Stands for the namespace of the credential, in URLs and as root of qualified names (rest-api 5). */
export const defaultNamespace = '_'

// Only ever applied to at most 256 characters, so its backtracking is bounded (reliability-security T27).
const nameGrammar = /^(?:\w|\w[\w@ .&-]{0,254}[\w@.&-])$/

/** True for a legal namespace, package or entity name (rest-api 7.1). Constant time for over-long input. */
export function isEntityName(value: string): boolean {
  return value.length <= maxNameLength && nameGrammar.test(value)
}

/** Checks one decoded path segment. Throws ApiError `invalidPath` (400) with the exact text of rest-api 7.1. */
export function checkSegment(value: string, what: 'namespace' | 'entity'): void {
  const isNamespace = what === 'namespace'
  if (value.length > maxNameLength) {
    const tooLong = isNamespace ? texts.namespaceTooLong : texts.nameTooLong
    throw new ApiError('invalidPath', tooLong(value.length, maxNameLength))
  }
  if (!nameGrammar.test(value)) {
    throw new ApiError('invalidPath', isNamespace ? texts.namespaceIllegal : texts.nameIllegal)
  }
}

export interface QualifiedName {
  /** `ns` or `ns/pkg`, without slash at either end. */
  readonly path: string
  readonly name: string
  /** `major.minor.patch`. */
  readonly version?: string
  /** `ns/pkg` of the binding that led here. */
  readonly binding?: string
}

/**
 * Reads a qualified name of a body: `/ns/[pkg/]name` (leading slash optional) or `{path, name, version?, binding?}`.
 * A root of `_` becomes `root`. Throws ApiError `malformedContent` with the texts of rest-api 7.2.
 */
export function parseQualifiedName(value: unknown, root: string): QualifiedName {
  if (typeof value === 'string') return fromSegments(value.trim().split('/').filter(Boolean), root)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(texts.qualifiedNameMalformed)
  return fromObject(value, root)
}

function fromObject(value: object, root: string): QualifiedName {
  const path = 'path' in value ? value.path : undefined
  const name = 'name' in value ? value.name : undefined
  if (typeof path !== 'string' || typeof name !== 'string') throw malformed(texts.qualifiedNameMalformed)
  const plain = fromSegments([...path.trim().split('/').filter(Boolean), name], root)
  const version = optionalText(value, 'version')
  const binding = optionalText(value, 'binding')
  const parsedVersion = version === undefined ? undefined : parseVersion(version)
  if (version !== undefined && parsedVersion === undefined) throw malformed(texts.versionMalformed)
  return {
    ...plain,
    ...(parsedVersion === undefined ? {} : { version: parsedVersion }),
    ...(binding === undefined ? {} : { binding: fromBinding(binding, root) }),
  }
}

function fromBinding(binding: string, root: string): string {
  const { path, name } = fromSegments(binding.split('/').filter(Boolean), root)
  return `${path}/${name}`
}

function optionalText(value: object, key: 'version' | 'binding'): string | undefined {
  const found: unknown = Reflect.get(value, key)
  if (found === undefined || found === null) return undefined
  if (typeof found !== 'string') throw malformed(texts.qualifiedNameMalformed)
  return found
}

function fromSegments(segments: readonly string[], root: string): QualifiedName {
  if (!segments.every(isEntityName)) throw malformed(texts.pathParts(segments.join('/').slice(0, 2 * maxNameLength)))
  const name = segments.at(-1)
  const [namespace, ...packages] = segments.slice(0, -1)
  if (name === undefined || namespace === undefined) throw malformed(texts.qualifiedNameTooShort)
  if (packages.length > 1) throw malformed(texts.qualifiedNameMalformed)
  return { path: [namespace === defaultNamespace ? root : namespace, ...packages].join('/'), name }
}

function malformed(detail: string): ApiError {
  return new ApiError('malformedContent', texts.malformedContent(detail))
}

/** `ns/[pkg/]name`, as in `path` annotations and rule keys (rest-api 7.2). */
export function formatQualifiedName(name: Pick<QualifiedName, 'path' | 'name'>): string {
  return `${name.path}/${name.name}`
}

const activationIdLength = 32
const activationIdGrammar = /^[0-9A-Za-z]{32}$/

/** Throws ApiError `invalidPath` (400) with the exact text of rest-api 7.1. */
export function checkActivationId(value: string): void {
  if (value.length !== activationIdLength) throw new ApiError('invalidPath', texts.activationIdLength(value.length))
  if (!activationIdGrammar.test(value)) throw new ApiError('invalidPath', texts.activationIdIllegal)
}

const randomPool = Buffer.alloc(4096)
/** The pool as hex digits; ids are cut out of it. */
let randomDigits = ''
const randomLength = 16
let lastMs = 0
let lastTime = ''
let counter = 0

/**
 * A new activation id: 32 lower-case hex digits, a UUID of version 7 without dashes. The first twelve digits are
 * the time, so ids made later by this process sort later, also within a millisecond and when the clock steps back.
 *
 * @param nowMs epoch milliseconds
 */
export function createActivationId(nowMs: number): string {
  if (nowMs > lastMs) beginMs(Math.floor(nowMs))
  else if (++counter > 0xfff) beginMs(lastMs + 1)
  if (randomDigits.length < randomLength) randomDigits = crypto.getRandomValues(randomPool).toString('hex')
  const random = randomDigits.slice(-randomLength)
  randomDigits = randomDigits.slice(0, -randomLength)
  const variant = '89ab'[Number.parseInt(random.slice(0, 1), 16) & 3] ?? '8'
  return `${lastTime}7${hex(counter, 3)}${variant}${random.slice(1)}`
}

function beginMs(ms: number): void {
  lastMs = ms
  lastTime = hex(ms, 12)
  counter = 0
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

/** The version of whatever is created without one (rest-api 7.4). */
export const firstVersion = '0.0.1'

const maxVersionPart = 2_147_483_647

/**
 * Reads a version leniently: `1` is `1.0.0`, `1.2` is `1.2.0`. Returns the full form, or `undefined` for what is no
 * version (`0.0.0`, negative or non-numeric parts).
 */
export function parseVersion(value: string): string | undefined {
  if (value.length > maxNameLength) return undefined
  const parts = value.split('.')
  while (parts.at(-1) === '') parts.pop()
  const numbers = [0, 1, 2].map((index) => versionPart(parts[index]))
  if (numbers.some((number) => number === undefined) || numbers.every((number) => number === 0)) return undefined
  return numbers.join('.')
}

function versionPart(text: string | undefined): number | undefined {
  if (text === undefined) return 0
  if (!/^\d{1,10}$/.test(text)) return undefined
  const number = Number(text)
  return number <= maxVersionPart ? number : undefined
}

/** The version after a successful overwrite: the last part counted up. `version` must be of the full form. */
export function bumpPatch(version: string): string {
  const at = version.lastIndexOf('.') + 1
  return `${version.slice(0, at)}${Number(version.slice(at)) + 1}`
}
