import { describe, expect, test } from 'vitest'
import { runScripted, usageHint } from '../support/scripted-run.js'
import type { ScriptedReply, SeenRequest } from '../support/wsk.js'

const head = 'Enter Ctrl-c to exit.\nPolling for activation logs\n'
const first = 'GET _/activations?docs=true&limit=1&skip=0'
const record = (name: string, start: number, logs: readonly string[] = []) => ({
  activationId: `id-${name}`,
  name,
  start,
  logs,
})
const block = (name: string, logs: string) => `\nActivation: '${name}' (id-${name})\n${logs}\n`

/** Ends once this many requests were answered: the last one names an activation, whose block is the signal to end. */
const untilLast = { signalOn: { text: "Activation: 'last'", signal: 'SIGINT' } } as const

describe('polling', () => {
  test('starts behind the newest activation, shows each one once, and moves on with what it saw', async () => {
    const script: ScriptedReply[] = [
      { body: [record('old', 1000)] },
      { body: [record('b', 1500, ['x', 'y']), record('a', 1400)] },
      { body: [record('last', 1501), record('b', 1500, ['x', 'y'])] },
    ]
    const { status, stdout, stderr, calls } = await runScripted(script, ['activation', 'poll'], untilLast)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toBe(
      `${head}${block('b', '[\n    "x",\n    "y"\n]')}${block('a', '[]')}${block('last', '[]')}Poll terminated\n`,
    )
    expect(calls).toEqual([
      first,
      'GET _/activations?docs=true&limit=0&since=1001&skip=0',
      'GET _/activations?docs=true&limit=0&since=1501&skip=0',
    ])
  })

  test('an empty namespace is polled from the beginning', async () => {
    const script = [{ body: [] }, { body: [record('last', 5)] }]
    const { calls } = await runScripted(script, ['activation', 'poll', 'p/h'], untilLast)
    expect(calls).toEqual([first, 'GET _/activations?docs=true&limit=0&name=p%2Fh&skip=0'])
  })

  test('SIGTERM ends it as well', async () => {
    const { status, stdout } = await runScripted([{ body: [] }, { body: [] }], ['activation', 'poll'], {
      signalOn: { text: 'Polling for', signal: 'SIGTERM' },
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: `${head}Poll terminated\n` })
  })

  test('a server that does not answer does not keep it', async () => {
    const silent = (): Promise<ScriptedReply> => new Promise(() => undefined)
    const { status, stdout, stderr } = await runScripted(silent, ['activation', 'poll'], {
      signalOn: { text: 'Enter', signal: 'SIGINT' },
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: 'Enter Ctrl-c to exit.\nPoll terminated\n',
      stderr: '',
    })
  })

  test('what fails is told once, and polling goes on', async () => {
    const broken = { status: 500, body: { error: 'no', code: 'tid' } }
    const script = [broken, broken, { body: [record('last', Date.now() + 60_000)] }]
    const { status, stdout, stderr, calls } = await runScripted(script, ['activation', 'poll'], untilLast)
    expect({ status, stdout }).toEqual({ status: 1, stdout: `${head}${block('last', '[]')}Poll terminated\n` })
    expect(stderr).toBe('no (code tid); trying again every two seconds\n')
    const since = Number(/since=(\d+)/.exec(calls[1] ?? '')?.[1])
    expect(Math.abs(Date.now() - since)).toBeLessThan(60_000)
  })

  test('--exit ends it when more seconds have passed', async () => {
    const { status, stdout, calls } = await runScripted(() => ({ body: [] }), ['activation', 'poll', '--exit', '1'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: head })
    expect(calls).toEqual([first, 'GET _/activations?docs=true&limit=0&skip=0'])
  })

  test('--since-* are added up', async () => {
    const args = ['--since-days', '1', '--since-hours=2', '--since-minutes', '3', '--since-seconds', '4']
    const before = Math.floor(Date.now() / 1000) * 1000
    const { calls } = await runScripted([{ body: [record('last', 1)] }], ['activation', 'poll', ...args], untilLast)
    expect(calls).toHaveLength(1)
    const since = Number(/^GET _\/activations\?docs=true&limit=0&since=(\d+)&skip=0$/.exec(calls[0] ?? '')?.[1])
    const ago = (26 * 3600 + 3 * 60 + 4) * 1000
    expect(since + ago).toBeGreaterThanOrEqual(before)
    expect(since % 1000).toBe(0)
  })

  test('-v tells from when on', async () => {
    const script = [{ body: [record('old', 1_560_000_000_500)] }, { body: [record('last', 1)] }]
    const { stdout } = await runScripted(script, ['activation', 'poll', '-v'], untilLast)
    expect(stdout).toContain('\nPolling starts from 2019-06-08 13:20:00 +0000 UTC\n')
    expect(stdout).toContain('\nPolling for activations since 2019-06-08 13:20:00 +0000 UTC\n')
  })

  test('--json prints a line for each activation', async () => {
    const script = (request: SeenRequest): ScriptedReply => ({
      body: request.url.includes('limit=1') ? [] : [record('a', 1), record('b', 2, ['x'])],
    })
    const { stdout, stderr } = await runScripted(script, ['activation', 'poll', '--json', '-e', '1'])
    expect(
      stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([record('a', 1), record('b', 2, ['x'])])
    expect(stderr).toBe(head)
  })
})

describe('mistakes', () => {
  test('one argument too many', async () => {
    const { status, stdout, stderr } = await runScripted([], ['activation', 'poll', 'a', 'b'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe(
      `error: Invalid argument(s): b. An optional namespace is the only valid argument.\n${usageHint}`,
    )
  })
})
