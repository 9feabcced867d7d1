import { array, assert, boolean, constant, constantFrom, integer, oneof, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWaiting, decide, isAged, pace, shouldYield } from './decide.js'
import type { Decision, Need, PoolView, SlotView, WaitingView } from './decide.js'

const kinds = ['nodejs:20', 'python:3.11'] as const
const sizes = [128, 256, 512] as const
const nowMs = 100_000

const need = (over: Partial<Need> = {}): Need => ({
  kind: 'nodejs:20',
  memoryMb: 256,
  concurrency: 1,
  slots: 0,
  waitedMs: 0,
  isBack: false,
  ...over,
})

function slot(over: Partial<SlotView & SlotView['spec']> = {}): SlotView {
  const { kind = 'nodejs:20', memoryMb = 256, concurrency = 1 } = over
  return { spec: { kind, memoryMb, concurrency }, spare: 0, idleSinceMs: 0, tenureSinceMs: 0, gapMs: 0, ...over }
}

const view = (over: Partial<PoolView<SlotView>> = {}): PoolView<SlotView> => ({
  nowMs,
  totalMb: 1024,
  freeMb: 0,
  comingMb: 0,
  startsLeft: 1,
  own: [],
  prewarmed: [],
  idle: [],
  ...over,
})

/** What each decision promises. */
const promises: {
  readonly [K in Decision<SlotView>['kind']]: (
    decision: Extract<Decision<SlotView>, { readonly kind: K }>,
    of: Need,
    given: PoolView<SlotView>,
  ) => boolean
} = {
  warm: ({ slot }, _of, given) => [...given.own].includes(slot) && slot.spare > 0,
  prewarmed: ({ slot: { spec } }, of) =>
    spec.kind === of.kind && spec.memoryMb === of.memoryMb && spec.concurrency >= of.concurrency,
  cold: (_decision, of, given) => of.memoryMb <= given.freeMb,
  await: (_decision, of, given) => of.memoryMb > given.freeMb && of.memoryMb <= given.freeMb + given.comingMb,
  queue: (_decision, of, given) => of.memoryMb > given.freeMb + given.comingMb,
  refuse: (_decision, of, given) => of.memoryMb > given.totalMb,
  evict: ({ victims }, of, given) => {
    const missingMb = of.memoryMb - given.freeMb - given.comingMb
    const gainedMb = victims.reduce((sum, victim) => sum + victim.spec.memoryMb, 0)
    const smallestMb = Math.min(...victims.map((victim) => victim.spec.memoryMb))
    const known = [...given.idle, ...given.prewarmed]
    const isExact = missingMb > 0 && gainedMb >= missingMb && gainedMb - smallestMb < missingMb
    return isExact && victims.every((victim) => known.includes(victim))
  },
}

