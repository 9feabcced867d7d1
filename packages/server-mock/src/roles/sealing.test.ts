import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runWskadmin as wskadmin } from '../test-support/run-wskadmin.js'
import { openConfiguredServer, openServer } from '../server.js'
import { configFromSettings } from '../config/config.js'
import { echo, restOf } from './rest-testing.js'

const root = mkdtempSync(join(tmpdir(), 'wsk-sealing-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const keyOf = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`
const [one, two] = [keyOf('one'), keyOf('two')]

const showEnv = {
  exec: { kind: 'nodejs:default', code: 'function main(args) { return { args, env: process.env.SECRET_ENV } }' },
  parameters: [
    { key: 'secret', value: { password: 'canary' } },
    { key: 'SECRET_ENV', value: 'canary too', init: true },
  ],
}
const clear = { args: { secret: { password: 'canary' } }, env: 'canary too' }
const run = 'actions/hello?blocking=true&result=true'

describe('a server with keys of parameters', () => {
  test('runs actions with what it stores encrypted, over a start and a rotation', async () => {
    const data = join(root, 'rotation')
    {
      await using server = await openServer({ data, parameterKeys: one })
      const rest = restOf(server)
      expect((await rest('PUT', 'actions/hello', showEnv)).body).toMatchObject({ parameters: showEnv.parameters })
      expect(JSON.stringify((await rest('GET', 'actions/hello')).body)).not.toContain('canary')
      expect(await rest('POST', run, {})).toMatchObject({ status: 200, body: clear })
      expect(await rest('POST', run, { secret: 'mine' })).toMatchObject({ body: { args: { secret: 'mine' } } })
    }
    const file = join(root, 'keys')
    writeFileSync(file, `# the second one only reads\n${two}\n${one}\n`, { mode: 0o600 })
    {
      await using server = await openServer({ data, parameterKeyFile: file })
      expect(await restOf(server)('POST', run, {})).toMatchObject({ status: 200, body: clear })
      expect(await wskadmin(data, 'parameters', 'encrypt')).toEqual({
        code: 0,
        out: '1 of 1 entities encrypted anew\n',
        err: '',
      })
      expect(await restOf(server)('POST', run, {})).toMatchObject({ status: 200, body: clear })
    }
    expect(JSON.parse(readFileSync(join(data, 'parameter-keys.json'), 'utf8'))).toEqual({ keys: ['two'] })
    await using server = await openServer({ data, parameterKeys: two })
    expect(await restOf(server)('POST', run, {})).toMatchObject({ status: 200, body: clear })
  })

  test('leaves nothing of them in clear on its disk, whatever was accepted with them', async () => {
    const data = join(root, 'disk')
    {
      await using server = await openServer({ data, parameterKeys: one })
      const rest = restOf(server)
      const measure = 'function main(args) { return { lengths: [args.own.length, args.fired.length] } }'
      const parameters = [{ key: 'own', value: 'canary of the action' }]
      await rest('PUT', 'actions/measure', { exec: { kind: 'nodejs:default', code: measure }, parameters })
      await rest('PUT', 'triggers/tick', { parameters: [{ key: 'fired', value: 'canary of a trigger' }] })
      await rest('PUT', 'rules/on-tick', { trigger: '/_/tick', action: '/_/measure' })
      expect((await rest('POST', 'triggers/tick', {})).status).toBe(202)
      await server.quiet()
      const records = (await rest('GET', 'activations?name=measure&docs=true')).body
      expect(records).toMatchObject([{ response: { status: 'success', result: { lengths: [20, 19] } } }])
    }
    const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    for (const { parentPath, name } of files) {
      expect(readFileSync(join(parentPath, name), 'latin1')).not.toContain('canary of')
    }
  })

  test('says at its start which keys are missing, and runs nothing that needs them', async () => {
    const data = join(root, 'missing')
    {
      await using server = await openServer({ data, parameterKeys: one })
      await restOf(server)('PUT', 'actions/hello', showEnv)
      await restOf(server)('PUT', 'actions/plain', echo)
    }
    const settings = { data: { value: data, source: '--data' }, port: { value: 0, source: '--port' } }
    await using server = await openConfiguredServer(configFromSettings(settings, data).server)
    expect(server.facts.notes).toEqual([
      "stored parameters are encrypted with 'one', not among --parameter-keys: actions that need them do not run",
    ])
    const rest = restOf(server)
    const reply = await rest('POST', run, {})
    expect([reply.status, reply.body]).toEqual([
      500,
      {
        error:
          "The action was not run: parameter 'secret' cannot be decrypted: it is encrypted with the key 'one', which this server was not given.",
      },
    ])
    const both = { secret: 1, SECRET_ENV: 'given' }
    expect(await rest('POST', run, both)).toMatchObject({ status: 200, body: { args: { secret: 1 }, env: 'given' } })
    expect(await rest('POST', 'actions/plain?blocking=true&result=true', { a: 1 })).toMatchObject({ body: { a: 1 } })
  })

  test('says that the keys are missing for a rotation, and which file cannot be used', async () => {
    const data = join(root, 'none')
    const server = await openServer({ data })
    const refused = { code: 1, out: '', err: 'The server was given no key to encrypt parameters with.\n' }
    expect(await wskadmin(data, 'parameters', 'encrypt')).toEqual(refused)
    await server.close()
    expect(await wskadmin(data, 'parameters', 'encrypt')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The server is stopped/) as string,
    })
    const file = join(root, 'no-such-file')
    await expect(openServer({ memory: true, parameterKeyFile: file })).rejects.toThrow(
      `parameterKeyFile: ${file} cannot be read (ENOENT); give a file of ID:KEY lines`,
    )
    writeFileSync(file, 'x:canary')
    await expect(openServer({ memory: true, parameterKeyFile: file })).rejects.toThrow(
      `parameterKeyFile: ${file}: key 1 is not 32 bytes in base64`,
    )
  })
})
