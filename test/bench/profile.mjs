// Where the server's time goes under load: `node test/bench/profile.mjs [CONNECTIONS] [blocking|accepted]`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLoad } from './measure.mjs'
import { createAction, invocation, startServer } from './subject.mjs'
import { temporaryFolder } from './temporary.mjs'

const [connections = '32', mode = 'blocking'] = process.argv.slice(2)
const shown = 45

function ownTimes({ nodes, samples, timeDeltas }) {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'} ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}`,
    ]),
  )
  const times = new Map()
  for (const [index, id] of samples.entries()) {
    const name = names.get(id)
    if (!name.startsWith('(idle)')) times.set(name, (times.get(name) ?? 0) + timeDeltas[index])
  }
  return times
}

const folder = temporaryFolder()
const server = await startServer({
  node: ['--cpu-prof', '--cpu-prof-dir', folder.path],
  args: ['--max-concurrency', '200'],
})
const load = openLoad()
try {
  await createAction(server, 'noop', { limits: { concurrency: 200 } })
  const request = invocation(server, 'noop', { blocking: mode === 'blocking' })
  const task = { port: server.port, requests: [request], connections: Number(connections) }
  const figures = await load.run({ ...task, warmUpMs: 1500, durationMs: 6000 })
  process.stdout.write(`${JSON.stringify(figures)}\n`)
} finally {
  load.close()
  await server.close()
}
const [file] = readdirSync(folder.path).filter((name) => name.endsWith('.cpuprofile'))
const times = ownTimes(JSON.parse(readFileSync(join(folder.path, file), 'utf8')))
folder.remove()
const total = [...times.values()].reduce((sum, time) => sum + time, 0)
for (const [name, time] of [...times].sort((a, b) => b[1] - a[1]).slice(0, shown)) {
  process.stdout.write(`${((time / total) * 100).toFixed(1).padStart(5)} ${name}\n`)
}
