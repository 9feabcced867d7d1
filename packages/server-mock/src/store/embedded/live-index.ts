import { compareId, compareWithin, idWords } from './record-id.js'
import type { RecordKey } from './record-frame.js'
import type { EntryCursor, Run, RunName, SegmentIndex } from './segment-index.js'

const startCapacity = 1024
const none = -1

/** The columns of records, by their number in the order of writing. */
export interface Columns {
  /** Four words each. */
  ids: Uint32Array
  starts: Float64Array
  offsets: Uint32Array
  spans: Uint32Array
  /** The next older one of the same namespace, of the same name. */
  olderInNamespace: Int32Array
  olderInName: Int32Array
  /** Numbers of records in the order of their ids. */
  byId: Uint32Array
}

/** The records of a namespace, or of a name in it: `none`, or the number of the newest, of the oldest. */
export class Chain {
  newest = none
  oldest = none
  count = 0
  readonly name: RunName

  constructor(name: RunName) {
    this.name = name
  }
}

interface NamespaceChains {
  readonly all: Chain
  readonly byName: Map<string, Chain>
}

/**
 * Where the records of one segment are, in memory, for as long as it is written to. Columns instead of objects, and
 * each order kept as records come: they come almost in order, so that a place is found at the end.
 */
export class LiveIndex implements SegmentIndex {
  #columns = createColumns(startCapacity)
  #namespaces = new Map<string, NamespaceChains>()
  count = 0
  oldestStart = Infinity
  newestStart = -Infinity

  /** Adds a record. False for one whose id is there already: it does not count. */
  add(key: RecordKey, offset: number, span: number): boolean {
    const place = this.#placeOf(key.id)
    if (place < this.count && this.#compareAt(place, key.id) === 0) return false
    if (this.count === this.#columns.starts.length) this.#grow()
    const columns = this.#columns
    const record = this.count++
    columns.ids.set(key.id, record * idWords)
    columns.starts[record] = key.start
    columns.offsets[record] = offset
    columns.spans[record] = span
    if (place < record) columns.byId.copyWithin(place + 1, place, record)
    columns.byId[place] = record
    const { all, byName } = this.#chainsOf(key.namespace)
    this.#link(all, columns.olderInNamespace, record)
    this.#link(this.#named(byName, key), columns.olderInName, record)
    if (key.start < this.oldestStart) this.oldestStart = key.start
    if (key.start > this.newestStart) this.newestStart = key.start
    return true
  }

  mayHold(id: Uint32Array): boolean {
    return this.count > 0 && this.#compareAt(this.count - 1, id) >= 0
  }

  highestId(): Uint32Array | undefined {
    const { ids, byId } = this.#columns
    const at = (byId[this.count - 1] ?? 0) * idWords
    return this.count === 0 ? undefined : ids.slice(at, at + idWords)
  }

  find(id: Uint32Array): number | undefined {
    const place = this.#placeOf(id)
    if (place === this.count || this.#compareAt(place, id) !== 0) return undefined
    return this.#columns.offsets[this.#columns.byId[place] ?? 0]
  }

  run({ namespace, name }: RunName): Run | undefined {
    const chains = this.#namespaces.get(namespace)
    if (chains === undefined) return undefined
    if (name === undefined) return this.#runOf(chains.all, this.#columns.olderInNamespace)
    const chain = chains.byName.get(name)
    return chain === undefined ? undefined : this.#runOf(chain, this.#columns.olderInName)
  }

  /** Every namespace and every name in one. */
  *chains(): Iterable<Chain> {
    for (const { all, byName } of this.#namespaces.values()) {
      yield all
      yield* byName.values()
    }
  }

  get columns(): Readonly<Columns> {
    return this.#columns
  }

  /** Makes it one of no records. Nobody may be reading it. */
  clear(): void {
    this.#namespaces = new Map()
    this.count = 0
    this.oldestStart = Infinity
    this.newestStart = -Infinity
  }

  #runOf(chain: Chain, older: Int32Array): Run {
    const { starts } = this.#columns
    return {
      count: chain.count,
      oldestStart: starts[chain.oldest] ?? 0,
      newestStart: starts[chain.newest] ?? 0,
      cursor: (upto) => new ChainCursor(this.#columns, older, { chain, upto }),
      countBetween: (since, upto) => {
        let count = 0
        for (let at = chain.newest; at !== none; at = older[at] ?? none) {
          const start = starts[at] ?? 0
          if (start < since) break
          if (start <= upto) count++
        }
        return count
      },
    }
  }

  #chainsOf(namespace: string): NamespaceChains {
    let chains = this.#namespaces.get(namespace)
    if (chains === undefined) {
      chains = { all: new Chain({ namespace }), byName: new Map() }
      this.#namespaces.set(namespace, chains)
    }
    return chains
  }

  #named(byName: Map<string, Chain>, { namespace, filterName }: RecordKey): Chain {
    let chain = byName.get(filterName)
    if (chain === undefined) {
      chain = new Chain({ namespace, name: filterName })
      byName.set(filterName, chain)
    }
    return chain
  }

  /** From the newest on, behind which nearly every record belongs. */
  #link(chain: Chain, older: Int32Array, record: number): void {
    let newer = none
    let at = chain.newest
    while (at !== none && this.#isNewer(at, record)) {
      newer = at
      at = older[at] ?? none
    }
    older[record] = at
    if (newer === none) chain.newest = record
    else older[newer] = record
    if (at === none) chain.oldest = record
    chain.count++
  }

