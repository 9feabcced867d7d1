import { describe, expect, test } from 'vitest'
import { History } from './history.js'
import { type Breaches, type Evidence, judge, type SeenRecord } from './verdict.js'

const id = (digit: string): string => digit.repeat(32)

function record(activationId: string, over: Partial<SeenRecord> = {}): SeenRecord {
  return { activationId, ending: 'ended', isAction: true, ledTo: [], ...over }
}

interface Story {
  readonly accepted?: readonly string[]
  readonly inDoubt?: readonly string[]
  readonly unanswered?: number
  readonly runs?: Readonly<Record<string, readonly number[]>>
  readonly records?: readonly SeenRecord[]
}

function evidence({ accepted = [], inDoubt = [], unanswered = 0, runs = {}, records = [] }: Story): Evidence {
  const history = new History()
  for (const activationId of accepted) history.note('action', 0, { status: 202, body: { activationId } })
  for (const activationId of inDoubt) history.note('action', 0, { status: 503, body: { error: '', activationId } })
  for (let count = 0; count < unanswered; count++) history.note('action', 0, 'ECONNRESET')
  return { history, runs: new Map(Object.entries(runs)), records }
}

/** The names of the promises that were broken. */
function broken(story: Story): readonly string[] {
  const { breaches } = judge(evidence(story))
  const names = Object.keys(breaches) as (keyof Breaches)[]
  return names.filter((name) => breaches[name].length > 0)
}

describe('a verdict', () => {
  test('finds nothing where everything was kept', () => {
    const story: Story = {
      accepted: [id('a'), id('b'), id('5')],
      inDoubt: [id('d')],
      runs: { [id('a')]: [1], [id('1')]: [1], [id('2')]: [2] },
      records: [
        record(id('a')),
        record(id('b'), { ending: 'unknown' }),
        record(id('5'), { isAction: false, ledTo: [id('1'), id('2')] }),
        record(id('1'), { cause: id('5') }),
        record(id('2'), { cause: id('5') }),
        record(id('d'), { ending: 'unstarted' }),
      ],
    }
    expect(broken(story)).toEqual([])
    const { tally } = judge(evidence(story))
    expect(tally).toMatchObject({ accepted: 3, inDoubt: 1, ended: 4, unknown: 1, unstarted: 1 })
  })

  test.each<readonly [string, Story]>([
    ['lost', { accepted: [id('a')] }],
    ['lost', { accepted: [id('5')], records: [record(id('5'), { isAction: false, ledTo: [id('1')] })] }],
    ['double', { accepted: [id('a')], runs: { [id('a')]: [1, 2] }, records: [record(id('a'), { ending: 'unknown' })] }],
    ['twiceRecorded', { accepted: [id('a')], runs: { [id('a')]: [1] }, records: [record(id('a')), record(id('a'))] }],
    ['untrue', { accepted: [id('a')], records: [record(id('a'))] }],
    ['untrue', { accepted: [id('a')], runs: { [id('a')]: [1] }, records: [record(id('a'), { ending: 'unstarted' })] }],
    ['ghosts', { runs: { [id('a')]: [1], [id('b')]: [1], [id('c')]: [1] }, unanswered: 1 }],
    ['lost', { inDoubt: [id('a')] }],
    [
      'afterRefusal',
      {
        inDoubt: [id('a')],
        runs: { [id('a')]: [Date.now() + 60_000] },
        records: [record(id('a'), { ending: 'unknown' })],
      },
    ],
  ])('finds what is %s', (name, story) => {
    expect(broken(story)).toEqual([name])
  })

  test('takes the runs of calls without an answer for theirs', () => {
    expect(broken({ unanswered: 1, runs: { [id('a')]: [1], [id('b')]: [1] } })).toEqual([])
  })
})
