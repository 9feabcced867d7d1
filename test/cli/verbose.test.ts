import { describe, expect, test } from 'vitest'
import { openScriptedServer, openWskHome, openWskHomeFor } from '../support/wsk.js'

describe('--verbose', () => {
  test('shows request and answer before the command’s own lines', async () => {
    await using server = await openScriptedServer([{ body: { password: 'x', a: 1 }, headers: { date: 'now' } }])
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    const { stdout, stderr, status } = await home.wsk(['package', 'create', 'p', '-p', 'k', '1', '-v'])
    expect([status, stderr]).toEqual([0, ''])
    const agent = server.requests[0]?.headers['user-agent']
    expect(stdout.replace(/"Resp.*?\n}\n/s, '')).toMatch(
      `REQUEST:\n[PUT]\t${server.url}/api/v1/namespaces/_/packages/p?overwrite=false\nReq Headers\n{\n  "Authorization": [\n    "Basic YTpi"\n  ],\n  "Content-Type": [\n    "application/json"\n  ],\n  "User-Agent": [\n    "${String(agent)}"\n  ]\n}\nReq Body\n`,
    )
    expect(stdout).toContain(
      '"parameters":[{"key":"k","value":1}]}\n\nRESPONSE:Got response with code 200\nResp Headers\n{\n',
    )
    expect(stdout).toMatch(
      /Response body size is 22 bytes\nResponse body received:\n\{"password": "\*{6}"[^\n]*\nok: created package p\n$/,
    )
  })

  test('long bodies are cut, with --debug they are not', async () => {
    const body = { name: 'x'.repeat(2000) }
    await using server = await openScriptedServer(() => ({ body }))
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    const short = await home.wsk(['package', 'get', 'p', '-v'])
    expect(short.stdout).toContain(
      `Body exceeds 1000 bytes and will be truncated\nResponse body received:\n${JSON.stringify(body).slice(0, 1000)}...\n`,
    )
    for (const options of [
      { args: ['-d'], env: {} },
      { args: [], env: { WSK_CLI_DEBUG: '1' } },
    ]) {
      const whole = await home.wsk(['package', 'get', 'p', ...options.args], { env: options.env })
      expect(whole.stdout).toContain(`Response body received:\n${JSON.stringify(body)}\n`)
    }
  })
  test.each([
    { args: ['--debug'], env: {}, shown: true },
    { args: ['-vd'], env: {}, shown: true },
    { args: [], env: { WSK_CLI_DEBUG: '1' }, shown: true },
    { args: ['-v', '--debug=false'], env: {}, shown: false },
  ])('an error is followed by its stack: $args $env $shown', async ({ args, env, shown }) => {
    await using server = await openScriptedServer(() => ({ status: 404, body: { error: 'gone', code: 'tid' } }))
    await using home = await openWskHomeFor(server)
    const { status, stderr } = await home.wsk(['package', 'get', 'p', ...args], { env })
    expect(status).toBe(148)
    expect(stderr).toMatch(/^error: Unable to get package 'p': gone \(code tid\)\n/)
    expect(/\n {4}at /.test(stderr)).toBe(shown)
  })
})
