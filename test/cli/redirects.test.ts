import { describe, expect, test } from 'vitest'
import { openScriptedServer, openWskHome, openWskHomeFor } from '../support/wsk.js'

describe('redirects', () => {
  test('a chain of more than ten is left with one line', async () => {
    await using server = await openScriptedServer(() => ({ status: 302, headers: { location: '/next' } }))
    await using home = await openWskHomeFor(server)
    expect(await home.wsk(['package', 'create', 'p'])).toEqual({
      status: 3,
      stdout: '',
      stderr: `error: Unable to create package 'p': Put "/next": stopped after 10 redirects\n`,
    })
    expect(server.calls.slice(1)).toEqual(Array.from({ length: 10 }, () => 'GET /next'))
  })

  test('ten are followed', async () => {
    await using server = await openScriptedServer((request) => {
      const followed = Number(/(\d+)$/.exec(request.url)?.[1] ?? 0)
      return followed === 10 ? { body: {} } : { status: 307, headers: { location: `/next/${followed + 1}` } }
    })
    await using home = await openWskHomeFor(server)
    expect(await home.wsk(['package', 'create', 'p'])).toMatchObject({ status: 0, stderr: '' })
  })

  test.each([
    ['ftp://h/x', () => 'Delete "ftp://h/x": unsupported protocol scheme "ftp"'],
    ['http://[x', (url: string) => `Delete "${url}": failed to parse Location header "http://[x"`],
  ])('one to %s is one line', async (location, message) => {
    await using server = await openScriptedServer(() => ({ status: 302, headers: { location } }))
    await using home = await openWskHomeFor(server)
    expect(await home.wsk(['rule', 'delete', 'r'])).toEqual({
      status: 3,
      stdout: '',
      stderr: `error: Unable to delete rule 'r': ${message(`${server.url}/api/v1/namespaces/_/rules/r`)}\n`,
    })
  })

  test('are followed as Go follows them', async () => {
    await using server = await openScriptedServer((request) => {
      if (request.url.endsWith('/target')) return { body: {} }
      return { status: request.url.includes('/keep') ? 307 : 302, headers: { location: '/target' } }
    })
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    expect((await home.wsk(['package', 'create', 'p'])).stdout).toBe('ok: created package p\n')
    expect((await home.wsk(['package', 'create', 'keep'])).stdout).toBe('ok: created package keep\n')
    expect(server.requests.map(({ method, body }) => [method, body !== ''])).toEqual([
      ['PUT', true],
      ['GET', false],
      ['PUT', true],
      ['PUT', true],
    ])
  })
})
