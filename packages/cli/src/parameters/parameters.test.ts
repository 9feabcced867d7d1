import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jsonLine } from '../output/json/render.js'
import { keyValueList, mergeFragments } from './merge-fragments.js'
import { pairFragment } from './pair-fragment.js'
import { readParameterFile } from './read-parameter-file.js'

const folder = mkdtempSync(join(tmpdir(), 'wsk-parameters-'))
beforeAll(() => {
  symlinkSync('circle', join(folder, 'circle'))
  writeFileSync(join(folder, 'plain'), '{}')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function sent(...pairs: readonly (readonly [string, string])[]): string {
  const merged = mergeFragments(
    'parameter',
    pairs.map(([key, value]) => pairFragment(key, value)),
  )
  return merged === undefined ? '' : jsonLine(merged)
}

describe('KEY VALUE', () => {
  test.each([
    ['5', '5'],
    ['-1.0', '-1.0'],
    ['1e3', '1e3'],
    ['123456789012345678901', '123456789012345678901'],
    ['01', '"01"'],
    ['+1', '"+1"'],
    ['.5', '".5"'],
    ['1.', '"1."'],
    ['0x1', '"0x1"'],
    ['True', '"True"'],
    ['NaN', '"NaN"'],
    ['true', 'true'],
    ['null', 'null'],
    ['"5"', '"5"'],
    [' [1, 2] ', '[1,2]'],
    ['{"a":1}', '{"a":1}'],
    ['', '""'],
    [String.raw`a\tb`, String.raw`"a\tb"`],
    ['@file', '"@file"'],
    ['-p', '"-p"'],
    ['<a> & b', '"<a> & b"'],
  ])('%j', (value, json) => {
    expect(sent(['k', value])).toBe(`{"k":${json}}`)
  })

  test('a key may hold quotes and backslashes', () => {
    expect(sent([String.raw`a"b\c`, '1'])).toBe(String.raw`{"a\"b\\c":1}`)
  })

  test.each([
    ['say "hi"', String.raw`[]string{"{\"k\": \"say \"hi\"\"}"}`, "invalid character 'h' after object key:value pair"],
    [String.raw`C:\dir`, String.raw`[]string{"{\"k\": \"C:\\dir\"}"}`, "invalid character 'd' in string escape code"],
    ['a\nb', String.raw`[]string{"{\"k\": \"a\nb\"}"}`, String.raw`invalid character '\n' in string literal`],
    ['a\\', String.raw`[]string{"{\"k\": \"a\\\"}"}`, 'unexpected EOF'],
  ])('%j does not parse', (value, list, reason) => {
    expect(() => sent(['k', value])).toThrow(
      expect.objectContaining({
        message: `Invalid parameter argument '${list}': ${reason}`,
        usageHint: true,
        exitStatus: 1,
      }),
    )
  })

  test('the error shows the whole list', () => {
    const fragments = [pairFragment('a', '1'), pairFragment('b', '"')]
    expect(() => mergeFragments('annotation', fragments)).toThrow(
      String.raw`Invalid annotation argument '[]string{"{\"a\": 1}", "{\"b\": \"\"\"}"}': invalid character '"' after object key:value pair`,
    )
  })

  test('any JSON value arrives as it was written, any plain text as that text', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.parse(sent(['k', json]))).toEqual({ k: JSON.parse(json) as unknown })
      }),
    )
    const letters = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '/', "'", 'é', '😀', '%', '.') })
    fc.assert(
      fc.property(letters, (text) => {
        expect(JSON.parse(sent(['k', text]))).toEqual({ k: text })
      }),
    )
  })
})

