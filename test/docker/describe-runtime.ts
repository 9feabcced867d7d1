import { SENTINEL } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type ImageUnderTest, startImage } from '../support/docker.js'

/** What a runtime is tried with: actions that do the same in its language, and the texts that are its own. */
export interface RuntimeSamples {
  readonly image: string
  /** Returns its parameters. */
  readonly echo: string
  /** Prints `out` to standard output and `err` to standard error. */
  readonly prints: string
  /** Returns its environment as an object. */
  readonly environment: string
  /** Counts its own runs, as `{"n": 1}`; undefined where each run is a process of its own. */
  readonly counts?: string
  /** Cannot be initialised. */
  readonly broken: string
  readonly brokenAnswer: RegExp
  /** Its result is text. */
  readonly noObject: string
  /** Ends its process in the run. */
  readonly exits: string
  readonly initialized: string
  readonly notInitialized: readonly [status: number, error: string]
  readonly noResult: readonly [status: number, error: string]
  readonly badBody: readonly [status: number, error: RegExp]
  /** Returns `{"client": "function"}` by the package of the platform's client, which it does not bring. */
  readonly client?: string
  /** Waits until another run has begun too; where several may run at once. */
  readonly meets?: string
}

const actionContext = {
  namespace: 'guest',
  action_name: '/guest/hello',
  action_version: '0.0.1',
  activation_id: 'a'.repeat(32),
  transaction_id: 'tid_1',
  deadline: '1700000060000',
}

function initBody(code: string, more: object = {}): object {
  return { value: { name: 'hello', main: 'main', binary: false, code, env: {}, ...more } }
}

function runBody(value: unknown, more: object = {}): object {
  return { value, ...actionContext, ...more }
}

const json = ({ status, body }: Answer): unknown => [status, JSON.parse(body) as unknown]

