import { asJsonText } from '@wsk/contract'
import { KeyedMutex } from '../../support/keyed-mutex.js'
import { StoreConflict } from '../port.js'
import type { GatewayDocument, GatewayStore } from '../port.js'
import type { Database } from './database.js'
import { gatewayKey } from './entity-keys.js'
import { nextRevision } from './revision.js'

/** A document is its revision, a space, and its JSON, as an entity's is. */
export class EmbeddedGatewayStore implements GatewayStore {
  readonly #database: Database
  readonly #writing = new KeyedMutex()

  constructor(database: Database) {
    this.#database = database
  }

  async list(namespace: string): Promise<readonly GatewayDocument[]> {
    const prefix = gatewayKey(namespace, '')
    const entries = await this.#database.entries({ gte: prefix, lt: endOf(prefix) })
    return entries.map(([key, text]) => ({ name: key.slice(prefix.length), ...parse(text) }))
  }

  put(namespace: string, { name, text, revision }: Parameters<GatewayStore['put']>[1]): Promise<string> {
    const key = gatewayKey(namespace, name)
    return this.#writing.run(key, async () => {
      const before = await this.#revisionOf(key)
      if (before !== revision) throw new StoreConflict(`${key} was changed by another write`)
      const next = nextRevision(before)
      await this.#database.write((batch) => {
        batch.put(key, `${next} ${text}`)
      })
      return next
    })
  }

  delete(namespace: string, name: string, revision: string): Promise<void> {
    const key = gatewayKey(namespace, name)
    return this.#writing.run(key, async () => {
      if ((await this.#revisionOf(key)) !== revision) throw new StoreConflict(`${key} was changed by another write`)
      await this.#database.write((batch) => {
        batch.del(key)
      })
    })
  }

  async #revisionOf(key: string): Promise<string | undefined> {
    const text = await this.#database.get(key)
    return text === undefined ? undefined : parse(text).revision
  }
}

function parse(text: string): Pick<GatewayDocument, 'text' | 'revision'> {
  const space = text.indexOf(' ')
  return { revision: text.slice(0, space), text: asJsonText(text.slice(space + 1)) }
}

/** After every key that begins with `prefix`, which ends in `!`. */
function endOf(prefix: string): string {
  return `${prefix.slice(0, -1)}"`
}
