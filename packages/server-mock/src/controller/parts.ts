import type { EffectiveLimits } from '../entity/effective-limits.js'
import type { Identity } from '../entity/identity.js'
import type { BackgroundWork } from '../support/background-work.js'
import type { KeyedMutex } from '../support/keyed-mutex.js'
import type { PreparedCache } from './actions/prepared-cache.js'
import type { ControllerDeps } from './deps.js'
import type { Entitlement } from './entitlement.js'
import type { Throttles } from './throttles/throttles.js'
import type { HopBudget } from './triggers/hop-budget.js'

/** What the operations of one controller share. */
export interface ControllerParts extends ControllerDeps {
  /** What holds for the caller's namespace. */
  readonly limitsOf: (identity: Identity) => EffectiveLimits
  readonly entitlement: Entitlement
  readonly throttles: Throttles
  readonly prepared: PreparedCache
  readonly hops: HopBudget
  /** By rule: it is written by one request at a time. Taken before `links`. */
  readonly rules: KeyedMutex
  /** By trigger: its rules are linked and unlinked one at a time. */
  readonly links: KeyedMutex
  /** What goes on after its answer. */
  readonly background: BackgroundWork
  /** Whether `POST /disable` was called. */
  readonly service: { isDisabled: boolean }
}