/** What an invoker expects of a runtime, whoever made either (invocation 17 to 19). */
export function describeRuntime(name: string, samples: RuntimeSamples, skip?: string): void {
  const { image } = samples
  const start = async (code?: string, options: readonly string[] = []): Promise<ImageUnderTest> => {
    const runtime = await startImage(image, options)
    if (code !== undefined) {
      const { status, body } = await runtime.call('/init', initBody(code))
      if (status !== 200) throw new Error(`init: ${status} ${body}`)
    }
    return runtime
  }

  describe.skipIf(skip !== undefined)(`${name}${skip === undefined ? '' : ` (${skip})`}`, () => {
    let echo: ImageUnderTest
    beforeAll(async () => {
      echo = await startImage(image)
    })
    afterAll(() => echo[Symbol.asyncDispose]())

    test('refuses to run before it is initialised', async () => {
      const [status, error] = samples.notInitialized
      expect(json(await echo.call('/run', runBody({})))).toEqual([status, { error }])
    })

    test('takes what is no JSON as a mistake', async () => {
      const [status, error] = samples.badBody
      for (const body of ['', '{', '"text"']) {
        const answer = await echo.call('/run', body)
        expect(answer.status).toBe(status)
        expect(answer.body).toMatch(error)
      }
    })

    test('is initialised once', async () => {
      const first = await echo.call('/init', initBody(samples.echo))
      expect([first.status, first.body]).toEqual([200, samples.initialized])
      for (let attempt = 0; attempt < 3; attempt += 1) {
        expect(json(await echo.call('/init', initBody(samples.noObject)))).toEqual([
          403,
          { error: 'Cannot initialize the action more than once.' },
        ])
      }
      expect(json(await echo.call('/run', runBody({ still: 'mine' })))).toEqual([200, { still: 'mine' }])
    })

    test('returns what the action returns, with its length', async () => {
      const values = [{}, { text: 'héllo \u{1f600} \u2028 "\\\n', nested: [{ a: null }], n: -1.5e-7 }, ['a', 1]]
      for (const value of values) {
        const answer = await echo.call('/run', runBody(value))
        expect(json(answer)).toEqual([200, value])
        expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(answer.body)))
        expect(answer.headers['transfer-encoding']).toBeUndefined()
      }
    })

    test('takes and returns bodies of megabytes', async () => {
      const value = { text: 'é'.repeat(1_500_000) }
      expect(json(await echo.call('/run', runBody(value)))).toEqual([200, value])
    })

    test('says on both streams when an activation has ended, after all that it printed', async () => {
      await using runtime = await start(samples.prints)
      await runtime.call('/run', runBody({}))
      await runtime.call('/run', runBody({}))
      await expect.poll(runtime.logs).toEqual({
        stdout: `out\n${SENTINEL}\nout\n${SENTINEL}\n`,
        stderr: `err\n${SENTINEL}\nerr\n${SENTINEL}\n`,
      })
    })

    test('says it by another line where it is asked to, so that actions cannot', async () => {
      await using runtime = await start(samples.prints)
      await runtime.call('/run', runBody({}), { 'x-wsk-marker': 'mark-1' })
      await expect.poll(runtime.logs).toEqual({ stdout: 'out\nmark-1\n', stderr: 'err\nmark-1\n' })
    })

    test('shows the action its context', async () => {
      await using runtime = await startImage(image, ['-e', '__OW_API_HOST=http://172.17.0.1:3233'])
      await runtime.call('/init', initBody(samples.environment, { env: { GREETING: 'a=b=c ü', __OW_NAMESPACE: 'x' } }))
      const answer = await runtime.call('/run', runBody({}, { api_key: 'id:key' }))
      expect(JSON.parse(answer.body)).toMatchObject({
        GREETING: 'a=b=c ü',
        __OW_API_HOST: 'http://172.17.0.1:3233',
        __OW_API_KEY: 'id:key',
        __OW_NAMESPACE: 'guest',
        __OW_ACTION_NAME: '/guest/hello',
        __OW_ACTION_VERSION: '0.0.1',
        __OW_ACTIVATION_ID: 'a'.repeat(32),
        __OW_TRANSACTION_ID: 'tid_1',
        __OW_DEADLINE: '1700000060000',
      })
    })

    test('reports what cannot be initialised, and ends its logs', async () => {
      await using runtime = await startImage(image)
      const answer = await runtime.call('/init', initBody(samples.broken))
      expect(answer.status).toBe(502)
      expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(answer.body)))
      const { error } = JSON.parse(answer.body) as { readonly error: string }
      expect(error).toMatch(samples.brokenAnswer)
      await expect.poll(async () => (await runtime.logs()).stdout).toBe(`${SENTINEL}\n`)
      await expect.poll(async () => (await runtime.logs()).stderr).toMatch(new RegExp(`^[^]+\n${SENTINEL}\n$`))
    })

    test('reports a result that is no object', async () => {
      await using runtime = await start(samples.noObject)
      const [status, error] = samples.noResult
      expect(json(await runtime.call('/run', runBody({})))).toEqual([status, { error }])
      await expect.poll(async () => (await runtime.logs()).stdout).toContain(`${SENTINEL}\n`)
    })

    test('does not answer success for an action that ends its process', async () => {
      await using runtime = await start(samples.exits)
      const answer = await runtime.call('/run', runBody({})).catch(() => undefined)
      expect(answer?.status).not.toBe(200)
    })

    test('answers only whoever initialised it, where that one brought a token', async () => {
      await using runtime = await startImage(image)
      await runtime.call('/init', initBody(samples.echo), { 'x-wsk-token': 'secret' })
      for (const headers of [{}, { 'x-wsk-token': '' }, { 'x-wsk-token': 'other' }]) {
        expect((await runtime.call('/run', runBody({ a: 1 }), headers)).status).toBe(403)
        expect((await runtime.call('/init', initBody(samples.echo), headers)).status).toBe(403)
      }
      expect(json(await runtime.call('/run', runBody({ a: 1 }), { 'x-wsk-token': 'secret' }))).toEqual([200, { a: 1 }])
    })

    test('keeps within a read-only root, without rights', async () => {
      const mount = (path: string): string => `${path}:rw,exec,size=16m,uid=65534,gid=65534,mode=700`
      const closed = [
        '--read-only',
        '--cap-drop',
        'ALL',
        '--security-opt',
        'no-new-privileges',
        '--user',
        '65534:65534',
      ]
      await using runtime = await start(samples.echo, [
        ...closed,
        '--tmpfs',
        mount('/tmp'),
        '--tmpfs',
        mount('/action'),
      ])
      expect(json(await runtime.call('/run', runBody({ a: 1 })))).toEqual([200, { a: 1 }])
    })

    test.runIf(samples.counts !== undefined)('keeps what the action keeps between runs', async () => {
      await using runtime = await start(samples.counts)
      for (const n of [1, 2, 3]) expect(json(await runtime.call('/run', runBody({})))).toEqual([200, { n }])
    })

    test.runIf(samples.client !== undefined)('has the client of the platform for actions that require it', async () => {
      await using runtime = await start(samples.client)
      expect(json(await runtime.call('/run', runBody({})))).toEqual([200, { client: 'function' }])
    })

    test.runIf(samples.meets !== undefined)('runs several at once where it may', async () => {
      await using runtime = await start(samples.meets, ['-e', '__OW_ALLOW_CONCURRENT=true'])
      const answers = await Promise.all([1, 2, 3].map((n) => runtime.call('/run', runBody({ n, of: 3 }))))
      expect(answers.map(json)).toEqual([1, 2, 3].map((n) => [200, { n }]))
    })
  })
}
