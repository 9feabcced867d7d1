import { type OperationId, routes, texts } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { implementedOperations } from '../support/checked-client.js'
import {
  pathOf,
  type PathNames as Params,
  type SecuredOperation,
  securedOperations,
} from '../support/secured-operations.js'
import { openTenants, type Tenants } from '../support/tenants.js'
import type { WireReply } from '../support/wire.js'

let tenants: Tenants
beforeAll(async () => {
  tenants = await openTenants()
})
afterAll(() => tenants[Symbol.asyncDispose]())

/** What each operation answers; an operation that is added to the contract does not compile without its row. */
interface Row {
  /** Statuses for the owner: of what exists, of what does not, and of what is in a package that does not. */
  readonly owner: readonly [found: number, absent: number, packageless?: number]
  /** What a stranger is told not to touch, the same whether it exists or not; absent: there is nothing to refuse. */
  readonly refused?: (params: Params) => string
  readonly body?: unknown
  readonly query?: string
}

const code = { exec: { kind: 'nodejs:default', code: 'function main(args) { return args }' } }
const inNamespace = ({ namespace = '' }: Params): string => namespace
const named =
  (...names: readonly string[]) =>
  (params: Params): string =>
    ['namespace', ...names].map((name) => params[name]).join('/')
const anAction = { refused: named('actionName') }
const aPackage = { refused: named('packageName') }
const aPackagedAction = { refused: named('packageName', 'actionName') }
const aTrigger = { refused: named('triggerName') }
const aRule = { refused: named('ruleName') }
const anActivation = { owner: [200, 404], refused: named('activationId') } as const
const overwrite = '?overwrite=true'

const rows: Readonly<Record<SecuredOperation, Row>> = {
  getAllNamespaces: { owner: [200, 200] },
  getLimits: { owner: [200, 403], refused: inNamespace },
  getLimitByName: { owner: [400, 400] },
  getAllActions: { owner: [200, 403], refused: inNamespace },
  getActionsInPackage: { owner: [200, 404], ...aPackage },
  getActionByName: { owner: [200, 404], ...anAction },
  updateAction: { owner: [200, 200], ...anAction, body: code, query: overwrite },
  invokeAction: { owner: [202, 404], ...anAction, body: {} },
  deleteAction: { owner: [200, 404], ...anAction },
  getActionInPackageByName: { owner: [200, 404], ...aPackage },
  updateActionInPackage: { owner: [200, 200, 404], ...aPackagedAction, body: code, query: overwrite },
  invokeActionInPackage: { owner: [202, 404], ...aPackage, body: {} },
  deleteActionInPackage: { owner: [200, 404], ...aPackagedAction },
  getAllRules: { owner: [200, 403], refused: inNamespace },
  getRuleByName: { owner: [200, 404], ...aRule },
  updateRule: { owner: [200, 400], ...aRule, body: {}, query: overwrite },
  setState: { owner: [200, 404], ...aRule, body: { status: 'inactive' } },
  deleteRule: { owner: [200, 404], ...aRule },
  getAllTriggers: { owner: [200, 403], refused: inNamespace },
  getTriggerByName: { owner: [200, 404], ...aTrigger },
  updateTrigger: { owner: [200, 200], ...aTrigger, body: {}, query: overwrite },
  fireTrigger: { owner: [202, 404], ...aTrigger, body: {} },
  deleteTrigger: { owner: [200, 404], ...aTrigger },
  getAllPackages: { owner: [200, 200] },
  getPackageByName: { owner: [200, 404], ...aPackage },
  updatePackage: { owner: [200, 200], ...aPackage, body: {}, query: overwrite },
  deletePackage: { owner: [200, 404], ...aPackage, query: '?force=true' },
  getActivations: { owner: [200, 403], refused: inNamespace },
  getActivationById: anActivation,
  getActivationLogs: anActivation,
  getActivationResult: anActivation,
}

const open = implementedOperations.filter((id) => !routes[id].secured)

/** Whether the operation is about an action in a package. */
const isPackaged = (id: OperationId): boolean => routes[id].path.includes('/{packageName}/{actionName}')

