import type { ControllerParts } from './parts.js'

/** The clock that a plan goes by may have been put back before something was sent. */
const clockDoubtMs = 60_000

/**
 * Which of these activations were sent since they were planned (epoch milliseconds), by whichever controller, or may
 * have been; undefined where no bus keeps that. Rejects with ApiError `overloaded` where nobody can tell now.
 */
export async function sentSince(
  { loadBalancer }: Pick<ControllerParts, 'loadBalancer'>,
  activationIds: readonly string[],
  plannedMs: number,
): Promise<ReadonlySet<string> | undefined> {
  return loadBalancer.sent?.(activationIds, plannedMs - clockDoubtMs)
}

/** Whether a bus that outlives its controllers has an activation, as far as anybody can tell now. */
export async function mayBeOnBus(
  parts: Pick<ControllerParts, 'loadBalancer' | 'config'>,
  { activationId, sinceMs }: { readonly activationId: string; readonly sinceMs: number },
): Promise<boolean> {
  if (parts.config.isKeptByBus !== true) return false
  try {
    return (await sentSince(parts, [activationId], sinceMs))?.has(activationId) !== false
  } catch {
    return true
  }
}
