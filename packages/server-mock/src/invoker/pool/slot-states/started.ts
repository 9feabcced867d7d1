import type { Container } from '../../containers/port.js'

/** A container that was initialised with nothing: it may serve any action of its kind and memory. */
export interface Started {
  readonly tag: 'started'
  readonly container: Container
  /** Monotonic milliseconds. */
  readonly sinceMs: number
  exit(): void
}

/** Stands in `prewarmed` as long as the state lasts. */
export function started<S>(slot: S, at: { container: Container; prewarmed: Set<S>; nowMs: number }): Started {
  const { container, prewarmed, nowMs } = at
  prewarmed.add(slot)
  return { tag: 'started', container, sinceMs: nowMs, exit: () => prewarmed.delete(slot) }
}
