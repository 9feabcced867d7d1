import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { objectAt, textAt } from '../swagger-document.js'
import { carriedKey, extensionsOf, picked, present } from './carried.js'
import { referenceTo2, referenceTo3, schemaTo2, schemaTo3 } from './schemas.js'

const ownMembers = ['name', 'in', 'description', 'required', 'allowEmptyValue']

/** A parameter of Swagger 2.0 that is no part of the body, in OpenAPI 3. */
export function parameterTo3(parameter: JsonObject): JsonObject {
  const reference = textAt(parameter, '$ref')
  if (reference !== undefined) return { $ref: referenceTo3(reference) }
  const extensions = extensionsOf(parameter)
  const about = [...ownMembers, ...Object.keys(extensions), 'collectionFormat', carriedKey]
  const schema = Object.fromEntries(Object.entries(parameter).filter(([name]) => !about.includes(name)))
  const hasType = Object.keys(schema).length > 0
  return {
    ...picked(parameter, ownMembers),
    ...styleOf(parameter),
    schema: hasType ? schemaTo3(schema) : { type: 'string' },
    ...extensions,
  }
}

const styles: Readonly<Record<string, string>> = { ssv: 'spaceDelimited', pipes: 'pipeDelimited' }

/** Lists are separated by commas in Swagger 2.0 unless it says otherwise, and are repeated in OpenAPI 3. */
function styleOf(parameter: JsonObject): JsonObject {
  if (textAt(parameter, 'type') !== 'array' || textAt(parameter, 'in') !== 'query') return {}
  const format = textAt(parameter, 'collectionFormat') ?? 'csv'
  if (format === 'multi') return {}
  return { style: styles[format] ?? 'form', explode: false }
}

/** A parameter of OpenAPI 3 as far as Swagger 2.0 can say it; none for cookies. */
export function parameterTo2(parameter: JsonObject): readonly JsonObject[] {
  const reference = textAt(parameter, '$ref')
  if (reference !== undefined) return [{ $ref: referenceTo2(reference) }]
  if (textAt(parameter, 'in') === 'cookie') return []
  const schema = schemaTo2(member(parameter, 'schema'))
  const simple = isJsonObject(schema) && typeof schema['type'] === 'string' && schema['type'] !== 'object'
  return [
    {
      ...picked(parameter, ownMembers),
      ...(simple ? schema : { type: 'string' }),
      ...collectionOf(parameter, simple ? schema : {}),
      ...extensionsOf(parameter),
    },
  ]
}

function collectionOf(parameter: JsonObject, schema: JsonObject): JsonObject {
  if (schema['type'] !== 'array' || textAt(parameter, 'in') !== 'query') return {}
  const style = textAt(parameter, 'style') ?? 'form'
  const named = Object.entries(styles).find(([, each]) => each === style)?.[0]
  if (named !== undefined) return { collectionFormat: named }
  return member(parameter, 'explode') === false ? {} : { collectionFormat: 'multi' }
}

const urlEncoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'
const json = 'application/json'

/** What Swagger 2.0 says of the body in parameters, as OpenAPI 3 says it; undefined where there is none. */
export function bodyTo3(parameters: readonly JsonObject[], consumes: readonly string[]): JsonObject | undefined {
  const body = parameters.find((each) => textAt(each, 'in') === 'body')
  if (body !== undefined) {
    const media = { schema: schemaTo3(member(body, 'schema') ?? {}) }
    const types = consumes.length === 0 ? [json] : consumes
    return {
      ...picked(body, ['description', 'required']),
      content: Object.fromEntries(types.map((type) => [type, media])),
      ...extensionsOf(body),
    }
  }
  const fields = parameters.filter((each) => textAt(each, 'in') === 'formData')
  return fields.length === 0 ? undefined : formTo3(fields, consumes)
}

function formTo3(fields: readonly JsonObject[], consumes: readonly string[]): JsonObject {
  const properties = fields.map((field): readonly [string, unknown] => {
    const { name: _, in: _in, required: _required, collectionFormat: _format, ...schema } = field
    return [textAt(field, 'name') ?? '', schemaTo3(schema)]
  })
  const required = fields.filter((each) => member(each, 'required') === true).map((each) => textAt(each, 'name') ?? '')
  const hasFile = fields.some((each) => textAt(each, 'type') === 'file')
  const forms = consumes.filter((each) => each === urlEncoded || each === multipart)
  const types = forms.length > 0 ? forms : [hasFile ? multipart : urlEncoded]
  const schema = {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
  }
  return { content: Object.fromEntries(types.map((type) => [type, { schema }])) }
}

interface BodyIn2 {
  readonly parameters: readonly JsonObject[]
  readonly consumes: readonly string[]
}

/** A body of OpenAPI 3 as far as Swagger 2.0 can say it. */
export function bodyTo2(body: JsonObject): BodyIn2 {
  const content = objectAt(body, 'content')
  const consumes = Object.keys(content)
  const [type = ''] = consumes
  const schema = member(objectAt(content, type), 'schema')
  if (consumes.length > 0 && consumes.every((each) => each === urlEncoded || each === multipart)) {
    return { parameters: isJsonObject(schema) ? fieldsOf(schema) : [], consumes }
  }
  const parameter = {
    name: 'body',
    in: 'body',
    ...picked(body, ['description', 'required']),
    schema: schemaTo2(schema ?? {}),
    ...extensionsOf(body),
  }
  return { parameters: [parameter], consumes }
}

function fieldsOf(schema: JsonObject): readonly JsonObject[] {
  const names = member(schema, 'required')
  const required: readonly unknown[] = Array.isArray(names) ? names : []
  return Object.entries(objectAt(schema, 'properties')).map(([name, property]) => {
    const made = schemaTo2(property)
    const isFile = isJsonObject(made) && made['format'] === 'binary'
    const isSimple = isJsonObject(made) && typeof made['type'] === 'string' && made['type'] !== 'object'
    return present({
      ...(isFile ? { type: 'file' } : isSimple ? made : { type: 'string' }),
      name,
      in: 'formData',
      required: required.includes(name) ? true : undefined,
    })
  })
}
