// Durable activation records each second through the server's own store, on the disk and in all three orders.
// `store-writes.mjs FOLDER SECONDS`
import { join } from 'node:path'
import { root } from './subject.mjs'

const [folder, seconds = '3'] = process.argv.slice(2)
const recordBytes = 870
const batchSize = 100
const namespaces = 100
const built = (path) => import(join(root, 'packages/server-mock/dist', path))
const { openEmbeddedStores } = await built('store/embedded/embedded-stores.js')
const { storedActivationJson } = await built('entity/stored-activation.js')
const { systemClock } = await built('support/clock.js')
const { silentLogger } = await built('telemetry/logger.js')

function recordOf(index, padding) {
  const now = Date.now()
  const namespace = `namespace${index % namespaces}`
  return {
    namespace,
    name: `action${index % 10}`,
    version: '0.0.1',
    subject: namespace,
    activationId: `${now.toString(16).padStart(12, '0')}${index.toString(16).padStart(20, '0')}`,
    start: now,
    end: now + 1,
    duration: 1,
    response: { statusCode: 0, result: `{"text":"${padding}"}`, size: padding.length + 11 },
    logs: [],
    annotations: [
      { key: 'path', value: `${namespace}/action${index % 10}` },
      { key: 'waitTime', value: 1 },
      { key: 'kind', value: 'nodejs:24' },
      { key: 'timeout', value: false },
      { key: 'limits', value: { timeout: 60_000, memory: 256, logs: 10, concurrency: 1 } },
    ],
  }
}

const padding = 'x'.repeat(recordBytes - storedActivationJson(recordOf(0, '')).length)
const stores = await openEmbeddedStores(
  { kind: 'embedded', place: { kind: 'folder', folder, sync: true }, activationTtlMs: 7 * 86_400_000 },
  { clock: systemClock, log: silentLogger },
)
const began = performance.now()
const end = began + Number(seconds) * 1000
let records = 0
while (performance.now() < end) {
  const from = records
  records += batchSize
  await Promise.all(
    Array.from({ length: batchSize }, (_, index) => stores.activations.store(recordOf(from + index, padding))),
  )
}
// The work is over once every record is also in the indexes of its segment, which are on the disk.
await stores.sealed()
process.stdout.write(`${Math.round((records / (performance.now() - began)) * 1000)}\n`)
await stores[Symbol.asyncDispose]()
