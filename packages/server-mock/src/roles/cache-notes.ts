import { noteTopic } from '../bus/port.js'
import { hasFields, hasFieldsOfKind } from '../support/has-fields.js'

/** What servers tell each other of their caches; each sender numbers its notes. */
export type CacheNote = { readonly from: string; readonly number: number } & (
  | { readonly kind: 'probe' | 'beacon' | 'bye' }
  | { readonly kind: 'changed'; readonly key: string; readonly change: number }
  | { readonly kind: 'forgotten'; readonly to: string; readonly change: number }
)

/** Key of everything that is known of subjects, in notes: no entity has such a one. */
export const subjectsKey = 'subjects'

/** Key of a namespace's APIs, in notes. */
export function apisKey(namespace: string): string {
  return `${apisPrefix}${namespace}`
}

/** Namespace that such a key names; undefined for other keys. */
export function namespaceOfApis(key: string): string | undefined {
  return key.startsWith(apisPrefix) ? key.slice(apisPrefix.length) : undefined
}

/** Names of entities have no colon. */
const apisPrefix = 'apis:'

/** Upstream's own topic carries what its controllers understand. */
export const cacheNotesTopic = noteTopic(
  'wskCaches',
  (note): note is CacheNote => hasFields(note, { from: 'string', number: 'number' }) && hasFieldsOfKind(note, fieldsOf),
)

const fieldsOf: Readonly<Record<CacheNote['kind'], Readonly<Record<string, 'string' | 'number'>>>> = {
  probe: {},
  beacon: {},
  bye: {},
  changed: { key: 'string', change: 'number' },
  forgotten: { to: 'string', change: 'number' },
}
