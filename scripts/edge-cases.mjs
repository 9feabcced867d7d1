// Prints every edge case with the tests that name its number, and fails when one has none.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node-version.mjs'

const cases = readFileSync(join(root, 'test/edge-cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => {
    const [, number, later, text] = /^(\d+) (later: )?(.*)$/.exec(line)
    return { number: Number(number), later: later !== undefined, text }
  })

const files = execFileSync('git', ['ls-files', '*.test.ts', '*.conformance.ts'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean)
const covering = new Map()
for (const file of files) {
  for (const [, list] of readFileSync(join(root, file), 'utf8').matchAll(/\[edge ([\d, ]+)\]/g)) {
    for (const number of list.split(',').map(Number)) {
      covering.set(number, (covering.get(number) ?? new Set()).add(file))
    }
  }
}

let open = 0
for (const { number, later, text } of cases) {
  const tests = [...(covering.get(number) ?? [])]
  const missing = tests.length === 0
  if (missing && !later) open += 1
  const by = missing ? (later ? 'answers 501 in this release' : 'NO TEST') : tests.join(', ')
  process.stdout.write(`${String(number).padStart(3)} ${text}\n    ${by}\n`)
}
const due = cases.filter((entry) => !entry.later).length
process.stdout.write(`${due - open} of ${due} covered, ${cases.length - due} belong to operations that answer 501\n`)
if (open > 0) process.exitCode = 1
