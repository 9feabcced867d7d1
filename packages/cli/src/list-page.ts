import type { JsonObject } from './output/json/node.js'
import { type Collection, listText, sortByName } from './output/lists.js'
import type { Output } from './output/output.js'
import { RuleStatusFault } from './services/entities/list-entities.js'

/** Prints a list for people, or the entities as they came for scripts; `byName` is `--name-sort`. */
export function printList(
  output: Output,
  {
    collection,
    entities,
    byName,
  }: { readonly collection: Collection; readonly entities: readonly JsonObject[]; readonly byName: boolean },
): void {
  const sorted = byName ? sortByName(collection, entities) : entities
  output.answer({ text: listText(collection, sorted, output.colour), data: sorted })
}

/** A rule whose status cannot be had is told on stdout too, as the Go `wsk` tells it, before the command fails by it. */
export function echoRuleStatus(output: Output): (error: unknown) => never {
  return (error) => {
    if (error instanceof RuleStatusFault && !output.isJson) output.line(error.message)
    throw error
  }
}
