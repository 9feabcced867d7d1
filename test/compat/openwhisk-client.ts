import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { vi } from 'vitest'

/** What the client takes, by name; it reads far more than its types say. */
export type Options = Readonly<Record<string, unknown>>

/** One resource; entities and activations are plain JSON. */
type Method = (options?: unknown) => Promise<Entity>

interface Entity {
  readonly [key: string]: unknown
  readonly name: string
  readonly namespace: string
  readonly version: string
  readonly activationId: string
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
  readonly response: {
    readonly status: string
    readonly statusCode: number
    readonly success: boolean
    readonly result: unknown
  }
  readonly logs: readonly string[]
}

type Resource<M extends string> = Readonly<Record<M, Method>> & {
  readonly list: (options?: unknown) => Promise<readonly Entity[]>
}

type Crud = 'get' | 'create' | 'update' | 'delete'

/** The published client, typed as far as these tests go: its own types want a package that it does not bring. */
export interface OpenwhiskClient {
  readonly actions: Resource<Crud | 'invoke'> & { readonly client: RawClient }
  readonly activations: Resource<'get' | 'logs' | 'result'>
  readonly namespaces: {
    readonly list: () => Promise<readonly string[]>
    readonly get: (o?: unknown) => Promise<unknown>
  }
  readonly packages: Resource<Crud | 'invoke'>
  readonly rules: Resource<Crud | 'invoke' | 'enable' | 'disable'>
  readonly triggers: Resource<Crud | 'invoke'>
  readonly feeds: Readonly<Record<Exclude<Crud, 'list'>, Method>> & {
    readonly feed: (event: string, options: unknown) => Promise<Entity>
  }
  readonly routes: Readonly<Record<'list' | 'create' | 'delete', Method>>
}

/** What consumers reach for below the resources. */
interface RawClient {
  readonly options: Readonly<Record<string, unknown>>
  readonly request: (method: string, path: string, options?: Options) => Promise<Record<string, unknown>>
}

/** The client's error, as callers read it. */
export interface ClientError extends Error {
  readonly statusCode?: number
  readonly error: Readonly<Record<string, unknown>> & Partial<Entity>
}

const require = createRequire(import.meta.url)

export const openwhisk = require('openwhisk') as (options?: Options) => OpenwhiskClient

/** Folders of the client and of all that it requires, by package. */
export function clientModules(): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const visit = (name: string, from: NodeJS.Require): void => {
    if (found[name] !== undefined) return
    const manifest = from.resolve(`${name}/package.json`)
    found[name] = dirname(manifest)
    const { dependencies = {} } = from(manifest) as { readonly dependencies?: Readonly<Record<string, string>> }
    for (const dependency of Object.keys(dependencies)) visit(dependency, createRequire(manifest))
  }
  visit('openwhisk', require)
  return found
}

/** The client reads proxies and settings of its environment, which is not to decide about tests. */
export function withoutEnvironment(): void {
  const read = /^(__OW_|(https?_|no_)?proxy$)/i
  for (const name of Object.keys(process.env)) if (read.test(name)) vi.stubEnv(name, undefined)
}

/** The error that a call ends with. */
export async function failure(call: Promise<unknown>): Promise<ClientError> {
  return call.then(
    (value) => {
      throw new Error(`no failure but ${JSON.stringify(value)}`)
    },
    (error: unknown) => error as ClientError,
  )
}
