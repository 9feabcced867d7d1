import { type Claim, WorkLeft } from '../bus/port.js'
import type { Stores } from '../store/port.js'
import { ChurnMap } from '../support/churn.js'
import { createDeferred, type Deferred } from '../support/deferred.js'
import { waitAtMost } from '../support/wait-at-most.js'

interface Kept {
  readonly claim: Claim
  readonly dealtWith: Deferred<void>
}

/** Activations under way that the bus keeps until they need not be remembered any more. By activation id. */
export class KeptWork {
  readonly #works = new ChurnMap<string, Kept>()

  /** Settles as the work does. */
  keep(activationId: string, claim: Claim): Promise<void> {
    const dealtWith = createDeferred<void>()
    this.#works.set(activationId, { claim, dealtWith })
    return dealtWith.promise
  }

  /** Undefined for what the bus does not keep. */
  claim(activationId: string): Promise<boolean> | undefined {
    return this.#works.get(activationId)?.claim()
  }

  /** Its record is safe once `safe` resolves; without that it stays with the bus. */
  settle(activationId: string, safe: Promise<void>): void {
    const dealtWith = this.#remove(activationId)
    if (dealtWith !== undefined)
      safe.then(
        () => dealtWith.resolve(),
        (error: unknown) => dealtWith.reject(error),
      )
  }

  /** Leaves it to whoever reads next. Returns whether there was any. */
  leave(activationId: string): boolean {
    const dealtWith = this.#remove(activationId)
    dealtWith?.reject(new WorkLeft('the activation is left to the next reader'))
    return dealtWith !== undefined
  }

  #remove(activationId: string): Deferred<void> | undefined {
    const kept = this.#works.get(activationId)
    this.#works.delete(activationId)
    return kept?.dealtWith
  }
}

const lookMs = 5000

/**
 * Resolves when others find a record that was stored here. Does not wait while the store is out of reach: the record is
 * on the disk of this machine, and a bus that went on keeping its activation would soon have no room for another one.
 */
export async function untilKept(
  { activations, state }: Pick<Stores, 'activations' | 'state'>,
  activationId: string,
): Promise<void> {
  const isShared = activations.shared?.(activationId).then(() => true)
  if (isShared === undefined) return
  isShared.catch(() => undefined)
  while (state?.().silence === undefined) if ((await waitAtMost(isShared, lookMs)) === true) return
}
