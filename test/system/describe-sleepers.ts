import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import { type Cluster, type ClusterNode, openCluster } from '../support/cluster.js'
import { findMissingComponents } from '../support/components.js'

const missing = await findMissingComponents(['kafka', 'couchdb'])
const reason = missing.length === 0 ? '' : ` (${missing.join('; ')})`

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface StoredRecord {
  readonly cause?: string
  readonly response: { readonly success: boolean; readonly result: unknown }
  readonly logs: readonly string[]
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
}

/** A cluster whose controllers are called one by one. */
interface Sleepers {
  readonly cluster: Cluster
  /** `line`: method and path, and behind them the `Idempotency-Key` if there is one. */
  readonly call: (controller: number, line: string, body?: unknown) => Promise<Answer>
  /** Accepts without waiting; resolves with the id. */
  readonly accept: (controller: number, action: string, args: object) => Promise<string>
  /** Waits for it. */
  readonly recordOf: (id: string, controller?: number, timeout?: number) => Promise<StoredRecord>
  readonly invoker: (id: number) => ClusterNode
}

const sleeper = 'function main({ ms = 0, at }) { return new Promise((done) => setTimeout(() => done({ at }), ms)) }'

/**
 * `tests` of one cluster of two controllers and three invokers, with `sleeper0` to `sleeper5`, which take `ms` and
 * return `at`. They are skipped where its ground is missing.
 */
export function describeSleepers(name: string, tests: (at: Sleepers) => void): void {
  describe.skipIf(missing.length > 0)(`${name}${reason}`, () => {
    const opened = new AsyncDisposableStack()
    let cluster: Cluster
    const at = sleepersOf(() => cluster)

    beforeAll(async () => {
      cluster = opened.use(await openCluster({ args: ['--no-prewarm', '--limits', 'embedded'] }))
      for (let action = 0; action < 6; action++) {
        const exec = { kind: 'nodejs:default', code: sleeper }
        const put = await at.call(0, `PUT actions/sleeper${action}`, { exec, limits: { memory: 128 } })
        if (put.status !== 200) throw new Error(JSON.stringify(put))
      }
    }, 180_000)
    afterAll(() => opened.disposeAsync(), 60_000)

    tests(at)
  })
}

function sleepersOf(cluster: () => Cluster): Sleepers {
  const call: Sleepers['call'] = (controller, line, body) => {
    const { controllers, auth } = cluster()
    return ask({ url: controllers[controller]?.url, auth, line, body })
  }
  return {
    get cluster() {
      return cluster()
    },
    call,
    accept: async (controller, action, args) => {
      const { status, body } = await call(controller, `POST actions/${action}`, args)
      expect([status, body]).toEqual([202, { activationId: expect.any(String) as unknown }])
      return (body as { activationId: string }).activationId
    },
    recordOf: (id, controller = 0, timeout = 60_000) =>
      vi.waitFor(
        async () => {
          const { status, body } = await call(controller, `GET activations/${id}`)
          expect([id, status]).toEqual([id, 200])
          return body as StoredRecord
        },
        { timeout, interval: 100 },
      ),
    invoker: (id) => {
      const node = cluster().invokers[id]
      if (node === undefined) throw new Error(`no invoker ${id}`)
      return node
    },
  }
}

interface Question {
  readonly url: string | undefined
  readonly auth: string
  readonly line: string
  readonly body: unknown
}

async function ask({ url, auth, line, body }: Question): Promise<Answer> {
  const [method = '', path = '', key] = line.split(' ')
  const answer = await fetch(new URL(`/api/v1/namespaces/_/${path}`, url), {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(auth).toString('base64')}`,
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json() }
}
