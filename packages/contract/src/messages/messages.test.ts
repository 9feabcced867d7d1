import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonText, withMember } from '../json.js'
import { type Acknowledgement, decodeAcknowledgement, encodeAcknowledgement } from './acknowledgement.js'
import { type ActivationMessage, decodeActivationMessage, encodeActivationMessage } from './activation-message.js'
import { decodeCacheInvalidation, encodeCacheInvalidation } from './cache-invalidation.js'
import { decodeEvent, encodeEvent, type EventMessage } from './event.js'
import type { UserLimits } from './identity.js'
import type { InvokerInstance } from './instances.js'
import { decodePing, encodePing } from './ping.js'
import { MessageError } from './reader.js'
import {
  decodeInvokerResources,
  decodeQueueStatus,
  decodeSchedulerState,
  encodeInvokerResources,
  encodeQueueStatus,
  encodeSchedulerState,
} from './cluster-state.js'
import {
  decodeContainerCreationAck,
  decodeContainerRequest,
  encodeContainerCreationAck,
  encodeContainerRequest,
} from './scheduling.js'
import type { TransactionId } from './transaction-id.js'

const json = fc.jsonValue().map(jsonText)
const textMap = fc.dictionary(fc.string(), fc.string())
const payload = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())).map(jsonText)
const id = fc.stringMatching(/^[0-9a-f]{32}$/)
const epoch = fc.nat({ max: 4_000_000_000_000 })

/** Optional fields come and go; a field that is there is never `undefined`. */
function sometimes<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(model, { requiredKeys: [] })
}

const { transactionId } = fc.letrec<{ transactionId: TransactionId }>((tie) => ({
  transactionId: fc
    .tuple(
      fc.record({ id: fc.string(), startMs: epoch, extraLogging: fc.boolean() }),
      fc.option(tie('transactionId'), { nil: undefined, depthSize: 'small' }),
    )
    .map(([own, parent]) => (parent === undefined ? own : { ...own, parent })),
}))

const limits: fc.Arbitrary<UserLimits> = sometimes({
  invocationsPerMinute: fc.nat(),
  concurrentInvocations: fc.nat(),
  allowedKinds: fc.array(fc.string()),
  storeActivations: fc.boolean(),
  maxActionMemory: fc.nat(),
  maxParameterSize: fc.constant('1 MB'),
  warmedContainerKeepingTimeout: fc.string(),
})

const identity = fc.record({
  subject: fc.string(),
  namespace: fc.record({ name: fc.string(), uuid: fc.uuid() }),
  authkey: fc.record({ api_key: fc.string() }),
  rights: fc.subarray(['READ', 'PUT', 'DELETE', 'ACTIVATE'] as const),
  limits,
})

const activationMessage: fc.Arbitrary<ActivationMessage> = fc
  .tuple(
    fc.record({
      transid: transactionId,
      action: fc
        .tuple(
          fc.record({ path: fc.string(), name: fc.string() }),
          sometimes({ version: fc.string(), binding: fc.string() }),
        )
        .map(([name, more]) => ({ ...name, ...more })),
      revision: fc.option(fc.string()),
      user: identity,
      activationId: id,
      rootControllerIndex: fc.record({ asString: fc.string() }),
      blocking: fc.boolean(),
      initArgs: fc.array(fc.string()),
      lockedArgs: textMap,
    }),
    sometimes({ content: payload, lockedBy: fc.string(), cause: id, traceContext: textMap }),
  )
  .map(([fields, more]) => ({ ...fields, ...more }))

const invoker: fc.Arbitrary<InvokerInstance> = fc
  .tuple(
    fc.record({
      instance: fc.nat(),
      userMemoryBytes: fc.nat(),
      tags: fc.array(fc.string()),
      dedicatedNamespaces: fc.array(fc.string()),
    }),
    sometimes({ uniqueName: fc.string(), displayedName: fc.string(), busyMemoryBytes: fc.nat() }),
  )
  .map(([fields, more]) => ({ ...fields, ...more }))

const activation = fc
  .tuple(
    fc.record({
      namespace: fc.string(),
      name: fc.string(),
      version: fc.string(),
      subject: fc.string(),
      activationId: id,
      start: epoch,
      end: epoch,
      response: fc
        .tuple(
          fc.record({ statusCode: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const) }),
          sometimes({ result: json, size: fc.nat() }),
        )
        .map(([outcome, more]) => ({ ...outcome, ...more })),
      logs: fc.array(fc.string()),
      annotations: fc.array(fc.record({ key: fc.string(), value: fc.jsonValue().map(throughJson) })),
    }),
    sometimes({ duration: fc.nat(), cause: id }),
  )
  .map(([fields, more]) => ({ ...fields, ...more }))

const instance = fc.oneof(invoker, fc.record({ asString: fc.string() }))
const response = fc.oneof(activation, id)
const systemError = sometimes({ isSystemError: fc.boolean() })

const acknowledgement: fc.Arbitrary<Acknowledgement> = fc.oneof(
  fc
    .tuple(fc.record({ transid: transactionId, response, instance }), systemError)
    .map(([fields, more]) => ({ kind: 'combined' as const, ...fields, ...more })),
  fc
    .tuple(fc.record({ transid: transactionId, activationId: id, instance }), systemError)
    .map(([fields, more]) => ({ kind: 'completion' as const, ...fields, ...more })),
  fc.record({ transid: transactionId, response }).map((fields) => ({ kind: 'result' as const, ...fields })),
)

const container = fc.record({
  transid: transactionId,
  invocationNamespace: fc.string(),
  action: fc.record({ path: fc.string(), name: fc.string() }),
  revision: fc.option(fc.string()),
  actionMetaData: fc.dictionary(fc.string(), fc.jsonValue()).map(jsonText),
})

