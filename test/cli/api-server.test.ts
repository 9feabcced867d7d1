import { openServer } from '@wsk/server-mock'
import { expect, test } from 'vitest'
import { openWskHome } from '../support/wsk.js'

const greet = "function main({ name = 'nobody', from }) { return { hello: name, from } }\n"

test('an API that was made, exported, deleted and made again from the export answers the same', async () => {
  await using server = await openServer({ memory: true })
  await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=${server.auth}\n`)
  const ok = async (...args: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await home.wsk(args)
    expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' })
    return stdout
  }
  await home.write('greet.js', greet)
  await ok('action', 'create', 'greet', 'greet.js', '--web', 'true', '-p', 'from', 'here')
  const created = await ok('api', 'create', '/hello', '/world', 'get', 'greet', '-n', 'Greetings')
  const [line, url = ''] = created.split('\n')
  expect(line).toBe('ok: created API /hello/world GET for action /_/greet')
  const asked = async (): Promise<unknown> => (await fetch(`${url}?name=Ada`)).json()
  expect(await asked()).toEqual({ hello: 'Ada', from: 'here' })

  const row = new RegExp(`^/guest/greet +get +Greetings {2}${url}$`, 'm')
  for (const args of [[], ['/hello'], ['Greetings'], ['/hello', '/world', 'get']]) {
    expect(await ok('api', 'list', ...args)).toMatch(row)
  }
  for (const [file, format, version] of [
    ['api.json', 'json', '2'],
    ['api.yaml', 'yaml', '2'],
    ['openapi.json', 'json', '3'],
    ['openapi.yaml', 'yaml', '3'],
  ] as const) {
    const exported = async (): Promise<string> =>
      ok('api', 'get', 'Greetings', '--format', format, '--openapi', version)
    const document = await exported()
    await home.write(file, document)
    expect(await ok('api', 'delete', '/hello')).toBe('ok: deleted API /hello\n')
    expect(await ok('api', 'list')).not.toMatch(row)
    const again = await ok('api', 'create', '-c', file)
    expect(again).toBe(`ok: created API /hello/world get for action /guest/greet\n${url}\n`)
    expect(await asked()).toEqual({ hello: 'Ada', from: 'here' })
    expect(await exported()).toBe(document)
  }
  await ok('api', 'create', 'Greetings', '/again', 'post', 'greet')
  expect(await ok('api', 'list', '/hello')).toMatch(/post +Greetings/)
  expect(await ok('api', 'delete', '/hello', '/again', 'post')).toBe('ok: deleted /again POST from /hello\n')
  const gone = await home.wsk(['api', 'get', '/nothing'])
  expect([gone.status, gone.stderr]).toEqual([1, 'error: API does not exist for basepath /nothing\n'])
})
