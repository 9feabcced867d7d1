import { usageFault } from '../fault.js'

/** The namespace that stands for the caller's own. */
export const defaultNamespace = '_'

/** An entity's name as typed on the command line, taken apart. */
export interface QualifiedName {
  readonly namespace: string
  /** Empty outside any package. */
  readonly packageName: string
  /** Empty when only a namespace was given. */
  readonly entity: string
}

/**
 * Takes `foo`, `pkg/foo`, `/ns/foo`, `/ns/pkg/foo`, `ns/pkg/foo` and `/ns` apart.
 * Throws a Fault (usage hint) for an empty name, an empty part, `.` and `..`, which no URL keeps, and more than four
 * without a leading slash pass as one entity name, for the server to refuse.
 */
export function parseQualifiedName(name: string): QualifiedName {
  const parts = name.replace(/^\//, '').split('/')
  if (parts.includes('') || parts.includes('..') || name === '.') throw invalidName(name)
  if (name.startsWith('/') || parts.length === 3) return absoluteParts(name, parts)
  if (parts.length > 4) throw invalidName(name)
  const [first = ''] = parts
  const isPackaged = parts.length === 2
  return {
    namespace: defaultNamespace,
    packageName: isPackaged ? first : '',
    entity: isPackaged ? name.slice(first.length + 1) : name,
  }
}

function absoluteParts(name: string, parts: readonly string[]): QualifiedName {
  if (parts.length > 3 || parts.includes('.')) throw invalidName(name)
  const [namespace = '', second = '', third] = parts
  return third === undefined
    ? { namespace, packageName: '', entity: second }
    : { namespace, packageName: second, entity: third }
}

function invalidName(name: string): Error {
  return usageFault(`'${name}' is not a valid qualified name: A valid qualified name must be specified.`)
}

/** The name without its namespace: `pkg/foo` or `foo`, as the `ok:` lines show it. */
export function entityName({ packageName, entity }: QualifiedName): string {
  return packageName === '' ? entity : `${packageName}/${entity}`
}

/** `/ns/pkg/foo`. */
export function fullName(name: QualifiedName): string {
  return `/${name.namespace}/${entityName(name)}`
}

/** The default namespace is called `default` in headings and in errors of lists. */
export function displayedNamespace(namespace: string): string {
  return namespace === defaultNamespace ? 'default' : namespace
}

/**
 * Makes a rule's operand or a sequence's component absolute: a name without a leading slash becomes `/_/{name}`, one of
 * three parts only gets the slash. Blanks around it stay.
 */
export function absoluteName(name: string): string {
  if (name.startsWith('/')) return name
  return name.split('/').length === 3 ? `/${name}` : `/${defaultNamespace}/${name}`
}
