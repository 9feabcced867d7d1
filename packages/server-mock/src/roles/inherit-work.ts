import type { Controller } from '../controller/create-controller.js'
import type { Recovery } from '../controller/recover-work.js'
import { askAgain } from '../store/ask-again.js'
import { isOutOfReach, type Stores } from '../store/port.js'
import { pause } from '../support/pause.js'
import type { Logger } from '../telemetry/logger.js'

export interface InheritDeps {
  readonly stores: Pick<Stores, 'work'>
  readonly identityOf: Recovery['identityOf']
  readonly log: Logger
}

interface Heir {
  readonly controller: Pick<Controller, 'recover'>
  /** Whether it is gone, and it is for this controller to end what it had accepted. */
  readonly isHeirOf: (controller: string) => boolean
}

/** Nobody was told of what was left by a controller that this one never heard of, or whose heir died as well. */
const lookEveryMs = 10_000

/** Ends what controllers that are gone had accepted, as after restarts of their own. */
export class Inheritance implements AsyncDisposable {
  readonly #deps: InheritDeps
  readonly #ending = new AbortController()
  readonly #running = new Set<string>()
  #heir: Heir | undefined
  #looking: Promise<void> | undefined

  constructor(deps: InheritDeps) {
    this.#deps = deps
  }

  /** From now on; what was left before is found soon. To be called at most once. */
  begin(controller: Heir['controller'], isHeirOf: Heir['isHeirOf']): void {
    this.#heir = { controller, isHeirOf }
    this.#looking = this.#look(this.#heir)
  }

  /** Ends what that one left, however long the store is out of reach, as long as it is gone. Does so once at a time. */
  take(name: string): void {
    const heir = this.#heir
    if (heir === undefined || this.#running.has(name) || this.#ending.signal.aborted) return
    this.#running.add(name)
    void this.#take(name, heir).finally(() => this.#running.delete(name))
  }

  /** What is not ended by now is left to the next start, or to another heir. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort()
    await this.#looking
  }

  async #look({ isHeirOf }: Heir): Promise<void> {
    const { stores, log } = this.#deps
    while (!(await pause(lookEveryMs, this.#ending.signal, { ref: false }))) {
      try {
        const owners = (await stores.work.owners?.()) ?? []
        for (const name of owners) if (isHeirOf(name)) this.take(name)
      } catch (error) {
        if (!isOutOfReach(error)) log.error({ error }, 'who has accepted work could not be found out')
      }
    }
  }

  /** Never rejects. */
  async #take(name: string, { controller, isHeirOf }: Heir): Promise<void> {
    const { stores, identityOf, log } = this.#deps
    const isGone = (): boolean => isHeirOf(name)
    const takeOver = async (): Promise<void> => {
      const unfinished = isGone() ? ((await stores.work.takeOver?.(name, isGone)) ?? []) : []
      if (unfinished.length === 0) return
      log.warn({ controller: name, pieces: unfinished.length }, `took over what controller ${name} had accepted`)
      await controller.recover({ unfinished, identityOf })
    }
    try {
      await askAgain(takeOver, { ending: this.#ending.signal })
    } catch (error) {
      if (isOutOfReach(error)) return // It closes.
      log.error({ controller: name, error }, `what controller ${name} had accepted could not be taken over`)
    }
  }
}
