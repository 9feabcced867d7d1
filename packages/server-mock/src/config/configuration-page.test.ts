import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { helpText, optionTables } from './help.js'
import { optionNames } from './option.js'
import { optionTable } from './options.js'

const page = new URL('../../../../docs/configuration.md', import.meta.url)

it('docs/configuration.md holds the option tables as they are (build/configuration-page.mjs writes them)', () => {
  expect(readFileSync(page, 'utf8')).toContain(optionTables())
})

it('the help text holds every flag', () => {
  const text = helpText('wsk-server')
  for (const key of Object.keys(optionTable)) expect(text).toContain(`--${optionNames(key).flag}`)
})
