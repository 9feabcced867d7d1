import { openTestApi, type TestApi, type TestApiOptions, type TestReply } from '../../test-support/test-api.js'
import type { ScriptedEnd } from '../../test-support/scripted-balancer.js'

/** A record as the API shows it, as far as tests of compositions look at it. */
export interface ShownActivation {
  readonly activationId: string
  readonly name: string
  readonly namespace: string
  readonly cause?: string
  readonly logs: readonly string[]
  readonly duration: number
  readonly response: { readonly status: string; readonly result?: unknown }
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
}

export type Args = Readonly<Record<string, unknown>>

/** What a conductor answers to what it is given; its runs count from 1. */
export type Conduct = (args: Args, run: number) => unknown

export const code = { exec: { kind: 'nodejs:20', code: 'x y' } }
export const conductorAnnotations = [{ key: 'conductor', value: true }]

export const activation = ({ body }: TestReply) => body as ShownActivation
export const annotation = ({ annotations }: ShownActivation, key: string) =>
  annotations.find((each) => each.key === key)?.value

/** Names `names` one after the other, then ends with what it was last given. */
export const naming =
  (...names: readonly unknown[]): Conduct =>
  (args, run) =>
    run <= names.length ? { action: names[run - 1] } : { params: args }

/** A server whose actions, conductors and sequences are written in one line each, under names of each test's own. */
export class Compositions implements AsyncDisposable {
  readonly api: TestApi
  #turn = 0

  private constructor(api: TestApi) {
    this.api = api
  }

  static async open(options?: TestApiOptions): Promise<Compositions> {
    return new Compositions(await openTestApi(options))
  }

  /** From now on names are others. */
  nextTest(): void {
    this.#turn++
  }

  named(name: string): string {
    return `${name}${this.#turn}`
  }

  put(name: string, body: object = {}): Promise<TestReply> {
    const path = `guest/actions/${this.named(name)}?overwrite=true`
    return this.api.call('PUT', path, { body: { ...code, ...body } })
  }

  async action(name: string, end?: ScriptedEnd, body: object = {}): Promise<void> {
    await this.put(name, body)
    if (end !== undefined) this.api.balancer.script(`guest/${this.named(name)}`, end)
  }

  /** Resolves with what each run of the conductor will have been given, in order. */
  async conductor(name: string, conduct: Conduct, body: object = {}): Promise<readonly Args[]> {
    await this.put(name, { annotations: conductorAnnotations, ...body })
    const inputs: Args[] = []
    this.api.balancer.script(`guest/${this.named(name)}`, (_message, args) => {
      inputs.push(args as Args)
      return { result: conduct(args as Args, inputs.length) }
    })
    return inputs
  }

  sequence(name: string, components: readonly string[], body: object = {}): Promise<TestReply> {
    const exec = { kind: 'sequence', components: components.map((each) => `/_/${this.named(each)}`) }
    return this.put(name, { exec, ...body })
  }

  invoke(name: string, body: unknown = {}, query = '?blocking=true'): Promise<TestReply> {
    return this.api.call('POST', `guest/actions/${this.named(name)}${query}`, { body })
  }

  async result(name: string, body: unknown = {}): Promise<unknown> {
    return (await this.invoke(name, body, '?blocking=true&result=true')).body
  }

  async record(activationId: string): Promise<ShownActivation> {
    return activation(await this.api.call('GET', `guest/activations/${activationId}`))
  }

  async namesOf({ logs }: ShownActivation): Promise<readonly string[]> {
    return (await Promise.all(logs.map((id) => this.record(id)))).map(({ name }) => name)
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.api[Symbol.asyncDispose]()
  }
}
