// V8 never changes the table of a Map or Set in place: when removed entries fill it, it makes a new one, and the old one
// points to it. Once an old table has been moved to the old generation, every later one and all that they held survive
// the collections of the young generation, although nobody needs them. What comes and goes with each request therefore
// lives in a Map that is made anew from time to time: nothing points from the old one to the new one.

/** Removals after which a Map is made anew, unless most of it is still there. */
const renewAfter = 1024

/** A Map for entries that come and go all the time. An iteration may meet entries that were removed since it began. */
export class ChurnMap<K, V> {
  #map = new Map<K, V>()
  #removed = 0

  get size(): number {
    return this.#map.size
  }

  get(key: K): V | undefined {
    return this.#map.get(key)
  }

  has(key: K): boolean {
    return this.#map.has(key)
  }

  set(key: K, value: V): void {
    this.#map.set(key, value)
  }

  /** Returns whether it was there. */
  delete(key: K): boolean {
    if (!this.#map.delete(key)) return false
    this.#removed++
    if (this.#removed >= renewAfter && this.#removed > this.#map.size) {
      this.#map = new Map(this.#map)
      this.#removed = 0
    }
    return true
  }

  /** In the order of insertion, as all below. */
  keys(): MapIterator<K> {
    return this.#map.keys()
  }

  values(): MapIterator<V> {
    return this.#map.values()
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.#map[Symbol.iterator]()
  }
}

/** The same for a Set. */
export class ChurnSet<T> {
  readonly #map = new ChurnMap<T, true>()

  get size(): number {
    return this.#map.size
  }

  has(value: T): boolean {
    return this.#map.has(value)
  }

  add(value: T): void {
    this.#map.set(value, true)
  }

  /** Returns whether it was there. */
  delete(value: T): boolean {
    return this.#map.delete(value)
  }

  [Symbol.iterator](): MapIterator<T> {
    return this.#map.keys()
  }
}
