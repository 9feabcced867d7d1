import { errorResult, type JsonText, jsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { sequenceRunAnnotations } from '../../entity/activation-annotations.js'
import { isJsonObject, member } from '../../entity/json-object.js'
import { entityKey } from '../../entity/rule-documents.js'
import type { CompoundRun } from './compound-run.js'

/** What the log of accepted work keeps of a sequence or composition: enough to write its record, and no parameters. */
interface SequencePlan {
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
}

export function sequencePlan({ kind, identity, action, transaction }: CompoundRun): JsonText {
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
  }
  return jsonText(plan)
}

/** What the record of accepted work says when its server ended in between. */
const outcomeUnknown = (what: 'sequence' | 'composition') =>
  `Outcome unknown: the server stopped while the ${what} was running. It is not run again.`

export interface LostSequence {
  readonly activationId: string
  readonly plan: JsonText
  /** Epoch milliseconds. */
  readonly now: number
}

/** The record of a sequence or composition that an earlier process accepted and did not finish. Throws TypeError for a broken plan. */
export function recordOfLostSequence({ activationId, plan, now }: LostSequence): ActivationRecord {
  const { namespace, name, version, subject, path, binding, conductor, start } = parsePlan(plan)
  const what = conductor === true ? 'composition' : 'sequence'
  return {
    namespace,
    name,
    version,
    subject,
    activationId,
    start,
    end: now,
    duration: 0,
    response: { statusCode: 3, result: errorResult({ text: outcomeUnknown(what) }) },
    logs: [],
    annotations: sequenceRunAnnotations({
      path,
      topmost: true,
      isStep: false,
      waitMs: 0,
      ...(conductor === undefined ? {} : { conductor }),
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
    ...(member(value, 'conductor') === true ? { conductor: true } : {}),
    start: Number(member(value, 'start')),
  }
}
