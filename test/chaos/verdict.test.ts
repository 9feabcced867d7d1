import { describe, expect, test } from 'vitest'
import { type CallKind, History } from './history.js'
import { type Breaches, type Evidence, judge, noBreaches, type SeenRecord } from './verdict.js'

const id = (digit: string): string => digit.repeat(32)

function record(activationId: string, over: Partial<SeenRecord> = {}): SeenRecord {
  return { activationId, ending: 'ended', isAction: true, ledTo: [], ...over }
}

interface Story {
  readonly accepted?: readonly string[]
  readonly inDoubt?: readonly string[]
  readonly unanswered?: readonly CallKind[]
  readonly runs?: Readonly<Record<string, readonly number[]>>
  readonly records?: readonly SeenRecord[]
}

function evidence({ accepted = [], inDoubt = [], unanswered = [], runs = {}, records = [] }: Story): Evidence {
  const history = new History()
  for (const activationId of accepted) history.note('action', 0, { status: 202, body: { activationId } })
  for (const activationId of inDoubt) history.note('action', 0, { status: 503, body: { error: '', activationId } })
  for (const kind of unanswered) history.note(kind, 0, 'ECONNRESET')
  return { history, runs: new Map(Object.entries(runs)), records }
}

/** The names of the promises that were broken. */
function broken(story: Story): readonly string[] {
  const { breaches } = judge(evidence(story))
  const names = Object.keys(breaches) as (keyof Breaches)[]
  return names.filter((name) => breaches[name].length > 0)
}

/** A delivery `d` whose tries `1` and `2` failed, of which the letter `3` tells; `more`: what else is recorded. */
function delivered(over: Partial<SeenRecord> = {}, more: readonly SeenRecord[] = []): Story {
  const [whole, one, two, letter] = ['d', '1', '2', '3'].map(id) as [string, string, string, string]
  return {
    accepted: [whole],
    runs: {
      [one]: [1],
      [two]: [2],
      [letter]: [3],
      ...Object.fromEntries(more.map((each) => [each.activationId, [4]])),
    },
    records: [
      record(whole, { isAction: false, ledTo: [one, two, letter], delivery: { tries: 2, letter }, ...over }),
      record(one, { cause: whole }),
      record(two, { cause: whole }),
      record(letter, { cause: whole, isLetter: true }),
      ...more,
    ],
  }
}

/** The same, but the letter never began. */
function untold(letter: Partial<SeenRecord>): Story {
  const { runs: { [id('3')]: _never, ...runs } = {}, records = [], ...story } = delivered()
  return { ...story, runs, records: records.map((each) => (each.isLetter === true ? { ...each, ...letter } : each)) }
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
    ['ghosts', { runs: { [id('a')]: [1], [id('b')]: [1], [id('c')]: [1] }, unanswered: ['sequence'] }],
    ['ghosts', { runs: { [id('a')]: [1], [id('b')]: [1] }, unanswered: ['action'] }],
    ['lost', { inDoubt: [id('a')] }],
    [
      'afterRefusal',
      {
        inDoubt: [id('a')],
        runs: { [id('a')]: [Date.now() + 60_000] },
        records: [record(id('a'), { ending: 'unknown' })],
      },
    ],
    ['lost', { ...delivered(), records: delivered().records?.filter(({ isLetter }) => isLetter !== true) ?? [] }],
    ['undelivered', delivered({ delivery: { tries: 2 } })],
    ['undelivered', delivered({ delivery: { tries: 1, letter: id('3') } })],
    ['undelivered', delivered({ delivery: { tries: 3, letter: id('3') } })],
    ['undelivered', delivered({}, [record(id('4'), { cause: id('d'), isLetter: true })])],
    ['undelivered', untold({ ending: 'unstarted' })],
    ['undelivered', untold({ ending: 'unknown', reason: 'Outcome unknown: no answer. It is not begun any more.' })],
  ])('finds what is %s', (name, story) => {
    expect(broken(story)).toEqual([name])
  })

  test('finds nothing where a delivery was tried, and told of by one letter', () => {
    const doubtful = record(id('4'), { cause: id('d'), isLetter: true, ending: 'unknown' })
    for (const more of [[], [doubtful]]) {
      const story = delivered({}, more)
      expect(broken(story)).toEqual([])
      expect(judge(evidence(story)).tally).toMatchObject({ deliveries: 1 })
    }
  })

  test('does not blame a letter on a delivery whose runner died', () => {
    const reason = 'Outcome unknown: invoker1 stopped while the action was running. It is not run again.'
    expect(broken(untold({ ending: 'unknown', reason }))).toEqual([])
  })

  test.each<readonly [CallKind, number]>([
    ['action', 1],
    ['sequence', 2],
    ['delivery', 3],
  ])('takes the runs of a call without an answer for its own: %s', (kind, count) => {
    const runs = Object.fromEntries(Array.from({ length: count }, (_, run) => [id(String(run)), [1]]))
    expect(broken({ unanswered: [kind], runs })).toEqual([])
  })

  test('has a place for each kind of breach', () => {
    expect(judge(evidence({})).breaches).toEqual(noBreaches)
  })
})
