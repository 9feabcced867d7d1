import { errorResult, type JsonText, jsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { sequenceRunAnnotations } from '../../entity/activation-annotations.js'
import { isJsonObject, member } from '../../entity/json-object.js'
import { entityKey } from '../../entity/rule-documents.js'
import type { SequenceRun } from './sequence-run.js'

/** What the log of accepted work keeps of a sequence: enough to write its record, and no parameters. */
interface SequencePlan {
  readonly namespace: string
  readonly name: string
  readonly version: string
  readonly subject: string
  /** `ns/[pkg/]name`. */
  readonly path: string
  /** `ns/bindingName`. */
  readonly binding?: string
  /** Epoch milliseconds. */
  readonly start: number
}

export function sequencePlan({ identity, action, transaction }: SequenceRun): JsonText {
  const { entity } = action.stored
  const plan: SequencePlan = {
    namespace: identity.namespace.name,
    name: entity.name,
    version: entity.version,
    subject: identity.subject,
    path: entityKey(entity),
    ...(action.binding === undefined ? {} : { binding: action.binding }),
    start: transaction.startMs,
  }
  return jsonText(plan)
}

/** What the record of accepted work says when its server ended in between. */
const outcomeUnknown = 'Outcome unknown: the server stopped while the sequence was running. It is not run again.'

export interface LostSequence {
  readonly activationId: string
  readonly plan: JsonText
  /** Epoch milliseconds. */
  readonly now: number
}

/** The record of a sequence that an earlier process accepted and did not finish. Throws TypeError for a broken plan. */
export function recordOfLostSequence({ activationId, plan, now }: LostSequence): ActivationRecord {
  const { namespace, name, version, subject, path, binding, start } = parsePlan(plan)
  return {
    namespace,
    name,
    version,
    subject,
    activationId,
    start,
    end: now,
    duration: 0,
    response: { statusCode: 3, result: errorResult({ text: outcomeUnknown }) },
    logs: [],
    annotations: sequenceRunAnnotations({
      path,
      topmost: true,
      isStep: false,
      waitMs: 0,
      ...(binding === undefined ? {} : { binding }),
    }),
  }
}

function parsePlan(plan: JsonText): SequencePlan {
  const value: unknown = JSON.parse(plan)
  if (!isJsonObject(value)) throw new TypeError('the plan of a sequence is no object')
  const text = (key: keyof SequencePlan): string => {
    const found = member(value, key)
    if (typeof found !== 'string') throw new TypeError(`the plan of a sequence has no ${key}`)
    return found
  }
  const binding = member(value, 'binding')
  return {
    namespace: text('namespace'),
    name: text('name'),
    version: text('version'),
    subject: text('subject'),
    path: text('path'),
    ...(typeof binding === 'string' ? { binding } : {}),
    start: Number(member(value, 'start')),
  }
}
