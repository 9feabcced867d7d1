/** A parsed JSON object. Its members are own ones, `__proto__` included: read them with `member`. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member, `undefined` where it is absent or null, as all optional fields are read (rest-api 3.6). */
export function member(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined
}
