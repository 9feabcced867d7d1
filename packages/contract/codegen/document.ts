import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const
type Method = (typeof methods)[number]

export type Schema = Readonly<Record<string, unknown>>

export interface MediaType {
  readonly schema: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

interface Response {
  readonly description: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<Record<string, MediaType>>
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

export interface Operation {
  readonly operationId: string
  readonly method: Method
  readonly path: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly secured: boolean
  readonly implemented: boolean
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, MediaType>> }
  readonly responses: Readonly<Record<string, Response>>
}

export interface ContractDocument {
  /** As it stands in the file. */
  readonly source: Record<string, unknown>
  readonly schemas: Readonly<Record<string, Schema>>
  /** In the order of the file, references to parameters, bodies and responses resolved. */
  readonly operations: readonly Operation[]
}

type Node = Readonly<Record<string, unknown>>

/** Reads the document from its file. Throws what the YAML parser throws. */
export function readDocument(path: URL): ContractDocument {
  const source = nodeOf(parse(readFileSync(path, 'utf8')))
  const components = nodeOf(source['components'])
  return {
    source,
    schemas: nodeOf(components['schemas']) as Readonly<Record<string, Schema>>,
    operations: Object.entries(nodeOf(source['paths'])).flatMap(([path, item]) =>
      operationsOf(source, path, nodeOf(item)),
    ),
  }
}

function operationsOf(source: Node, path: string, item: Node): readonly Operation[] {
  const shared = listOf(item['parameters'])
  return methods
    .filter((method) => item[method] !== undefined)
    .map((method) => {
      const node = nodeOf(item[method])
      const security = node['security'] ?? source['security']
      return {
        operationId: String(node['operationId']),
        method,
        path,
        tags: listOf(node['tags']).map(String),
        summary: String(node['summary']),
        ...(typeof node['description'] === 'string' ? { description: node['description'] } : {}),
        secured: needsCredentials(listOf(security)),
        implemented: node['x-wsk-implemented'] !== false,
        parameters: [...shared, ...listOf(node['parameters'])].map(
          (each) => resolve(source, each) as unknown as Parameter,
        ),
        ...(node['requestBody'] === undefined
          ? {}
          : { requestBody: resolve(source, node['requestBody']) as unknown as NonNullable<Operation['requestBody']> }),
        responses: Object.fromEntries(
          Object.entries(nodeOf(node['responses'])).map(([status, each]) => [
            status,
            resolve(source, each) as unknown as Response,
          ]),
        ),
      }
    })
}

/** True where every alternative asks for the credentials of a namespace. */
function needsCredentials(alternatives: readonly unknown[]): boolean {
  return alternatives.length > 0 && alternatives.every((each) => 'basicAuth' in nodeOf(each))
}

function resolve(source: Node, value: unknown): Node {
  const node = nodeOf(value)
  const reference = node['$ref']
  if (typeof reference !== 'string') return node
  const target = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((found, key) => nodeOf(found)[key], source)
  if (target === undefined) throw new Error(`${reference} leads nowhere`)
  return resolve(source, target)
}

function nodeOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the document is malformed')
  return value as Record<string, unknown>
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
