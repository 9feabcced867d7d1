import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isJsonList, isJsonObject, JsonNumber, numberNode, objectNode } from '../../output/json/node.js'
import { parseJson } from '../../output/json/parse.js'
import { jsonLine } from '../../output/json/render.js'
import { type Annotated, type Pair, webAnnotations, type WebFlags } from './web-annotations.js'

function pairs(values: Readonly<Record<string, unknown>>): readonly Pair[] {
  const node = parseJson(JSON.stringify(Object.entries(values).map(([key, value]) => ({ key, value }))))
  return isJsonList(node) ? node.filter(isJsonObject) : []
}

/** `key=value` of each pair. */
function shown({ annotations }: Annotated): readonly string[] {
  return annotations
    .map((pair) => `${jsonLine(pair.get('key') ?? null)}=${jsonLine(pair.get('value') ?? null)}`)
    .map((text) => text.replaceAll('"', ''))
}

interface Given extends Partial<WebFlags> {
  readonly own?: Readonly<Record<string, unknown>>
  readonly existing?: Readonly<Record<string, unknown>>
}

function annotate({ own = {}, existing, web, webSecure }: Given): Annotated {
  const sources = {
    own: pairs(own),
    existing: existing === undefined ? undefined : pairs(existing),
    newSecret: () => numberNode(77),
  }
  return webAnnotations(sources, { web, webSecure })
}

const on = ['web-export=true', 'raw-http=false', 'final=true']
const raw = ['web-export=true', 'raw-http=true', 'final=true']
const off = ['web-export=false', 'raw-http=false', 'final=false']

describe('--web', () => {
  test.each([
    ['yes', on],
    ['TRUE', on],
    ['raw', raw],
    ['Raw', raw],
    ['no', off],
    ['False', off],
  ])('%s follows what the command line gives', (web, three) => {
    expect(shown(annotate({ web, own: { a: 1 } }))).toEqual(['a=1', ...three])
  })

  test.each(['', 'maybe', '1'])('%j is no word of it', (web) => {
    expect(() => annotate({ web })).toThrow(
      expect.objectContaining({
        message: `Invalid argument '${web}' for --web flag. Valid input consist of 'yes', 'true', 'raw', 'false', or 'no'.`,
        exitStatus: 2,
        usageHint: true,
      }),
    )
  })

  test('an update without annotations sends the existing ones again, its three at the end', () => {
    const existing = { exec: 'nodejs:20', final: false, a: 1, 'web-export': false, 'require-whisk-auth': 'x' }
    expect(shown(annotate({ web: 'raw', existing }))).toEqual(['exec=nodejs:20', 'a=1', 'require-whisk-auth=x', ...raw])
  })

  test('an update with annotations sends those, its three and the secret', () => {
    const existing = { exec: 'nodejs:20', a: 1, 'require-whisk-auth': 5 }
    expect(shown(annotate({ web: 'no', own: { b: 2 }, existing }))).toEqual(['b=2', ...off, 'require-whisk-auth=5'])
    expect(shown(annotate({ web: 'no', own: { 'require-whisk-auth': 'y' }, existing }))).toEqual([
      'require-whisk-auth=y',
      ...off,
    ])
  })

  test('its annotations occur once, and no other is lost or made', () => {
    const keys = fc.constantFrom('a', 'b', 'exec', 'final', 'raw-http', 'web-export', 'require-whisk-auth')
    const record = fc.dictionary(keys, fc.oneof(fc.boolean(), fc.integer(), fc.string()))
    fc.assert(
      fc.property(
        record,
        fc.option(record, { nil: undefined }),
        fc.constantFrom('yes', 'raw', 'no'),
        (own, old, web) => {
          const { annotations } = annotate({ own, ...(old === undefined ? {} : { existing: old }), web })
          const result = annotations.map((pair) => pair.get('key'))
          expect(new Set(result).size).toBe(result.length)
          const base = Object.keys(own).length === 0 ? (old ?? {}) : own
          const secret = old !== undefined && 'require-whisk-auth' in old ? ['require-whisk-auth'] : []
          const expected = new Set([...Object.keys(base), 'web-export', 'raw-http', 'final', ...secret])
          expect(new Set(result)).toEqual(expected)
        },
      ),
    )
  })
})

describe('--web-secure', () => {
  test('a new web action', () => {
    expect(shown(annotate({ web: 'yes', webSecure: 'True' }))).toEqual([...on, 'require-whisk-auth=77'])
    expect(shown(annotate({ web: 'raw', webSecure: '1234' }))).toEqual([...raw, 'require-whisk-auth=1234'])
    expect(annotate({ web: 'yes', webSecure: '1234' }).annotations.at(-1)?.get('value')).toBe('1234')
    expect(shown(annotate({ web: 'yes', webSecure: 'false' }))).toEqual([...on, 'require-whisk-auth=false'])
  })

  test('an update of a web action', () => {
    const existing = { exec: 'k', 'web-export': true }
    expect(shown(annotate({ webSecure: 's', existing }))).toEqual(['exec=k', 'web-export=true', 'require-whisk-auth=s'])
    expect(shown(annotate({ webSecure: 's', own: { a: 1 }, existing }))).toEqual([
      'a=1',
      'web-export=true',
      'require-whisk-auth=s',
    ])
  })

  test('a number stays, everything else is replaced where it stands', () => {
    const existing = (secret: unknown) => ({ 'web-export': true, 'require-whisk-auth': secret, z: 1 })
    const secured = (secret: unknown) => shown(annotate({ webSecure: 'true', existing: existing(secret) }))[1]
    expect(secured(12)).toBe('require-whisk-auth=12')
    expect(secured('old')).toBe('require-whisk-auth=77')
    expect(secured(false)).toBe('require-whisk-auth=77')
  })

  test('false deletes what there is', () => {
    const existing = { 'web-export': true, 'require-whisk-auth': 5 }
    const annotated = annotate({ webSecure: 'false', existing })
    expect(shown(annotated)).toEqual(['web-export=true'])
    expect(annotated.delAnnotations).toEqual(['require-whisk-auth'])
    expect(annotate({ webSecure: 'false', existing: { 'web-export': true } }).delAnnotations).toBeUndefined()
  })

  test.each<Given>([
    {},
    { web: 'no' },
    { existing: {} },
    { existing: { 'web-export': 'true' } },
    { web: 'false', existing: { 'web-export': true } },
  ])('%j is no web action', (given) => {
    expect(() => annotate({ ...given, webSecure: 'true' })).toThrow(
      expect.objectContaining({
        message: 'The --web-secure option is only valid when the --web option is enabled.',
        exitStatus: 2,
        usageHint: true,
      }),
    )
  })

  test('a secret of its own is a whole number that every JSON parser keeps', () => {
    const secrets = Array.from({ length: 200 }, () => {
      const { annotations } = webAnnotations({ own: [], existing: undefined }, { web: 'yes', webSecure: 'true' })
      return annotations.at(-1)?.get('value')
    })
    for (const secret of secrets) {
      expect(secret).toBeInstanceOf(JsonNumber)
      expect(Number.isSafeInteger(Number(secret instanceof JsonNumber ? secret.text : ''))).toBe(true)
    }
    expect(new Set(secrets.map((secret) => (secret instanceof JsonNumber ? secret.text : ''))).size).toBe(200)
  })
})

test('without either flag the command line has its say', () => {
  const own = [objectNode({ key: 'a', value: 'x' })]
  expect(webAnnotations({ own, existing: pairs({ b: 1 }) }, { web: undefined, webSecure: undefined })).toEqual({
    annotations: own,
  })
})
