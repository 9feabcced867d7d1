import { writeSync } from 'node:fs'
import { asJsonText, createActivationId } from '@wsk/contract'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import { sampleAction, sampleMessage, sampleRecord } from '../samples.js'
import { openTunedStores } from './embedded-stores.js'

/**
 * Stores without end and says on its standard output what it was promised, a letter and an id on each line, until it
 * is killed. For crash.test.ts.
 */
const [folder = '', mode = '', segmentBytes = ''] = process.argv.slice(2)

const say = (letter: string, id: string): void => {
  writeSync(1, `${letter} ${id}\n`)
}

const stores = await openTunedStores(
  { kind: 'embedded', place: { kind: 'folder', folder, sync: mode === 'sync' }, activationTtlMs: 1e15 },
  {
    clock: systemClock,
    log: silentLogger,
    tuning: { segmentBytes: Number(segmentBytes), syncWithinMs: 5, memoryRecords: 1 },
  },
)
say('o', 'open')

async function storeRecords(): Promise<never> {
  for (;;) {
    const records = Array.from({ length: 1 + Math.floor(Math.random() * 20) }, () =>
      sampleRecord({ activationId: createActivationId(Date.now()), start: Date.now() }),
    )
    await Promise.all(
      records.map(async (record) => {
        await stores.activations.store(record)
        say('r', record.activationId)
      }),
    )
  }
}

async function acceptWork(): Promise<never> {
  for (;;) {
    const id = createActivationId(Date.now())
    const kind = Math.random()
    await stores.work.accept(
      id,
      kind < 0.5
        ? { kind: 'action', message: sampleMessage(id) }
        : { kind: 'trigger', activationId: id, plan: asJsonText('{"rules":[]}') },
    )
    say('a', id)
    if (kind > 0.3) {
      stores.work.started(id)
      // No container sends anything before.
      await Promise.resolve()
      say('s', id)
    }
    if (kind > 0.4) {
      await stores.activations.store(sampleRecord({ activationId: id, start: Date.now() }))
      say('r', id)
    }
  }
}

async function putEntities(): Promise<never> {
  for (;;) {
    const name = createActivationId(Date.now())
    await stores.entities.put(sampleAction({ name, updated: Date.now() }), { code: name })
    say('e', name)
  }
}

await Promise.all([storeRecords(), storeRecords(), acceptWork(), putEntities()])
