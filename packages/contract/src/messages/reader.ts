/** A message of the bus that lacks a mandatory field or holds the wrong type. Its text names the field. */
export class MessageError extends Error {
  override readonly name = 'MessageError'
}

export type Fields = Readonly<Record<string, unknown>>

/** The object a message consists of. Throws MessageError. */
export function readMessage(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text), 'message')
  } catch (cause) {
    if (cause instanceof MessageError) throw cause
    throw new MessageError('message is no JSON', { cause })
  }
}

export function fieldsOf(value: unknown, what: string): Fields {
  if (!isFields(value)) throw new MessageError(`${what} must be an object`)
  return value
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member, so that `__proto__` and its like are never found by accident. */
export function member(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

/** Present and not null: what a reader takes as given. */
export function has(fields: Fields, key: string): boolean {
  const value = member(fields, key)
  return value !== undefined && value !== null
}

export function text(fields: Fields, key: string): string {
  const value = member(fields, key)
  if (typeof value !== 'string') throw new MessageError(`${key} must be a string`)
  return value
}

export function number(fields: Fields, key: string): number {
  const value = member(fields, key)
  if (typeof value !== 'number') throw new MessageError(`${key} must be a number`)
  return value
}

/** Epoch milliseconds; older writers left ISO dates. */
export function epochMs(fields: Fields, key: string): number {
  const value = member(fields, key)
  const time = typeof value === 'string' && value.length <= 64 ? Date.parse(value) : value
  if (typeof time !== 'number' || !Number.isFinite(time)) throw new MessageError(`${key} must be a time`)
  return time
}

export function flag(fields: Fields, key: string): boolean {
  const value = member(fields, key)
  if (typeof value !== 'boolean') throw new MessageError(`${key} must be a boolean`)
  return value
}

export function texts(fields: Fields, key: string): readonly string[] {
  return list(fields, key).map((each) => {
    if (typeof each !== 'string') throw new MessageError(`${key} must hold strings`)
    return each
  })
}

export function list(fields: Fields, key: string): readonly unknown[] {
  const value = member(fields, key)
  if (!Array.isArray(value)) throw new MessageError(`${key} must be an array`)
  return value
}

export function textMap(fields: Fields, key: string): Readonly<Record<string, string>> {
  const entries = Object.entries(fieldsOf(member(fields, key), key))
  const map = entries.map(([name, value]): [string, string] => {
    if (typeof value !== 'string') throw new MessageError(`${key}.${name} must be a string`)
    return [name, value]
  })
  return Object.fromEntries(map)
}

/** `{[key]: read(fields, key)}` where the field is there, `{}` where it is not: for spreading optional fields. */
export function optional<K extends string, V>(
  fields: Fields,
  key: K,
  read: (fields: Fields, key: string) => V,
): { readonly [P in K]?: V } {
  const part: { [P in K]?: V } = {}
  if (has(fields, key)) part[key] = read(fields, key)
  return part
}
