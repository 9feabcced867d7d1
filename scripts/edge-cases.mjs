// Prints every edge case with the tests that name its number, and fails when one has none.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node-version.mjs'

const cases = readFileSync(join(root, 'test/edge-cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => {
    const [, number, text] = /^(\d+) (.*)$/.exec(line)
    return { number: Number(number), text }
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
for (const { number, text } of cases) {
  const tests = [...(covering.get(number) ?? [])]
  if (tests.length === 0) open += 1
  process.stdout.write(`${String(number).padStart(3)} ${text}\n    ${tests.join(', ') || 'NO TEST'}\n`)
}
process.stdout.write(`${cases.length - open} of ${cases.length} covered\n`)
if (open > 0) process.exitCode = 1
