import { expect } from 'vitest'
import { isJsonObject, type JsonObject } from '../entity/json-object.js'
import { openStores } from '../store/adapters.js'
import type { GatewayStore } from '../store/port.js'
import { systemClock } from '../support/clock.js'
import { Scope } from '../support/scope.js'
import { silentLogger } from '../telemetry/logger.js'
import { ApiLibrary } from './api-library.js'
import { manage, type ManagementAction, type ManagementDeps } from './management-actions.js'

/** The management actions of namespaces with nothing in them, on a store in memory. */
interface Management extends AsyncDisposable {
  readonly store: GatewayStore
  /** The answer's body; `status` is checked to be 200 for it, and 502 for `{error}`. */
  call(action: ManagementAction, args?: JsonObject): Promise<JsonObject>
  create(apidoc: unknown, args?: JsonObject): Promise<JsonObject>
}

export async function openManagement(): Promise<Management> {
  const scope = new Scope()
  const stores = scope.use(
    await openStores(
      { kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: 86_400_000 },
      { clock: systemClock, log: silentLogger },
    ),
  )
  const deps: ManagementDeps = {
    library: new ApiLibrary(stores.gateway, () => Promise.resolve()),
    tenantOf: (namespace) => Promise.resolve(namespace === 'gone' ? undefined : `uuid-of-${namespace}`),
    publicUrl: () => 'http://localhost:3233',
  }
  const transaction = { id: 't', startMs: 0, hops: 0, extraLogging: false, log: silentLogger }
  const call = async (action: ManagementAction, args: JsonObject = {}): Promise<JsonObject> =>
    bodyOf(
      await manage(deps, action, {
        args: { __ow_user: 'guest', ...args },
        caller: undefined,
        source: undefined,
        transaction,
      }),
    )
  return {
    store: stores.gateway,
    call,
    create: (apidoc, args = {}) => call('createApi', { apidoc, ...args }),
    [Symbol.asyncDispose]: () => scope[Symbol.asyncDispose](),
  }
}

function bodyOf(result: unknown): JsonObject {
  if (!isJsonObject(result)) throw new Error('an action answers an object')
  const answer = isJsonObject(result['error']) ? result['error'] : result
  expect(answer).toMatchObject({ headers: { 'Content-Type': 'application/json' } })
  expect(answer['statusCode']).toBe('error' in result ? 502 : 200)
  return isJsonObject(answer['body']) ? answer['body'] : {}
}
