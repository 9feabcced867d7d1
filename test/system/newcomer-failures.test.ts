import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { type Newcomer, openNewcomer } from '../support/newcomer.js'
import { openWskHome, type WskResult } from '../support/wsk.js'

/** Transaction ids and places differ from run to run. */
function plain({ status, stdout, stderr }: WskResult, url: string): WskResult {
  const text = (from: string): string => from.replaceAll(url, 'SERVER').replaceAll(/\(code \w{32}\)/g, '(code ID)')
  return { status, stdout: text(stdout), stderr: text(stderr) }
}

const listFailed = "Unable to obtain the list of actions for namespace 'default': "
const usage = "Run 'wsk --help' for usage.\n"

const noPython = await missingComponent('python')

describe('a newcomer is told what is wrong and what to do', () => {
  let newcomer: Newcomer
  const failing = async (...args: readonly string[]): Promise<WskResult> =>
    plain(await newcomer.wsk(...args), newcomer.url)
  const create = async (name: string, file: string, source: string): Promise<void> => {
    await newcomer.home.write(file, source)
    await newcomer.done('action', 'create', name, file)
  }

  beforeAll(async () => {
    newcomer = await openNewcomer()
    await newcomer.done('property', 'set', '--apihost', newcomer.url, '--auth', newcomer.auth)
  })

  afterAll(() => newcomer[Symbol.asyncDispose]())

  test('before anything is set', async () => {
    await using home = await openWskHome()
    expect(await home.wsk(['action', 'list'])).toEqual({
      status: 1,
      stdout: '',
      stderr:
        `error: The API host is not valid: An API host must be provided.\n\n${usage}` +
        "Run 'wsk property set --apihost HOST --auth KEY' to set it once, or 'wsk server start' for a server here.\n",
    })
  })

  test('by a wrong key', async () => {
    const key = `${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}:${'k'.repeat(64)}`
    expect(await failing('action', 'list', '--auth', key)).toEqual({
      status: 145,
      stdout: '',
      stderr:
        `error: ${listFailed}The supplied authentication is invalid (code ID)\n${usage}` +
        "The server does not know this key. 'wsk property get --auth' shows it, 'wsk property set --auth KEY' sets another.\n",
    })
  })

  test('by no server', async () => {
    expect(await failing('action', 'list', '--apihost', 'http://127.0.0.1:1')).toEqual({
      status: 3,
      stdout: '',
      stderr:
        `error: ${listFailed}Get "http://127.0.0.1:1/api/v1/namespaces/_/actions?limit=30&skip=0": dial tcp 127.0.0.1:1: connect: connection refused\n${usage}` +
        "Nothing listens at http://127.0.0.1:1. Is the server running? 'wsk server start' starts one on this machine.\n",
    })
  })

  test('by an action that is not there', async () => {
    expect(await failing('action', 'invoke', 'nobody')).toEqual({
      status: 148,
      stdout: '',
      stderr: `error: Unable to invoke action 'nobody': The requested resource does not exist. (code ID)\n${usage}`,
    })
  })

  test('by an https host in front of a plain server', async () => {
    const host = `127.0.0.1:${newcomer.port}`
    expect(await failing('action', 'list', '--apihost', host)).toEqual({
      status: 3,
      stdout: '',
      stderr:
        `error: ${listFailed}Get "https://${host}/api/v1/namespaces/_/actions?limit=30&skip=0": http: server gave HTTP response to HTTPS client\n${usage}` +
        `The server at https://${host} speaks plain HTTP. To use it: wsk property set --apihost SERVER\n`,
    })
    await newcomer.done('property', 'set', '--apihost', newcomer.url)
    expect(await failing('action', 'list')).toMatchObject({ status: 0 })
  })

  test('by a syntax error in JavaScript, whose line the logs have', async () => {
    await create('broken', 'broken.js', 'function main() {\n  return { a: }\n}\n')
    const { status, stdout, stderr } = await failing('action', 'invoke', 'broken', '--result')
    expect({ status, stdout }).toEqual({ status: 246, stdout: '' })
    expect(stderr).toMatch(
      /^\{\n {4}"error": "Initialization has failed due to: .*SyntaxError: Unexpected token '}'"\n\}\n$/,
    )
    const logs = await newcomer.done('activation', 'logs', '--last')
    expect(logs).toMatch(/stderr: +return \{ a: \}\n/)
    expect(logs).toMatch(/stderr: SyntaxError: Unexpected token '}'\n/)
  })

  test('by an error that the code throws, with its place', async () => {
    await create('throws', 'throws.js', 'function main() {\n  undefined.field\n}\n')
    const result = await failing('action', 'invoke', 'throws', '--blocking')
    expect(result).toMatchObject({ status: 246 })
    expect(result.stdout + result.stderr).toContain(
      'An error has occurred: TypeError: Cannot read properties of undefined',
    )
    expect(await newcomer.done('activation', 'logs', '--last')).toMatch(/stderr: .*\b2:\d+\)?\n/)
  })

  test('by the time limit of the action', async () => {
    await create('slow', 'slow.js', 'const main = () => new Promise((resolve) => setTimeout(resolve, 60000))\n')
    await newcomer.done('action', 'update', 'slow', '--timeout', '200')
    expect(await failing('action', 'invoke', 'slow', '--result')).toEqual({
      status: 246,
      stdout: '',
      stderr: '{\n    "error": "The action exceeded its time limits of 200 milliseconds."\n}\n',
    })
  })

  test('by a file that is not there, and a name that is taken', async () => {
    const missing = await failing('action', 'create', 'nothing', 'nothing.js')
    expect(missing).toMatchObject({ status: 2, stdout: '' })
    expect(missing.stderr).toContain("File 'nothing.js' is not a valid file or it does not exist")
    await create('taken', 'taken.js', 'const main = () => ({})\n')
    expect(await failing('action', 'create', 'taken', 'taken.js')).toEqual({
      status: 153,
      stdout: '',
      stderr:
        `error: Unable to create action 'taken': resource already exists (code ID)\n${usage}` +
        'To change the action that is there: wsk action update taken\n',
    })
  })

  test('by a misspelt command', async () => {
    const { status, stderr } = await failing('actoin', 'list')
    expect(status).toBe(1)
    expect(stderr).toContain('action')
  })

  describe.skipIf(noPython !== undefined)(`by Python${noPython === undefined ? '' : ` (${noPython})`}`, () => {
    test('that has a syntax error', async () => {
      await create('brokenPython', 'broken.py', 'def main(args):\n    return {\n')
      const { status, stderr } = await failing('action', 'invoke', 'brokenPython', '--result')
      expect({ status, stderr }).toEqual({
        status: 246,
        stderr: '{\n    "error": "Cannot start action. Check logs for details."\n}\n',
      })
      expect(await newcomer.done('activation', 'logs', '--last')).toMatch(/stderr: SyntaxError: /)
    })
  })
})

