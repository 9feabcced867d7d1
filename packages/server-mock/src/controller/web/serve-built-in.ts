import { ApiError, texts } from '@wsk/contract'
import type { Identity } from '../../entity/identity.js'
import { isJsonObject, type JsonObject } from '../../entity/json-object.js'
import { checkRequestSize } from '../../entity/sizes.js'
import type { Transaction } from '../../telemetry/transaction.js'
import type { ControllerParts } from '../parts.js'
import { defaultCorsHeaders } from './cors-headers.js'
import { splitExtension } from './extension.js'
import { bodyOf } from './guarded-answer.js'
import { isAccepted } from './media-type.js'
import { transcode } from './transcode.js'
import { webError } from './web-error.js'
import { webPayload } from './web-payload.js'
import type { WebAnswer, WebRequest } from './web-request.js'

export interface BuiltInCall {
  /** `__ow_*`, query and body, as an action gets them (rest-api 22.5). */
  readonly args: JsonObject
  /** Whose key came with the request, if it was a good one. */
  readonly caller: Identity | undefined
  /** Address of the connection; undefined where nobody knows. */
  readonly source: string | undefined
  readonly transaction: Transaction
}

/** A web action that this process answers by itself: what it returns is an action's result, `error` for a failure. */
export interface BuiltInAction {
  /** Parameters that no request may give. */
  readonly protectedNames: ReadonlySet<string>
  run(call: BuiltInCall): Promise<JsonObject>
}

/** By qualified name, without a leading slash. */
export type BuiltInActions = ReadonlyMap<string, BuiltInAction>

/** The namespace that they are all in. */
const builtInNamespace = 'whisk.system'

/** The answer of a built-in action; undefined where none has the name. No activation comes of it, and nobody pays. */
export function serveBuiltIn(parts: ControllerParts, request: WebRequest): Promise<WebAnswer> | undefined {
  const { namespace, packageName } = request
  if (namespace !== builtInNamespace || parts.builtIns === undefined) return undefined
  const { name, extension } = splitExtension(request.actionName)
  const action = parts.builtIns.get(`${namespace}/${packageName}/${name}`)
  return action === undefined ? undefined : serve(parts, request, { action, extension })
}

interface Serving {
  readonly action: BuiltInAction
  readonly extension: ReturnType<typeof splitExtension>['extension']
}

async function serve(parts: ControllerParts, request: WebRequest, serving: Serving): Promise<WebAnswer> {
  const corsHeaders = defaultCorsHeaders(request.headers)
  try {
    checkRequestSize(request.bodyBytes, parts.config.limits.payloadSizeBytes)
    if (request.method === 'OPTIONS') return { status: 200, headers: corsHeaders, body: '' }
    const result = await resultOf(parts, request, serving.action)
    const answer = transcode(serving.extension, 'error' in result ? result['error'] : result)
    const { status, headers, entity } = answer
    if (entity === undefined) return { status, headers: [...corsHeaders, ...headers], ...bodyOf(answer) }
    const { contentType, content } = entity
    const [mediaType = ''] = contentType.split(';', 1)
    if (status < 300 && !isAccepted(request.headers.accept, mediaType)) {
      throw new ApiError('notAcceptable', texts.notAcceptable(contentType))
    }
    return { status, headers: [...corsHeaders, ...headers, 'Content-Type', contentType], body: content }
  } catch (error) {
    return webError(request, error, { corsHeaders })
  }
}

async function resultOf(parts: ControllerParts, request: WebRequest, action: BuiltInAction): Promise<JsonObject> {
  const { transaction } = request
  const caller = await parts.namespaces.callerOf(request.headers.authorization, request.client)
  const rules = { isRaw: false, isFinal: true, defined: action.protectedNames, caller }
  const { value } = webPayload(request, rules)
  const source = request.client?.remoteAddress
  return action.run({ args: isJsonObject(value) ? value : {}, caller, source, transaction })
}
