import { ApiError, bumpPatch, firstVersion, texts } from '@wsk/contract'
import type { KeyValue } from '@wsk/contract'
import { withAnnotation } from './annotations.js'
import type { Entity, Package } from './entity.js'
import { mergeParameterLists } from './parameters.js'
import type { PackagePut } from './put-bodies.js'

export interface DocumentContext {
  /** The namespace. */
  readonly path: string
  readonly name: string
  /** Epoch milliseconds. */
  readonly now: number
}

/** A package that stands for another one. */
export type Binding = Package & { readonly binding: NonNullable<Package['binding']> }

export function isBinding(candidate: Package): candidate is Binding {
  return candidate.binding !== undefined
}

/** Key of the package that a binding stands for. */
export function boundKey({ binding }: Binding): string {
  return `${binding.namespace}/${binding.name}`
}

/** Throws ApiError `badRequest` for the reserved name (rest-api 17.2). */
export function checkPackageName(name: string): void {
  if (name === 'default') throw new ApiError('badRequest', texts.packageReserved(name))
}

/** A new package or binding (rest-api 17.2). */
export function createPackage(put: PackagePut, context: DocumentContext): Package {
  return {
    entityType: 'package',
    namespace: context.path,
    name: context.name,
    ...(put.binding === undefined ? {} : { binding: put.binding }),
    parameters: put.parameters ?? [],
    version: put.version ?? firstVersion,
    publish: put.publish ?? false,
    annotations: packageAnnotations(put.annotations ?? [], put.binding),
    updated: context.now,
  }
}

/**
 * The next state of a package. Throws ApiError `conflict` (409) when a package is to become a binding; a binding
 * keeps its target unless given another (rest-api 17.2).
 */
export function updatePackage(existing: Package, put: PackagePut, now: number): Package {
  if (put.binding !== undefined && !isBinding(existing)) throw new ApiError('conflict', texts.packageNoBinding)
  const binding = put.binding ?? existing.binding
  return {
    ...existing,
    ...(binding === undefined ? {} : { binding }),
    parameters: put.parameters ?? existing.parameters,
    version: put.version ?? bumpPatch(existing.version),
    publish: put.publish ?? existing.publish,
    annotations: packageAnnotations(put.annotations ?? existing.annotations, binding),
    updated: now,
  }
}

/**
 * What a binding may point to. `target` is what the store holds under its name. Throws ApiError: a missing one is
 * 400, something that is no package 409, another binding 400 (rest-api 17.2).
 */
export function checkBindingTarget(target: Entity | undefined): asserts target is Package {
  if (target === undefined) throw new ApiError('badRequest', texts.bindingTargetMissing)
  if (target.entityType !== 'package') throw new ApiError('conflict', texts.bindingTargetNoPackage)
  if (isBinding(target)) throw new ApiError('badRequest', texts.bindingToBinding)
}

/** Throws ApiError `unprocessable` (422) for a binding that points to itself (rest-api 6.1). */
export function checkNotCircular(binding: Binding): void {
  const own = `${binding.namespace}/${binding.name}`
  if (boundKey(binding) === own) throw new ApiError('unprocessable', texts.circularBinding(own))
}

/** Throws ApiError `conflict` for a package that still holds actions (rest-api 17.3). */
export function checkEmpty(actionCount: number): void {
  if (actionCount > 0) throw new ApiError('conflict', texts.packageNotEmpty(actionCount))
}

/** Parameters that actions inherit through a package, or through a binding over its provider. */
export function inheritedParameters(provider: Package, binding?: Package): Package['parameters'] {
  return binding === undefined ? provider.parameters : mergeParameterLists([provider.parameters, binding.parameters])
}

/** `binding` is ours to say: what a client sends under that name is dropped. */
function packageAnnotations(supplied: readonly KeyValue[], binding: Package['binding']): readonly KeyValue[] {
  const own = supplied.filter(({ key }) => key !== 'binding')
  return binding === undefined
    ? own
    : withAnnotation(own, 'binding', { namespace: binding.namespace, name: binding.name })
}
