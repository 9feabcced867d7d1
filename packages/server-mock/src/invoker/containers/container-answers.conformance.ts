import { describe, expect, test } from 'vitest'
import {
  answer,
  initRequest,
  json,
  runOnce,
  runRequest,
  startAction,
  startContainer,
  testLimits,
} from './container-testing.js'
import type { ContainerFactory } from './port.js'

/** What passes between the server and an action. */
export function describeAnswers(containers: () => ContainerFactory): void {
  describe('bodies', () => {
    test('pass through unchanged', async () => {
      await using container = await startAction(containers(), 'function main(args) { return args }')
      const value = { text: 'héllo \u{1f600} \u2028 "\\', big: 1e300, nested: [{ a: null }], __ow: '', empty: {} }
      expect(answer((await runOnce(container, runRequest(value))).reply).body).toEqual(value)
    })

    test('may be arrays, as a sequence passes them on', async () => {
      await using container = await startAction(containers(), 'function main(args) { return args.concat(3) }')
      expect(answer((await runOnce(container, runRequest([1, 2]))).reply).body).toEqual([1, 2, 3])
    })

    test('of a megabyte pass at once in both directions', async () => {
      await using container = await startAction(containers(), 'function main(args) { return args }', { concurrency: 8 })
      const text = 'é'.repeat(300_000)
      const limits = { ...testLimits, maxBytes: 2 * 1024 * 1024 }
      const replies = await Promise.all(
        Array.from({ length: 8 }, (_, n) => container.run(runRequest({ n, text }), limits)),
      )
      expect(replies.map((reply) => answer(reply).body)).toEqual(replies.map((_, n) => ({ n, text })))
    })

    test('of any other length are kept whole', async () => {
      await using container = await startAction(containers(), 'function main({ n }) { return { text: "x".repeat(n) } }')
      for (const n of [0, 1, 1300, 10_900, 32_748, 32_757, 65_516, 65_536, 200_000]) {
        const { body } = answer((await runOnce(container, runRequest({ n }))).reply)
        expect(body).toEqual({ text: 'x'.repeat(n) })
      }
    })

    test('longer than allowed are cut where characters end', async () => {
      await using container = await startAction(containers(), 'function main() { return { text: "é".repeat(1000) } }')
      const { reply } = await runOnce(container, runRequest(), { ...testLimits, maxBytes: 100 })
      expect(reply).toMatchObject({ kind: 'truncated', bytes: 2011, prefix: `{"text":"${'é'.repeat(45)}` })
      const again = await runOnce(container, runRequest(), { ...testLimits, maxBytes: 2011 })
      expect(again.reply).toMatchObject({ kind: 'reply', status: 200 })
    })

    test('are numbered by call, not by order', async () => {
      await using container = await startAction(
        containers(),
        'function main({ ms }) { return new Promise((resolve) => setTimeout(() => resolve({ ms }), ms)) }',
        { concurrency: 3 },
      )
      const replies = [60, 30, 1].map((ms) => container.run(runRequest({ ms }), testLimits))
      const bodies = await Promise.all(replies.map(async (reply) => answer(await reply).body))
      expect(bodies).toEqual([{ ms: 60 }, { ms: 30 }, { ms: 1 }])
    })

    test('that are no object are answered by the runtime', async () => {
      await using container = await startAction(containers(), 'function main() { return {} }')
      const { reply } = await runOnce(container, { ...runRequest(), value: json('"text"') })
      expect(answer(reply).status).toBe(403)
    })
  })

  describe('what the action sees', () => {
    test('is the context of the activation and nothing of the server', async () => {
      process.env['WSK_TEST_CANARY'] = 'secret'
      await using container = await startContainer(containers())
      const code = 'function main() { return process.env }'
      const env = { GREETING: 'hi', __OW_ACTION_NAME: '/guest/hello' }
      await container.init(initRequest(code, { env }), testLimits)
      const { body } = answer((await runOnce(container, runRequest({}, { api_key: 'id:key' }))).reply)
      expect(body).toMatchObject({
        GREETING: 'hi',
        __OW_API_HOST: 'http://127.0.0.1:3233',
        __OW_API_KEY: 'id:key',
        __OW_NAMESPACE: 'guest',
        __OW_ACTION_NAME: '/guest/hello',
        __OW_ACTION_VERSION: '0.0.1',
        __OW_TRANSACTION_ID: 'tid_1',
        __OW_DEADLINE: '1700000060000',
      })
      expect(body).not.toHaveProperty('WSK_TEST_CANARY')
      delete process.env['WSK_TEST_CANARY']
    })

    test('follows each activation', async () => {
      await using container = await startAction(
        containers(),
        'function main() { const e = process.env; return { id: e.__OW_ACTIVATION_ID, tid: e.__OW_TRANSACTION_ID } }',
      )
      for (const tid of ['one', 'two', 'two']) {
        const request = runRequest({}, { transaction_id: tid })
        const { reply } = await runOnce(container, request)
        expect(answer(reply).body).toEqual({ id: request.activation_id, tid })
      }
    })

    test('is a folder of its own as working directory', async () => {
      await using container = await startAction(
        containers(),
        `const fs = require('fs')
         function main() { fs.writeFileSync('note', 'x'); return { files: fs.readdirSync('.') } }`,
      )
      expect(answer((await runOnce(container)).reply).body).toEqual({ files: ['note'] })
    })
  })
}
