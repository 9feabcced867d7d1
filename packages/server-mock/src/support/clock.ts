/** Time as a value, so that every test can hold it still. */
export interface Clock {
  /** Wall-clock time, epoch milliseconds. */
  now(): number
  /** Monotonic time in milliseconds; only differences mean anything. */
  monotonicMs(): number
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonicMs: () => performance.now(),
}
