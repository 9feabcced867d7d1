import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'
import { parseJson } from '../support/parse-json.js'
import { ApiFault } from './api-fault.js'
import type { ApiLibrary, KeptApi, Subscription } from './api-library.js'
import { hashOf } from './key-demands.js'
import { createApi, deleteApi, listApis } from './manage-apis.js'
import { isOpenApi3, swaggerOf } from './openapi3/import-document.js'
import { withoutLastSlashes } from './path-table.js'
import { basePathOf, type SwaggerDocument, textAt } from './swagger-document.js'

/** A call below `/v2/{tenant}` by somebody who may make it. */
export interface ManagementCall {
  readonly namespace: string
  /** Scheme, host, `/api/` and tenant: what URLs of this namespace's APIs begin with. */
  readonly place: string
  readonly method: string
  /** After the tenant, decoded. */
  readonly segments: readonly string[]
  readonly query: URLSearchParams
  /** JSON; empty where there is none. */
  readonly body: string
}

export interface ManagementReply {
  readonly status: number
  /** Absent: nothing is answered but the status. */
  readonly body?: JsonObject | readonly JsonObject[]
}

/** A call that cannot be served, with the status of its answer. */
class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

type Operation = (library: ApiLibrary, call: ManagementCall, id: string) => Promise<ManagementReply>

/** By method, collection, and whether one of it is named. */
const operations: ReadonlyMap<string, Operation> = new Map([
  ['GET apis', listAll],
  ['POST apis', addApi],
  ['GET apis/', readApi],
  ['PUT apis/', putApi],
  ['DELETE apis/', removeApi],
  ['GET subscriptions', listSubscriptions],
  ['POST subscriptions', addSubscription],
  ['DELETE subscriptions/', removeSubscription],
])

/** The gateway's own API for documents and keys (ecosystem 6.5). */
export async function serveManagement(library: ApiLibrary, call: ManagementCall): Promise<ManagementReply> {
  const [collection = '', id, ...more] = call.segments
  const operation = operations.get(`${call.method} ${collection}${id === undefined ? '' : '/'}`)
  try {
    if (operation === undefined || more.length > 0) throw new Refused(404, 'Not found.')
    return await operation(library, call, id ?? '')
  } catch (error) {
    if (error instanceof Refused) return refused(error.status, error.message)
    if (error instanceof ApiFault) return refused(error.status, error.message)
    throw error
  }
}

function refused(status: number, message: string): ManagementReply {
  return { status, body: { status, message: `Error: ${message}` } }
}

async function listAll(library: ApiLibrary, call: ManagementCall): Promise<ManagementReply> {
  const { query, namespace } = call
  const [api, title] = [wordAt(query, 'basePath'), wordAt(query, 'name')]
  const documents = await listApis(library, namespace, {
    ...(api === undefined ? {} : { api }),
    ...(title === undefined ? {} : { title }),
    skip: countAt(query, 'skip'),
    limit: countAt(query, 'limit'),
  })
  return { status: 200, body: documents.map((document) => shown(call, document)) }
}

async function addApi(library: ApiLibrary, call: ManagementCall): Promise<ManagementReply> {
  const document = documentOf(call)
  const before = await library.apis(call.namespace)
  if (before.some((each) => basePathOf(each.document) === basePathOf(document))) {
    throw new Refused(500, 'basePath not unique for given tenant.')
  }
  return kept(library, call, document)
}

async function putApi(library: ApiLibrary, call: ManagementCall, id: string): Promise<ManagementReply> {
  const { document: before } = await find(library, call, id)
  const document = documentOf(call)
  if (basePathOf(document) !== basePathOf(before)) throw new Refused(400, 'The basePath of an API cannot be changed.')
  return kept(library, call, document)
}

async function kept(library: ApiLibrary, call: ManagementCall, document: SwaggerDocument): Promise<ManagementReply> {
  return { status: 200, body: shown(call, await createApi(library, call.namespace, { kind: 'document', document })) }
}

