import { type JsonText, jsonText } from '@wsk/contract'
import type { ActivationRecord, ActivationResponse } from '../../entity/activation.js'
import { sequenceRunAnnotations } from '../../entity/activation-annotations.js'
import type { PathName } from '../../entity/entity.js'
import { type JsonObject, member } from '../../entity/json-object.js'
import { entityKey } from '../../entity/rule-documents.js'
import { numberOf, objectOf, textOf } from '../plan-fields.js'
import { parsePlannedPayload, type PlannedPayload, plannedPayload } from '../planned-payload.js'
import { parseTransaction, type PlannedTransaction } from '../planned-work.js'
import type { CompoundRun } from './compound-run.js'

/** What it takes to run it after all. */
export interface PlannedCall {
  readonly namespaceUuid: string
  readonly transaction: PlannedTransaction
  /** Absent where nothing was sent. */
  readonly payload?: PlannedPayload
  /** As in a run. */
  readonly cause?: string
  readonly causedBy?: string
  readonly attempt?: number
}

/** What the log of accepted work keeps of a sequence or composition: enough to write its record. */
export interface SequencePlan {
  readonly namespace: string
  readonly name: string
  readonly version: string
  readonly subject: string
  /** `ns/[pkg/]name`. */
  readonly path: string
  /** `ns/bindingName`. */
  readonly binding?: string
  /** It is a composition. */
  readonly conductor?: true
  /** Epoch milliseconds. */
  readonly start: number
  /** Absent where its beginning is not told here: it is not run by another process then. */
  readonly call?: PlannedCall
}

export function sequencePlan(
  { kind, identity, action, transaction }: CompoundRun,
  { call }: { readonly call?: PlannedCall } = {},
): JsonText {
  const { entity } = action.stored
  const plan: SequencePlan = {
    namespace: identity.namespace.name,
    name: entity.name,
    version: entity.version,
    subject: identity.subject,
    path: entityKey(entity),
    ...(action.binding === undefined ? {} : { binding: action.binding }),
    ...(kind === 'composition' ? { conductor: true } : {}),
    start: transaction.startMs,
    ...(call === undefined ? {} : { call }),
  }
  return jsonText(plan)
}

export function plannedCall({ identity, transaction, payload, cause, causedBy, attempt }: CompoundRun): PlannedCall {
  const { id, startMs, extraLogging, hops } = transaction
  return {
    namespaceUuid: identity.namespace.uuid,
    transaction: { id, startMs, extraLogging, hops },
    ...(payload === undefined ? {} : { payload: plannedPayload(payload) }),
    ...(cause === undefined ? {} : { cause }),
    ...(causedBy === undefined ? {} : { causedBy }),
    ...(attempt === undefined ? {} : { attempt }),
  }
}

/** As it was called, through a binding or not. */
export function calledName({ path, name, binding }: SequencePlan): PathName {
  return { path: binding ?? path.slice(0, -name.length - 1), name }
}

export interface UnrunSequence {
  readonly activationId: string
  readonly plan: SequencePlan
  /** Epoch milliseconds. */
  readonly now: number
  readonly response: ActivationResponse
}

/** The record of a sequence or composition that an earlier process accepted, and of which no run tells the end. */
export function recordOfUnrunSequence({ activationId, plan, now, response }: UnrunSequence): ActivationRecord {
  const { namespace, name, version, subject, path, binding, conductor, start, call } = plan
  const { cause, causedBy, attempt } = call ?? {}
  return {
    namespace,
    name,
    version,
    subject,
    activationId,
    start,
    end: now,
    duration: 0,
    ...(cause === undefined ? {} : { cause }),
    response,
    logs: [],
    annotations: sequenceRunAnnotations({
      path,
      topmost: cause === undefined,
      isStep: cause !== undefined,
      ...(causedBy === undefined ? {} : { causedBy }),
      ...(attempt === undefined ? {} : { attempt }),
      waitMs: 0,
      ...(conductor === undefined ? {} : { conductor }),
      ...(binding === undefined ? {} : { binding }),
    }),
  }
}

/** Reads what `sequencePlan` wrote. Throws TypeError naming what is missing. */
export function parseSequencePlan(text: string): SequencePlan {
  const source = objectOf(JSON.parse(text), 'the plan')
  const call = member(source, 'call')
  return {
    namespace: textOf(source, 'namespace'),
    name: textOf(source, 'name'),
    version: textOf(source, 'version'),
    subject: textOf(source, 'subject'),
    path: textOf(source, 'path'),
    ...(member(source, 'binding') === undefined ? {} : { binding: textOf(source, 'binding') }),
    ...(member(source, 'conductor') === true ? { conductor: true } : {}),
    start: numberOf(source, 'start'),
    ...(call === undefined ? {} : { call: parseCall(objectOf(call, 'call')) }),
  }
}

function parseCall(source: JsonObject): PlannedCall {
  const payload = member(source, 'payload')
  return {
    namespaceUuid: textOf(source, 'namespaceUuid'),
    transaction: parseTransaction(objectOf(member(source, 'transaction'), 'transaction')),
    ...(payload === undefined ? {} : { payload: parsePlannedPayload(objectOf(payload, 'payload')) }),
    ...(member(source, 'cause') === undefined ? {} : { cause: textOf(source, 'cause') }),
    ...(member(source, 'causedBy') === undefined ? {} : { causedBy: textOf(source, 'causedBy') }),
    ...(member(source, 'attempt') === undefined ? {} : { attempt: numberOf(source, 'attempt') }),
  }
}
