import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quickest } from '../test-support/quickest.js'
import { isBinaryCode } from './binary-code.js'
import { defaultManifest } from './default-runtimes.js'
import { checkNotDeprecated, componentName, isForeignImage, parseExec } from './exec.js'
import { formatImageName, parseImageName } from './image-name.js'
import { parseRuntimesManifest } from './runtimes-manifest.js'

const manifest = defaultManifest()
const parse = (value: unknown): unknown => parseExec(value, { manifest, namespace: 'guest' })

function refusal(value: unknown): string {
  try {
    return `taken: ${JSON.stringify(parse(value))}`
  } catch (error) {
    return error instanceof Error ? error.message.replace('The request content was malformed:\n', '') : 'what?'
  }
}

describe('exec of a PUT (rest-api 12)', () => {
  test('[edge 19] family:default becomes the default kind; kinds are trimmed and lower-cased', () => {
    expect(parse({ kind: 'nodejs:default', code: 'x y' })).toEqual({
      exec: { kind: 'nodejs:20', binary: false, hasCode: true },
      code: 'x y',
    })
    expect(parse({ kind: '  PyThon:3.11 ', code: 'x y', main: 'm', binary: true })).toEqual({
      exec: { kind: 'python:3.11', binary: false, main: 'm', hasCode: true },
      code: 'x y',
    })
  })

  test('[edge 21] empty code is code, but vanishes for an image', () => {
    expect(parse({ kind: 'nodejs:20', code: '' })).toMatchObject({ code: '', exec: { binary: false } })
    expect(refusal({ kind: 'nodejs:default' })).toBe(
      "'code' must be a string or attachment object defined in 'exec' for 'nodejs:default' actions",
    )
    const image = { kind: 'blackbox', image: 'openwhisk/dockerskeleton' }
    const bare = { exec: { ...image, binary: false, hasCode: false } }
    expect(parse(image)).toEqual(bare)
    expect(parse({ ...image, code: '  ' })).toEqual(bare)
    expect(parse({ ...image, code: 'AAAA', main: 'm' })).toEqual({
      exec: { ...image, binary: true, main: 'm', hasCode: true },
      code: 'AAAA',
    })
  })

  test('components become names with a leading slash, their root resolved', () => {
    const components = ['/_/a', 'other/p/b', { path: '_/p', name: 'c' }, '/guest/a']
    expect(parse({ kind: 'sequence', components })).toEqual({
      exec: { kind: 'sequence', components: ['/guest/a', '/other/p/b', '/guest/p/c', '/guest/a'] },
    })
    expect(componentName('/other/p/b')).toEqual({ path: 'other/p', name: 'b' })
  })

  test('the old name of Java code is understood', () => {
    expect(parse({ kind: 'java:8', jar: 'AAAA', main: 'Hello' })).toMatchObject({ code: 'AAAA' })
  })

  test('every mistake has its text (rest-api 12.2)', () => {
    expect(refusal(1)).toBe('JSON object expected')
    expect(refusal({})).toBe("'kind' must be a string defined in 'exec'")
    expect(refusal({ kind: 1 })).toBe("'kind' must be a string defined in 'exec'")
    for (const kind of ['nodejs:1', 'nodejs', 'cobol:default', 'default', 'nodejs:default:x']) {
      const text = refusal({ kind, code: '' })
      expect(text).toContain(`The specified runtime '${kind}' is not supported by this platform. Valid values are: `)
      expect(text).toMatch(/'nodejs:18', 'nodejs:20', .*, 'sequence', 'blackbox'\.$/)
    }
    expect(refusal({ kind: 'nodejs:20', code: '', main: 1 })).toBe(
      "if defined, 'main' be a string in 'exec' for 'nodejs:20' actions",
    )
    expect(refusal({ kind: 'java:default', code: 'AAAA' })).toBe(
      "'main' must be a string defined in 'exec' for 'java:default' actions",
    )
    expect(refusal({ kind: 'nodejs:20', code: 1 })).toContain('Could not deserialize as attachment record: 1')
    expect(refusal({ kind: 'blackbox' })).toBe("'image' must be a string defined in 'exec' for 'blackbox' actions")
    expect(refusal({ kind: 'blackbox', image: 'UPPER CASE' })).toBe('could not parse image name')
    expect(refusal({ kind: 'sequence' })).toBe("'components' must be defined for sequence kind")
    expect(refusal({ kind: 'sequence', components: {} })).toBe("'components' must be an array")
    expect(refusal({ kind: 'sequence', components: ['a'] })).toContain('The fully qualified name of the entity must')
  })

  test('a runtime without attachments says so of missing code', () => {
    const image = { prefix: 'p', name: 'n' }
    const inline = parseRuntimesManifest({ runtimes: { go: [{ kind: 'go:1', image }] } })
    expect(() => parseExec({ kind: 'go:1' }, { manifest: inline, namespace: 'guest' })).toThrow(
      "'code' must be a string defined in 'exec' for 'go:1' actions",
    )
  })

  test('[edge 29] deprecated kinds, and kinds the manifest lost, are refused; sequences and images never', () => {
    const image = { prefix: 'p', name: 'n' }
    const old = parseRuntimesManifest({ runtimes: { go: [{ kind: 'go:1', image, deprecated: true }] } })
    const exec = { binary: false, hasCode: true } as const
    for (const kind of ['go:1', 'go:0']) {
      expect(() => checkNotDeprecated({ ...exec, kind }, old)).toThrow(
        `The '${kind}' runtime is no longer supported. You may read and delete but not update or invoke this action.`,
      )
    }
    expect(() => checkNotDeprecated({ ...exec, kind: 'nodejs:20' }, manifest)).not.toThrow()
    expect(() => checkNotDeprecated({ kind: 'sequence', components: [] }, old)).not.toThrow()
    expect(() => checkNotDeprecated({ ...exec, kind: 'blackbox', image: 'a' }, old)).not.toThrow()
  })
})

