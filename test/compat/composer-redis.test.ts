import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingComponent, redisClient } from '../support/components.js'
import { openRedis, type Redis } from '../support/redis.js'
import { type Compiled, combine, type Composition, type Input } from './composer.js'
import { failure, type OpenwhiskClient, openwhisk, withoutEnvironment } from './openwhisk-client.js'
import { filesBelow, zipOf } from './zip.js'

const missing = await missingComponent('redis')

type Generate = (composition: Compiled & { readonly name: string }) => {
  readonly action: { readonly exec: { readonly code: string }; readonly annotations: readonly object[] }
}

const { generate } = createRequire(import.meta.url)('openwhisk-composer/conductor') as { readonly generate: Generate }

describe.skipIf(missing !== undefined)(
  `branches that meet in Redis${missing === undefined ? '' : ` (${missing})`}`,
  () => {
    let folder: string
    let redis: Redis
    let server: Platform
    let client: OpenwhiskClient
    let count = 0

    beforeAll(async () => {
      withoutEnvironment()
      folder = await mkdtemp(join(tmpdir(), 'wsk-redis-'))
      redis = await openRedis(folder)
      server = await openPlatform()
      client = openwhisk({ apihost: server.url, api_key: server.auth })
      const increment = 'function main({ n }) { return { n: n + 1 } }'
      await client.actions.create({ name: 'increment', action: increment })
      await client.actions.create({ name: 'double', action: 'function main({ n }) { return { n: n * 2 } }' })
      await client.actions.create({ name: 'fail', action: 'function main({ n }) { return { error: `no ${n}` } }' })
    })
    afterAll(async () => {
      await server.close()
      await redis[Symbol.asyncDispose]()
      await rm(folder, { recursive: true })
    })

    /** The code that the composer makes, together with the client of Redis that it requires and no runtime brings. */
    const deploy = async (composition: Composition): Promise<string> => {
      const name = `parallel${++count}`
      const { action } = generate({ name, ...composition.compile() })
      const files = {
        'index.js': `${action.exec.code}\nexports.main = main\n`,
        ...filesBelow(redisClient, 'node_modules'),
      }
      const exec = { kind: 'nodejs:default', code: zipOf(files).toString('base64'), binary: true }
      await client.actions.create({
        name,
        action: { exec, annotations: action.annotations, limits: { timeout: 60_000 } },
      })
      return name
    }

    const run = async (composition: Composition, params: Input, uri = redis.uri): Promise<unknown> =>
      client.actions.invoke({
        name: await deploy(composition),
        params: { ...params, $composer: { redis: { uri } } },
        blocking: true,
        result: true,
      })

    test('run side by side, each on the same input, and give their results in order', async () => {
      const branches = combine('parallel', 'increment', 'double', combine('seq', 'increment', 'double'))
      expect(await run(branches, { n: 3 })).toEqual({ value: [{ n: 4 }, { n: 6 }, { n: 8 }] })
    })

    test('run once for each element of a list', async () => {
      const each = combine(
        'map',
        combine('seq', ({ value }: Input) => ({ n: value }), 'double'),
      )
      expect(await run(each, { value: [1, 2, 3, 4, 5] })).toEqual({ value: [1, 2, 3, 4, 5].map((n) => ({ n: n * 2 })) })
      expect(await run(each, { value: [] })).toEqual({ value: [] })
    })

    test('may fork again, go on behind, and fail by themselves', async () => {
      const inner = combine('parallel', 'increment', 'double')
      const outer = combine('seq', combine('parallel', inner, 'fail'), ({ value }: Input) => ({ seen: value }))
      expect(await run(outer, { n: 1 })).toEqual({
        seen: [{ value: [{ n: 2 }, { n: 2 }] }, { error: 'no 1' }],
      })
    })

    test('leave nothing in Redis', async () => {
      await server.quiet()
      expect(await redis.keys()).toEqual([])
    })

    test('are refused without it', async () => {
      const name = await deploy(combine('parallel', 'increment', 'double'))
      const { error } = await failure(client.actions.invoke({ name, params: { n: 1 }, blocking: true }))
      const said = { error: 'Parallel combinator requires a properly configured redis instance' }
      expect(error.response).toMatchObject({ result: said })
    })
  },
)
