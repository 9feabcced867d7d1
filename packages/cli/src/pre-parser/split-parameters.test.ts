import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../fault.js'
import { splitParameters } from './split-parameters.js'

const sources = {
  pair: (key: string, value: string) => `${key}=${value}`,
  readFile: (path: string) => `<${path}>`,
}

function split(...argv: readonly string[]) {
  return splitParameters(argv, sources)
}

test('pairs and files leave the line wherever they stand', () => {
  const { rest, fragments } = split(
    '-p',
    'a',
    '1',
    'action',
    '-P',
    'f',
    'invoke',
    '--param',
    'b',
    '-x',
    '--',
    '-p',
    'c',
    '3',
  )
  expect(rest).toEqual(['action', 'invoke', '--'])
  expect(fragments.parameters).toEqual(['a=1', '<f>', 'b=-x', 'c=3'])
})

test('a value that looks like a flag is data', () => {
  expect(split('-p', 'a', '-p').fragments.parameters).toEqual(['a=-p'])
})

test('each flag has its list', () => {
  const { fragments } = split('-a', 'k', 'v', '-A', 'f', '-F', 'x', 'y', '-T', 't', 'u', '--feed-param', 'm', 'n')
  expect(fragments).toEqual({
    parameters: [],
    annotations: ['k=v', '<f>'],
    feedParameters: ['x=y', 'm=n'],
    triggerParameters: ['t=u'],
  })
})

test('other spellings are left to the flag parser', () => {
  expect(split('--param=x', '-px', '--param-file=f').rest).toEqual(['--param=x', '-px', '--param-file=f'])
})

const ofParameters = 'The parameter arguments are invalid: '
const ofAnnotations = 'The annotation arguments are invalid: '

test.each([
  [['-p', 'k'], `${ofParameters}Arguments for '-p' must be a key/value pair`],
  [['--param'], `${ofParameters}Arguments for '--param' must be a key/value pair`],
  [['-P'], `${ofParameters}An argument must be provided for '-P'`],
  [['-a', 'k'], `${ofAnnotations}Arguments for '-a' must be a key/value pair`],
  [['-A'], `${ofAnnotations}An argument must be provided for '-A'`],
  [['-F', 'k'], "Arguments for '-F' must be a key/value pair"],
  [['--trigger-param', 'k'], "Arguments for '--trigger-param' must be a key/value pair"],
])('%j is refused', (argv, message) => {
  expect(() => split(...argv)).toThrow(
    expect.objectContaining({ message: `Failed to parse arguments: ${message}`, usageHint: true, exitStatus: 1 }),
  )
})

/** The rule of the table, word by word. */
function model(argv: readonly string[]): { rest: string[]; taken: string[] } | 'incomplete' {
  const rest: string[] = []
  const taken: string[] = []
  const takes: Record<string, number> = { '-p': 2, '-a': 2, '-F': 2, '-T': 2, '-P': 1, '-A': 1 }
  for (let at = 0; at < argv.length; at += 1) {
    const count = takes[argv[at] ?? ''] ?? 0
    if (count === 0) rest.push(argv[at] ?? '')
    else if (at + count >= argv.length) return 'incomplete'
    else taken.push(...argv.slice(at + 1, at + 1 + count))
    at += count
  }
  return { rest, taken }
}

test('every word is kept, taken as data, or refused as an incomplete pair', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('-p', '-a', '-F', '-T', '-P', '-A', 'x', '--', '-b')), (argv) => {
      const taken: string[] = []
      const record = {
        pair: (key: string, value: string) => {
          taken.push(key, value)
          return ''
        },
        readFile: (path: string) => {
          taken.push(path)
          return ''
        },
      }
      const expected = model(argv)
      if (expected === 'incomplete') {
        expect(() => splitParameters(argv, record)).toThrow(Fault)
        return
      }
      expect(splitParameters(argv, record).rest).toEqual(expected.rest)
      expect(taken).toEqual(expected.taken)
    }),
  )
})
