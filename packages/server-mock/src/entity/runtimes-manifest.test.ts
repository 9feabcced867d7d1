import { describe, expect, test } from 'vitest'
import { defaultManifest } from './default-runtimes.js'
import { RuntimesError } from './runtimes-error.js'
import { parseRuntimesManifest, resolveKind, runtimesInfo } from './runtimes-manifest.js'

const image = { prefix: 'openwhisk', name: 'action', tag: 'nightly' }

function problem(manifest: unknown): string {
  try {
    parseRuntimesManifest(manifest)
    return 'none'
  } catch (error) {
    if (error instanceof RuntimesError) return error.message
    throw error
  }
}

const family = (...kinds: readonly object[]): unknown => ({ runtimes: { go: kinds } })

describe('the manifest of a server that is given none (rest-api 12.3)', () => {
  const manifest = defaultManifest()

  test('has these kinds, defaults and images', () => {
    expect([...manifest.kinds.keys()]).toEqual([
      'nodejs:18',
      'nodejs:20',
      'python:3.10',
      'python:3.11',
      'swift:5.3',
      'swift:5.7',
      'java:8',
      'php:8.1',
      'ruby:2.5',
      'go:1.20',
      'dotnet:3.1',
      'dotnet:6.0',
      'rust:1.34',
    ])
    const defaults = [...manifest.kinds.values()].filter(({ isDefault }) => isDefault).map(({ kind }) => kind)
    expect(defaults).toEqual([
      'nodejs:20',
      'python:3.10',
      'swift:5.3',
      'java:8',
      'php:8.1',
      'ruby:2.5',
      'go:1.20',
      'dotnet:3.1',
      'rust:1.34',
    ])
    expect(manifest.kinds.get('nodejs:20')?.stemCells).toEqual([
      {
        initialCount: 2,
        memoryMb: 256,
        reactive: { minCount: 1, maxCount: 4, ttlMs: 120_000, threshold: 1, increment: 1 },
      },
    ])
    const mainRequired = [...manifest.kinds.values()].filter(({ requireMain }) => requireMain).map(({ kind }) => kind)
    expect(mainRequired).toEqual(['java:8', 'dotnet:3.1', 'dotnet:6.0'])
    expect(manifest.blackboxes).toEqual([{ prefix: 'openwhisk', name: 'dockerskeleton', tag: 'nightly' }])
  })

  test('is told by the API as rest-api 1.3 has it', () => {
    expect(runtimesInfo(manifest)['nodejs']).toEqual([
      {
        kind: 'nodejs:18',
        image: 'openwhisk/action-nodejs-v18:nightly',
        deprecated: false,
        default: false,
        attached: true,
        requireMain: false,
      },
      {
        kind: 'nodejs:20',
        image: 'openwhisk/action-nodejs-v20:nightly',
        deprecated: false,
        default: true,
        attached: true,
        requireMain: false,
      },
    ])
  })
})

describe('a manifest of the operator (invocation 22)', () => {
  test('resolves defaults; a single kind is its family’s default', () => {
    const manifest = parseRuntimesManifest({
      runtimes: {
        go: [{ kind: 'go:1', image }],
        nodejs: [
          { kind: 'nodejs:1', image },
          { kind: 'nodejs:2', image: 'reg.io/a/b:1', default: true, deprecated: true, sentinelledLogs: false },
        ],
      },
    })
    expect(resolveKind(manifest, 'go:default')?.kind).toBe('go:1')
    expect(resolveKind(manifest, 'nodejs:default')).toMatchObject({
      kind: 'nodejs:2',
      image: { registry: 'reg.io', prefix: 'a', name: 'b', tag: '1' },
      deprecated: true,
      attached: false,
      sentinelledLogs: false,
    })
    expect(resolveKind(manifest, 'nodejs:1')?.sentinelledLogs).toBe(true)
    expect(resolveKind(manifest, 'ruby:default')).toBeUndefined()
    expect(resolveKind(manifest, '__proto__:default')).toBeUndefined()
  })

  test('reads stem cells, also under their older name', () => {
    const cells = [
      { count: 3, memory: '1 GB' },
      { initialCount: 0, memory: '128m' },
    ]
    const manifest = parseRuntimesManifest(family({ kind: 'go:1', image, stemCells: cells }))
    expect(manifest.kinds.get('go:1')?.stemCells).toEqual([
      { initialCount: 3, memoryMb: 1024 },
      { initialCount: 0, memoryMb: 128 },
    ])
  })

  test('is refused with the place of the mistake', () => {
    expect(problem([])).toBe('the manifest must be a JSON object')
    expect(problem({})).toBe('runtimes must be an object of families')
    expect(problem({ runtimes: { go: {} } })).toBe('runtimes.go must be a list of at least one kind')
    expect(problem(family())).toBe('runtimes.go must be a list of at least one kind')
    expect(problem(family({ kind: 'go:1', image }, { kind: 'go:2', image }))).toBe(
      'runtimes.go marks 0 kinds as default; mark exactly one with "default": true',
    )
    const isDefault = { image, default: true }
    expect(problem(family({ kind: 'go:1', ...isDefault }, { kind: 'go:2', ...isDefault }))).toContain('marks 2 kinds')
    expect(problem(family({ kind: 'go:1', ...isDefault }, { kind: 'go:1', image }))).toBe(
      'runtimes.go names go:1 twice',
    )
    for (const kind of ['nodejs:1', 'go', 'GO:1', 1, undefined]) {
      expect(problem(family({ kind, image }))).toBe('runtimes.go[0].kind must be "go:VERSION" in lower case')
    }
    expect(problem(family({ kind: 'go:1' }))).toContain('runtimes.go[0].image must name an image')
    expect(problem(family({ kind: 'go:1', image: { name: 1 } }))).toBe('runtimes.go[0].image.name must be text')
    expect(problem(family({ kind: 'go:1', image, default: 'yes' }))).toBe(
      'runtimes.go[0].default must be true or false',
    )
    expect(problem({ runtimes: {}, blackboxes: {} })).toBe('blackboxes must be a list of images')
    const cell = (given: object): string =>
      problem(family({ kind: 'go:1', image, stemCells: [{ initialCount: 1, memory: '256 MB', ...given }] }))
    expect(cell({})).toBe('none')
    expect(cell({ initialCount: -1 })).toBe(
      'runtimes.go[0].stemCells[0].initialCount must be a whole number of at least 0',
    )
    expect(cell({ memory: '1 B' })).toBe('runtimes.go[0].stemCells[0].memory must be a size such as "256 MB"')
    expect(cell({ memory: 256 })).toContain('must be a size')
    const reactive = { minCount: 1, maxCount: 2, ttl: '10 s', threshold: 1, increment: 1 }
    expect(cell({ reactive })).toBe('none')
    expect(cell({ reactive: { ...reactive, ttl: 'soon' } })).toContain('.ttl must be a duration such as "2 minutes"')
    expect(cell({ reactive: { ...reactive, minCount: 3 } })).toContain('has a minCount above its maxCount')
    expect(cell({ reactive: { ...reactive, threshold: 0 } })).toContain('.threshold must be at least 1')
  })
})
