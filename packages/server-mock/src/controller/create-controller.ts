import type { Handlers } from '@wsk/contract'
import { type EffectiveLimits, effectiveLimits } from '../entity/effective-limits.js'
import type { Identity, NamespaceLimits } from '../entity/identity.js'
import { BackgroundWork } from '../support/background-work.js'
import { KeyedMutex } from '../support/keyed-mutex.js'
import { PreparedCache } from './actions/prepared-cache.js'
import type { RequestContext } from './context.js'
import type { ControllerDeps, ControllerLimits } from './deps.js'
import { Entitlement } from './entitlement.js'
import { createHandlers } from './handlers.js'
import type { ControllerParts } from './parts.js'
import { type Recovery, recoverWork } from './recover-work.js'
import { Throttles } from './throttles/throttles.js'
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
  /** Ends sequences, compositions and fires that an earlier process accepted; see `recoverWork`. */
  recover(recovery: Recovery): Promise<void>
  /** Resolves when no sequence or composition runs and the rules of every fire have been started. */
  settled(): Promise<void>
}

export function createController(deps: ControllerDeps): Controller {
  const hops = new HopBudget(defaultHopBounds, deps.clock)
  const limitsOf = createLimitsOf(deps.config.limits)
  const parts: ControllerParts = {
    ...deps,
    limitsOf,
    entitlement: new Entitlement(deps.entities),
    prepared: new PreparedCache(),
    throttles: new Throttles({ limitsOf, loadBalancer: deps.loadBalancer, clock: deps.clock, meter: deps.meter }),
    hops,
    rules: new KeyedMutex(),
    links: new KeyedMutex(),
    background: new BackgroundWork(),
    service: { isDisabled: false },
  }
  return {
    handlers: createHandlers(parts),
    hopsOf: (transactionId) => hops.hopsOf(transactionId),
    serveWebAction: (request) => serveWebAction(parts, request),
    recover: (recovery) => recoverWork(parts, recovery),
    settled: () => parts.background.settled(),
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
