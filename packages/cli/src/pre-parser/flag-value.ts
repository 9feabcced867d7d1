import { goQuote } from './go-quote.js'

const trueWords: ReadonlySet<string> = new Set(['1', 't', 'T', 'TRUE', 'true', 'True'])
const falseWords: ReadonlySet<string> = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False'])

const int64Max = 2n ** 63n - 1n
const int64Min = -(2n ** 63n)

/** Why a value does not fit its flag, in Go's words. */
export class FlagValueError extends Error {
  override readonly name = 'FlagValueError'
}

function valueError(call: string, value: string, reason: string): FlagValueError {
  return new FlagValueError(`strconv.${call}: parsing ${goQuote(value)}: ${reason}`)
}

/** Go's words for true and false. Throws FlagValueError. */
export function parseBoolean(value: string): boolean {
  if (trueWords.has(value)) return true
  if (falseWords.has(value)) return false
  throw valueError('ParseBool', value, 'invalid syntax')
}

const decimal = /^[+-]?(?:0|[1-9](?:_?[0-9])*)$/
const octal = /^[+-]?0(?:_?[0-7])+$/
const prefixed = /^[+-]?0(?:[xX](?:_?[0-9a-fA-F])+|[bB](?:_?[01])+|[oO](?:_?[0-7])+)$/

/**
 * A whole number as Go's `ParseInt(value, 0, 64)` takes it: decimal, 0x, 0b, 0o, leading 0 for octal, single
 * underscores between digits. Throws FlagValueError. A value beyond 2^53 loses its last digits.
 */
export function parseInteger(value: string): number {
  const digits = value.replace(/^[+-]/, '').replaceAll('_', '')
  let magnitude: bigint
  if (decimal.test(value) || prefixed.test(value)) magnitude = BigInt(digits)
  else if (octal.test(value)) magnitude = BigInt(`0o${digits}`)
  else throw valueError('ParseInt', value, 'invalid syntax')
  const whole = value.startsWith('-') ? -magnitude : magnitude
  if (whole > int64Max || whole < int64Min) throw valueError('ParseInt', value, 'value out of range')
  return Number(whole)
}
