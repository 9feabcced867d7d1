// Types and JavaScript of all packages (tsc), then what is bundled: the server's and the CLI's start.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node-version.mjs'

function run(file, args = []) {
  const result = spawnSync(process.execPath, [join(root, file), ...args], { cwd: root, stdio: 'inherit' })
  if (result.status !== 0) process.exit(result.status ?? 1)
}

run('packages/contract/codegen/codegen.ts', ['--copy'])
run('node_modules/typescript/bin/tsc', ['-b', ...process.argv.slice(2)])

for (const bundle of ['packages/server-mock/build/bundle.mjs', 'packages/cli/build/bundle.mjs']) {
  if (existsSync(join(root, bundle))) run(bundle)
}

mkdirSync(join(root, 'build'), { recursive: true })
writeFileSync(join(root, 'build/.built'), '')
