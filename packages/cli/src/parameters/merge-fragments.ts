import { usageFault } from '../fault.js'
import { isJsonObject, JsonNumber, type JsonNode, type JsonObject, objectNode } from '../output/json/node.js'
import { parseFirstJson } from '../output/json/parse.js'
import { JsonSyntaxError } from '../output/json/syntax-error.js'
import { goStringList } from '../pre-parser/go-quote.js'

/** What a list of fragments holds, for its error: `Invalid parameter argument …`. */
export type FragmentKind = 'parameter' | 'annotation'

const valueHint = `A VALUE that is neither JSON nor plain text has to be written as a JSON string: 'say "hi"' as '"say \\"hi\\""'.`

/** Only a file can hold something else than an object: a pair becomes one. */
class NoObject extends JsonSyntaxError {}

/**
 * One object of all fragments in their order: a later top-level key replaces an earlier one, values are not merged.
 * Undefined when there are none. Throws a Fault (usage hint).
 */
export function mergeFragments(kind: FragmentKind, fragments: readonly string[]): JsonObject | undefined {
  if (fragments.length === 0) return undefined
  const merged = new Map<string, JsonNode>()
  try {
    for (const fragment of fragments) {
      for (const [key, value] of parseObject(fragment)) merged.set(key, value)
    }
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    throw usageFault(`Invalid ${kind} argument '${goStringList(fragments)}': ${error.message}`, {
      nextSteps: [error instanceof NoObject ? 'A FILE holds one JSON object.' : valueHint],
    })
  }
  return merged
}

function parseObject(fragment: string): JsonObject {
  const node = parseFirstJson(fragment)
  if (isJsonObject(node)) return node
  throw new NoObject(`json: cannot unmarshal ${goKind(node)} into Go value of type map[string]interface {}`)
}

function goKind(node: JsonNode): string {
  if (node === null) return 'null'
  if (typeof node === 'boolean') return 'bool'
  if (typeof node === 'string') return 'string'
  return node instanceof JsonNumber ? 'number' : 'array'
}

/** `[{"key": K, "value": V}, …]`, the form in which entities keep parameters and annotations. */
export function keyValueList(object: JsonObject): readonly JsonObject[] {
  return [...object].map(([key, value]) => objectNode({ key, value }))
}
