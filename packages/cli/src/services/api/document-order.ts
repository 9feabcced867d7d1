import { isJsonList, isJsonObject, type JsonNode, type JsonObject } from '../../output/json/node.js'
import { compareBytes } from '../../output/json/render.js'

// The Go `wsk` prints the members that it knows, in an order of its own, and the members of what it does not know by name.

/** A stored API in the order of the Go `wsk`; its document is put in order apart. */
export function storedInOrder(stored: JsonObject): JsonObject {
  return leading(stored, ['namespace', 'gwApiUrl', 'gwApiActivated', 'tenantId', 'apidoc'])
}

/** A Swagger document in the order of the Go `wsk`, with the members that it leaves out. Operations without responses say so. */
export function documentInOrder(document: JsonObject): JsonObject {
  const changed = new Map(document)
  change(changed, 'info', (info) => leading(info, ['title', 'version']))
  change(changed, 'paths', (paths) => new Map(sortedEntries(paths).map(([path, item]) => [path, itemInOrder(item)])))
  change(changed, 'x-ibm-configuration', sorted)
  return leading(changed, ['swagger', 'basePath', 'info', 'paths'])
}

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']

function itemInOrder(item: JsonNode): JsonNode {
  if (!isJsonObject(item)) return item
  const changed = new Map(item)
  for (const verb of verbs) change(changed, verb, operationInOrder)
  return leading(changed, verbs)
}

function operationInOrder(operation: JsonObject): JsonObject {
  const changed = new Map(operation)
  if (!changed.has('responses')) changed.set('responses', null)
  change(changed, 'responses', sorted)
  change(changed, 'x-openwhisk', sorted)
  return leading(changed, ['operationId', 'parameters', 'responses', 'x-openwhisk'])
}

function change(object: Map<string, JsonNode>, name: string, by: (member: JsonObject) => JsonNode): void {
  const member = object.get(name)
  if (isJsonObject(member)) object.set(name, by(member))
}

/** The object with these members first. */
function leading(object: JsonObject, names: readonly string[]): JsonObject {
  const first = names.flatMap((name): readonly [string, JsonNode][] => {
    const member = object.get(name)
    return member === undefined ? [] : [[name, member]]
  })
  return new Map([...first, ...object])
}

function sorted(node: JsonNode): JsonNode {
  if (isJsonList(node)) return node.map(sorted)
  return isJsonObject(node) ? new Map(sortedEntries(node).map(([name, each]) => [name, sorted(each)])) : node
}

function sortedEntries(object: JsonObject): readonly (readonly [string, JsonNode])[] {
  return [...object].toSorted(([left], [right]) => compareBytes(left, right))
}
