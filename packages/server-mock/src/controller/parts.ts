import type { EffectiveLimits } from '../entity/effective-limits.js'
import type { Identity } from '../entity/identity.js'
import type { BackgroundWork } from '../support/background-work.js'
import type { KeyedMutex } from '../support/keyed-mutex.js'
import type { Telemetry } from '../telemetry/events.js'
import type { Invocation } from './actions/invocation.js'
import type { PreparedCache } from './actions/prepared-cache.js'
import type { DeliveryRegister } from './deliveries/delivery-register.js'
import type { ControllerDeps } from './deps.js'
import type { Entitlement } from './entitlement.js'
import type { Throttles } from './throttles/throttles.js'
import type { Fired, FireSource } from './triggers/fire-trigger.js'
import type { HopBudget } from './triggers/hop-budget.js'

/** What is started by what these lead to, too. */
interface Starters {
  /** As `acceptInvocation`. */
  invoke(invocation: Invocation): Promise<void>
  /** As `acceptFire`. */
  fire(source: FireSource, fired: Fired): Promise<void>
}

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
  /** What is tried again when it fails, or told of elsewhere. */
  readonly deliveries: DeliveryRegister
  readonly starters: Starters
  readonly telemetry: Telemetry
  /** Aborted when this controller closes. */
  readonly closing: AbortSignal
  /** What goes on after its answer. */
  readonly background: BackgroundWork
  /** Whether `POST /disable` was called. */
  readonly service: { isDisabled: boolean }
}
