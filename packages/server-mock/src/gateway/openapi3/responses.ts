import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { objectAt, textAt } from '../swagger-document.js'
import { extensionsOf, mapped, picked, present } from './carried.js'
import { referenceTo2, referenceTo3, schemaTo2, schemaTo3 } from './schemas.js'

/** A response of Swagger 2.0 in OpenAPI 3. */
export function responseTo3(response: JsonObject, produces: readonly string[]): JsonObject {
  const reference = textAt(response, '$ref')
  if (reference !== undefined) return { $ref: referenceTo3(reference) }
  return {
    ...present({
      description: member(response, 'description') ?? '',
      headers: mapped(member(response, 'headers'), headerTo3),
      content: contentOf(response, produces),
    }),
    ...extensionsOf(response),
  }
}

function contentOf(response: JsonObject, produces: readonly string[]): JsonObject | undefined {
  const schema = member(response, 'schema')
  const examples = objectAt(response, 'examples')
  if (schema === undefined && Object.keys(examples).length === 0) return undefined
  const declared = produces.length === 0 ? ['application/json'] : produces
  const types = new Set([...(schema === undefined ? [] : declared), ...Object.keys(examples)])
  const media = (type: string): JsonObject => present({ schema: schemaTo3(schema), example: member(examples, type) })
  return Object.fromEntries([...types].map((type) => [type, media(type)]))
}

function headerTo3(header: JsonObject): JsonObject {
  const { description, collectionFormat: _, ...schema } = header
  return present({ description, schema: schemaTo3(schema) })
}

interface ResponsesIn2 {
  readonly responses: JsonObject
  readonly produces: readonly string[]
}

const statusGrammar = /^(?:\d{3}|default|x-.*)$/

/** Responses of OpenAPI 3 as far as Swagger 2.0 can say them; statuses such as `2XX` are none there. */
export function responsesTo2(responses: JsonObject): ResponsesIn2 {
  const known = Object.fromEntries(Object.entries(responses).filter(([status]) => statusGrammar.test(status)))
  const types = Object.values(known).flatMap((each) =>
    isJsonObject(each) ? Object.keys(objectAt(each, 'content')) : [],
  )
  return { responses: mapped(known, responseTo2) ?? {}, produces: [...new Set(types)] }
}

export function responseTo2(response: JsonObject): JsonObject {
  const reference = textAt(response, '$ref')
  if (reference !== undefined) return { $ref: referenceTo2(reference) }
  const content = Object.entries(objectAt(response, 'content'))
  const media = content.map(([, each]) => each).find(isJsonObject)
  const schema = media === undefined ? undefined : member(media, 'schema')
  const examples = content.flatMap(([type, each]) => {
    const example = isJsonObject(each) ? member(each, 'example') : undefined
    return example === undefined ? [] : [[type, example] as const]
  })
  return {
    ...present({
      description: member(response, 'description') ?? '',
      schema: schema === undefined ? undefined : schemaTo2(schema),
      headers: mapped(member(response, 'headers'), headerTo2),
      examples: examples.length === 0 ? undefined : Object.fromEntries(examples),
    }),
    ...extensionsOf(response),
  }
}

function headerTo2(header: JsonObject): JsonObject {
  const schema = schemaTo2(member(header, 'schema'))
  const isSimple = isJsonObject(schema) && typeof schema['type'] === 'string' && schema['type'] !== 'object'
  return { ...picked(header, ['description']), ...(isSimple ? schema : { type: 'string' }) }
}
