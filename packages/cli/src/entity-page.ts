import { Fault, type FaultOptions } from './fault.js'
import type { JsonObject } from './output/json/node.js'
import { jsonInOrder } from './output/json/render.js'
import { type EntityKind, entityNode, fieldNames, fieldOf, hasField } from './output/fields.js'
import type { Output } from './output/output.js'

export interface EntityPage {
  readonly kind: EntityKind
  /** As shown in `ok: got rule NAME`. */
  readonly name: string
  /** One field instead of the whole. */
  readonly field: string | undefined
  readonly entity: JsonObject
}

/** Refuses a field that the kind has not, before anything is asked of the server. Throws a Fault. */
export function checkField(kind: EntityKind, field: string | undefined, options: FaultOptions = {}): void {
  if (field === undefined || hasField(kind, field)) return
  throw new Fault(`Invalid field filter '${field}'.`, {
    ...options,
    nextSteps: [`Fields: ${fieldNames(kind).join(', ')}.`],
  })
}

/** Prints `ok: got …` and the entity, or one field of it. */
export function printEntity(output: Output, { kind, name, field, entity }: EntityPage): void {
  const got = `got ${kind} ${output.colour.bold(name)}`
  if (field === undefined) {
    output.ok(got)
    output.answer({ text: jsonInOrder(entityNode(kind, entity)), data: entity })
    return
  }
  const value = fieldOf(kind, entity, field) ?? null
  output.ok(`${got}, displaying field ${output.colour.bold(field)}`)
  output.answer({ text: jsonInOrder(value), data: value })
}
