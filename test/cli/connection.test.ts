import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Certificate, makeCertificate } from '../../packages/sdk/src/test-support/certificates.js'
import { openScriptedServer, openWskHome, openWskHomeFor } from '../support/wsk.js'

let selfSigned: Certificate

beforeAll(async () => {
  selfSigned = await makeCertificate()
})

const list = ['package', 'list']
const packages = (): { body: readonly [] } => ({ body: [] })

/** A server that ends or answers each connection in a way of its own. */
async function openRawServer(answer: (socket: Socket) => void): Promise<AsyncDisposable & { port: number }> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => {})
    answer(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.close()
      await once(server, 'close')
    },
  }
}

describe('the wrong protocol', () => {
  test('plain HTTP behind an https host: wsk says which property set mends it', async () => {
    await using server = await openScriptedServer(packages)
    await using home = await openWskHome(`APIHOST=127.0.0.1:${server.port}\nAUTH=a:b\n`)
    const result = await home.wsk(list)
    expect(result).toMatchObject({ status: 3, stdout: '' })
    expect(result.stderr).toBe(
      `error: Unable to obtain the list of packages for namespace 'default': Get "https://127.0.0.1:${server.port}/api/v1/namespaces/_/packages?limit=30&skip=0": http: server gave HTTP response to HTTPS client\n` +
        `The server at https://127.0.0.1:${server.port} speaks plain HTTP. To use it: wsk property set --apihost http://127.0.0.1:${server.port}\n`,
    )
  })

  test('the same when the server hangs up on the handshake', async () => {
    await using server = await openRawServer((socket) => socket.resume().end())
    await using home = await openWskHome(`APIHOST=127.0.0.1:${server.port}\nAUTH=a:b\n`)
    const result = await home.wsk(list)
    expect(result.status).toBe(3)
    expect(result.stderr).toContain(`wsk property set --apihost http://127.0.0.1:${server.port}\n`)
  })

  test('TLS behind a plain host: wsk says which property set mends it', async () => {
    await using server = await openScriptedServer(packages, selfSigned)
    await using home = await openWskHome(`APIHOST=http://127.0.0.1:${server.port}\nAUTH=a:b\n`)
    const result = await home.wsk(list)
    expect(result.status).toBe(3)
    expect(result.stderr).toContain(`wsk property set --apihost https://127.0.0.1:${server.port}\n`)
  })
})

test('a TLS port that answers plain HTTP: wsk says which property set mends it', async () => {
  await using server = await openScriptedServer([
    { status: 400, body: 'The plain HTTP request was sent to HTTPS port' },
  ])
  await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
  const result = await home.wsk(list)
  expect(result.status).toBe(144)
  expect(result.stderr).toContain(`wsk property set --apihost https://127.0.0.1:${server.port}\n`)
})

describe('no answer', () => {
  test('nobody listens', async () => {
    const gone = await openScriptedServer([])
    await gone[Symbol.asyncDispose]()
    await using home = await openWskHome(`APIHOST=${gone.url}\nAUTH=a:b\n`)
    expect(await home.wsk(['package', 'get', 'p'])).toEqual({
      status: 3,
      stdout: '',
      stderr:
        `error: Unable to get package 'p': Get "${gone.url}/api/v1/namespaces/_/packages/p": dial tcp 127.0.0.1:${gone.port}: connect: connection refused\n` +
        `Nothing listens at ${gone.url}. Is the server running? 'wsk server start' starts one on this machine.\n`,
    })
  })

  test('a name without an address', async () => {
    await using home = await openWskHome('APIHOST=http://no-such-host.invalid\nAUTH=a:b\n')
    const result = await home.wsk(list)
    expect(result.status).toBe(3)
    expect(result.stderr).toMatch(/: dial tcp: lookup no-such-host\.invalid: .*\n/)
  })

  test('a connection that is cut', async () => {
    await using server = await openScriptedServer([{ hangUp: true }])
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    const result = await home.wsk(['package', 'delete', 'p'])
    expect(result.status).toBe(3)
    expect(result.stderr).toContain(`Delete "${server.url}/api/v1/namespaces/_/packages/p": EOF\n`)
  })

  test.each([
    ['action', 'invoke', 'x'],
    ['trigger', 'fire', 'x'],
  ])('%s %s whose connection is cut after a while may have done its work all the same', async (...args) => {
    await using server = await openScriptedServer(async () => {
      await setTimeout(1100)
      return { hangUp: true }
    })
    await using home = await openWskHomeFor(server)
    const result = await home.wsk(args)
    expect(result.status).toBe(3)
    expect(result.stderr).toMatch(
      /: EOF\n(?:Run .*\n)?The server may have taken it all the same: 'wsk activation list' shows what ran\.\n$/,
    )
  })

  test('an invocation that was sent over TLS may have run as well, what only reads has nothing to look for', async () => {
    await using server = await openScriptedServer(() => ({ hangUp: true }), selfSigned)
    await using home = await openWskHomeFor(server)
    expect((await home.wsk(['-i', 'action', 'invoke', 'x'])).stderr).toContain(
      "'wsk activation list' shows what ran.\n",
    )
    expect((await home.wsk(['-i', ...list])).stderr).toMatch(/: EOF\n$/)
  })

  test('nothing is sent twice', async () => {
    await using server = await openScriptedServer([{ status: 503 }, { hangUp: true }])
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    expect((await home.wsk(list)).status).toBe(247)
    expect((await home.wsk(list)).status).toBe(3)
    expect(server.requests).toHaveLength(2)
  })
})

