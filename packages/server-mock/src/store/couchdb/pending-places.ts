import type { ActivationQuery } from '../port.js'
import type { FoundFrame } from './spool-frame.js'

/** Where a record is that is not uploaded yet. */
export interface Place {
  readonly activationId: string
  readonly start: number
  readonly file: number
  readonly offset: number
  readonly length: number
}

const idWords = 4
const firstCapacity = 64

/** Records of one file, in the order in which they were written: numbers only, some 40 bytes for each. */
export class PendingPlaces {
  readonly file: number
  #capacity = firstCapacity
  #ids = new Uint32Array(idWords * firstCapacity)
  #starts = new Float64Array(firstCapacity)
  #offsets = new Uint32Array(firstCapacity)
  #lengths = new Uint32Array(firstCapacity)
  #namespaces = new Uint32Array(firstCapacity)
  #names = new Uint32Array(firstCapacity)
  /** All that were written. */
  count = 0
  /** The first so many are uploaded. */
  done = 0
  /** Bytes of the file. */
  size = 0

  constructor(file: number) {
    this.file = file
  }

  add(frame: FoundFrame, words: Words): void {
    if (this.count === this.#capacity) this.#grow()
    const at = this.count++
    for (let word = 0; word < idWords; word++) this.#ids[idWords * at + word] = idWord(frame.activationId, word)
    this.#starts[at] = frame.start
    this.#offsets[at] = frame.offset
    this.#lengths[at] = frame.length
    this.#namespaces[at] = words.numberOf(frame.namespace)
    this.#names[at] = words.numberOf(`${frame.namespace}/${frame.filterName}`)
    this.size = frame.offset + frame.length
  }

  /** The oldest that are not uploaded: at least one if there is any, further ones while all keep within the bounds. */
  next(most: number, bytes: number): readonly Place[] {
    const places: Place[] = []
    let size = 0
    for (let at = this.done; at < this.count && places.length < most; at++) {
      size += this.#lengths[at] ?? 0
      if (size > bytes && places.length > 0) break
      places.push(this.#place(at))
    }
    return places
  }

  find(namespace: number, activationId: string): Place | undefined {
    const first = idWord(activationId, 0)
    for (let at = this.done; at < this.count; at++) {
      if (this.#ids[idWords * at] !== first || this.#namespaces[at] !== namespace) continue
      if (this.#idOf(at) === activationId) return this.#place(at)
    }
    return undefined
  }

  has(activationId: string): boolean {
    const first = idWord(activationId, 0)
    for (let at = this.done; at < this.count; at++) {
      if (this.#ids[idWords * at] === first && this.#idOf(at) === activationId) return true
    }
    return false
  }

  /** `namespace` and `name` are numbers of words; `name` is that of `namespace/filterName`. */
  matching(query: NumberedQuery): readonly Place[] {
    const { namespace, name, since, upto } = query
    const places: Place[] = []
    for (let at = this.done; at < this.count; at++) {
      const start = this.#starts[at] ?? 0
      if (this.#namespaces[at] !== namespace || start < since || start > upto) continue
      if (name === undefined || this.#names[at] === name) places.push(this.#place(at))
    }
    return places
  }

  #place(at: number): Place {
    return {
      activationId: this.#idOf(at),
      start: this.#starts[at] ?? 0,
      file: this.file,
      offset: this.#offsets[at] ?? 0,
      length: this.#lengths[at] ?? 0,
    }
  }

  #idOf(at: number): string {
    const words = this.#ids.subarray(idWords * at, idWords * (at + 1))
    return Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('')
  }

  #grow(): void {
    this.#capacity *= 2
    this.#ids = grown(this.#ids, new Uint32Array(idWords * this.#capacity))
    this.#starts = grown(this.#starts, new Float64Array(this.#capacity))
    this.#offsets = grown(this.#offsets, new Uint32Array(this.#capacity))
    this.#lengths = grown(this.#lengths, new Uint32Array(this.#capacity))
    this.#namespaces = grown(this.#namespaces, new Uint32Array(this.#capacity))
    this.#names = grown(this.#names, new Uint32Array(this.#capacity))
  }
}

export interface NumberedQuery {
  readonly namespace: number
  readonly name: number | undefined
  readonly since: number
  readonly upto: number
}

/** Names as numbers, for as long as there are records of them. */
export class Words {
  readonly #numbers = new Map<string, number>()

  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(word, number)
    return number
  }

  /** Undefined for a name that no record has. */
  known(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  clear(): void {
    this.#numbers.clear()
  }
}

/** Undefined where no record can match. */
export function numbered(query: Omit<ActivationQuery, 'skip' | 'limit'>, words: Words): NumberedQuery | undefined {
  const namespace = words.known(query.namespace)
  const name = query.name === undefined ? undefined : words.known(`${query.namespace}/${query.name}`)
  if (namespace === undefined || (query.name !== undefined && name === undefined)) return undefined
  return { namespace, name, since: query.since ?? 0, upto: query.upto ?? Number.POSITIVE_INFINITY }
}

function idWord(activationId: string, word: number): number {
  return Number.parseInt(activationId.slice(8 * word, 8 * (word + 1)), 16) >>> 0
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
