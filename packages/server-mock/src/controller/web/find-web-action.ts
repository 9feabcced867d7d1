import { ApiError } from '@wsk/contract'
import { annotationValue, isFinal } from '../../entity/annotations.js'
import type { Action } from '../../entity/entity.js'
import type { Identity } from '../../entity/identity.js'
import type { PreparedParameters } from '../../entity/merge-parameters.js'
import { type ResolvedAction, resolveAction } from '../actions/resolve-action.js'
import type { ControllerParts } from '../parts.js'
import { type Extension, splitExtension } from './extension.js'
import type { WebRequest } from './web-request.js'

/** What the annotations of an action say about its life as a web action (rest-api 8.3); those of packages do not count. */
interface WebTraits {
  readonly isExported: boolean
  /** The request reaches the action as it is. */
  readonly isRaw: boolean
  /** The action answers OPTIONS and makes its own CORS headers. */
  readonly hasCustomOptions: boolean
  /** Value of `require-whisk-auth`; `undefined` where there is none. */
  readonly requiredAuth: unknown
  readonly isFinal: boolean
}

export interface FoundWebAction {
  readonly action: ResolvedAction
  readonly traits: WebTraits
  readonly extension: Extension
  /** Of the namespace in the URL: whose invocation it is. */
  readonly owner: Identity
  /** Parameters that `final` protects. */
  readonly defined: ReadonlySet<string>
}

const noPackage = 'default'

/**
 * The web action that a URL names. Throws ApiError `notFound` for everything that is not there, or is no web action,
 * without saying which; `forbidden` where the provider of a binding is private (rest-api 22.2).
 */
export async function findWebAction(parts: ControllerParts, request: WebRequest): Promise<FoundWebAction> {
  const { namespace, packageName } = request
  const { name, extension } = splitExtension(request.actionName)
  // A slash that was encoded would make another name of it.
  if (name.includes('/') || packageName.includes('/') || namespace.includes('/')) throw new ApiError('notFound')
  const path = packageName === noPackage ? namespace : `${namespace}/${packageName}`
  const known = parts.namespaces.ownerOf(namespace)
  const owner = known instanceof Promise ? await known : known
  if (owner === undefined) throw new ApiError('notFound')
  const action = await resolve(parts, { path, name })
  const traits = traitsOf(action.stored.entity)
  if (!traits.isExported) throw new ApiError('notFound')
  if (action.binding !== undefined) {
    await parts.entitlement.requirePackage(owner, 'READ', action.stored.entity.namespace)
  }
  const { defined } = action.prepared
  return { action: unprotected(action, traits), traits, extension, owner, defined }
}

async function resolve(
  parts: ControllerParts,
  key: { readonly path: string; readonly name: string },
): Promise<ResolvedAction> {
  try {
    return await resolveAction(parts, key)
  } catch (error) {
    throw error instanceof ApiError ? new ApiError('notFound', '', { cause: error }) : error
  }
}

const knownTraits = new WeakMap<Action, WebTraits>()

/** Read once for as long as the document stays the same object. */
function traitsOf(action: Action): WebTraits {
  const known = knownTraits.get(action)
  if (known !== undefined) return known
  const { annotations } = action
  const required = annotations.find(({ key }) => key === 'require-whisk-auth')
  const traits = {
    isExported: annotationValue(annotations, 'web-export') === true,
    isRaw: annotationValue(annotations, 'raw-http') === true,
    hasCustomOptions: annotationValue(annotations, 'web-custom-options') === true,
    requiredAuth: required?.value,
    isFinal: isFinal(annotations),
  }
  knownTraits.set(action, traits)
  return traits
}

const unprotectedOf = new WeakMap<PreparedParameters, PreparedParameters>()
const none: ReadonlySet<string> = new Set()

/** What the client sent is held against protected parameters here; what the platform adds (`__ow_*`) may override them. */
function unprotected(action: ResolvedAction, { isFinal: isProtected }: WebTraits): ResolvedAction {
  if (!isProtected) return action
  const known = unprotectedOf.get(action.prepared)
  const prepared = known ?? { ...action.prepared, defined: none }
  if (known === undefined) unprotectedOf.set(action.prepared, prepared)
  return { ...action, prepared }
}