describe('answers that are errors', () => {
  test.each([
    [400, 144],
    [401, 145],
    [403, 147],
    [404, 148],
    [405, 149],
    [409, 153],
    [413, 157],
    [429, 173],
    [500, 244],
    [502, 246],
    [503, 247],
  ])('status %i is exit status %i', async (status, exitStatus) => {
    await using server = await openScriptedServer([{ status, body: { error: 'No.', code: 'tid' } }])
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    const result = await home.wsk(['package', 'delete', 'p'])
    expect(result).toMatchObject({ status: exitStatus, stdout: '' })
    expect(result.stderr.split('\n')[0]).toBe("error: Unable to delete package 'p': No. (code tid)")
  })

  test.each([
    [{ status: 404, body: { error: 'No.', code: 12 } }, 'No. (code 12)'],
    [{ status: 404, body: { error: { b: [1, null], a: true }, code: 'x' } }, 'map[a:true b:[1 <nil>]] (code x)'],
    [{ status: 404, body: { error: 'No.' } }, 'The connection failed, or timed out. (HTTP status code 404)'],
    [{ status: 503, body: '<html>' }, 'The connection failed, or timed out. (HTTP status code 503)'],
    [{ status: 500 }, 'The connection failed, or timed out. (HTTP status code 500)'],
    [{ status: 302 }, 'The connection failed, or timed out. (HTTP status code 302)'],
    [{ status: 502, body: { a: 1 } }, 'The connection failed, or timed out. (HTTP status code 502)'],
  ])('%j', async (reply, message) => {
    await using server = await openScriptedServer([reply])
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    const result = await home.wsk(['package', 'get', 'p'])
    expect(result.status).toBe(reply.status & 255)
    expect(result.stderr.split('\n')[0]).toBe(`error: Unable to get package 'p': ${message}`)
  })

  test('a proxy that answers 502 with nothing but an error shows nothing', async () => {
    await using server = await openScriptedServer([{ status: 502, body: { error: 'down' } }])
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    expect(await home.wsk(['package', 'get', 'p'])).toEqual({ status: 246, stdout: '', stderr: '' })
  })

  test('a host with a password in it is refused in one line that does not show it', async () => {
    await using home = await openWskHome()
    for (const args of [['list'], ['property', 'get']]) {
      expect(
        await home.wsk(args, { env: { WHISK_AUTH: 'a:b', WHISK_APIHOST: 'http://user:secret@127.0.0.1:1' } }),
      ).toEqual({
        status: 1,
        stdout: '',
        stderr:
          "error: The API host is not valid: Invalid host address 'http://***@127.0.0.1:1': a user or a password has no place in it, --auth takes the key\nRun 'wsk --help' for usage.\n",
      })
    }
    const set = await home.wsk(['property', 'set', '--apihost', 'http://user:secret@h'])
    expect(set.status).toBe(1)
    expect(set.stderr).toContain(
      "the API host value 'http://***@h' is invalid: Invalid host address 'http://***@h': a user",
    )
    expect(set.stderr).not.toContain('secret')
  })
})

describe('a success that no OpenWhisk API sends', () => {
  const page = { body: '<!doctype html><title>Log in</title>', headers: { 'content-type': 'text/html; charset=utf-8' } }

  test('counts as one, and is told on stderr, once', async () => {
    await using server = await openScriptedServer(() => page)
    await using home = await openWskHomeFor(server)
    const hint = `An OpenWhisk API answers in JSON, ${server.url} with text/html: probably nothing was done. Is this the right address? 'wsk property get --apihost' shows it.\n`
    await home.write('x.js', 'const main = () => ({})')
    for (const [args, stdout] of [
      [['action', 'create', 'x', 'x.js'], 'ok: created action x\n'],
      [['action', 'update', 'x', 'x.js'], 'ok: updated action x\n'],
      [['action', 'invoke', 'x'], 'ok: invoked /_/x with id \n'],
      [list, 'packages\n'],
    ] as const) {
      expect(await home.wsk(args)).toEqual({ status: 0, stdout, stderr: hint })
    }
  })

  test('after a redirect, too', async () => {
    await using server = await openScriptedServer(({ url }) =>
      url === '/login' ? page : { status: 302, headers: { location: '/login' } },
    )
    await using home = await openWskHomeFor(server)
    const { status, stderr } = await home.wsk(['package', 'create', 'p'])
    expect([status, stderr]).toEqual([0, expect.stringContaining('Is this the right address?')])
  })

  test.each([
    ['JSON of another type', { body: [], headers: { 'content-type': 'text/plain' } }],
    ['no content', { status: 204 }],
    ['nothing at all', { headers: { 'content-type': 'text/html' } }],
  ])('%s is none', async (_what, reply) => {
    await using server = await openScriptedServer(() => reply)
    await using home = await openWskHomeFor(server)
    expect(await home.wsk(list)).toEqual({ status: 0, stdout: 'packages\n', stderr: '' })
  })
})

describe('a path in the API host', () => {
  const missing = { status: 404, body: { error: 'The requested resource does not exist.', code: 'tid' } }
  const page = { status: 404, body: '<html>', headers: { 'content-type': 'text/html' } }
  test.each([
    ['/api/v1', missing, true],
    ['/api', missing, true],
    ['/whisk', page, true],
    ['/whisk', missing, false],
    ['', missing, false],
    ['', page, false],
  ])('%s: a 404 says how to leave it out where it is likely to be wrong', async (path, reply, isTold) => {
    await using server = await openScriptedServer(() => reply)
    await using home = await openWskHome(`APIHOST=${server.url}${path}\nAUTH=a:b\n`)
    for (const args of [list, ['action', 'invoke', 'x']]) {
      const { status, stderr } = await home.wsk(args)
      expect(status).toBe(148)
      expect(stderr.endsWith(`To leave that out: wsk property set --apihost ${server.url}\n`)).toBe(isTold)
    }
  })
})
