/** Whether a value is an object that has each of these fields, of this type. */
export function hasFields(value: unknown, fields: Readonly<Record<string, 'string' | 'number'>>): boolean {
  const found = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  return Object.entries(fields).every(([name, type]) => typeof found.get(name) === type)
}

/** The same of one kind of several, which its field `kind` names. */
export function hasFieldsOfKind(
  value: unknown,
  kinds: Readonly<Record<string, Readonly<Record<string, 'string' | 'number'>>>>,
): boolean {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const fields = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  return fields !== undefined && hasFields(value, fields)
}
