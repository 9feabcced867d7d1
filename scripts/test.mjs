// Every test that the machine's components allow; suites without their component print the reason.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { endOnOldNode, root } from './node-version.mjs'

endOnOldNode()
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const result = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
process.exitCode = result.status ?? 1
