import { ApiError, isEntityName, routes } from '@wsk/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePath } from './path-segments.js'
import { parseQueryString } from './query-string.js'
import { Router } from './router.js'

const router = new Router(Object.entries(routes).map(([operation, route]) => ({ ...route, operation })))
const find = (method: string, path: string) => router.find(method, parsePath(path))
const kindOf = (work: () => unknown): string => {
  try {
    work()
    return 'found'
  } catch (error) {
    return error instanceof ApiError ? error.kind : String(error)
  }
}

/** Legal names, and texts that are likely to be taken for something else. */
const name = fc.oneof(
  fc.stringMatching(/^\w[\w@ .&-]{0,10}[\w@.&-]$/),
  fc.constantFrom(
    'actions',
    'namespaces',
    'limits',
    '_',
    'logs',
    '..',
    '.',
    '',
    '/',
    '%2F',
    'a/b',
    '\u0000',
    '\u202e',
    '{rest}',
  ),
  fc.string({ maxLength: 8 }),
)

describe('the router', () => {
  test('finds every operation of the contract by its own path', () => {
    for (const [operation, { method, path }] of Object.entries(routes)) {
      const example = path.replaceAll(/\{(\w+)\}/g, (_, param: string) =>
        param === 'activationId' ? 'a'.repeat(32) : 'x',
      )
      // A web action is the same with and without extension as long as neither is served.
      const found = find(method, example).route.operation.replace('WithoutExtension', '')
      expect(found).toBe(operation.replace('WithoutExtension', ''))
    }
  })

  test('gives the names that were meant, or refuses them', () => {
    fc.assert(
      fc.property(name, name, fc.constantFrom('GET', 'PUT', 'POST', 'DELETE'), (namespace, action, method) => {
        const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/actions/${encodeURIComponent(action)}`
        const areLegal = isEntityName(namespace) && isEntityName(action)
        const kind = kindOf(() => find(method, path))
        if (areLegal) expect(find(method, path).params).toEqual({ namespace, actionName: action })
        else expect(['invalidPath', 'noRoute', ...(action === '' ? ['found'] : [])]).toContain(kind)
      }),
      { numRuns: 3000 },
    )
  })

  test('never takes an encoded slash for a separator', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (segments) => {
        const path = `/${segments.map((segment) => encodeURIComponent(segment)).join('/')}`
        const parsed = parsePath(path)
        const inner = segments.at(-1) === '' && segments.length > 1 ? segments.slice(0, -1) : segments
        expect(parsed.segments).toEqual(inner.length === 0 ? [''] : inner)
      }),
      { numRuns: 2000 },
    )
  })

  test('answers any path with a route or a refusal', () => {
    const raw = fc.array(
      fc.constantFrom('/', 'api', 'v1', 'namespaces', 'actions', 'x', '%', '%2', '%2f', '%zz', '..', '?', '\\', ';'),
      { maxLength: 14 },
    )
    fc.assert(
      fc.property(raw, fc.constantFrom('GET', 'PUT', 'OPTIONS', 'HEAD', 'X'), (parts, method) => {
        expect(['found', 'noRoute', 'invalidPath']).toContain(kindOf(() => find(method, `/${parts.join('')}`)))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a query', () => {
  test('is read as it was encoded; of equal names the first counts', () => {
    const pairs = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 5 }), fc.string({ maxLength: 5 })), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(pairs, (parameters) => {
        const text = new URLSearchParams(parameters.map(([key, value]): [string, string] => [key, value])).toString()
        const expected = new URLSearchParams(text)
        const read = parseQueryString(text)
        for (const key of expected.keys()) expect(read[key]).toBe(expected.get(key))
        expect(Object.keys(read)).toHaveLength(new Set(expected.keys()).size)
      }),
    )
  })

  test('that cannot be decoded is malformed', () => {
    expect(kindOf(() => parseQueryString('a=%zz'))).toBe('malformedContent')
    expect(parseQueryString('&a&b=&=c&a=2')).toEqual(Object.assign(Object.create(null), { a: '', b: '', '': 'c' }))
  })
})
