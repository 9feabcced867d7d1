import { asJsonText, type RunRequest } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { openInvokerFixture } from './invoker-fixture.js'
import { reply } from './scripted-containers.js'

const echo = { run: (request: RunRequest) => reply(request.value) }

describe('what the runtime is told', () => {
  test('init parameters go to the environment and not into the run', async () => {
    const seen: { env?: unknown; run?: RunRequest } = {}
    const now = 1_700_000_000_000
    const clock = { now: () => now, monotonicMs: () => performance.now() }
    await using at = await openInvokerFixture({
      clock,
      script: {
        init: ({ env, ...rest }) => {
          seen.env = env
          expect(rest).toEqual({ name: 'hello', main: 'main', binary: false, code: 'code' })
          return reply('')
        },
        run: (request) => {
          seen.run = request
          return reply('{}')
        },
      },
    })
    await at.putAction({ annotations: [], limits: { timeout: 1000 } })
    const content = asJsonText('{"a":"text","b":null,"c":{"d":1},"e":true,"f":7,"g":"stays"}')
    const message = at.message({ content, initArgs: ['a', 'b', 'c', 'e', 'f', 'absent'] })
    await at.invoke(message)
    expect(seen.env).toEqual({
      a: 'text',
      b: '',
      c: '{"d":1}',
      e: 'true',
      f: '7',
      __OW_NAMESPACE: 'guest',
      __OW_ACTION_NAME: '/guest/hello',
      __OW_ACTION_VERSION: '0.0.1',
      __OW_ACTIVATION_ID: message.activationId,
      __OW_TRANSACTION_ID: 'transaction',
      __OW_DEADLINE: '1700000001000',
      __OW_API_KEY: 'uuid:key',
    })
    expect(seen.run).toEqual({
      value: '{"g":"stays"}',
      namespace: 'guest',
      action_name: '/guest/hello',
      action_version: '0.0.1',
      activation_id: message.activationId,
      transaction_id: 'transaction',
      deadline: '1700000001000',
      api_key: 'uuid:key',
    })
  })

  test.each([
    ['where the annotation is missing', [], true],
    ['where it is true', [{ key: 'provide-api-key', value: true }], true],
    ['not where it is false', [{ key: 'provide-api-key', value: false }], false],
    ['not where it is empty', [{ key: 'provide-api-key', value: '' }], false],
  ] as const)('the key of the caller, %s', async (...[, annotations, isGiven]) => {
    const seen: unknown[] = []
    await using at = await openInvokerFixture({
      script: {
        init: ({ env }) => {
          seen.push('__OW_API_KEY' in env)
          return reply('')
        },
        run: (request) => {
          seen.push('api_key' in request)
          return reply('{}')
        },
      },
    })
    await at.putAction({ annotations })
    await at.invoke()
    expect(seen).toEqual([isGiven, isGiven])
  })

  test('parameters keep the spelling of their author', async () => {
    await using at = await openInvokerFixture({ script: echo })
    await at.putAction()
    const content = asJsonText('{ "large": 12345678901234567890, "one": 1.0 }')
    expect((await at.invoke({ content })).response.result).toBe(content)
  })
})
