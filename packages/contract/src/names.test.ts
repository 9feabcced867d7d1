import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiError } from './errors.js'
import {
  bumpPatch,
  checkActivationId,
  checkSegment,
  createActivationId,
  formatQualifiedName,
  isEntityName,
  parseQualifiedName,
  parseVersion,
} from './names.js'

const inner = 'abzAZ059_@ .&-'.split('')
const edge = inner.filter((char) => char !== ' ')
const first = inner.filter((char) => /\w/.test(char))

const entityName = fc
  .tuple(
    fc.constantFrom(...first),
    fc.array(fc.constantFrom(...inner), { maxLength: 254 }),
    fc.option(fc.constantFrom(...edge)),
  )
  .map(([head, middle, tail]) => (tail === null ? head : `${head}${middle.join('')}${tail}`))

/** What comes back, or the ApiError; anything else that is thrown fails the test. */
function outcome(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
}

/** Of ten runs, so that a busy machine does not count. */
function fastestMs(act: () => unknown): number {
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return Math.min(...times)
}

function problem(act: () => unknown): ApiError {
  const error = outcome(act)
  if (error instanceof ApiError) return error
  throw new Error('nothing was thrown')
}

describe('entity names', () => {
  test('what the grammar makes is a name', () => {
    fc.assert(
      fc.property(entityName, (name) => {
        expect(isEntityName(name)).toBe(true)
      }),
    )
  })

  test('agrees with the grammar, spelt out, on any text', () => {
    const plain = (text: string): boolean =>
      text.length >= 1 &&
      text.length <= 256 &&
      /\w/.test(text.slice(0, 1)) &&
      !text.endsWith(' ') &&
      text.split('').every((char) => /[\w@ .&-]/.test(char))
    fc.assert(
      fc.property(fc.oneof(fc.string(), entityName, fc.array(fc.constantFrom(...inner, '/', 'é', '\n'))), (value) => {
        const text = Array.isArray(value) ? value.join('') : value
        expect(isEntityName(text)).toBe(plain(text))
      }),
    )
  })

  test.each(['', ' a', 'a ', 'a/b', '-a', '.a', 'é', 'a\n', '\u0000', 'a'.repeat(257)])('%j is no name', (text) => {
    expect(isEntityName(text)).toBe(false)
  })

  test.each(['a', '_', '0', 'my action', 'a@b.c&d-e', 'Case', 'a'.repeat(256)])('%j is a name', (text) => {
    expect(isEntityName(text)).toBe(true)
    expect(() => checkSegment(text, 'entity')).not.toThrow()
  })

  test.each([
    ['namespace', 'a'.repeat(257), 'Namespace longer than allowed: 257 > 256.'],
    ['namespace', 'a!', 'The namespace contains illegal characters.'],
    ['entity', 'a'.repeat(257), 'Name segement longer than allowed: 257 > 256.'],
    ['entity', 'a ', 'The name of the entity contains illegal characters.'],
    ['entity', '', 'The name of the entity contains illegal characters.'],
  ] as const)('a bad %s is refused in the words of the API', (what, value, text) => {
    expect(problem(() => checkSegment(value, what))).toMatchObject({ kind: 'invalidPath', status: 400, message: text })
  })

  test.each([
    ['a run of letters', 'a'.repeat(65_536)],
    ['letters and blanks', 'a '.repeat(32_768)],
    ['names that end badly', `${'a'.repeat(255)}!`.repeat(256)],
    ['segments', '/a'.repeat(32_768)],
    ['a version without end', '1.'.repeat(32_768)],
  ])('eight times as much of %s costs a parser no more than a linear one', (_what, text) => {
    const parsers = [
      isEntityName,
      parseVersion,
      (value: string) => outcome(() => parseQualifiedName(`${value}!`, 'guest')),
      (value: string) => outcome(() => checkActivationId(value)),
    ]
    for (const parse of parsers) {
      const short = fastestMs(() => parse(text.slice(0, text.length / 8)))
      // A quadratic parser needs 64 times as long; what takes less than 0.05 ms is below what the clock tells apart.
      expect(fastestMs(() => parse(text))).toBeLessThan(24 * Math.max(short, 0.05))
    }
  })
})

