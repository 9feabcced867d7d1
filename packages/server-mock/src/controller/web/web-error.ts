import { ApiError, errorKinds } from '@wsk/contract'
import type { WebAnswer, WebRequest } from './web-request.js'

export interface ErrorFacts {
  readonly corsHeaders: readonly string[]
  /** Where something ran. */
  readonly activationId?: string
}

/** Lower-case on the wire (rest-api 2). */
export const activationIdHeader = 'x-openwhisk-activation-id'

/**
 * A refusal in the shape of an error, printed over several lines as web actions do (rest-api 3.1). Throws what is no
 * refusal again.
 */
export function webError(request: WebRequest, error: unknown, facts: ErrorFacts): WebAnswer {
  if (!(error instanceof ApiError) || (error.kind === 'internal' && error.cause !== undefined)) throw error
  const { kind } = error
  const hasCors = kind !== 'unauthorized' && (kind === 'notAcceptable' || !errorKinds[kind].rejection)
  const headers = [...(hasCors ? facts.corsHeaders : [])]
  if (kind === 'overloaded') headers.push('Retry-After', '1')
  return errorText(request, { status: error.status, message: error.message }, { ...facts, corsHeaders: headers })
}

/** The same under a status that is no error (rest-api 22.6: 202). */
export function errorText(
  request: WebRequest,
  { status, message }: { readonly status: number; readonly message: string },
  { corsHeaders, activationId }: ErrorFacts,
): WebAnswer {
  const headers = [...corsHeaders, 'Content-Type', 'application/json']
  if (activationId !== undefined) headers.push(activationIdHeader, activationId)
  return { status, headers, body: JSON.stringify({ error: message, code: request.transaction.id }, null, 2) }
}