interface Fixture {
  readonly existing: Params
  readonly missing: readonly Params[]
}

let fixtures = 0

/** One of everything, private, in the owner's namespace; and the same that is not there. */
async function prepare(id: SecuredOperation): Promise<Fixture> {
  const { owner } = tenants
  const suffix = `${++fixtures}`
  const put = async (path: string, body: unknown): Promise<void> => {
    const reply = await asOwner('PUT', `/api/v1/namespaces/guest/${path}`, body)
    expect([path, reply.status, reply.error]).toEqual([path, 200, ''])
  }
  await put(`actions/action${suffix}`, code)
  await put(`packages/package${suffix}`, {})
  await put(`actions/package${suffix}/inside`, code)
  await put(`triggers/trigger${suffix}`, {})
  const linked = { trigger: `/guest/trigger${suffix}`, action: `/guest/action${suffix}` }
  await put(`rules/rule${suffix}`, linked)
  const run = await asOwner('POST', `/api/v1/namespaces/guest/actions/action${suffix}?blocking=true`, {})
  const { activationId } = run.json as { activationId: string }
  const existing = {
    namespace: owner.namespace,
    limitName: 'concurrentInvocations',
    actionName: isPackaged(id) ? 'inside' : `action${suffix}`,
    packageName: `package${suffix}`,
    triggerName: `trigger${suffix}`,
    ruleName: `rule${suffix}`,
    activationId,
  }
  return { existing, missing: missingLike(id, existing, suffix) }
}

function missingLike(id: SecuredOperation, existing: Params, suffix: string): readonly Params[] {
  // A list has nothing to be missing but its namespace.
  if (/(?:namespaces|\{namespace\}\/\w+)$/.test(routes[id].path)) return [{ ...existing, namespace: 'nowhere' }]
  const packageless = { ...existing, packageName: `nopackage${suffix}` }
  const absent = {
    ...existing,
    limitName: 'nolimit',
    actionName: `noaction${suffix}`,
    triggerName: `notrigger${suffix}`,
    ruleName: `norule${suffix}`,
    activationId: '0'.repeat(32),
  }
  return isPackaged(id) ? [absent, packageless] : [{ ...absent, packageName: `nopackage${suffix}` }]
}

const call = (id: OperationId, params: Params, auth: string | undefined): Promise<WireReply> => {
  const row: Row | undefined = id in rows ? rows[id as SecuredOperation] : undefined
  const { body, query = '' } = row ?? {}
  return tenants.send({
    method: routes[id].method,
    path: `${pathOf(id, params)}${query}`,
    ...(auth === undefined ? {} : { auth }),
    ...(body === undefined ? {} : { body }),
  })
}

const asOwner = (method: string, path: string, body?: unknown): Promise<WireReply> =>
  tenants.send({ method, path, auth: tenants.owner.auth, ...(body === undefined ? {} : { body }) })

/** Everything that a client could compare, but what names the request itself. */
function seen(reply: WireReply, params: Params): unknown {
  const headers = [...reply.headers].filter(([name]) => !['date', 'x-request-id', 'content-length'].includes(name))
  let shown = reply.error
  for (const value of Object.values(params).toSorted(byLength)) shown = shown.replaceAll(value, 'NAME')
  // Some answers name the controller that gives them.
  const fields = Object.keys(reply.json ?? {}).map((name) => (name === '0' || name === '1' ? 'CONTROLLER' : name))
  return { status: reply.status, headers, error: shown, fields }
}

/** The longest first, so that no name is replaced inside of another. */
const byLength = (one: string, other: string): number => other.length - one.length

/** Everything in the owner's namespace that somebody could have changed. */
async function snapshot(): Promise<unknown> {
  // What was asked for before may still be running.
  await tenants.server.quiet()
  const lists = ['actions', 'packages', 'triggers', 'rules', 'activations']
  const replies = await Promise.all(lists.map((list) => asOwner('GET', `/api/v1/namespaces/_/${list}?limit=0`)))
  return replies.map(({ json }) => json)
}

