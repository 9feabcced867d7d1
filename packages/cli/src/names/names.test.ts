import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absoluteName, displayedNamespace, entityName, fullName, parseQualifiedName } from './qualified-name.js'
import { pathSegment, queryString } from './url-path.js'

describe('qualified names', () => {
  test.each([
    ['foo', '_', '', 'foo', 'foo'],
    ['pkg/foo', '_', 'pkg', 'foo', 'pkg/foo'],
    ['/ns/foo', 'ns', '', 'foo', 'foo'],
    ['/ns/pkg/foo', 'ns', 'pkg', 'foo', 'pkg/foo'],
    ['a/b/c', 'a', 'b', 'c', 'b/c'],
    ['/ns', 'ns', '', '', ''],
    ['a/b/c/d', '_', '', 'a/b/c/d', 'a/b/c/d'],
    ['with blank', '_', '', 'with blank', 'with blank'],
  ])('%s', (...[name, namespace, packageName, entity, shown]) => {
    const parsed = parseQualifiedName(name)
    expect(parsed).toEqual({ namespace, packageName, entity })
    expect(entityName(parsed)).toBe(shown)
  })

  test.each(['', '.', '..', '/', '//', 'a//b', 'a/', '/a/', '/ns/.', 'x/..', '/a/b/c/d', 'a/b/c/d/e'])(
    '%j is none',
    (name) => {
      expect(() => parseQualifiedName(name)).toThrow(
        expect.objectContaining({
          message: `'${name}' is not a valid qualified name: A valid qualified name must be specified.`,
          usageHint: true,
          exitStatus: 1,
        }),
      )
    },
  )

  test('the full name names the same entity', () => {
    const part = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => !text.includes('/') && !/^\.+$/.test(text))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), fc.boolean(), (parts, leading) => {
        const name = `${leading && parts.length > 1 ? '/' : ''}${parts.join('/')}`
        const parsed = parseQualifiedName(name)
        expect(parseQualifiedName(fullName(parsed))).toEqual(parsed)
      }),
    )
  })

  test.each([
    ['t', '/_/t'],
    ['p/a', '/_/p/a'],
    ['ns/p/a', '/ns/p/a'],
    ['/ns/a', '/ns/a'],
    [' b', '/_/ b'],
    ['', '/_/'],
  ])('operand %j becomes %j', (name, absolute) => {
    expect(absoluteName(name)).toBe(absolute)
  })

  test('the default namespace has a name in headings', () => {
    expect([displayedNamespace('_'), displayedNamespace('guest')]).toEqual(['default', 'guest'])
  })
})

describe('addresses', () => {
  test('a segment is encoded as Go encodes it', () => {
    expect(pathSegment('a b?#%&+@$:=~-_.é/😀,;!')).toBe('a%20b%3F%23%25&+@$:=~-_.%C3%A9%2F%F0%9F%98%80,;%21')
  })

  test('a segment reads back as what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeURIComponent(pathSegment(text))).toBe(text.toWellFormed())
      }),
    )
  })

  test('query keys are sorted and values encoded', () => {
    expect(queryString({ skip: 0, limit: 30, name: 'p/a b', docs: undefined })).toBe('?limit=30&name=p%2Fa+b&skip=0')
    expect(queryString({})).toBe('')
  })
})
