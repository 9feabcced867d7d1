import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { helpText, optionTables } from './help.js'
import { optionNames } from './option.js'
import type { Option } from './option.js'
import { optionTable } from './options.js'

const page = new URL('../../../../docs/configuration.md', import.meta.url)

it('docs/configuration.md holds the option tables as they are (build/configuration-page.mjs writes them)', () => {
  expect(readFileSync(page, 'utf8')).toContain(optionTables())
})

it('the help text holds every flag', () => {
  const text = helpText('wsk-server')
  for (const key of Object.keys(optionTable)) expect(text).toContain(`--${optionNames(key).flag}`)
})

it('the help text says how a switch that is on is turned off', () => {
  const lines = helpText('wsk-server').split('\n')
  for (const [key, { type, default: usual }] of Object.entries<Option<unknown>>(optionTable)) {
    const { flag } = optionNames(key)
    const line = lines.find((one) => one.startsWith(`  --${flag} `))
    const isOn = type.placeholder === '' && usual === 'true'
    expect([flag, line?.endsWith(` (default: true; --no-${flag} turns it off)`)]).toEqual([flag, isOn])
  }
})

it('the help text says nothing of the library, the page does', () => {
  expect(helpText('wsk server start')).not.toMatch(/openServer|library/)
  expect(optionTables()).toContain('; with openServer there is no default: give this or memory |')
})
