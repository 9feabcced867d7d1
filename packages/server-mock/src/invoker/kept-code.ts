interface Kept {
  readonly revision: string
  readonly code: string
}

/** Code of the actions that were started last, up to so many UTF-16 units. A revision never changes: nobody need be asked. */
export class KeptCode {
  readonly #maxLength: number
  /** By path, that used last at the end. */
  readonly #kept = new Map<string, Kept>()
  #length = 0

  constructor(maxLength: number) {
    this.#maxLength = maxLength
  }

  get(path: string, revision: string): string | undefined {
    const kept = this.#kept.get(path)
    if (kept?.revision !== revision) return undefined
    this.#kept.delete(path)
    this.#kept.set(path, kept)
    return kept.code
  }

  set(path: string, kept: Kept): void {
    this.#drop(path)
    this.#kept.set(path, kept)
    this.#length += kept.code.length
    for (const oldest of this.#kept.keys()) {
      if (this.#length <= this.#maxLength) return
      this.#drop(oldest)
    }
  }

  #drop(path: string): void {
    this.#length -= this.#kept.get(path)?.code.length ?? 0
    this.#kept.delete(path)
  }
}
