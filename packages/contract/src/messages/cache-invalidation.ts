import { type JsonText, jsonText } from '../json.js'
import { fieldsOf, member, optional, readMessage, text } from './reader.js'

export const cacheInvalidationTopic = 'cacheInvalidation'

/** Tells the other controllers to forget an entity (invocation 10.5). Receivers ignore their own. */
export interface CacheInvalidation {
  /** `mainId` is `ns/[pkg/]name`. */
  readonly key: { readonly mainId: string; readonly secondaryId?: string }
  /** Who changed it, such as `controller0`. */
  readonly instanceId: string
}

export function encodeCacheInvalidation(message: CacheInvalidation): JsonText {
  return jsonText(message)
}

/** Throws MessageError. */
export function decodeCacheInvalidation(message: string): CacheInvalidation {
  const fields = readMessage(message)
  const key = fieldsOf(member(fields, 'key'), 'key')
  return {
    key: { mainId: text(key, 'mainId'), ...optional(key, 'secondaryId', text) },
    instanceId: text(fields, 'instanceId'),
  }
}
