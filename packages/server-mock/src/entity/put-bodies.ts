import { parseQualifiedName, parseVersion, texts } from '@wsk/contract'
import type { KeyValue } from '@wsk/contract'
import { parseActionLimits } from './check-limits.js'
import type { RequestedLimits } from './check-limits.js'
import type { Package, Parameter, PathName } from './entity.js'
import { parseExec } from './exec.js'
import type { ExecContext, ExecWithCode } from './exec.js'
import { isJsonObject, member } from './json-object.js'
import type { JsonObject } from './json-object.js'
import { malformed } from './malformed.js'
import { parseAnnotations, parseParameters } from './parameters.js'

/** What the body of every PUT may say. Unknown fields are ignored, null is absent (rest-api 3.6). */
interface CommonPut {
  readonly version?: string
  readonly publish?: boolean
  readonly annotations?: readonly KeyValue[]
}

export interface ActionPut extends CommonPut {
  readonly exec?: ExecWithCode
  readonly parameters?: readonly Parameter[]
  readonly limits?: RequestedLimits
  readonly delAnnotations?: readonly string[]
}

export interface TriggerPut extends CommonPut {
  readonly parameters?: readonly Parameter[]
}

export interface RulePut extends CommonPut {
  readonly trigger?: PathName
  readonly action?: PathName
}

export interface PackagePut extends CommonPut {
  readonly parameters?: readonly Parameter[]
  readonly binding?: NonNullable<Package['binding']>
}

/** The part of any PUT that the shared size check reads first (rest-api 3.4, 8.4, 28.1 no. 16). */
export interface SizeRelevantPut {
  readonly exec?: ExecWithCode
  readonly parameters?: readonly Parameter[]
  readonly annotations?: readonly KeyValue[]
}

/**
 * Reads what the size check needs, of a PUT to whatever collection. Throws ApiError `malformedContent`, for a body
 * that is no object `Object expected in field 'exec'`.
 */
export function parseSizeRelevant(body: unknown, context: ExecContext): SizeRelevantPut {
  if (!isJsonObject(body)) throw malformed(texts.objectExpectedInField('exec'))
  return {
    ...optional(body, 'exec', (value) => parseExec(value, context)),
    ...optional(body, 'parameters', parseParameters),
    ...optional(body, 'annotations', parseAnnotations),
  }
}

/** `checked` is what `parseSizeRelevant` made of the same body. Throws ApiError `malformedContent`. */
export function parseActionPut(body: JsonObject, checked: SizeRelevantPut): ActionPut {
  return {
    ...checked,
    ...optional(body, 'limits', parseActionLimits),
    ...common(body, checked),
    ...optional(body, 'delAnnotations', parseNames),
  }
}

export function parseTriggerPut(body: JsonObject, checked: SizeRelevantPut): TriggerPut {
  return { ...parametersOf(checked), ...common(body, checked) }
}

/** `root` is what `_` stands for in names: the namespace of the URL (rest-api 7.2). */
export function parseRulePut(body: JsonObject, checked: SizeRelevantPut, root: string): RulePut {
  const name = (value: unknown): PathName => {
    const { path, name } = parseQualifiedName(value, root)
    return { path, name }
  }
  return { ...optional(body, 'trigger', name), ...optional(body, 'action', name), ...common(body, checked) }
}

/** An empty `binding` is none; one of `_` is in the namespace of the URL, `root` (rest-api 17.2). */
export function parsePackagePut(body: JsonObject, checked: SizeRelevantPut, root: string): PackagePut {
  const binding = parseBinding(member(body, 'binding'), root)
  return { ...(binding === undefined ? {} : { binding }), ...parametersOf(checked), ...common(body, checked) }
}

/** Reads the body of a rule's status POST. Throws ApiError `malformedContent` (rest-api 19.3). */
export function parseRuleStatus(body: unknown): 'active' | 'inactive' {
  if (!isJsonObject(body)) throw malformed(texts.objectExpected)
  const status = Object.hasOwn(body, 'status') ? body['status'] : undefined
  if (status === undefined) throw malformed(texts.ruleStateMissing)
  if (status === 'active' || status === 'inactive') return status
  throw malformed(texts.ruleStateUnknown(typeof status === 'string' ? status : JSON.stringify(status)))
}

function parametersOf({ parameters }: SizeRelevantPut): { readonly parameters?: readonly Parameter[] } {
  return parameters === undefined ? {} : { parameters }
}

function common(body: JsonObject, { annotations }: SizeRelevantPut): CommonPut {
  return {
    ...optional(body, 'version', parseBodyVersion),
    ...optional(body, 'publish', parseFlag),
    ...(annotations === undefined ? {} : { annotations }),
  }
}

function optional<K extends string, V>(
  body: JsonObject,
  key: K,
  parse: (value: unknown) => V,
): { readonly [P in K]?: V } {
  const part: { [P in K]?: V } = {}
  const value = member(body, key)
  if (value !== undefined) part[key] = parse(value)
  return part
}

function parseBodyVersion(value: unknown): string {
  const version = typeof value === 'string' ? parseVersion(value) : undefined
  if (version === undefined) throw malformed(texts.versionMalformed)
  return version
}

function parseFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw malformed(`Expected JsBoolean, but got ${shown(value)}`)
  return value
}

function parseNames(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw malformed(`Expected List as JsArray, but got ${shown(value)}`)
  return value.map((name: unknown) => {
    if (typeof name !== 'string') throw malformed(`Expected String as JsString, but got ${shown(name)}`)
    return name
  })
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 256)
}

function parseBinding(value: unknown, root: string): PackagePut['binding'] {
  if (value === undefined) return undefined
  if (!isJsonObject(value)) throw malformed(texts.objectExpectedInField('namespace'))
  if (Object.keys(value).length === 0) return undefined
  const part = (key: 'namespace' | 'name'): string => {
    const text = member(value, key)
    if (text === undefined) throw malformed(texts.missingMember(key))
    if (typeof text !== 'string') throw malformed(key === 'name' ? texts.entityNameMalformed : texts.namespaceMalformed)
    return text
  }
  const [namespace, name] = [part('namespace'), part('name')]
  const { path, name: checked } = parseQualifiedName({ path: namespace, name }, root)
  if (path.includes('/')) throw malformed(texts.namespaceMalformed)
  return { namespace: path, name: checked }
}
