import type { Container } from '../../containers/port.js'

/** Initialised, and without work. */
export interface Ready {
  readonly tag: 'ready'
  readonly container: Container
  /** Monotonic milliseconds. */
  readonly sinceMs: number
  exit(): void
}

/** Stands at the end of `idle` as long as the state lasts, so that the head was used least recently. */
export function ready<S>(slot: S, at: { container: Container; idle: Set<S>; nowMs: number }): Ready {
  const { container, idle, nowMs } = at
  idle.add(slot)
  return { tag: 'ready', container, sinceMs: nowMs, exit: () => idle.delete(slot) }
}
