import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'
import type { ScriptedReply, SeenRequest } from '../support/wsk.js'

const trigger = { namespace: 'guest', name: 't', version: '0.0.1', annotations: [{ key: 'feed', value: '/ns/p/f' }] }
const activation = { activationId: 'f00', response: { success: true, status: 'success', result: { b: 1, a: 2 } } }
const shown = JSON.stringify(
  { ...activation, response: { result: { a: 2, b: 1 }, status: 'success', success: true } },
  undefined,
  4,
)
const failed = { activationId: 'f00', response: { status: 'application error', success: false } }
const refused: ScriptedReply = { status: 502, body: failed }
const running: ScriptedReply = { status: 202, body: { activationId: 'f00' } }

/** A server with one trigger and a feed that answers as told. */
function withFeed(feed: ScriptedReply, existing: unknown = trigger) {
  return ({ url, method }: SeenRequest): ScriptedReply => {
    if (url.includes('/actions/')) return feed
    return method === 'GET' ? { body: existing } : { body: trigger }
  }
}

/** What the feed was told, call after call. */
const lifeCycle = (event: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...more,
  lifecycleEvent: event,
  triggerName: '/_/t',
  authKey: 'uuid:key',
})

const feedCall = 'POST ns/actions/p/f?blocking=true&result=false'

describe('create', () => {
  test('makes the trigger, then tells the feed', async () => {
    const args = [
      'trigger',
      'create',
      't',
      '-f',
      '/ns/p/f',
      '-p',
      'authKey',
      'mine',
      '-p',
      'cron',
      '* *',
      '-a',
      'feed',
      'x',
    ]
    const { status, stdout, stderr, calls, bodies } = await runScripted(withFeed({ body: activation }), args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`ok: invoked /ns/p/f with id f00\n${shown}\nok: created trigger t\n`)
    expect(calls).toEqual(['PUT _/triggers/t?overwrite=false', feedCall])
    expect(bodies).toEqual([
      { name: 't', annotations: [{ key: 'feed', value: '/ns/p/f' }] },
      lifeCycle('CREATE', { cron: '* *' }),
    ])
  })

  test.each([
    ['f', '/_/f', '_/actions/f'],
    ['p/f', '/_/p/f', '_/actions/p/f'],
    ['/ns/f', '/ns/f', 'ns/actions/f'],
    ['n/p/f', '/n/p/f', 'n/actions/p/f'],
  ])('a feed %s is %s', async (feed, name, path) => {
    const { bodies, calls } = await runScripted(withFeed({ body: activation }), [
      'trigger',
      'create',
      't',
      '--feed',
      feed,
    ])
    expect(bodies[0]).toEqual({ name: 't', annotations: [{ key: 'feed', value: name }] })
    expect(calls[1]).toBe(`POST ${path}?blocking=true&result=false`)
  })

  test('-F are for the feed, -T for the trigger', async () => {
    const args = ['trigger', 'create', '/o/t', '-f', 'f', '-F', 'a', '1', '-T', 'b', '2']
    const { bodies } = await runScripted(withFeed({ body: activation }), args)
    expect(bodies).toEqual([
      { name: 't', annotations: [{ key: 'feed', value: '/_/f' }], parameters: [{ key: 'b', value: 2 }] },
      { ...lifeCycle('CREATE', { a: 1 }), triggerName: '/o/t' },
    ])
  })

  test('a feed that is no name is told before anything is made', async () => {
    const { status, stderr, calls } = await runScripted([], ['trigger', 'create', 't', '-f', 'a//b'])
    expect({ status, calls }).toEqual({ status: 1, calls: [] })
    expect(stderr).toMatch(/^error: 'a\/\/b' is not a valid qualified name: /)
  })

  describe('a feed that fails takes the trigger away again', () => {
    const rollBack = [
      'PUT ns/triggers/t?overwrite=false',
      feedCall,
      'GET ns/triggers/t',
      feedCall,
      'DELETE ns/triggers/t',
    ]
    const context = "error: Unable to create trigger 't': Unable to configure feed '/ns/p/f'"

    test.each([
      [refused, 246, `${JSON.stringify(failed, undefined, 4)}\n`],
      [running, 202, 'ok: invoked /ns/p/f, but the request has not yet finished, with id f00\n'],
      [notFound, 148, `${context}: ${notFoundText}\n`],
      [{ status: 500 }, 244, `${context}: The connection failed, or timed out. (HTTP status code 500)\n`],
    ])('%j', async (feed, expected, told) => {
      const args = ['trigger', 'create', '/ns/t', '-f', '/ns/p/f', '-p', 'a', '1']
      const { status, stdout, stderr, calls, bodies } = await runScripted(withFeed(feed), args)
      expect({ status, stdout, calls }).toEqual({
        status: expected,
        stdout: 'ok: deleted trigger t\n',
        calls: rollBack,
      })
      expect(stderr.startsWith(told)).toBe(true)
      expect(stderr).not.toContain(usageHint)
      expect(bodies[3]).toEqual({ ...lifeCycle('DELETE', { a: 1 }), triggerName: '/ns/t' })
    })

    test('feed parameters are not told to the feed a second time', async () => {
      const { bodies } = await runScripted(withFeed(refused), ['trigger', 'create', 't', '-f', 'f', '-F', 'a', '1'])
      expect(bodies[3]).toEqual(lifeCycle('DELETE'))
    })

    test('the server may refuse that as well', async () => {
      const script = [{ body: trigger }, refused, notFound]
      const { status, stdout, calls } = await runScripted(script, ['trigger', 'create', 't', '-f', '/ns/p/f'])
      expect({ status, stdout }).toEqual({ status: 246, stdout: '' })
      expect(calls).toHaveLength(3)
    })
  })
})

