import { isJsonList, isJsonObject, type JsonNode, type JsonObject } from '../../output/json/node.js'
import { parseJson } from '../../output/json/parse.js'
import { JsonSyntaxError } from '../../output/json/syntax-error.js'
import type { RestReply } from '../../rest/rest-request.js'

/** The JSON of an answer; undefined where it is none. */
export function nodeOf(reply: RestReply): JsonNode | undefined {
  try {
    return parseJson(reply.text)
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined
    throw error
  }
}

/** The object of a successful answer; an answer of another shape counts as an empty one, as the Go `wsk` takes it. */
export function objectOf(reply: RestReply): JsonObject {
  const node = nodeOf(reply)
  return isJsonObject(node) ? node : new Map()
}

/** The objects of a successful answer that is a list. */
export function listOf(reply: RestReply): readonly JsonObject[] {
  const node = nodeOf(reply)
  return isJsonList(node) ? node.filter(isJsonObject) : []
}
