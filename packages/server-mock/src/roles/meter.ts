import type { EventMessage } from '@wsk/contract'
import { eventTopic, type MessageBus } from '../bus/port.js'
import { activationEvent } from '../entity/activation-event.js'
import { ConfigError } from '../config/config-error.js'
import type { ServerConfig } from '../config/config.js'
import type { Meter } from '../entity/meter.js'
import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'
import type { Metrics } from '../telemetry/metrics.js'

interface EventMeterDeps {
  readonly bus: MessageBus
  /** Such as `invoker0`. */
  readonly source: string
  readonly clock: Clock
  readonly log: Logger
}

/** Puts what is metered on the topic `events`; an event that cannot be put there is lost, and nothing else with it. */
function createEventMeter({ bus, source, clock, log }: EventMeterDeps): Meter {
  const publish = (event: EventMessage): void => {
    bus.publish(eventTopic, event).catch((error: unknown) => log.warn({ error }, 'a user event was lost'))
  }
  return {
    activation: (record, userId) => {
      const body = activationEvent(record)
      if (body === undefined) return
      const { subject, namespace } = record
      publish({ source, body, subject, namespace, userId, eventType: 'Activation', timestamp: clock.now() })
    },
    metric: ({ subject, namespace }, metricName, metricValue) => {
      publish({
        source,
        body: { metricName, metricValue },
        subject,
        namespace: namespace.name,
        userId: namespace.uuid,
        eventType: 'Metric',
        timestamp: clock.now(),
      })
    },
  }
}

/** Of an invoker; undefined where nobody asked for events. */
export function invokerMeter({ userEvents }: ServerConfig, deps: EventMeterDeps): Meter | undefined {
  return userEvents ? createEventMeter(deps) : undefined
}

/** Of a controller: counts what limits refuse, and tells of it where somebody asked for events. */
export function controllerMeter(config: ServerConfig, deps: EventMeterDeps & { readonly metrics: Metrics }): Meter {
  const events = invokerMeter(config, deps)
  const { throttled } = deps.metrics
  return {
    activation: (record, namespaceUuid) => events?.activation(record, namespaceUuid),
    metric: (identity, name, value) => {
      if (name === 'ConcurrentRateLimit') throttled.concurrent++
      if (name === 'TimedRateLimit') throttled.timed++
      events?.metric(identity, name, value)
    },
  }
}

/** Hands events to whoever runs the server. Rejects with ConfigError where there are none. */
export async function subscribeUserEvents(
  { userEvents }: ServerConfig,
  bus: MessageBus,
  handler: (event: EventMessage) => void,
): Promise<AsyncDisposable> {
  if (!userEvents) throw new ConfigError('userEvents: this server publishes none; open it with userEvents: true')
  return bus.subscribe(eventTopic, handler)
}
