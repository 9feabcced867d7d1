import type { TestProject } from 'vitest/node'
import { findMissingComponents } from './components.js'
import { openCouchDb } from './couchdb.js'
import { openKafka } from './kafka.js'

/** What a cluster of this process stands on. */
export interface ClusterGround {
  /** For `--bus`. */
  readonly bus: string
  /** For `--store`, without the name of databases. */
  readonly store: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined where tests of the contract run on the embedded server. */
    readonly ground: ClusterGround | undefined
  }
}

/** Starts once what every cluster of a project stands on; provides nothing where a component is missing. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ((await findMissingComponents(['kafka', 'couchdb'])).length > 0) return undefined
  await using opened = new AsyncDisposableStack()
  const [kafka, couch] = await Promise.all([openKafka(), openCouchDb()])
  opened.use(kafka)
  opened.use(couch)
  project.provide('ground', { bus: `kafka://${kafka.brokers.join(',')}`, store: couch.url })
  const owned = opened.move()
  return () => owned.disposeAsync()
}
