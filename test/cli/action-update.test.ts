import { describe, expect, test } from 'vitest'
import { notFound, runScripted, usageHint } from '../support/scripted-run.js'
import type { WskHome } from '../support/wsk.js'

const code = 'exports.main = () => ({})\n'
const prepare = (home: WskHome) => home.write('h.js', code)
const annotations = [
  { key: 'exec', value: 'nodejs:20' },
  { key: 'web-export', value: true },
  { key: 'raw-http', value: false },
  { key: 'final', value: true },
]
const action = { namespace: 'guest', name: 'h', version: '0.0.1', annotations }

function update(args: readonly string[], existing: unknown = action) {
  return runScripted([{ body: existing }, { body: action }], ['action', 'update', 'h', ...args], { prepare })
}

test('asks for what there is, then sends what was given', async () => {
  const { status, stdout, stderr, calls, bodies } = await update([])
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'ok: updated action h\n', stderr: '' })
  expect(calls).toEqual(['GET _/actions/h?code=false', 'PUT _/actions/h?overwrite=true'])
  expect(bodies).toEqual([undefined, { namespace: '_', name: 'h' }])
})

test('an action that is not there is created, and still called updated', async () => {
  const { status, stdout, bodies } = await runScripted(
    [notFound, { body: action }],
    ['action', 'update', 'p/h', 'h.js', '-p', 'a', 'b'],
    { prepare },
  )
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'ok: updated action p/h\n' })
  const exec = { kind: 'nodejs:default', code }
  expect(bodies[1]).toEqual({ namespace: '_', name: 'p/h', exec, parameters: [{ key: 'a', value: 'b' }] })
})

test('the command line decides which limits are sent, also when they are the defaults', async () => {
  const { bodies } = await update(['--timeout', '60000', '-m=512', '-m=256'])
  expect(bodies[1]).toEqual({ namespace: '_', name: 'h', limits: { timeout: 60_000, memory: 256 } })
})

test('the image of an action is changed without code', async () => {
  const { bodies } = await update(['--docker', 'me/image'])
  expect(bodies[1]).toMatchObject({ exec: { kind: 'blackbox', image: 'me/image' } })
})

test('annotations to delete are named one by one, commas and all', async () => {
  const { bodies } = await update(['--del-annotation', 'a,b', '--del-annotation=c'])
  expect(bodies[1]).toEqual({ namespace: '_', name: 'h', delAnnotations: ['a,b', 'c'] })
})

test('flags that say how code is run are told to be of no use without code', async () => {
  const { stderr, bodies } = await update(['--kind', 'nodejs:20', '--main', 'x'])
  expect(stderr).toBe('Not used without ACTION: --kind, --main.\n')
  expect(bodies[1]).toEqual({ namespace: '_', name: 'h' })
})

describe('web annotations', () => {
  const keyed = (body: unknown) =>
    (body as { annotations: { key: string; value: unknown }[] }).annotations.map(({ key, value }) => [key, value])

  test('--web sends the existing annotations again, its three at the end', async () => {
    const { bodies } = await update(['--web', 'raw'], {
      ...action,
      annotations: [...annotations, { key: 'z', value: 1 }],
    })
    expect(keyed(bodies[1])).toEqual([
      ['exec', 'nodejs:20'],
      ['z', 1],
      ['web-export', true],
      ['raw-http', true],
      ['final', true],
    ])
  })

  test('--web with annotations of the command line sends only those, and keeps the secret', async () => {
    const secured = { ...action, annotations: [...annotations, { key: 'require-whisk-auth', value: 'x' }] }
    const { bodies } = await update(['--web', 'no', '-a', 'b', '2'], secured)
    expect(keyed(bodies[1])).toEqual([
      ['b', 2],
      ['web-export', false],
      ['raw-http', false],
      ['final', false],
      ['require-whisk-auth', 'x'],
    ])
  })

  test('--web-secure takes an action that is a web action already', async () => {
    const { bodies } = await update(['--web-secure', 'secret'])
    expect(keyed(bodies[1])).toEqual([
      ...annotations.map(({ key, value }) => [key, value]),
      ['require-whisk-auth', 'secret'],
    ])
  })

  test('--web-secure true makes a number, and keeps one', async () => {
    const { requests } = await update(['--web-secure', 'true'])
    expect(requests[1]?.body).toMatch(/\{"key":"require-whisk-auth","value":\d+\}\]\}\n$/)
    const secured = { ...action, annotations: [...annotations, { key: 'require-whisk-auth', value: 17 }] }
    const again = await update(['--web-secure', 'TRUE'], secured)
    expect(keyed(again.bodies[1]).at(-1)).toEqual(['require-whisk-auth', 17])
  })

  test('--web-secure false deletes the secret, whatever else was to be deleted', async () => {
    const secured = { ...action, annotations: [...annotations, { key: 'require-whisk-auth', value: 17 }] }
    const { bodies } = await update(['--web-secure', 'false', '--del-annotation', 'x'], secured)
    expect(bodies[1]).toEqual({ namespace: '_', name: 'h', annotations, delAnnotations: ['require-whisk-auth'] })
  })

  test('annotations without a web flag are sent as they are', async () => {
    const { bodies } = await update(['-a', 'b', '2'])
    expect(keyed(bodies[1])).toEqual([['b', 2]])
  })

  test('--web-secure on what is no web action', async () => {
    const { status, stderr, calls } = await update(['--web-secure', 'true'], { ...action, annotations: [] })
    expect({ status, calls }).toEqual({ status: 2, calls: ['GET _/actions/h?code=false'] })
    expect(stderr).toBe(
      `error: Invalid argument(s). The --web-secure option is only valid when the --web option is enabled.\n${usageHint}`,
    )
  })
})

describe('mistakes', () => {
  test('no name', async () => {
    const { status, stderr } = await runScripted([], ['action', 'update'])
    expect(status).toBe(1)
    expect(stderr).toBe(
      `error: Invalid argument(s). An action name is required. A code artifact is optional.\n${usageHint}`,
    )
  })

  test('what is wrong on this side is told before the server is asked', async () => {
    const { status, calls } = await update(['missing.js'])
    expect({ status, calls }).toEqual({ status: 2, calls: [] })
  })

  test('the server refuses to show what there is', async () => {
    const refused = { status: 403, body: { error: 'not for you', code: 'tid' } }
    const { status, stdout, stderr, calls } = await runScripted([refused], ['action', 'update', 'p/h'])
    expect({ status, stdout, calls }).toEqual({ status: 147, stdout: '', calls: ['GET _/actions/p/h?code=false'] })
    expect(stderr).toBe(`error: Invalid argument(s). Unable to get action 'p/h': not for you (code tid)\n${usageHint}`)
  })

  test('the server refuses the update', async () => {
    const refused = { status: 400, body: { error: 'no', code: 'tid' } }
    const { status, stderr } = await runScripted([{ body: action }, refused], ['action', 'update', 'h'])
    expect(status).toBe(144)
    expect(stderr).toBe(`error: Unable to update action 'h': no (code tid)\n${usageHint}`)
  })
})

test('--json prints the action as the server has it', async () => {
  const { stdout, stderr } = await update(['--json'])
  expect(JSON.parse(stdout)).toEqual(action)
  expect(stderr).toBe('ok: updated action h\n')
})
