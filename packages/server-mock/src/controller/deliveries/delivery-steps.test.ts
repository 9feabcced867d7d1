import { asJsonText, type JsonText } from '@wsk/contract'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StatusCode } from '../../entity/activation.js'
import {
  type DeliveryOutcome,
  type DeliveryPlan,
  deliveryPlanText,
  type DeliveryTerms,
  parseDeliveryPlan,
} from './delivery-plan.js'
import { afterTry, afterWait, anotherLetter, type Move } from './delivery-steps.js'

const name = { path: 'ns', name: 'a' }
const startMs = 1_700_000_000_000

function planOf(terms: DeliveryTerms, fields: Partial<DeliveryPlan> = {}): DeliveryPlan {
  return {
    activationId: 'whole',
    namespace: { name: 'ns', uuid: 'uuid' },
    subject: 'me',
    action: name,
    shown: { name: 'a', version: '0.0.1', path: 'ns/a', kind: 'nodejs:20' },
    timeoutMs: 60_000,
    transaction: { id: 'tid', startMs, extraLogging: false, hops: 0 },
    startMs,
    terms,
    past: [],
    step: { kind: 'trying', activationId: 'id0', sinceMs: startMs },
    ...fields,
  }
}

const terms = fc
  .tuple(
    fc.record({ tries: fc.integer({ min: 1, max: 10 }), waitsMs: fc.array(fc.nat(100_000), { minLength: 1 }) }),
    fc.record(
      {
        startByMs: fc.integer({ min: startMs, max: startMs + 500_000 }),
        deadLetter: fc.constantFrom({ kind: 'action', name } as const, { kind: 'trigger', name } as const),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([all, some]): DeliveryTerms => ({ ...all, ...some }))

const statusCode = fc.constantFrom<StatusCode>(0, 1, 2, 3)
const event = fc.record({
  statusCode,
  result: fc.option(fc.constant(asJsonText('{"a":1.0}')), { nil: undefined }),
  runMs: fc.nat(50_000),
  lateMs: fc.nat(50_000),
})

interface Event {
  readonly statusCode: StatusCode
  readonly result: JsonText | undefined
  readonly runMs: number
  /** After the wait. */
  readonly lateMs: number
}

interface Course {
  readonly end: Move
  readonly begun: readonly string[]
  readonly newId: () => string
  readonly nowMs: number
}

/** What is read again after a crash is the same plan. */
function reread(plan: DeliveryPlan): DeliveryPlan {
  const read = parseDeliveryPlan(deliveryPlanText(plan))
  expect(read).toEqual(plan)
  return read
}

/** Tries until it ends or is to be told of, and looks at each wait. */
function runCourse(terms: DeliveryTerms, events: readonly Event[]): Course {
  let ids = 1
  const newId = (): string => `id${ids++}`
  let nowMs = startMs
  let plan = planOf(terms)
  const begun: string[] = []
  for (const { statusCode: code, result, runMs, lateMs } of events) {
    if (plan.step.kind !== 'trying') throw new Error('it goes from a wait to a try')
    begun.push(plan.step.activationId)
    nowMs += runMs
    const response = { statusCode: code, ...(result === undefined ? {} : { result }) }
    let move = afterTry(reread(plan), { response, durationMs: runMs }, { nowMs, newId })
    if (move.kind === 'goOn' && move.plan.step.kind === 'waiting') {
      const { notBeforeMs } = move.plan.step
      expect(notBeforeMs - nowMs).toBe(terms.waitsMs[Math.min(begun.length, terms.waitsMs.length) - 1])
      nowMs = notBeforeMs + lateMs
      move = afterWait(reread(move.plan), { nowMs, newId })
    }
    if (move.kind === 'end' || move.plan.step.kind === 'reporting') return { end: move, begun, newId, nowMs }
    expect(nowMs).toBeLessThanOrEqual(terms.startByMs ?? nowMs)
    plan = move.plan
  }
  throw new Error('it goes on without end')
}

function outcomeOf(end: Move): DeliveryOutcome {
  if (end.kind === 'end') return end.outcome
  if (end.plan.step.kind === 'reporting') return end.plan.step.last
  throw new Error('it has not ended')
}

test('any course of tries ends after at most as many as are allowed, and none is late', () => {
  fc.assert(
    fc.property(terms, fc.array(event, { minLength: 10, maxLength: 10 }), (given, events) => {
      const { end, begun } = runCourse(given, events)
      const { past } = end.plan
      expect(past.map(({ activationId }) => activationId)).toEqual(begun)
      expect(new Set(begun).size).toBe(begun.length)
      expect(past.length).toBeLessThanOrEqual(given.tries)
      const { isExpired, ...outcome } = outcomeOf(end)
      const [last] = events.slice(past.length - 1)
      expect(last).toMatchObject(outcome)
      const succeeded = outcome.statusCode === 0
      if (!succeeded && past.length < given.tries) expect(isExpired).toBe(true)
      if (isExpired) expect([succeeded, given.startByMs]).toEqual([false, expect.any(Number)])
    }),
  )
})

test('what failed for good has one dead letter where one is asked for, and what succeeded has none', () => {
  fc.assert(
    fc.property(terms, fc.array(event, { minLength: 10, maxLength: 10 }), (given, events) => {
      const { end, begun, newId, nowMs } = runCourse(given, events)
      const succeeded = events[begun.length - 1]?.statusCode === 0
      const { step } = end.plan
      expect(end.kind === 'goOn').toBe(!succeeded && given.deadLetter !== undefined)
      if (end.kind === 'end' || step.kind !== 'reporting') return
      expect(begun).not.toContain(step.activationId)
      const other = anotherLetter(reread(end.plan), { nowMs, newId })
      expect([step.activationId, ...begun]).not.toContain(other.step.activationId)
      reread(other)
    }),
  )
})

test('a step is made from its own place alone', () => {
  const plan = planOf({ tries: 2, waitsMs: [0] })
  const context = { nowMs: startMs, newId: () => 'x' }
  expect(() => afterWait(plan, context)).toThrow(TypeError)
  expect(() => anotherLetter(plan, context)).toThrow(TypeError)
  const move = afterTry(plan, { response: { statusCode: 1 }, durationMs: 1 }, context)
  expect(() => afterTry(move.plan, { response: { statusCode: 1 }, durationMs: 1 }, context)).toThrow(TypeError)
})

test('a plan comes back as it was written, and anything else is refused', () => {
  const plan = planOf(
    { tries: 1, waitsMs: [1] },
    {
      cause: 'c',
      payload: { text: asJsonText('{"n":1.0}'), locked: { args: { p: 'aes-256' }, by: 'ns/t' } },
      past: [{ activationId: 'id', durationMs: 3 }],
    },
  )
  expect(parseDeliveryPlan(deliveryPlanText(plan))).toEqual(plan)
  const good: unknown = JSON.parse(deliveryPlanText(plan))
  for (const broken of [
    [],
    {},
    { ...(good as object), step: { kind: 'resting', activationId: 'x', sinceMs: 1 } },
    { ...(good as object), step: { kind: 'waiting', notBeforeMs: 1, last: { statusCode: 9 } } },
    { ...(good as object), terms: { tries: 1, waitsMs: [], deadLetter: { kind: 'letter', name } } },
    { ...(good as object), past: [1] },
  ]) {
    expect(() => parseDeliveryPlan(JSON.stringify(broken))).toThrow(TypeError)
  }
})
