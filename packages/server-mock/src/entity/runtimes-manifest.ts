import { formatImageName, parseImageName } from './image-name.js'
import type { ImageName } from './image-name.js'
import { isJsonObject, member } from './json-object.js'
import type { JsonObject } from './json-object.js'
import { parseStemCell } from './stem-cell.js'
import type { StemCell } from './stem-cell.js'
import { RuntimesError } from './runtimes-error.js'

/** One kind of code action. */
export interface RuntimeKind {
  /** `family:version`. */
  readonly kind: string
  readonly family: string
  readonly image: ImageName
  /** What `family:default` stands for. */
  readonly isDefault: boolean
  /** Readable and deletable, but neither created nor invoked. */
  readonly deprecated: boolean
  /** Code is kept as an attachment; here it decides one error text. */
  readonly attached: boolean
  readonly requireMain: boolean
  readonly sentinelledLogs: boolean
  readonly stemCells: readonly StemCell[]
}

/** Kinds, their images and how many to keep warm (invocation 22). */
export interface RuntimesManifest {
  readonly families: ReadonlyMap<string, readonly RuntimeKind[]>
  /** By full kind, in the order of the file. */
  readonly kinds: ReadonlyMap<string, RuntimeKind>
  /** Images of docker actions that count as the platform's own. */
  readonly blackboxes: readonly ImageName[]
}

/** Reads a manifest of the `runtimes.json` grammar. Throws RuntimesError saying where and what to do. */
export function parseRuntimesManifest(value: unknown): RuntimesManifest {
  if (!isJsonObject(value)) throw new RuntimesError('the manifest', 'must be a JSON object')
  const source = member(value, 'runtimes')
  if (!isJsonObject(source)) throw new RuntimesError('runtimes', 'must be an object of families')
  const families = new Map<string, readonly RuntimeKind[]>()
  const kinds = new Map<string, RuntimeKind>()
  for (const [family, list] of Object.entries(source)) {
    const parsed = parseFamily(family, list)
    families.set(family, parsed)
    for (const runtime of parsed) {
      if (kinds.has(runtime.kind)) throw new RuntimesError(`runtimes.${family}`, `names ${runtime.kind} twice`)
      kinds.set(runtime.kind, runtime)
    }
  }
  return { families, kinds, blackboxes: parseBlackboxes(member(value, 'blackboxes')) }
}

const defaultSuffix = ':default'

/** The runtime of a kind as sent, lower-cased: `family:version` or `family:default`. */
export function resolveKind(manifest: RuntimesManifest, kind: string): RuntimeKind | undefined {
  if (!kind.endsWith(defaultSuffix)) return manifest.kinds.get(kind)
  return manifest.families.get(kind.slice(0, -defaultSuffix.length))?.find((runtime) => runtime.isDefault)
}

/** What `GET /` says of one kind (rest-api 1.3). */
export interface RuntimeInfo {
  readonly kind: string
  readonly image: string
  readonly deprecated: boolean
  readonly default: boolean
  readonly attached: boolean
  readonly requireMain: boolean
}

/** `runtimes` of `GET /`: family to its kinds. */
export function runtimesInfo(manifest: RuntimesManifest): Readonly<Record<string, readonly RuntimeInfo[]>> {
  return Object.fromEntries([...manifest.families].map(([family, list]) => [family, list.map(runtimeInfo)]))
}

function runtimeInfo(runtime: RuntimeKind): RuntimeInfo {
  const { kind, image, deprecated, isDefault, attached, requireMain } = runtime
  return { kind, image: formatImageName(image), deprecated, default: isDefault, attached, requireMain }
}

function parseFamily(family: string, list: unknown): readonly RuntimeKind[] {
  const where = `runtimes.${family}`
  if (!Array.isArray(list) || list.length === 0) throw new RuntimesError(where, 'must be a list of at least one kind')
  const kinds = list.map((entry: unknown, index) => parseKind(entry, { family, where: `${where}[${index}]` }))
  const [only] = kinds
  if (kinds.length === 1 && only !== undefined) return [{ ...only, isDefault: true }]
  const defaults = kinds.filter((runtime) => runtime.isDefault).length
  if (defaults !== 1) {
    throw new RuntimesError(where, `marks ${defaults} kinds as default; mark exactly one with "default": true`)
  }
  return kinds
}

function parseKind(entry: unknown, at: { readonly family: string; readonly where: string }): RuntimeKind {
  const { family, where } = at
  if (!isJsonObject(entry)) throw new RuntimesError(where, 'must be an object')
  const kind = member(entry, 'kind')
  if (typeof kind !== 'string' || !kind.startsWith(`${family}:`) || kind !== kind.trim().toLowerCase()) {
    throw new RuntimesError(`${where}.kind`, `must be "${family}:VERSION" in lower case`)
  }
  const stemCells = member(entry, 'stemCells')
  if (stemCells !== undefined && !Array.isArray(stemCells))
    throw new RuntimesError(`${where}.stemCells`, 'must be a list')
  return {
    kind,
    family,
    image: parseImage(member(entry, 'image'), `${where}.image`),
    isDefault: flag(entry, 'default', { where, otherwise: false }),
    deprecated: flag(entry, 'deprecated', { where, otherwise: false }),
    attached: member(entry, 'attached') !== undefined,
    requireMain: flag(entry, 'requireMain', { where, otherwise: false }),
    sentinelledLogs: flag(entry, 'sentinelledLogs', { where, otherwise: true }),
    stemCells: (stemCells ?? []).map((cell: unknown, index) => parseStemCell(cell, `${where}.stemCells[${index}]`)),
  }
}

function flag(
  source: JsonObject,
  key: string,
  { where, otherwise }: { readonly where: string; readonly otherwise: boolean },
): boolean {
  const value = member(source, key) ?? otherwise
  if (typeof value !== 'boolean') throw new RuntimesError(`${where}.${key}`, 'must be true or false')
  return value
}

function parseBlackboxes(value: unknown): readonly ImageName[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new RuntimesError('blackboxes', 'must be a list of images')
  return value.map((entry: unknown, index) => parseImage(entry, `blackboxes[${index}]`))
}

/** An object of parts, or their text. */
function parseImage(value: unknown, where: string): ImageName {
  const text = isJsonObject(value) ? imageText(value, where) : value
  const image = typeof text === 'string' ? parseImageName(text) : undefined
  if (image === undefined) throw new RuntimesError(where, 'must name an image: {"prefix", "name", "tag"}')
  return image
}

function imageText(value: JsonObject, where: string): string {
  const part = (key: string): string => {
    const text = member(value, key) ?? ''
    if (typeof text !== 'string') throw new RuntimesError(`${where}.${key}`, 'must be text')
    return text.trim()
  }
  const path = [part('registry').replace(/\/$/, ''), part('prefix'), part('name')].filter((each) => each !== '')
  const tag = part('tag')
  return tag === '' ? path.join('/') : `${path.join('/')}:${tag}`
}
