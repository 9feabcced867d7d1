import { type JsonText, memberText, parseKeepingNumbers } from '@wsk/contract'
import type { JsonObject } from './json-object.js'

/** Members whose values belong to users, who may tell `1.0` from `1`. */
const ofUsers = ['parameters', 'annotations'] as const

/** The document that `text` was parsed to, with the numbers in parameters and annotations as they are written (rest-api 8.1). */
export function keepingNumbers(document: JsonObject, text: JsonText): JsonObject {
  const lists = ofUsers.flatMap((key) => {
    const list = Object.hasOwn(document, key) ? memberText(text, key) : undefined
    return list === undefined ? [] : [[key, parseKeepingNumbers(list)] as const]
  })
  return lists.length === 0 ? document : { ...document, ...Object.fromEntries(lists) }
}
