import { ContainerError, type ContainerSpec } from '../port.js'
import type { DockerContainerConfig } from './docker-container-config.js'

/** What to run and how to get it (invocation 14). */
export interface ImageChoice {
  readonly reference: string
  /** `required`: a pull that fails ends it; `tried`: what is here serves too. */
  readonly pull: 'never' | 'ifMissing' | 'tried' | 'required'
  /** Whether its runtime says when an activation has ended; undefined: that shows. */
  readonly sentinelled: boolean | undefined
  /** The operator or we chose it: what its labels say may be believed, which anybody could write on an image of his own. */
  readonly isTrusted: boolean
  /** A user named it, and not the manifest. */
  readonly isUsers: boolean
}

interface Reference {
  readonly registry: string
  /** Registry, prefix and name. */
  readonly repository: string
  readonly tag: string | undefined
  readonly hasDigest: boolean
}

type ImageRules = Pick<DockerContainerConfig, 'images' | 'blackboxes' | 'aliases' | 'registries' | 'pull'>

const defaultRegistry = 'docker.io'
const latest = 'latest'

/** Throws ContainerError for a kind without an image and for registries that are not allowed. */
export function chooseImage({ kind, image }: Pick<ContainerSpec, 'kind' | 'image'>, rules: ImageRules): ImageChoice {
  if (image === undefined) return imageOfKind(kind, rules)
  const reference = parseReference(image)
  const alias = rules.aliases.get(reference.repository)
  if (alias !== undefined)
    return { reference: alias, pull: 'never', sentinelled: true, isTrusted: true, isUsers: false }
  if (rules.blackboxes.some((known) => isSame(parseReference(known), reference))) {
    return { reference: image, pull: missingOr('never', rules), sentinelled: true, isTrusted: false, isUsers: false }
  }
  if (rules.registries !== undefined && !rules.registries.includes(reference.registry)) {
    throw new ContainerError('developer', `Images of the registry ${reference.registry} are not allowed here.`)
  }
  const named = withTag(image, reference)
  return { reference: named, pull: pullOf(reference, rules), sentinelled: undefined, isTrusted: false, isUsers: true }
}

function imageOfKind(kind: string, rules: ImageRules): ImageChoice {
  const known = rules.images.get(kind)
  if (known === undefined) throw new ContainerError('user', `there is no image for ${kind} in the runtimes manifest`)
  const { reference, sentinelled } = known
  const pull = rules.pull === 'never' ? 'never' : 'ifMissing'
  return {
    reference: withTag(reference, parseReference(reference)),
    pull,
    sentinelled,
    isTrusted: true,
    isUsers: false,
  }
}

/** A digest names one image for ever; any other tag may have been moved. */
function pullOf({ tag, hasDigest }: Reference, { pull }: ImageRules): ImageChoice['pull'] {
  if (pull === 'never') return 'never'
  if (pull === 'missing' || hasDigest) return 'ifMissing'
  return tag === undefined || tag === latest ? 'required' : 'tried'
}

function missingOr(otherwise: 'never', { pull }: ImageRules): ImageChoice['pull'] {
  return pull === 'missing' ? 'ifMissing' : otherwise
}

function isSame(a: Reference, b: Reference): boolean {
  return a.repository === b.repository && (a.tag ?? latest) === (b.tag ?? latest)
}

/** Without one a daemon would pull all tags. */
function withTag(image: string, { tag, hasDigest }: Reference): string {
  return tag === undefined && !hasDigest ? `${image}:${latest}` : image
}

/** Of a name that has been found to be one. */
function parseReference(image: string): Reference {
  const [named = '', digest] = image.split('@')
  const colon = named.lastIndexOf(':')
  const isTagged = colon > named.lastIndexOf('/')
  const path = isTagged ? named.slice(0, colon) : named
  const first = path.split('/')[0] ?? ''
  const hasRegistry = path.includes('/') && (/[.:]/.test(first) || first === 'localhost')
  const registry = hasRegistry ? first : defaultRegistry
  const repository = hasRegistry && first === defaultRegistry ? path.slice(first.length + 1) : path
  return { registry, repository, tag: isTagged ? named.slice(colon + 1) : undefined, hasDigest: digest !== undefined }
}
