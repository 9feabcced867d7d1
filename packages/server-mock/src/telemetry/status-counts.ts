/** Largest status of HTTP that has three digits. */
const maxStatus = 999

/** How often each status was answered. */
export class StatusCounts {
  readonly #counts = new Float64Array(maxStatus + 1)

  add(status: number): void {
    this.#counts[status] = (this.#counts[status] ?? 0) + 1
  }

  /** Those that occurred, ascending. */
  entries(): readonly (readonly [status: number, count: number])[] {
    return Array.from(this.#counts, (count, status) => [status, count] as const).filter(([, count]) => count > 0)
  }
}
