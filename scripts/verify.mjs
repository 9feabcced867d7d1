// Everything that holds the house together, each step named, all run even when one fails.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { endOnOldNode, root } from './node-version.mjs'

endOnOldNode()

const bin = (path) => join(root, 'node_modules', path)
const sources = ['packages/contract/src', 'packages/sdk/src', 'packages/cli/src', 'packages/server-mock/src', 'test']

const steps = [
  ['types', bin('typescript/bin/tsc'), ['-b']],
  ['types of the codegen', bin('typescript/bin/tsc'), ['-p', 'packages/contract/codegen']],
  ['lint', bin('oxlint/bin/oxlint'), ['--type-aware', '--deny-warnings', 'packages', 'test', 'scripts']],
  ['no inline exceptions', 'scripts/inline-exceptions.mjs', []],
  ['format', bin('@biomejs/biome/bin/biome'), ['format', '.']],
  [
    'import boundaries',
    bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
    ['--config', '.dependency-cruiser.mjs', ...sources],
  ],
  ['dead code', bin('knip/bin/knip.js'), []],
  ['generated code', 'packages/contract/codegen/codegen.ts', ['--check']],
  ['self-test of the checks', 'scripts/self-test.mjs', []],
  ['unit tests', bin('vitest/vitest.mjs'), ['run', '--project', 'unit']],
]

const only = process.argv.slice(2)
const failed = []
for (const [name, file, args] of steps) {
  if (only.length > 0 && !only.includes(name)) continue
  const began = performance.now()
  const result = spawnSync(process.execPath, [file.startsWith('/') ? file : join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const ok = result.status === 0
  if (!ok) failed.push(name)
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`)
}
if (failed.length > 0) {
  process.stdout.write(`verify failed: ${failed.join(', ')}\n`)
  process.exitCode = 1
}
