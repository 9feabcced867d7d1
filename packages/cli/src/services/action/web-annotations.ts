import { Fault, faultCodes } from '../../fault.js'
import { JsonNumber, type JsonNode, type JsonObject, objectNode } from '../../output/json/node.js'

/** A `{key, value}` pair. */
export type Pair = JsonObject

export interface WebFlags {
  /** `--web` as given; undefined when it was not. */
  readonly web: string | undefined
  /** `--web-secure` as given. */
  readonly webSecure: string | undefined
}

export interface Annotated {
  readonly annotations: readonly Pair[]
  /** Takes the place of `--del-annotation`. */
  readonly delAnnotations?: readonly string[]
}

export interface AnnotationSources {
  /** What the command line gives. */
  readonly own: readonly Pair[]
  /** Annotations of the action that is updated; undefined where there is none. */
  readonly existing: readonly Pair[] | undefined
  /** A number no one can guess. */
  readonly newSecret?: () => JsonNumber
}

const secretKey = 'require-whisk-auth'
const webKeys: readonly string[] = ['web-export', 'raw-http', 'final']

/** Largest whole number that every JSON parser keeps. */
const secretMask = 2n ** 53n - 1n

/**
 * Annotations to send when `--web` or `--web-secure` is given. Throws a Fault (usage hint) for a word that `--web` does
 * not know, and for `--web-secure` on what is no web action.
 */
export function webAnnotations(sources: AnnotationSources, { web, webSecure }: WebFlags): Annotated {
  const annotations = web === undefined ? sources.own : exportedAnnotations(sources, web)
  if (webSecure === undefined) return { annotations }
  const isWebAction = isExported(annotations) || (isExported(sources.existing ?? []) && web === undefined)
  if (!isWebAction) throw usage('The --web-secure option is only valid when the --web option is enabled.')
  return securedAnnotations({ ...sources, own: annotations }, webSecure)
}

/** Those of the command line, or of the existing action where there are none; the three of `--web` at the end. */
function exportedAnnotations({ own, existing }: AnnotationSources, web: string): readonly Pair[] {
  const values = webValues(web)
  const base = own.length === 0 ? (existing ?? []) : own
  const others = base.filter((pair) => !webKeys.includes(keyOf(pair)))
  const three = webKeys.map((key, index) => objectNode({ key, value: values[index] ?? false }))
  return withMissing([...others, ...three], only(existing, [secretKey]))
}

function webValues(web: string): readonly boolean[] {
  switch (web.toLowerCase()) {
    case 'yes':
    case 'true':
      return [true, false, true]
    case 'raw':
      return [true, true, true]
    case 'no':
    case 'false':
      return [false, false, false]
    default:
      throw usage(
        `Invalid argument '${web}' for --web flag. Valid input consist of 'yes', 'true', 'raw', 'false', or 'no'.`,
      )
  }
}

function securedAnnotations({ own, existing, newSecret = randomSecret }: AnnotationSources, mode: string): Annotated {
  const kept = own.length === 0 ? (existing ?? []) : only(existing, [...webKeys, secretKey])
  const annotations = withMissing(own, kept)
  const current = valueOf(annotations, secretKey)
  switch (mode.toLowerCase()) {
    case 'true':
      return { annotations: current instanceof JsonNumber ? annotations : withValue(annotations, newSecret()) }
    case 'false':
      return current === undefined || current === null
        ? { annotations: withValue(annotations, false) }
        : { annotations: annotations.filter((pair) => keyOf(pair) !== secretKey), delAnnotations: [secretKey] }
    default:
      return { annotations: withValue(annotations, mode) }
  }
}

function randomSecret(): JsonNumber {
  const [bits = 0n] = crypto.getRandomValues(new BigUint64Array(1))
  return new JsonNumber(String(bits & secretMask))
}

/** Sets the secret where it stands, or puts it at the end. */
function withValue(pairs: readonly Pair[], value: JsonNode): readonly Pair[] {
  const secret = objectNode({ key: secretKey, value })
  return valueOf(pairs, secretKey) === undefined
    ? [...pairs, secret]
    : pairs.map((pair) => (keyOf(pair) === secretKey ? secret : pair))
}

/** Adds those whose keys are not there yet. */
function withMissing(pairs: readonly Pair[], more: readonly Pair[]): readonly Pair[] {
  const keys = new Set(pairs.map(keyOf))
  return [...pairs, ...more.filter((pair) => !keys.has(keyOf(pair)))]
}

function only(pairs: readonly Pair[] | undefined, keys: readonly string[]): readonly Pair[] {
  return keys.flatMap((key) => (pairs ?? []).filter((pair) => keyOf(pair) === key))
}

function isExported(pairs: readonly Pair[]): boolean {
  return valueOf(pairs, 'web-export') === true
}

function valueOf(pairs: readonly Pair[], key: string): JsonNode | undefined {
  return pairs.find((pair) => keyOf(pair) === key)?.get('value')
}

function keyOf(pair: Pair): string {
  const key = pair.get('key')
  return typeof key === 'string' ? key : ''
}

function usage(message: string): Fault {
  return new Fault(message, { code: faultCodes.usage, usageHint: true })
}
