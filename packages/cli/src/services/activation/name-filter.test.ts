import { expect, test } from 'vitest'
import { nameFilter, pollNameFilter } from './name-filter.js'

test.each([
  [undefined, ''],
  ['hello', 'hello'],
  ['pkg/hello', 'pkg/hello'],
  ['/ns/pkg/hello', 'pkg/hello'],
  ['/ns', ''],
])('%j filters by %j', (argument, filter) => {
  expect(nameFilter(argument)).toBe(filter)
  expect(pollNameFilter(argument)).toBe(filter)
})

test('what is no name is a mistake in a list and a filter as it stands in a poll', () => {
  expect(() => nameFilter('a//b')).toThrow('is not a valid qualified name')
  expect(pollNameFilter('a//b')).toBe('a//b')
})
