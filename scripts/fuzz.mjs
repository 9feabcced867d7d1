// `npm run fuzz [-- CASES [SEED]]`: requests made from the contract, many for each operation, from a new seed each time.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { root } from './node-version.mjs'

const [cases = '2000', seed = String(randomInt(1, 1_000_000))] = process.argv.slice(2)
for (const [name, value] of Object.entries({ CASES: cases, SEED: seed })) {
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    process.stderr.write(`${name} "${value}" is not a whole number from 1 on: npm run fuzz -- CASES SEED\n`)
    process.exit(2)
  }
}
process.stdout.write(`to run the same again: npm run fuzz -- ${cases} ${seed}\n`)
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const result = spawnSync(process.execPath, [vitest, 'run', '--project', 'system', 'test/fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, WSK_FUZZ_CASES: cases, WSK_FUZZ_SEED: seed },
})
process.exitCode = result.status ?? 1
