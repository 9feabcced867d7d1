import { ApiError } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import type { Delivery } from '../../entity/delivery.js'
import { acceptDelivery } from '../deliveries/accept-delivery.js'
import { deliveryOf } from '../deliveries/delivery-of.js'
import type { ControllerParts } from '../parts.js'
import { type CompoundRun, compoundRun } from '../sequences/compound-run.js'
import { entitleComponents } from '../sequences/entitle-components.js'
import { acceptCompound, awaitCompound, type PlacedRun } from '../sequences/start-compound.js'
import { admitInvocation, type Invocation } from './invocation.js'
import { acceptAction, runAction } from './run-action.js'

const unattended = { blocking: false } as const
const awaited = { blocking: true } as const

/** Starts an invocation that nobody waits for. Rejects with ApiError where it is refused; then nothing happened. */
export async function acceptInvocation(parts: ControllerParts, invocation: Invocation): Promise<void> {
  const merged = admitInvocation(parts, invocation)
  const delivery = deliveryOf(invocation.action.stored.entity)
  if (delivery !== undefined && isTracked(delivery, invocation)) return acceptDelivery(parts, invocation, delivery)
  const run = compoundRun(parts, invocation, unattended)
  if (run === undefined) return acceptAction(parts, invocation, merged)
  return acceptCompound(parts, await entitledRun(parts, run), invocation.onStart)
}

/** Whether somebody has to see to what becomes of it. */
function isTracked({ tries, deadLetter }: Delivery, { attempt, isAwaited }: Invocation): boolean {
  return attempt === undefined && isAwaited !== true && (tries > 1 || deadLetter !== undefined)
}

/**
 * Starts an invocation and waits for its record, at most `waitMs`; `undefined` where it takes longer and goes on as
 * one that was accepted. Rejects with ApiError where it is refused.
 */
export async function awaitInvocation(
  parts: ControllerParts,
  invocation: Invocation,
  waitMs: number,
): Promise<ActivationRecord | undefined> {
  const merged = admitInvocation(parts, invocation)
  const run = compoundRun(parts, invocation, awaited)
  if (run === undefined) return runAction(parts, { invocation, merged, waitMs })
  return awaitCompound(parts, await entitledRun(parts, run), waitMs)
}

/** Takes a place at once, so that whoever asked for the run can give up the one that it has. */
async function entitledRun(parts: ControllerParts, run: CompoundRun): Promise<PlacedRun> {
  const { entitlement, throttles, loadBalancer, service } = parts
  if (service.isDisabled) throw new ApiError('overloaded')
  loadBalancer.admit()
  const place = throttles.hold(run.identity)
  try {
    // What a composition consists of shows only as it runs.
    if (run.kind === 'sequence') await entitleComponents(entitlement, run.identity, run.exec)
    return { run, place }
  } catch (error) {
    place.leave()
    throw error
  }
}