describe('where an activation goes', () => {
  const warm = slot({ spare: 1 })
  const stemCell = slot()

  test('to its own container, whatever else there is', () => {
    const given = view({ own: [slot(), warm], prewarmed: [stemCell], freeMb: 1024 })
    expect(decide(need(), given)).toEqual({ kind: 'warm', slot: warm })
  })

  test('else to a prewarmed one of exactly its kind and memory', () => {
    const others = [slot({ kind: 'python:3.11' }), slot({ memoryMb: 512 })]
    const given = view({ prewarmed: [...others, stemCell], freeMb: 1024 })
    expect(decide(need(), given)).toEqual({ kind: 'prewarmed', slot: stemCell })
    expect(decide(need({ concurrency: 2 }), given)).toEqual({ kind: 'cold' })
  })

  test('else to a new one where there is memory, or will be', () => {
    expect(decide(need(), view({ freeMb: 256 }))).toEqual({ kind: 'cold' })
    expect(decide(need(), view({ freeMb: 128, comingMb: 128 }))).toEqual({ kind: 'await' })
  })

  test('else the container used least recently makes room, after those started on speculation', () => {
    const old = slot({ idleSinceMs: 1 })
    const recent = slot({ idleSinceMs: 2 })
    const python = slot({ kind: 'python:3.11' })
    expect(decide(need(), view({ idle: [old, recent] }))).toEqual({ kind: 'evict', victims: [old] })
    expect(decide(need(), view({ prewarmed: [python], idle: [old] }))).toEqual({ kind: 'evict', victims: [python] })
  })

  test('no container goes in vain', () => {
    const small = slot({ memoryMb: 128, idleSinceMs: 1 })
    const large = slot({ memoryMb: 512, idleSinceMs: 2 })
    const given = view({ idle: [small, large] })
    expect(decide(need({ memoryMb: 512 }), given)).toEqual({ kind: 'evict', victims: [large] })
    expect(decide(need({ memoryMb: 1024 }), given)).toEqual({ kind: 'queue' })
  })

  test('an action at work keeps its container for a quantum, and longer while nobody needs it', () => {
    const justUsed = { idleSinceMs: nowMs - 1 }
    const young = slot({ ...justUsed, tenureSinceMs: nowMs - pace.quantumMs + 1 })
    const old = slot({ ...justUsed, tenureSinceMs: nowMs - pace.quantumMs })
    expect(decide(need(), view({ idle: [young] }))).toEqual({ kind: 'queue' })
    expect(decide(need(), view({ idle: [young, old] }))).toEqual({ kind: 'evict', victims: [old] })
  })

  test('a second container takes no other action its own before it was really missed', () => {
    const idle = [slot({ idleSinceMs: nowMs - pace.patienceMs })]
    expect(decide(need({ slots: 1, waitedMs: pace.patienceMs - 1 }), view({ idle }))).toEqual({ kind: 'queue' })
    expect(decide(need({ slots: 1, waitedMs: pace.patienceMs }), view({ idle })).kind).toBe('evict')
    const inUse = [slot({ idleSinceMs: nowMs - pace.patienceMs + 1 })]
    expect(decide(need({ slots: 1, waitedMs: 10_000 }), view({ idle: inUse }))).toEqual({ kind: 'queue' })
  })

  test('what is needed next stays where actions come back that had to go, and the rest goes by its habits', () => {
    const next = slot({ idleSinceMs: nowMs - 1000, gapMs: 1000 })
    const last = slot({ idleSinceMs: nowMs - 10, gapMs: 1000 })
    const given = view({ idle: [next, last] })
    expect(decide(need({ isBack: true }), given)).toEqual({ kind: 'evict', victims: [last] })
    expect(decide(need(), given)).toEqual({ kind: 'evict', victims: [next] })
    const forgotten = slot({ idleSinceMs: nowMs - 5000, gapMs: 1000 })
    const withForgotten = view({ idle: [forgotten, next, last] })
    expect(decide(need({ isBack: true }), withForgotten)).toEqual({ kind: 'evict', victims: [forgotten] })
  })

  test('after those that are starting already, when these are enough', () => {
    expect(decide(need(), view({ freeMb: 1024, startsLeft: 0 }))).toEqual({ kind: 'await' })
    expect(decide(need(), view({ prewarmed: [stemCell], startsLeft: 0 })).kind).toBe('prewarmed')
  })

  test('nowhere when it is larger than the pool', () => {
    expect(decide(need({ memoryMb: 2048 }), view({ freeMb: 1024 }))).toEqual({ kind: 'refuse' })
  })

  test('whatever the pool looks like, no memory is given twice and nothing busy is touched', () => {
    const slots = array(
      record({
        spec: record({
          kind: constantFrom(...kinds),
          memoryMb: constantFrom(...sizes),
          concurrency: integer({ min: 1, max: 3 }),
        }),
        spare: constantFrom(0, 0, 1, 2),
        idleSinceMs: integer({ min: nowMs - 300, max: nowMs }),
        tenureSinceMs: integer({ min: nowMs - 600, max: nowMs }),
        gapMs: integer({ min: 0, max: 400 }),
      }),
      { maxLength: 6 },
    )
    const needs = record({
      kind: constantFrom(...kinds),
      memoryMb: constantFrom(...sizes, 4096),
      concurrency: integer({ min: 1, max: 3 }),
      slots: integer({ min: 0, max: 2 }),
      waitedMs: integer({ min: 0, max: 300 }),
      isBack: boolean(),
    })
    const megabytes = integer({ min: 0, max: 8 })
    assert(
      property(
        needs,
        record({ free: megabytes, coming: megabytes, own: slots, prewarmed: slots, idle: slots }),
        (of, pool) => {
          const given = view({ ...pool, totalMb: 2048, freeMb: pool.free * 128, comingMb: pool.coming * 128 })
          const decision = decide(of, given)
          expect(promises[decision.kind](decision as never, of, given)).toBe(true)
          const servable = pool.own.some((slot) => slot.spare > 0)
          expect(decision.kind === 'warm').toBe(servable)
        },
      ),
    )
  })
})

