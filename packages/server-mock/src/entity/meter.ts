import type { MetricEvent } from '@wsk/contract'
import type { ActivationRecord } from './activation.js'
import type { Identity } from './identity.js'

/** Told of what is metered (invocation 10.6). Never throws. */
export interface Meter {
  /** An activation of a namespace has ended. */
  activation(record: ActivationRecord, namespaceUuid: string): void
  /** A limit was looked at. */
  metric(identity: Identity, name: MetricEvent['metricName'], value: number): void
}
