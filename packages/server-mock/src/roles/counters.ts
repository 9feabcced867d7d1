import type { ContainerFactory } from '../invoker/containers/port.js'
import type { Workers } from './workers.js'

/** What is under way in one server. */
export interface Counters {
  /** Activations that the controller waits for or has published. */
  readonly inFlight: number
  /** Activations that the invoker has taken. */
  readonly activations: number
  /** Activations that wait for a container. */
  readonly queued: number
  /** Slots given to activations. */
  readonly leased: number
  /** Containers, those at rest included. */
  readonly containers: number
  /** Containers that run something at the moment. */
  readonly running: number
  /** Memory that containers hold by their limits, MB. */
  readonly usedMb: number
}

export function countersOf({ balancer, invoker }: Workers, containers: ContainerFactory): Counters {
  const { activations, pool } = invoker.census()
  return {
    inFlight: balancer.inFlight(),
    activations,
    queued: pool.queued,
    leased: pool.leased,
    containers: containers.count(),
    running: pool.slots.running,
    usedMb: pool.usedMb,
  }
}
