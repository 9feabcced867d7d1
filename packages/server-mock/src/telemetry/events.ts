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
