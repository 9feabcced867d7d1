import { pause } from '../support/pause.js'
import { isOutOfReach } from './port.js'

export interface Patience {
  /** Whether the answer has no use any more, or is for somebody else to find. */
  readonly isOver?: () => boolean
  /** Ends a pause at once. */
  readonly ending?: AbortSignal
}

const againMs = 500

/**
 * What a store answers that may be out of reach for now: it is asked twice a second until it answers. Rejects with what it
 * said last once there is no use in asking, and at once with every other failure.
 */
export async function askAgain<T>(attempt: () => Promise<T>, { isOver, ending }: Patience): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isOutOfReach(error) || isOver?.() === true) throw error
      if (await pause(againMs, ending, { ref: false })) throw error
    }
  }
}
