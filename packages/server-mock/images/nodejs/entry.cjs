'use strict'
// What a container of the nodejs images runs: the launcher of `packages/server-mock/launchers`, asked by HTTP.

const { setFlagsFromString } = require('node:v8')

const folder = '/action'
const megabyte = 1024 * 1024
/** What one process takes at most where nobody says how many activations may run at once. */
const manyAtOnce = 500

/** The garbage collector has to know the limit, or it lets the heap grow past it. Buffers and Node itself need the rest. */
function limitHeap() {
  const memoryMb = process.constrainedMemory() / megabyte
  if (!(memoryMb > 0 && memoryMb < 1024 * 1024)) return
  setFlagsFromString(`--max-old-space-size=${Math.floor(Math.max(memoryMb - 64, memoryMb / 2))}`)
}

limitHeap()
const concurrency = process.env.__OW_ALLOW_CONCURRENT === 'true' ? manyAtOnce : 1
process.argv[2] = JSON.stringify({ folder, concurrency })
require('./node-launcher.cjs')