describe('who is next', () => {
  const waiting = (over: Partial<WaitingView> = {}): WaitingView => ({
    slots: 0,
    hungrySinceMs: nowMs,
    headSinceMs: nowMs,
    namespaceMb: 0,
    gathersUntilMs: 0,
    ...over,
  })
  const first = (...views: readonly WaitingView[]): WaitingView | undefined =>
    [...views].sort((a, b) => compareWaiting(a, b, nowMs))[0]

  test('whoever has starved for long, the longest first, however much its namespace holds', () => {
    const starved = waiting({ hungrySinceMs: nowMs - pace.agedMs, namespaceMb: 4096 })
    const longer = waiting({ hungrySinceMs: nowMs - pace.agedMs - 1, namespaceMb: 4096 })
    expect(first(waiting(), starved, longer)).toBe(longer)
    expect([isAged(starved, nowMs), isAged(waiting(), nowMs)]).toEqual([true, false])
  })

  test('then whoever has no container, however long another has waited for its second', () => {
    const second = waiting({ slots: 1, headSinceMs: 0, hungrySinceMs: 0 })
    const none = waiting()
    expect(first(second, none)).toBe(none)
  })

  test('then the namespace that holds least, then whoever has been without for longest', () => {
    const rich = waiting({ namespaceMb: 512, hungrySinceMs: nowMs - 10 })
    const poor = waiting({ namespaceMb: 256 })
    const older = waiting({ namespaceMb: 256, hungrySinceMs: nowMs - 1 })
    expect(first(rich, poor, older)).toBe(older)
  })

  test('of those who come back in a rhythm, whoever will get one more activation soon lets the others pass', () => {
    const soon = waiting({ hungrySinceMs: nowMs - 500, gathersUntilMs: nowMs + 100 })
    const later = waiting({ hungrySinceMs: nowMs - 100, gathersUntilMs: nowMs + 500 })
    const overdue = waiting({ hungrySinceMs: nowMs - 400, gathersUntilMs: nowMs })
    const newcomer = waiting({ hungrySinceMs: nowMs - 300 })
    const order = [soon, later, overdue, newcomer].sort((a, b) => compareWaiting(a, b, nowMs))
    expect(order).toEqual([overdue, newcomer, later, soon])
    const richer = waiting({ namespaceMb: 128 })
    expect(first(soon, richer)).toBe(soon)
  })

  test('letting others pass has an end', () => {
    const gathers = { gathersUntilMs: nowMs + 1 }
    const patient = waiting({ ...gathers, hungrySinceMs: nowMs - pace.gatheredMs + 1 })
    const tired = waiting({ ...gathers, hungrySinceMs: nowMs - pace.gatheredMs })
    expect([isAged(patient, nowMs), isAged(tired, nowMs)]).toEqual([false, true])
    expect(first(patient, waiting({ hungrySinceMs: nowMs - pace.agedMs }), tired)).toBe(tired)
  })

  test('whoever waits: one order, in which none that starves has one before it that does not, or that starves less', () => {
    const anyWaiting = record({
      slots: integer({ min: 0, max: 1 }),
      hungrySinceMs: integer({ min: nowMs - 2 * pace.gatheredMs, max: nowMs }),
      headSinceMs: integer({ min: nowMs - 2 * pace.gatheredMs, max: nowMs }),
      namespaceMb: constantFrom(0, 128, 256),
      gathersUntilMs: oneof(constant(0), integer({ min: nowMs - 1000, max: nowMs + 4000 })),
    })
    assert(
      property(array(anyWaiting, { maxLength: 12 }), (all) => {
        const order = [...all].sort((a, b) => compareWaiting(a, b, nowMs))
        for (const [index, before] of order.entries()) {
          for (const after of order.slice(index + 1)) {
            expect(compareWaiting(before, after, nowMs)).toBeLessThanOrEqual(0)
            expect(compareWaiting(after, before, nowMs)).toBeGreaterThanOrEqual(0)
            if (!isAged(after, nowMs)) continue
            expect(isAged(before, nowMs)).toBe(true)
            expect(before.hungrySinceMs).toBeLessThanOrEqual(after.hungrySinceMs)
          }
        }
      }),
    )
  })

  test('a busy slot yields after its quantum, while memory is missing, to whom would be first to get it', () => {
    const busy = slot({ tenureSinceMs: nowMs - pace.quantumMs })
    const memory = { nowMs, freeMb: 0, comingMb: 0 }
    const claim = { hungry: { ...waiting({ hungrySinceMs: nowMs - 1 }), memoryMb: 256 }, own: waiting() }
    expect(shouldYield(busy, claim, memory)).toBe(true)
    expect(shouldYield(busy, claim, { ...memory, comingMb: 256 })).toBe(false)
    expect(shouldYield(slot({ tenureSinceMs: nowMs - pace.quantumMs + 1 }), claim, memory)).toBe(false)
    const rich = { ...claim, hungry: { ...claim.hungry, namespaceMb: 256 } }
    expect(shouldYield(busy, rich, memory)).toBe(false)
  })
})
