import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ScriptedEnd } from '../../test-support/scripted-balancer.js'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

/** Few, so that random programs come to the limits. */
const length = 4
const conductors = ['c0', 'c1', 'c2'] as const
const names = ['ok', 'plain', 'fails', 'lists', 'missing', 'not a/name/at/all', 'both', 'mixed', ...conductors] as const
type Name = (typeof names)[number]

/** What each conductor names, one after the other; then it ends. */
type Programs = Readonly<Record<string, readonly Name[]>>
type Json = Readonly<Record<string, unknown>>

interface Said extends Json {
  readonly action?: Name
}

const sequences: Readonly<Record<string, readonly Name[]>> = { both: ['ok', 'fails', 'ok'], mixed: ['plain', 'c1'] }
const ends: Readonly<Record<string, ScriptedEnd>> = {
  ok: { result: { got: 'ok', run: 99 } },
  plain: { result: { got: 'plain' } },
  fails: { statusCode: 1, result: { error: 'failed' } },
  lists: { result: [1] },
}

/** What the code of a conductor does: counts its runs in the state. */
function conduct(program: readonly Name[], { run = 0, error, got }: Json): Said {
  const at = Number(run)
  const action = program[at]
  if (action !== undefined) return { action, params: { at }, state: { run: at + 1 } }
  return error === undefined ? { params: { ended: at, got } } : { error }
}

/** The rules of rest-api 16, for programs of this file. */
class Model {
  readonly ran: string[] = []
  readonly #programs: Programs
  #components = 0
  #conductorRuns = 0

  constructor(programs: Programs) {
    this.#programs = programs
  }

  compose(name: string, payload: Json): Json | readonly unknown[] {
    let input = payload
    while (this.#mayConduct()) {
      this.ran.push(name)
      const said = conduct(this.#programs[name] ?? [], input)
      const { action, params, state } = said
      if (action === undefined) return { ...(params === undefined ? said : (params as Json)) }
      input = { ...this.#next(action), ...(state as Json) }
    }
    return { error: 'Too many actions in the composition.' }
  }

  #mayConduct(): boolean {
    return this.#conductorRuns++ < 2 * length + 1
  }

  #next(name: string): Json {
    if (name.includes('/')) {
      return { error: `Failed to parse action name from json value "${name}" during composition.` }
    }
    if (this.#components >= length) return { error: 'Too many actions in the composition.' }
    const unresolved = { error: `Failed to resolve action with name 'guest/${name}' during composition.` }
    if (name === 'missing') return unresolved
    if (this.#programs[name] === undefined) this.#components++
    const result = this.#run(name)
    return Array.isArray(result) ? unresolved : (result as Json)
  }

  #run(name: string): Json | readonly unknown[] {
    if (this.#programs[name] !== undefined) return this.compose(name, {})
    const components = sequences[name]
    if (components !== undefined) return this.#runAll(components)
    this.ran.push(name)
    return ends[name]?.result as Json
  }

  #runAll(components: readonly Name[]): Json | readonly unknown[] {
    let result: Json | readonly unknown[] = {}
    for (const name of components) {
      // What ran before gives the payload of the next, which has no `run`.
      result = this.#programs[name] === undefined ? this.#run(name) : this.compose(name, result as Json)
      if (Object.hasOwn(result, 'error')) return result
    }
    return result
  }
}

let api: TestApi
beforeAll(async () => {
  api = await openTestApi({ limits: { sequenceLength: length } })
  const code = { exec: { kind: 'nodejs:20', code: 'x' } }
  for (const [name, end] of Object.entries(ends)) {
    await api.call('PUT', `guest/actions/${name}`, { body: code })
    api.balancer.script(`guest/${name}`, end)
  }
  const annotations = [{ key: 'conductor', value: true }]
  for (const name of conductors) await api.call('PUT', `guest/actions/${name}`, { body: { ...code, annotations } })
  for (const [name, components] of Object.entries(sequences)) {
    const exec = { kind: 'sequence', components: components.map((each) => `/_/${each}`) }
    await api.call('PUT', `guest/actions/${name}`, { body: { exec } })
  }
})
afterAll(() => api[Symbol.asyncDispose]())

const program = fc.array(fc.constantFrom(...names), { maxLength: 6 })

test('a composition runs what the rules say, in that order, and ends with what they say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ c0: program, c1: program, c2: program }), async (programs) => {
      for (const name of conductors) {
        api.balancer.script(`guest/${name}`, (_message, args) => {
          const result = conduct(programs[name], args as Json)
          return { result, statusCode: Object.hasOwn(result, 'error') ? 1 : 0 }
        })
      }
      api.balancer.published.length = 0
      const model = new Model(programs)
      const expected = model.compose('c0', {})
      const reply = await api.call('POST', 'guest/actions/c0?blocking=true&result=true', { body: {} })
      expect(reply.body).toEqual(JSON.parse(JSON.stringify(expected)))
      expect(reply.status).toBe(Object.hasOwn(expected, 'error') ? 502 : 200)
      expect(api.balancer.published.map(({ message }) => message.action.name)).toEqual(model.ran)
    }),
    { numRuns: 150 },
  )
})
