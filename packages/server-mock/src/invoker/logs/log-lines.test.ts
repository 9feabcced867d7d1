import { expect, test } from 'vitest'
import type { CollectedLogs } from '../containers/port.js'
import { logLines } from './log-lines.js'

const context = { limitBytes: 1_048_576, isDeveloperError: false, nowMs: Date.UTC(2016, 8, 21, 12, 3, 35, 619) }
const collected = (over: Partial<CollectedLogs> = {}): CollectedLogs => ({ lines: [], outcome: 'complete', ...over })

test('a line is its time in thirty columns, its stream and its text', () => {
  const lines = [
    { time: '2016-09-21T12:03:35.619234386Z', stream: 'stdout', text: 'Hello World' },
    { time: '2016-09-21T12:03:35.6Z', stream: 'stderr', text: '' },
  ] as const
  expect(logLines(collected({ lines }), context)).toEqual([
    '2016-09-21T12:03:35.619234386Z stdout: Hello World',
    '2016-09-21T12:03:35.6Z         stderr: ',
  ])
})

test.each([
  ['truncated', false, ['Logs were truncated because the total bytes size exceeds the limit of 1048576 bytes.']],
  ['incomplete', false, ['There was an issue while collecting your logs. Data might be missing.']],
  ['complete', true, ['The action did not initialize or run as expected. Log data might be missing.']],
  [
    'truncated',
    true,
    [
      'Logs were truncated because the total bytes size exceeds the limit of 1048576 bytes.',
      'The action did not initialize or run as expected. Log data might be missing.',
    ],
  ],
] as const)(
  'a log that is %s (developer error: %s) ends with what the platform says',
  (...[outcome, isError, texts]) => {
    expect(logLines(collected({ outcome }), { ...context, isDeveloperError: isError })).toEqual(
      texts.map((text) => `2016-09-21T12:03:35.619000000Z stderr: ${text}`),
    )
  },
)