const origin = fc.record({
  schedulerHost: fc.string(),
  rpcPort: fc.nat(),
  retryCount: fc.nat(),
  creationId: fc.string(),
})

const envelope = fc.record({
  source: fc.string(),
  subject: fc.string(),
  namespace: fc.string(),
  userId: fc.uuid(),
  timestamp: epoch,
})

const event: fc.Arbitrary<EventMessage> = fc.oneof(
  fc
    .tuple(
      envelope,
      fc.record({
        metricName: fc.constantFrom(
          'ConcurrentInvocations' as const,
          'ConcurrentRateLimit' as const,
          'TimedRateLimit' as const,
        ),
        metricValue: fc.nat(),
      }),
    )
    .map(([fields, body]) => ({ ...fields, eventType: 'Metric' as const, body })),
  fc
    .tuple(
      envelope,
      fc.record({
        name: fc.string(),
        activationId: id,
        statusCode: fc.nat({ max: 3 }),
        duration: fc.nat(),
        waitTime: fc.nat(),
        initTime: fc.nat(),
        kind: fc.string(),
        conductor: fc.boolean(),
        memory: fc.nat(),
      }),
      sometimes({ causedBy: fc.string(), size: fc.nat(), userDefinedStatusCode: fc.nat() }),
    )
    .map(([fields, body, more]) => ({ ...fields, eventType: 'Activation' as const, body: { ...body, ...more } })),
)

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

interface Codec<T> {
  readonly values: fc.Arbitrary<T>
  readonly encode: (value: T) => string
  readonly decode: (text: string) => T
}

function codec<T>(name: string, each: Codec<T>): readonly [string, () => void] {
  return [name, () => describeCodec(each)]
}

function describeCodec<T>({ values, encode, decode }: Codec<T>): void {
  test('decodes what it encodes', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(decode(encode(value))).toEqual(value)
      }),
    )
  })

  test('encodes what it decoded to the same JSON', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(encode(decode(encode(value))))).toEqual(JSON.parse(encode(value)))
      }),
    )
  })

  test('ignores fields it does not know', () => {
    fc.assert(
      fc.property(values, fc.jsonValue(), (value, unknown) => {
        const text = withMember(jsonText(JSON.parse(encode(value))), 'x-unknown', jsonText(unknown))
        expect(decode(text)).toEqual(decode(jsonText(JSON.parse(encode(value)))))
      }),
    )
  })

  test('refuses anything else with a MessageError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => decode(text)).toThrow(MessageError)
      }),
    )
  })
}

describe.each([
  codec('ActivationMessage', {
    values: activationMessage,
    encode: encodeActivationMessage,
    decode: decodeActivationMessage,
  }),
  codec('CacheInvalidation', {
    values: fc.record({
      key: fc
        .tuple(fc.record({ mainId: fc.string() }), sometimes({ secondaryId: fc.string() }))
        .map(([main, more]) => ({ ...main, ...more })),
      instanceId: fc.string(),
    }),
    encode: encodeCacheInvalidation,
    decode: decodeCacheInvalidation,
  }),
  codec('Acknowledgement', {
    values: acknowledgement,
    encode: encodeAcknowledgement,
    decode: decodeAcknowledgement,
  }),
  codec('PingMessage', {
    values: fc.record({ name: invoker, isEnabled: fc.boolean() }),
    encode: encodePing,
    decode: decodePing,
  }),
  codec('ContainerRequest', {
    values: fc.oneof(
      fc.tuple(container, origin, fc.record({ asString: fc.string() })).map(([fields, more, rootSchedulerIndex]) => ({
        kind: 'creation' as const,
        ...fields,
        ...more,
        rootSchedulerIndex,
      })),
      container.map((fields) => ({ kind: 'deletion' as const, ...fields })),
    ),
    encode: encodeContainerRequest,
    decode: decodeContainerRequest,
  }),
  codec('ContainerCreationAck', {
    values: fc
      .tuple(container, origin, invoker, sometimes({ error: fc.string(), reason: fc.string() }))
      .map(([fields, more, rootInvokerIndex, failure]) => ({ ...fields, ...more, rootInvokerIndex, ...failure })),
    encode: encodeContainerCreationAck,
    decode: decodeContainerCreationAck,
  }),
  codec('InvokerResources', {
    values: fc.record({
      status: fc.constantFrom('up' as const, 'unhealthy' as const, 'down' as const),
      freeMemory: fc.nat(),
      busyMemory: fc.nat(),
      inProgressMemory: fc.nat(),
      tags: fc.array(fc.string()),
      dedicatedNamespaces: fc.array(fc.string()),
    }),
    encode: encodeInvokerResources,
    decode: decodeInvokerResources,
  }),
  codec('SchedulerState', {
    values: fc.record({
      sid: fc.record({ asString: fc.string() }),
      queueSize: fc.nat(),
      endpoints: fc.record({ host: fc.string(), rpcPort: fc.nat(), pekkoPort: fc.nat() }),
    }),
    encode: encodeSchedulerState,
    decode: decodeSchedulerState,
  }),
  codec('QueueStatus', {
    values: fc.record({
      invocationNamespace: fc.string(),
      fqn: fc.string(),
      waitingActivation: fc.array(fc.jsonValue().map(throughJson)),
      status: fc.string(),
      data: fc.string(),
    }),
    encode: encodeQueueStatus,
    decode: decodeQueueStatus,
  }),
  codec('EventMessage', { values: event, encode: encodeEvent, decode: decodeEvent }),
])('%s', (_name, describeIt) => {
  describeIt()
})
