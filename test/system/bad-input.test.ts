import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { zipOf } from '../compat/zip.js'
import { type Newcomer, openNewcomer } from '../support/newcomer.js'
import { peakResidentMb, residentMb } from '../support/processes.js'
import { converse, exchangeBytes } from '../support/raw-socket.js'
import { nodeAction, RestClient } from '../support/rest-client.js'

let newcomer: Newcomer
let rest: RestClient
let peakBeforeMb: number

beforeAll(async () => {
  newcomer = await openNewcomer()
  await newcomer.done('property', 'set', '--apihost', newcomer.url, '--auth', newcomer.auth)
  rest = new RestClient(newcomer)
  await rest.put('actions/echo', nodeAction('exports.main = (args) => args'))
  await rest.call('POST', 'actions/echo?blocking=true')
  peakBeforeMb = peakResidentMb(newcomer.pid)
})

afterAll(async () => {
  await rest[Symbol.asyncDispose]()
  await newcomer[Symbol.asyncDispose]()
})

/** What is sent is up to 50 MB: as bytes, as text, as JSON, in the store and on its way to an action. */
const roomMb = 600

async function checkServes(): Promise<void> {
  const reply = await rest.call('POST', 'actions/echo?blocking=true&result=true', { alive: true })
  expect({ status: reply.status, body: reply.body }).toEqual({ status: 200, body: { alive: true } })
  expect(peakResidentMb(newcomer.pid)).toBeLessThan(peakBeforeMb + roomMb)
}

afterEach(checkServes)

function head(line: string, ...headers: readonly string[]): string {
  const authorization = `Authorization: Basic ${Buffer.from(newcomer.auth).toString('base64')}`
  const all = [line, 'Host: x', 'Content-Type: application/json', authorization, ...headers]
  return `${all.join('\r\n')}\r\n\r\n`
}

/** Of the only answer. */
function statusIn(text: string): number {
  expect(text.match(/HTTP\/1\.1 \d{3}/g)).toHaveLength(1)
  return Number(/HTTP\/1\.1 (\d{3})/.exec(text)?.[1])
}

const put = 'PUT /api/v1/namespaces/_/actions/bad?overwrite=true HTTP/1.1'
const post = 'POST /api/v1/namespaces/_/actions/echo?blocking=true&result=true HTTP/1.1'

describe('a request', () => {
  test('that never ends its head is given up', async () => {
    const text = await exchangeBytes(newcomer.port, 'POST /api/v1/namespaces/_/actions/echo HTTP/1.1\r\nHost: x\r\nX')
    expect(statusIn(text)).toBe(408)
  })

  test('that is cut off in its body leaves nothing half-written', async () => {
    const text = await converse(newcomer.port, (socket) => {
      socket.write(head(put, 'Content-Length: 1000'))
      socket.write('{"exec":{"kind":"nodejs:20","code":"', () => socket.destroy())
    })
    expect(text).toBe('')
    expect(await rest.call('GET', 'actions/bad')).toMatchObject({ status: 404 })
  })

  test.each([
    ['a megabyte and more for an action', post, 2 * 1024 * 1024],
    ['more than any request may hold', put, 51 * 1024 * 1024],
  ])('of %s is refused', async (_, line, bytes) => {
    const body = `{"a":"${'x'.repeat(bytes)}"}`
    const text = await exchangeBytes(
      newcomer.port,
      head(line, `Content-Length: ${body.length}`, 'Connection: close'),
      body,
    )
    expect(statusIn(text)).toBe(413)
  })

  test('of 50 MB that says nothing of its length is refused', async () => {
    const chunk = Buffer.from(`100000\r\n${'x'.repeat(0x100000)}\r\n`)
    const chunks = Array.from({ length: 52 }, () => chunk)
    const text = await exchangeBytes(
      newcomer.port,
      head(put, 'Transfer-Encoding: chunked', 'Connection: close'),
      ...chunks,
      '0\r\n\r\n',
    )
    expect(statusIn(text)).toBe(413)
  })

  test('with 48 MB of code is taken', async () => {
    const code = `exports.main = () => ({ length: 1 })//${'x'.repeat(47 * 1024 * 1024)}`
    expect((await rest.call('PUT', 'actions/large', nodeAction(code))).status).toBe(200)
    const reply = await rest.call('POST', 'actions/large?blocking=true&result=true')
    expect({ status: reply.status, body: reply.body }).toEqual({ status: 200, body: { length: 1 } })
    await rest.call('DELETE', 'actions/large')
  })

  test.each([
    ['open arrays', '['.repeat(1_000_000)],
    ['open objects', '{"a":'.repeat(1_000_000)],
    ['arrays', `{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`],
  ])('nested 10^6 deep is refused: %s', async (_, body) => {
    for (const line of [put, post]) {
      const text = await exchangeBytes(
        newcomer.port,
        head(line, `Content-Length: ${body.length}`, 'Connection: close'),
        body,
      )
      expect([400, 413]).toContain(statusIn(text))
    }
  })

  test('as deep as its size allows reaches its action or is refused', async () => {
    const body = `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`
    const text = await exchangeBytes(
      newcomer.port,
      head(post, `Content-Length: ${body.length}`, 'Connection: close'),
      body,
    )
    expect([200, 400, 502]).toContain(statusIn(text))
  })
})

describe('an archive', () => {
  const main = 'exports.main = () => ({})'
  /** What the caller of an action of this archive is told. */
  const errorOf = async (name: string, archive: Buffer): Promise<string> => {
    await newcomer.home.write(`${name}.zip`, archive)
    await newcomer.done('action', 'create', name, `${name}.zip`, '--kind', 'nodejs:default')
    const { status, stdout, stderr } = await newcomer.wsk('action', 'invoke', name, '--result')
    expect({ status, stdout }).toEqual({ status: 246, stdout: '' })
    const { error } = JSON.parse(stderr) as { readonly error: string }
    const begin = 'Initialization has failed due to: There was an error uncompressing the action archive. '
    expect(error.slice(0, begin.length)).toBe(begin)
    return error.slice(begin.length)
  }

  test.each([
    ['slip', '../../../../../../tmp/wsk-slipped.js', 'leads out of the folder.'],
    ['absolute', '/tmp/wsk-slipped.js', 'is an absolute path.'],
    ['backslash', String.raw`..\..\wsk-slipped.js`, 'is not a portable name.'],
  ])('whose files would land elsewhere is refused: %s', async (name, path, reason) => {
    const error = await errorOf(name, zipOf({ 'index.js': main, [path]: 'slipped' }))
    expect(error).toContain(reason)
    const written = [...readdirSync(tmpdir()), ...readdirSync(newcomer.data, { recursive: true }).map(String)]
    expect(written.filter((entry) => entry.includes('wsk-slipped'))).toEqual([])
  })

  test('that would fill the disk is refused', async () => {
    const zeros = Buffer.alloc(10 * 1024 * 1024)
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`zeros-${index}`, zeros]))
    const error = await errorOf('bomb', zipOf({ 'index.js': main, ...files }))
    expect(error).toBe('It unpacks to more than 200 times its size.')
  })

  test('that is none is refused', async () => {
    const error = await errorOf('broken', Buffer.from('PK\u0003\u0004 and nothing else'))
    expect(error).toBe('It has no directory: the file is cut off or no zip.')
  })
})

test('nothing of all that is left', () => {
  expect(residentMb(newcomer.pid)).toBeLessThan(peakBeforeMb + roomMb)
  expect(readdirSync(join(newcomer.data, 'run')).length).toBeLessThanOrEqual(2)
})
