// `npm run chaos -- [--seed N] [--minutes M] [--rate R] [--concurrency N] [--containers process|docker]`: a cluster on
// this machine (3 brokers, 2 controllers, 3 invokers, a store) under R calls per second, up to N of them in one container,
// whose parts are killed and paused by a plan made from the seed. Held to what is promised; figures in build/chaos.json.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { endOnOldNode, root } from './node-version.mjs'

endOnOldNode()

const usage =
  'npm run chaos -- [--seed N] [--minutes M] [--rate R] [--concurrency N] [--containers process|docker], whole numbers from 1 on'

function stop(line) {
  process.stderr.write(`${line}: ${usage}\n`)
  process.exit(2)
}

function given() {
  const option = { type: 'string' }
  try {
    const options = { seed: option, minutes: option, rate: option, concurrency: option, containers: option }
    return parseArgs({ options }).values
  } catch (error) {
    return stop(error.message)
  }
}

const {
  seed = String(randomInt(1, 1_000_000)),
  minutes = '2',
  rate = '10',
  concurrency = '1',
  containers = 'process',
} = given()
for (const [name, value] of Object.entries({ seed, minutes, rate, concurrency })) {
  if (!/^[1-9]\d{0,8}$/.test(value)) stop(`--${name} ${value}`)
}
if (!['process', 'docker'].includes(containers)) stop(`--containers ${containers}`)
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const result = spawnSync(process.execPath, [vitest, 'run', '--project', 'cluster', 'test/chaos/chaos.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    WSK_CHAOS_SEED: seed,
    WSK_CHAOS_MINUTES: minutes,
    WSK_CHAOS_RATE: rate,
    WSK_CHAOS_CONCURRENCY: concurrency,
    WSK_CHAOS_CONTAINERS: containers,
  },
})
process.exitCode = result.status ?? 1
