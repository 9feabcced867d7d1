import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { textAt } from '../swagger-document.js'
import { extensionsOf, mapped, picked, present } from './carried.js'

/** Where references of Swagger 2.0 lead in OpenAPI 3. */
const places = [
  ['#/definitions/', '#/components/schemas/'],
  ['#/parameters/', '#/components/parameters/'],
  ['#/responses/', '#/components/responses/'],
] as const

export function referenceTo3(reference: string): string {
  const [from, to] = places.find(([each]) => reference.startsWith(each)) ?? ['', '']
  return `${to}${reference.slice(from.length)}`
}

export function referenceTo2(reference: string): string {
  const [to, from] = places.find(([, each]) => reference.startsWith(each)) ?? ['', '']
  return `${to}${reference.slice(from.length)}`
}

/** A schema of Swagger 2.0 in OpenAPI 3. */
export function schemaTo3(schema: unknown): unknown {
  if (!isJsonObject(schema)) return schema
  const reference = textAt(schema, '$ref')
  if (reference !== undefined) return { ...schema, $ref: referenceTo3(reference) }
  const discriminator = textAt(schema, 'discriminator')
  const isFile = textAt(schema, 'type') === 'file'
  const nullable = member(schema, 'x-nullable')
  const { 'x-nullable': _, ...rest } = schema
  return {
    ...withNested(rest, schemaTo3),
    ...(isFile ? { type: 'string', format: 'binary' } : {}),
    ...(discriminator === undefined ? {} : { discriminator: { propertyName: discriminator } }),
    ...(nullable === undefined ? {} : { nullable }),
  }
}

/** What Swagger 2.0 can say of a schema, next to extensions. */
const known = (
  'title description format default multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength ' +
  'pattern maxItems minItems uniqueItems maxProperties minProperties required enum readOnly xml externalDocs example ' +
  'properties items allOf additionalProperties'
).split(' ')

/** A schema of OpenAPI 3 as far as Swagger 2.0 can say it. */
export function schemaTo2(schema: unknown): unknown {
  if (!isJsonObject(schema)) return schema === false ? false : {}
  const reference = textAt(schema, '$ref')
  if (reference !== undefined) return { $ref: referenceTo2(reference) }
  const type = member(schema, 'type')
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  const isNullable = member(schema, 'nullable') === true || types.includes('null')
  const discriminator = member(schema, 'discriminator')
  return present({
    type: types.find((each) => typeof each === 'string' && each !== 'null'),
    ...withNested(picked(schema, known), schemaTo2),
    discriminator: isJsonObject(discriminator) ? textAt(discriminator, 'propertyName') : undefined,
    'x-nullable': isNullable ? true : undefined,
    ...extensionsOf(schema),
  })
}

/** The schema with the schemas in it changed; names of properties are no keywords. */
function withNested(schema: JsonObject, change: (each: unknown) => unknown): JsonObject {
  const [properties, items, all, additional] = ['properties', 'items', 'allOf', 'additionalProperties'].map((name) =>
    member(schema, name),
  )
  return {
    ...schema,
    ...present({
      properties: mapped(properties, change),
      items: Array.isArray(items) ? items.map(change) : isJsonObject(items) ? change(items) : undefined,
      allOf: Array.isArray(all) ? all.map(change) : undefined,
      additionalProperties: isJsonObject(additional) ? change(additional) : undefined,
    }),
  }
}

/** The object that a reference within its document leads to; undefined for one that leads nowhere. */
export function referred(document: JsonObject, reference: string): JsonObject | undefined {
  if (!reference.startsWith('#/')) return undefined
  let found: unknown = document
  for (const part of reference.slice(2).split('/')) {
    if (!isJsonObject(found)) return undefined
    found = member(found, part.replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  return isJsonObject(found) ? found : undefined
}
