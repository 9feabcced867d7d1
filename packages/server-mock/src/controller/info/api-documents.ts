import { asJsonText, type JsonText, RawJson } from '@wsk/contract'
import { readPackageFile } from '../../support/package-file.js'
import type { Handler } from '../handler.js'

/** `GET /api-docs`: the route that says what this server is, as OpenAPI 2.0 (rest-api 1.1). */
export const getApiDocs: Handler<'getApiDocs'> = documentHandler('@wsk/contract/swagger-info.json')

/** `GET /api/v1/api-docs`: the API as OpenAPI 2.0, for clients that know no later one (rest-api 1.2, 26). */
export const getOpenApiDocument: Handler<'getOpenApiDocument'> = documentHandler('@wsk/contract/swagger.json')

/** `GET /api/v1/openapi.json`: the contract itself, OpenAPI 3.1. */
export const getOpenApiJson: Handler<'getOpenApiJson'> = documentHandler('@wsk/contract/openapi.json')

type DocumentReply = { readonly status: 200; readonly body: RawJson<never> }

/** Read by the first request, because most servers are never asked. */
function documentHandler(file: string): () => Promise<DocumentReply> {
  let known: JsonText | undefined
  return async () => {
    known ??= asJsonText(await readPackageFile(file))
    return { status: 200, body: new RawJson<never>(known) }
  }
}
