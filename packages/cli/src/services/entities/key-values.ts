import type { JsonNode, JsonObject } from '../../output/json/node.js'
import { keyValueList } from '../../parameters/merge-fragments.js'

/** `[{"key", "value"}, …]`, or undefined where there is nothing to send. */
export function keyValues(object: JsonObject | undefined): JsonNode | undefined {
  return object === undefined || object.size === 0 ? undefined : keyValueList(object)
}
