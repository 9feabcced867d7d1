import { ApiError, texts } from '@wsk/contract'
import type { Entity, Package } from '../entity/entity.js'
import type { Identity } from '../entity/identity.js'
import { boundKey, checkNotCircular, isBinding } from '../entity/package-documents.js'

/** What a caller wants to do (rest-api 6). */
export type Privilege = 'READ' | 'PUT' | 'DELETE' | 'ACTIVATE'

/** A thing of the API, as far as the right to it goes. */
export interface Resource {
  readonly namespace: string
  /** Of a package, or of an action in one. */
  readonly pkg?: string
  /** Of anything but a package. */
  readonly name?: string
}

/** The package of a resource as it is stored, and where it is a binding, what that points to, and so on. */
export interface LoadedPackage {
  readonly entity: Entity | undefined
  readonly target?: LoadedPackage | undefined
}

/** Whether a decision needs the package, so that nothing is loaded without need. */
export function needsPackage(privilege: Privilege, { pkg }: Resource): boolean {
  return pkg !== undefined && (privilege === 'READ' || privilege === 'ACTIVATE')
}

/**
 * Decides one access; `undefined` allows it, otherwise the text names what to refuse. Throws ApiError where the owner
 * of a package is told more: missing (404), no package (409), circular binding (422). Everybody else learns nothing
 * about what is missing and what is private (rest-api 6, T5).
 */
export function refusedResource(
  identity: Identity,
  access: { readonly privilege: Privilege; readonly resource: Resource },
  loaded?: LoadedPackage,
): string | undefined {
  const { privilege, resource } = access
  const isOwner = resource.namespace === identity.namespace.name
  if (!needsPackage(privilege, resource)) return isOwner ? undefined : resourceName(resource)
  const packageName = resourceName({
    namespace: resource.namespace,
    ...(resource.pkg === undefined ? {} : { pkg: resource.pkg }),
  })
  if (!isOwner) return isShared(loaded?.entity) ? undefined : packageName
  // For a package itself the answer names it; for an action in it the generic text has to do.
  const missing = resource.name === undefined ? texts.resourceNotFound(packageName) : ''
  return ownPackageRefusal(identity, { name: packageName, missing }, loaded)
}

/** `ns`, `ns/name`, `ns/pkg` or `ns/pkg/name`: how a refusal names it. */
function resourceName({ namespace, pkg, name }: Resource): string {
  return [namespace, pkg, name].filter((part) => part !== undefined).join('/')
}

/** Names sorted inside one pair of quotes (rest-api 6.1). */
export function forbidden(refused: readonly string[]): ApiError {
  return new ApiError('forbidden', texts.notAuthorizedFor(...new Set(refused)))
}

/**
 * Throws ApiError `forbidden` for a kind outside of what the namespace and the platform allow together; where neither
 * names any, `allowed` is empty and all are (rest-api 6.1).
 */
export function checkKind(kind: string, allowed: readonly string[]): void {
  if (allowed.length > 0 && !allowed.includes(kind)) throw new ApiError('forbidden', texts.kindNotAllowed(kind))
}

interface Told {
  /** Of the package that was asked for. */
  readonly name: string
  /** Where there is none. */
  readonly missing: string
}

/** Of a package, or of what an own binding points to: the same holds for both. */
function ownPackageRefusal(identity: Identity, { name, missing }: Told, loaded?: LoadedPackage): string | undefined {
  const { entity, target } = loaded ?? {}
  if (entity === undefined) throw new ApiError('notFound', missing)
  if (entity.entityType !== 'package') throw new ApiError('conflict', texts.conformance)
  if (!isBinding(entity)) return undefined
  checkNotCircular(entity)
  if (entity.binding.namespace !== identity.namespace.name) return isShared(target?.entity) ? undefined : name
  return ownPackageRefusal(identity, { name, missing: texts.resourceNotFound(name) }, target)
}

/** Published, and a package rather than a binding. */
function isShared(entity: Entity | undefined): entity is Package {
  return entity?.entityType === 'package' && entity.publish && !isBinding(entity)
}

/** Key of what else has to be loaded to decide on a package: the target of a binding. */
export function targetKey(entity: Entity | undefined): string | undefined {
  return entity?.entityType === 'package' && isBinding(entity) ? boundKey(entity) : undefined
}
