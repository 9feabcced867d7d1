import type { QualifiedName } from '../names.js'
import { type Fields, fieldsOf, member, optional, text } from './reader.js'

/** A name as messages carry it (invocation 10.1). */
export function readQualifiedName(fields: Fields, key: string): QualifiedName {
  const source = fieldsOf(member(fields, key), key)
  return {
    path: text(source, 'path'),
    name: text(source, 'name'),
    ...optional(source, 'version', text),
    ...optional(source, 'binding', readBinding),
  }
}

/** Written as text; others write the pair it is made of. */
function readBinding(fields: Fields, key: string): string {
  const value = member(fields, key)
  if (typeof value === 'string') return value
  const pair = fieldsOf(value, key)
  return `${text(pair, 'namespace')}/${text(pair, 'name')}`
}
