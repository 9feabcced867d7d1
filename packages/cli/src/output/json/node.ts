/**
 * JSON as `wsk` handles it: numbers keep their spelling from the wire (`1.0`, twenty digits) and members keep their
 * order, which `JSON.parse` gives up on both counts.
 */
export type JsonNode = null | boolean | string | JsonNumber | JsonList | JsonObject

export type JsonList = readonly JsonNode[]

/** Members in the order of the text; of two equal keys the last one counts. */
export type JsonObject = ReadonlyMap<string, JsonNode>

export class JsonNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export function isJsonObject(node: JsonNode | undefined): node is JsonObject {
  return node instanceof Map
}

export function isJsonList(node: JsonNode | undefined): node is JsonList {
  return Array.isArray(node)
}

export function numberNode(value: number): JsonNumber {
  return new JsonNumber(String(value))
}

/** An object from its members; a member that is undefined is left out. */
export function objectNode(members: Readonly<Record<string, JsonNode | undefined>>): JsonObject {
  const entries = Object.entries(members).filter((entry): entry is [string, JsonNode] => entry[1] !== undefined)
  return new Map(entries)
}
