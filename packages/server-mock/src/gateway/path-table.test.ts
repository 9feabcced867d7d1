import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PathTable, segmentsOf } from './path-table.js'

const table = (...paths: readonly string[]): PathTable<string> =>
  new PathTable(paths.map((path) => ({ path, value: path })))

describe('a table of paths', () => {
  test('finds literal paths, and parameters where no literal is', () => {
    const books = table('/club/books', '/club/books/{isbn}', '/club/books/new', '/club/{what}/{isbn}/pages')
    expect(books.find(segmentsOf('/club/books'))).toBe('/club/books')
    expect(books.find(segmentsOf('/club/books/'))).toBe('/club/books')
    expect(books.find(segmentsOf('/club/books/123'))).toBe('/club/books/{isbn}')
    expect(books.find(segmentsOf('/club/books/new'))).toBe('/club/books/new')
    expect(books.find(segmentsOf('/club/books/new/pages'))).toBe('/club/{what}/{isbn}/pages')
    expect(books.find(segmentsOf('/club'))).toBeUndefined()
    expect(books.find(segmentsOf('/club/books/1/2'))).toBeUndefined()
    expect(books.find(segmentsOf('/'))).toBeUndefined()
  })

  test('has no parameter for an empty segment, and no name that was not added', () => {
    const items = table('/a/{x}', '/a//b', '/')
    expect(items.find(segmentsOf('/a//'))).toBeUndefined()
    expect(items.find(segmentsOf('/a//b'))).toBe('/a//b')
    expect(items.find(segmentsOf('/'))).toBe('/')
    expect(items.find(segmentsOf(''))).toBe('/')
    expect(items.find(['__proto__'])).toBeUndefined()
    expect(items.find(['a', 'constructor'])).toBe('/a/{x}')
  })

  test('agrees with a comparison of every path with the request, the most literal first', () => {
    const segment = fc.constantFrom('a', 'b', 'c', '{x}', '{y}')
    const path = fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`)
    const request = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '{x}', 'ü'), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), request, (paths, segments) => {
        expect(table(...paths).find(segments)).toBe(naive(paths, segments))
      }),
      { numRuns: 2000 },
    )
  })
})

const isParameter = (segment: string): boolean => segment.startsWith('{')

/** The first of those that are literal where others are not, from left to right. */
function naive(paths: readonly string[], request: readonly string[]): string | undefined {
  const rank = (path: string): string =>
    segmentsOf(path)
      .map((segment) => (isParameter(segment) ? '1' : '0'))
      .join('')
  const matching = paths.filter((path) => {
    const segments = segmentsOf(path)
    return (
      segments.length === request.length &&
      segments.every((segment, index) => isParameter(segment) || segment === request[index])
    )
  })
  return matching.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0))[0]
}