describe('merging', () => {
  test('later keys replace earlier ones, pairs and files in the order of the line', () => {
    const merged = mergeFragments('parameter', [
      '{"a":1,"b":{"x":1}}',
      '{"b": {"y":2.0}}',
      '{"c":3} ignored',
      '{"a":4,"a":5}',
    ])
    expect(JSON.parse(jsonLine(merged ?? null))).toEqual({ a: 5, b: { y: 2 }, c: 3 })
  })

  test('it is what assigning one after the other gives', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }), (objects) => {
        const merged = mergeFragments(
          'parameter',
          objects.map((object) => JSON.stringify(object)),
        )
        const model: unknown = Object.fromEntries(objects.flatMap((object) => Object.entries(object)))
        expect(JSON.parse(jsonLine(merged ?? null))).toEqual(JSON.parse(JSON.stringify(model)))
      }),
    )
  })

  test('nothing given is nothing', () => {
    expect(mergeFragments('parameter', [])).toBeUndefined()
    expect(jsonLine(keyValueList(mergeFragments('parameter', ['{}']) ?? new Map()))).toBe('[]')
  })

  test.each([
    ['[1]', 'json: cannot unmarshal array into Go value of type map[string]interface {}'],
    ['"x"', 'json: cannot unmarshal string into Go value of type map[string]interface {}'],
    ['1', 'json: cannot unmarshal number into Go value of type map[string]interface {}'],
    ['true', 'json: cannot unmarshal bool into Go value of type map[string]interface {}'],
    ['', 'EOF'],
    ['{"a":', 'unexpected EOF'],
  ])('a file of %j is refused', (content, reason) => {
    expect(() => mergeFragments('parameter', [content])).toThrow(`}': ${reason}`)
  })

  test('the hint is about what was given', () => {
    const hinted = (text: string): unknown => expect.objectContaining({ nextSteps: [expect.stringContaining(text)] })
    expect(() => mergeFragments('parameter', ['[1]'])).toThrow(hinted('A FILE holds one JSON object.'))
    expect(() => mergeFragments('parameter', ['{"q": "say "hi""}'])).toThrow(hinted('written as a JSON string'))
  })

  test.each(['{"a": 1,}', '', '[1]', '{"q": "say "hi""}'])(
    'of a file that holds %j, the hint names the file',
    (text) => {
      expect(() => mergeFragments('parameter', ['{"a": 1}', { path: 'bad.json', text }])).toThrow(
        expect.objectContaining({ nextSteps: ['A FILE holds one JSON object, which bad.json does not.'] }),
      )
    },
  )

  test('of a pair behind a good file, the hint is about the pair', () => {
    expect(() => mergeFragments('parameter', [{ path: 'good.json', text: '{}' }, '{"q": "say "hi""}'])).toThrow(
      expect.objectContaining({ nextSteps: [expect.stringContaining('written as a JSON string')] }),
    )
  })

  test('entities keep key and value', () => {
    expect(jsonLine(keyValueList(mergeFragments('parameter', ['{"b":1.0,"a":null}']) ?? new Map()))).toBe(
      '[{"key":"b","value":1.0},{"key":"a","value":null}]',
    )
  })
})

describe('files', () => {
  test('a file is read whole', () => {
    const path = join(folder, 'p.json')
    writeFileSync(path, '{"a": "é"}\n')
    expect(readParameterFile(path)).toBe('{"a": "é"}\n')
  })

  test('a missing file and a folder are told apart', () => {
    expect(() => readParameterFile('/nowhere')).toThrow(
      expect.objectContaining({
        message: "Failed to parse arguments: File '/nowhere' is not a valid file or it does not exist",
        exitStatus: 2,
        usageHint: true,
      }),
    )
    expect(() => readParameterFile(folder)).toThrow(
      expect.objectContaining({
        message: `Failed to parse arguments: Unable to read the file '${folder}': read ${folder}: is a directory`,
        exitStatus: 1,
        usageHint: true,
      }),
    )
  })
  test.each([
    ['a circle of links', 'circle', 'too many levels of symbolic links'],
    ['a path through a file', 'plain/x', 'not a directory'],
    ['a name that is too long', 'x'.repeat(300), 'file name too long'],
  ])('%s is told as one that cannot be reached', (_what, name, reason) => {
    const path = join(folder, name)
    expect(() => readParameterFile(path)).toThrow(
      expect.objectContaining({
        message: `Failed to parse arguments: Cannot access file '${path}': stat ${path}: ${reason}`,
        exitStatus: 2,
        usageHint: true,
      }),
    )
  })
})
