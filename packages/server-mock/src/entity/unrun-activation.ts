import { type ActivationMessage, errorResult, runtimeTexts } from '@wsk/contract'
import type { ActivationRecord, ActivationResponse } from './activation.js'
import { actionRunAnnotations } from './activation-annotations.js'
import type { ActionLimits } from './entity.js'
import { pathKey } from './rule-documents.js'

/** How an activation ended of whose run nothing is known. */
export interface UnrunEnd {
  /** Epoch milliseconds. */
  readonly startMs: number
  /** Epoch milliseconds. */
  readonly endMs: number
  readonly response: ActivationResponse
  /** Where the action was loaded. */
  readonly action?: { readonly kind: string; readonly version: string; readonly limits: ActionLimits }
}

/** The record of an activation whose invoker stopped: nobody knows how it ended. It began at the earliest when it was accepted. */
export function unknownActivation(
  message: ActivationMessage,
  { invoker, nowMs }: { readonly invoker: string; readonly nowMs: number },
): ActivationRecord {
  const response = { statusCode: 3, result: errorResult({ text: runtimeTexts.outcomeUnknownAt(invoker) }) } as const
  return unrunActivation(message, { startMs: message.transid.startMs, endMs: nowMs, response })
}

/** The record of an activation that did not run, or of whose run nothing is known (invocation 4, 20). */
export function unrunActivation(message: ActivationMessage, end: UnrunEnd): ActivationRecord {
  const { user, action, transid, cause, causedBy, attempt } = message
  return {
    namespace: user.namespace.name,
    name: action.name,
    version: end.action?.version ?? action.version ?? '0.0.1',
    subject: user.subject,
    activationId: message.activationId,
    start: end.startMs,
    end: end.endMs,
    duration: 0,
    ...(cause === undefined ? {} : { cause }),
    response: end.response,
    logs: [],
    annotations: actionRunAnnotations({
      path: pathKey(action),
      waitMs: end.startMs - transid.startMs,
      kind: end.action?.kind ?? 'unknown',
      timedOut: false,
      isStep: cause !== undefined,
      ...(causedBy === undefined ? {} : { causedBy }),
      ...(attempt === undefined ? {} : { attempt }),
      ...(end.action === undefined ? {} : { limits: end.action.limits }),
      ...(action.binding === undefined ? {} : { binding: action.binding }),
    }),
  }
}
