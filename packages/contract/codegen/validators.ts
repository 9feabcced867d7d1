import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build, type Plugin } from 'esbuild'
import type { ContractDocument, MediaType, Parameter, Schema } from './document.ts'

const root = 'contract'

/** What is validated (`request:` or `reply:` and where), under which schema. */
interface Entry {
  readonly id: string
  readonly schema: Schema
}

/** `generated/validate.js`: one self-contained module without imports. */
export async function validators(document: ContractDocument, banner: string): Promise<string> {
  const { operations, schemas } = document
  const entries = operations.flatMap(({ operationId, parameters, requestBody, responses }) => [
    ...places.map((place) => ({ id: `${place}:${operationId}`, schema: parametersSchema(parameters, place) })),
    ...entriesOf(`request:${operationId}`, requestBody?.content),
    ...Object.entries(responses).flatMap(([status, { content }]) =>
      entriesOf(`reply:${operationId}:${status}`, content),
    ),
  ])
  const { defs, uses } = shared(schemas, entries)
  const documented = operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses).map(([status, { content }]) => [
      `reply:${operationId}:${status}`,
      Object.keys(content ?? {}),
    ]),
  )
  const types = operations.flatMap(({ operationId, parameters }) =>
    places.map((place) => [`${place}:${operationId}`, typesOf(parameters, place)]),
  )
  return `${banner}\n${await bundle(standalone(defs), entryCode({ uses: [...uses], documented, types }))}`
}

const places = ['path', 'query'] as const
type Place = (typeof places)[number]

function parametersSchema(parameters: readonly Parameter[], place: Place): Schema {
  const placed = parameters.filter((each) => each.in === place)
  return {
    type: 'object',
    additionalProperties: false,
    required: placed.filter(({ required }) => required === true).map(({ name }) => name),
    properties: Object.fromEntries(placed.map(({ name, schema }) => [name, schema])),
  }
}

function typesOf(parameters: readonly Parameter[], place: Place): Schema {
  const placed = parameters.filter((each) => each.in === place)
  return Object.fromEntries(placed.map(({ name, schema }) => [name, schema['type']]))
}

function entriesOf(prefix: string, content: Readonly<Record<string, MediaType>> | undefined): readonly Entry[] {
  return Object.entries(content ?? {}).map(([mediaType, { schema }]) => ({ id: `${prefix}:${mediaType}`, schema }))
}

interface Shared {
  /** Schemas by the name of their validator. */
  readonly defs: ReadonlyMap<string, Schema>
  /** Name of the validator for each entry. */
  readonly uses: ReadonlyMap<string, string>
}

/** One validator for each schema, however often it is used. */
function shared(schemas: Readonly<Record<string, Schema>>, entries: readonly Entry[]): Shared {
  const defs = new Map(Object.entries(schemas))
  const uses = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { id, schema } of entries) {
    const text = JSON.stringify(schema)
    const reference = Object.keys(schema).length === 1 ? schema['$ref'] : undefined
    const name =
      typeof reference === 'string'
        ? reference.slice(reference.lastIndexOf('/') + 1)
        : (names.get(text) ?? identifier(id))
    if (typeof reference !== 'string') {
      names.set(text, name)
      defs.set(name, schema)
    }
    uses.set(id, name)
  }
  return { defs, uses }
}

function standalone(schemas: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    allowUnionTypes: true,
    validateFormats: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  })
  const defs = Object.fromEntries([...schemas].map(([name, schema]) => [name, relocated(schema)]))
  ajv.addSchema({ $id: root, $defs: defs })
  return standaloneCode.default(
    ajv,
    Object.fromEntries([...schemas.keys()].map((name) => [name, `${root}#/$defs/${name}`])),
  )
}

function identifier(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9]/g, '_')
}

function relocated(schema: Schema): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/'))
}

async function bundle(validatorCode: string, entryCode: string): Promise<string> {
  const made: Plugin = {
    name: 'made',
    setup(each) {
      each.onResolve({ filter: /^validators$/ }, ({ path }) => ({ path, namespace: 'made' }))
      each.onLoad({ filter: /.*/, namespace: 'made' }, () => ({
        contents: validatorCode,
        resolveDir: import.meta.dirname,
      }))
    },
  }
  const result = await build({
    stdin: { contents: entryCode, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    lineLimit: 160,
    write: false,
    plugins: [made],
  })
  return result.outputFiles[0]?.text ?? ''
}

function entryCode(tables: Readonly<Record<'uses' | 'documented' | 'types', readonly (readonly unknown[])[]>>): string {
  return `import * as validators from 'validators'
import { createValidation } from './validate-runtime.mjs'

export const { validateSchema, validateRequestBody, validateParameters, validateReply } = createValidation(
  validators,
  ${JSON.stringify(tables)},
)`
}

/** `generated/validate.d.ts`. */
export function validatorTypes(banner: string): string {
  return `${banner}
import type { components } from './api.js'
import type { OperationId } from './routes.js'

/** Problems of a value under a schema of the document; empty: none. */
export function validateSchema(name: keyof components['schemas'], value: unknown): readonly string[]

/** Problems of a JSON body of a request. */
export function validateRequestBody(operationId: OperationId, value: unknown): readonly string[]

/** Problems of the decoded texts of path or query parameters; one that is not declared is a problem. */
export function validateParameters(
  operationId: OperationId,
  where: 'path' | 'query',
  texts: Readonly<Record<string, string>>,
): readonly string[]

/** Problems of a reply: an undocumented status or content type is one. The value is parsed JSON, or the text of other types. */
export function validateReply(
  operationId: OperationId,
  status: number,
  contentType: string | undefined,
  value: unknown,
): readonly string[]
`
}
