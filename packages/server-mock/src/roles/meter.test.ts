import { decodeEvent, encodeEvent, type EventMessage } from '@wsk/contract'
import { expect, test } from 'vitest'
import { openBus } from '../bus/adapters.js'
import { eventTopic } from '../bus/port.js'
import { openServer } from '../server.js'
import { systemClock } from '../support/clock.js'
import { silentLogger } from '../telemetry/logger.js'
import { adminOf, echo, restOf } from './rest-testing.js'

const bodiesOf = (events: readonly EventMessage[], type: EventMessage['eventType']): readonly unknown[] =>
  events.filter(({ eventType }) => eventType === type).map(({ body }) => body)

test('each activation and each look at a limit is told to those who ask, in the form of the platform', async () => {
  await using server = await openServer({ memory: true, userEvents: true })
  const rest = restOf(server)
  await rest('PUT', 'actions/echo', echo)
  const events: EventMessage[] = []
  await using _subscription = await server.userEvents((event) => events.push(event))
  const before = Date.now()
  await rest('POST', 'actions/echo?blocking=true', { statusCode: 418 })
  await rest('POST', 'actions/echo?blocking=true', {})
  await server.quiet()
  expect(bodiesOf(events, 'Activation')).toMatchObject([
    { name: 'guest/echo', statusCode: 0, kind: 'nodejs:20', conductor: false, memory: 256, userDefinedStatusCode: 418 },
    { name: 'guest/echo', initTime: 0 },
  ])
  expect(bodiesOf(events, 'Metric')).toEqual([
    { metricName: 'ConcurrentInvocations', metricValue: 1 },
    { metricName: 'ConcurrentInvocations', metricValue: 1 },
  ])
  const uuid = server.auth.slice(0, 36)
  for (const event of events) {
    const source = event.eventType === 'Activation' ? 'invoker0' : 'controller0'
    expect(event).toMatchObject({ source, subject: 'guest', namespace: 'guest', userId: uuid })
    expect(event.timestamp).toBeGreaterThanOrEqual(before)
    expect(decodeEvent(encodeEvent(event))).toEqual(event)
  }
})

test('the controller tells of sequences, the invoker of their steps, and fires are told of by nobody', async () => {
  await using server = await openServer({ memory: true, userEvents: true })
  const rest = restOf(server)
  await rest('PUT', 'actions/one', echo)
  await rest('PUT', 'actions/all', { exec: { kind: 'sequence', components: ['/_/one', '/_/one'] } })
  await rest('PUT', 'triggers/t', {})
  await rest('PUT', 'rules/r', { trigger: '/_/t', action: '/_/one' })
  const events: EventMessage[] = []
  await using _subscription = await server.userEvents((event) => events.push(event))
  await rest('POST', 'actions/all?blocking=true', {})
  await rest('POST', 'triggers/t', {})
  await server.quiet()
  const told = events.filter(({ eventType }) => eventType === 'Activation')
  expect(told.map(({ source, body }) => [source, 'name' in body ? body.name : '', 'causedBy' in body])).toEqual([
    ['invoker0', 'guest/one', true],
    ['invoker0', 'guest/one', true],
    ['controller0', 'guest/all', false],
    ['invoker0', 'guest/one', false],
  ])
})

test('what limits refuse is told and counted, each kind by itself', async () => {
  await using server = await openServer({ memory: true, userEvents: true })
  const rest = restOf(server)
  await rest('PUT', 'actions/echo', echo)
  const events: EventMessage[] = []
  await using _subscription = await server.userEvents((event) => events.push(event))
  const admin = adminOf(server)
  await admin('PATCH', 'limits/guest', { concurrentInvocations: 0 })
  expect((await rest('POST', 'actions/echo', {})).status).toBe(429)
  await admin('PATCH', 'limits/guest', { invocationsPerMinute: 0, firesPerMinute: 0 })
  expect((await rest('POST', 'actions/echo', {})).status).toBe(429)
  expect((await rest('POST', 'triggers/t', {})).status).toBe(429)
  expect(bodiesOf(events, 'Metric')).toEqual([
    { metricName: 'ConcurrentRateLimit', metricValue: 1 },
    { metricName: 'TimedRateLimit', metricValue: 1 },
    { metricName: 'TimedRateLimit', metricValue: 1 },
  ])
  const metrics = await (await fetch(new URL('/metrics', server.url))).text()
  expect(metrics).toContain('\nopenwhisk_action_limit_concurrent_total 1\n')
  expect(metrics).toContain('\nopenwhisk_action_limit_timed_total 2\n')
})

test('nobody who did not ask for events gets any', async () => {
  await using server = await openServer({ memory: true })
  await expect(server.userEvents(() => undefined)).rejects.toThrow(/^userEvents: .*; open it with userEvents: true$/)
})

test('events that nobody reads are dropped, however many, and later readers get later ones', async () => {
  await using bus = await openBus({ kind: 'memory', maxUnread: 2 }, { clock: systemClock, log: silentLogger })
  const event = (metricValue: number): EventMessage => ({
    source: 'controller0',
    body: { metricName: 'TimedRateLimit', metricValue },
    subject: 'guest',
    namespace: 'guest',
    userId: 'u',
    eventType: 'Metric',
    timestamp: 1,
  })
  for (let count = 0; count < 10; count++) await bus.publish(eventTopic, event(count))
  const seen: unknown[] = []
  const subscription = await bus.subscribe(eventTopic, ({ body }) => void seen.push(body))
  await bus.publish(eventTopic, event(10))
  await subscription[Symbol.asyncDispose]()
  await bus.publish(eventTopic, event(11))
  expect(seen).toEqual([{ metricName: 'TimedRateLimit', metricValue: 10 }])
})
