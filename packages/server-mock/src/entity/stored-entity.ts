import { asJsonText, jsonText, systemLimits } from '@wsk/contract'
import type { JsonText, KeyValue } from '@wsk/contract'
import { keepingNumbers } from './keep-numbers.js'
import { isBinaryCode } from './binary-code.js'
import type {
  Action,
  ActionLimits,
  Entity,
  EntityCollection,
  Exec,
  Package,
  Parameter,
  PathName,
  Rule,
} from './entity.js'
import type { Trigger, TriggerRule } from './entity.js'
import { isJsonObject, member } from './json-object.js'
import type { JsonObject } from './json-object.js'

/** A stored entity that cannot be read; the message names the field. */
export class CorruptEntity extends Error {
  override readonly name = 'CorruptEntity'
}

const collections = { action: 'actions', trigger: 'triggers', rule: 'rules', package: 'packages' } as const

export function collectionOf(entity: Entity): EntityCollection {
  return collections[entity.entityType]
}

/** The stored form: the entity without its code. */
export function storedEntityJson(entity: Entity): JsonText {
  return jsonText(entity)
}

export interface ParsedEntity {
  readonly entity: Entity
  /** Code that an older server left inside of the document. */
  readonly inlineCode?: string
  /** Code that the document only refers to (invocation 23.3). */
  readonly codeReference?: CodeReference
}

export interface CodeReference {
  /** `mem:<base64url>`, or the scheme and name of an attachment. */
  readonly attachmentName: string
  readonly attachmentType: string
}

/**
 * Reads the stored form, also that of older servers: code inline or under `jar`, no `limits.logs` or
 * `limits.concurrency`, triggers without `rules` (rest-api 28 no. 30, 70). Throws CorruptEntity.
 */
export function parseStoredEntity(json: string): ParsedEntity {
  let source: unknown
  try {
    source = JSON.parse(json)
  } catch (cause) {
    throw new CorruptEntity('the entity is no JSON', { cause })
  }
  if (!isJsonObject(source)) throw new CorruptEntity('the entity is no object')
  return readEntity(keepingNumbers(source, asJsonText(json)))
}

function readEntity(source: JsonObject): ParsedEntity {
  switch (member(source, 'entityType')) {
    case 'action':
      return readAction(source)
    case 'trigger':
      return { entity: readTrigger(source) }
    case 'rule':
      return { entity: readRule(source) }
    case 'package':
      return { entity: readPackage(source) }
    default:
      throw new CorruptEntity('entityType is none of action, trigger, rule, package')
  }
}

function common(source: JsonObject): Omit<Package, 'entityType' | 'parameters' | 'binding'> {
  const updated = member(source, 'updated')
  return {
    namespace: text(source, 'namespace'),
    name: text(source, 'name'),
    version: text(source, 'version'),
    publish: member(source, 'publish') === true,
    annotations: keyValues(source, 'annotations'),
    updated: typeof updated === 'number' ? updated : 0,
  }
}

function readAction(source: JsonObject): ParsedEntity {
  const execSource = member(source, 'exec')
  if (!isJsonObject(execSource)) throw new CorruptEntity('exec is no object')
  const { exec, ...code } = readExec(execSource)
  const entity: Action = {
    entityType: 'action',
    ...common(source),
    exec,
    parameters: parameters(source),
    limits: readLimits(member(source, 'limits')),
  }
  return { entity, ...code }
}

function readExec(source: JsonObject): Omit<ParsedEntity, 'entity'> & { readonly exec: Exec } {
  const kind = text(source, 'kind')
  if (kind === 'sequence') return { exec: { kind, components: texts(source, 'components') } }
  const code = member(source, 'code') ?? member(source, 'jar')
  const inlineCode = typeof code === 'string' && code !== '' ? code : undefined
  const main = member(source, 'main')
  const binary = member(source, 'binary')
  const run = {
    binary: typeof binary === 'boolean' ? binary : inlineCode !== undefined && isBinaryCode(inlineCode),
    ...(typeof main === 'string' ? { main } : {}),
  }
  const codeReference = readReference(code)
  const found = codeReference ?? inlineCode
  const hasCode = found !== undefined || member(source, 'hasCode') === true
  const exec: Exec =
    kind === 'blackbox' ? { kind, image: text(source, 'image'), ...run, hasCode } : { kind, ...run, hasCode: true }
  return typeof found === 'object' ? { exec, codeReference: found } : withInlineCode(exec, found)
}

