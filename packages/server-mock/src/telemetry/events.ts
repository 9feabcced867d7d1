import type { Logger } from './logger.js'
import type { Metrics } from './metrics.js'

/** Where events go. */
export interface Telemetry {
  readonly log: Logger
  readonly metrics: Metrics
}

interface OfActivation {
  readonly activationId: string
  readonly transactionId: string
}

/** Names the activation of a message in an event. */
export function idsOf(message: {
  readonly activationId: string
  readonly transid: { readonly id: string }
}): OfActivation {
  return { activationId: message.activationId, transactionId: message.transid.id }
}

export function activationEnded(
  { log, metrics }: Telemetry,
  activation: OfActivation & { readonly statusCode: 0 | 1 | 2 | 3; readonly action: string },
): void {
  metrics.activations[activation.statusCode]++
  if (activation.statusCode === 3) log.warn(activation, 'an activation ended with an error of the platform')
  else log.debug(activation, 'an activation ended')
}

export function recordLost({ log, metrics }: Telemetry, lost: OfActivation & { readonly error: unknown }): void {
  metrics.recordsLost++
  log.error(lost, 'the record of an activation could not be stored')
}

export function acknowledgementLost({ log }: Telemetry, lost: OfActivation & { readonly error: unknown }): void {
  log.error(lost, 'the end of an activation could not be reported')
}

export function activationRescheduled({ log, metrics }: Telemetry, activation: OfActivation): void {
  metrics.rescheduled++
  log.info(activation, 'a container took no more work; the activation goes to another one')
}

export function activationRepeated({ log }: Telemetry, activation: OfActivation): void {
  log.warn(activation, 'an activation that is under way came once more and was ignored')
}

export function activationHandedBack({ log }: Telemetry, activation: OfActivation): void {
  log.info(activation, 'an activation was not started before the end; the next start runs it')
}

export function activationLeft({ log }: Telemetry, activation: OfActivation): void {
  log.info(activation, 'an activation was not begun here; whoever reads its topic next runs it')
}

export function activationDismissed({ log }: Telemetry, activation: OfActivation): void {
  log.info(activation, 'an activation came late and has a final record; it is not run')
}

export function activationExpired({ log, metrics }: Telemetry, activation: OfActivation): void {
  metrics.deliveries.expired++
  log.warn(activation, 'an activation reached its maximum age before it could begin')
}

export function deliveryRetried({ log, metrics }: Telemetry, tried: OfActivation & { readonly attempt: number }): void {
  metrics.deliveries.retried++
  log.info(tried, 'an activation failed and is tried again')
}

export function deliveryFailed({ log }: Telemetry, failed: OfActivation & { readonly tries: number }): void {
  log.warn(failed, 'an activation failed for good')
}

export function deadLetterSent(
  { log, metrics }: Telemetry,
  letter: OfActivation & { readonly deadLetter: string; readonly target: string },
): void {
  metrics.deliveries.deadLettered++
  log.info(letter, 'the dead-letter target of an activation was told of its failure')
}

export function deadLetterUndeliverable(
  { log, metrics }: Telemetry,
  letter: OfActivation & { readonly target: string; readonly problem: string },
): void {
  metrics.deliveries.undeliverable++
  log.error(letter, 'the dead-letter target of an activation could not be told of its failure')
}

export function deliveryTakenOver({ log }: Telemetry, delivery: OfActivation): void {
  log.warn(delivery, 'another controller goes on with an activation that is tried again')
}

export function deliveryStuck({ log }: Telemetry, delivery: OfActivation & { readonly error: unknown }): void {
  log.warn(delivery, 'a step of an activation that is tried again could not be made; it is made again')
}

export function activationUnknown({ log }: Telemetry, activation: OfActivation & { readonly invoker: string }): void {
  log.warn(activation, 'an invoker stopped while it ran an activation; its outcome is unknown')
}

export function completionForced(
  { log, metrics }: Telemetry,
  completion: OfActivation & { readonly invoker: string; readonly afterMs: number },
): void {
  metrics.completions.forced++
  log.error(completion, 'an invoker never reported the end of an activation')
}

export function workRecovered({ log }: Telemetry, work: { readonly resumed: number; readonly closed: number }): void {
  if (work.resumed + work.closed > 0) log.info(work, 'took up what an earlier process had accepted')
}

export function acknowledgementLate({ log, metrics }: Telemetry, activation: OfActivation): void {
  metrics.completions.unknown++
  log.info(activation, 'an invoker reported the end of an activation that is not waited for')
}

export function invokerChanged(
  { log }: Telemetry,
  change: { readonly invoker: string; readonly from: string; readonly to: string; readonly reason: string },
): void {
  if (change.to === 'up' || change.from === 'down')
    log.info(change, `${change.invoker} is ${change.to}: ${change.reason}`)
  else log.warn(change, `${change.invoker} is ${change.to}: ${change.reason}`)
}

export function controllerHeard({ log }: Telemetry, heard: { readonly controller: string }): void {
  log.info(heard, `controller ${heard.controller} is there`)
}

export function controllerSilent(
  { log }: Telemetry,
  silent: { readonly controller: string; readonly reason: string },
): void {
  log.warn(silent, `controller ${silent.controller} is gone: ${silent.reason}`)
}

export function testLost({ log }: Telemetry, lost: { readonly invoker: number; readonly error: unknown }): void {
  log.warn(lost, 'a test action could not be sent')
}

export function takeoverBegun({ log }: Telemetry, takeover: { readonly invoker: string }): void {
  log.warn(takeover, `taking over what ${takeover.invoker} was sent`)
}

export function takeoverEnded(
  { log }: Telemetry,
  takeover: { readonly invoker: string; readonly moved: number; readonly closed: number },
): void {
  log.info(takeover, `no longer taking over what ${takeover.invoker} was sent`)
}

export function takeoverFailed(
  { log }: Telemetry,
  takeover: { readonly invoker: string; readonly error: unknown },
): void {
  log.error(takeover, `what ${takeover.invoker} was sent cannot be taken over`)
}

export function activationMoved(
  { log }: Telemetry,
  moved: OfActivation & { readonly from: string; readonly to: string },
): void {
  log.info(moved, 'an activation that a dead invoker had not begun goes to another one')
}

export function activationClosed({ log }: Telemetry, closed: OfActivation & { readonly invoker: string }): void {
  log.warn(closed, 'an activation that a dead invoker had begun was closed')
}

export function moveUntold(
  { log }: Telemetry,
  move: { readonly activationId: string; readonly invoker: number; readonly error: unknown },
): void {
  log.warn(move, 'the controller of an activation could not be told that it was moved')
}
