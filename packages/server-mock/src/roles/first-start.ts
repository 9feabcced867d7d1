import { jsonText } from '@wsk/contract'
import { type Stores, StoreConflict } from '../store/port.js'
import { clusterPlace } from './invoker-numbers.js'

const document = 'first-start'
const waitMs = 10_000
const lookEveryMs = 50

/** Of several controllers that start on an empty store one makes the first keys; the others wait for them. */
export async function awaitFirstStart(
  { gateway, identities }: Pick<Stores, 'gateway' | 'identities'>,
  namespace: string,
): Promise<void> {
  const isMade = async (): Promise<boolean> => (await identities.findByNamespace(namespace)) !== undefined
  if (await isMade()) return
  try {
    await gateway.put(clusterPlace, { name: document, text: jsonText({}) })
    return
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error
  }
  // Whoever was first may have been killed before it was done.
  for (let waitedMs = 0; waitedMs < waitMs && !(await isMade()); waitedMs += lookEveryMs) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}
