// `npm run fuzz [-- [--only NAME] [CASES [SEED]]]`: requests made from the contract, many for each operation, from a new
// seed each time. NAME is a part of the name of a file in test/fuzz; by itself go those that are about floods.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { endOnOldNode, root } from './node-version.mjs'

endOnOldNode()

const args = process.argv.slice(2)
const only = args[0] === '--only' ? (args.splice(0, 2)[1] ?? '') : ''
const [cases = '2000', seed = String(randomInt(1, 1_000_000))] = args
for (const [name, value] of Object.entries({ CASES: cases, SEED: seed })) {
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    process.stderr.write(
      `${name} "${value}" is not a whole number from 1 on: npm run fuzz -- [--only NAME] CASES SEED\n`,
    )
    process.exit(2)
  }
}
process.stdout.write(`to run the same again: npm run fuzz -- ${only === '' ? '' : `--only ${only} `}${cases} ${seed}\n`)
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const result = spawnSync(process.execPath, [vitest, 'run', '--project', 'system', `test/fuzz/${only}`], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, WSK_FUZZ_CASES: cases, WSK_FUZZ_SEED: seed },
})
process.exitCode = result.status ?? 1
