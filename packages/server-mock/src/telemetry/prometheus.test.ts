import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Histogram } from './histogram.js'
import { prometheusText } from './prometheus.js'
import { StatusCounts } from './status-counts.js'

describe('the text of Prometheus', () => {
  test('has help, type and one line for each value', () => {
    const text = prometheusText([
      { name: 'a_total', help: 'All of a.', type: 'counter', samples: 3 },
      {
        name: 'b',
        help: 'By kind.',
        type: 'gauge',
        samples: [
          [{ kind: 'x' }, 1],
          [{ kind: 'y', of: 'z' }, 0.5],
        ],
      },
    ])
    expect(text).toBe(
      [
        '# HELP a_total All of a.',
        '# TYPE a_total counter',
        'a_total 3',
        '# HELP b By kind.',
        '# TYPE b gauge',
        'b{kind="x"} 1',
        'b{kind="y",of="z"} 0.5',
        '',
      ].join('\n'),
    )
  })

  test('keeps labels and help on their line, whatever is in them', () => {
    const text = prometheusText([
      { name: 'a', help: 'one\ntwo \\', type: 'gauge', samples: [[{ name: 'say "x"\n\\' }, 1]] },
    ])
    expect(text).toBe('# HELP a one\\ntwo \\\\\n# TYPE a gauge\na{name="say \\"x\\"\\n\\\\"} 1\n')
  })

  test('shows a histogram in the unit asked for, each bucket with those below it', () => {
    const histogram = new Histogram([10, 100])
    for (const value of [5, 10, 50, 1000]) histogram.observe(value)
    expect(prometheusText([{ name: 't_seconds', help: 'Times.', type: 'histogram', histogram, unit: 1000 }])).toBe(
      [
        '# HELP t_seconds Times.',
        '# TYPE t_seconds histogram',
        't_seconds_bucket{le="0.01"} 2',
        't_seconds_bucket{le="0.1"} 3',
        't_seconds_bucket{le="+Inf"} 4',
        't_seconds_sum 1.065',
        't_seconds_count 4',
        '',
      ].join('\n'),
    )
  })
})

test('a histogram counts as a list of all its values would', () => {
  const values = fc.array(fc.integer({ min: -5, max: 200 }))
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 150 })).map((all) => all.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(values, bounds, (all, limits) => {
      const histogram = new Histogram(limits)
      for (const value of all) histogram.observe(value)
      const below = limits.map((limit) => all.filter((value) => value <= limit).length)
      expect(histogram.cumulated()).toEqual([...below, all.length])
      expect([histogram.count, histogram.sum]).toEqual([all.length, all.reduce((sum, value) => sum + value, 0)])
    }),
  )
})

test('statuses are counted each by itself', () => {
  const counts = new StatusCounts()
  for (const status of [200, 404, 200, 999, 100]) counts.add(status)
  expect(counts.entries()).toEqual([
    [100, 1],
    [200, 2],
    [404, 1],
    [999, 1],
  ])
})
