import type { StatusCode } from '../entity/activation.js'
import { openTestApi, type TestApi, type TestApiOptions, type TestReply } from './test-api.js'

export type CallOptions = NonNullable<Parameters<TestApi['call']>[2]>

interface WebActionGiven {
  readonly annotations?: Readonly<Record<string, unknown>>
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Instead of code. */
  readonly exec?: object
  readonly as?: string
}

interface AnswerOptions extends CallOptions {
  /** With its dot. */
  readonly extension?: string
  readonly statusCode?: StatusCode
  readonly method?: string
}

/** Web actions of one API; without `as` nobody calls them. */
export class WebFixture implements AsyncDisposable {
  readonly api: TestApi

  constructor(api: TestApi) {
    this.api = api
  }

  /** Makes a web action, `[pkg/]name`, of `guest` or of `as`; it returns its arguments unless it has a script. */
  async action(name: string, { annotations, parameters, exec, as = 'guest' }: WebActionGiven = {}): Promise<void> {
    const reply = await this.api.call('PUT', `_/actions/${name.replaceAll(' ', '%20')}?overwrite=true`, {
      as,
      body: {
        exec: exec ?? { kind: 'nodejs:20', code: 'x y' },
        annotations: pairs({ 'web-export': true, ...annotations }),
        parameters: pairs(parameters),
      },
    })
    if (reply.status !== 200) throw new Error(`PUT ${name} answered ${reply.status} ${reply.text}`)
  }

  /** `path` begins with the namespace. */
  call(method: string, path: string, options: CallOptions = {}): Promise<TestReply> {
    return this.api.call(method, `/api/v1/web/${path}`, { as: 'nobody', ...options })
  }

  /** What an action that returns its arguments was called with. */
  async received(path: string, options: CallOptions & { readonly method?: string } = {}): Promise<unknown> {
    const { method = options.body === undefined ? 'GET' : 'POST', ...rest } = options
    const reply = await this.call(method, path, rest)
    if (reply.status !== 200) throw new Error(`${method} ${path} answered ${reply.status} ${reply.text}`)
    return reply.body
  }

  /** The answer of an action that ends with this result. */
  answer(result: unknown, options: AnswerOptions = {}): Promise<TestReply> {
    const { extension = '', statusCode = 0, method = 'GET', ...rest } = options
    this.api.balancer.script('guest/returns', { statusCode, result })
    return this.call(method, `guest/default/returns${extension}`, rest)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.api[Symbol.asyncDispose]()
  }
}

/** With the actions `echo`, `raw` and `returns`. */
export async function openWebFixture(options: TestApiOptions = {}): Promise<WebFixture> {
  const fixture = new WebFixture(await openTestApi(options))
  await fixture.action('echo')
  await fixture.action('raw', { annotations: { 'raw-http': true } })
  await fixture.action('returns')
  return fixture
}

export function pairs(record: Readonly<Record<string, unknown>> = {}): readonly { key: string; value: unknown }[] {
  return Object.entries(record).map(([key, value]) => ({ key, value }))
}
