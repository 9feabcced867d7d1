import type { Clock } from '../../support/clock.js'
import type { Logger } from '../../telemetry/logger.js'
import { StoreConflict } from '../port.js'
import { member } from '../../entity/json-object.js'
import { textOf } from './couch-database.js'
import type { CouchDatabase, ViewName } from './couch-database.js'
import { pause } from '../../support/pause.js'

const { randomUUID } = process.getBuiltinModule('node:crypto')

/** Documents that are removed once they are older than `ttlMs`. */
export interface Swept {
  readonly database: CouchDatabase
  /** By time, with id and revision. */
  readonly view: ViewName
  readonly ttlMs: number
}

export interface SweeperParts {
  readonly swept: readonly Swept[]
  /** Where it is noted who sweeps. */
  readonly leases: CouchDatabase
  readonly everyMs: number
  readonly clock: Clock
  readonly log: Logger
}

const leaseId = 'lease/sweeper'
const leaseMs = 60_000
const maxBatch = 500

/** Removes what is too old, quietly; of all servers one at a time does. */
export class Sweeper {
  readonly #parts: SweeperParts
  readonly #me = randomUUID()
  readonly #ending = new AbortController()
  #running: Promise<void> | undefined

  constructor(parts: SweeperParts) {
    this.#parts = parts
  }

  start(): void {
    this.#running = this.#run()
  }

  async close(): Promise<void> {
    this.#ending.abort()
    await this.#running
  }

  /** Resolves with how many documents were removed, none where another server sweeps. */
  async sweep(): Promise<number> {
    let removed = 0
    for (const swept of this.#parts.swept) {
      while (!this.#ending.signal.aborted && (await this.#lease())) {
        const some = await this.#removeSome(swept)
        removed += some
        if (some < maxBatch) break
      }
    }
    return removed
  }

  async #run(): Promise<void> {
    const { everyMs, log } = this.#parts
    const { signal } = this.#ending
    for (;;) {
      const isOver = await pause(everyMs * (0.5 + Math.random()), signal, { ref: false })
      if (isOver) return
      await this.sweep().catch((error: unknown) => {
        log.debug({ err: error }, 'what is too old could not be removed')
      })
    }
  }

  async #removeSome({ database, view, ttlMs }: Swept): Promise<number> {
    const rows = await database.rows(view, { endKey: this.#parts.clock.now() - ttlMs, limit: maxBatch })
    const bodies = rows.flatMap(({ id, value }) => {
      const revision: unknown = Array.isArray(value) ? value[1] : undefined
      return typeof revision === 'string' ? [JSON.stringify({ _id: id, _rev: revision, _deleted: true })] : []
    })
    if (bodies.length > 0) await database.bulk(bodies)
    return bodies.length
  }

  /** Resolves with whether this server is the one that sweeps for a while. */
  async #lease(): Promise<boolean> {
    const { leases, clock } = this.#parts
    const now = clock.now()
    const held = await leases.get(leaseId)
    const isFree = held === undefined || member(held, 'owner') === this.#me || Number(member(held, 'until')) < now
    if (!isFree) return false
    const place = held === undefined ? { _id: leaseId } : { _id: leaseId, _rev: textOf(held, '_rev') }
    try {
      await leases.put(leaseId, JSON.stringify({ ...place, owner: this.#me, until: now + leaseMs }))
      return true
    } catch (error) {
      if (error instanceof StoreConflict) return false
      throw error
    }
  }
}