  #isNewer(one: number, other: number): boolean {
    const { starts, ids } = this.#columns
    const difference = (starts[one] ?? 0) - (starts[other] ?? 0)
    if (difference !== 0) return difference > 0
    return compareWithin(ids, one * idWords, other * idWords) > 0
  }

  /** Where an id is, or belongs, in the order of ids. */
  #placeOf(id: Uint32Array): number {
    let [low, high] = [0, this.count]
    if (high > 0 && this.#compareAt(high - 1, id) < 0) return high
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#compareAt(middle, id) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compareAt(place: number, id: Uint32Array): number {
    const { ids, byId } = this.#columns
    return -compareId(id, ids, (byId[place] ?? 0) * idWords)
  }

  #grow(): void {
    const old = this.#columns
    const columns = createColumns(old.starts.length * 2)
    columns.ids.set(old.ids)
    columns.starts.set(old.starts)
    columns.offsets.set(old.offsets)
    columns.spans.set(old.spans)
    columns.olderInNamespace.set(old.olderInNamespace)
    columns.olderInName.set(old.olderInName)
    columns.byId.set(old.byId)
    this.#columns = columns
  }
}

function createColumns(capacity: number): Columns {
  return {
    ids: new Uint32Array(capacity * idWords),
    starts: new Float64Array(capacity),
    offsets: new Uint32Array(capacity),
    spans: new Uint32Array(capacity),
    olderInNamespace: new Int32Array(capacity),
    olderInName: new Int32Array(capacity),
    byId: new Uint32Array(capacity),
  }
}

/** Goes through a chain from its newest record on. */
class ChainCursor implements EntryCursor {
  readonly #columns: Columns
  readonly #older: Int32Array
  readonly words: Uint32Array
  #next: number
  at = 0
  start = 0
  offset = 0
  span = 0

  constructor(columns: Columns, older: Int32Array, { chain, upto }: { readonly chain: Chain; readonly upto: number }) {
    this.#columns = columns
    this.#older = older
    this.words = columns.ids
    this.#next = chain.newest
    while (this.#next !== none && (columns.starts[this.#next] ?? 0) > upto) this.#next = older[this.#next] ?? none
  }

  next(): boolean {
    const record = this.#next
    if (record === none) return false
    const { starts, offsets, spans } = this.#columns
    this.at = record * idWords
    this.start = starts[record] ?? 0
    this.offset = offsets[record] ?? 0
    this.span = spans[record] ?? 0
    this.#next = this.#older[record] ?? none
    return true
  }
}
