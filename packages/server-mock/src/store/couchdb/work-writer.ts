import { createDeferred } from '../../support/deferred.js'
import type { Deferred } from '../../support/deferred.js'
import { CouchError } from './couch-client.js'
import type { CouchDatabase } from './couch-database.js'
import { pause } from '../../support/pause.js'

interface Write {
  readonly id: string
  readonly body: string
  readonly written: Deferred<string | undefined>
}

const maxBatch = 200
const firstWaitMs = 100
const longestWaitMs = 5000

/** Writes documents in batches, one under way, and removes what is over, however long that takes. */
export class WorkWriter {
  readonly #database: CouchDatabase
  readonly #ending = new AbortController()
  #writes: Write[] = []
  /** Ids with their revisions; undefined: to be asked for. */
  readonly #over = new Map<string, string | undefined>()
  #running: Promise<void> | undefined
  #isClosing = false

  constructor(database: CouchDatabase) {
    this.#database = database
  }

  /** Resolves with the new revision, or undefined where a document of this id is there. Rejects with CouchError. */
  put(id: string, body: string): Promise<string | undefined> {
    const written = createDeferred<string | undefined>()
    this.#writes.push({ id, body, written })
    this.#go()
    return written.promise
  }

  /** It is accepted again: what may be left of a write that failed is not removed any more. */
  keep(id: string): void {
    this.#over.delete(id)
  }

  remove(id: string, revision: string | undefined): void {
    this.#over.set(id, revision)
    this.#go()
  }

  /** Gives what is left so long. */
  async close(withinMs: number): Promise<void> {
    this.#isClosing = true
    const timer = setTimeout(() => this.#ending.abort(), withinMs)
    await this.#running
    clearTimeout(timer)
  }

  #go(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
      // What came between the last look and now.
      if (!this.#isClosing && (this.#writes.length > 0 || this.#over.size > 0)) this.#go()
    })
  }

  async #run(): Promise<void> {
    let waitMs = firstWaitMs
    // All of a turn of the event loop go together.
    await new Promise<void>((resolve) => {
      setImmediate(resolve)
    })
    while (this.#writes.length > 0 || this.#over.size > 0) {
      await this.#writeSome()
      if (await this.#removeSome()) {
        waitMs = firstWaitMs
        continue
      }
      if (this.#isClosing || (await pause(waitMs * (0.5 + Math.random()), this.#ending.signal, { ref: true }))) return
      waitMs = Math.min(2 * waitMs, longestWaitMs)
    }
  }

  async #writeSome(): Promise<void> {
    const writes = this.#nextWrites()
    if (writes.length === 0) return
    try {
      const outcomes = await this.#database.bulk(
        writes.map(({ body }) => body),
        this.#ending.signal,
      )
      for (const { id, written } of writes) {
        const { revision, error } = outcomes.get(id) ?? {}
        if (revision !== undefined || error === 'conflict' || error === '409') written.resolve(revision)
        else written.reject(new CouchError(500, error ?? 'refused'))
      }
    } catch (error) {
      for (const { written } of writes) written.reject(error)
    }
  }

  /** Each id once: a second write of one waits for what becomes of the first. */
  #nextWrites(): readonly Write[] {
    const next = new Map<string, Write>()
    for (const write of this.#writes) if (next.size < maxBatch && !next.has(write.id)) next.set(write.id, write)
    this.#writes = this.#writes.filter((write) => next.get(write.id) !== write)
    return [...next.values()]
  }

  /** Resolves with whether CouchDB answered. What is gone already needs no removal. */
  async #removeSome(): Promise<boolean> {
    const some = [...this.#over].slice(0, maxBatch)
    if (some.length === 0) return true
    try {
      const unknown = some.flatMap(([id, revision]) => (revision === undefined ? [id] : []))
      const revisions = await this.#database.revisions(unknown)
      const bodies = some.flatMap(([id, known]) => {
        const revision = known ?? revisions.get(id)
        return revision === undefined ? [] : [JSON.stringify({ _id: id, _rev: revision, _deleted: true })]
      })
      const outcomes = bodies.length === 0 ? undefined : await this.#database.bulk(bodies, this.#ending.signal)
      for (const [id] of some) this.#over.delete(id)
      // Somebody else has taken the work over, and it is over for them as well.
      for (const { id, error } of outcomes?.values() ?? []) {
        if (error === 'conflict' || error === '409') this.#over.set(id, undefined)
      }
      return true
    } catch {
      return false
    }
  }
}
