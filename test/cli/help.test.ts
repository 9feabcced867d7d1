import { describe, expect, test } from 'vitest'
import { runWsk } from '../support/wsk.js'
import { globals, pages } from './command-pages.js'

/** Rows of a page: the left column and the text. */
function rowsOf(page: string): ReadonlyMap<string, string> {
  const rows = page.split('\n').flatMap((line): [string, string][] => {
    const [, flag, text] = /^\s+(-.*?) {3,}(.*)$/.exec(line) ?? []
    return flag === undefined || text === undefined ? [] : [[flag, text]]
  })
  return new Map(rows)
}

describe('the page of a command', () => {
  test.concurrent.each(Object.entries(pages))('wsk %s', async (words, { usage, text, flags = [] }) => {
    const { stdout, stderr, status } = await runWsk([...words.split(' '), '--help'])
    expect([status, stderr]).toEqual([0, ''])
    const [first, , , line] = stdout.split('\n')
    expect(first).toBe(text)
    expect(line).toBe(`  wsk ${words}${usage === '' ? '' : ` ${usage}`} [flags]`)
    const rows = rowsOf(stdout)
    const help = `help for ${words.replace(/^.* /, '')}`
    for (const [flag, description] of [...flags, ['-h, --help', help] as const]) {
      expect([flag, rows.get(flag)]).toEqual([flag, description])
    }
    for (const [flag, description] of words.startsWith('property') ? globals.slice(5) : globals) {
      expect([flag, rows.get(flag)]).toEqual([flag, description])
    }
  })
})

describe('the examples of a page', () => {
  const withExamples = [
    'action create',
    'action update',
    'action invoke',
    'activation poll',
    'api create',
    'package bind',
    'rule create',
    'trigger create',
    'trigger fire',
  ]
  test.concurrent.each(withExamples)('wsk %s: one to three, of this command, with flags that it has', async (words) => {
    const { stdout } = await runWsk([...words.split(' '), '--help'])
    const [page = '', list = ''] = stdout.trimEnd().split('\n\nExamples:\n')
    const examples = list.split('\n')
    expect(examples.length).toBeLessThan(4)
    const flags = [...rowsOf(page).keys()].flatMap((row) => row.match(/--[\w-]+/g) ?? [])
    for (const example of examples) {
      expect(example).toMatch(new RegExp(`^  wsk ${words}(?: |$)`))
      expect(flags).toEqual(expect.arrayContaining(example.match(/--[\w-]+/g) ?? []))
    }
  })
})

test.each(['create', 'update'])('action %s says what ACTION may be', async (verb) => {
  const { stdout } = await runWsk(['action', verb, '--help'])
  const [, part = ''] = /\n\nArguments:\n(.*?)\n\n/s.exec(stdout) ?? []
  for (const word of ['.js', '.ts', '.zip', 'folder', '--sequence']) expect(part).toContain(word)
})

test('the pages of all groups together name every command with its text', async () => {
  const groups = [...new Set(Object.keys(pages).map((words) => words.split(' ')[0] ?? ''))]
  for (const group of groups.filter((name) => name !== 'list')) {
    const { stdout } = await runWsk([group])
    for (const [words, { text }] of Object.entries(pages)) {
      const [name, command = ''] = words.split(' ')
      if (name === group) expect(stdout).toMatch(new RegExp(`\n  ${command} +${text.replaceAll('.', '\\.')}\n`))
    }
  }
})

test('commands of other releases are not listed', async () => {
  const { stdout } = await runWsk([])
  expect(stdout).not.toMatch(/^ {2}(sdk|project) /m)
})
