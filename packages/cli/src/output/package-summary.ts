import type { Colour } from './colour.js'
import { isJsonList, isJsonObject, type JsonObject } from './json/node.js'
import { textOf } from './lists.js'
import { type SummaryKind, summaryText } from './summary.js'

/** A package and below it one block for each action and feed. */
export function packageSummary(entity: JsonObject, colour: Colour): string {
  const own = `/${textOf(entity, 'namespace')}/${textOf(entity, 'name')}`
  const below = (kind: SummaryKind, member: string): readonly string[] => {
    const list = entity.get(member)
    const entities = isJsonList(list) ? list.filter(isJsonObject) : []
    return entities.map((one) => summaryText(kind, { fullName: `${own}/${textOf(one, 'name')}`, entity: one }, colour))
  }
  return [
    summaryText('package', { fullName: own, entity }, colour),
    ...below(' action', 'actions'),
    ...below(' feed  ', 'feeds'),
  ].join('\n')
}
