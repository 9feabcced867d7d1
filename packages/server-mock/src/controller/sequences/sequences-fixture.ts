import type { ScriptedEnd } from '../../test-support/scripted-balancer.js'
import { openTestApi, type TestApi, type TestReply } from '../../test-support/test-api.js'
import { activation, type ShownActivation } from '../compositions/compositions-fixture.js'

interface Sequences {
  readonly api: TestApi
  /** From now on names are others. */
  readonly nextTest: () => void
  readonly named: (name: string) => string
  /** Stores an action that ends so. */
  readonly action: (name: string, end?: ScriptedEnd, limits?: object) => Promise<void>
  /** `components`: names of this test, or paths that begin with a slash. */
  readonly sequence: (name: string, components: readonly string[], query?: string) => Promise<TestReply>
  readonly invoke: (name: string, body?: unknown, query?: string) => Promise<TestReply>
  readonly record: (activationId: string) => Promise<ShownActivation>
}

export const code = (limits: object = {}) => ({ exec: { kind: 'nodejs:20', code: 'x y' }, limits })

/** A server whose actions and sequences are written in one line each, under names of each test's own. */
export async function openSequences(): Promise<Sequences> {
  const api = await openTestApi()
  let turn = 0
  const named = (name: string): string => `${name}${turn}`
  return {
    api,
    nextTest: () => {
      turn++
    },
    named,
    action: async (name, end, limits = {}) => {
      await api.call('PUT', `guest/actions/${named(name)}`, { body: code(limits) })
      if (end !== undefined) api.balancer.script(`guest/${named(name)}`, end)
    },
    sequence: (name, components, query = '') =>
      api.call('PUT', `guest/actions/${named(name)}${query}`, {
        body: {
          exec: {
            kind: 'sequence',
            components: components.map((each) => (each.startsWith('/') ? each : `/_/${named(each)}`)),
          },
        },
      }),
    invoke: (name, body = {}, query = '?blocking=true') =>
      api.call('POST', `guest/actions/${named(name)}${query}`, { body }),
    record: async (activationId) => activation(await api.call('GET', `guest/activations/${activationId}`)),
  }
}
