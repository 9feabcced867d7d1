import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import type { ContractDocument, MediaType, Schema } from './document.ts'

const root = 'contract'

/** Ids of the schemas that get a validator of their own, and where they stand. */
interface Entry {
  readonly id: string
  readonly schema: Schema
}

/** `generated/validate.js`: one self-contained module without imports. */
export async function validators(document: ContractDocument, banner: string): Promise<string> {
  const { operations, schemas } = document
  const bodies = operations.flatMap(({ operationId, requestBody }) =>
    entries(`request:${operationId}`, requestBody?.content),
  )
  const replies = operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { content }]) => entries(`reply:${operationId}:${status}`, content)),
  )
  const named = Object.entries(schemas).map(([name, schema]) => ({ id: name, schema }))
  const code = standalone([...named, ...bodies, ...replies])
  const documented = operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses).map(([status, { content }]) => [`${operationId}:${status}`, Object.keys(content ?? {})]),
  )
  return `${banner}\n${await bundle(`${code}\n${runtime(documented)}`)}`
}

function entries(prefix: string, content: Readonly<Record<string, MediaType>> | undefined): readonly Entry[] {
  return Object.entries(content ?? {}).map(([mediaType, { schema }]) => ({ id: `${prefix}:${mediaType}`, schema }))
}

function standalone(all: readonly Entry[]): string {
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
  const defs = Object.fromEntries(all.map(({ id, schema }) => [safe(id), relocated(schema)]))
  ajv.addSchema({ $id: root, $defs: defs })
  const exports = Object.fromEntries(all.map(({ id }) => [safe(id), `${root}#/$defs/${safe(id)}`]))
  return standaloneCode.default(ajv, exports)
}

/** A JavaScript identifier that is unique to the id. */
function safe(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9]/g, '_')
}

function relocated(schema: Schema): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/'))
}

function runtime(documented: readonly (readonly unknown[])[]): string {
  return `
import * as self from 'validators'

const documented = new Map(${JSON.stringify(documented)})

function problems(id, value) {
  const validate = self[id.replaceAll(/[^A-Za-z0-9]/g, '_')]
  if (validate === undefined) return [id + ' is not in the document']
  if (validate(value)) return []
  return validate.errors.map((each) => (each.instancePath || '/') + ' ' + each.message + detail(each.params))
}

function detail(params) {
  const name = params.additionalProperty ?? params.unevaluatedProperty ?? params.allowedValues ?? params.allowedValue
  return name === undefined ? '' : ': ' + JSON.stringify(name)
}

export function validateSchema(name, value) {
  return problems(name, value)
}

export function validateRequestBody(operationId, value) {
  return problems('request:' + operationId + ':application/json', value)
}

export function validateReply(operationId, status, contentType, value) {
  const types = documented.get(operationId + ':' + status)
  if (types === undefined) return [operationId + ' does not answer ' + status]
  const mediaType = (contentType ?? '').split(';')[0].trim().toLowerCase()
  if (types.length === 0) return value === undefined || value === '' ? [] : [operationId + ' ' + status + ' has no body']
  if (types.includes('*/*')) return []
  if (!types.includes(mediaType)) return [operationId + ' ' + status + ' is ' + types.join(' or ') + ', not ' + mediaType]
  return problems('reply:' + operationId + ':' + status + ':' + mediaType, value)
}
`
}

async function bundle(code: string): Promise<string> {
  const [validatorCode, runtimeCode] = code.split("\nimport * as self from 'validators'\n")
  const result = await build({
    stdin: { contents: `import * as self from 'validators'\n${runtimeCode ?? ''}`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    lineLimit: 160,
    write: false,
    plugins: [
      {
        name: 'validators',
        setup(each) {
          each.onResolve({ filter: /^validators$/ }, () => ({ path: 'validators', namespace: 'validators' }))
          each.onLoad({ filter: /.*/, namespace: 'validators' }, () => ({
            contents: validatorCode ?? '',
            resolveDir: import.meta.dirname,
          }))
        },
      },
    ],
  })
  return result.outputFiles[0]?.text ?? ''
}

/** \`generated/validate.d.ts\`. */
export function validatorTypes(banner: string): string {
  return `${banner}
import type { components } from './api.js'
import type { OperationId } from './routes.js'

/** Problems of a value under a schema of the document; empty: none. */
export function validateSchema(name: keyof components['schemas'], value: unknown): readonly string[]

/** Problems of a JSON body of a request. */
export function validateRequestBody(operationId: OperationId, value: unknown): readonly string[]

/** Problems of a reply: an undocumented status or content type is one. \`value\` is parsed JSON, or the text of other types. */
export function validateReply(
  operationId: OperationId,
  status: number,
  contentType: string | undefined,
  value: unknown,
): readonly string[]
`
}
