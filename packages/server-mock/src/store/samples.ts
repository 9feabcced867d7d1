import { asJsonText, createActivationId } from '@wsk/contract'
import type { ActivationMessage } from '@wsk/contract'
import type { ActivationRecord } from '../entity/activation.js'
import type { Action, Package, Rule, Trigger } from '../entity/entity.js'
import type { Subject } from '../entity/identity.js'

/** Documents and records that tests of stores begin with; every field can be given. */
const sampleEntity = { namespace: 'guest', version: '0.0.1', publish: false, annotations: [], updated: 1000 } as const

export function sampleAction(given: Partial<Action> = {}): Action {
  return {
    entityType: 'action',
    ...sampleEntity,
    name: 'hello',
    annotations: [{ key: 'exec', value: 'nodejs:20' }],
    exec: { kind: 'nodejs:20', binary: false, hasCode: true },
    parameters: [{ key: 'name', value: 'World' }],
    limits: { timeout: 60_000, memory: 256, logs: 10, concurrency: 1 },
    ...given,
  }
}

export function samplePackage(given: Partial<Package> = {}): Package {
  return {
    entityType: 'package',
    ...sampleEntity,
    name: 'tools',
    parameters: [],
    ...given,
  }
}

export function sampleTrigger(given: Partial<Trigger> = {}): Trigger {
  return {
    entityType: 'trigger',
    ...sampleEntity,
    name: 'tick',
    parameters: [],
    ...given,
  }
}

export function sampleRule(given: Partial<Rule> = {}): Rule {
  return {
    entityType: 'rule',
    ...sampleEntity,
    name: 'on-tick',
    trigger: { path: 'guest', name: 'tick' },
    action: { path: 'guest', name: 'hello' },
    ...given,
  }
}

export function sampleRecord(given: Partial<ActivationRecord> = {}): ActivationRecord {
  const start = given.start ?? 1_700_000_000_000
  return {
    namespace: 'guest',
    name: 'hello',
    version: '0.0.1',
    subject: 'guest-subject',
    activationId: createActivationId(start),
    start,
    end: start + 5,
    duration: 5,
    response: { statusCode: 0, result: asJsonText('{"greeting":"Hello World!"}'), size: 27 },
    logs: ['2024-01-01T00:00:00.123456789Z stdout: hi'],
    annotations: [
      { key: 'path', value: 'guest/hello' },
      { key: 'kind', value: 'nodejs:20' },
    ],
    ...given,
  }
}

/** Of the namespace of `sampleMessage`. */
export const sampleNamespaceUuid = '23bc46b1-71f6-4ed5-8c54-816aa4f8c502'

export function sampleMessage(activationId: string, given: Partial<ActivationMessage> = {}): ActivationMessage {
  return {
    transid: { id: 'transaction', startMs: 1_700_000_000_000, extraLogging: false },
    action: { path: 'guest', name: 'hello', version: '0.0.1' },
    revision: '1-a',
    user: {
      subject: 'guest-subject',
      namespace: { name: 'guest', uuid: sampleNamespaceUuid },
      authkey: { api_key: `${sampleNamespaceUuid}:` },
      rights: ['READ', 'PUT', 'DELETE', 'ACTIVATE'],
      limits: {},
    },
    activationId,
    rootControllerIndex: { asString: '0' },
    blocking: false,
    content: asJsonText('{"name":"x"}'),
    initArgs: [],
    lockedArgs: {},
    ...given,
  }
}

export function sampleSubject(given: Partial<Subject> = {}): Subject {
  return {
    subject: 'guest-subject',
    namespaces: [{ name: 'guest', uuid: 'uuid-1', keyMac: 'mac', sealedKey: 'sealed' }],
    ...given,
  }
}
