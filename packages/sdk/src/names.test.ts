import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ValidationError } from './errors.js'
import { encodeQuery, encodeSegment, parseActionName, parseEntityName, qualifiedName } from './names.js'

describe('a name', () => {
  test.each([
    ['foo', { namespace: '_', name: 'foo' }],
    ['pkg/foo', { namespace: '_', package: 'pkg', name: 'foo' }],
    ['/ns/foo', { namespace: 'ns', name: 'foo' }],
    ['/ns/pkg/foo', { namespace: 'ns', package: 'pkg', name: 'foo' }],
    ['a/b/c', { namespace: 'a', package: 'b', name: 'c' }],
    ['my action', { namespace: '_', name: 'my action' }],
  ])('%s is read', (text, address) => {
    expect(parseActionName(text, '_')).toEqual(address)
  })

  test.each(['', '/', '/ns', '/ns/', 'a//b', 'a/', '.', '..', 'a/..', '/ns/./x', 'a/b/c/d', '/a/b/c/d'])(
    '%j is none',
    (text) => {
      expect(() => parseActionName(text, '_')).toThrow(ValidationError)
    },
  )

  test('of what stands in no package has no package', () => {
    expect(parseEntityName('/ns/t', '_')).toEqual({ namespace: 'ns', name: 't' })
    expect(() => parseEntityName('pkg/t', '_')).toThrow(ValidationError)
  })

  test('is made fully qualified, and left alone where it is', () => {
    expect(['a', 'p/a', 'n/p/a', '/n/a', '/_/ b'].map(qualifiedName)).toEqual([
      '/_/a',
      '/_/p/a',
      '/n/p/a',
      '/n/a',
      '/_/ b',
    ])
  })

  test('comes back from its parts', () => {
    const part = fc.stringMatching(/^[^/.]{1,20}$/)
    fc.assert(
      fc.property(part, fc.option(part), part, (namespace, packageName, name) => {
        const path = packageName === null ? [namespace, name] : [namespace, packageName, name]
        const address = { namespace, name, ...(packageName === null ? {} : { package: packageName }) }
        expect(parseActionName(`/${path.join('/')}`, '_')).toEqual(address)
      }),
    )
  })
})

describe('a segment of a path', () => {
  test('is written as readers expect it', () => {
    expect(encodeSegment('a b?c#d%e/f')).toBe('a%20b%3Fc%23d%25e%2Ff')
    expect(encodeSegment('&+@$:=~-_.')).toBe('&+@$:=~-_.')
    expect(encodeSegment("!'()*")).toBe('%21%27%28%29%2A')
    expect(encodeSegment('ä')).toBe('%C3%A4')
    expect(() => encodeSegment('\udc00')).toThrow(ValidationError)
  })

  test('is what a server reads, and one segment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const url = new URL(`http://h/x/${encodeSegment(text)}/y`)
        if (text === '.' || text === '..') return
        expect(decodeURIComponent(url.pathname)).toBe(`/x/${text}/y`)
        expect(url.search + url.hash).toBe('')
      }),
    )
  })
})

test('a query is sorted, encoded, and without what is undefined', () => {
  expect(encodeQuery({})).toBe('')
  expect(encodeQuery({ b: undefined })).toBe('')
  expect(encodeQuery({ skip: 0, limit: 5, name: 'p/a b', docs: true, x: undefined })).toBe(
    '?docs=true&limit=5&name=p%2Fa%20b&skip=0',
  )
})
