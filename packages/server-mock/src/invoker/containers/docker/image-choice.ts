import { runtimeTexts } from '@wsk/contract'
import {
  defaultRegistry,
  defaultTag,
  formatImageName,
  type ImageName,
  isSameImage,
  parseImageName,
} from '../../../entity/image-name.js'
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

type ImageRules = Pick<DockerContainerConfig, 'images' | 'blackboxes' | 'aliases' | 'registries' | 'pull'>

/** Throws ContainerError for a kind without an image and for registries that are not allowed. */
export function chooseImage({ kind, image }: Pick<ContainerSpec, 'kind' | 'image'>, rules: ImageRules): ImageChoice {
  if (image === undefined) return imageOfKind(kind, rules)
  const name = imageName(image)
  const alias = rules.aliases.get(repositoryOf(name))
  if (alias !== undefined)
    return { reference: alias, pull: 'never', sentinelled: true, isTrusted: true, isUsers: false }
  if (rules.blackboxes.some((known) => isSameImage(imageName(known), name))) {
    return { reference: image, pull: missingOr('never', rules), sentinelled: true, isTrusted: false, isUsers: false }
  }
  const { registry = defaultRegistry } = name
  if (rules.registries !== undefined && !rules.registries.includes(registry)) {
    throw new ContainerError('developer', `Images of the registry ${registry} are not allowed here.`)
  }
  const [reference, pull] = [withTag(image, name), pullOf(name, rules)]
  return { reference, pull, sentinelled: undefined, isTrusted: false, isUsers: true }
}

function imageOfKind(kind: string, rules: ImageRules): ImageChoice {
  const known = rules.images.get(kind)
  if (known === undefined) throw new ContainerError('user', `there is no image for ${kind} in the runtimes manifest`)
  const { reference, sentinelled } = known
  const pull = rules.pull === 'never' ? 'never' : 'ifMissing'
  const tagged = withTag(reference, imageName(reference))
  return { reference: tagged, pull, sentinelled, isTrusted: true, isUsers: false }
}

/** A digest names one image for ever; any other tag may have been moved. */
function pullOf({ tag, digest }: ImageName, { pull }: ImageRules): ImageChoice['pull'] {
  if (pull === 'never') return 'never'
  if (pull === 'missing' || digest !== undefined) return 'ifMissing'
  return tag === undefined || tag === defaultTag ? 'required' : 'tried'
}

function missingOr(otherwise: 'never', { pull }: ImageRules): ImageChoice['pull'] {
  return pull === 'missing' ? 'ifMissing' : otherwise
}

/** Without one a daemon would pull all tags. */
function withTag(image: string, { tag, digest }: ImageName): string {
  return tag === undefined && digest === undefined ? `${image}:${defaultTag}` : image
}

/** Without a tag, and without the registry that images have anyway. */
function repositoryOf({ registry, prefix, name }: ImageName): string {
  return formatImageName({
    ...(registry === undefined || registry === defaultRegistry ? {} : { registry }),
    ...(prefix === undefined ? {} : { prefix }),
    name,
  })
}

/** Throws ContainerError for what is no name of an image. */
function imageName(text: string): ImageName {
  const name = parseImageName(text)
  if (name === undefined) throw new ContainerError('developer', runtimeTexts.pullFailed(text))
  return name
}
