import { describe, expect, test } from 'vitest'
import { openLogger } from './pino-logger.js'
import type { LoggerConfig } from './pino-logger.js'

const clock = { now: () => Date.UTC(2026, 10, 21, 12), monotonicMs: () => 0 }

async function written(
  config: Pick<LoggerConfig, 'level' | 'format'>,
  use: (log: ReturnType<typeof openLogger>) => void,
): Promise<readonly string[]> {
  const lines: string[] = []
  await using log = openLogger({ ...config, write: (line) => lines.push(line) }, clock)
  use(log)
  await log[Symbol.asyncDispose]()
  return lines
}

describe('as text', () => {
  test('writes time, level, message and fields on one line, quoting what needs it', async () => {
    const lines = await written({ level: 'info', format: 'text' }, (log) => {
      log.child({ part: 'pool' }).info({ id: 'a-1', text: 'two words', count: 3, none: undefined }, 'started')
    })
    expect(lines).toEqual(['2026-11-21T12:00:00.000Z INFO  started part=pool id=a-1 text="two words" count=3\n'])
  })

  test('never lets a field begin a line of its own', async () => {
    const lines = await written({ level: 'info', format: 'text' }, (log) => log.info({ text: 'a\nb' }, 'm'))
    expect(lines).toEqual(['2026-11-21T12:00:00.000Z INFO  m text="a\\nb"\n'])
  })

  test('shows the stack of an error and of its causes', async () => {
    const error = new Error('outer', { cause: new Error('inner') })
    const [line] = await written({ level: 'info', format: 'text' }, (log) => log.error({ error }, 'failed'))
    expect(line).toMatch(/^\S+ ERROR failed error="outer"\n {4}at .*\n[^]* {2}caused by inner\n {4}at /)
  })
})

describe('as JSON', () => {
  test('writes one object on a line, in order, whenever pino has come', async () => {
    const lines = await written({ level: 'info', format: 'json' }, (log) => {
      log.info({ id: 1 }, 'first')
      log.child({ part: 'pool' }).warn({}, 'second')
    })
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { level: 'info', time: '2026-11-21T12:00:00.000Z', id: 1, message: 'first' },
      { level: 'warn', time: '2026-11-21T12:00:00.000Z', part: 'pool', message: 'second' },
    ])
  })

  test('keeps the message and stack of an error', async () => {
    const [line = ''] = await written({ level: 'info', format: 'json' }, (log) => {
      log.error({ error: new Error('broken') }, 'failed')
    })
    expect(JSON.parse(line)).toMatchObject({ error: { type: 'Error', message: 'broken' }, message: 'failed' })
  })

  test('writes on after pino has come', async () => {
    const lines: string[] = []
    await using log = openLogger({ level: 'info', format: 'json', write: (line) => lines.push(line) }, clock)
    log.info({}, 'early')
    await log[Symbol.asyncDispose]()
    log.info({}, 'late')
    expect(lines.map((line) => (JSON.parse(line) as { message: string }).message)).toEqual(['early', 'late'])
  })
})

test.each([
  ['debug', ['d', 'i', 'w', 'e']],
  ['info', ['i', 'w', 'e']],
  ['warn', ['w', 'e']],
  ['error', ['e']],
  ['off', []],
] as const)('at level %s writes %j', async (level, expected) => {
  const lines = await written({ level, format: 'text' }, (log) => {
    log.debug({}, 'd')
    log.info({}, 'i')
    log.warn({}, 'w')
    log.error({}, 'e')
  })
  expect(lines.map((line) => line.trimEnd().at(-1))).toEqual(expected)
})
