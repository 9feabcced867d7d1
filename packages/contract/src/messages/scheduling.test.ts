import * as fc from 'fast-check'
import { describe } from 'vitest'
import { jsonText } from '../json.js'
import {
  decodeInvokerResources,
  decodeQueueStatus,
  decodeSchedulerState,
  encodeInvokerResources,
  encodeQueueStatus,
  encodeSchedulerState,
} from './cluster-state.js'
import { codec, invoker, sometimes, throughJson, transactionId } from './messages-fixture.js'
import {
  decodeContainerCreationAck,
  decodeContainerRequest,
  encodeContainerCreationAck,
  encodeContainerRequest,
} from './scheduling.js'

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

describe.each([
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
])('%s', (_name, describeIt) => {
  describeIt()
})
