import { describe, expect, test } from 'vitest'
import { openScriptedServer, openWskHome, openWskHomeFor, runWsk } from '../support/wsk.js'

const hint = "Run 'wsk --help' for usage.\n"

describe('help', () => {
  test.each([
    [[]],
    [['--help']],
    [['-h']],
    [['help']],
    [['--', 'action', 'list']],
    [['--apihost', 'h']],
    [['-h', 'bogus']],
  ])('wsk %j is the page of all commands', async (argv) => {
    const result = await runWsk(argv)
    expect(result).toMatchObject({ status: 0, stderr: '' })
    expect(result.stdout).toContain('\nAvailable Commands:\n')
    expect(result.stdout).toMatch(/\n {2}action +work with actions\n/)
    expect(result.stdout).toMatch(/\n {2}help +Help about any command\n/)
    expect(result.stdout).toMatch(/\n {2}-u, --auth KEY +authorization KEY\n/)
  })

  test.each([[['property']], [['property', '--help']], [['help', 'property']], [['-i', 'property', '-h']]])(
    'wsk %j is the page of the group',
    async (argv) => {
      const result = await runWsk(argv)
      expect(result).toMatchObject({ status: 0, stderr: '' })
      expect(result.stdout).toMatch(/^work with whisk properties\n\nUsage:\n {2}wsk property \[command\]\n/)
    },
  )

  test.each([
    [['property', 'set', '-h']],
    [['help', 'property', 'set']],
    [['property', 'set', 'x', '--help', '--json']],
  ])('wsk %j is the page of the command', async (argv) => {
    const result = await runWsk(argv)
    expect(result).toMatchObject({ status: 0, stderr: '' })
    expect(result.stdout).toMatch(/^set property\n\nUsage:\n {2}wsk property set \[flags\]\n/)
  })

  test('an unknown word in a group shows the page of the group and a question on stderr', async () => {
    const result = await runWsk(['property', 'gett', 'x', 'y'])
    expect(result.status).toBe(0)
    expect(result.stdout).toMatch(/^work with whisk properties\n/)
    expect(result.stderr).toBe('There is no command "gett" in "wsk property". Did you mean "get" or "set"?\n')
  })

  test('an unknown help topic is told on stderr, with the page of all commands', async () => {
    const result = await runWsk(['help', 'bogus'])
    expect(result).toMatchObject({ status: 0, stdout: '' })
    expect(result.stderr).toMatch(/^Unknown help topic \[`bogus`\]\n/)
    expect(result.stderr).toContain('\nAvailable Commands:\n')
  })

  test('the language does not follow the environment', async () => {
    const { stdout } = await runWsk(['property', '--help'], { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'fr_FR' } })
    expect(stdout).toMatch(/^work with whisk properties/)
  })
})

