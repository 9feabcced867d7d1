import { objectNode } from './output/json/node.js'
import { type Collection, listText, sortByName } from './output/lists.js'
import type { Output } from './output/output.js'
import type { NamespaceContents } from './services/namespace/get-namespace.js'

const order: readonly Collection[] = ['packages', 'actions', 'triggers', 'rules']

/** Prints what a namespace holds, four lists below one heading; `byName` is `--name-sort`. */
export function printNamespace(output: Output, contents: NamespaceContents, byName: boolean): void {
  const sorted = (collection: Collection) =>
    byName ? sortByName(collection, contents[collection]) : contents[collection]
  const lists = order.map((collection) => listText(collection, sorted(collection), output.colour))
  output.answer({
    text: [`Entities in namespace: ${output.colour.bold('default')}`, ...lists].join('\n'),
    data: objectNode(Object.fromEntries(order.map((collection) => [collection, sorted(collection)]))),
  })
}
