import { Histogram } from './histogram.js'
import { StatusCounts } from './status-counts.js'

/** How the container of an activation was come by (invocation 12). */
export type ContainerOrigin = 'warmed' | 'warming' | 'prewarmed' | 'cold' | 'recreated' | 'recreatedPrewarm'

/** How the end of an activation came to be known; `unknown`: reported too late, or of another process (invocation 3). */
type CompletionKind = 'regular' | 'forced' | 'unknown'

interface Deliveries {
  /** Tries after the first. */
  retried: number
  /** Reached their maximum age before they could begin. */
  expired: number
  deadLettered: number
  /** Dead letters that nobody could be found for. */
  undeliverable: number
}

/** Counters of one process since its start; plain numbers, for whoever wants to show them. */
export interface Metrics {
  readonly containerStarts: Record<ContainerOrigin, number>
  readonly completions: Record<CompletionKind, number>
  /** By status code: success, application error, developer error, whisk error. */
  readonly activations: [number, number, number, number]
  /** Milliseconds from the request to the container, of activations that ran. */
  readonly waits: Histogram
  /** Milliseconds of `/init`, of those that needed one. */
  readonly inits: Histogram
  /** Milliseconds from the start of `/init`, or else of `/run`, to the end. */
  readonly durations: Histogram
  /** Answers of the REST API and of what is served beside it. */
  readonly answers: StatusCounts
  /** Activations whose container could not be started or took no work. */
  rescheduled: number
  containerStartsFailed: number
  containersRemoved: number
  /** Turned away because a namespace had too many at once, or in a minute. */
  readonly throttled: { concurrent: number; timed: number }
  /** Turned away because of a full queue. */
  refused: number
  /** Refused because the message bus did not confirm them in time. */
  inDoubt: number
  /** Ended in the queue because of their age. */
  expired: number
  /** What became of activations whose actions say how they are to be delivered. */
  readonly deliveries: Deliveries
  /** Records that the store did not take. */
  recordsLost: number
}

const timeBoundsMs = [1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 300_000]

export function createMetrics(): Metrics {
  return {
    containerStarts: { warmed: 0, warming: 0, prewarmed: 0, cold: 0, recreated: 0, recreatedPrewarm: 0 },
    completions: { regular: 0, forced: 0, unknown: 0 },
    activations: [0, 0, 0, 0],
    waits: new Histogram(timeBoundsMs),
    inits: new Histogram(timeBoundsMs),
    durations: new Histogram(timeBoundsMs),
    answers: new StatusCounts(),
    rescheduled: 0,
    containerStartsFailed: 0,
    containersRemoved: 0,
    throttled: { concurrent: 0, timed: 0 },
    refused: 0,
    inDoubt: 0,
    expired: 0,
    deliveries: { retried: 0, expired: 0, deadLettered: 0, undeliverable: 0 },
    recordsLost: 0,
  }
}
