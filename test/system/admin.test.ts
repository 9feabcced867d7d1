import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openServerFolder, type ServerFolder } from '../support/server-process.js'
import { runWsk, type WskResult } from '../support/wsk.js'

type Program = 'wsk' | 'wskadmin'

/** Without isolation a server has one user. */
const trusting = { args: ['--trust-all'] }

/** `wsk admin` and `wskadmin` are one. */
function admin({ data }: ServerFolder, program: Program, ...args: readonly string[]): Promise<WskResult> {
  const line = program === 'wsk' ? ['admin', ...args] : args
  return runWsk([...line, '--data', data], { program })
}

const key = /^[0-9a-f-]{36}:\S{64}\n$/

/** Every command once, as it is on a running server and on the folder of a stopped one. */
async function walk(folder: ServerFolder, program: Program): Promise<string> {
  const answer = async (...args: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await admin(folder, program, ...args)
    expect({ status, stderr }, `${program} ${args.join(' ')}`).toEqual({ status: 0, stderr: '' })
    return stdout
  }
  const auth = await answer('user', 'create', 'anne-the-user')
  expect(auth).toMatch(key)
  expect(await answer('user', 'get', 'anne-the-user')).toBe(auth)
  expect(await answer('user', 'whois', auth.trim())).toBe('subject: anne-the-user\nnamespace: anne-the-user\n')
  const second = await answer('user', 'create', 'anne-the-user', '--namespace', 'shared')
  expect(second).toMatch(key)
  expect(await answer('user', 'list', 'shared')).toBe(`${second.trim()}\tanne-the-user\n`)
  expect(await answer('user', 'list', 'shared', '--key')).toBe(second)
  expect(await answer('user', '-w', 'subjects.v2.0.0', 'list', 'shared', '--key')).toBe(second)
  expect(await answer('user', 'block', 'anne-the-user')).toBe('"anne-the-user" blocked successfully\n')
  expect(await answer('user', 'unblock', 'anne-the-user')).toBe('"anne-the-user" unblocked successfully\n')
  await answer('limits', 'set', 'shared', '--invocationsPerMinute', '7', '--concurrentInvocations', '3')
  expect(await answer('limits', 'get', 'shared')).toBe('invocationsPerMinute = 7\nconcurrentInvocations = 3\n')
  await answer('limits', 'delete', 'shared')
  expect(await answer('user', 'delete', 'anne-the-user', '--namespace', 'shared')).toBe('Namespace deleted\n')
  return auth
}

async function list({ url }: { readonly url: string }, auth: string): Promise<number | null> {
  const { status } = await runWsk(['action', 'list', '--apihost', url, '--auth', auth.trim()])
  return status
}

describe.each(['wsk', 'wskadmin'] as const)('%s', (program) => {
  test('administers a running server, at once', async () => {
    await using folder = await openServerFolder()
    const { ready } = await folder.start(trusting)
    const auth = await walk(folder, program)
    expect(await list(ready, auth)).toBe(0)
    await admin(folder, program, 'user', 'block', 'anne-the-user')
    expect(await list(ready, auth)).toBe(145)
    await admin(folder, program, 'user', 'unblock', 'anne-the-user')
    expect(await list(ready, auth)).toBe(0)
    await admin(folder, program, 'user', 'delete', 'anne-the-user')
    expect(await list(ready, auth)).toBe(145)
  })

  test('administers the folder of a stopped server', async () => {
    await using folder = await openServerFolder()
    await (await folder.start(trusting)).stop()
    const auth = await walk(folder, program)
    const server = await folder.start(trusting)
    expect(await list(server.ready, auth)).toBe(0)
    // A killed server leaves its address behind, at which nobody answers.
    await server.kill()
    const { stdout } = await admin(folder, program, 'user', 'get', 'anne-the-user')
    expect(stdout).toBe(auth)
  })

  test('tells what is wrong', async () => {
    await using folder = await openServerFolder()
    const nowhere = await admin(folder, program, 'user', 'get', 'guest')
    expect(nowhere).toMatchObject({ status: 1, stdout: '' })
    expect(nowhere.stderr).toBe(
      `${folder.data} does not exist: start a server first, or name its folder with --data DIR\n`,
    )
    await folder.start(trusting)
    expect(await admin(folder, program, 'user', 'get', 'nobody')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Subject "nobody" not found\n',
    })
    const unknown = await admin(folder, program, 'user', 'make', 'anne')
    expect(unknown).toMatchObject({ status: 2, stdout: '' })
    expect(unknown.stderr).toContain("there is no command 'user make'")
    for (const line of ['db get whisks --docs -w whisks.v2.1.0/actions', 'syslog get controller0 -t tid_1 -g error']) {
      const { status, stdout, stderr } = await admin(folder, program, ...line.split(' '))
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/^There is no '(db|syslog) get' here: .+\.\n$/)
    }
  })
})

test('what the page of the server has operators type is taken', async () => {
  const page = readFileSync(new URL('../../docs/server.md', import.meta.url), 'utf8')
  const lines = [...page.matchAll(/wsk admin ((?:user|limits) [^#`\n]*\balice\b[^#`\n]*)/g)].map(([, line = '']) =>
    line.trim(),
  )
  // Told of further down, and in need of somebody.
  const last = lines.findIndex((line) => line.startsWith('user delete'))
  const ordered = [...lines.toSpliced(last, 1), ...lines.slice(last, last + 1)]
  expect(ordered.length).toBeGreaterThan(8)
  await using folder = await openServerFolder()
  await folder.start(trusting)
  for (const line of ordered) {
    const { status, stderr } = await admin(folder, 'wsk', ...line.split(' '))
    expect([line, status, stderr]).toEqual([line, 0, ''])
  }
})