function withInlineCode(exec: Exec, inlineCode: string | undefined): ReturnType<typeof readExec> {
  return inlineCode === undefined ? { exec } : { exec, inlineCode }
}

function readReference(code: unknown): CodeReference | undefined {
  if (!isJsonObject(code)) return undefined
  const type = member(code, 'attachmentType')
  return { attachmentName: text(code, 'attachmentName'), attachmentType: typeof type === 'string' ? type : '' }
}

function readLimits(value: unknown): ActionLimits {
  const source = isJsonObject(value) ? value : {}
  const { actionTimeoutMs, actionMemoryMb, actionLogsMb, actionConcurrency } = systemLimits
  const instances = member(source, 'instances')
  return {
    timeout: numberOr(source, 'timeout', actionTimeoutMs.standard),
    memory: numberOr(source, 'memory', actionMemoryMb.standard),
    logs: numberOr(source, 'logs', actionLogsMb.standard),
    concurrency: numberOr(source, 'concurrency', actionConcurrency.standard),
    ...(typeof instances === 'number' ? { instances } : {}),
  }
}

function readTrigger(source: JsonObject): Trigger {
  const rules = member(source, 'rules')
  return {
    entityType: 'trigger',
    ...common(source),
    parameters: parameters(source),
    ...(isJsonObject(rules) ? { rules: readRules(rules) } : {}),
  }
}

function readRules(source: JsonObject): Readonly<Record<string, TriggerRule>> {
  const links = Object.entries(source).map(([key, value]): [string, TriggerRule] => {
    if (!isJsonObject(value)) throw new CorruptEntity(`rules.${key} is no object`)
    const status = member(value, 'status') === 'active' ? 'active' : 'inactive'
    return [key, { action: pathName(value, 'action'), status }]
  })
  return Object.fromEntries(links)
}

function readRule(source: JsonObject): Rule {
  return {
    entityType: 'rule',
    ...common(source),
    trigger: pathName(source, 'trigger'),
    action: pathName(source, 'action'),
  }
}

function readPackage(source: JsonObject): Package {
  const binding = member(source, 'binding')
  const isBinding = isJsonObject(binding) && Object.keys(binding).length > 0
  return {
    entityType: 'package',
    ...common(source),
    ...(isBinding ? { binding: { namespace: text(binding, 'namespace'), name: text(binding, 'name') } } : {}),
    parameters: parameters(source),
  }
}

function pathName(source: JsonObject, key: string): PathName {
  const value = member(source, key)
  if (!isJsonObject(value)) throw new CorruptEntity(`${key} is no object`)
  return { path: text(value, 'path'), name: text(value, 'name') }
}

function keyValues(source: JsonObject, key: string): readonly KeyValue[] {
  return list(source, key).map((element) => {
    if (!isJsonObject(element)) throw new CorruptEntity(`${key} holds what is no object`)
    return { key: text(element, 'key'), value: element['value'] ?? null }
  })
}

function parameters(source: JsonObject): readonly Parameter[] {
  return list(source, 'parameters').map((element) => {
    if (!isJsonObject(element)) throw new CorruptEntity('parameters holds what is no object')
    const encryption = member(element, 'encryption')
    return {
      key: text(element, 'key'),
      value: element['value'] ?? null,
      ...(member(element, 'init') === true ? { init: true } : {}),
      ...(typeof encryption === 'string' ? { encryption } : {}),
    }
  })
}

function list(source: JsonObject, key: string): readonly unknown[] {
  const value = member(source, key) ?? []
  if (!Array.isArray(value)) throw new CorruptEntity(`${key} is no list`)
  return value
}

function texts(source: JsonObject, key: string): readonly string[] {
  return list(source, key).map((element) => {
    if (typeof element !== 'string') throw new CorruptEntity(`${key} holds what is no text`)
    return element
  })
}

function text(source: JsonObject, key: string): string {
  const value = member(source, key)
  if (typeof value !== 'string') throw new CorruptEntity(`${key} is no text`)
  return value
}

function numberOr(source: JsonObject, key: string, otherwise: number): number {
  const value = member(source, key)
  return typeof value === 'number' ? value : otherwise
}