describe('mistakes', () => {
  test('an unknown command is told twice', async () => {
    expect(await runWsk(['bogus', '--foo'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `Error: unknown command "bogus" for "wsk"\n${hint}unknown command "bogus" for "wsk"\n`,
    })
  })

  test('a near miss is answered with the command that was perhaps meant, twice', async () => {
    const message = 'unknown command "actoin" for "wsk"\n\nDid you mean this?\n\taction\n\n'
    expect(await runWsk(['actoin'])).toEqual({ status: 1, stdout: '', stderr: `Error: ${message}${hint}${message}` })
  })

  test('help is never what was perhaps meant', async () => {
    for (const name of ['hlep', 'hel']) {
      const message = `unknown command "${name}" for "wsk"\n`
      expect((await runWsk([name])).stderr).toBe(`Error: ${message}${hint}${message}`)
    }
  })

  test('so is one of a group without a command', async () => {
    for (const argv of [
      ['action', '--foo'],
      ['property', '--foo', 'x', '-i'],
    ]) {
      expect(await runWsk(argv)).toEqual({
        status: 1,
        stdout: '',
        stderr: 'Error: unknown flag: --foo\nunknown flag: --foo\n',
      })
    }
  })

  test('a flag before any command is told twice', async () => {
    expect(await runWsk(['--foo'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Error: unknown flag: --foo\nunknown flag: --foo\n',
    })
  })

  test('--version is no flag of wsk, yet what was asked for follows', async () => {
    const result = await runWsk(['--version'])
    expect(result).toMatchObject({ status: 1, stdout: '' })
    expect(result.stderr).toMatch(
      /^Error: unknown flag: --version\nunknown flag: --version\nThis is wsk \d+\.\d+\.\d+ on Node /,
    )
  })

  test.each([
    [['property', 'get', '--foo'], 'unknown flag: --foo'],
    [['property', 'set', '-x'], "unknown shorthand flag: 'x' in -x"],
    [['property', 'set', '--auth'], 'flag needs an argument: --auth'],
    [['property', 'set', '-u'], "flag needs an argument: 'u' in -u"],
    [['-u', 'k', 'property', 'get'], "unknown shorthand flag: 'u' in -u"],
    [['property', 'set', '--namespace', 'x'], 'unknown flag: --namespace'],
    [
      ['package', 'list', '-l', 'abc'],
      'invalid argument "abc" for "-l, --limit" flag: strconv.ParseInt: parsing "abc": invalid syntax',
    ],
  ])('wsk %j is one line on stderr', async (argv, line) => {
    const result = await runWsk(argv, { env: { WSK_CONFIG_FILE: '' } })
    expect(result).toMatchObject({ status: 1, stdout: '' })
    expect(result.stderr.split('\n')[0]).toBe(line)
    expect(result.stderr).not.toContain(hint)
  })

  test.each([
    [['-p', 'k'], "The parameter arguments are invalid: Arguments for '-p' must be a key/value pair", 1],
    [
      ['property', 'get', '--auth', '-A'],
      "The annotation arguments are invalid: An argument must be provided for '-A'",
      1,
    ],
    [['bogus', '-T', 'k'], "Arguments for '-T' must be a key/value pair", 1],
    [['list', '-P', '/nowhere'], "File '/nowhere' is not a valid file or it does not exist", 2],
    [['list', '-A', '/dev/null/x'], "Cannot access file '/dev/null/x': stat /dev/null/x: not a directory", 2],
    [['list', '-P', '/'], "Unable to read the file '/': read /: is a directory", 1],
  ])('pairs come first: wsk %j', async (argv, message, status) => {
    expect(await runWsk(argv)).toEqual({
      status,
      stdout: '',
      stderr: `error: Failed to parse arguments: ${message}\n${hint}`,
    })
  })
})

describe('order of the checks', () => {
  test('flag syntax, then the host, then the number of arguments', async () => {
    await using home = await openWskHome()
    const noHost = 'error: The API host is not valid: An API host must be provided.\n\n'
    expect((await home.wsk(['package', 'get', '--foo'])).stderr).toBe('unknown flag: --foo\n')
    const missing = await home.wsk(['package', 'get'])
    expect(missing.stderr.startsWith(`${noHost}${hint}`)).toBe(true)
    expect(missing).toMatchObject({ status: 1, stdout: '' })
    expect((await home.wsk(['package', 'get', '--apihost', 'h'])).stderr).toBe(
      `error: Invalid argument(s). A package name is required.\n${hint}`,
    )
    expect((await home.wsk(['package', 'get', '-h'])).status).toBe(0)
  })

  test('a missing key stops at the request, with status 2', async () => {
    await using server = await openScriptedServer([])
    await using home = await openWskHome(`APIHOST=${server.url}\n`)
    const result = await home.wsk(['package', 'list'])
    expect(result).toMatchObject({ status: 2, stdout: '' })
    expect(result.stderr).toContain(
      "Unable to create GET HTTP request for 'packages': Unable to add the HTTP authentication header: Authorization key is not configured (--auth is required)\n",
    )
    expect(result.stderr).toContain(hint)
    expect(server.requests).toEqual([])
  })

  test.each([
    [['package', 'list'], "Unable to create GET HTTP request for 'packages'"],
    [['rule', 'list'], "Unable to create HTTP request for GET 'rules'"],
    [['trigger', 'list', '-l', '5'], "Unable to create HTTP request for GET 'triggers'"],
    [['activation', 'list', 'h'], "Unable to create HTTP request for GET 'activations'"],
    [['activation', 'get', '--last'], "Unable to create HTTP request for GET 'activations'"],
    [['activation', 'get', 'f00'], "Unable to create HTTP request for GET 'activations/f00'"],
    [['namespace', 'list'], 'Unable to create HTTP request for GET'],
    [['action', 'list'], "Unable to create HTTP request for GET 'actions?limit=30&skip=0'"],
    [['trigger', 'create', 't'], "Unable to create HTTP request for PUT 'triggers/t?overwrite=false'"],
  ])('a missing key is told with the route of %j', async (argv, context) => {
    const { status, stderr } = await runWsk([...argv, '--apihost', 'h'], { env: { WSK_CONFIG_FILE: '' } })
    expect(status).toBe(2)
    expect(stderr).toContain(`: ${context}: Unable to add the HTTP authentication header: Authorization key is`)
  })
})

describe('under --json', () => {
  test('stdout is one JSON text, everything else is on stderr', async () => {
    await using server = await openScriptedServer(() => ({ body: [] }))
    await using home = await openWskHomeFor(server)
    const list = await home.wsk(['--json', '-v', 'package', 'list'])
    expect(JSON.parse(list.stdout)).toEqual([])
    expect(list.stderr).toContain('REQUEST:\n')
    const set = await home.wsk(['property', 'set', '--apiversion', 'v1', '--json'])
    expect(JSON.parse(set.stdout)).toEqual({ apiversion: 'v1' })
    expect(set.stderr).toBe('ok: whisk API version set to v1\n')
  })
})
