import type { ContractDocument, MediaType, Operation, Parameter } from './document.ts'
import { swaggerSchema } from './swagger-schema.ts'

type Node = Readonly<Record<string, unknown>>

/** `generated/swagger.json`: the operations below `/api/v1` as OpenAPI 2.0, which is what clients of the platform read. */
export function apiSwagger(document: ContractDocument): string {
  const prefix = '/api/v1'
  const operations = document.operations.filter(
    ({ path }) => path.startsWith(`${prefix}/namespaces`) || path.startsWith(`${prefix}/web`),
  )
  const used = new Set(operations.flatMap(({ tags }) => tags))
  const tags = listOf(document.source['tags']).filter((tag) => isNode(tag) && used.has(String(tag['name'])))
  return jsonOf({
    swagger: '2.0',
    info: {
      title: 'OpenWhisk REST API',
      version: '0.1.0',
      description: 'API for OpenWhisk',
      license: { name: 'Apache 2.0', url: 'http://www.apache.org/licenses/LICENSE-2.0.html' },
    },
    basePath: prefix,
    consumes: ['application/json'],
    produces: ['application/json'],
    tags,
    securityDefinitions: { basicAuth: { type: 'basic' } },
    security: [{ basicAuth: [] }],
    ...pathsOf(operations, prefix, document),
  })
}

/** `generated/swagger-info.json`: the information on the server alone. */
export function infoSwagger(document: ContractDocument): string {
  const operations = document.operations.filter(({ operationId }) => operationId === 'getServerInfo')
  return jsonOf({
    swagger: '2.0',
    info: { title: 'OpenWhisk', version: '0.1.0', description: 'What this server offers' },
    basePath: '/',
    produces: ['application/json'],
    ...pathsOf(operations, '', document),
  })
}

/** `generated/openapi.json`: the document itself. */
export function openApiJson({ source }: ContractDocument): string {
  return jsonOf(source)
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

/** Parameters and responses of the document's components, which are said once and named where they are used. */
class Shared {
  /** What was named so far. */
  readonly used: { readonly parameters: Record<string, Node>; readonly responses: Record<string, Node> } = {
    parameters: {},
    responses: {},
  }
  readonly #schemas: ContractDocument['schemas']
  readonly #names: ReadonlyMap<unknown, string>

  constructor({ source, schemas }: ContractDocument) {
    const components = isNode(source['components']) ? source['components'] : {}
    const { parameters = {}, responses = {} } = components
    this.#schemas = schemas
    this.#names = new Map(
      [parameters, responses].flatMap((all) =>
        Object.entries(isNode(all) ? all : {}).map(([name, each]) => [each, name]),
      ),
    )
  }

  parameter(parameter: Parameter): Node {
    return this.#named('parameters', parameter, () => parameterOf(parameter, this.#schemas))
  }

  response(response: Operation['responses'][string]): Node {
    return this.#named('responses', response, () => responseOf(response, this.#schemas))
  }

  #named(kind: 'parameters' | 'responses', component: unknown, make: () => Node): Node {
    const name = this.#names.get(component)
    if (name === undefined) return make()
    this.used[kind][name] ??= make()
    return { $ref: `#/${kind}/${name}` }
  }
}

/** The paths of some operations and the definitions that they lead to. */
function pathsOf(operations: readonly Operation[], prefix: string, document: ContractDocument): Node {
  const { schemas } = document
  const shared = new Shared(document)
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = operation.path
      .slice(prefix.length)
      .replaceAll(/\{(\w+)\}/g, (_, name: string) => `{${pathName(name)}}`)
    const item = (paths[path] ??= {})
    item[operation.method] = operationOf(operation, shared)
  }
  const used = new Set<string>()
  const definitions = new Map<string, Node>()
  const pending = [...referencesIn([paths, shared.used])]
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (used.has(name)) continue
    used.add(name)
    const definition = swaggerSchema(schemas[name])
    definitions.set(name, definition)
    pending.push(...referencesIn(definition))
  }
  const sorted = Object.keys(schemas).flatMap((name) =>
    used.has(name) ? [[name, definitions.get(name)] as const] : [],
  )
  return { paths, ...shared.used, definitions: Object.fromEntries(sorted) }
}

