/** Node.js runs at once what is to come later than that. */
const longestMs = 2 ** 31 - 1

/** One timeout that keeps no process alive, and that is armed once however often it is asked for. */
export class LazyTimer {
  readonly #run: () => void
  #timeout: NodeJS.Timeout | undefined

  constructor(run: () => void) {
    this.#run = run
  }

  /** Runs after `delayMs`, 24 days at most, unless it is armed already. */
  arm(delayMs: number): void {
    if (this.#timeout !== undefined) return
    this.#timeout = setTimeout(
      () => {
        this.#timeout = undefined
        this.#run()
      },
      Math.min(delayMs, longestMs),
    )
    this.#timeout.unref()
  }

  clear(): void {
    clearTimeout(this.#timeout)
    this.#timeout = undefined
  }
}
