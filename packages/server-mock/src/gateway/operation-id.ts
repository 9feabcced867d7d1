import { operationIdOf, operationsOf, type SwaggerDocument } from './swagger-document.js'

/** Ids for operations that have none; the steps of an operation are found by its id alone. */
export class OperationIds {
  readonly #taken: Set<string | undefined>

  /** The document may be of Swagger 2.0 or of OpenAPI 3. */
  constructor(document: SwaggerDocument) {
    this.#taken = new Set(operationsOf(document).map(operationIdOf))
  }

  /** The lower-case verb and the words of the path, each with a capital; paths that differ may have the same words. */
  add(verb: string, path: string): string {
    const words = path.split(/[^0-9a-zA-Z_-]+/).filter((word) => word !== '')
    const wanted = `${verb}${words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')}`
    let id = wanted
    for (let count = 2; this.#taken.has(id); count++) id = `${wanted}${count}`
    this.#taken.add(id)
    return id
  }
}
