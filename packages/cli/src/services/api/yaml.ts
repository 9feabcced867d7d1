import { parse, stringify } from 'yaml'
import type { JsonNode } from '../../output/json/node.js'
import { parseJson } from '../../output/json/parse.js'
import { jsonLine } from '../../output/json/render.js'

// Loaded when somebody asks for YAML: the library is as large as the rest of wsk.

/** YAML of a JSON value with its keys in order, ending as the Go `wsk` ends it. */
export function yamlText(node: JsonNode): string {
  return stringify(JSON.parse(jsonLine(node)), { sortMapEntries: true, lineWidth: 0, indentSeq: false })
}

/** Throws what the library throws for text that is no YAML. */
export function nodeOfYaml(text: string): JsonNode {
  const value: unknown = parse(text)
  return parseJson(JSON.stringify(value ?? null))
}
