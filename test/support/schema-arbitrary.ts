import fc from 'fast-check'

/** A JSON Schema, as far as the contract's document uses it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

export type Resolve = (ref: string) => Schema

/** Deeper values are left empty. */
const maxDepth = 4

/** Values that a schema allows. */
export function valuesOf(schema: Schema, resolve: Resolve, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesOf(resolve(schema.$ref), resolve, depth)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const choices = schema.oneOf ?? schema.anyOf
  if (choices !== undefined) return fc.oneof(...choices.map((each) => valuesOf(each, resolve, depth)))
  const make = typeof schema.type === 'string' ? byType[schema.type] : undefined
  return make?.(schema, resolve, depth) ?? anything
}

const byType: Readonly<Record<string, (schema: Schema, resolve: Resolve, depth: number) => fc.Arbitrary<unknown>>> = {
  object: objectsOf,
  array: arraysOf,
  string: stringsOf,
  integer: ({ minimum, maximum }) => fc.integer({ min: minimum ?? -1000, max: maximum ?? (minimum ?? 0) + 100_000 }),
  number: ({ minimum, maximum }) => fc.double({ min: minimum ?? -1e6, max: maximum ?? 1e6, noNaN: true }),
  boolean: () => fc.boolean(),
}

/** Any JSON value, small. */
export const anything: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' })

function objectsOf(schema: Schema, resolve: Resolve, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties = true } = schema
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, valuesOf(each, resolve, depth + 1)])),
    { requiredKeys: [...required] },
  )
  if (additionalProperties === false || depth >= maxDepth) return known
  const others = additionalProperties === true ? anything : valuesOf(additionalProperties, resolve, depth + 1)
  return fc
    .tuple(known, fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), others, { maxKeys: 2 }))
    .map(([own, more]) => ({ ...more, ...own }))
}

function arraysOf({ items = {}, minItems = 0, maxItems }: Schema, resolve: Resolve, depth: number) {
  const maxLength = Math.max(minItems, Math.min(maxItems ?? 3, depth >= maxDepth ? 0 : 3))
  return fc.array(valuesOf(items, resolve, depth + 1), { minLength: minItems, maxLength })
}

function stringsOf({ pattern, minLength = 0, maxLength }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' })
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength ?? 20, 20)), unit: 'grapheme' })
}

/** A value with one part of it made wrong: a member gone, of another type, or of a size that no limit allows. */
export function brokenFrom(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return anything
  const keys = Object.keys(value)
  if (keys.length === 0) return anything
  return fc.tuple(fc.constantFrom(...keys), wrongParts).map(([key, wrong]) => {
    const copy = structuredClone(value) as Record<string, unknown>
    if (wrong === undefined) delete copy[key]
    else copy[key] = wrong
    return copy
  })
}

const wrongParts: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant(undefined),
  anything,
  fc.constantFrom(
    null,
    -1,
    Number.MAX_VALUE,
    2 ** 53,
    '',
    'x'.repeat(2000),
    [],
    {},
    true,
    ' ',
    '\u0000',
    '../..',
    '__proto__',
  ),
)
