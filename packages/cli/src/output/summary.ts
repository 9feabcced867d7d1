import type { Colour } from './colour.js'
import { isJsonList, isJsonObject, type JsonObject } from './json/node.js'
import { compareBytes } from './json/render.js'
import { textOf, valueOf } from './lists.js'

/** What a summary is of; the word is padded so that the names below a package line up. */
export type SummaryKind = 'action' | 'package' | 'trigger' | ' action' | ' feed  '

/** First line and the line with the parameters, without a line end. */
export function summaryText(kind: SummaryKind, { fullName, entity }: SummarySubject, colour: Colour): string {
  const parameters = parameterNames(entity)
  const list = parameters.length === 0 ? 'none defined' : parameters.join(', ')
  const first = `${colour.bold(kind)} ${fullName}${suffix(entity, parameters)}`
  return `${first}\n   (${colour.bold('parameters')}: ${list})`
}

export interface SummarySubject {
  /** `/ns/pkg/name`. */
  readonly fullName: string
  readonly entity: JsonObject
}

function suffix(entity: JsonObject, parameters: readonly string[]): string {
  const description = valueOf(entity, 'annotations', 'description')
  if (typeof description === 'string' && description !== '') return `: ${description}`
  const plain = parameters.map((name) => name.replace(/^\*+/, ''))
  const last = plain.at(-1)
  if (last === undefined) return ''
  if (plain.length === 1) return `: Returns a result based on parameter ${last}`
  return `: Returns a result based on parameters ${plain.slice(0, -1).join(', ')} and ${last}`
}

/** Names of the `parameters` annotation and of bound parameters, sorted; bound ones with `*`, final ones with `**`. */
function parameterNames(entity: JsonObject): readonly string[] {
  const described = valueOf(entity, 'annotations', 'parameters')
  const names = isJsonList(described) ? described.filter(isJsonObject).map((one) => textOf(one, 'name')) : []
  const pairs = entity.get('parameters')
  const bound = new Set(isJsonList(pairs) ? pairs.filter(isJsonObject).map((pair) => textOf(pair, 'key')) : [])
  const mark = valueOf(entity, 'annotations', 'final') === true ? '**' : '*'
  return [...new Set([...names, ...bound])]
    .filter((name) => name !== '')
    .sort(compareBytes)
    .map((name) => (bound.has(name) ? `${mark}${name}` : name))
}
