import type { ActivationMessage } from '@wsk/contract'
import { expect } from 'vitest'
import type { ScriptedEnd } from '../../test-support/scripted-balancer.js'
import { openTestApi, type TestApi, type TestApiOptions } from '../../test-support/test-api.js'

export interface ShownRecord {
  readonly activationId: string
  readonly name: string
  readonly cause?: string
  readonly start: number
  readonly duration?: number
  readonly response: { readonly status: string; readonly success: boolean; readonly result: unknown }
  readonly logs: readonly string[]
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
}

export interface DeliveriesFixture extends AsyncDisposable {
  readonly api: TestApi
  /** Stores an action with these annotations. */
  put(name: string, annotations?: Readonly<Record<string, unknown>>): Promise<void>
  /** Has the action end so, one after the other; the last goes on. */
  script(name: string, ...ends: readonly ScriptedEnd[]): void
  /** Invokes without waiting. */
  invoke(name: string, args?: object): Promise<string>
  /** Waits for it. */
  recordOf(activationId: string, withinMs?: number): Promise<ShownRecord>
  /** What was asked of invokers for an action, in order. */
  runs(name: string): readonly ActivationMessage[]
  /** Waits until nothing is to be tried again. */
  settled(): Promise<void>
}

export const failure: ScriptedEnd = { statusCode: 1, result: { error: 'no' } }
export const success: ScriptedEnd = { result: { ok: true } }
/** Retries at once. */
export const retry = (tries: number, waitSeconds: number = 0) => ({ 'delivery-retry': { tries, waitSeconds } })

export async function openDeliveries(options: TestApiOptions = {}): Promise<DeliveriesFixture> {
  const api = await openTestApi(options)
  return {
    api,
    put: async (name, annotations = {}) => {
      const list = Object.entries(annotations).map(([key, value]) => ({ key, value }))
      const body = { exec: { kind: 'nodejs:20', code: 'x' }, annotations: list }
      expect(await api.call('PUT', `guest/actions/${name}?overwrite=true`, { body })).toMatchObject({ status: 200 })
    },
    script: (name, ...ends) => {
      let next = 0
      api.balancer.script(`guest/${name}`, () => ends[Math.min(next++, ends.length - 1)] ?? success)
    },
    invoke: async (name, args = {}) => {
      const reply = await api.call('POST', `guest/actions/${name}`, { body: args })
      expect(reply.status).toBe(202)
      return (reply.body as { readonly activationId: string }).activationId
    },
    recordOf: (activationId, withinMs = 5000) =>
      expect
        .poll(() => api.call('GET', `guest/activations/${activationId}`), { timeout: withinMs, interval: 10 })
        .toMatchObject({ status: 200 })
        .then(async () => (await api.call('GET', `guest/activations/${activationId}`)).body as ShownRecord),
    runs: (name) => api.balancer.published.map(({ message }) => message).filter(({ action }) => action.name === name),
    settled: () => api.controller.settled(),
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  }
}

export function annotationsOf({ annotations }: ShownRecord): Readonly<Record<string, unknown>> {
  return Object.fromEntries(annotations.map(({ key, value }) => [key, value]))
}
