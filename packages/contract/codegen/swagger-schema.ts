type Node = Readonly<Record<string, unknown>>

/** Everything that a schema of OpenAPI 2.0 may say, besides what is rewritten below. */
const kept: ReadonlySet<string> = new Set([
  'format',
  'title',
  'description',
  'default',
  'multipleOf',
  'maximum',
  'minimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxProperties',
  'minProperties',
  'required',
  'enum',
  'readOnly',
  'example',
])

type Rewrite = (value: unknown, schema: Node) => Node

const rewrites: Readonly<Record<string, Rewrite>> = {
  const: (value) => ({ enum: [value] }),
  type: typeOf,
  examples: (value, { example }) => (example === undefined && Array.isArray(value) ? { example: value[0] } : {}),
  exclusiveMinimum: (value) => ({ minimum: value, exclusiveMinimum: true }),
  exclusiveMaximum: (value) => ({ maximum: value, exclusiveMaximum: true }),
  items: (value) => ({ items: swaggerSchema(value) }),
  allOf: (value) => ({ allOf: listOf(value).map(swaggerSchema) }),
  anyOf: (value) => alternatives('x-anyOf', value),
  oneOf: (value) => alternatives('x-oneOf', value),
  properties: (value) => ({ properties: mapValues(value, swaggerSchema) }),
  additionalProperties: (value) => ({
    additionalProperties: typeof value === 'boolean' ? value : swaggerSchema(value),
  }),
}

/**
 * A schema of JSON Schema 2020-12 as OpenAPI 2.0 can say it. What 2.0 has no word for is left out, so that the result
 * admits everything that the schema admits, and at times more.
 */
export function swaggerSchema(schema: unknown): Node {
  if (!isNode(schema)) return {}
  const reference = schema['$ref']
  if (typeof reference === 'string') return { $ref: swaggerReference(reference) }
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (kept.has(key)) result[key] = value
    else Object.assign(result, rewrites[key]?.(value, schema))
  }
  return result
}

/** Where the components of a document have gone. */
function swaggerReference(reference: string): string {
  return reference.replace('#/components/schemas/', '#/definitions/').replace('#/components/', '#/')
}

/** Null is a mark beside the type; of several other types none can be named. */
function typeOf(value: unknown): Node {
  if (!Array.isArray(value)) return { type: value }
  const types = value.filter((type) => type !== 'null')
  const nullable = types.length < value.length ? { 'x-nullable': true } : {}
  return types.length === 1 ? { type: types[0], ...nullable } : nullable
}

/** Only "this one or null" can be said; of several, an extension tells those who look at it. */
function alternatives(extension: string, value: unknown): Node {
  const all = listOf(value)
  const others = all.filter((each) => !isNode(each) || each['type'] !== 'null')
  const nullable = others.length < all.length ? { 'x-nullable': true } : {}
  const [only] = others
  if (others.length > 1) return { [extension]: others.map(swaggerSchema), ...nullable }
  if (!isNode(only)) return {}
  return only['$ref'] === undefined
    ? { ...swaggerSchema(only), ...nullable }
    : { allOf: [swaggerSchema(only)], ...nullable }
}

function mapValues(value: unknown, change: (each: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(isNode(value) ? value : {}).map(([key, each]) => [key, change(each)]))
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
