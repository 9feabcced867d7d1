import { type OperationId, routes } from '@wsk/contract'
import fc from 'fast-check'
import { anything, brokenFrom, type Schema, valuesOf } from '../support/schema-arbitrary.js'
import { basic } from '../support/wire.js'
import { describe, type Parameter, resolve } from './described-operation.js'

/** A request as it goes over the wire. */
export interface FuzzRequest {
  readonly method: string
  /** Path and query, encoded or broken on purpose. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a run knows of the server that it asks. */
export interface Surroundings {
  /** `uuid:key` of the namespace that owns what there is, and of another one. */
  readonly auth: string
  readonly otherAuth: string
  /** Values of path parameters that lead to something. */
  readonly known: Readonly<Record<string, readonly string[]>>
}

/** Requests of one operation: most are right, the others are wrong in one way or another. */
export function requestsOf(id: OperationId, surroundings: Surroundings): fc.Arbitrary<FuzzRequest> {
  const { parameters, body } = describe(id)
  return fc
    .record({
      path: pathOf(id, parameters, surroundings),
      query: queryOf(parameters),
      headers: headersOf(surroundings),
      body: bodyOf(body, soundMembers[id]),
      contentType: fc.oneof(
        { weight: 12, arbitrary: fc.constant('application/json') },
        { weight: 1, arbitrary: fc.constantFrom('application/json; charset=utf-8', 'text/plain', 'x', '') },
      ),
    })
    .map(({ path, query, headers, body: text, contentType }) => ({
      method: routes[id].method,
      target: `${path}${query}`,
      headers: text === undefined || contentType === '' ? headers : { ...headers, 'content-type': contentType },
      ...(text === undefined ? {} : { body: text }),
    }))
}

/** Names that look like something and lead nowhere, and what is no name. */
const strangeSegments = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom(' lead', 'trail ', 'a/b', '..', '.', 'x'.repeat(300), '-a', '\u0000', 'é', '_', 'default', '*'),
)
/** Sent as they are. */
const rawSegments = fc.constantFrom('%zz', '%', '%2F', '%00', 'a%20b', '', ';a=b', '%E0%A4%A')

function pathOf(id: OperationId, parameters: readonly Parameter[], { known }: Surroundings): fc.Arbitrary<string> {
  const segment = ({ name }: Parameter): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...(known[name] ?? ['x'])).map(encodeURIComponent) },
      { weight: 2, arbitrary: strangeSegments.map((text) => encodeURIComponent(text.toWellFormed())) },
      { weight: 1, arbitrary: rawSegments },
    )
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const values = fc.record(Object.fromEntries(inPath.map((parameter) => [parameter.name, segment(parameter)])))
  return values.map((given) => routes[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given[name] ?? 'x'))
}

function queryOf(parameters: readonly Parameter[]): fc.Arbitrary<string> {
  const pairs = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) =>
      fc.oneof(
        { weight: 4, arbitrary: fc.constant('') },
        {
          weight: 4,
          arbitrary: valuesOf(schema, resolve).map((value) => `${name}=${encodeURIComponent(textOf(value))}`),
        },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom('', '-1', 'abc', '1e3', '%zz', '99999999999', '%00')
            .map((junk) => `${name}=${junk}`),
        },
      ),
    )
  const unknown = fc.oneof(
    { weight: 8, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('x=1', 'limit', '&&', '=', 'a=%E0%A4%A', '__proto__=1') },
  )
  return fc.tuple(...pairs, unknown).map((parts) => {
    const text = parts.filter((part) => part !== '').join('&')
    return text === '' ? '' : `?${text}`
  })
}

function textOf(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed()
}

function headersOf({ auth, otherAuth }: Surroundings): fc.Arbitrary<Readonly<Record<string, string>>> {
  const [uuid = ''] = auth.split(':')
  const wrong = [
    'Basic',
    'Basic !',
    'Bearer x',
    basic(`${uuid}:${'x'.repeat(64)}`),
    basic('a:b'),
    `basic  ${'A'.repeat(600)}`,
  ]
  return fc
    .record({
      authorization: fc.oneof(
        { weight: 14, arbitrary: fc.constant(basic(auth)) },
        { weight: 2, arbitrary: fc.constant(basic(otherAuth)) },
        { weight: 1, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom(...wrong) },
      ),
      accept: fc.oneof(
        { weight: 8, arbitrary: fc.constant('') },
        {
          weight: 1,
          arbitrary: fc.constantFrom('*/*', 'application/json', 'text/html', 'application/json;q=0', ';;,'),
        },
      ),
      'x-request-id': fc.oneof(
        { weight: 8, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom('mine', 'sid_mine', 'x'.repeat(300)) },
      ),
    })
    .map((headers) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')))
}

const sequence = { kind: 'sequence', components: ['/_/echo', '/_/kit/echo'] }
const limits = fc.record(
  {
    timeout: fc.integer({ min: 1000, max: 60_000 }),
    memory: fc.constantFrom(128, 256),
    logs: fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: [] },
)
const action = {
  exec: fc.oneof(
    fc.constantFrom<unknown>({ kind: 'nodejs:default', code: 'const main = (args) => args' }, sequence),
    fc.string().map((code) => ({ kind: 'nodejs:default', code })),
  ),
  limits,
}

/** What a server looks up, which no schema tells: sound values of such members. */
const soundMembers: Readonly<Partial<Record<OperationId, Readonly<Record<string, fc.Arbitrary<unknown>>>>>> = {
  updateAction: action,
  updateActionInPackage: action,
  updateRule: { trigger: fc.constant('/_/knock'), action: fc.constantFrom('/_/echo', '/_/kit/echo', '/_/both') },
  updatePackage: { binding: fc.constantFrom({}, { namespace: '_', name: 'shared' }) },
}

function bodyOf(
  schema: Schema | undefined,
  members: Readonly<Record<string, fc.Arbitrary<unknown>>> | undefined,
): fc.Arbitrary<string | undefined> {
  if (schema === undefined) {
    return fc.oneof(
      { weight: 12, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('{}', 'x', '[') },
    )
  }
  const allowed = valuesOf(schema, resolve)
  const valid =
    members === undefined
      ? allowed
      : fc.tuple(allowed, fc.record(members)).map(([value, sound]) => ({ ...(value as object), ...sound }))
  const broken = valid.chain(brokenFrom)
  return fc.oneof(
    { weight: 12, arbitrary: valid.map((value) => JSON.stringify(value)) },
    { weight: 5, arbitrary: broken.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: fc.oneof(allowed, anything).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: brokenTexts },
  )
}

const brokenTexts = fc.constantFrom(
  '',
  ' ',
  '{',
  '{"a":}',
  'nul',
  '{"a":1,"a":2}',
  '{"__proto__":{"a":1}}',
  `${'['.repeat(2000)}${']'.repeat(2000)}`,
  `{"a":"${'x'.repeat(1_100_000)}"}`,
  '"text"',
  '\uFEFF{}',
  '{"parameters":{"a":1}}',
)
