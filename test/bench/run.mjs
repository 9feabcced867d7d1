// `npm run bench [-- --row G1 [--row G8]] [--quick]`: measures, prints a table, writes build/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { goals } from './goals.mjs'
import { rows as actions } from './rows/actions.mjs'
import { rows as cluster } from './rows/cluster.mjs'
import { rows as commandLine } from './rows/command-line.mjs'
import { rows as compound } from './rows/compound.mjs'
import { rows as docker } from './rows/docker.mjs'
import { rows as history } from './rows/history.mjs'
import { rows as invoke } from './rows/invoke.mjs'
import { rows as kafka } from './rows/kafka.mjs'
import { rows as start } from './rows/start.mjs'
import { root } from './subject.mjs'

const { values } = parseArgs({
  options: { row: { type: 'string', multiple: true, default: [] }, quick: { type: 'boolean', default: false } },
})
const wanted = values.row.map((name) => name.toUpperCase())
const known = (id) =>
  wanted.length === 0 || wanted.some((name) => id.toUpperCase() === name || id.toUpperCase().split(' ')[0] === name)
const rows = [
  ...invoke,
  ...start,
  ...actions,
  ...commandLine,
  ...compound,
  ...history,
  ...docker,
  ...kafka,
  ...cluster,
].filter((row) => row.ids.some(known))
if (rows.length === 0) {
  process.stderr.write(`no row ${wanted.join(', ')}: one of ${Object.keys(goals).join(', ')}\n`)
  process.exit(2)
}

const size = values.quick ? { pairs: 3, rounds: 5, scale: 0.02 } : { pairs: 7, rounds: 20, scale: 1 }

function verdict(goal, ratio) {
  const reaches = (limit) => (goal.less ? ratio <= limit : ratio >= limit)
  if (reaches(goal.aim)) return 'aim'
  return reaches(goal.must) ? 'must' : 'MISSED'
}

const figure = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3))

/** What others used of a core meanwhile; a figure with much of it says little. */
const share = (others) => (others === undefined ? '' : `${Math.round(others * 100)}%`)

const results = {}
process.stdout.write(
  `${'row'.padEnd(18)}${'bar'.padStart(10)}${'ours'.padStart(10)}${'ratio'.padStart(9)}   ${'min..max'.padEnd(16)}${'must'.padStart(7)}${'aim'.padStart(7)}${'others'.padStart(8)}  reached\n`,
)
for (const row of rows) {
  let measured
  try {
    measured = await row.run(size)
  } catch (error) {
    process.stdout.write(`${row.ids.join(', ')}: not measured: ${error.stack}\n`)
    process.exitCode = 1
    continue
  }
  for (const [id, result] of Object.entries(measured).filter(([name]) => known(name))) {
    const goal = goals[id]
    const reached = verdict(goal, result.ratio)
    results[id] = { ...result, ...goal, reached }
    if (reached === 'MISSED') process.exitCode = 1
    const sign = goal.less ? '<=' : '>='
    process.stdout.write(
      `${id.padEnd(18)}${figure(result.bar).padStart(10)}${figure(result.candidate).padStart(10)}${figure(result.ratio).padStart(9)}   ` +
        `${`${figure(result.min)}..${figure(result.max)}`.padEnd(16)}${`${sign}${goal.must}`.padStart(7)}${`${sign}${goal.aim}`.padStart(7)}${share(result.others).padStart(8)}  ${reached}\n`,
    )
  }
}

mkdirSync(join(root, 'build'), { recursive: true })
const machine = {
  node: process.version,
  cpus: cpus().length,
  model: cpus()[0]?.model,
  memoryMb: Math.round(totalmem() / 1048576),
}
writeFileSync(
  join(root, 'build/bench.json'),
  `${JSON.stringify({ machine, quick: values.quick, results }, undefined, 2)}\n`,
)
