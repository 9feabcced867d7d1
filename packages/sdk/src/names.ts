import { ValidationError } from './errors.js'

/** Where an entity stands. */
export interface EntityAddress {
  readonly namespace: string
  readonly package?: string
  readonly name: string
}

const shape = 'A name is `name`, `package/name`, `/namespace/name` or `/namespace/package/name`.'

/**
 * Reads the name of an action: `name`, `package/name`, `/namespace/name`, `/namespace/package/name`, or three parts
 * without the first slash. Characters are left to the server to judge. Throws ValidationError.
 *
 * @param namespace of a name that says none
 */
export function parseActionName(text: string, namespace: string): EntityAddress {
  const parts = partsOf(text)
  const [first, second, third] = parts
  const rooted = text.startsWith('/')
  if (first === undefined || parts.length > 3 || (rooted && second === undefined)) throw invalidName(text)
  if (second === undefined) return { namespace, name: first }
  if (third !== undefined) return { namespace: first, package: second, name: third }
  return rooted ? { namespace: first, name: second } : { namespace, package: first, name: second }
}

/**
 * Reads the name of what stands in no package (a package, a trigger, a rule): `name` or `/namespace/name`.
 * Throws ValidationError.
 *
 * @param namespace of a name that says none
 */
export function parseEntityName(text: string, namespace: string): EntityAddress {
  const address = parseActionName(text, namespace)
  if (address.package === undefined) return address
  throw new ValidationError(`'${text}' names something in a package, where only actions can be.`, {
    hint: 'Write `name` or `/namespace/name`.',
  })
}

/** The path parameters of an action's operations: `packaged` where it is in a package. */
export function actionParams({ namespace, name, package: packageName }: EntityAddress): {
  readonly plain: { readonly namespace: string; readonly actionName: string }
  readonly packaged?: { readonly namespace: string; readonly packageName: string; readonly actionName: string }
} {
  const plain = { namespace, actionName: name }
  return packageName === undefined ? { plain } : { plain, packaged: { ...plain, packageName } }
}

/**
 * The qualified form that bodies take, `/namespace/[package/]name`: a name that says no namespace gets `_`, one with a
 * slash in front is left as it is. Throws ValidationError.
 */
export function qualifiedName(text: string): string {
  if (text.startsWith('/')) return text
  const address = parseActionName(text, '_')
  return `/${[address.namespace, address.package, address.name].filter((part) => part !== undefined).join('/')}`
}

function partsOf(text: string): readonly string[] {
  const parts = (text.startsWith('/') ? text.slice(1) : text).split('/')
  // `.` and `..` would be read as steps in the path, also when they are percent-encoded.
  if (parts.some((part) => part === '' || part === '.' || part === '..')) throw invalidName(text)
  return parts
}

function invalidName(text: string): ValidationError {
  return new ValidationError(`'${text}' is not a valid qualified name.`, { hint: shape })
}

/** Characters that are safe in a path and that readers expect to see there. */
const keptInPath = /%(?:24|26|2B|3A|3D|40)/g
/** What `encodeURIComponent` leaves and Go's writer does not. */
const escapedInPath = /[!'()*]/g

/** One path segment, encoded as Go's URL writer does. Throws ValidationError for half a surrogate pair. */
export function encodeSegment(segment: string): string {
  return encode(segment)
    .replace(keptInPath, (code) => decodeURIComponent(code))
    .replace(escapedInPath, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** A query, keys in alphabetical order, what is undefined left out; empty, or with its `?`. */
export function encodeQuery(query: object): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(String(value))}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch (cause) {
    throw new ValidationError('The text holds half a surrogate pair and cannot be sent.', { cause })
  }
}
