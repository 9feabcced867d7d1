import * as fc from 'fast-check'
import { describe } from 'vitest'
import { jsonText } from '../json.js'
import { type Acknowledgement, decodeAcknowledgement, encodeAcknowledgement } from './acknowledgement.js'
import { type ActivationMessage, decodeActivationMessage, encodeActivationMessage } from './activation-message.js'
import { decodeCacheInvalidation, encodeCacheInvalidation } from './cache-invalidation.js'
import { decodeEvent, encodeEvent, type EventMessage } from './event.js'
import type { UserLimits } from './identity.js'
import { codec, epoch, id, invoker, sometimes, throughJson, transactionId } from './messages-fixture.js'
import { decodePing, encodePing } from './ping.js'

const json = fc.jsonValue().map(jsonText)
const textMap = fc.dictionary(fc.string(), fc.string())
const payload = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())).map(jsonText)

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

const causes = { cause: id, causedBy: fc.string(), attempt: fc.nat() }
const deadlines = { acceptBy: fc.nat(), startBy: fc.nat() }

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
    sometimes({ content: payload, lockedBy: fc.string(), traceContext: textMap, ...causes, ...deadlines }),
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

const envelope = fc.record({
  source: fc.string(),
  subject: fc.string(),
  namespace: fc.string(),
  userId: fc.uuid(),
  timestamp: epoch,
})

const metricNames = ['ConcurrentInvocations', 'ConcurrentRateLimit', 'TimedRateLimit'] as const

const event: fc.Arbitrary<EventMessage> = fc.oneof(
  fc
    .tuple(
      envelope,
      fc.record({
        metricName: fc.constantFrom(...metricNames),
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
    values: fc.record({ name: fc.oneof(invoker, fc.record({ asString: fc.string() })), isEnabled: fc.boolean() }),
    encode: encodePing,
    decode: decodePing,
  }),
  codec('EventMessage', { values: event, encode: encodeEvent, decode: decodeEvent }),
])('%s', (_name, describeIt) => {
  describeIt()
})
