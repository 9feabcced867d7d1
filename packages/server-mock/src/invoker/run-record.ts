import type { ActivationRecord } from '../entity/activation.js'
import { actionRunAnnotations } from '../entity/activation-annotations.js'
import type { Order } from './order.js'
import type { Outcome } from './runtime/interpret-result.js'

/** What is known of a run that ended. All milliseconds, points in time since the epoch. */
export interface RunEnd {
  readonly outcome: Outcome
  /** Start of `/init`, else of `/run`: until then it waited. */
  readonly beganMs: number
  readonly startMs: number
  readonly endMs: number
  /** Of an initialization of its own. */
  readonly initMs: number | undefined
}

/** The record of an activation that ran, or whose `/init` failed (invocation 4, 20). */
export function runRecord(
  { message, loaded }: Order,
  { outcome, beganMs, startMs, endMs, initMs }: RunEnd,
  logs: readonly string[],
): ActivationRecord {
  const { statusCode, result, size, timedOut } = outcome
  const { action, path } = loaded
  const { cause, causedBy, attempt, transid } = message
  const { binding } = message.action
  return {
    namespace: message.user.namespace.name,
    name: action.name,
    version: action.version,
    subject: message.user.subject,
    activationId: message.activationId,
    start: startMs,
    end: endMs,
    duration: endMs - startMs,
    ...(cause === undefined ? undefined : { cause }),
    response: {
      statusCode,
      ...(result === undefined ? undefined : { result }),
      ...(size === undefined ? undefined : { size }),
    },
    logs,
    annotations: actionRunAnnotations({
      path,
      waitMs: beganMs - transid.startMs,
      kind: loaded.exec.kind,
      limits: action.limits,
      timedOut,
      isStep: cause !== undefined,
      ...(causedBy === undefined ? undefined : { causedBy }),
      ...(attempt === undefined ? undefined : { attempt }),
      ...(initMs === undefined ? undefined : { initMs }),
      ...(binding === undefined ? undefined : { binding }),
    }),
  }
}
