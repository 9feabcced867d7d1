/** A namespace, or one filter name (`pkg/name` or `name`) in it. */
export interface RunName {
  readonly namespace: string
  readonly name?: string | undefined
}

/** Where the records of one segment are. */
export interface SegmentIndex {
  /** Records there are. */
  readonly count: number
  /** `start` of the oldest and the newest; epoch milliseconds. */
  readonly oldestStart: number
  readonly newestStart: number
  /** False only when an id cannot be there; takes no reading. */
  mayHold(id: Uint32Array): boolean
  /** `undefined`: there are no records. */
  highestId(): Uint32Array | undefined
  /** Offset of the frame of a record. */
  find(id: Uint32Array): number | undefined
  run(name: RunName): Run | undefined
}

/** The records of a namespace, or of a name, in one segment. Times are epoch milliseconds. */
export interface Run {
  readonly count: number
  readonly oldestStart: number
  readonly newestStart: number
  /** Those that started no later, newest first. */
  cursor(upto: number): EntryCursor
  /** How many started in a span of time, both ends included. */
  countBetween(since: number, upto: number): number
}

/** Stands at one record after another; the fields are those of the one it stands at, once `next` has said true. */
export interface EntryCursor {
  next(): boolean
  readonly start: number
  /** Its id: four words in an array, from `at` on. */
  readonly words: Uint32Array
  readonly at: number
  /** Of its frame, and the bytes from there to the end of what a summary begins with. */
  readonly offset: number
  readonly span: number
}
