import { jsonText } from '@wsk/contract'
import type { InvokerIdentity } from '../config/node-config.js'
import { StoreConflict, StoreError } from '../store/port.js'
import type { GatewayStore } from '../store/port.js'

/** Documents of the cluster stand where no namespace can: the names of namespaces begin with a letter or digit. */
export const clusterPlace = '.cluster'
const document = 'invokers'

/** By number; null for one that has no name. */
type Registry = readonly (string | null)[]

/**
 * The number of an invoker: its own, or the lowest free one for its name, the same whenever it comes back. Numbers are
 * dense because placement goes by them (invocation 11.1). Rejects with StoreError.
 */
export async function registerInvoker(store: GatewayStore, identity: InvokerIdentity): Promise<number> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const { registry, revision } = await read(store)
    const known = identity.kind === 'number' ? identity.number : registry.indexOf(identity.name)
    if (known >= 0 && known < registry.length) return known
    const number = known >= 0 ? known : registry.length
    const name = identity.kind === 'number' ? null : identity.name
    const holes = Array.from({ length: number - registry.length }, () => null)
    const text = jsonText([...registry, ...holes, name])
    try {
      await store.put(clusterPlace, { name: document, text, ...(revision === undefined ? {} : { revision }) })
      return number
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error
    }
  }
  throw new StoreError(
    'the number of this invoker could not be stored, because others changed the numbers all the time',
  )
}

/** How many invokers there have ever been. */
export async function countInvokers(store: GatewayStore): Promise<number> {
  const { registry } = await read(store)
  return registry.length
}

const maxAttempts = 100

async function read(store: GatewayStore): Promise<{ readonly registry: Registry; readonly revision?: string }> {
  const documents = await store.list(clusterPlace)
  const found = documents.find(({ name }) => name === document)
  if (found === undefined) return { registry: [] }
  const registry: unknown = JSON.parse(found.text)
  if (Array.isArray(registry) && registry.every((name) => name === null || typeof name === 'string')) {
    return { registry, revision: found.revision }
  }
  throw new StoreError('the numbers of invokers in the store are none; remove the document and start again')
}