function referencesIn(value: unknown): ReadonlySet<string> {
  return new Set(Array.from(JSON.stringify(value).matchAll(/"#\/definitions\/(\w+)"/g), ([, name]) => name ?? ''))
}

function operationOf(operation: Operation, shared: Shared): Node {
  const { operationId, summary, description, tags, parameters, requestBody, responses } = operation
  const consumes = Object.keys(requestBody?.content ?? {})
  const produces = new Set(Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {})))
  const body = requestBody === undefined ? [] : [bodyParameter(requestBody)]
  return {
    operationId,
    summary,
    ...(description === undefined ? {} : { description }),
    tags,
    ...(consumes.length === 0 ? {} : { consumes }),
    ...(produces.size === 0 ? {} : { produces: [...produces] }),
    ...(operation.secured ? {} : { security: operation.path.startsWith('/api/v1/web') ? openOrBasic : [] }),
    parameters: [...parameters.map((each) => shared.parameter(each)), ...body],
    responses: Object.fromEntries(Object.entries(responses).map(([status, each]) => [status, shared.response(each)])),
  }
}

const openOrBasic: readonly Node[] = [{}, { basicAuth: [] }]

function bodyParameter({ required, content }: NonNullable<Operation['requestBody']>): Node {
  const schema = Object.keys(content).length === 1 ? swaggerSchema(jsonOrFirst(content)?.schema) : {}
  return { name: 'body', in: 'body', required, schema }
}

/** What a schema says besides the type and bounds of a value. */
const notOfParameters: ReadonlySet<string> = new Set([
  'description',
  'example',
  'title',
  'x-nullable',
  'x-anyOf',
  'x-oneOf',
])

/** Clients that were made from the platform's own document have other names for parameters of the path (rest-api 26). */
function pathName(name: string): string {
  return name === 'activationId' ? 'activationid' : name
}

/** A parameter's schema stands in the parameter itself, and its type is always one. */
function parameterOf(parameter: Parameter, schemas: ContractDocument['schemas']): Node {
  const { name, in: place, required, description, schema } = parameter
  const facts = Object.entries(swaggerSchema(schemas[schemaName(schema['$ref'])] ?? schema)).filter(
    ([key]) => !notOfParameters.has(key),
  )
  return {
    name: place === 'path' ? pathName(name) : name,
    in: place,
    required: required === true,
    ...(description === undefined ? {} : { description }),
    type: 'string',
    ...Object.fromEntries(facts),
  }
}

function responseOf(
  { description, content = {}, headers = {} }: Operation['responses'][string],
  schemas: ContractDocument['schemas'],
): Node {
  const media = jsonOrFirst(content)
  const names = Object.keys(headers)
  return {
    description,
    ...(names.length === 0
      ? {}
      : { headers: Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const)) }),
    ...(media === undefined ? {} : { schema: swaggerSchema(listAmong(media.schema, schemas) ?? media.schema) }),
    ...examplesOf(content),
  }
}

/** What a client without a query gets where a list is one of several things: 2.0 names one, and that is the list. */
function listAmong({ anyOf }: MediaType['schema'], schemas: ContractDocument['schemas']): Node | undefined {
  const named = listOf(anyOf).map((each) => (isNode(each) ? schemas[schemaName(each['$ref'])] : undefined))
  return named.find((schema) => schema?.['type'] === 'array')
}

function schemaName(reference: unknown): string {
  return typeof reference === 'string' ? (reference.split('/').at(-1) ?? '') : ''
}

function examplesOf(content: Readonly<Record<string, MediaType>>): Node {
  const shown = Object.entries(content).flatMap(([type, { example, examples }]) => {
    const value = example ?? Object.values(examples ?? {})[0]?.value
    return value === undefined ? [] : [[type, value] as const]
  })
  return shown.length === 0 ? {} : { examples: Object.fromEntries(shown) }
}

function jsonOrFirst(content: Readonly<Record<string, MediaType>>): MediaType | undefined {
  return content['application/json'] ?? Object.values(content)[0]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
