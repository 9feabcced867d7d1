import type { ServerConfig } from '../config/config.js'
import type { Action } from '../entity/entity.js'
import { resolveKind } from '../entity/runtimes-manifest.js'
import { testActionName } from '../loadbalancer/test-action-name.js'
import { StoreConflict } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { Base } from './base.js'

const code = 'function main(params) { return params; }'

/** Stores what invokers are tested with by this controller (invocation 11.2). Rejects with StoreError. */
export async function storeTestAction(
  { limits, node }: ServerConfig,
  { stores, manifest }: Pick<Base, 'stores' | 'manifest'>,
  { now }: Pick<Clock, 'now'>,
): Promise<void> {
  const { path, name } = testActionName(node.controller)
  const kind = resolveKind(manifest, 'nodejs:default')
  if (kind === undefined) return
  const action: Action = {
    entityType: 'action',
    namespace: path,
    name,
    version: '0.0.1',
    publish: false,
    annotations: [{ key: 'provide-api-key', value: false }],
    updated: now(),
    exec: { kind: kind.kind, binary: false, hasCode: true },
    parameters: [],
    limits: {
      timeout: limits.actionTimeoutMs.standard,
      memory: limits.actionMemoryMb.min,
      logs: limits.actionLogsMb.standard,
      concurrency: 1,
    },
  }
  const stored = await stores.entities.get(`${path}/${name}`)
  // It is as good as ever: another revision would only be loaded anew everywhere.
  if (stored?.entity.entityType === 'action' && stored.entity.exec.kind === kind.kind) return
  try {
    await stores.entities.put(action, { code, ...(stored === undefined ? {} : { revision: stored.revision }) })
  } catch (error) {
    // Another process of the same name was as fast, and stored the same.
    if (!(error instanceof StoreConflict)) throw error
  }
}
