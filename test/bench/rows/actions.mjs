// G17: a hundred actions in turn, on a pool that fits them all and on one that fits half.
import { compare, openLoad } from '../measure.mjs'
import { createAction, invocation, startServer } from '../subject.mjs'

const work =
  'const wait = (ms) => new Promise((go) => setTimeout(go, ms))\nasync function main(args) { await wait(20); return args }'
const limits = { memory: 128 }
const count = 100
/** A call that waits longer for its turn has starved. */
const starvedMs = 10_000

async function rateOn(server, load, names) {
  const requests = names.map((name) => invocation(server, name))
  const figures = await load.run({
    port: server.port,
    requests,
    connections: 32,
    warmUpMs: 2000,
    durationMs: 4000,
    expect: 200,
  })
  if (figures.maxMs > starvedMs) throw new Error(`a call took ${Math.round(figures.maxMs)} ms: its action starved`)
  return figures.perSecond
}

async function manyActions({ pairs }) {
  const whole = await startServer({ args: ['--pool-memory', `${128 * (count + 34)}`] })
  const half = await startServer({ args: ['--pool-memory', `${(128 * count) / 2}`] })
  const load = openLoad()
  try {
    const names = Array.from({ length: count }, (_, index) => `turn${index}`)
    for (const server of [whole, half]) {
      for (const name of ['hot', ...names]) await createAction(server, name, { code: work, limits })
    }
    return {
      'G17 fits': await compare({
        pairs,
        bar: () => rateOn(whole, load, ['hot']),
        candidate: () => rateOn(whole, load, names),
      }),
      'G17 half': await compare({
        pairs,
        bar: () => rateOn(half, load, ['hot']),
        candidate: () => rateOn(half, load, names),
      }),
    }
  } finally {
    load.close()
    await half.close()
    await whole.close()
  }
}

export const rows = [{ ids: ['G17 fits', 'G17 half'], run: manyActions }]
