import { ApiError, defaultNamespace, parseQualifiedName } from '@wsk/contract'
import type { PathName } from '../../entity/entity.js'

/**
 * What a conductor calls its next action, in full: `name` and `pkg/name` are of the caller's namespace, and so is a
 * root of `_`; `/ns/name`, `/ns/pkg/name` and `ns/pkg/name` are whole. `undefined` for what is no name (rest-api 16).
 */
export function nextName(value: unknown, namespace: string): PathName | undefined {
  if (typeof value !== 'string') return undefined
  const name = value.trim()
  const isWhole = name.startsWith('/') || name.split('/').filter(Boolean).length > 2
  try {
    const { path, name: last } = parseQualifiedName(isWhole ? name : `/${defaultNamespace}/${name}`, namespace)
    return { path, name: last }
  } catch (error) {
    if (error instanceof ApiError) return undefined
    throw error
  }
}
