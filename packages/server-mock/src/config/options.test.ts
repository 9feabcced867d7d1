import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCommandLine } from './env.js'
import { optionNames } from './option.js'
import { optionSections, optionTable } from './options.js'

function outcome(argv: readonly string[]): string {
  try {
    return readCommandLine(argv, {}).kind
  } catch (error) {
    return error instanceof Error ? error.name : 'thrown'
  }
}

describe('the table', () => {
  it('puts every option into one section, and no two share a name', () => {
    const keys = Object.keys(optionTable)
    expect(optionSections.flatMap(([, section]) => section).toSorted()).toEqual(keys.toSorted())
    expect(new Set(keys.map((key) => optionNames(key).env)).size).toBe(keys.length)
  })

  it('has defaults that their own types accept, and says what no default means', () => {
    for (const row of Object.values(optionTable)) {
      const meaning = 'default' in row ? row.type.parse(row.default) : row.defaultText
      expect(meaning).not.toBeUndefined()
    }
  })

  it('parses anything: to settings, or with a ConfigError', () => {
    const flags = Object.keys(optionTable).map((key) => `--${optionNames(key).flag}`)
    const argument = fc.oneof(fc.constantFrom(...flags), fc.string(), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (argv) => {
        expect(outcome(argv)).toMatch(/^(help|version|run|ConfigError)$/)
      }),
    )
  })
})