describe('qualified names', () => {
  test('read back what was written, with or without the leading slash', () => {
    fc.assert(
      fc.property(fc.array(entityName, { minLength: 2, maxLength: 3 }), fc.boolean(), (segments, slash) => {
        fc.pre(segments[0] !== '_')
        const text = segments.join('/')
        const parsed = parseQualifiedName(`${slash ? '/' : ''}${text}`, 'guest')
        expect(formatQualifiedName(parsed)).toBe(text)
        expect(parsed).toEqual(parseQualifiedName(parsed, 'other'))
      }),
    )
  })

  test('the root _ is the namespace of the request', () => {
    expect(parseQualifiedName('/_/hello', 'guest')).toEqual({ path: 'guest', name: 'hello' })
    expect(parseQualifiedName('_/tools/hello', 'guest')).toEqual({ path: 'guest/tools', name: 'hello' })
    expect(parseQualifiedName({ path: '_', name: '_' }, 'guest')).toEqual({ path: 'guest', name: '_' })
  })

  test('the object form carries version and binding', () => {
    expect(parseQualifiedName({ path: 'a/b', name: 'c', version: '1', binding: '_/d' }, 'guest')).toEqual({
      path: 'a/b',
      name: 'c',
      version: '1.0.0',
      binding: 'guest/d',
    })
    expect(parseQualifiedName({ path: 'a', name: 'c', version: null, binding: null }, 'g')).toEqual({
      path: 'a',
      name: 'c',
    })
  })

  const tooShort =
    'requirement failed: The fully qualified name of the entity must contain at least the namespace and the name of the entity.'

  test.each([
    ['hello', tooShort],
    ['/hello', tooShort],
    ['', tooShort],
    ['/a/b/c/d', 'fully qualified name malformed'],
    [7, 'fully qualified name malformed'],
    [null, 'fully qualified name malformed'],
    [['a', 'b'], 'fully qualified name malformed'],
    [{ path: 'a' }, 'fully qualified name malformed'],
    [{ path: 1, name: 'b' }, 'fully qualified name malformed'],
    [{ path: 'a', name: 'b', version: 1 }, 'fully qualified name malformed'],
    [{ path: 'a', name: 'b', version: '0.0.0' }, 'semantic version malformed'],
    ['/guest/he!lo', 'requirement failed: path contains invalid parts guest/he!lo'],
  ])('%j is refused', (value, detail) => {
    expect(problem(() => parseQualifiedName(value, 'guest'))).toMatchObject({
      kind: 'malformedContent',
      message: `The request content was malformed:\n${detail}`,
    })
  })

  test('no input breaks it', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(outcome(() => parseQualifiedName(value, 'guest'))).toMatchObject({})
      }),
    )
  })
})

describe('activation ids', () => {
  test('are 32 lower-case hex digits whose order is that of their making', () => {
    const times = [1_700_000_000_000, 1_700_000_000_000, 1_600_000_000_000, 1_700_000_000_001.5, 1_700_000_000_001]
    const ids = times.map(createActivationId)
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
      expect(() => checkActivationId(id)).not.toThrow()
    }
    expect(ids.toSorted()).toEqual(ids)
    expect(Number.parseInt(ids[0]?.slice(0, 12) ?? '', 16)).toBe(1_700_000_000_000)
  })

  test('stay unique and ordered when many are made in one millisecond', () => {
    const now = Date.now()
    const ids = Array.from({ length: 20_000 }, () => createActivationId(now))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.toSorted()).toEqual(ids)
  })

  test.each([
    ['a'.repeat(31), 'Activation id length is 31 but must be 32.'],
    ['a'.repeat(33), 'Activation id length is 33 but must be 32.'],
    [`${'a'.repeat(31)}!`, 'The activation id is not valid.'],
    [`${'a'.repeat(31)}\n`, 'The activation id is not valid.'],
  ])('%j is refused in the words of the API', (value, text) => {
    expect(problem(() => checkActivationId(value))).toMatchObject({ kind: 'invalidPath', message: text })
  })
})

describe('versions', () => {
  test.each([
    ['1', '1.0.0'],
    ['1.2', '1.2.0'],
    ['1.2.3', '1.2.3'],
    ['01.2.3', '1.2.3'],
    ['1.2.3.4', '1.2.3'],
    ['0.0.1', '0.0.1'],
    ['0.1.', '0.1.0'],
    ['2147483647', '2147483647.0.0'],
  ])('%s is %s', (text, version) => {
    expect(parseVersion(text)).toBe(version)
  })

  test.each(['', '0', '0.0.0', '-1.0.0', '1.-2', 'a', '1.a', '1..2', '.', 'v1', '1.0.0-beta', '2147483648', ' 1'])(
    '%j is no version',
    (text) => {
      expect(parseVersion(text)).toBeUndefined()
    },
  )

  test('the last part counts up', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat({ max: 2_000_000_000 }), (major, minor, patch) => {
        expect(bumpPatch(`${major}.${minor}.${patch}`)).toBe(`${major}.${minor}.${patch + 1}`)
      }),
    )
  })

  test('what is read reads the same again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const version = parseVersion(text) ?? '1.0.0'
        expect(parseVersion(version)).toBe(version)
      }),
    )
  })
})