describe('a self-signed certificate', () => {
  test('is refused, is accepted with -i, and is told apart from a plain host', async () => {
    await using newcomer = await openNewcomer('--tls')
    const { url, port, auth, done } = newcomer
    expect(url).toBe(`https://127.0.0.1:${port}`)
    await done('property', 'set', '--apihost', url, '--auth', auth)
    expect(plain(await newcomer.wsk('action', 'list'), url)).toEqual({
      status: 3,
      stdout: '',
      stderr:
        `error: ${listFailed}Get "SERVER/api/v1/namespaces/_/actions?limit=30&skip=0": x509: certificate signed by unknown authority\n${usage}` +
        'To trust an authority of your own, put its certificate into a file and name it: SSL_CERT_FILE=FILE (or NODE_EXTRA_CA_CERTS=FILE) wsk …\n' +
        'If you trust this server all the same, add -i: certificates are not checked then.\n',
    })
    expect(await done('-i', 'action', 'list')).toBe('actions\n')
    await newcomer.home.write('hello.js', 'const main = () => ({ safe: true })\n')
    await done('action', 'create', 'hello', 'hello.js', '--insecure')
    expect(await done('-i', 'action', 'invoke', 'hello', '-r')).toBe('{\n    "safe": true\n}\n')
    const plainHost = await newcomer.wsk('action', 'list', '--apihost', `http://127.0.0.1:${port}`)
    expect(plainHost).toMatchObject({ status: 144, stdout: '' })
    expect(plainHost.stderr).toContain(`wsk property set --apihost ${url}\n`)
  })
})
