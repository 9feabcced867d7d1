import { randomBytes } from 'node:crypto'
import { asJsonText, type InitRequest, type RunRequest } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { ParameterVault } from '../support/parameter-vault.js'
import type { RuntimeReply } from './containers/port.js'
import { type InvokerFixture, openInvokerFixture, resultOf } from './invoker-fixture.js'
import { reply } from './scripted-containers.js'

const vault = new ParameterVault([{ id: 'one', secret: randomBytes(32) }])
const seal = (text: string, entity: string, parameter: string) => vault.seal(text, { entity, parameter })

interface Seen {
  readonly inits: InitRequest[]
  readonly runs: string[]
}

async function openWorld(given = vault): Promise<{ readonly at: InvokerFixture; readonly seen: Seen }> {
  const seen: Seen = { inits: [], runs: [] }
  const script = {
    init: (request: InitRequest): RuntimeReply => {
      seen.inits.push(request)
      return reply('')
    },
    run: (request: RunRequest): RuntimeReply => {
      seen.runs.push(request.value)
      return reply('{}')
    },
  }
  return { at: await openInvokerFixture({ script, vault: given }), seen }
}

describe('encrypted arguments', () => {
  test('are opened just before /init and /run, each number as it was written', async () => {
    const { at, seen } = await openWorld()
    await using _ = at
    await at.putAction()
    const [secret, env] = [seal('{"n":1.0}', 'guest/hello', 'secret'), seal('"canary"', 'guest/hello', 'ENV')]
    const content = asJsonText(`{"plain":2.50,"secret":"${secret.value}","ENV":"${env.value}"}`)
    const lockedArgs = { secret: secret.encryption, ENV: env.encryption }
    const record = await at.invoke({ content, lockedArgs, initArgs: ['ENV'] })
    expect(record.response.statusCode).toBe(0)
    expect(seen.runs).toEqual(['{"plain":2.50,"secret":{"n":1.0}}'])
    expect(seen.inits[0]?.env).toMatchObject({ ENV: 'canary' })
  })

  test('open for the package, the binding and the trigger that they came from', async () => {
    const { at, seen } = await openWorld()
    await using _ = at
    await at.putAction({ namespace: 'guest/tools' })
    const origins = { a: 'guest/tools/hello', p: 'guest/tools', b: 'guest/bound', t: 'guest/tick' }
    const sealed = Object.entries(origins).map(([key, entity]) => [key, seal(`"${key}"`, entity, key)] as const)
    const members = sealed.map(([key, { value }]) => `"${key}":"${value}"`)
    const message = at.message({
      action: { path: 'guest/tools', name: 'hello', version: '0.0.1', binding: 'guest/bound' },
      content: asJsonText(`{${members.join()}}`),
      lockedArgs: Object.fromEntries(sealed.map(([key, { encryption }]) => [key, encryption])),
    })
    expect((await at.invoke({ ...message, lockedBy: 'guest/tick' })).response.statusCode).toBe(0)
    expect(seen.runs).toEqual(['{"a":"a","p":"p","b":"b","t":"t"}'])
    const without = at.message({ ...message, activationId: 'f'.repeat(32) })
    expect((await at.invoke(without)).response.statusCode).toBe(3)
    expect(seen.runs).toHaveLength(1)
  })

  test.each([
    [
      'of another action',
      seal('"canary"', 'guest/other', 'secret'),
      vault,
      'it was changed, or was encrypted for something else',
    ],
    [
      'under a key that is missing',
      seal('"canary"', 'guest/hello', 'secret'),
      new ParameterVault([]),
      "it is encrypted with the key 'one', which this server was not given",
    ],
    [
      'in a way that nobody knows',
      { encryption: 'rot13', value: 'pnanel' },
      vault,
      "it is encrypted as 'rot13', which this server cannot read",
    ],
  ])('%s keep the action from running', async (...[, { encryption, value }, given, reason]) => {
    const { at, seen } = await openWorld(given)
    await using _ = at
    await at.putAction()
    const message = at.message({ content: asJsonText(`{"secret":"${value}"}`), lockedArgs: { secret: encryption } })
    const record = await at.invoke(message)
    expect([record.response.statusCode, resultOf(record)]).toEqual([
      3,
      { error: `The action was not run: parameter 'secret' cannot be decrypted: ${reason}.` },
    ])
    expect(await at.recordOf(message)).toEqual(record)
    expect([seen.inits, seen.runs]).toEqual([[], []])
    await at.invoker.quiet()
    expect(at.invoker.census()).toMatchObject({ activations: 0, pool: { leased: 0 } })
  })

  test('that cannot be opened leave a warm container to others', async () => {
    const { at, seen } = await openWorld()
    await using _ = at
    await at.putAction()
    await at.invoke()
    const bad = { content: asJsonText('{"secret":"AAAA"}'), lockedArgs: { secret: 'aes-256-gcm' } }
    expect((await at.invoke(bad)).response.statusCode).toBe(3)
    await at.invoke()
    expect([seen.inits.length, seen.runs.length]).toEqual([1, 2])
  })
})
