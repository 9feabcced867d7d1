// Writes the option tables of docs/configuration.md from the built table: `node packages/server-mock/build/configuration-page.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { optionTables } from '../dist/config/help.js'

const page = new URL('../../../docs/configuration.md', import.meta.url)
const [begin, end] = ['<!-- options -->\n', '<!-- /options -->\n']
const text = readFileSync(page, 'utf8')
const head = text.slice(0, text.indexOf(begin) + begin.length)
const tail = text.slice(text.indexOf(end))
writeFileSync(page, `${head}\n${optionTables()}\n${tail}`)
