// Floor of cold starts per second: starts COUNT line workers, PARALLEL at a time, and has each answer two lines, as
// for `/init` and `/run`. Prints starts per second. `spawn-loop.mjs COUNT PARALLEL`
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const [count, parallel] = process.argv.slice(2).map(Number)
const worker = fileURLToPath(new URL('line-worker.mjs', import.meta.url))
const code = 'function main(args) { return args }'

function start() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
    const channel = child.stdio[3]
    const lines = [JSON.stringify({ code }), JSON.stringify({ name: 'x' })]
    channel.on('data', () => {
      const line = lines.shift()
      if (line !== undefined) channel.write(`${line}\n`)
      else resolve(child)
    })
    child.once('error', reject)
  })
}

const children = []
let left = count
const began = performance.now()
await Promise.all(
  Array.from({ length: parallel }, async () => {
    while (left > 0) {
      left -= 1
      children.push(await start())
    }
  }),
)
const seconds = (performance.now() - began) / 1000
process.stdout.write(`${count / seconds}\n`)
for (const child of children) child.kill('SIGKILL')
process.exit()
