import type { CreateRequest, OperationRequest } from './apidoc.js'
import { ApiFault } from './api-fault.js'
import type { ApiChange, ApiLibrary, KeptApi } from './api-library.js'
import { checkDocument } from './check-document.js'
import { narrowed, newDocument, withOperation, withoutOperation, withoutPath } from './edit-document.js'
import { basePathOf, objectAt, type SwaggerDocument, titleOf } from './swagger-document.js'

/** Which APIs, and what of them. */
export interface ApiFilter {
  /** A base path, or an API's name where it does not begin with a slash. */
  readonly api?: string
  /** A relative path. */
  readonly path?: string
  /** Lower case. */
  readonly verb?: string
}

export interface ApiPage extends ApiFilter {
  readonly title?: string
  readonly skip: number
  /** 0: no limit. */
  readonly limit: number
}

/** Adds an operation or puts a whole API; resolves with its document as kept. Rejects with ApiFault. */
export async function createApi(
  library: ApiLibrary,
  namespace: string,
  request: CreateRequest,
): Promise<SwaggerDocument> {
  let made: SwaggerDocument = {}
  await library.change(namespace, (apis): ApiChange => {
    const change = request.kind === 'document' ? replaced(apis, request.document) : extended(apis, namespace, request)
    checkDocument(change.document)
    made = change.document
    return { kind: 'keep', ...change }
  })
  return made
}

const notThere = { status: 404 } as const

interface Change {
  readonly document: SwaggerDocument
  readonly before: KeptApi | undefined
}

function replaced(apis: readonly KeptApi[], document: SwaggerDocument): Change {
  return { document, before: apis.find((each) => basePathOf(each.document) === basePathOf(document)) }
}

function extended(apis: readonly KeptApi[], namespace: string, request: OperationRequest): Change {
  const found = apis.filter(isMeantBy(request.api))
  const [before, second] = found
  if (second !== undefined) {
    throw new ApiFault(
      `API creation failure: Internal error. Multiple APIs found for namespace ${namespace} with basepath ${request.api}`,
      { status: 409 },
    )
  }
  if (before === undefined && !request.api.startsWith('/')) {
    throw new ApiFault(`API creation failure: API '${request.api}' does not exist.`, notThere)
  }
  const document = before?.document ?? newDocument(request.api, request.title ?? request.api)
  return { document: withOperation(document, request), before }
}

/** Those of a namespace that are asked for, in the order of their base paths; never rejects for what is not there. */
export async function listApis(
  library: ApiLibrary,
  namespace: string,
  page: ApiPage,
): Promise<readonly SwaggerDocument[]> {
  const { api, title, path, verb, skip, limit } = page
  const found = (await library.apis(namespace)).filter(
    (each) => (api === undefined || isMeantBy(api)(each)) && (title === undefined || titleOf(each.document) === title),
  )
  const narrow = found.map(({ document }) => narrowed(document, path, verb))
  return narrow.filter((document) => document !== undefined).slice(skip, limit === 0 ? undefined : skip + limit)
}

/** Deletes an API, a path of it, or one verb of a path; with its last path an API goes. Rejects with ApiFault. */
export function deleteApi(library: ApiLibrary, namespace: string, { api = '', path, verb }: ApiFilter): Promise<void> {
  return library.change(namespace, (apis) => {
    const found = apis.find(isMeantBy(api))
    if (found === undefined) throw new ApiFault(`API deletion failure: API '${api}' does not exist.`, notThere)
    if (path === undefined) return { kind: 'remove', api: found }
    const document = reduced(found.document, path, verb)
    const isEmpty = Object.keys(objectAt(document, 'paths')).length === 0
    return isEmpty ? { kind: 'remove', api: found } : { kind: 'keep', document, before: found }
  })
}

function reduced(document: SwaggerDocument, path: string, verb: string | undefined): SwaggerDocument {
  const withoutIt = withoutPath(document, path)
  if (withoutIt === undefined) {
    throw new ApiFault(`API deletion failure: path '${path}' does not exist in the API`, notThere)
  }
  if (verb === undefined) return withoutIt
  const left = withoutOperation(document, path, verb)
  if (left !== undefined) return left
  throw new ApiFault(
    `API deletion failure: path '${path}' with operation '${verb}' does not exist in the API`,
    notThere,
  )
}

function isMeantBy(api: string): (kept: KeptApi) => boolean {
  return ({ document }) => (api.startsWith('/') ? basePathOf(document) : titleOf(document)) === api
}
