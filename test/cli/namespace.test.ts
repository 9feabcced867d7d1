import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'
import type { ScriptedReply, SeenRequest } from '../support/wsk.js'

const contents = {
  actions: [
    { namespace: 'guest/q', name: 'z', annotations: [] },
    { namespace: 'guest', name: 'h', annotations: [{ key: 'exec', value: 'nodejs:12' }] },
  ],
  packages: [{ namespace: 'guest', name: 'Zp', publish: true }],
  triggers: [{ namespace: 'guest', name: 't' }],
  rules: [{ namespace: 'guest', name: 'r' }],
}

function answer({ url }: SeenRequest): ScriptedReply {
  if (url.endsWith('/rules/r')) return { body: { name: 'r', status: 'active' } }
  const [, collection = ''] = /\/_\/(\w+)\?limit=0&skip=0$/.exec(url) ?? []
  return { body: Object.entries(contents).find(([name]) => name === collection)?.[1] }
}

const calls = [
  'GET _/actions?limit=0&skip=0',
  'GET _/packages?limit=0&skip=0',
  'GET _/triggers?limit=0&skip=0',
  'GET _/rules?limit=0&skip=0',
  'GET _/rules/r',
]

const column = (name: string) => name.padEnd(70)
const actionRows = [`${column('/guest/q/z')} private \n`, `${column('/guest/h')} private nodejs:12\n`]
const page = (actions: string) =>
  `Entities in namespace: default\npackages\n${column('/guest/Zp')} shared\nactions\n${actions}` +
  `triggers\n${column('/guest/t')} private\nrules\n${column('/guest/r')} ${'private'.padEnd(20)} active\n`

describe.each([[['list']], [['namespace', 'get']]])('%j', (command) => {
  test.each([[[]], [['/_']]])('%j shows all that there is', async (args) => {
    const run = await runScripted(answer, [...command, ...args])
    expect(run).toMatchObject({ status: 0, stdout: page(actionRows.join('')), stderr: '', calls })
  })

  test('-n sorts each list', async () => {
    const { stdout } = await runScripted(answer, [...command, '-n'])
    expect(stdout).toBe(page(actionRows.toReversed().join('')))
  })

  test('an empty namespace has four headings', async () => {
    const { stdout } = await runScripted(() => ({ body: [] }), command)
    expect(stdout).toBe('Entities in namespace: default\npackages\nactions\ntriggers\nrules\n')
  })

  test('--json', async () => {
    const { stdout } = await runScripted(answer, [...command, '--json'])
    const { actions, packages, triggers } = contents
    const rules = [{ namespace: 'guest', name: 'r', status: 'active' }]
    expect(JSON.parse(stdout)).toEqual({ packages, actions, triggers, rules })
  })

  test.each([[['/guest']], [['guest']], [['/_', 'x']]])('%j is not what it takes', async (args) => {
    const run = await runScripted([], [...command, ...args])
    expect(run).toMatchObject({ status: 1, stdout: '', calls: [] })
    expect(run.stderr).toBe(`error: Invalid argument(s): ${args.join(', ')}. No arguments are required.\n${usageHint}`)
  })

  test.each([0, 1, 2, 3])('the first list that cannot be had ends it: %d', async (at) => {
    const script = Array.from({ length: 4 }, (_none, index) => (index === at ? notFound : { body: [] }))
    const run = await runScripted(script, command)
    expect(run).toMatchObject({ status: 148, stdout: '', calls: calls.slice(0, at + 1) })
    expect(run.stderr).toBe(`error: Unable to obtain the list of entities for namespace 'default': ${notFoundText}\n`)
  })

  test('a rule without a status is told on both streams', async () => {
    const { status, stdout, stderr } = await runScripted(
      (request) => (request.url.endsWith('/rules/r') ? notFound : answer(request)),
      command,
    )
    const message = `Unable to get status of rule 'r': ${notFoundText}`
    expect({ status, stdout, stderr }).toEqual({ status: 148, stdout: `${message}\n`, stderr: `error: ${message}\n` })
  })
})

describe('namespace list', () => {
  test('one line for each', async () => {
    const run = await runScripted([{ body: ['guest', 'other'] }], ['namespace', 'list'])
    expect(run).toMatchObject({ status: 0, stdout: 'namespaces\nguest\nother\n', stderr: '' })
    expect(run.calls).toEqual(['GET /api/v1/namespaces'])
  })

  test.each([['[]'], ['no JSON'], ['{}']])('an answer %s has none', async (body) => {
    const run = await runScripted([{ body }], ['namespace', 'list'])
    expect(run).toMatchObject({ status: 0, stdout: 'namespaces\n', stderr: '' })
  })

  test('a refusal', async () => {
    const run = await runScripted([{ status: 401, body: { error: 'who?', code: 'tid' } }], ['namespace', 'list'])
    expect(run).toMatchObject({ status: 145, stdout: '' })
    expect(run.stderr).toMatch(/^error: Unable to obtain the list of available namespaces: who\? \(code tid\)\n/)
    expect(run.stderr).not.toContain(usageHint)
  })

  test('takes nothing', async () => {
    const run = await runScripted([], ['namespace', 'list', '/_'])
    expect(run).toMatchObject({ status: 1, calls: [] })
    expect(run.stderr).toBe(`error: Invalid argument(s): /_. No arguments are required.\n${usageHint}`)
  })

  test('--json', async () => {
    const { stdout } = await runScripted([{ body: ['guest'] }], ['namespace', 'list', '--json'])
    expect(stdout).toBe('[\n    "guest"\n]\n')
  })
})
