// Exceptions from a rule are lines of the lint config with a reason, never comments in the code.
import { spawnSync } from 'node:child_process'
import { root } from './node-version.mjs'

const patterns = [
  String.raw`(eslint|oxlint|biome)-(disable|ignore|enable)`,
  String.raw`biome-ignore`,
  String.raw`@ts-(ignore|nocheck)`,
  String.raw`\b(it|test|describe)\.(only|todo|fails)\(`,
]
const result = spawnSync(
  'git',
  ['grep', '-nE', patterns.join('|'), '--', '*.ts', '*.mjs', '*.cjs', '*.js', ':!scripts/inline-exceptions.mjs'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
if (result.status === 0) {
  process.stdout.write(
    `inline exceptions are not taken, put a line with a reason into the lint config:\n${result.stdout}`,
  )
  process.exitCode = 1
}
