import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openScriptedServer, openWskHome, type RunningWsk, type WskHome } from '../support/wsk.js'

interface Ready {
  readonly url: string
  readonly auth: string
  readonly pid: number
}

/** A server on a folder in the home, with its first line read. */
async function startServer(
  home: WskHome,
  ...options: readonly string[]
): Promise<RunningWsk & { readonly ready: Ready }> {
  const data = join(home.folder, 'data')
  const port = options.includes('--port') ? [] : ['--port', '0']
  const server = home.start(['server', 'start', ...port, '--data', data, '--json', ...options])
  const output = await server.untilPrinted('\n')
  return { ...server, ready: JSON.parse(output.split('\n')[0] ?? '') as Ready }
}

async function freePort(): Promise<string> {
  await using server = await openScriptedServer([])
  return String(server.port)
}

describe('a server on this machine', () => {
  test('is started, shown and stopped', async () => {
    await using home = await openWskHome()
    await using server = await startServer(home)
    const data = ['--data', join(home.folder, 'data')]

    const status = await home.wsk(['server', 'status', ...data])
    expect(status).toMatchObject({ status: 0, stderr: '' })
    expect(status.stdout).toMatch(new RegExp(`^server +${server.ready.url}\nprocess +${server.ready.pid}\n`))
    const shown = await home.wsk(['server', 'status', '--json'], { env: { WSK_SERVER_DATA: data[1] ?? '' } })
    expect(JSON.parse(shown.stdout)).toMatchObject({ url: server.ready.url, pid: server.ready.pid })

    const stopped = await home.wsk(['server', 'stop', ...data])
    expect(stopped).toEqual({ status: 0, stdout: `ok: stopped the server at ${server.ready.url}\n`, stderr: '' })
    expect((await server.ended).status).toBe(0)
    for (const command of ['stop', 'status']) {
      const result = await home.wsk(['server', command, ...data])
      expect(result).toMatchObject({ status: 1, stdout: '' })
      expect(result.stderr).toMatch(/^error: No server runs on .*\n'wsk server start' starts one/)
    }
  })

  test('takes the options of the server, and its help', async () => {
    await using home = await openWskHome()
    for (const argv of [
      ['server', 'start', '--help'],
      ['help', 'server', 'start'],
    ]) {
      const help = await home.wsk(argv)
      expect(help).toMatchObject({ status: 0, stderr: '' })
      expect(help.stdout).toContain('--trust-all')
    }
    const wrong = await home.wsk(['server', 'start', '--prot', '1'])
    expect(wrong).toMatchObject({ status: 1, stdout: '' })
    expect(wrong.stderr).toContain('prot')
  })

  test('writes ready file and properties when it is asked to', async () => {
    await using home = await openWskHome()
    const ready = join(home.folder, 'ready.json')
    await using server = await startServer(home, '--ready-file', ready, '--write-props', '--port', await freePort())
    expect(JSON.parse(await readFile(ready, 'utf8'))).toMatchObject({ url: server.ready.url })
    expect(await home.wsk(['package', 'list'])).toEqual({ status: 0, stdout: 'packages\n', stderr: '' })
    server.kill('SIGTERM')
    expect((await server.ended).status).toBe(0)
  })
})

describe('users of a server', () => {
  test('are made and taken away while it runs and while it is stopped', async () => {
    await using home = await openWskHome()
    const data = ['--data', join(home.folder, 'data')]
    const key = async (): Promise<string> => {
      const result = await home.wsk(['admin', 'user', 'get', 'alice-the-user', ...data])
      expect(result).toMatchObject({ status: 0, stderr: '' })
      return result.stdout.trim()
    }
    const server = await startServer(home)
    const made = await home.wsk(['admin', 'user', 'create', 'alice-the-user', ...data])
    expect(made).toMatchObject({ status: 0, stderr: '' })
    expect(made.stdout.trim()).toBe(await key())
    const list = await home.wsk(['package', 'list', '--apihost', server.ready.url, '-u', await key()])
    expect(list).toEqual({ status: 0, stdout: 'packages\n', stderr: '' })
    await home.wsk(['server', 'stop', ...data])
    await server.ended

    expect(await key()).toBe(made.stdout.trim())
    const whois = await home.wsk(['user', 'whois', await key(), ...data], { program: 'wskadmin' })
    expect(whois).toMatchObject({ status: 0, stderr: '' })
    expect(whois.stdout).toContain('alice-the-user')
    const gone = await home.wsk(['user', 'delete', 'alice-the-user', ...data], { program: 'wskadmin' })
    expect(gone).toEqual({ status: 0, stdout: 'Subject deleted\n', stderr: '' })
  })

  test('the arguments are those of wskadmin', async () => {
    await using home = await openWskHome()
    const help = await home.wsk(['admin', '--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout).toContain('usage: wsk admin ')
    for (const line of [
      ['admin', 'user'],
      ['admin', 'user', '--help'],
    ]) {
      const group = await home.wsk(line)
      expect(group).toMatchObject({ status: 0, stderr: '' })
      expect(group.stdout).toContain('\n  user whois KEY\n')
    }
    const wrong = await home.wsk(['admin', 'user', 'bogus'])
    expect(wrong).toMatchObject({ status: 2, stdout: '' })
  })
})
