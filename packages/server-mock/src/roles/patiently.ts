import { isOutOfReach } from '../store/port.js'

const firstPauseMs = 200
const longestPauseMs = 3200

/** Tries again for some seconds where a shared store is slow or away; a start need not fail for that. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
    try {
      return await attempt()
    } catch (error) {
      if (!isOutOfReach(error) || pauseMs > longestPauseMs) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
