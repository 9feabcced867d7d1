import { openServer, type RunningServer } from '@wsk/server-mock'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeAction, RestClient, type RestReply } from '../support/rest-client.js'
import { numRuns, seed } from './extent.js'

/** Each needs a container of its own, so there are fewer of them. */
const stacks = Math.ceil(numRuns / 4)

type Values = Readonly<Record<string, unknown>>

interface Case {
  readonly package: Values
  readonly binding: Values
  readonly action: Values
  readonly sequence: Values
  readonly payload: Values
  readonly isFinal: boolean
}

const values: fc.Arbitrary<Values> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'toString', 'ü"'),
  fc.oneof(
    fc.constant(null),
    fc.json({ maxDepth: 1 }).map((text): unknown => JSON.parse(text)),
  ),
  { maxKeys: 4 },
)
const cases: fc.Arbitrary<Case> = fc.record({
  package: values,
  binding: values,
  action: values,
  sequence: values,
  payload: values,
  isFinal: fc.boolean(),
})

const parameters = (given: Values): unknown => Object.entries(given).map(([key, value]) => ({ key, value }))
const refused = 'Request defines parameters that are not allowed (e.g., reserved properties).'

/** What an action is given over what stands in documents, or why not. */
function merged(documents: Values, payload: Values, isFinal: boolean): unknown {
  const isProtected = (key: string): boolean => Object.hasOwn(documents, key) && documents[key] !== null
  if (isFinal && Object.keys(payload).some(isProtected)) return refused
  return { ...documents, ...payload }
}

let server: RunningServer
let rest: RestClient

beforeAll(async () => {
  server = await openServer({ memory: true })
  rest = new RestClient(server)
})

afterAll(async () => {
  await rest[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

async function store(given: Case): Promise<void> {
  await rest.put('packages/own', { parameters: parameters(given.package) })
  await rest.put('packages/bound', { binding: { namespace: '_', name: 'own' }, parameters: parameters(given.binding) })
  await rest.put(
    'actions/own/echo',
    nodeAction('const main = (args) => args', {
      parameters: parameters(given.action),
      annotations: [{ key: 'final', value: given.isFinal }],
    }),
  )
  await rest.put('actions/line', {
    exec: { kind: 'sequence', components: ['/_/bound/echo'] },
    parameters: parameters(given.sequence),
  })
}

async function given(path: string, payload: Values): Promise<unknown> {
  const { status, body }: RestReply = await rest.call('POST', `actions/${path}?blocking=true&result=true`, payload)
  return status === 400 ? (body as { readonly error: string }).error : body
}

test(`${stacks} stacks of parameters from seed ${seed} reach an action as a spread of them would`, {
  timeout: numRuns * 1000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (stack) => {
      await store(stack)
      const { payload, isFinal } = stack
      const own = { ...stack.package, ...stack.action }
      const bound = { ...stack.package, ...stack.binding, ...stack.action }
      expect({
        package: await given('own/echo', payload),
        binding: await given('bound/echo', payload),
        sequence: await given('line', payload),
      }).toEqual({
        package: merged(own, payload, isFinal),
        binding: merged(bound, payload, isFinal),
        // A sequence has its word before its component, whose own protection is for callers.
        sequence: merged(bound, payload, false),
      })
    }),
    { numRuns: stacks, seed },
  )
})
