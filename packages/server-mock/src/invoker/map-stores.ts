import type { ActivationRecord } from '../entity/activation.js'
import type { Action } from '../entity/entity.js'
import type { AcceptedWork, ActivationStore, EntityStore, UnfinishedWork, WorkLog } from '../store/port.js'

/** Entities, records and accepted work in maps. */
export interface MapStores {
  readonly entities: EntityStore
  readonly activations: ActivationStore
  readonly work: WorkLog
  readonly actions: Map<string, { action: Action; revision: string; code?: string }>
  readonly records: Map<string, ActivationRecord>
  readonly accepted: Map<string, { work: AcceptedWork; started: boolean }>
}

function noStore(): never {
  throw new Error('an invoker never asks for this')
}

export function mapStores(): MapStores {
  const actions: MapStores['actions'] = new Map()
  const records: MapStores['records'] = new Map()
  const accepted: MapStores['accepted'] = new Map()
  const close = (): Promise<void> => Promise.resolve()
  return {
    actions,
    records,
    accepted,
    entities: {
      get: async (key) => {
        const found = actions.get(key)
        return found === undefined ? undefined : { entity: found.action, revision: found.revision }
      },
      readCode: async (key, revision) => {
        const found = actions.get(key)
        return found?.revision === revision ? found.code : undefined
      },
      put: noStore,
      delete: noStore,
      list: noStore,
      count: noStore,
      [Symbol.asyncDispose]: close,
    },
    activations: {
      store: async (record) => {
        if (!records.has(record.activationId)) records.set(record.activationId, record)
        accepted.delete(record.activationId)
      },
      get: async (_namespace, id) => records.get(id),
      list: noStore,
      listFull: noStore,
      count: noStore,
      [Symbol.asyncDispose]: close,
    },
    work: {
      accept: async (id, work) => {
        accepted.set(id, { work, started: false })
      },
      started: (id) => {
        const found = accepted.get(id)
        if (found !== undefined) found.started = true
      },
      finished: (id) => {
        accepted.delete(id)
      },
      unfinished: (): readonly UnfinishedWork[] => [...accepted.values()],
    },
  }
}
