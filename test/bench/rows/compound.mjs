// What goes through more than one invocation or comes in another way, against plain invocations of the same server.
import { alternate, compare, openLoad, ratiosOf } from '../measure.mjs'
import { createAction, invocation, startServer } from '../subject.mjs'

const answer = 'function main() { return { ok: true } }'
const work =
  'const wait = (ms) => new Promise((go) => setTimeout(go, ms))\nasync function main(args) { await wait(20); return args }'
const five = [1, 2, 3, 4, 5].map((number) => `step${number}`)

async function withServers(argLists, measure) {
  const servers = []
  const load = openLoad()
  try {
    for (const args of argLists) servers.push(await startServer({ args }))
    return await measure(load, ...servers)
  } finally {
    load.close()
    for (const server of servers) await server.close()
  }
}

async function createSequence(server, code) {
  for (const name of five) await createAction(server, name, { code })
  await server.api('PUT', 'actions/line', {
    exec: { kind: 'sequence', components: five.map((name) => `/_/${name}`) },
  })
}

async function webActions({ pairs }) {
  return withServers([['--max-concurrency', '200']], async (load, server) => {
    await server.api('PUT', 'actions/noop', {
      exec: { kind: 'nodejs:default', code: answer },
      limits: { concurrency: 200 },
      annotations: [{ key: 'web-export', value: true }],
    })
    const rate = (request) =>
      load
        .run({
          port: server.port,
          requests: [request],
          connections: 32,
          warmUpMs: 500,
          durationMs: 3000,
          expect: 200,
        })
        .then(({ perSecond }) => perSecond)
    const invoke = invocation(server, 'noop')
    const web = { path: '/api/v1/web/guest/default/noop.json', body: invoke.body }
    const route = { path: await createRoute(server), body: invoke.body }
    for (const request of [invoke, web, route]) await rate(request)
    return {
      web: await compare({ pairs, bar: () => rate(invoke), candidate: () => rate(web) }),
      gateway: await compare({ pairs, bar: () => rate(web), candidate: () => rate(route) }),
    }
  })
}

/** An operation of an API whose web action is `noop`; its path on the server. */
async function createRoute(server) {
  const swagger = {
    swagger: '2.0',
    basePath: '/bench',
    info: { title: 'bench', version: '1.0.0' },
    paths: {
      '/items/{id}/noop': {
        parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
        post: {
          operationId: 'noop',
          'x-openwhisk': { url: 'https://localhost/api/v1/web/guest/default/noop.json' },
          responses: { default: { description: 'Default response' } },
        },
      },
    },
  }
  const created = await fetch(`http://localhost:${server.port}/api/v1/web/whisk.system/apimgmt/createApi`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(server.auth)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ apidoc: { namespace: '_', swagger } }),
  })
  const { gwApiUrl } = await created.json()
  return `${new URL(gwApiUrl).pathname}/items/7/noop`
}

async function sequenceOfFive({ pairs }) {
  return withServers([['--pool-memory', '2048']], async (load, server) => {
    await createSequence(server, answer)
    const p50 = (names) =>
      load
        .run({
          port: server.port,
          requests: names.map((name) => invocation(server, name)),
          connections: 1,
          warmUpMs: 500,
          durationMs: 2000,
          expect: 200,
        })
        .then(({ p50Ms }) => p50Ms)
    for (const names of [five, ['line']]) await p50(names)
    const samples = await alternate({
      pairs,
      bar: async () => five.length * (await p50(five)),
      candidate: () => p50(['line']),
    })
    return { sequence: ratiosOf(samples) }
  })
}

async function crowdedPool({ pairs }) {
  const pools = [5, 4].map((containers) => ['--pool-memory', String(256 * containers), '--no-prewarm'])
  return withServers(pools, async (load, roomy, crowded) => {
    for (const server of [roomy, crowded]) await createSequence(server, work)
    const p50 = (server) =>
      load
        .run({
          port: server.port,
          requests: [invocation(server, 'line')],
          connections: 1,
          warmUpMs: 1000,
          durationMs: 4000,
          expect: 200,
        })
        .then(({ p50Ms }) => p50Ms)
    return { crowded: await compare({ pairs, bar: () => p50(roomy), candidate: () => p50(crowded) }) }
  })
}

export const rows = [
  { ids: ['web', 'gateway'], run: webActions },
  { ids: ['sequence'], run: sequenceOfFive },
  { ids: ['crowded'], run: crowdedPool },
]
