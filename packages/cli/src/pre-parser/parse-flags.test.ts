import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../fault.js'
import type { FlagDefinition } from './flag-definition.js'
import { withGlobalFlags } from './global-flags.js'
import { parseFlags } from './parse-flags.js'

const own: readonly FlagDefinition[] = [
  { name: 'blocking', char: 'b', type: 'boolean' },
  { name: 'result', char: 'r', type: 'boolean' },
  { name: 'limit', char: 'l', type: 'option', default: 30 },
  { name: 'kind', type: 'option' },
  { name: 'del-annotation', type: 'option', multiple: true },
]
const flags = withGlobalFlags(own)

function given(...argv: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(parseFlags(argv, flags).given)
}

function complaint(...argv: readonly string[]): string {
  try {
    parseFlags(argv, flags)
    return 'none'
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    expect(error).toMatchObject({ prefixed: false, usageHint: false, exitStatus: 1 })
    return error.message
  }
}

describe('flags', () => {
  test.each([
    [['--kind', 'x'], { kind: 'x' }],
    [['--kind=x'], { kind: 'x' }],
    [['--kind='], { kind: '' }],
    [['--kind=a=b'], { kind: 'a=b' }],
    [['--kind', '--blocking'], { kind: '--blocking' }],
    [['--kind', '-l'], { kind: '-l' }],
    [['-l', '5'], { limit: 5 }],
    [['-l5'], { limit: 5 }],
    [['-l=5'], { limit: 5 }],
    [['-l', '-5'], { limit: -5 }],
    [['--limit=0x10'], { limit: 16 }],
    [['--limit', '010'], { limit: 8 }],
    [['--limit', '1_000'], { limit: 1000 }],
    [['-br'], { blocking: true, result: true }],
    [['-brl5'], { blocking: true, result: true, limit: 5 }],
    [['-bl', '7'], { blocking: true, limit: 7 }],
    [['-b=false'], { blocking: false }],
    [['--blocking=T'], { blocking: true }],
    [['--blocking=false'], { blocking: false }],
    [['--blocking', 'false'], { blocking: true }],
    [['--limit', '1', '--limit', '2'], { limit: 2 }],
    [['--del-annotation', 'a,b', '--del-annotation', 'c'], { 'del-annotation': ['a,b', 'c'] }],
    [['-u', 'k', '-iv'], { auth: 'k', insecure: true, verbose: true }],
    [['-uk'], { auth: 'k' }],
  ])('%j', (argv, expected) => {
    expect(given(...argv)).toEqual(expected)
  })

  test.each([
    [['--foo'], 'unknown flag: --foo'],
    [['--foo=1'], 'unknown flag: --foo'],
    [['--lim', '3'], 'unknown flag: --lim'],
    [['-x'], "unknown shorthand flag: 'x' in -x"],
    [['-bx'], "unknown shorthand flag: 'x' in -x"],
    [['-b='], "unknown shorthand flag: '=' in -="],
    [["-'"], String.raw`unknown shorthand flag: '\'' in -'`],
    [['-é'], "unknown shorthand flag: 'Ã' in -é"],
    [['--limit'], 'flag needs an argument: --limit'],
    [['-l'], "flag needs an argument: 'l' in -l"],
    [['-bl'], "flag needs an argument: 'l' in -l"],
    [['---x'], 'bad flag syntax: ---x'],
    [['--=x'], 'bad flag syntax: --=x'],
    [['-l', 'abc'], 'invalid argument "abc" for "-l, --limit" flag: strconv.ParseInt: parsing "abc": invalid syntax'],
    [['-l='], 'invalid argument "=" for "-l, --limit" flag: strconv.ParseInt: parsing "=": invalid syntax'],
    [['--limit='], 'invalid argument "" for "-l, --limit" flag: strconv.ParseInt: parsing "": invalid syntax'],
    [['--limit=08'], 'invalid argument "08" for "-l, --limit" flag: strconv.ParseInt: parsing "08": invalid syntax'],
    [
      ['--limit=99999999999999999999'],
      'invalid argument "99999999999999999999" for "-l, --limit" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range',
    ],
    [
      ['--blocking=maybe'],
      'invalid argument "maybe" for "-b, --blocking" flag: strconv.ParseBool: parsing "maybe": invalid syntax',
    ],
    [['--blocking='], 'invalid argument "" for "-b, --blocking" flag: strconv.ParseBool: parsing "": invalid syntax'],
  ])('%j is refused', (argv, expected) => {
    expect(complaint(...argv)).toBe(expected)
  })

  test('a misspelt flag is answered with the flag that was perhaps meant', () => {
    expect(() => parseFlags(['--limt', '3'], flags)).toThrow(
      expect.objectContaining({ nextSteps: ['Did you mean --limit?'] }),
    )
  })

  test('flags may stand before, between and behind positionals, and -- ends them', () => {
    const { positionals, given } = parseFlags(['a', '-b', '-', 'c', '', '--', '-r', '--'], flags)
    expect(positionals).toEqual(['a', '-', 'c', '', '-r', '--'])
    expect([...given.keys()]).toEqual(['blocking'])
  })

  test('positionals keep their order wherever flags are put among them', () => {
    const token = fc.oneof(
      fc.constantFrom(['-b'], ['--result'], ['-l', '3'], ['-l3'], ['--kind=x'], ['--kind', '-y'], ['--blocking=0']),
      fc
        .string({ minLength: 1 })
        .filter((text) => !text.startsWith('-'))
        .map((text) => ({ text })),
    )
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const argv = tokens.flatMap((one) => ('text' in one ? [one.text] : [...one]))
        const words = tokens.flatMap((one) => ('text' in one ? [one.text] : []))
        expect(parseFlags(argv, flags).positionals).toEqual(words)
      }),
    )
  })

  test('whatever is typed is either read or refused with a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('-', '=', 'b', 'l', '5', 'kind', 'é', ' ') })), (argv) => {
        try {
          parseFlags(argv, flags)
        } catch (error) {
          expect(error).toBeInstanceOf(Fault)
        }
      }),
    )
  })
})
