import type { Base } from './base.js'
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
  /** Memory of invokers that the controller holds for activations, MB. */
  readonly heldMb: number
  /** Records that only this process can read yet. */
  readonly recordsWaiting: number
}

/** Of what there is in this process; zero for the rest. */
export function countersOf(
  { balancer, invoker }: Pick<Workers, 'balancer' | 'invoker'>,
  { containers, stores }: Pick<Base, 'containers' | 'stores'>,
): Counters {
  return {
    inFlight: balancer?.inFlight() ?? 0,
    ...invokerCounters(invoker),
    containers: containers?.count() ?? 0,
    heldMb: balancer?.heldMb?.().reduce((sum, held) => sum + held, 0) ?? 0,
    recordsWaiting: stores.state?.().recordsWaiting ?? 0,
  }
}

type InvokerCounters = Pick<Counters, 'activations' | 'queued' | 'leased' | 'running' | 'usedMb'>

function invokerCounters(invoker: Workers['invoker']): InvokerCounters {
  if (invoker === undefined) return { activations: 0, queued: 0, leased: 0, running: 0, usedMb: 0 }
  const { activations, pool } = invoker.census()
  return {
    activations,
    queued: pool.queued,
    leased: pool.leased,
    running: pool.slots.running,
    usedMb: pool.usedMb,
  }
}
