import { setTimeout as delay } from 'node:timers/promises'
import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { firePlanText } from '../../packages/server-mock/src/controller/triggers/fire-plan.js'
import { type Cluster, type ClusterNode, openCluster } from '../support/cluster.js'
import { findMissingComponents } from '../support/components.js'
import { openCouchStores } from '../support/couch-stores.js'
import { openOracle, oracleAction } from '../support/oracle.js'
import { endAll } from '../support/processes.js'
import { runWsk } from '../support/wsk.js'

const missing = await findMissingComponents(['kafka', 'couchdb'])
const reason = missing.length === 0 ? '' : ` (${missing.join('; ')})`

interface Answer {
  readonly status: number
  readonly body: unknown
}

interface StoredRecord {
  readonly cause?: string
  readonly response: { readonly success: boolean; readonly result: unknown }
  readonly logs: readonly string[]
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
}

const sleeper = 'function main({ ms = 0, at }) { return new Promise((done) => setTimeout(() => done({ at }), ms)) }'

describe.skipIf(missing.length > 0)(`two controllers and three invokers, each a process${reason}`, () => {
  const opened = new AsyncDisposableStack()
  let cluster: Cluster

  beforeAll(async () => {
    cluster = opened.use(await openCluster({ args: ['--no-prewarm', '--limits', 'embedded'] }))
    for (let action = 0; action < 6; action++) {
      const exec = { kind: 'nodejs:default', code: sleeper }
      const put = await call(0, `PUT actions/sleeper${action}`, { exec, limits: { memory: 128 } })
      if (put.status !== 200) throw new Error(JSON.stringify(put))
    }
  }, 180_000)
  afterAll(() => opened.disposeAsync(), 60_000)

  /** `line`: method and path, and behind them the `Idempotency-Key` if there is one. */
  async function call(controller: number, line: string, body?: unknown): Promise<Answer> {
    const [method = '', path = '', key] = line.split(' ')
    const url = new URL(`/api/v1/namespaces/_/${path}`, cluster.controllers[controller]?.url)
    const authorization = `Basic ${Buffer.from(cluster.auth).toString('base64')}`
    const answer = await fetch(url, {
      method,
      headers: {
        authorization,
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: await answer.json() }
  }

  /** Accepts without waiting; resolves with the id. */
  async function accept(controller: number, action: string, args: object): Promise<string> {
    const { status, body } = await call(controller, `POST actions/${action}`, args)
    expect([status, body]).toEqual([202, { activationId: expect.any(String) as unknown }])
    return (body as { activationId: string }).activationId
  }

  const recordOf = (id: string, controller = 0, timeout = 60_000): Promise<StoredRecord> =>
    vi.waitFor(
      async () => {
        const { status, body } = await call(controller, `GET activations/${id}`)
        expect([id, status]).toEqual([id, 200])
        return body as StoredRecord
      },
      { timeout, interval: 100 },
    )

  function theInvoker(id: number): ClusterNode {
    const node = cluster.invokers[id]
    if (node === undefined) throw new Error(`no invoker ${id}`)
    return node
  }

  test('serve wsk from end to end', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'wsk-cluster-'))
    const file = join(folder.path, 'hello.js')
    await writeFile(file, 'function main({ name }) { return { greeting: `Hello ${name}` } }')
    const wsk = async (controller: number, ...args: readonly string[]): Promise<string> => {
      const { url } = cluster.controllers[controller] ?? { url: '' }
      const { status, stdout, stderr } = await runWsk([...args, '--apihost', url, '--auth', cluster.auth])
      expect([status, stderr]).toEqual([0, ''])
      return stdout
    }
    expect(await wsk(0, 'action', 'create', 'hello', file)).toContain('created action hello')
    const result = await wsk(1, 'action', 'invoke', 'hello', '--result', '--param', 'name', 'you')
    expect(JSON.parse(result)).toEqual({ greeting: 'Hello you' })
    expect(await wsk(1, 'action', 'update', 'hello', file, '--annotation', 'a', 'b')).toContain('updated action hello')
    expect(await wsk(0, 'activation', 'list', '--limit', '1')).toContain('hello')
  })

  test('tell how they are', async () => {
    for (const node of [...cluster.controllers, ...cluster.invokers]) {
      expect(await node.get('/ready')).toEqual({ status: 200, body: { ready: true, reasons: [] } })
      expect((await node.get('/live')).status).toBe(200)
    }
  })

  test('spread what is invoked, by either controller', async () => {
    const ids = Array.from({ length: 12 }, (_, run) => accept(run % 2, `sleeper${run % 6}`, { at: run }))
    for (const [run, id] of (await Promise.all(ids)).entries()) {
      expect((await recordOf(id)).response).toMatchObject({ success: true, result: { at: run } })
    }
  }, 60_000)

  test('lose nothing and repeat nothing when an invoker is killed', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, run) => accept(run % 2, `sleeper${run % 6}`, { at: run, ms: 3000 })),
    )
    await delay(1500)
    endAll(await theInvoker(1).process.kill())
    const killedAtMs = Date.now()
    const unknownAfterMs: number[] = []
    const ended = ids.map(async (id, run) => {
      const { response } = await recordOf(id)
      if (response.success) return expect(response.result).toEqual({ at: run })
      unknownAfterMs.push(Date.now() - killedAtMs)
      const text = 'Outcome unknown: invoker1 stopped while the action was running. It is not run again.'
      expect(response.result).toEqual({ error: text })
    })
    await Promise.all(ended)
    expect(Date.now() - killedAtMs).toBeLessThan(25_000)
    expect(unknownAfterMs).not.toEqual([])
    expect(Math.max(...unknownAfterMs)).toBeLessThan(15_000)
    await cluster.untilUp(2)
    for (let run = 0; run < 6; run++) {
      const { status, body } = await call(run % 2, `POST actions/sleeper${run}?blocking=true&result=true`, {
        at: run,
      })
      expect([status, body]).toEqual([200, { at: run }])
    }
    await theInvoker(1).restart()
    await cluster.untilUp(3)
  }, 120_000)

  test('end what a killed controller had begun', async () => {
    const exec = { kind: 'sequence', components: ['/_/sleeper0', '/_/sleeper1', '/_/sleeper2'] }
    expect((await call(1, 'PUT actions/steps', { exec })).status).toBe(200)
    const id = await accept(1, 'steps', { ms: 4000, at: 1 })
    await delay(2000)
    endAll((await cluster.controllers[1]?.process.kill()) ?? [])
    const { response } = await recordOf(id)
    expect(response.success).toBe(false)
    expect(JSON.stringify(response.result)).toContain('Outcome unknown')
    await cluster.controllers[1]?.restart()
    await cluster.untilUp(3)
    const { status } = await call(1, 'POST actions/sleeper0?blocking=true', {})
    expect(status).toBe(200)
  }, 120_000)

  test('answer a call that is repeated with its first activation, whoever is asked and was killed meanwhile', async () => {
    const sinceMs = Date.now()
    /** Asks again, as it is told to, while another call with the key is being accepted. */
    const begin = (controller: number, ms = 3000): Promise<Answer> =>
      vi.waitFor(
        async () => {
          const answer = await call(controller, 'POST actions/sleeper3 once', { ms, at: 7 })
          expect(JSON.stringify(answer.body)).not.toContain('is being accepted; try again')
          return answer
        },
        { timeout: 5000, interval: 50 },
      )
    const [first, ...others] = await Promise.all([begin(1), begin(0), begin(1)])
    expect(first).toEqual({ status: 202, body: { activationId: expect.any(String) as unknown } })
    expect(others).toEqual([first, first])
    expect((await begin(0, 1)).status).toBe(422)
    endAll((await cluster.controllers[1]?.process.kill()) ?? [])
    expect(await begin(0)).toEqual(first)
    const { activationId } = first.body as { readonly activationId: string }
    expect((await recordOf(activationId)).response).toMatchObject({ success: true, result: { at: 7 } })
    await cluster.controllers[1]?.restart()
    await cluster.untilUp(3)
    expect(await begin(1)).toEqual(first)
    const { body } = await call(0, `GET activations?name=sleeper3&since=${sinceMs}&limit=10`)
    expect(body).toMatchObject([{ activationId }])
  }, 120_000)

  test('end what a controller had begun that died while the store was out of reach', async ({ skip }) => {
    skip(!cluster.couch.canFail, 'an outside CouchDB is not made to fail')
    const exec = { kind: 'sequence', components: ['/_/sleeper0', '/_/sleeper1', '/_/sleeper2'] }
    expect((await call(1, 'PUT actions/long', { exec })).status).toBe(200)
    const id = await accept(1, 'long', { ms: 4000, at: 1 })
    await delay(500)
    await cluster.couch.kill()
    endAll((await cluster.controllers[1]?.process.kill()) ?? [])
    // Longer than it takes until the other one knows.
    await delay(14_000)
    await cluster.couch.restart()
    const { response } = await recordOf(id, 0, 10_000)
    expect(JSON.stringify(response.result)).toContain('Outcome unknown')
    await cluster.controllers[1]?.restart()
    await cluster.untilUp(3)
  }, 120_000)

  test('end what an invoker had begun that died while the store was out of reach', async ({ skip }) => {
    skip(!cluster.couch.canFail, 'an outside CouchDB is not made to fail')
    const ids = await Promise.all(Array.from({ length: 12 }, (_, run) => accept(0, `sleeper${run % 6}`, { ms: 8000 })))
    await delay(2000)
    endAll(await theInvoker(2).process.kill())
    // Before it is missed, and until others do its work.
    await delay(5000)
    await cluster.couch.kill()
    await delay(9000)
    await cluster.couch.restart()
    const ends = ids.map(async (id) => (await recordOf(id, 0, 15_000)).response)
    const lost = (await Promise.all(ends)).filter(({ success }) => !success)
    const text = 'Outcome unknown: invoker2 stopped while the action was running. It is not run again.'
    expect(new Set(lost.map(({ result }) => JSON.stringify(result)))).toEqual(
      new Set([JSON.stringify({ error: text })]),
    )
    await theInvoker(2).restart()
    await cluster.untilUp(3)
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
    const left = { prefix: cluster.prefix, folder: undefined, controller: '1' }
    await using stores = await openCouchStores(cluster.couch, left)
    const [uuid = ''] = cluster.auth.split(':')
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
    endAll((await cluster.controllers[1]?.process.kill()) ?? [])
    const untilOver = async (): Promise<void> => expect(await stores.work.owners?.()).not.toContain('1')
    await vi.waitFor(untilOver, { timeout: 30_000, interval: 200 })
    expect((await recordOf(activationId)).response).toMatchObject({ success: true, result: { id: activationId } })
    expect(oracle.runs.get(activationId)).toHaveLength(1)
    await cluster.controllers[1]?.restart()
    await cluster.untilUp(3)
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
    endAll((await cluster.controllers[1]?.process.kill()) ?? [])
    for (const id of [waiting, trying]) {
      const { response, logs, annotations } = await recordOf(id)
      expect([response.result, logs.length]).toEqual([{ error: 'no' }, 2])
      const letter = annotations.find(({ key }) => key === 'deadLetter')?.value
      expect((await recordOf(String(letter))).cause).toBe(id)
    }
    await cluster.controllers[1]?.restart()
    await cluster.untilUp(3)
    for (const id of [waiting, trying]) expect(await partsOf(id)).toHaveLength(3)
  }, 120_000)

  test('lose nothing when an invoker ends gracefully under load', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, run) => accept(run % 2, `sleeper${run % 6}`, { at: run, ms: 2000 })),
    )
    const end = await theInvoker(0).process.stop()
    expect(end.status).toBe(0)
    for (const [run, id] of ids.entries()) {
      expect((await recordOf(id)).response).toMatchObject({ success: true, result: { at: run } })
    }
    await theInvoker(0).restart()
    await cluster.untilUp(3)
  }, 120_000)
})
