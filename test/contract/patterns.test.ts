import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Source files that people's input can reach: no tests, and nothing generated, whose validators serve tests alone. */
function sourceFiles(): readonly string[] {
  return readdirSync(packages, { recursive: true })
    .map((file) => file.toString())
    .filter((file) => /^[\w-]+\/(?:src|launchers)\//.test(file) && ['.ts', '.cjs'].includes(extname(file)))
    .filter((file) => !/\.test\.ts$|\.conformance\.ts$|\/generated\/|\/test-support\//.test(file))
}

function patternsOf(file: string): readonly Pattern[] {
  const text = readFileSync(join(packages, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const patterns = sourceFiles().flatMap(patternsOf)

/** What is repeated, what stands before it and what spoils the match after it. */
const pumps = [
  'a',
  'A',
  '0',
  'f',
  '_',
  ' ',
  '\t',
  '\n',
  '-',
  '.',
  '/',
  '\\',
  '"',
  "'",
  '%',
  '=',
  '+',
  ',',
  ';',
  ':',
  '@',
]
const longer = ['a ', 'a.', 'a/', 'a-', 'a,', 'a=', '%41', '0.', '\\"', '/*', '# ', '--a', 'ab_', '\r\n', '[1,', 'a:']
const before = ['', 'a', '/', '"', '-', 'Basic ', '1', '$', '{']
const after = ['', '!', '\n', '\u0000', '"']

const spoiled = (pump: string, length: number, [start, end]: readonly [string, string]): string =>
  `${start}${pump.repeat(Math.ceil(length / pump.length))}${end}`

const short = 512
/** Quadratic work grows by the square of this. */
const growth = 4
const shortTexts = [...pumps, ...longer].flatMap((pump) =>
  before.flatMap((start) => after.map((end) => spoiled(pump, short, [start, end]))),
)
const longTexts = [...pumps, ...longer].map((pump) => spoiled(pump, 64 * 1024, ['', '!']))

const runMs = (regex: RegExp, text: string): number => {
  const startMs = performance.now()
  // What looks once is as fast as its first match; what replaces goes through all of the text.
  if (regex.global) text.replaceAll(regex, '')
  else regex.exec(text)
  return performance.now() - startMs
}
const bestMs = (regex: RegExp, text: string): number => Math.min(...[1, 2, 3, 4].map(() => runMs(regex, text)))

/** A text on which the work grows faster than it does; told by the ratio of two lengths, because clocks differ. */
function slowText({ file, source, flags }: Pattern): readonly string[] {
  const regex = new RegExp(source, flags)
  const growsTooFast = (text: string): boolean => {
    const grown = `${text.slice(0, -1).repeat(growth)}${text.slice(-1)}`
    return bestMs(regex, grown) > growth ** 1.5 * Math.max(bestMs(regex, text), 0.01)
  }
  const text =
    shortTexts.find((one) => runMs(regex, one) > 0.05 && growsTooFast(one)) ??
    longTexts.find((one) => bestMs(regex, one) > 100)
  return text === undefined ? [] : [`${file}: /${source}/${flags} on ${JSON.stringify(text.slice(0, 12))}…`]
}

describe('patterns (T27)', () => {
  test('are found, also in the launchers of actions', () => {
    expect(patterns.length).toBeGreaterThan(50)
    expect(patterns.some(({ file }) => file.includes('/launchers/'))).toBe(true)
  })

  test('of quadratic work are noticed', () => {
    expect(slowText({ file: '', source: String.raw`^(?:[\w]|[\w][\w@ .&-]*[\w@.&-]+)$`, flags: '' })).not.toEqual([])
    expect(slowText({ file: '', source: String.raw`\s+$`, flags: '' })).not.toEqual([])
  })

  test('take work that grows with their text', () => {
    expect(patterns.flatMap(slowText)).toEqual([])
  })
})
