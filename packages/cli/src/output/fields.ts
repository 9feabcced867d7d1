import { isJsonList, isJsonObject, type JsonNode, JsonNumber, type JsonObject } from './json/node.js'
import { sortedNode } from './json/sorted.js'

/** Entities whose fields can be asked for one by one. */
export type EntityKind = 'action' | 'package' | 'trigger' | 'rule' | 'activation'

/** How a value is printed: known members in their order, or sorted because nothing is known of it. */
type Shape = 'free' | 'keyValues' | 'actions' | readonly Member[]

/** What an absent field is shown as where it is asked for or always shown. */
type Zero = 'text' | 'number' | 'object' | 'null'

/** A member of an object that is known. */
interface Member {
  readonly name: string
  /** Stands in for an absent one, which is left out otherwise. */
  readonly zero?: JsonNode
  /** Left out when empty as well. */
  readonly filled?: boolean
}

const present = (...names: readonly string[]): readonly Member[] => names.map((name) => ({ name }))
const filled = (...names: readonly string[]): readonly Member[] => names.map((name) => ({ name, filled: true }))

const keyAndValue: readonly Member[] = [
  { name: 'key', zero: '' },
  { name: 'value', zero: null },
]
const responseMembers: readonly Member[] = [
  { name: 'status', zero: '' },
  { name: 'statusCode', zero: new JsonNumber('0') },
  { name: 'success', zero: false },
  ...present('result'),
]
const execMembers: readonly Member[] = [
  ...filled('kind'),
  ...present('code'),
  ...filled('image', 'init', 'main', 'components'),
  ...present('binary'),
]

interface Field {
  /** As the Go `wsk` calls it; matched whatever its letter case. */
  readonly name: string
  readonly zero: Zero
  readonly shape: Shape
  /** Member of the JSON. */
  readonly member: string
}

interface FieldOptions {
  readonly zero?: Zero
  readonly shape?: Shape
  readonly member?: string
}

function field(name: string, options: FieldOptions = {}): Field {
  const member = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
  return { name, zero: 'null', shape: 'free', member, ...options }
}

const text = (name: string, member?: string): Field => field(name, { zero: 'text', ...(member && { member }) })
const count = (name: string): Field => field(name, { zero: 'number' })

const namespace = text('Namespace')
const name = text('Name')
const version = text('Version')
const annotations = field('Annotations', { shape: 'keyValues' })
const parameters = field('Parameters', { shape: 'keyValues' })
const limits = field('Limits', { shape: present('timeout', 'memory', 'logs', 'concurrency') })
const publish = field('Publish')
const updated = count('Updated')

const fields: Readonly<Record<EntityKind, readonly Field[]>> = {
  action: [
    namespace,
    name,
    version,
    field('Exec', { shape: execMembers }),
    annotations,
    field('DelAnnotations'),
    parameters,
    limits,
    text('Error'),
    count('Code'),
    publish,
    updated,
  ],
  package: [
    namespace,
    name,
    version,
    publish,
    annotations,
    parameters,
    field('Binding', { shape: filled('namespace', 'name') }),
    field('Actions', { shape: 'actions' }),
    field('Feeds', { shape: 'actions' }),
    updated,
  ],
  trigger: [
    namespace,
    name,
    version,
    text('ActivationId'),
    annotations,
    parameters,
    limits,
    publish,
    field('Rules'),
    updated,
  ],
  rule: [namespace, name, version, annotations, text('Status'), field('Trigger'), field('Action'), publish, updated],
  activation: [
    namespace,
    name,
    version,
    text('Subject'),
    text('ActivationID', 'activationId'),
    text('Cause'),
    count('Start'),
    count('End'),
    count('Duration'),
    count('StatusCode'),
    field('Response', { zero: 'object', shape: responseMembers }),
    field('Logs'),
    annotations,
    publish,
  ],
}

/** Whether a field of that name exists, whatever its letter case. */
export function hasField(kind: EntityKind, name: string): boolean {
  return findField(kind, name) !== undefined
}

/** A field as it is printed; an absent one is `""`, `0`, `null` or an object of such. Undefined when there is no such field. */
export function fieldOf(kind: EntityKind, entity: JsonObject, name: string): JsonNode | undefined {
  const found = findField(kind, name)
  return found === undefined ? undefined : shaped(entity.get(found.member) ?? zeroOf(found.zero), found.shape)
}

/** Names of all fields, for the next step of an error. */
export function fieldNames(kind: EntityKind): readonly string[] {
  return fields[kind].map((known) => known.name.toLowerCase())
}

function findField(kind: EntityKind, name: string): Field | undefined {
  return fields[kind].find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
}

function zeroOf(zero: Zero): JsonNode {
  if (zero === 'null') return null
  if (zero === 'object') return new Map()
  return zero === 'text' ? '' : new JsonNumber('0')
}

/**
 * The entity as the Go `wsk` prints it: known fields in its order, the others dropped; empty ones left out except those
 * that a rule or an activation always has.
 */
export function entityNode(kind: EntityKind, entity: JsonObject): JsonObject {
  const members = fields[kind].flatMap(({ name, member, zero, shape }): [string, JsonNode][] => {
    const value = entity.get(member)
    if (isAlwaysShown(kind, name)) return [[member, shaped(value ?? zeroOf(zero), shape)]]
    return value === undefined || isEmpty(value) ? [] : [[member, shaped(value, shape)]]
  })
  return new Map(members)
}

function isAlwaysShown(kind: EntityKind, name: string): boolean {
  if (kind === 'rule') return ['Status', 'Trigger', 'Action'].includes(name)
  return kind === 'activation' && !['Cause', 'Publish'].includes(name)
}

/** What Go's `omitempty` leaves out; `false` stays, because it sits behind a pointer. */
function isEmpty(value: JsonNode): boolean {
  if (value === null || value === '') return true
  if (value instanceof JsonNumber) return Number(value.text) === 0
  return isJsonList(value) && value.length === 0
}

function shaped(value: JsonNode, shape: Shape): JsonNode {
  if (shape === 'free') return sortedNode(value)
  if (shape === 'keyValues') {
    return isJsonList(value) ? value.map((pair) => inOrder(pair, keyAndValue)) : sortedNode(value)
  }
  if (shape === 'actions') {
    return isJsonList(value)
      ? value.map((action) => (isJsonObject(action) ? entityNode('action', action) : action))
      : sortedNode(value)
  }
  return inOrder(value, shape)
}

function inOrder(value: JsonNode, members: readonly Member[]): JsonNode {
  if (!isJsonObject(value)) return sortedNode(value)
  return new Map(
    members.flatMap(({ name, zero, filled: onlyFilled = false }): [string, JsonNode][] => {
      const found = value.get(name) ?? zero
      return found === undefined || (onlyFilled && isEmpty(found)) ? [] : [[name, sortedNode(found)]]
    }),
  )
}
