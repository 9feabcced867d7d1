'use strict'
// What a container of the nodejs images runs: the launcher of `packages/server-mock/launchers`, asked by HTTP.

const folder = '/action'
/** What one process takes at most where nobody says how many activations may run at once. */
const manyAtOnce = 500

const concurrency = process.env.__OW_ALLOW_CONCURRENT === 'true' ? manyAtOnce : 1
process.argv[2] = JSON.stringify({ folder, concurrency })
require('./node-launcher.cjs')
