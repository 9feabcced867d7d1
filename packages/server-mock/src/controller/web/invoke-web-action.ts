import type { RequestContext } from '../context.js'
import type { ControllerParts } from '../parts.js'
import { VerbatimBody } from '../verbatim-body.js'
import { serveWebAction } from './serve-web-action.js'
import type { WebRequest } from './web-request.js'

/** The part of a call's parameters that all operations of web actions share. */
export interface WebCall {
  readonly params: { readonly namespace: string; readonly packageName: string; readonly actionName: string }
}

export interface WebReply {
  readonly status: number
  readonly body: VerbatimBody
}

/** Every operation of web actions: methods and paths differ for the action alone. */
export function invokeWebAction(parts: ControllerParts): (context: RequestContext, call: WebCall) => Promise<WebReply> {
  return async (context, { params }) => {
    const { status, headers, body } = await serveWebAction(parts, requestOf(context, params))
    return { status, body: new VerbatimBody(headers, body) }
  }
}

function requestOf(context: RequestContext, { namespace, packageName, actionName }: WebCall['params']): WebRequest {
  const { transaction, target, client, headers, rawHeaders, content } = context
  const { method, path, query } = target
  return {
    transaction,
    client,
    method,
    namespace,
    packageName,
    actionName,
    path: restOf(path),
    query,
    headers,
    rawHeaders,
    bodyBytes: content.bytes,
    ...(content.raw === undefined ? {} : { body: content.raw }),
  }
}

/** Slashes before the rest of `/api/v1/web/ns/package/action/rest`. */
const slashesBefore = 7

function restOf(path: string): string {
  let at = 0
  for (let count = 1; count < slashesBefore; count++) at = path.indexOf('/', at) + 1
  const slash = path.indexOf('/', at)
  return slash === -1 ? '' : path.slice(slash)
}
