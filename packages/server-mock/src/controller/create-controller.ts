import type { Handlers } from '@wsk/contract'
import { type EffectiveLimits, effectiveLimits } from '../entity/effective-limits.js'
import type { Identity, NamespaceLimits } from '../entity/identity.js'
import { BackgroundWork } from '../support/background-work.js'
import { KeyedMutex } from '../support/keyed-mutex.js'
import { createMetrics } from '../telemetry/metrics.js'
import { acceptInvocation } from './actions/activate.js'
import { PreparedCache } from './actions/prepared-cache.js'
import type { RequestContext } from './context.js'
import type { ControllerDeps, ControllerLimits } from './deps.js'
import { DeliveryRegister } from './deliveries/delivery-register.js'
import { Entitlement } from './entitlement.js'
import { createHandlers } from './handlers.js'
import type { ControllerParts } from './parts.js'
import { type Recovery, recoverWork } from './recover-work.js'
import { Throttles } from './throttles/throttles.js'
import { acceptFire } from './triggers/fire-trigger.js'
import { defaultHopBounds, HopBudget } from './triggers/hop-budget.js'
import { serveWebAction } from './web/serve-web-action.js'
import type { WebAnswer, WebRequest } from './web/web-request.js'

/** The operations of the REST API and what goes on after their answers. */
export interface Controller {
  readonly handlers: Handlers<RequestContext>
  /** Hops through triggers and rules that led to what runs under a transaction id; 0 for everything else. */
  hopsOf(transactionId: string): number
  /** Runs a web action for a request that came by another way than its own URL. */
  serveWebAction(request: WebRequest): Promise<WebAnswer>
  /** Ends or goes on with sequences, compositions, fires and tries that an earlier process accepted; see `recoverWork`. */
  recover(recovery: Recovery): Promise<void>
  /** Whether it was told to publish no more. */
  isDisabled(): boolean
  /** Resolves when no sequence or composition runs and the rules of every fire have been started. */
  settled(): Promise<void>
  /** As `settled`, and leaves what is to be tried again to the next start. */
  close(): Promise<void>
}

export function createController(deps: ControllerDeps): Controller {
  const hops = new HopBudget(defaultHopBounds, deps.clock, deps.hopIds)
  const limitsOf = createLimitsOf(deps.config.limits)
  const closing = new AbortController()
  const parts: ControllerParts = {
    ...deps,
    limitsOf,
    entitlement: new Entitlement(deps.entities),
    prepared: new PreparedCache(),
    throttles: new Throttles({
      limitsOf,
      loadBalancer: deps.loadBalancer,
      clock: deps.clock,
      meter: deps.meter,
      exchange: deps.exchange,
    }),
    hops,
    rules: new KeyedMutex(),
    links: new KeyedMutex(),
    deliveries: new DeliveryRegister(),
    starters: {
      invoke: (invocation) => acceptInvocation(parts, invocation),
      fire: (source, fired) => acceptFire(parts, source, fired),
    },
    telemetry: { log: deps.log, metrics: deps.counts ?? createMetrics() },
    closing: closing.signal,
    background: new BackgroundWork(),
    service: { isDisabled: false },
  }
  return {
    handlers: createHandlers(parts),
    hopsOf: (transactionId) => hops.hopsOf(transactionId),
    serveWebAction: (request) => serveWebAction(parts, request),
    recover: (recovery) => recoverWork(parts, recovery),
    isDisabled: () => parts.service.isDisabled,
    settled: () => parts.background.settled(),
    close: () => {
      closing.abort()
      parts.deliveries.close()
      return parts.background.settled()
    },
  }
}

/** Computes the limits of a namespace once for as long as its overrides are the same object. */
function createLimitsOf(system: ControllerLimits): (identity: Identity) => EffectiveLimits {
  const known = new WeakMap<NamespaceLimits, EffectiveLimits>()
  return ({ limits }) => {
    const existing = known.get(limits)
    if (existing !== undefined) return existing
    const made = effectiveLimits(system, limits)
    known.set(limits, made)
    return made
  }
}
