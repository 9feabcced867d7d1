import type { Colour } from './colour.js'
import { padded } from './columns.js'
import { isJsonList, isJsonObject, type JsonNode, type JsonObject } from './json/node.js'
import { compareBytes } from './json/render.js'

/** Collections that have a list of their own. */
export type Collection = 'actions' | 'packages' | 'triggers' | 'rules'

/** Heading and one line for each entity, without a line end; names longer than their column push what follows. */
export function listText(collection: Collection, entities: readonly JsonNode[], colour: Colour): string {
  const rows = entities.filter(isJsonObject).map((entity) => rowOf(collection, entity))
  return headed(collection, rows, colour)
}

/** A heading and lines below it. On a terminal the heading is bold together with its line end. */
export function headed(heading: string, lines: readonly string[], colour: Colour): string {
  if (lines.length === 0) return colour.bold(heading)
  return `${colour.bold(`${heading}\n`)}${lines.join('\n')}`
}

function rowOf(collection: Collection, entity: JsonObject): string {
  const name = padded(`/${textOf(entity, 'namespace')}/${textOf(entity, 'name')}`, 70)
  switch (collection) {
    case 'actions':
      return `${name} private ${annotationText(entity, 'exec')}`
    case 'packages':
      return `${name} ${entity.get('publish') === true ? 'shared' : 'private'}`
    case 'triggers':
      return `${name} private`
    case 'rules':
      return `${name} ${padded('private', 20)} ${textOf(entity, 'status')}`
    default:
      return collection satisfies never
  }
}

/** A member that is a string, else nothing. */
export function textOf(entity: JsonObject, member: string): string {
  const value = entity.get(member)
  return typeof value === 'string' ? value : ''
}

/** Value of the last annotation or parameter with that key. */
export function valueOf(entity: JsonObject, list: 'annotations' | 'parameters', key: string): JsonNode | undefined {
  const pairs = entity.get(list)
  if (!isJsonList(pairs)) return undefined
  const pair = pairs.filter(isJsonObject).findLast((candidate) => candidate.get('key') === key)
  return pair?.get('value')
}

function annotationText(entity: JsonObject, key: string): string {
  const value = valueOf(entity, 'annotations', key)
  return typeof value === 'string' ? value : ''
}

/** The order of `--name-sort`: actions outside packages come first, by name; everything else by lower-cased full name. */
export function sortByName(collection: Collection, entities: readonly JsonNode[]): readonly JsonNode[] {
  const keyed = entities.map((entity) => ({ entity, key: sortKey(collection, entity) }))
  return keyed
    .toSorted((left, right) => left.key.rank - right.key.rank || compareBytes(left.key.name, right.key.name))
    .map(({ entity }) => entity)
}

function sortKey(collection: Collection, entity: JsonNode): { readonly rank: number; readonly name: string } {
  if (!isJsonObject(entity)) return { rank: 0, name: '' }
  const namespace = textOf(entity, 'namespace')
  const name = textOf(entity, 'name')
  if (collection === 'actions' && !namespace.includes('/')) return { rank: 0, name }
  return { rank: 1, name: `${namespace}${name}`.toLowerCase() }
}
