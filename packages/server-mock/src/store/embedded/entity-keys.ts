import type { Entity, EntityCollection } from '../../entity/entity.js'
import { entityKey } from '../../entity/rule-documents.js'
import { collectionOf } from '../../entity/stored-entity.js'
import type { EntityQuery } from '../port.js'
import type { KeyRange } from './database.js'

/** Kinds of keys in the database of entities, subjects, limits and APIs. */
export const documentKey = (key: string): string => `entity/${key}`
export const codeKey = (key: string): string => `code/${key}`
export const subjectKey = (subject: string): string => `subject/${subject}`
export const uuidKey = (uuid: string): string => `uuid/${uuid}`
export const namespaceKey = (namespace: string, subject: string): string => `namespace/${namespace}!${subject}`
export const limitsKey = (namespace: string): string => `limits/${namespace}`
export const gatewayKey = (namespace: string, name: string): string => `gateway/${namespace}!${name}`
export const idempotencyKey = (name: string): string => `idempotency/${name}`

/** No name holds `!`. Times are inverted, so that the newest come first. */
const maxTime = 2 ** 48 - 1
const timeDigits = 12

/** Every list that an entity is in: its namespace's, its package's, the one of published packages. */
export function listKeys(entity: Entity): readonly string[] {
  const [namespace = ''] = entity.namespace.split('/', 1)
  const paths = entity.namespace === namespace ? [namespace] : [namespace, entity.namespace]
  const lists = paths.map((path) => listPrefix(collectionOf(entity), path))
  if (entity.entityType === 'package' && entity.publish && entity.binding === undefined) {
    lists.push(listPrefix('public', namespace))
  }
  const place = `${newestFirst(entity.updated)}${entityKey(entity)}`
  return lists.map((list) => `${list}${place}`)
}

/** The range of a list, newest first. */
export function listRange({ collection, path, publicOnly }: Omit<EntityQuery, 'skip' | 'limit'>): KeyRange {
  const prefix = listPrefix(publicOnly === true ? 'public' : collection, path)
  return { gte: prefix, lt: `${prefix}~` }
}

/** The entity that an entry of a list stands for. */
export function keyOfListKey(listKey: string): string {
  return listKey.slice(listKey.indexOf('!') + 1 + timeDigits)
}

function listPrefix(collection: EntityCollection | 'public', path: string): string {
  return `list/${collection}/${path}!`
}

function newestFirst(epochMs: number): string {
  const bounded = Math.min(Math.max(Math.floor(epochMs), 0), maxTime)
  return (maxTime - bounded).toString(16).padStart(timeDigits, '0')
}
