import { openServer, type RunningServer } from '@wsk/server-mock'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeAction, RestClient, type RestReply } from '../support/rest-client.js'
import { numRuns, seed } from './extent.js'

const collections = ['actions', 'triggers', 'rules', 'packages'] as const
type Collection = (typeof collections)[number]

const bodies: Readonly<Record<Collection, unknown>> = {
  actions: nodeAction('const main = (args) => args'),
  triggers: {},
  rules: { trigger: '/_/begin', action: '/_/act' },
  packages: {},
}

interface Step {
  readonly method: 'PUT' | 'GET' | 'DELETE' | 'LIST'
  readonly collection: Collection
  readonly name: string
  readonly overwrite: boolean
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    method: fc.constantFrom('PUT', 'PUT', 'GET', 'DELETE', 'LIST'),
    collection: fc.constantFrom(...collections),
    name: fc.constantFrom('one', 'two', 'three'),
    overwrite: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
)

interface Entity {
  readonly collection: Collection
  readonly updates: number
}

/** What there is, as plainly as it can be told: one name, one entity, whatever its collection. */
type Model = Map<string, Entity>

interface Expected {
  readonly status: number
  readonly updates?: number
  readonly names?: readonly string[]
}

function foresee(model: Model, { method, collection, name, overwrite }: Step): Expected {
  const found = model.get(name)
  if (method === 'LIST') {
    const names = [...model].flatMap(([each, entity]) => (entity.collection === collection ? [each] : []))
    return { status: 200, names: names.toSorted() }
  }
  if (found !== undefined && (found.collection !== collection || (method === 'PUT' && !overwrite)))
    return { status: 409 }
  if (method === 'PUT') {
    const updates = found === undefined ? 0 : found.updates + 1
    model.set(name, { collection, updates })
    return { status: 200, updates }
  }
  if (found === undefined) return { status: 404 }
  if (method === 'DELETE') model.delete(name)
  return { status: 200, updates: found.updates }
}

let server: RunningServer
let rest: RestClient

beforeAll(async () => {
  server = await openServer({ memory: true })
  rest = new RestClient(server)
  await rest.put('triggers/begin', {})
  await rest.put('actions/act', nodeAction('const main = () => ({})'))
})

afterAll(async () => {
  await rest[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

let chains = 0

/** Names of one chain begin alike, so that chains do not meet. */
function take(prefix: string, { method, collection, name, overwrite }: Step): Promise<RestReply> {
  if (method === 'LIST') return rest.call('GET', `${collection}?limit=200`)
  const path = `${collection}/${prefix}${name}`
  return method === 'PUT'
    ? rest.call('PUT', `${path}?overwrite=${overwrite}`, bodies[collection])
    : rest.call(method, path)
}

function seen(prefix: string, { method }: Step, { status, body }: RestReply): Expected {
  if (method === 'LIST') {
    const names = (body as readonly { readonly name: string }[]).map(({ name }) => name)
    const own = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
    return { status, names: own.toSorted() }
  }
  if (status !== 200) return { status }
  const { version } = body as { readonly version: string }
  return { status, updates: Number(version.split('.')[2]) - 1 }
}

test(`${numRuns} chains of changes from seed ${seed} leave what a map of names would`, {
  timeout: numRuns * 1000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (chain) => {
      const prefix = `c${++chains}-`
      const model: Model = new Map()
      for (const step of chain) {
        const expected = foresee(model, step)
        expect({ step, ...seen(prefix, step, await take(prefix, step)) }).toEqual({ step, ...expected })
      }
      for (const [name, { collection }] of model) {
        expect((await rest.call('DELETE', `${collection}/${prefix}${name}`)).status).toBe(200)
      }
    }),
    { numRuns, seed },
  )
})
