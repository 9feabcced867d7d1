import type { Container } from '../../containers/port.js'

/** At least one activation holds a lease, beginning with the one that initialises it. */
export interface Running {
  readonly tag: 'running'
  readonly container: Container
  /** Leases given and not given back. */
  active: number
  exit(): void
}

const leave = (): void => undefined

export function running(container: Container): Running {
  return { tag: 'running', container, active: 1, exit: leave }
}
