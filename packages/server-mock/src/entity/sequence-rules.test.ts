import { ApiError } from '@wsk/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSequence } from './sequence-rules.js'
import type { ResolveComponent } from './sequence-rules.js'

const cyclic = 'Sequence may not refer to itself.'
const tooLong = 'Too many actions in the sequence.'
const missing = 'Sequence component does not exist.'

/** Sequences by key; whatever begins with `a` is an action, anything else is missing. */
type World = Readonly<Record<string, readonly string[]>>

const resolver =
  (world: World, seen: string[] = []): ResolveComponent =>
  (component) => {
    seen.push(component)
    const key = component.slice(1)
    if (Object.hasOwn(world, key)) return Promise.resolve({ key, components: world[key] ?? [] })
    return Promise.resolve(key.startsWith('guest/a') ? { key } : undefined)
  }

async function verdict(key: string, components: readonly string[], world: World = {}): Promise<string> {
  try {
    await checkSequence({ key, components, maxLength: 50 }, resolver(world))
    return 'fine'
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'badRequest') return error.message
    throw error
  }
}

describe('a sequence (rest-api 15.1)', () => {
  test('has components, not too many, and all of them exist', async () => {
    expect(await verdict('guest/s', [])).toBe('No component specified for the sequence.')
    expect(await verdict('guest/s', ['/guest/a'])).toBe('fine')
    expect(await verdict('guest/s', Array<string>(50).fill('/guest/a'))).toBe('fine')
    expect(await verdict('guest/s', Array<string>(51).fill('/guest/a'))).toBe(tooLong)
    expect(await verdict('guest/s', ['/guest/a', '/guest/none'])).toBe(missing)
    expect(await verdict('guest/s', ['/guest/t'], { 'guest/t': ['/guest/none'] })).toBe(missing)
  })

  test('counts nested sequences out', async () => {
    const ten = Array<string>(10).fill('/guest/a')
    const world = { 'guest/ten': ten, 'guest/forty': Array<string>(4).fill('/guest/ten') }
    expect(await verdict('guest/s', ['/guest/forty', '/guest/ten'], world)).toBe('fine')
    expect(await verdict('guest/s', ['/guest/forty', '/guest/ten', '/guest/a'], world)).toBe(tooLong)
  })

  test('[edge 49] may not reach itself, at any depth or through a binding', async () => {
    expect(await verdict('guest/s', ['/guest/s'])).toBe(missing)
    expect(await verdict('guest/s', ['/guest/s'], { 'guest/s': ['/guest/a'] })).toBe(cyclic)
    const world = { 'guest/s': ['/guest/a'], 'guest/t': ['/guest/a', '/guest/u'], 'guest/u': ['/guest/s'] }
    expect(await verdict('guest/s', ['/guest/t'], world)).toBe(cyclic)
    const throughBinding: ResolveComponent = () => Promise.resolve({ key: 'guest/s' })
    const check = checkSequence({ key: 'guest/s', components: ['/guest/binding/s'], maxLength: 50 }, throughBinding)
    await expect(check).rejects.toThrow(cyclic)
    const others = { 'guest/t': ['/guest/u'], 'guest/u': ['/guest/t'] }
    expect(await verdict('guest/s', ['/guest/t'], others)).toBe(cyclic)
  })

  test('looks every component up once, however deep and wide it is nested', async () => {
    const world: Record<string, readonly string[]> = { 'guest/s0': ['/guest/a'] }
    for (let level = 1; level <= 40; level++) world[`guest/s${level}`] = Array<string>(50).fill(`/guest/s${level - 1}`)
    const seen: string[] = []
    const check = checkSequence({ key: 'guest/s', components: ['/guest/s40'], maxLength: 50 }, resolver(world, seen))
    await expect(check).rejects.toThrow(tooLong)
    expect(seen).toHaveLength(42)
  })

  test('any tree is judged as its written-out form', async () => {
    const names = ['guest/s', 'guest/t', 'guest/u', 'guest/v']
    const component = fc.constantFrom('/guest/a1', '/guest/a2', '/guest/none', ...names.map((name) => `/${name}`))
    const world = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.array(component, { minLength: 1, maxLength: 3 })])),
    )
    /** Atomic actions of a component, or why there is no such number. */
    const writtenOut = (key: string, world: World, open: readonly string[]): number | string => {
      if (open.includes(key)) return cyclic
      const components = world[key]
      if (components === undefined) return key.startsWith('guest/a') ? 1 : missing
      let total = 0
      for (const each of components) {
        const part = writtenOut(each.slice(1), world, [...open, key])
        if (typeof part === 'string') return part
        total += part
      }
      return total
    }
    await fc.assert(
      fc.asyncProperty(world, async (world) => {
        const expected = writtenOut('guest/s', world, [])
        const result = await verdict('guest/s', world['guest/s'] ?? [], world)
        expect(result).toBe(typeof expected === 'string' ? expected : 'fine')
      }),
      { numRuns: 500 },
    )
  })
})
