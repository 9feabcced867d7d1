import { isDeepStrictEqual } from 'node:util'
import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'

/**
 * Under this key an object of a Swagger document keeps what OpenAPI 3 says of it and Swagger cannot: members that stand
 * in its OpenAPI 3 form as they came, null for those that were not there.
 */
export const carriedKey = 'x-openapi-3'

export interface Conversion {
  /** In Swagger 2.0. */
  readonly made: JsonObject
  /** What it was made of. */
  readonly given: JsonObject
  /** What is made of `made` without more. */
  readonly back: JsonObject
}

/** `made`, with what it takes to make `given` of it again; members in `apart` are looked at elsewhere. */
export function withCarried({ made, given, back }: Conversion, apart: readonly string[] = []): JsonObject {
  const names = [...new Set([...Object.keys(given), ...Object.keys(back)])].filter((name) => !apart.includes(name))
  const carried = names.flatMap((name): readonly [string, unknown][] => {
    const [before, after] = [member(given, name), member(back, name)]
    return isDeepStrictEqual(before, after) ? [] : [[name, before ?? null]]
  })
  return carried.length === 0 ? made : { ...made, [carriedKey]: Object.fromEntries(carried) }
}

/** The OpenAPI 3 form of an object with what it carries, instead of what was made of it. */
export function restored(back: JsonObject, source: JsonObject): JsonObject {
  const carried = member(source, carriedKey)
  if (!isJsonObject(carried)) return back
  return Object.fromEntries(Object.entries({ ...back, ...carried }).filter(([, value]) => value !== null))
}

/** Members that are there, of pairs of names and values. */
export function present(members: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

/** Extensions of both versions. */
export function extensionsOf(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name.startsWith('x-') && name !== carriedKey))
}

export function picked(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)))
}

/** Each member of an object by its own; what is no object is left as it is. */
export function mapped(value: unknown, change: (each: JsonObject, name: string) => unknown): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isJsonObject(each) ? change(each, name) : each]),
  )
}
