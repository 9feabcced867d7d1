import { isJsonObject, JsonNumber, type JsonNode } from './node.js'
import { compareBytes } from './render.js'

/** A copy with the keys of every object in it sorted by their bytes, as `wsk` shows free-form values. */
export function sortedNode(root: JsonNode): JsonNode {
  const unfilled: (() => void)[] = []
  const copy = (node: JsonNode): JsonNode => {
    if (node === null || typeof node !== 'object' || node instanceof JsonNumber) return node
    if (isJsonObject(node)) {
      const object = new Map<string, JsonNode>()
      const members = [...node]
      unfilled.push(() => {
        for (const [key, value] of members.sort(([left], [right]) => compareBytes(left, right))) {
          object.set(key, copy(value))
        }
      })
      return object
    }
    const list: JsonNode[] = []
    const items = [...node.values()]
    unfilled.push(() => {
      for (const item of items) list.push(copy(item))
    })
    return list
  }
  const result = copy(root)
  for (let fill = unfilled.pop(); fill !== undefined; fill = unfilled.pop()) fill()
  return result
}
