import { setTimeout as delay } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { firePlanText } from '../../packages/server-mock/src/controller/triggers/fire-plan.js'
import { openCouchStores } from '../support/couch-stores.js'
import { openOracle, oracleAction } from '../support/oracle.js'
import { endAll } from '../support/processes.js'
import { describeSleepers, type StoredRecord } from './describe-sleepers.js'

describeSleepers('two controllers and three invokers, one of which dies in the middle of something', (at) => {
  const { accept, call, invoker, recordOf } = at

  test('end what a killed controller had begun', async () => {
    const exec = { kind: 'sequence', components: ['/_/sleeper0', '/_/sleeper1', '/_/sleeper2'] }
    expect((await call(1, 'PUT actions/steps', { exec })).status).toBe(200)
    const id = await accept(1, 'steps', { ms: 4000, at: 1 })
    await delay(2000)
    endAll((await at.cluster.controllers[1]?.process.kill()) ?? [])
    const { response } = await recordOf(id)
    expect(response.success).toBe(false)
    expect(JSON.stringify(response.result)).toContain('Outcome unknown')
    await at.cluster.controllers[1]?.restart()
    await at.cluster.untilUp(3)
    const { status } = await call(1, 'POST actions/sleeper0?blocking=true', {})
    expect(status).toBe(200)
  }, 120_000)

  test('end what a controller had begun that died while the store was out of reach', async ({ skip }) => {
    skip(!at.cluster.couch.canFail, 'an outside CouchDB is not made to fail')
    const exec = { kind: 'sequence', components: ['/_/sleeper0', '/_/sleeper1', '/_/sleeper2'] }
    expect((await call(1, 'PUT actions/long', { exec })).status).toBe(200)
    const id = await accept(1, 'long', { ms: 4000, at: 1 })
    await delay(500)
    await at.cluster.couch.kill()
    endAll((await at.cluster.controllers[1]?.process.kill()) ?? [])
    // Longer than it takes until the other one knows.
    await delay(14_000)
    await at.cluster.couch.restart()
    const { response } = await recordOf(id, 0, 10_000)
    expect(JSON.stringify(response.result)).toContain('Outcome unknown')
    await at.cluster.controllers[1]?.restart()
    await at.cluster.untilUp(3)
  }, 120_000)

  test('end what an invoker had begun that died while the store was out of reach', async ({ skip }) => {
    skip(!at.cluster.couch.canFail, 'an outside CouchDB is not made to fail')
    const ids = await Promise.all(Array.from({ length: 12 }, (_, run) => accept(0, `sleeper${run % 6}`, { ms: 8000 })))
    await delay(2000)
    endAll(await invoker(2).process.kill())
    // Before it is missed, and until others do its work.
    await delay(5000)
    await at.cluster.couch.kill()
    await delay(9000)
    await at.cluster.couch.restart()
    const ends = ids.map(async (id) => (await recordOf(id, 0, 15_000)).response)
    const lost = (await Promise.all(ends)).filter(({ success }) => !success)
    const text = 'Outcome unknown: invoker2 stopped while the action was running. It is not run again.'
    expect(new Set(lost.map(({ result }) => JSON.stringify(result)))).toEqual(
      new Set([JSON.stringify({ error: text })]),
    )
    await invoker(2).restart()
    await at.cluster.untilUp(3)
  }, 120_000)

  test('start nothing again that a fire had started before its controller died', async () => {
    await using oracle = await openOracle()
    const exec = { kind: 'nodejs:default', code: oracleAction }
    const parameters = Object.entries({ host: oracle.host, port: oracle.port, ms: 25_000 })
    // Half of an invoker, which is all that one of two controllers has of it.
    const limits = { memory: 512 }
    const told = { exec, limits, parameters: parameters.map(([key, value]) => ({ key, value })) }
    expect((await call(1, 'PUT actions/told', told)).status).toBe(200)
    expect((await call(1, 'PUT triggers/tell', {})).status).toBe(200)
    expect((await call(1, 'PUT rules/telling', { trigger: '/_/tell', action: '/_/told' })).status).toBe(200)
    // While this runs, what is fired runs elsewhere; by the time the other controller looks, its home has room again.
    await accept(1, 'told', { ms: 6000 })
    await oracle.untilRuns(1)
    const fired = (await call(1, 'POST triggers/tell', {})).body as { activationId: string }
    const [line = ''] = (await recordOf(fired.activationId)).logs
    const { activationId } = JSON.parse(line) as { activationId: string }
    await oracle.untilRuns(2)
    // As if it had died before it could note that the fire was over.
    const left = { prefix: at.cluster.prefix, folder: undefined, controller: '1' }
    await using stores = await openCouchStores(at.cluster.couch, left)
    const [uuid = ''] = at.cluster.auth.split(':')
    const plan = firePlanText({
      activationId: fired.activationId,
      namespace: { name: 'guest', uuid },
      subject: 'guest',
      trigger: { name: 'tell', version: '0.0.1' },
      start: Date.now(),
      transaction: { id: 'tid', startMs: Date.now(), extraLogging: false, hops: 1 },
      rules: [{ rule: 'guest/telling', action: { path: 'guest', name: 'told' }, activationId }],
      parameters: [],
      headers: {},
    })
    await stores.work.accept(fired.activationId, { kind: 'trigger', activationId: fired.activationId, plan })
    endAll((await at.cluster.controllers[1]?.process.kill()) ?? [])
    const untilOver = async (): Promise<void> => expect(await stores.work.owners?.()).not.toContain('1')
    await vi.waitFor(untilOver, { timeout: 30_000, interval: 200 })
    expect((await recordOf(activationId)).response).toMatchObject({ success: true, result: { id: activationId } })
    expect(oracle.runs.get(activationId)).toHaveLength(1)
    await at.cluster.controllers[1]?.restart()
    await at.cluster.untilUp(3)
  }, 120_000)

  test('go on with what a killed controller was trying again, and tell of its failure once', async () => {
    const failing = `function main({ ms = 0 }) { return new Promise((done) => setTimeout(() => done({ error: 'no' }), ms)) }`
    const put = async (name: string, tries: number, waitSeconds: number): Promise<void> => {
      const annotations = [
        { key: 'delivery-retry', value: { tries, waitSeconds } },
        { key: 'delivery-dead-letter', value: { action: '/_/sleeper0' } },
      ]
      const exec = { kind: 'nodejs:default', code: failing }
      expect((await call(1, `PUT actions/${name}`, { exec, annotations, limits: { memory: 128 } })).status).toBe(200)
    }
    await put('waiting', 2, 5)
    await put('trying', 2, 0)
    const partsOf = async (id: string): Promise<readonly StoredRecord[]> => {
      const { body } = await call(0, 'GET activations?limit=200&docs=true')
      return (body as readonly StoredRecord[]).filter(({ cause }) => cause === id)
    }
    const waiting = await accept(1, 'waiting', {})
    await vi.waitFor(async () => expect(await partsOf(waiting)).toHaveLength(1), { timeout: 30_000, interval: 100 })
    const trying = await accept(1, 'trying', { ms: 4000 })
    await delay(1500)
    endAll((await at.cluster.controllers[1]?.process.kill()) ?? [])
    for (const id of [waiting, trying]) {
      const { response, logs, annotations } = await recordOf(id)
      expect([response.result, logs.length]).toEqual([{ error: 'no' }, 2])
      const letter = annotations.find(({ key }) => key === 'deadLetter')?.value
      expect((await recordOf(String(letter))).cause).toBe(id)
    }
    await at.cluster.controllers[1]?.restart()
    await at.cluster.untilUp(3)
    for (const id of [waiting, trying]) expect(await partsOf(id)).toHaveLength(3)
  }, 120_000)
})
