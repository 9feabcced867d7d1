import { ApiError } from '@wsk/contract'
import { readDocsFile } from '../../support/docs-library.js'
import type { Handler } from '../handler.js'
import { VerbatimBody } from '../verbatim-body.js'
import { docsPage, docsPagePolicy, docsStart } from './docs-page.js'

/** `GET /docs`: to the page (rest-api 1.1). */
export const getDocs: Handler<'getDocs'> = () => Promise.resolve(redirectTo('/api-docs'))

/** `GET /api/v1/docs`: to the page as well (rest-api 1.2). */
export const getOpenApiDocs: Handler<'getOpenApiDocs'> = () => Promise.resolve(redirectTo('/api/v1/api-docs'))

export const getDocsFile: Handler<'getDocsFile'> = ({ target }) => docsFile(target.path.slice('/docs/'.length))

export const getOpenApiDocsFile: Handler<'getOpenApiDocsFile'> = ({ target }) =>
  docsFile(target.path.slice('/api/v1/docs/'.length))

/** Relative, so that it holds behind a proxy that adds to the path. */
function redirectTo(document: string): { readonly status: 308; readonly headers: { readonly Location: string } } {
  return { status: 308, headers: { Location: `docs/index.html?url=${document}` } }
}

const html = 'text/html; charset=UTF-8'
const script = 'text/javascript; charset=UTF-8'

/** Everything the page consists of; the library's own page is not among it, because it shows what its address says. */
const files: ReadonlyMap<string, { readonly type: string; readonly content?: string }> = new Map([
  ['index.html', { type: html, content: docsPage }],
  ['start.js', { type: script, content: docsStart }],
  ['swagger-ui.css', { type: 'text/css; charset=UTF-8' }],
  ['swagger-ui-bundle.js', { type: script }],
])

/** Throws ApiError `noRoute` for a file that the page has not, as if nothing were there (rest-api 1.1). */
async function docsFile(name: string): Promise<{ readonly status: 200; readonly body: VerbatimBody }> {
  const file = files.get(name)
  const content = file?.content ?? (file === undefined ? undefined : await readDocsFile(name))
  if (file === undefined || content === undefined) throw new ApiError('noRoute')
  const headers = [
    'Content-Type',
    file.type,
    'Content-Security-Policy',
    docsPagePolicy,
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'no-referrer',
    'Cache-Control',
    'public, max-age=3600',
  ]
  return { status: 200, body: new VerbatimBody(headers, content) }
}