async function readApi(library: ApiLibrary, call: ManagementCall, id: string): Promise<ManagementReply> {
  return { status: 200, body: shown(call, (await find(library, call, id)).document) }
}

async function removeApi(library: ApiLibrary, call: ManagementCall, id: string): Promise<ManagementReply> {
  const { document } = await find(library, call, id)
  await deleteApi(library, call.namespace, { api: basePathOf(document) })
  return { status: 204 }
}

async function listSubscriptions(library: ApiLibrary, call: ManagementCall): Promise<ManagementReply> {
  const id = required(wordAt(call.query, 'artifact_id'), 'artifact_id')
  const api = basePathOf((await find(library, call, id)).document)
  const { subscriptions } = await library.read(call.namespace)
  const own = subscriptions.filter((each) => each.api === api)
  // The key itself is not kept, so it cannot be shown again.
  return { status: 200, body: own.map(({ keyHash }) => ({ artifact_id: id, client_id_sha256: keyHash })) }
}

async function addSubscription(library: ApiLibrary, call: ManagementCall): Promise<ManagementReply> {
  const body = objectOf(call)
  const id = required(textAt(body, 'artifact_id'), 'artifact_id')
  const clientId = required(textAt(body, 'client_id'), 'client_id')
  const secret = textAt(body, 'client_secret')
  const api = basePathOf((await find(library, call, id)).document)
  const subscription: Subscription = {
    api,
    keyHash: hashOf(clientId),
    ...(secret === undefined ? {} : { secretHash: hashOf(secret) }),
  }
  await library.subscribe(call.namespace, subscription)
  return { status: 200, body: { message: `Subscription '${clientId}' created for API '${id}'` } }
}

async function removeSubscription(library: ApiLibrary, call: ManagementCall, id: string): Promise<ManagementReply> {
  const artifact = required(wordAt(call.query, 'artifact_id'), 'artifact_id')
  const api = basePathOf((await find(library, call, artifact)).document)
  const wasThere = await library.unsubscribe(call.namespace, { api, keyHash: hashOf(id) })
  if (!wasThere) throw new Refused(404, `Unknown subscription '${id}'`)
  return { status: 204 }
}

async function find(library: ApiLibrary, { namespace }: ManagementCall, id: string): Promise<KeptApi> {
  const found = (await library.apis(namespace)).find(({ document }) => idOf(namespace, document) === id)
  if (found === undefined) throw new Refused(404, `Unknown API id ${id}`)
  return found
}

function shown({ namespace, place }: ManagementCall, document: SwaggerDocument): JsonObject {
  const managedUrl = withoutLastSlashes(`${place}${basePathOf(document)}`)
  return { artifact_id: idOf(namespace, document), managed_url: managedUrl, open_api_doc: document }
}

/** The same for as long as the API keeps its base path. */
function idOf(namespace: string, document: SwaggerDocument): string {
  return hashOf(`${namespace} ${basePathOf(document)}`).slice(0, idLength)
}

const idLength = 22

function documentOf(call: ManagementCall): SwaggerDocument {
  const document = objectOf(call)
  if (isOpenApi3(document)) return swaggerOf(document)
  for (const field of ['basePath', 'paths', 'info']) {
    if (member(document, field) === undefined) throw new Refused(400, `Missing field '${field}'`)
  }
  return document
}

const maxDepth = 500

function objectOf({ body }: ManagementCall): JsonObject {
  let value: unknown
  try {
    value = parseJson(body, maxDepth)
  } catch {
    throw new Refused(400, 'The body is not JSON.')
  }
  if (!isJsonObject(value)) throw new Refused(400, 'The body is no JSON object.')
  return value
}

function required(value: string | undefined, field: string): string {
  if (value === undefined) throw new Refused(400, `Missing field '${field}'`)
  return value
}

/** Clients send `undefined` for what they do not want to say. */
function wordAt(query: URLSearchParams, name: string): string | undefined {
  const value = query.get(name)
  return value === null || value === '' || value === 'undefined' ? undefined : value
}

function countAt(query: URLSearchParams, name: string): number {
  const value = wordAt(query, name)
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : 0
}
