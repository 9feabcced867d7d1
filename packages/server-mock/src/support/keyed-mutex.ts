/** One caller at a time for each key, in order of arrival; other keys do not wait. */
export class KeyedMutex {
  readonly #tails = new Map<string, Promise<unknown>>()

  /** Runs `work` alone among all works of `key`. Rejects as `work` does; the next one runs nevertheless. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key)
    const own = before === undefined ? work() : before.then(work, work)
    this.#tails.set(key, own)
    try {
      return await own
    } finally {
      if (this.#tails.get(key) === own) this.#tails.delete(key)
    }
  }

  /** Runs `work` alone among all works of any of `keys`; they are taken in sorted order, so nobody waits in a circle. */
  runAll<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const [first, ...rest] = [...new Set(keys)].sort()
    if (first === undefined) return work()
    return this.run(first, () => this.runAll(rest, work))
  }
}
