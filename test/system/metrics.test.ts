import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { openServer } from '@wsk/server-mock'
import { beforeAll, describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { nodeAction, RestClient } from '../support/rest-client.js'

/** After something of each kind has happened. */
async function scrape(): Promise<string> {
  await using server = await openServer({ memory: true })
  await using rest = new RestClient(server)
  await rest.put('actions/echo', nodeAction('const main = (args) => args'))
  await rest.call('POST', 'actions/echo?blocking=true', { a: 1 })
  await rest.call('POST', 'actions/echo?blocking=true', { error: 'no' })
  await rest.call('GET', 'actions/none')
  await server.quiet()
  const reply = await fetch(new URL('/metrics', server.url))
  expect(reply.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  return await reply.text()
}

interface Family {
  readonly name: string
  readonly type: string
  /** Name, labels and value of each. */
  readonly samples: readonly (readonly [name: string, labels: string, value: number])[]
}

const headGrammar = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (?:[^\\\n]|\\\\|\\n)+\n# TYPE \1 (counter|gauge|histogram)$/
const label = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"'
const sampleGrammar = new RegExp(
  `^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{${label}(?:,${label})*\\})? ([0-9]+(?:\\.[0-9]+)?(?:e[+-]?[0-9]+)?)$`,
)

/** Reads the text format as strictly as its specification has it, and throws at anything else. */
function familiesIn(text: string): readonly Family[] {
  expect(text.endsWith('\n')).toBe(true)
  const parts = text.slice(0, -1).split(/\n(?=# HELP )/)
  return parts.map((part) => {
    const [help = '', kind = '', ...lines] = part.split('\n')
    const [, name = '', type = ''] = headGrammar.exec(`${help}\n${kind}`) ?? []
    const samples = lines.map((line) => {
      const [, called = '', labels = '', value = ''] = sampleGrammar.exec(line) ?? []
      if (called === '') throw new Error(`no sample: ${line}`)
      return [called, labels, Number(value)] as const
    })
    if (name === '') throw new Error(`no family: ${part}`)
    return { name, type, samples }
  })
}

let text = ''
beforeAll(async () => {
  text = await scrape()
})

test('metrics are in the text format, each family and each value once', () => {
  const families = familiesIn(text)
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length)
  for (const { name, type, samples } of families) {
    const names = type === 'histogram' ? ['_bucket', '_sum', '_count'].map((ending) => name + ending) : [name]
    expect(samples.length).toBeGreaterThan(0)
    expect(samples.filter(([called]) => !names.includes(called))).toEqual([])
    expect(new Set(samples.map(([called, labels]) => called + labels)).size).toBe(samples.length)
  }
})

test('buckets of histograms hold those below them, and the last one all', () => {
  const histograms = familiesIn(text).filter(({ type }) => type === 'histogram')
  expect(histograms.map(({ name }) => name)).toEqual([
    'openwhisk_action_waitTime_seconds',
    'openwhisk_action_initTime_seconds',
    'openwhisk_action_duration_seconds',
  ])
  for (const { name, samples } of histograms) {
    const buckets = samples.filter(([called]) => called === `${name}_bucket`)
    const limits = buckets.map(([, labels]) => /^\{le="([^"]+)"\}$/.exec(labels)?.[1] ?? '')
    expect(limits.at(-1)).toBe('+Inf')
    const bounds = limits.slice(0, -1).map(Number)
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
    const counts = buckets.map(([, , value]) => value)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(samples.find(([called]) => called === `${name}_count`)?.[2]).toBe(counts.at(-1))
  }
})

/** What the page calls them, its braces written out. */
function documentedNames(): ReadonlySet<string> {
  const page = readFileSync(new URL('../../docs/server.md', import.meta.url), 'utf8')
  const [table = ''] = /^\*\*Metrics\.\*\*.*?^\*\*User events/ms.exec(page) ?? []
  const cells = [...table.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell)
  const codes = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))
  const names = codes.flatMap((code) => {
    const [, before = '', choice, after = ''] = /^(\w*)(?:\{(\w+(?:,\w+)+)\})?(\w*)/.exec(code) ?? []
    return choice === undefined ? [before] : choice.split(',').map((one) => `${before}${one}${after}`)
  })
  return new Set(names.map((name) => (name.startsWith('_') ? `openwhisk_action${name}` : name)))
}

test('metrics are on the page of the server, and those of the page are there', () => {
  const families = familiesIn(text).map(({ name }) => name)
  const documented = documentedNames()
  expect(families.filter((name) => !documented.has(name) && !name.startsWith('process_'))).toEqual([])
  expect([...documented].filter((name) => !families.includes(name))).toEqual(['process_'])
})

const promtool = 'promtool'
const missing = await missingComponent(promtool)

describe.skipIf(missing !== undefined)(`Prometheus itself${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('reads them, and dislikes nothing but names that are OpenWhisk’s', () => {
    const { status, stderr } = spawnSync(promtool, ['check', 'metrics'], { input: text, encoding: 'utf8' })
    // 3: nothing is wrong, and something is not as its style guide has it.
    expect(status).toBe(3)
    const complaints = stderr.split('\n').filter((line) => line !== '')
    expect(complaints.filter((line) => !/^(?:counter|gauge|openwhisk_action)_\w+ /.test(line))).toEqual([])
  })
})