describe.each(securedOperations)('%s', (id) => {
  test('is refused without credentials and with any that are not right, whatever it is about', async () => {
    const { existing, missing } = await prepare(id)
    const before = await snapshot()
    for (const params of [existing, ...missing]) {
      const anonymous = await call(id, params, undefined)
      expect([anonymous.status, anonymous.error]).toEqual([401, texts.credentialsMissing])
      expect(anonymous.headers.get('www-authenticate')).toBe('Basic realm="OpenWhisk secure realm",charset=UTF-8')
      for (const [why, auth] of Object.entries(tenants.refused)) {
        const reply = await call(id, params, auth)
        expect([why, reply.status, reply.error]).toEqual([why, 401, texts.credentialsInvalid])
        expect(seen(reply, params)).toEqual({ ...(seen(anonymous, params) as object), error: texts.credentialsInvalid })
      }
    }
    expect(await snapshot()).toEqual(before)
  })

  test('tells a stranger nothing of what is private and changes nothing for one', async () => {
    const { existing, missing } = await prepare(id)
    const before = await snapshot()
    const { refused } = rows[id]
    const replies = await Promise.all([existing, ...missing].map((params) => call(id, params, tenants.stranger.auth)))
    for (const [index, params] of [existing, ...missing].entries()) {
      const reply = replies[index]
      if (reply === undefined) throw new Error('a reply is missing')
      if (refused !== undefined) {
        expect([reply.status, reply.error]).toEqual([403, texts.notAuthorizedFor(refused(params))])
      }
      expect(seen(reply, params)).toEqual(seen(replies[0] ?? reply, existing))
      if (refused === undefined && reply.status === 200) expect(reply.text).not.toContain('guest')
    }
    expect(await snapshot()).toEqual(before)
  })

  test('answers its owner', async () => {
    const { existing, missing } = await prepare(id)
    const [found, absent, packageless = absent] = rows[id].owner
    for (const params of missing) {
      const isPackageless = isPackaged(id) && params['packageName'] !== existing['packageName']
      const { status } = await call(id, params, tenants.owner.auth)
      expect(status).toBe(isPackageless ? packageless : absent)
    }
    // The same by the name of the namespace and by `_`, which stands for it; a delete can be done once.
    const isOnce = routes[id].method === 'DELETE'
    if (!isOnce) expect((await call(id, { ...existing, namespace: '_' }, tenants.owner.auth)).status).toBe(found)
    expect((await call(id, existing, tenants.owner.auth)).status).toBe(found)
  })
})

/** What everybody gets, of web actions and files that are not there. */
function statusForAll(id: OperationId): number {
  if (id === 'disableController') return 401
  if (id === 'getDocs' || id === 'getOpenApiDocs') return 308
  return id.startsWith('invokeWebAction') || id.endsWith('DocsFile') ? 404 : 200
}

describe('operations that need no namespace', () => {
  test.each(open)('%s answers everybody alike', async (id) => {
    const credentials = [undefined, tenants.owner.auth, tenants.stranger.auth, ...Object.values(tenants.refused)]
    const replies = await Promise.all(credentials.map((auth) => call(id, {}, auth)))
    const [first] = replies
    if (first === undefined) throw new Error('nobody called')
    for (const reply of replies) expect(seen(reply, {})).toEqual(seen(first, {}))
    expect(first.status).toBe(statusForAll(id))
  })

  test('every implemented operation is in this matrix', () => {
    expect([...Object.keys(rows), ...open].toSorted()).toEqual(implementedOperations.toSorted())
  })
})

describe('what is no operation', () => {
  const paths = [
    '/api/v1/namespaces/guest',
    '/api/v1/namespaces/guest/things',
    '/api/v1/namespaces/guest/actions/a/b/c',
  ]

  test.each(paths)('%s asks for credentials before it is looked for', async (path) => {
    for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH']) {
      expect((await tenants.send({ method, path })).status).toBe(401)
      expect((await asOwner(method, path)).error).toBe(texts.noRoute)
    }
  })
})
