import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { activationIdIn, type Newcomer, openNewcomer } from '../support/newcomer.js'
import { openWskHome } from '../support/wsk.js'

const helloPython = `def main(args):
    name = args.get("name", "stranger")
    print("greeting " + name)
    return {"greeting": "Hello " + name + "!"}
`
const shout = 'function main({ greeting }) {\n  return { greeting: greeting.toUpperCase() }\n}\n'
const greet = "const main = ({ name = 'stranger' }) => ({ greeting: `Hello ${name}!` })\n"

test('a server started without any option connects wsk by itself', async () => {
  await using home = await openWskHome()
  await using server = home.start(['server', 'start'])
  const printed = await server.untilPrinted('--auth ')
  expect(printed).toMatch(/^wsk server [\d.]+ is ready at http:\/\/127\.0\.0\.1:\d+\n/)
  expect(printed).toContain('.wskprops, wsk is connected\n')
  await home.write('hello.js', greet)
  const created = await home.wsk(['action', 'create', 'hello', 'hello.js'])
  expect(created).toEqual({ status: 0, stdout: 'ok: created action hello\n', stderr: '' })
  const result = await home.wsk(['action', 'invoke', 'hello', '--result', '--param', 'name', 'World'])
  expect(result).toEqual({ status: 0, stdout: '{\n    "greeting": "Hello World!"\n}\n', stderr: '' })
  const stopped = await home.wsk(['server', 'stop'])
  expect(stopped).toMatchObject({ status: 0, stderr: '' })
  const { status, stderr } = await server.ended
  expect(status).toBe(0)
  // Who changed what, and nothing else.
  const lines = stderr.trim().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { readonly audit?: string }).audit)).toEqual([
    'updateAction',
    'stopServer',
  ])
})

/** Each look starts `wsk`. */
const patience = { timeout: 30_000, interval: 50 }

interface ShownRecord {
  readonly start: number
  readonly end: number
  readonly duration: number
  readonly logs: readonly string[]
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
}

const noPython = await missingComponent('python')

describe.skipIf(noPython !== undefined)(`a newcomer's walk${noPython === undefined ? '' : ` (${noPython})`}`, () => {
  let newcomer: Newcomer

  beforeAll(async () => {
    newcomer = await openNewcomer()
    const { home, done, url, auth } = newcomer
    await home.write('hello.py', helloPython)
    await home.write('shout.js', shout)
    await done('property', 'set', '--apihost', url, '--auth', auth)
    await done('action', 'create', 'helloPython', 'hello.py')
  })

  afterAll(() => newcomer[Symbol.asyncDispose]())

  test('the server is remembered', async () => {
    const { url, auth, done } = newcomer
    expect(await done('property', 'set', '--apihost', url, '--auth', auth)).toBe(
      `ok: whisk auth set. Run 'wsk property get --auth' to see the new value.\nok: whisk API host set to ${url}\n`,
    )
    expect(await done('property', 'get', '--apihost')).toBe(`whisk API host\t\t${url}\n`)
  })

  test('an action is invoked and its result shown', async () => {
    const shown = await newcomer.done('action', 'invoke', 'helloPython', '--result', '--param', 'name', 'World')
    expect(shown).toBe('{\n    "greeting": "Hello World!"\n}\n')
  })

  test('an invocation that nobody waits for has a whole record, and logs', async () => {
    const { done } = newcomer
    const invoked = await done('action', 'invoke', 'helloPython', '--param', 'name', 'Later')
    const id = activationIdIn(invoked)
    expect(invoked).toBe(`ok: invoked /_/helloPython with id ${id}\n`)
    await expect.poll(() => newcomer.wsk('activation', 'result', id), patience).toMatchObject({ status: 0 })
    const shown = await done('activation', 'get', id)
    expect(shown.split('\n', 1)).toEqual([`ok: got activation ${id}`])
    const { annotations, logs, ...record } = JSON.parse(shown.slice(shown.indexOf('{'))) as ShownRecord
    const { start, end, duration } = record
    expect(end - start).toBe(duration)
    expect(record).toEqual({
      namespace: 'guest',
      name: 'helloPython',
      version: '0.0.1',
      subject: 'guest',
      activationId: id,
      start,
      end,
      duration,
      statusCode: 0,
      publish: false,
      response: { status: 'success', statusCode: 0, success: true, result: { greeting: 'Hello Later!' } },
    })
    expect(logs).toHaveLength(1)
    expect(logs[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z stdout: greeting Later$/)
    const { kind, waitTime, ...others } = Object.fromEntries(annotations.map(({ key, value }) => [key, value]))
    expect(kind).toMatch(/^python:3\.\d+$/)
    expect(waitTime).toBeTypeOf('number')
    const limits = { concurrency: 1, logs: 10, memory: 256, timeout: 60_000 }
    expect(others).toMatchObject({ path: 'guest/helloPython', timeout: false, limits })
    expect(await done('activation', 'logs', id)).toMatch(/^\S+Z stdout: greeting Later\n$/)
  })

  test('a sequence runs Python and then JavaScript', async () => {
    const { done } = newcomer
    await done('action', 'create', 'shout', 'shout.js')
    await done('action', 'create', 'loudHello', '--sequence', 'helloPython,shout')
    const shown = await done('action', 'invoke', 'loudHello', '-r', '-p', 'name', 'World')
    expect(shown).toBe('{\n    "greeting": "HELLO WORLD!"\n}\n')
  })

  test('a trigger is fired into two rules', async () => {
    const { home, done } = newcomer
    await home.write('note.js', 'const main = ({ name }) => ({ noted: name })\n')
    await done('action', 'create', 'note', 'note.js')
    await done('trigger', 'create', 'knock')
    await done('rule', 'create', 'knockToHello', 'knock', 'helloPython')
    await done('rule', 'create', 'knockToNote', 'knock', 'note')
    const fired = activationIdIn(await done('trigger', 'fire', 'knock', '--param', 'name', 'Rule'))
    const started = async (): Promise<readonly string[]> => {
      const { stdout } = await newcomer.wsk('activation', 'logs', fired)
      return stdout
        .split('\n')
        .filter((line) => line.includes('activationId'))
        .map(activationIdIn)
    }
    await expect.poll(started, patience).toHaveLength(2)
    const results: string[] = []
    for (const id of await started()) {
      await expect.poll(() => newcomer.wsk('activation', 'result', id), patience).toMatchObject({ status: 0 })
      results.push(await done('activation', 'result', id))
    }
    expect(results.sort()).toEqual(['{\n    "greeting": "Hello Rule!"\n}\n', '{\n    "noted": "Rule"\n}\n'])
  })

  test('a list shows what there is, newest first', async () => {
    const { done } = newcomer
    await done('action', 'invoke', 'helloPython', '--blocking')
    const [header, newest] = (await done('activation', 'list')).split('\n')
    expect(header).toMatch(/^Datetime +Activation ID +Kind +Start +Duration +Status +Entity$/)
    expect(newest).toMatch(/ python:\S+ +warm +\d+ms +success +guest\/helloPython:0\.0\.1$/)
    expect(await done('list')).toMatch(
      /^Entities in namespace: default\npackages\nactions\n\/guest\/\S+ +private \S+\n/,
    )
  })
})
