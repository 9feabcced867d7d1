import { readFileSync } from 'node:fs'
import { type OperationId, routes } from '@wsk/contract'
import { parse } from 'yaml'
import type { Resolve, Schema } from '../support/schema-arbitrary.js'

export interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema: Schema
}

interface Body {
  readonly $ref?: string
  readonly content: Readonly<Record<string, { readonly schema?: Schema }>>
}

interface Operation {
  readonly operationId: OperationId
  readonly security?: readonly Readonly<Record<string, unknown>>[]
  readonly responses: Readonly<Record<string, unknown>>
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Body
}

interface PathItem {
  readonly parameters?: readonly Parameter[]
}

interface Document {
  readonly paths: Readonly<Record<string, PathItem & Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const document = parse(
  readFileSync(new URL('../../packages/contract/openapi.yaml', import.meta.url), 'utf8'),
) as Document

function lookUp(ref: string): unknown {
  const [kind = '', name = ''] = ref.split('/').slice(2)
  const found = document.components[kind]?.[name]
  if (found === undefined) throw new Error(`${ref} leads nowhere`)
  return found
}

interface Described {
  readonly parameters: readonly Parameter[]
  readonly body: Schema | undefined
}

function operationOf(id: OperationId): Operation | undefined {
  const { path, method } = routes[id]
  return document.paths[path]?.[method.toLowerCase()]
}

export const resolve: Resolve = (ref) => lookUp(ref) as Schema

/** Some are always refused, and one wants credentials that nobody has. */
export function canSucceed(id: OperationId): boolean {
  const { responses = {}, security = [] } = operationOf(id) ?? {}
  return Object.keys(responses).some((status) => status < '400') && !security.some((each) => 'controllerAuth' in each)
}

export function describe(id: OperationId): Described {
  const item = document.paths[routes[id].path]
  const operation = operationOf(id)
  const parameters = [...(item?.parameters ?? []), ...(operation?.parameters ?? [])].map((parameter) =>
    parameter.$ref === undefined ? parameter : (lookUp(parameter.$ref) as Parameter),
  )
  const requestBody = operation?.requestBody
  const body = requestBody?.$ref === undefined ? requestBody : (lookUp(requestBody.$ref) as Body)
  return { parameters, body: body === undefined ? undefined : (Object.values(body.content)[0]?.schema ?? {}) }
}
