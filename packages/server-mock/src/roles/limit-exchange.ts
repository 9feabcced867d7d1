import { type MessageBus, noteTopic } from '../bus/port.js'
import type { LimitExchange, LimitListener, LimitNote } from '../controller/throttles/limit-notes.js'
import type { LimitMemory } from '../controller/throttles/limit-memory.js'
import type { LoadBalancer } from '../loadbalancer/port.js'
import { hasFields, hasFieldsOfKind } from '../support/has-fields.js'
import type { Scope } from '../support/scope.js'
import type { Logger } from '../telemetry/logger.js'

const transfer = { to: 'string', key: 'string', amount: 'number' } as const

/** Of what each kind of note consists, besides who it is from. */
const fieldsOf: Readonly<Record<LimitNote['kind'], Readonly<Record<string, 'string' | 'number'>>>> = {
  hello: {},
  ledger: transfer,
  absent: { to: 'string', member: 'string', missedMs: 'number' },
  veteran: { to: 'string' },
  want: { key: 'string', limit: 'number' },
  grant: transfer,
  recall: transfer,
}

const limitsTopic = noteTopic(
  'wskLimits',
  (note): note is LimitNote => hasFields(note, { from: 'string' }) && hasFieldsOfKind(note, fieldsOf),
)

export interface LimitExchangeDeps {
  readonly bus: Pick<MessageBus, 'publish' | 'subscribe'>
  readonly balancer: Pick<LoadBalancer, 'controllers'>
  /** Absent: nothing is kept. */
  readonly memory: LimitMemory | undefined
  readonly scope: Scope
  readonly log: Logger
}

const sweepEveryMs = 1000

/** How a controller and others tell each other of limits; undefined where there are no others. */
export async function openLimitExchange(name: string, deps: LimitExchangeDeps): Promise<LimitExchange | undefined> {
  const { bus, balancer, memory, scope, log } = deps
  if (balancer.controllers === undefined) return undefined
  const listeners = new Set<LimitListener>()
  const subscription = await bus.subscribe(limitsTopic, (note) => {
    for (const listener of listeners) listener.onNote(note)
  })
  const timer = setInterval(() => {
    for (const listener of listeners) listener.sweep()
  }, sweepEveryMs).unref()
  scope.defer(async () => {
    clearInterval(timer)
    for (const listener of listeners) listener.leave()
    await subscription[Symbol.asyncDispose]()
  })
  return {
    name,
    ...(memory === undefined ? {} : { memory }),
    controllers: () => balancer.controllers?.() ?? [name],
    send: (note) => {
      bus.publish(limitsTopic, note).catch((error: unknown) => log.debug({ error }, 'a note of limits was not sent'))
    },
    listen: (listener) => {
      listeners.add(listener)
    },
  }
}
