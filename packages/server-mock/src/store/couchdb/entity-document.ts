import { asJsonText, jsonText } from '@wsk/contract'
import type { Entity } from '../../entity/entity.js'
import { isJsonObject, member } from '../../entity/json-object.js'
import type { JsonObject } from '../../entity/json-object.js'
import { entityKey } from '../../entity/rule-documents.js'
import { CorruptEntity, parseStoredEntity, storedEntityJson } from '../../entity/stored-entity.js'
import type { ParsedEntity } from '../../entity/stored-entity.js'
import { StoreError } from '../port.js'
import type { Stored } from '../port.js'
import type { CouchDocument } from './couch-database.js'
import { textOf } from './couch-database.js'
import type { PlacedCode } from './entity-code.js'
import { couchJson } from './exact-json.js'

/** What only we need to know, in a member that others pass over. */
interface OwnMember {
  /** The entity's own text, where CouchDB would give it back spelt differently. */
  readonly text?: string
  /** The revision that the entity still has for everybody, after it was written down in another way. */
  readonly revision?: string
}

const ownMember = 'wsk'

export interface EntityDocument extends ParsedEntity, Stored<Entity> {
  /** What CouchDB calls its revision: the same, unless the entity was rewritten. */
  readonly couchRevision: string
  readonly code: PlacedCode
}

export interface DocumentToWrite {
  readonly entity: Entity
  readonly code: PlacedCode
  /** Absent: it must not exist. */
  readonly couchRevision?: string
  /** Absent: the one that CouchDB gives it. */
  readonly revision?: string
}

/** The JSON of a document as invocation 23.1 describes it. */
export function entityDocument({ entity, code, couchRevision, revision }: DocumentToWrite): string {
  const original = storedEntityJson(entity)
  const { text, isExact } = couchJson(original)
  const members: unknown = JSON.parse(text)
  if (!isJsonObject(members)) throw new TypeError('an entity is an object')
  const own: OwnMember = {
    ...(isExact ? {} : { text: original }),
    ...(revision === undefined ? {} : { revision }),
  }
  return JSON.stringify({
    _id: entityKey(entity),
    ...(couchRevision === undefined ? {} : { _rev: couchRevision }),
    ...members,
    ...shaped(entity, members, code),
    ...(Object.keys(own).length === 0 ? {} : { [ownMember]: own }),
    ...(code.attachments === undefined ? {} : { _attachments: code.attachments }),
  })
}

/** Upstream's limits of triggers have no members, but it cannot read a trigger without them (invocation 10, 23.1). */
const triggerLimits: JsonObject = {}

/** Where the stored form is another than ours. */
function shaped(entity: Entity, members: JsonObject, { reference }: PlacedCode): JsonObject {
  if (entity.entityType === 'package') return { binding: entity.binding ?? {} }
  if (entity.entityType === 'trigger') return { limits: triggerLimits }
  const exec = member(members, 'exec')
  if (entity.entityType !== 'action' || !isJsonObject(exec)) return {}
  const { hasCode: _, ...rest } = exec
  return { exec: { ...rest, ...(reference === undefined ? {} : { code: reference }) } }
}

/** Throws StoreError for a document that is no entity. */
export function readEntityDocument(document: CouchDocument): EntityDocument {
  const couchRevision = textOf(document, '_rev')
  const own = member(document, ownMember)
  const ours: JsonObject = isJsonObject(own) ? own : {}
  const [text, revision] = [member(ours, 'text'), member(ours, 'revision')]
  const parsed = parsedDocument(document)
  const entity = typeof text === 'string' ? parseStoredEntity(asJsonText(text)).entity : parsed.entity
  const attachments = member(document, '_attachments')
  return {
    ...parsed,
    entity,
    couchRevision,
    revision: typeof revision === 'string' ? revision : couchRevision,
    code: {
      ...(parsed.codeReference === undefined ? {} : { reference: codeOf(document) }),
      ...(isJsonObject(attachments) ? { attachments } : {}),
    },
  }
}

function parsedDocument(document: CouchDocument): ParsedEntity {
  try {
    return parseStoredEntity(jsonText(document))
  } catch (error) {
    if (!(error instanceof CorruptEntity)) throw error
    throw new StoreError(`The stored entity ${textOf(document, '_id')} cannot be read: ${error.message}`, {
      cause: error,
    })
  }
}

function codeOf(document: CouchDocument): unknown {
  const exec = member(document, 'exec')
  return isJsonObject(exec) ? member(exec, 'code') : undefined
}
