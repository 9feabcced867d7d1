import { asJsonText } from '@wsk/contract'
import type { GatewayDocument, GatewayStore } from '../port.js'
import { checkRevision, textOf } from './couch-database.js'
import type { CouchDatabase } from './couch-database.js'

/** A namespace holds no `!`, and no id may begin with `_`. */
const idOf = (namespace: string, name: string): string => `api/${namespace}!${name}`

/** Documents keep their JSON as text, so that it comes back as it was. */
export class CouchGatewayStore implements GatewayStore {
  readonly #database: CouchDatabase

  constructor(database: CouchDatabase) {
    this.#database = database
  }

  async list(namespace: string): Promise<readonly GatewayDocument[]> {
    const startKey = idOf(namespace, '')
    // What follows `!`.
    const endKey = `${startKey.slice(0, -1)}"`
    const rows = await this.#database.all({ startKey, endKey, endExclusive: true, includeDocs: true })
    const documents = rows.flatMap(({ doc }) =>
      doc === undefined
        ? []
        : { name: textOf(doc, 'name'), text: asJsonText(textOf(doc, 'text')), revision: textOf(doc, '_rev') },
    )
    return documents.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  }

  put(namespace: string, { name, text, revision }: Parameters<GatewayStore['put']>[1]): Promise<string> {
    const id = idOf(namespace, name)
    if (revision !== undefined) checkRevision(id, revision)
    const place = revision === undefined ? { _id: id } : { _id: id, _rev: revision }
    return this.#database.put(id, JSON.stringify({ ...place, namespace, name, text }))
  }

  async delete(namespace: string, name: string, revision: string): Promise<void> {
    await this.#database.delete(idOf(namespace, name), revision)
  }
}
