import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Place, SlotRequest } from '../pending-activations.js'
import { MemorySlots } from './memory-slots.js'

const request = (over: Partial<SlotRequest> = {}): SlotRequest => ({
  memoryMb: 256,
  concurrency: 1,
  action: 'guest/hello@0.0.1',
  ...over,
})

describe('slots', () => {
  test('are given until the memory is used, and again when some is free', () => {
    const slots = new MemorySlots(3, 600)
    const first = slots.take(request())
    expect([first?.invoker, slots.take(request())?.invoker, slots.take(request())]).toEqual([3, 3, undefined])
    expect(slots.take(request({ memoryMb: 88 }))?.invoker).toBe(3)
    first?.release()
    expect([slots.usedMb, slots.take(request())?.invoker]).toEqual([344, 3])
  })

  test('of one container serve as many activations as it runs at once', () => {
    const slots = new MemorySlots(0, 512)
    const shared = request({ concurrency: 3 })
    const places = Array.from({ length: 6 }, () => slots.take(shared))
    expect(places).not.toContain(undefined)
    expect([slots.usedMb, slots.take(shared)]).toEqual([512, undefined])
    for (const place of places.slice(0, 3)) place?.release()
    expect(slots.usedMb).toBe(256)
    for (const place of places.slice(3)) place?.release()
    expect(slots.usedMb).toBe(0)
  })

  test('of one action are not those of another, or of its next version', () => {
    const slots = new MemorySlots(0, 256)
    expect(slots.take(request({ concurrency: 3 }))).toBeDefined()
    expect(slots.take(request({ concurrency: 3, action: 'guest/hello@0.0.2' }))).toBeUndefined()
  })

  test('keep what is held when the share shrinks, and give nothing until there is room', () => {
    const slots = new MemorySlots(0, 512)
    const [first, second] = [slots.take(request()), slots.take(request())]
    slots.resize(256)
    expect([slots.usedMb, slots.take(request())]).toEqual([512, undefined])
    first?.release()
    expect(slots.take(request())).toBeUndefined()
    second?.release()
    expect(slots.take(request())).toBeDefined()
  })

  test('are given to what is larger than the share where nothing else is held, unless it is larger than the invoker', () => {
    const slots = new MemorySlots(0, 256, 512)
    expect(slots.take(request({ memoryMb: 513 }))).toBeUndefined()
    const large = slots.take(request({ memoryMb: 512 }))
    expect([slots.usedMb, slots.take(request({ memoryMb: 128 }))]).toEqual([512, undefined])
    large?.release()
    const small = slots.take(request({ memoryMb: 128 }))
    expect(slots.take(request({ memoryMb: 512 }))).toBeUndefined()
    small?.release()
    const shared = slots.take(request({ memoryMb: 512, concurrency: 2 }))
    expect([slots.usedMb, shared?.invoker]).toEqual([512, 0])
    slots.resize(128, 300)
    shared?.release()
    expect([slots.take(request({ memoryMb: 512 })), slots.take(request())?.invoker]).toEqual([undefined, 0])
  })

  test('are given to what has to run, room or not', () => {
    const slots = new MemorySlots(0, 256)
    const places = [slots.force(request()), slots.force(request()), slots.force(request({ concurrency: 2 }))]
    expect([slots.usedMb, slots.take(request())]).toEqual([768, undefined])
    for (const place of places) place.release()
    expect(slots.usedMb).toBe(0)
  })
})

const actions: readonly SlotRequest[] = [
  request(),
  request({ action: 'a', concurrency: 2, memoryMb: 128 }),
  request({ action: 'b', concurrency: 5 }),
]

/** Containers that are needed for so many, as long as each is given up only when as many places are free. */
class Model {
  readonly #counts = new Map<SlotRequest, { held: number; containers: number }>()

  needsMore(action: SlotRequest): boolean {
    const { held, containers } = this.#of(action)
    return held === containers * action.concurrency
  }

  begin(action: SlotRequest): void {
    const counted = this.#of(action)
    if (this.needsMore(action)) counted.containers++
    counted.held++
  }

  end(action: SlotRequest): void {
    const counted = this.#of(action)
    counted.held--
    if (counted.containers * action.concurrency - counted.held >= action.concurrency) counted.containers--
  }

  usedMb(): number {
    return [...this.#counts].reduce((sum, [{ memoryMb }, { containers }]) => sum + memoryMb * containers, 0)
  }

  #of(action: SlotRequest): { held: number; containers: number } {
    const known = this.#counts.get(action) ?? { held: 0, containers: 0 }
    this.#counts.set(action, known)
    return known
  }
}

/** Both do the same, and have to agree. */
class Pair {
  readonly slots = new MemorySlots(0, 1024)
  wholeMb = 1024
  readonly #model = new Model()
  readonly #places: (readonly [SlotRequest, Place])[] = []

  /** Whether both agree that there is room, or none. */
  begin(what: 'take' | 'force', action: SlotRequest): boolean {
    const usedMb = this.#model.usedMb()
    const limitMb = usedMb === 0 ? this.wholeMb : this.slots.limitMb
    const fits = !this.#model.needsMore(action) || usedMb + action.memoryMb <= limitMb
    const place = this.slots[what](action)
    if (place !== undefined) {
      this.#model.begin(action)
      this.#places.push([action, place])
    }
    return (place !== undefined) === (fits || what === 'force')
  }

  end(at: number): void {
    const [ended] = this.#places.splice(at % Math.max(1, this.#places.length), 1)
    if (ended === undefined) return
    const [action, place] = ended
    place.release()
    this.#model.end(action)
  }

  /** What the model says. */
  usedMb(): number {
    return this.#model.usedMb()
  }

  resize(limitMb: number, wholeMb: number): void {
    this.wholeMb = wholeMb
    this.slots.resize(limitMb, wholeMb)
  }

  endAll(): void {
    while (this.#places.length > 0) this.end(0)
  }
}

test('slots count containers as a plain model does, whatever comes and goes', () => {
  const what = fc.constantFrom('take' as const, 'force' as const, 'end' as const, 'resize' as const)
  const step = fc.record({ what, at: fc.nat(), mb: fc.nat(2048) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const pair = new Pair()
      for (const { what, at, mb } of steps) {
        if (what === 'resize') pair.resize(mb, mb + (at % 512))
        else if (what === 'end') pair.end(at)
        else expect(pair.begin(what, actions[at % actions.length] ?? request())).toBe(true)
        expect(pair.slots.usedMb).toBe(pair.usedMb())
      }
      pair.endAll()
      expect(pair.slots.usedMb).toBe(0)
    }),
  )
})
