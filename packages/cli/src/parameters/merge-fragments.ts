import { usageFault } from '../fault.js'
import { isJsonObject, JsonNumber, type JsonNode, type JsonObject, objectNode } from '../output/json/node.js'
import { parseFirstJson } from '../output/json/parse.js'
import { JsonSyntaxError } from '../output/json/syntax-error.js'
import { goStringList } from '../pre-parser/go-quote.js'
import type { Fragment } from '../pre-parser/split-parameters.js'

/** What a list of fragments holds, for its error: `Invalid parameter argument …`. */
export type FragmentKind = 'parameter' | 'annotation'

const valueHint = `A VALUE that is neither JSON nor plain text has to be written as a JSON string: 'say "hi"' as '"say \\"hi\\""'.`

/** Something else than an object, which a pair never is. */
class NoObject extends JsonSyntaxError {}

/**
 * One object of all fragments in their order: a later top-level key replaces an earlier one, values are not merged.
 * Undefined when there are none. Throws a Fault (usage hint).
 */
export function mergeFragments(kind: FragmentKind, fragments: readonly Fragment[]): JsonObject | undefined {
  if (fragments.length === 0) return undefined
  const merged = new Map<string, JsonNode>()
  for (const fragment of fragments) {
    try {
      for (const [key, value] of parseObject(textOf(fragment))) merged.set(key, value)
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error
      throw usageFault(`Invalid ${kind} argument '${goStringList(fragments.map(textOf))}': ${error.message}`, {
        nextSteps: [hintAt(fragment, error)],
      })
    }
  }
  return merged
}

function textOf(fragment: Fragment): string {
  return typeof fragment === 'string' ? fragment : fragment.text
}

function hintAt(fragment: Fragment, error: JsonSyntaxError): string {
  if (typeof fragment !== 'string') return `A FILE holds one JSON object, which ${fragment.path} does not.`
  return error instanceof NoObject ? 'A FILE holds one JSON object.' : valueHint
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
