import type { ServerConfig } from '../config/config.js'
import type { InvokerCensus } from '../invoker/invoker.js'
import type { LoadBalancer } from '../loadbalancer/port.js'
import type { Stores, StoreState } from '../store/port.js'
import type { Metrics } from '../telemetry/metrics.js'
import { type Family, prometheusText, type Samples } from '../telemetry/prometheus.js'
import type { Workers } from './workers.js'

export interface MetricsDeps {
  readonly metrics: Metrics
  readonly workers: Pick<Workers, 'balancer' | 'invoker'>
  readonly stores: Pick<Stores, 'state'>
}

/**
 * The text of `GET /metrics`; undefined where nobody is to read it. Nothing in it tells of a namespace, because whoever
 * reaches the port may ask. Names are upstream's where upstream counts the same (invocation 25).
 */
export function metricsSource({ metrics: isOn }: ServerConfig, deps: MetricsDeps): (() => string) | undefined {
  if (!isOn) return undefined
  return () => {
    const { metrics, workers, stores } = deps
    const { balancer, invoker } = workers
    return prometheusText([
      ...(balancer === undefined ? [] : controllerFamilies(metrics, balancer)),
      ...(invoker === undefined ? [] : invokerFamilies(metrics, invoker.census())),
      ...actionFamilies(metrics),
      deliveryFamily(metrics),
      ...storeFamilies(stores.state?.()),
      ...processFamilies(),
    ])
  }
}

const counter = (name: string, help: string, samples: Samples): Family => ({ name, help, type: 'counter', samples })
const gauge = (name: string, help: string, samples: Samples): Family => ({ name, help, type: 'gauge', samples })

/** One sample for each member of a record. */
function by(label: string, record: Readonly<Record<string, number>>): Samples {
  return Object.entries(record).map(([name, value]) => [{ [label]: name }, value] as const)
}

function controllerFamilies(
  { answers, completions, refused, inDoubt }: Metrics,
  balancer: LoadBalancer,
): readonly Family[] {
  const inFlight = balancer.inFlight()
  const published = completions.regular + completions.forced + inFlight
  return [
    counter(
      'wsk_http_answers_total',
      'Answers by status.',
      answers.entries().map(([status, count]) => [{ status: String(status) }, count] as const),
    ),
    counter('counter_loadbalancer_activations_counter_total', 'Activations handed to an invoker.', published),
    counter(
      'counter_loadbalancer_completionAck_counter_total',
      'How the ends of activations came to be known.',
      by('type', completions),
    ),
    gauge('gauge_loadbalancer_activationsInflight_counter', 'Activations whose end is awaited.', inFlight),
    counter('wsk_activations_refused_total', 'Activations turned away because of a full queue.', refused),
    counter(
      'wsk_activations_in_doubt_total',
      'Activations refused that the message bus did not confirm in time.',
      inDoubt,
    ),
    ...balancerFamilies(balancer),
  ]
}

function storeFamilies(state: StoreState | undefined): readonly Family[] {
  if (state === undefined) return []
  const { silence, recordsWaiting } = state
  return [
    gauge('wsk_store_up', 'Whether the store can be reached.', silence === undefined ? 1 : 0),
    gauge('wsk_records_waiting', 'Records that were made here and are not in the store yet.', recordsWaiting),
  ]
}

function balancerFamilies(balancer: LoadBalancer): readonly Family[] {
  const states = Object.values(balancer.invokers())
  const healthy = states.filter((state) => state === 'up').length
  const heldMb = balancer.heldMb?.().map((held, invoker) => [{ invoker: String(invoker) }, held] as const) ?? []
  return [
    ...(heldMb.length === 0
      ? []
      : [
          gauge('wsk_loadbalancer_memory_held_megabytes', 'Memory of each invoker that this controller holds.', heldMb),
        ]),
    gauge('wsk_controllers', 'Controllers that are heard of.', balancer.controllers?.().length ?? 1),
    gauge('gauge_loadbalancer_totalHealthyInvokerManaged_counter', 'Invokers that are up.', healthy),
    gauge('gauge_loadbalancer_totalOfflineInvokerManaged_counter', 'All other invokers.', states.length - healthy),
  ]
}

