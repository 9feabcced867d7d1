import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../support/clock.js'
import { activation, Compositions, naming } from '../compositions/compositions-fixture.js'

/** How often something looked at the clock since others last had their turn, and the most of that. */
let looks = 0
let mostLooks = 0
const clock = {
  ...systemClock,
  now: () => {
    mostLooks = Math.max(mostLooks, ++looks)
    return systemClock.now()
  },
}
const on = await Compositions.open({ clock })
const { api } = on
const named = (name: string): string => on.named(name)
beforeEach(() => on.nextTest())
afterAll(() => on[Symbol.asyncDispose]())

const tooMany = 'Too many actions in the sequence.'
const put = (path: string, body: object) => api.call('PUT', `guest/${path}`, { body })
const bind = (name: string, provider: string) =>
  put(`packages/${named(name)}?overwrite=true`, { binding: { namespace: '_', name: named(provider) } })

/** A sequence `p/s` of `first` and of itself: fine when it was stored, and led to itself by a binding since. */
async function putLoop(first: readonly string[] = []): Promise<void> {
  for (const name of ['p', 'q']) await put(`packages/${named(name)}`, {})
  await put(`actions/${named('q')}/s`, { exec: { kind: 'nodejs:20', code: 'x y' } })
  await bind('b', 'q')
  const components = [...first.map(named), `${named('b')}/s`].map((name) => `/_/${name}`)
  const written = await put(`actions/${named('p')}/s`, { exec: { kind: 'sequence', components } })
  expect([written.status, (await bind('b', 'p')).status]).toEqual([200, 200])
}

const run = () => api.call('POST', `guest/actions/${named('p')}/s?blocking=true`, { body: {} })

async function countOf(name: string): Promise<number> {
  const { body } = await api.call('GET', `guest/activations?name=${name}&count=true`)
  return (body as { activations: number }).activations
}

describe('a sequence that has come to contain itself', () => {
  test('ends after a thousand within each other, and leaves turns to others', async () => {
    await putLoop()
    mostLooks = 0
    const turns = setInterval(() => (looks = 0), 0)
    const reply = await run()
    clearInterval(turns)
    expect([reply.status, activation(reply).response]).toMatchObject([502, { result: { error: tooMany } }])
    expect(await countOf(`${named('b')}/s`)).toBe(1000)
    // Each looks at the clock when it begins and when it ends.
    expect(mostLooks).toBeLessThan(1000)
  })

  test('goes on to its fiftieth action where it has one', async () => {
    await on.action('a')
    await putLoop(['a'])
    const reply = await run()
    expect([reply.status, activation(reply).response]).toMatchObject([502, { result: { error: tooMany } }])
    expect(await countOf(named('a'))).toBe(50)
  })

  test('ends within a composition too, which is told so and may begin no other after it', async () => {
    await putLoop()
    const inputs = await on.conductor('c', naming(`${named('p')}/s`, `${named('p')}/s`))
    expect(activation(await on.invoke('c')).response.result).toEqual({
      error: 'Too many actions in the composition.',
    })
    expect(inputs).toEqual([{}, { error: tooMany }, { error: 'Too many actions in the composition.' }])
    expect(await countOf(`${named('p')}/s`)).toBe(1)
  })
})
