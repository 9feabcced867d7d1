import type { IncomingHttpHeaders } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { ApiError, asJsonText, errorResult, texts } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import type { Identity } from '../../entity/identity.js'
import { unrunActivation } from '../../entity/unrun-activation.js'
import type { KeyedInvocation } from '../../store/port.js'
import type { ControllerParts } from '../parts.js'
import type { ActionTarget } from './action-target.js'
import { acceptInvocation } from './activate.js'
import type { Invocation } from './invocation.js'
import { activationMessage, newActivationId } from './start-activation.js'

/** A call with an idempotency key, and the activation that the key stands for. */
export interface KeyedCall {
  readonly name: string
  readonly bound: KeyedInvocation
  /** An earlier call has bound the key. */
  readonly isRepeated: boolean
}

const longestKey = 255
const keyGrammar = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

/** The value of `Idempotency-Key`, `undefined` without one. Throws ApiError `badRequest` for what is no key. */
export function idempotencyKeyOf(headers: IncomingHttpHeaders): string | undefined {
  const key = headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key === 'string' && key.length <= longestKey && keyGrammar.test(key)) return key
  throw new ApiError('badRequest', texts.idempotencyKeyIllegal(longestKey))
}

export interface KeyRequest {
  readonly key: string
  readonly identity: Identity
  readonly target: ActionTarget
  readonly body: string
}

/**
 * Binds a key to a new activation, or finds the one that it is bound to: one for each namespace, action and key
 * (reliability-security P6). Throws ApiError `unprocessable` where that was called with another body.
 */
export async function bindKey(parts: ControllerParts, request: KeyRequest): Promise<KeyedCall> {
  const { key, identity, target, body } = request
  const name = nameOfKey(key, identity.namespace.uuid, target.key)
  const made = {
    activationId: newActivationId(parts),
    fingerprint: digest(body),
    atMs: parts.clock.now(),
    isAccepted: false,
  }
  const bound = await parts.idempotency.bind(name, made)
  if (bound.fingerprint !== made.fingerprint) throw new ApiError('unprocessable', texts.idempotencyKeyReused)
  return { name, bound, isRepeated: bound.activationId !== made.activationId }
}

/** What a key is stored as; `action` is `ns/[pkg/]name`. */
export function nameOfKey(key: string, namespaceUuid: string, action: string): string {
  return digest(`${namespaceUuid}\n${action}\n${key}`)
}

function digest(text: string): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', text)
}

export interface KeyedRun {
  readonly invocation: Invocation
  /** How long the record is waited for; `undefined`: not at all. */
  readonly waitMs: number | undefined
}

/**
 * Starts the activation of a key, or finds it started. It is accepted in any case, so that it outlives this process;
 * who waits gets its record when that is there, `undefined` after `waitMs`.
 */
export async function runKeyed(
  parts: ControllerParts,
  call: KeyedCall,
  { invocation, waitMs }: KeyedRun,
): Promise<ActivationRecord | undefined> {
  if (!call.isRepeated) await accept(parts, call, { ...invocation, isAwaited: waitMs !== undefined })
  else if (!call.bound.isAccepted) await settle(parts, call, invocation)
  return waitMs === undefined ? undefined : awaitRecord(parts, invocation, waitMs)
}

async function accept(parts: ControllerParts, { name, bound }: KeyedCall, invocation: Invocation): Promise<void> {
  const { idempotency } = parts
  try {
    await acceptInvocation(parts, invocation)
  } catch (error) {
    // An error that names the activation leaves open whether it was taken, and its record will say so.
    const isOpen = error instanceof ApiError && error.activationId !== undefined
    await (isOpen ? idempotency.accept(name, bound.activationId) : idempotency.release(name, bound.activationId))
    throw error
  }
  await idempotency.accept(name, bound.activationId)
}

/** Accepting takes a few seconds at most; whoever began it longer ago is gone. */
const acceptingMs = 10_000

/** Of an earlier call that came to no end: it is being accepted, or nobody knows whether it was. */
async function settle(parts: ControllerParts, { name, bound }: KeyedCall, invocation: Invocation): Promise<void> {
  const { activationId, atMs } = bound
  if (parts.clock.now() - atMs < acceptingMs) {
    throw new ApiError('conflict', texts.idempotencyKeyBusy, { retryAfterSeconds: 1 })
  }
  const isUnderWay =
    parts.deliveries.has(activationId) || parts.loadBalancer.active().some(([id]) => id === activationId)
  if (!isUnderWay && (await recordOf(parts, invocation)) === undefined) await close(parts, invocation)
  await parts.idempotency.accept(name, activationId)
}

/** A second run could be the second one; a record says that nobody knows, and keeps the first from beginning late. */
async function close(parts: ControllerParts, invocation: Invocation): Promise<void> {
  const { activations, clock, config } = parts
  if (invocation.identity.limits.storeActivations === false) return
  const nothing = { content: asJsonText('{}'), initArgs: [], lockedArgs: {}, blocking: false }
  const message = activationMessage({ ...invocation, ...nothing }, config.instance)
  const nowMs = clock.now()
  const response = { statusCode: 3, result: errorResult({ text: texts.idempotencyOutcomeUnknown }) } as const
  await activations.store(unrunActivation(message, { startMs: nowMs, endMs: nowMs, response }))
}

const firstPauseMs = 5
const longestPauseMs = 500

async function awaitRecord(
  parts: ControllerParts,
  invocation: Invocation,
  waitMs: number,
): Promise<ActivationRecord | undefined> {
  const untilMs = parts.clock.monotonicMs() + waitMs
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    const record = await recordOf(parts, invocation)
    const leftMs = untilMs - parts.clock.monotonicMs()
    if (record !== undefined || leftMs <= 0) return record
    await delay(Math.min(pauseMs, leftMs))
  }
}

function recordOf(
  { activations }: ControllerParts,
  { identity, activationId }: Invocation,
): Promise<ActivationRecord | undefined> {
  return activations.get(identity.namespace.name, activationId)
}
