/** Work that nobody waits for at the time, but that has to be over before the process ends. */
export class BackgroundWork {
  readonly #running = new Set<Promise<void>>()

  /** Starts `work` at once; `onError` gets what it throws. */
  start(work: () => Promise<void>, onError: (error: unknown) => void): void {
    const own: Promise<void> = work()
      .catch(onError)
      .finally(() => this.#running.delete(own))
    this.#running.add(own)
  }

  get size(): number {
    return this.#running.size
  }

  /** Resolves when nothing runs, work started in the meantime included. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }
}
