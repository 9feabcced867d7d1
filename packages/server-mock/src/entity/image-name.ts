/** A container image: `[registry/][prefix/]name[:tag][@digest]`. */
export interface ImageName {
  readonly registry?: string
  readonly prefix?: string
  readonly name: string
  readonly tag?: string
  readonly digest?: string
}

/** Where an image is that names no registry. */
export const defaultRegistry = 'docker.io'
/** What an image is that names no tag (invocation 14). */
export const defaultTag = 'latest'

const maxImageLength = 1024
const componentGrammar = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/
const registryGrammar = /^[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?$/
const tagGrammar = /^\w[\w.-]{0,127}$/
const digestGrammar = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/

/** `undefined` for what is no image reference. */
export function parseImageName(text: string): ImageName | undefined {
  if (text.length > maxImageLength) return undefined
  const [reference = '', digest, ...more] = text.trim().split('@')
  if (more.length > 0 || (digest !== undefined && !digestGrammar.test(digest))) return undefined
  const tagged = parseTagged(reference)
  return tagged === undefined || digest === undefined ? tagged : { ...tagged, digest }
}

function parseTagged(reference: string): ImageName | undefined {
  const colon = reference.lastIndexOf(':')
  if (colon <= reference.lastIndexOf('/')) return parseLocation(reference)
  const tag = reference.slice(colon + 1)
  const location = parseLocation(reference.slice(0, colon))
  return location === undefined || !tagGrammar.test(tag) ? undefined : { ...location, tag }
}

function parseLocation(path: string): Pick<ImageName, 'registry' | 'prefix' | 'name'> | undefined {
  const parts = path.split('/')
  const first = parts[0] ?? ''
  const isRegistry = parts.length > 1 && (first.includes('.') || first.includes(':') || first === 'localhost')
  if (isRegistry && !registryGrammar.test(first)) return undefined
  const components = isRegistry ? parts.slice(1) : parts
  if (!components.every((component) => componentGrammar.test(component))) return undefined
  const name = components.at(-1)
  if (name === undefined) return undefined
  const prefix = components.slice(0, -1).join('/')
  return { ...(isRegistry ? { registry: first } : {}), ...(prefix === '' ? {} : { prefix }), name }
}

/** As Docker takes it, such as `openwhisk/action-nodejs-v20:nightly`. */
export function formatImageName({ registry, prefix, name, tag, digest }: ImageName): string {
  const path = [registry, prefix, name].filter((part) => part !== undefined && part !== '').join('/')
  return `${path}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
}

/** Whether both name the same image, however much they leave out. */
export function isSameImage(one: ImageName, other: ImageName): boolean {
  return formatImageName(complete(one)) === formatImageName(complete(other))
}

function complete({ registry = defaultRegistry, tag = defaultTag, ...rest }: ImageName): ImageName {
  return { registry, tag, ...rest }
}
