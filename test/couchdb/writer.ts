import { writeSync } from 'node:fs'
import { createActivationId } from '@wsk/contract'
import { openCouchDbStores } from '../../packages/server-mock/src/store/couchdb/couch-stores.js'
import { sampleMessage, sampleRecord } from '../../packages/server-mock/src/store/samples.js'
import { systemClock } from '../../packages/server-mock/src/support/clock.js'
import { silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'

/** Stores records and accepts work until it is killed, and says what it was promised: a letter and an id on each line. */
const [origin = '', user = '', password = '', prefix = '', folder = ''] = process.argv.slice(2)

const stores = await openCouchDbStores(
  {
    kind: 'couchdb',
    address: { origin, user, password },
    prefix,
    folder,
    sync: false,
    activationTtlMs: 1e15,
    controller: '0',
  },
  { clock: systemClock, log: silentLogger },
)

const say = (letter: string, id: string): void => {
  writeSync(1, `${letter} ${id}\n`)
}

async function storeRecords(): Promise<never> {
  for (;;) {
    const ids = Array.from({ length: 20 }, () => createActivationId(Date.now()))
    await Promise.all(
      ids.map((activationId) => stores.activations.store(sampleRecord({ activationId, start: Date.now() }))),
    )
    for (const id of ids) say('r', id)
  }
}

async function acceptWork(): Promise<never> {
  for (;;) {
    const id = createActivationId(Date.now())
    try {
      await stores.work.accept(id, { kind: 'action', message: sampleMessage(id) })
    } catch {
      continue // Refused while CouchDB is gone.
    }
    say('a', id)
    stores.work.started(id)
    say('s', id)
    if (Math.random() < 0.5) continue
    await stores.activations.store(sampleRecord({ activationId: id, start: Date.now() }))
    say('r', id)
  }
}

say('o', 'open')
await Promise.all([storeRecords(), acceptWork()])