describe('binary code', () => {
  const grammar = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/

  test('is what the documented pattern takes, blanks around it ignored', () => {
    const almost = fc
      .tuple(fc.base64String({ maxLength: 24 }), fc.string({ maxLength: 2 }), fc.constantFrom('', ' ', '\n'))
      .map(([base64, more, blank]) => `${blank}${base64}${more}${blank}`)
    fc.assert(
      fc.property(fc.oneof(almost, fc.string()), (code) => {
        expect(isBinaryCode(code)).toBe(grammar.test(code.trim()) && code.trim().length % 4 === 0)
      }),
      { numRuns: 3000 },
    )
  })

  test('short text that looks like base64 is binary too', () => {
    expect(isBinaryCode('main')).toBe(true)
    expect(isBinaryCode('main()')).toBe(false)
    expect(isBinaryCode('')).toBe(false)
  })

  test('T27: is found in linear time, also in 48 MiB', () => {
    const code = 'A'.repeat(48 * 1024 * 1024)
    const began = performance.now()
    expect(isBinaryCode(code)).toBe(true)
    expect(isBinaryCode(`${code}===!`)).toBe(false)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('image names', () => {
  test('are taken apart and put together again', () => {
    for (const [text, image] of [
      ['alpine', { name: 'alpine' }],
      ['openwhisk/action-nodejs-v20:nightly', { prefix: 'openwhisk', name: 'action-nodejs-v20', tag: 'nightly' }],
      ['localhost/a', { registry: 'localhost', name: 'a' }],
      ['reg.io:5000/a/b/c:1.0', { registry: 'reg.io:5000', prefix: 'a/b', name: 'c', tag: '1.0' }],
      [`a/b@sha256:${'0'.repeat(64)}`, { prefix: 'a', name: 'b', digest: `sha256:${'0'.repeat(64)}` }],
    ] as const) {
      expect(parseImageName(text)).toEqual(image)
      expect(formatImageName(image)).toBe(text)
    }
  })

  test('are refused where they are none', () => {
    const wrong = ['', ' ', 'Upper', 'a b', '/a', 'a/', 'a//b', 'a:', ':tag', 'a:t:u', 'a@x', 'a@b@c', '-a', 'a..b']
    for (const text of [...wrong, 'reg.io:x/a', 'a/b;rm -rf', '--privileged', 'x'.repeat(2000)]) {
      expect(parseImageName(text)).toBeUndefined()
    }
  })

  test.each([
    ['mine/stock', false],
    ['mine/stock:latest', false],
    ['docker.io/mine/stock', false],
    ['mine/stock:1', true],
    ['mine/other', true],
    ['reg.io/mine/stock', true],
    [`mine/stock@sha256:${'0'.repeat(64)}`, true],
    ['openwhisk/dockerskeleton', true],
    ['openwhisk/dockerskeleton:nightly', false],
  ])('%s is foreign to a manifest that has mine/stock: %s', (image, isForeign) => {
    const blackboxes = [{ prefix: 'mine', name: 'stock' }, ...manifest.blackboxes]
    const exec = { kind: 'blackbox', image, binary: false, hasCode: false } as const
    expect(isForeignImage(exec, { blackboxes })).toBe(isForeign)
  })

  test('T27: any text is judged quickly, and what is taken comes back', async () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '1', '.', '-', '_', '/', ':', '@', 'A') }), (text) => {
        const image = parseImageName(text)
        if (image !== undefined) expect(parseImageName(formatImageName(image))).toEqual(image)
      }),
      { numRuns: 3000 },
    )
    const tookMs = await quickest(() => {
      const began = performance.now()
      for (const unit of ['a', 'a.', 'a-', 'a_', '-', 'a/']) parseImageName(unit.repeat(32_768))
      return performance.now() - began
    })
    expect(tookMs).toBeLessThan(100)
  })
})
