import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openServer, type ServerOptions } from '../../packages/server-mock/src/server.js'
import type { RunningServer } from '../../packages/server-mock/src/roles/running-server.js'
import { findMissingComponents } from '../support/components.js'
import { openCouchDb } from '../support/couchdb.js'
import { openKafka } from '../support/kafka.js'

const missing = await findMissingComponents(['couchdb', 'kafka'])
const why = missing.length === 0 ? '' : ` (${missing.join('; ')})`

describe.skipIf(missing.length > 0)(`controllers on one CouchDB and one Kafka${why}`, () => {
  test('P16: after an answered update no controller runs what was there before', async () => {
    await using couch = await openCouchDb()
    await using kafka = await openKafka()
    const common: ServerOptions = {
      memory: true,
      store: `${couch.url}/t${randomUUID()}-`,
      bus: `kafka://${kafka.brokers.join(',')}`,
      invocationsPerMinute: 100_000,
      pepper: randomBytes(32).toString('base64'),
      isolation: 'none',
      trustAll: true,
    }
    await using one = await openServer({ ...common, role: 'controller', id: 0 })
    await using other = await openServer({ ...common, role: 'controller', id: 1 })
    await using _invoker = await openServer({ ...common, role: 'invoker', id: 0, apiHost: one.url })
    const rest = async (server: RunningServer, method: string, body: object): Promise<unknown> => {
      const path = method === 'PUT' ? 'actions/told?overwrite=true' : 'actions/told?blocking=true&result=true'
      const answer = await fetch(`${server.url}/api/v1/namespaces/_/${path}`, {
        method,
        headers: { authorization: `Basic ${btoa(one.auth)}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return { status: answer.status, body: await answer.json() }
    }
    const put = (server: RunningServer, round: number): Promise<unknown> =>
      rest(server, 'PUT', { exec: { kind: 'nodejs:20', code: `function main() { return { round: ${round} } }` } })
    expect(await put(one, 0)).toMatchObject({ status: 200 })
    // An invoker is used once it has been heard of and has run something of no consequence.
    await expect
      .poll(() => rest(one, 'POST', {}), { timeout: 40_000, interval: 250 })
      .toMatchObject({ body: { round: 0 } })
    await expect
      .poll(() => rest(other, 'POST', {}), { timeout: 40_000, interval: 250 })
      .toMatchObject({ body: { round: 0 } })
    for (let round = 1; round <= 8; round++) {
      const [writer, reader] = round % 2 === 0 ? [one, other] : [other, one]
      expect(await put(writer, round)).toMatchObject({ status: 200 })
      expect(await rest(reader, 'POST', {})).toMatchObject({ status: 200, body: { round } })
      expect(await rest(writer, 'POST', {})).toMatchObject({ status: 200, body: { round } })
    }
  })
})
