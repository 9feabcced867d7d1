import { ApiError, asJsonText, jsonText, texts } from '@wsk/contract'
import type { JsonText } from '@wsk/contract'
import type { Parameter } from './entity.js'
import { mergeParameterLists } from './parameters.js'

/** What a caller sent: the text of one JSON object (or of an array, inside of a sequence) and what it parses to. */
export interface Payload {
  readonly text: JsonText
  readonly value: object
  /** Values of a trigger that are still encrypted. */
  readonly locked?: LockedPayload
}

interface LockedPayload {
  /** Key to algorithm. */
  readonly args: Readonly<Record<string, string>>
  /** Key of the entity that they belong to. */
  readonly by: string
}

/** Parameters of an action with those of its package and binding, ready to take any number of payloads. */
export interface PreparedParameters {
  /** Key to `"key":value`. */
  readonly members: ReadonlyMap<string, string>
  /** Keys that `final` protects: those whose value is not null. */
  readonly defined: ReadonlySet<string>
  readonly initArgs: readonly string[]
  /** Key to algorithm, of encrypted values. */
  readonly lockedArgs: ReadonlyMap<string, string>
}

export interface MergedParameters {
  /** An object, or the array that was the payload. */
  readonly content: JsonText
  /** Keys that go to `/init` as environment and not into the run. */
  readonly initArgs: readonly string[]
  /** Key to algorithm, of encrypted values that the payload did not override. */
  readonly lockedArgs: Readonly<Record<string, string>>
  /** Key of the trigger that some of them belong to. */
  readonly lockedBy?: string
}

const noMembers = asJsonText('{}')
const nothingLocked: Readonly<Record<string, string>> = Object.freeze({})

/**
 * Merges the parameters that stand in documents: package, binding, action, in this order, later ones win.
 * Worth keeping for as long as none of the three changes. Source: rest-api 14.2.
 */
export function prepareParameters(layers: readonly (readonly Parameter[])[]): PreparedParameters {
  const members = new Map<string, string>()
  const defined = new Set<string>()
  const initArgs: string[] = []
  const lockedArgs = new Map<string, string>()
  for (const { key, value, init, encryption } of mergeParameterLists(layers)) {
    members.set(key, `${JSON.stringify(key)}:${jsonText(value)}`)
    if (value !== null && value !== undefined) defined.add(key)
    if (init === true) initArgs.push(key)
    if (encryption !== undefined) lockedArgs.set(key, encryption)
  }
  return { members, defined, initArgs, lockedArgs }
}

/**
 * Arguments of one run: the payload over the prepared parameters, by key, not deep. The payload's text is spliced
 * in as it came; an array replaces everything.
 *
 * `final` is the action's annotation: a payload key that names a parameter with a value then gives ApiError
 * `badRequest`. Source: rest-api 14.2, invocation 2 step 9.
 */
export function mergePayload(
  prepared: PreparedParameters,
  payload: Payload | undefined,
  options: { readonly final: boolean },
): MergedParameters {
  const { members, initArgs } = prepared
  if (payload === undefined) return { content: joined(members.values(), ''), initArgs, lockedArgs: locked(prepared) }
  const merged = overlaid(prepared, payload, options)
  const { locked: brought } = payload
  if (brought === undefined) return merged
  const lockedArgs = Object.fromEntries([...Object.entries(merged.lockedArgs), ...Object.entries(brought.args)])
  return { ...merged, lockedArgs, lockedBy: brought.by }
}

function overlaid(
  prepared: PreparedParameters,
  { text, value }: Payload,
  options: { readonly final: boolean },
): MergedParameters {
  const { members, initArgs } = prepared
  if (members.size === 0 || Array.isArray(value)) return { content: text, initArgs, lockedArgs: nothingLocked }
  if (options.final) refuseOverrides(prepared, value)
  return {
    content: joined(kept(members, value), innerText(text)),
    initArgs,
    lockedArgs: locked(prepared, value),
  }
}

function refuseOverrides({ defined }: PreparedParameters, payload: object): void {
  for (const key of Object.keys(payload)) {
    if (defined.has(key)) throw new ApiError('badRequest', texts.parametersNotAllowed)
  }
}

function* kept(members: ReadonlyMap<string, string>, payload: object): Iterable<string> {
  for (const [key, text] of members) if (!Object.hasOwn(payload, key)) yield text
}

/** What stands between the braces of an object's text; blank for an empty object. */
function innerText(object: JsonText): string {
  return object.slice(object.indexOf('{') + 1, object.lastIndexOf('}')).trim()
}

function joined(members: Iterable<string>, inner: string): JsonText {
  let text = ''
  for (const member of members) text += text === '' ? member : `,${member}`
  if (text === '') return inner === '' ? noMembers : asJsonText(`{${inner}}`)
  return asJsonText(inner === '' ? `{${text}}` : `{${text},${inner}}`)
}

function locked({ lockedArgs }: PreparedParameters, payload: object = {}): Readonly<Record<string, string>> {
  if (lockedArgs.size === 0) return nothingLocked
  const kept = [...lockedArgs].filter(([key]) => !Object.hasOwn(payload, key))
  return Object.fromEntries(kept)
}