describe('update', () => {
  const update = (args: readonly string[], feed: ScriptedReply = { body: activation }) =>
    runScripted(withFeed(feed), ['trigger', 'update', 't', ...args])
  const put = 'PUT _/triggers/t?overwrite=true'

  test.each([[[]], [['-p', 'a', '1']]])('%j tells only the feed', async (args) => {
    const { status, stdout, stderr, calls, bodies } = await update(args)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${shown}\nok: updated trigger t\n`, stderr: '' })
    expect(calls).toEqual(['GET _/triggers/t', feedCall])
    expect(bodies[1]).toEqual(lifeCycle('UPDATE', args.length === 0 ? {} : { a: 1 }))
  })

  test('annotations alone are not kept, which is told', async () => {
    const { calls, stderr } = await update(['-a', 'b', '1'])
    expect(calls).toEqual(['GET _/triggers/t', feedCall])
    expect(stderr).toBe('Annotations are kept only together with -F or -T: not changed.\n')
  })

  test('-T changes only the trigger', async () => {
    const { stdout, calls, bodies } = await update(['-T', 'a', '1', '-a', 'b', '2'])
    expect({ stdout, calls }).toEqual({ stdout: 'ok: updated trigger t\n', calls: ['GET _/triggers/t', put] })
    const [parameters, annotations] = [[{ key: 'a', value: 1 }], [{ key: 'b', value: 2 }]]
    expect(bodies[1]).toEqual({ name: 't', annotations, parameters })
  })

  test.each([[[]], [['-T', 'b', '2']]])('-F %j changes the trigger and tells the feed', async (more) => {
    const { stdout, calls, bodies } = await update(['-F', 'a', '1', ...more])
    expect({ stdout, calls }).toEqual({
      stdout: `${shown}\nok: updated trigger t\n`,
      calls: ['GET _/triggers/t', put, feedCall],
    })
    const parameters = more.length === 0 ? {} : { parameters: [{ key: 'b', value: 2 }] }
    expect(bodies.slice(1)).toEqual([{ name: 't', ...parameters }, lifeCycle('UPDATE', { a: 1 })])
  })

  test.each([
    [refused, 246, `${JSON.stringify(failed, undefined, 4)}\n${usageHint}`],
    [running, 202, `ok: invoked /ns/p/f, but the request has not yet finished, with id f00\n${usageHint}`],
    [
      notFound,
      148,
      `error: Unable to create trigger 't': Unable to configure feed '/ns/p/f': Unable to invoke action 'p/f': ${notFoundText}\n${usageHint}`,
    ],
  ])('a feed that fails with %j', async (feed, expected, told) => {
    const { status, stdout, stderr, calls } = await update([], feed)
    expect({ status, stdout, stderr, calls }).toEqual({
      status: expected,
      stdout: '',
      stderr: told,
      calls: ['GET _/triggers/t', feedCall],
    })
  })

  test('-F of a trigger without feed', async () => {
    const plain = { ...trigger, annotations: [] }
    const script = withFeed({ body: activation }, plain)
    const { status, stdout, stderr, calls } = await runScripted(script, ['trigger', 'update', 't', '-F', 'a', '1'])
    expect({ status, stdout, calls }).toEqual({ status: 1, stdout: '', calls: ['GET _/triggers/t', put] })
    expect(stderr).toBe(
      "error: Unable to create trigger 't': Unable to configure feed 't': this trigger does not contain a feed\n",
    )
  })
})

describe('get', () => {
  test('prints what the feed says and nothing else', async () => {
    const args = ['trigger', 'get', 't', 'name', '-s']
    const { status, stdout, stderr, calls, bodies } = await runScripted(withFeed({ body: activation }), args)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${shown}\n`, stderr: '' })
    expect(calls).toEqual(['GET _/triggers/t', feedCall])
    expect(bodies[1]).toEqual(lifeCycle('READ'))
  })

  test.each([[refused], [running], [notFound]])('nothing when it answers %j, but why on stderr', async (feed) => {
    const { status, stdout, stderr } = await runScripted(withFeed(feed), ['trigger', 'get', 't'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toMatch(/^The feed of this trigger did not answer: .+\n$/)
  })
})

describe('delete', () => {
  test('tells the feed first', async () => {
    const { status, stdout, calls, bodies } = await runScripted(withFeed({ body: activation }), [
      'trigger',
      'delete',
      't',
    ])
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${shown}\nok: deleted trigger t\n` })
    expect(calls).toEqual(['GET _/triggers/t', feedCall, 'DELETE _/triggers/t'])
    expect(bodies[1]).toEqual(lifeCycle('DELETE'))
  })

  test.each([[trigger], [{ ...trigger, annotations: [{ key: 'feed', value: 'a//b' }] }]])(
    'goes on when the feed of %j does not answer',
    async (existing) => {
      const { status, stdout } = await runScripted(withFeed(refused, existing), ['trigger', 'delete', 't'])
      expect({ status, stdout }).toEqual({ status: 0, stdout: 'ok: deleted trigger t\n' })
    },
  )
})

test.each([
  ['create', ['-f', '/ns/p/f']],
  ['update', []],
  ['get', []],
  ['delete', []],
])('--json of %s is the trigger with the activation of its feed', async (verb, more) => {
  const { stdout, status } = await runScripted(withFeed({ body: activation }), [
    'trigger',
    verb,
    't',
    '--json',
    ...more,
  ])
  expect({ status, data: JSON.parse(stdout) as unknown }).toEqual({ status: 0, data: { trigger, activation } })
})
