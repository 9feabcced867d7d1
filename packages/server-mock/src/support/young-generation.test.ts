import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Makes garbage of which some survives a while, and prints the largest size of the young generation in MB. */
const program = (first: string): string => `
import { getHeapSpaceStatistics } from 'node:v8'
import { holdYoungGeneration } from ${JSON.stringify(new URL('young-generation.ts', import.meta.url).href)}
${first}
await new Promise((resolve) => setTimeout(resolve, 600))
const kept = []
let largest = 0
for (let turn = 0; turn < 400; turn++) {
  for (let made = 0; made < 4000; made++) kept[(turn * 4000 + made) % 60_000] = { turn, made, text: turn + ' of ' + made }
  await new Promise((resolve) => setImmediate(resolve))
  largest = Math.max(largest, getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size)
}
process.stdout.write(String(largest / 1024 / 1024))
`

function largestMb(first: string): number {
  const args = ['--input-type=module', '--disable-warning=ExperimentalWarning', '--eval', program(first)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return Number(stdout)
}

test('the young generation of a program stays small where V8 would let it grow', () => {
  expect(largestMb('')).toBeGreaterThan(30)
  expect(largestMb('using held = holdYoungGeneration()')).toBeLessThan(24)
})
