import type { ActivationMessage } from '@wsk/contract'
import { WorkLeft } from '../bus/port.js'
import type { ActivationRecord } from '../entity/activation.js'
import type { Meter } from '../entity/meter.js'
import { keepsRecord, type StoreLevel } from '../entity/record-keeping.js'
import { systemNamespace } from '../entity/system-namespace.js'
import { unrunActivation, type UnrunEnd } from '../entity/unrun-activation.js'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import {
  activationDismissed,
  activationEnded,
  activationHandedBack,
  activationLeft,
  idsOf,
  recordLost,
  type Telemetry,
} from '../telemetry/events.js'
import type { Acknowledger } from './acknowledge.js'
import type { ActiveWork } from './active-work.js'
import { type KeptWork, untilKept } from './kept-work.js'
import { namespaceBlocked } from './outcomes.js'
import type { Outcome } from './runtime/interpret-result.js'

/** Which records are kept. */
export interface RecordLevels {
  readonly storeBlocking: StoreLevel
  readonly storeNonBlocking: StoreLevel
}

interface ActivationEndsDeps {
  readonly stores: Pick<Stores, 'activations' | 'work' | 'state'>
  readonly clock: Clock
  readonly telemetry: Telemetry
  readonly meter?: Meter
  readonly acknowledger: Acknowledger
  readonly active: ActiveWork
  readonly kept: KeptWork
}

type Stored = 'stored' | 'unwanted' | 'lost'

/** Ends the activations of an invoker: with a final record that is reported, or left to others without one. */
export class ActivationEnds {
  readonly #levels: RecordLevels
  readonly #deps: ActivationEndsDeps

  constructor(levels: RecordLevels, deps: ActivationEndsDeps) {
    this.#levels = levels
    this.#deps = deps
  }

  /** Stores the record, reports it and forgets the activation. Never rejects. */
  async conclude(message: ActivationMessage, record: ActivationRecord, outcome: Outcome): Promise<void> {
    const { telemetry, active, kept, acknowledger, meter } = this.#deps
    const { statusCode } = record.response
    const claimed = kept.claim(message.activationId)
    if (claimed !== undefined && !(await claimed)) {
      this.handBack(message)
      return
    }
    const stored = await this.#store(message, record)
    if (claimed !== undefined) kept.settle(message.activationId, this.#safe(message, stored))
    activationEnded(telemetry, { ...idsOf(message), statusCode, action: record.name })
    await acknowledger.ended(message, record, isSystemError(message, outcome))
    meter?.activation(record, message.user.namespace.uuid)
    active.forget(message.activationId)
  }

  /** Concludes what did not run, or nobody knows how; `action`: as far as it was loaded. Never rejects. */
  async endUnrun(message: ActivationMessage, outcome: Outcome, action?: UnrunEnd['action']): Promise<void> {
    const nowMs = this.#deps.clock.now()
    const { statusCode, result } = outcome
    const response = { statusCode, ...(result === undefined ? undefined : { result }) }
    const end = { startMs: nowMs, endMs: nowMs, response, ...(action === undefined ? undefined : { action }) }
    await this.conclude(message, unrunActivation(message, end), outcome)
  }

  /** Ends what is not run because its namespace is blocked. Leaves no record, as upstream (rest-api 20.6). Never rejects. */
  endBlocked(message: ActivationMessage): Promise<void> {
    const limits = { ...message.user.limits, storeActivations: false }
    return this.endUnrun({ ...message, user: { ...message.user, limits } }, namespaceBlocked)
  }

  /** Leaves the activation to the next start, or to whoever reads its topic next. */
  handBack(message: ActivationMessage): void {
    const { telemetry, active, kept } = this.#deps
    if (kept.leave(message.activationId)) activationLeft(telemetry, idsOf(message))
    else activationHandedBack(telemetry, idsOf(message))
    active.forget(message.activationId)
  }

  /** Ends an activation that has a record. */
  dismiss(message: ActivationMessage): void {
    const { telemetry, active, kept } = this.#deps
    activationDismissed(telemetry, idsOf(message))
    kept.settle(message.activationId, Promise.resolve())
    active.forget(message.activationId)
  }

  /** A record that cannot be stored does not keep its result from whoever waits for it. */
  async #store(message: ActivationMessage, record: ActivationRecord): Promise<Stored> {
    const { stores, telemetry } = this.#deps
    const level = message.blocking ? this.#levels.storeBlocking : this.#levels.storeNonBlocking
    const { extraLogging } = message.transid
    try {
      if (keepsRecord(record, { level, limits: message.user.limits, extraLogging }))
        await stores.activations.store(record)
      else {
        stores.work.finished(message.activationId)
        return 'unwanted'
      }
      return 'stored'
    } catch (error) {
      recordLost(telemetry, { ...idsOf(message), error })
      return 'lost'
    }
  }

  /** Rejects where the record is not, so that the bus goes on keeping the activation. */
  async #safe({ activationId }: ActivationMessage, stored: Stored): Promise<void> {
    if (stored === 'lost') throw new WorkLeft('its record could not be stored')
    if (stored === 'stored') await untilKept(this.#deps.stores, activationId)
  }
}

/** The platform's own actions, which try an invoker out, are no user's. */
function isSystemError({ user }: ActivationMessage, { statusCode, isUsersDoing }: Outcome): boolean {
  return statusCode === 3 && (isUsersDoing !== true || user.namespace.name === systemNamespace)
}