function invokerFamilies(metrics: Metrics, { activations, pool }: InvokerCensus): readonly Family[] {
  const { starting, started, running, ready, uninitialized } = pool.slots
  return [
    counter(
      'counter_invoker_containerStart_counter_total',
      'Containers given to activations, by how they were come by.',
      by('containerState', metrics.containerStarts),
    ),
    counter(
      'counter_containerPool_rescheduledActivation_counter_total',
      'Activations whose container took no work.',
      metrics.rescheduled,
    ),
    gauge('wsk_invoker_activations', 'Activations that the invoker has taken.', activations),
    gauge('gauge_containerPool_runBufferCount_counter', 'Activations that wait for a container.', pool.queued),
    gauge('gauge_containerPool_activeCount_counter', 'Containers that run something.', running),
    gauge('gauge_containerPool_prewarmCount_counter', 'Containers without an action yet.', started),
    gauge('gauge_containerPool_idlesCount_counter', 'Containers that wait for their action.', ready),
    gauge('wsk_containers_starting', 'Containers that are being started.', starting + uninitialized),
    gauge('wsk_containers_memory_bytes', 'Memory of all containers by their limits.', pool.usedMb * 1024 * 1024),
    counter(
      'wsk_container_starts_failed_total',
      'Containers that could not be started.',
      metrics.containerStartsFailed,
    ),
    counter('wsk_containers_removed_total', 'Containers that were ended.', metrics.containersRemoved),
    counter('wsk_activations_expired_total', 'Activations that waited too long for a container.', metrics.expired),
    counter('wsk_records_lost_total', 'Records that the store did not take.', metrics.recordsLost),
  ]
}

const statusNames = ['success', 'application_error', 'action_developer_error', 'whisk_internal_error'] as const

function actionFamilies({ activations, throttled, waits, inits, durations }: Metrics): readonly Family[] {
  const total = activations.reduce((sum, count) => sum + count, 0)
  const byStatus = Object.fromEntries(statusNames.map((name, code) => [name, activations[code] ?? 0]))
  const seconds = { type: 'histogram', unit: 1000 } as const
  return [
    counter('openwhisk_action_activations_total', 'Activations that ended.', total),
    counter('openwhisk_action_status', 'Activations that ended, by outcome.', by('status', byStatus)),
    counter('openwhisk_action_limit_concurrent_total', 'Refused: too many at once.', throttled.concurrent),
    counter('openwhisk_action_limit_timed_total', 'Refused: too many in a minute.', throttled.timed),
    counter('openwhisk_action_coldStarts_total', 'Activations that initialised their container.', inits.count),
    {
      ...seconds,
      name: 'openwhisk_action_waitTime_seconds',
      help: 'From the request to the container.',
      histogram: waits,
    },
    { ...seconds, name: 'openwhisk_action_initTime_seconds', help: 'Initialisation.', histogram: inits },
    { ...seconds, name: 'openwhisk_action_duration_seconds', help: 'Initialisation and run.', histogram: durations },
  ]
}

function deliveryFamily({ deliveries }: Metrics): Family {
  const { retried, expired, deadLettered, undeliverable } = deliveries
  return counter(
    'wsk_deliveries_total',
    'Activations that were tried again, became too old to begin, went to a dead-letter target, or could not.',
    by('event', { retried, expired, dead_lettered: deadLettered, undeliverable }),
  )
}

function processFamilies(): readonly Family[] {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return [
    gauge('process_resident_memory_bytes', 'Memory of the server itself.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Memory of its objects.', heapUsed),
    counter('process_cpu_seconds_total', 'Processor time of the server itself.', (user + system) / 1_000_000),
    gauge('process_start_time_seconds', 'When it was started.', Math.round(Date.now() / 1000 - process.uptime())),
  ]
}
