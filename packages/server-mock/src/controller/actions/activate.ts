import type { ActivationRecord } from '../../entity/activation.js'
import { componentName, isSequence, type SequenceExec } from '../../entity/exec.js'
import type { ControllerParts } from '../parts.js'
import { acceptSequence, awaitSequence } from '../sequences/start-sequence.js'
import { admitInvocation, type Invocation } from './invocation.js'
import { acceptAction, runAction } from './run-action.js'

/** Starts an invocation that nobody waits for. Rejects with ApiError where it is refused; then nothing happened. */
export async function acceptInvocation(parts: ControllerParts, invocation: Invocation): Promise<void> {
  const merged = admitInvocation(parts, invocation)
  const { exec } = invocation.action.stored.entity
  if (!isSequence(exec)) return acceptAction(parts, invocation, merged)
  await entitleComponents(parts, invocation, exec)
  return acceptSequence(parts, { invocation, exec })
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
  const { exec } = invocation.action.stored.entity
  if (!isSequence(exec)) return runAction(parts, { invocation, merged, waitMs })
  await entitleComponents(parts, invocation, exec)
  return awaitSequence(parts, { invocation, exec }, waitMs)
}

/** Whoever invokes a sequence has to be allowed to invoke what it consists of (rest-api 15.2). */
async function entitleComponents(
  { entitlement }: ControllerParts,
  { identity }: Invocation,
  { components }: SequenceExec,
): Promise<void> {
  await entitlement.requireAll(identity, 'ACTIVATE', components.map(componentName))
}
