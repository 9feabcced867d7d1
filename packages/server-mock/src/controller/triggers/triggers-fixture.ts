import type { ActivationMessage } from '@wsk/contract'
import { expect } from 'vitest'
import { openTestApi, type TestApi, type TestReply } from '../../test-support/test-api.js'

export interface FireRecord {
  readonly logs: readonly string[]
  readonly response: { readonly result: unknown }
}

interface Fired {
  readonly activationId: string
  readonly record: FireRecord
  /** Of each rule, parsed. */
  readonly logs: readonly Readonly<Record<string, unknown>>[]
}

interface Triggers {
  readonly api: TestApi
  /** From now on names are others. */
  readonly nextTest: () => void
  readonly named: (name: string) => string
  readonly trigger: (name: string, body?: unknown, query?: string) => Promise<TestReply>
  /** Runs `act`, which is there, unless told otherwise. */
  readonly rule: (name: string, triggerName: string, action?: string) => Promise<TestReply>
  readonly fire: (name: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<TestReply>
  /** Fires, which has to be accepted, and waits for the record. */
  readonly fired: (name: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Fired>
  /** Waits for it. */
  readonly recordOf: (activationId: unknown) => Promise<FireRecord>
  /** What was asked of invokers. */
  readonly publishedOf: (activationId: unknown) => ActivationMessage | undefined
  readonly argumentsOf: (activationId: unknown) => Readonly<Record<string, unknown>>
}

export const code = { exec: { kind: 'nodejs:20', code: 'x y' } }

/** A server whose triggers, rules and fires are written in one line each, under names of each test's own. */
export async function openTriggers(): Promise<Triggers> {
  const api = await openTestApi()
  await api.call('PUT', 'guest/actions/act', { body: code })
  let turn = 0
  const named = (name: string): string => `${name}${turn}`
  const fire: Triggers['fire'] = (name, body, headers = {}) =>
    api.call('POST', `guest/triggers/${named(name)}`, { ...(body === undefined ? {} : { body }), headers })
  const recordOf: Triggers['recordOf'] = async (id) => {
    const path = `guest/activations/${String(id)}`
    await expect.poll(async () => (await api.call('GET', path)).status).toBe(200)
    return (await api.call('GET', path)).body as FireRecord
  }
  const publishedOf: Triggers['publishedOf'] = (id) =>
    api.balancer.published.find(({ message }) => message.activationId === id)?.message
  return {
    api,
    nextTest: () => {
      turn++
    },
    named,
    trigger: (name, body = {}, query = '') => api.call('PUT', `guest/triggers/${named(name)}${query}`, { body }),
    rule: (name, triggerName, action = '/_/act') =>
      api.call('PUT', `guest/rules/${named(name)}`, { body: { trigger: `/_/${named(triggerName)}`, action } }),
    fire,
    fired: async (name, body, headers = {}) => {
      const reply = await fire(name, body, headers)
      expect(reply.status).toBe(202)
      const { activationId } = reply.body as { activationId: string }
      expect(reply.headers['x-openwhisk-activation-id']).toBe(activationId)
      const record = await recordOf(activationId)
      const logs = record.logs.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
      return { activationId, record, logs }
    },
    recordOf,
    publishedOf,
    argumentsOf: (id) => JSON.parse(publishedOf(id)?.content ?? '') as Readonly<Record<string, unknown>>,
  }
}
