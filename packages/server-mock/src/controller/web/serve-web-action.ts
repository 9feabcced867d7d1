import { ApiError, texts } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { checkRequestSize } from '../../entity/sizes.js'
import { awaitInvocation } from '../actions/activate.js'
import { newActivationId } from '../actions/start-activation.js'
import type { ControllerParts } from '../parts.js'
import { answerOfRecord } from './answer-of-record.js'
import { defaultCorsHeaders } from './cors-headers.js'
import { findWebAction, type FoundWebAction } from './find-web-action.js'
import { guardedAnswer } from './guarded-answer.js'
import { serveBuiltIn } from './serve-built-in.js'
import { errorText, webError } from './web-error.js'
import { webPayload } from './web-payload.js'
import type { WebAnswer, WebRequest } from './web-request.js'
import { checkWhiskAuth } from './whisk-auth.js'

const noHeaders: readonly string[] = []

/**
 * Runs a web action and makes the answer to its caller; the owner of the namespace pays. Refusals are answers, too:
 * only what nobody foresaw rejects, with whatever it was.
 */
export function serveWebAction(parts: ControllerParts, request: WebRequest): Promise<WebAnswer> {
  return serveBuiltIn(parts, request) ?? serveEntity(parts, request)
}

async function serveEntity(parts: ControllerParts, request: WebRequest): Promise<WebAnswer> {
  let corsHeaders = defaultCorsHeaders(request.headers)
  try {
    const found = await findWebAction(parts, request)
    if (found.traits.hasCustomOptions) corsHeaders = noHeaders
    return await serveFound(parts, request, { found, corsHeaders })
  } catch (error) {
    return webError(request, error, { corsHeaders })
  }
}

interface Serving {
  readonly found: FoundWebAction
  readonly corsHeaders: readonly string[]
}

async function serveFound(parts: ControllerParts, request: WebRequest, serving: Serving): Promise<WebAnswer> {
  const { found, corsHeaders } = serving
  const { owner, traits } = found
  const lack = parts.throttles.lack(owner)
  if (lack !== undefined) await lack
  const place = parts.throttles.enter(owner)
  let activationId: string
  let started: Promise<ActivationRecord | undefined>
  try {
    checkRequestSize(request.bodyBytes, parts.limitsOf(owner).payloadSizeBytes)
    const isOptions = request.method === 'OPTIONS'
    if (isOptions && !traits.hasCustomOptions) return { status: 200, headers: corsHeaders, body: '' }
    const known = parts.namespaces.callerOf(request.headers.authorization, request.client)
    const caller = known instanceof Promise ? await known : known
    if (!isOptions) checkWhiskAuth(traits.requiredAuth, request.headers, caller)
    const payload = webPayload(request, { ...traits, caller, defined: found.defined })
    const { transaction } = request
    const { action } = found
    activationId = newActivationId(parts)
    const invocation = { activationId, transaction, identity: owner, action, payload }
    started = awaitInvocation(parts, invocation, parts.config.limits.blockingWaitMs)
  } finally {
    // What has begun is in flight by now: actions take that step before they wait for anything.
    place.leave()
  }
  return answer(request, serving, { activationId, record: await started })
}

interface Ended {
  readonly activationId: string
  /** Absent: it still runs. */
  readonly record: ActivationRecord | undefined
}

function answer(request: WebRequest, { found, corsHeaders }: Serving, { activationId, record }: Ended): WebAnswer {
  if (record === undefined) {
    return errorText(request, { status: 202, message: texts.notReady }, { corsHeaders, activationId })
  }
  try {
    const transcoded = answerOfRecord(record, { extension: found.extension, accept: request.headers.accept })
    return guardedAnswer(request, transcoded, { corsHeaders, activationId })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return webError(request, error, { corsHeaders, activationId })
  }
}
