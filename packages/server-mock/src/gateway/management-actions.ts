import type { BuiltInCall } from '../controller/web/serve-built-in.js'
import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'
import { ApiFault } from './api-fault.js'
import type { ApiLibrary } from './api-library.js'
import { parseApidoc } from './apidoc.js'
import { checkRequest } from './check-document.js'
import { createApi, deleteApi, listApis } from './manage-apis.js'
import { openApi3Of } from './openapi3/export-document.js'
import { withoutLastSlashes } from './path-table.js'
import { originOf } from './public-origin.js'
import { basePathOf, type SwaggerDocument, textAt } from './swagger-document.js'

export interface ManagementDeps {
  readonly library: ApiLibrary
  /** Under which name the routes of a namespace are served; undefined for one that is gone. */
  readonly tenantOf: (namespace: string) => Promise<string | undefined>
  /** Of this server, as its callers reach it unless they say otherwise; scheme and host. */
  readonly publicUrl: () => string
}

/** What a web action is called with: `__ow_*` and all parameters (rest-api 22.5). */
type ActionArguments = JsonObject

/** One of the web actions of `/whisk.system/apimgmt`. */
export type ManagementAction = 'createApi' | 'getApi' | 'deleteApi'

type Work = (deps: ManagementDeps, args: ActionArguments) => Promise<JsonObject>

const works: Readonly<Record<ManagementAction, Work>> = { createApi: create, getApi: get, deleteApi: remove }

/**
 * Does what an action was asked for, and answers as its code would: `{error}` for a failure, which is 502 whatever it
 * is, as upstream's actions answer (rest-api 25).
 */
export async function manage(deps: ManagementDeps, name: ManagementAction, call: BuiltInCall): Promise<JsonObject> {
  try {
    const body = await works[name](deps, call.args)
    leaveTrace(name, call, { outcome: 200, api: basePathIn(body) })
    return { statusCode: 200, headers, body }
  } catch (error) {
    const isFault = error instanceof ApiFault
    const wantsStatus = isFault && prefersStatus(call.args)
    const statusCode = wantsStatus ? error.status : faultStatus
    leaveTrace(name, call, { outcome: isFault ? statusCode : 500, api: undefined })
    if (!isFault) throw error
    const told = wantsStatus ? { ...headers, 'Preference-Applied': preference } : headers
    return { error: { statusCode, headers: told, body: { error: error.message } } }
  }
}

/** Asked for by the header `Prefer`, which servers that do not know a preference pass over (RFC 7240). */
const preference = 'status=exact'

function prefersStatus(args: ActionArguments): boolean {
  const sent = member(args, '__ow_headers')
  const prefer = isJsonObject(sent) ? textAt(sent, 'prefer') : undefined
  return prefer?.split(',').some((each) => each.trim().toLowerCase() === preference) === true
}

const faultStatus = 502
const headers: JsonObject = { 'Content-Type': 'application/json' }

/** One line for each change that was asked for, whatever became of it (T31). */
function leaveTrace(
  name: ManagementAction,
  { args, caller, source, transaction }: BuiltInCall,
  { outcome, api }: { readonly outcome: number; readonly api: string | undefined },
): void {
  if (name === 'getApi') return
  const fields = {
    audit: name,
    target: `/whisk.system/apimgmt/${name}`,
    api: textAt(args, 'basepath') ?? api ?? apiOf(member(args, 'apidoc')),
    subject: caller?.subject,
    namespace: caller?.namespace.name,
    outcome,
    source,
  }
  transaction.log.info(fields, 'audit')
}

/** Of the API that was made. */
function basePathIn(body: JsonObject): string | undefined {
  const apidoc = member(body, 'apidoc')
  return isJsonObject(apidoc) ? textAt(apidoc, 'basePath') : undefined
}

/** The API that a document is about, as far as it can be seen at a glance. */
function apiOf(apidoc: unknown): string | undefined {
  return isJsonObject(apidoc) ? textAt(apidoc, 'gatewayBasePath') : undefined
}

async function create(deps: ManagementDeps, args: ActionArguments): Promise<JsonObject> {
  const namespace = callerOf(args, 'A valid auth key is required.')
  const apidoc = member(args, 'apidoc')
  if (apidoc === undefined || apidoc === '') throw new ApiFault('apidoc is required.')
  const request = parseApidoc(apidoc, { namespace, responseType: textAt(args, 'responsetype') ?? 'json' })
  checkRequest(request)
  const document = await createApi(deps.library, namespace, request)
  return shown(document, await placeFor(deps, args, namespace))
}

async function get(deps: ManagementDeps, args: ActionArguments): Promise<JsonObject> {
  const namespace = callerOf(args, 'Invalid authentication.')
  const format = (textAt(args, 'outputFormat') ?? 'swagger').toLowerCase()
  const isOpenApi = format === 'openapi3'
  if (format !== 'swagger' && format !== 'apigw' && !isOpenApi) {
    throw new ApiFault('Invalid outputFormat value. Valid values are: apigw, swagger')
  }
  const title = textAt(args, 'apiname')
  const documents = await listApis(deps.library, namespace, {
    ...filterOf(args),
    ...(title === undefined ? {} : { title }),
    skip: countAt(args, 'skip'),
    limit: countAt(args, 'limit'),
  })
  const place = await placeFor(deps, args, namespace)
  const values = documents.map((document) => {
    const value = shown(document, place)
    return isOpenApi ? { ...value, apidoc: openApi3Of(document) } : value
  })
  return { apis: values.map((value) => ({ id: notUsed, key: notUsed, value })) }
}

async function remove({ library }: ManagementDeps, args: ActionArguments): Promise<JsonObject> {
  const namespace = callerOf(args, 'Invalid authentication.')
  const filter = filterOf(args)
  if (filter.api === undefined) throw new ApiFault('basepath is required.')
  if (filter.path === undefined && filter.verb !== undefined) {
    throw new ApiFault('When specifying an operation, the path is required.')
  }
  await deleteApi(library, namespace, filter)
  return {}
}

/** Clients read these fields, and nothing stands in them (rest-api 25). */
const notUsed = 'Not Used'

function shown(document: SwaggerDocument, place: string): JsonObject {
  const gwApiUrl = withoutLastSlashes(`${place}${basePathOf(document)}`)
  return { namespace: notUsed, gwApiActivated: true, tenantId: notUsed, gwApiUrl, apidoc: document }
}

/** Below which URL the APIs of a namespace are served. */
async function placeFor(deps: ManagementDeps, args: ActionArguments, namespace: string): Promise<string> {
  const tenant = await deps.tenantOf(namespace)
  if (tenant === undefined) throw new ApiFault(`The namespace '${namespace}' does not exist.`)
  const sent = member(args, '__ow_headers')
  const host = isJsonObject(sent) ? textAt(sent, 'host') : undefined
  return `${originOf(host, deps.publicUrl())}/api/${tenant}`
}

function callerOf(args: ActionArguments, otherwise: string): string {
  const namespace = textAt(args, '__ow_user')
  if (namespace === undefined) throw new ApiFault(otherwise, { status: 401 })
  return namespace
}

function filterOf(args: ActionArguments) {
  const [api, path, verb] = ['basepath', 'relpath', 'operation'].map((name) => textAt(args, name))
  return {
    ...(api === undefined ? {} : { api }),
    ...(path === undefined ? {} : { path }),
    ...(verb === undefined ? {} : { verb: verb.toLowerCase() }),
  }
}

/** What is no whole number counts for nothing: clients send `undefined` as well. */
function countAt(args: ActionArguments, name: string): number {
  const value = member(args, name)
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : 0
}
