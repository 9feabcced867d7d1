interface Timed {
  readonly process?: { readonly hrtime?: () => readonly [number, number] }
}

/** Milliseconds on a clock that only goes forward. Loading Node's `performance` takes longer than preparing a request. */
export function monotonicMs(): number {
  const time = (globalThis as Timed).process?.hrtime?.()
  return time === undefined ? performance.now() : time[0] * 1000 + time[1] / 1e6
}
