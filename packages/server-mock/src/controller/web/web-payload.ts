import { ApiError, asJsonText, type JsonText, jsonText, texts } from '@wsk/contract'
import type { Identity } from '../../entity/identity.js'
import type { JsonObject } from '../../entity/json-object.js'
import type { Payload } from '../../entity/merge-parameters.js'
import { parseForm } from './form.js'
import { rawBody, readEntity, type RequestEntity } from './request-entity.js'
import type { WebRequest } from './web-request.js'

export interface PayloadRules {
  readonly isRaw: boolean
  readonly isFinal: boolean
  /** Parameters that `final` protects. */
  readonly defined: ReadonlySet<string>
  /** Whose key came with the request, if it was a good one. */
  readonly caller: Identity | undefined
}

type Described = Pick<WebRequest, 'method' | 'path' | 'query' | 'headers' | 'rawHeaders' | 'body'>

/** Names that tell the action about the request; nobody else may give them. */
const reserved: ReadonlySet<string> = new Set([
  '__ow_method',
  '__ow_headers',
  '__ow_path',
  '__ow_user',
  '__ow_query',
  '__ow_body',
])

const nothing: JsonObject = {}

/**
 * What a web action is called with: the request, its query, its body, later ones over earlier ones (rest-api 22.5).
 * Throws ApiError `badRequest` for names that are reserved or protected, `malformedContent`.
 */
export function webPayload(request: Described, rules: PayloadRules): Payload {
  const context = contextOf(request, rules.caller)
  if (rules.isRaw) {
    const value = { ...context, __ow_query: request.query, __ow_body: rawBody(request) }
    return { text: jsonText(value), value }
  }
  const query = parseForm(request.query)
  const entity = readEntity(request)
  const members = entity.kind === 'members' ? entity.value : nothing
  refuseProtected(Object.keys(query), rules)
  refuseProtected(Object.keys(members), rules)
  return {
    text: asJsonText(`${open(jsonText(context))}${queryText(query, members)}${entityText(entity)}}`),
    value: { ...context, ...query, ...members, ...(entity.kind === 'whole' ? { __ow_body: undefined } : {}) },
  }
}

function contextOf(request: Described, caller: Identity | undefined): JsonObject {
  return {
    __ow_method: request.method.toLowerCase(),
    __ow_headers: headersOf(request),
    __ow_path: request.path,
    ...(caller === undefined ? {} : { __ow_user: caller.namespace.name }),
  }
}

/** The platform's own switch, which is not the action's business (rest-api 2). */
const hidden = 'x-ow-extra-logging'

/** Of repeated headers the last counts. */
function headersOf({ headers, rawHeaders }: Described): JsonObject {
  const seen = Object.create(null) as Record<string, unknown>
  if (rawHeaders === undefined) {
    for (const [name, value] of Object.entries(headers)) seen[name] = Array.isArray(value) ? value.at(-1) : value
  } else {
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      seen[(rawHeaders[index] ?? '').toLowerCase()] = rawHeaders[index + 1]
    }
  }
  delete seen[hidden]
  return seen
}

function refuseProtected(names: readonly string[], { isFinal, defined }: PayloadRules): void {
  for (const name of names) {
    if (reserved.has(name) || (isFinal && defined.has(name))) {
      throw new ApiError('badRequest', texts.parametersNotAllowed)
    }
  }
}

/** The text of an object without its last brace. */
function open(object: JsonText): string {
  return object.slice(0, -1)
}

/** Every name that the body does not give again. */
function queryText(query: Readonly<Record<string, string>>, members: JsonObject): string {
  let text = ''
  for (const name of Object.keys(query)) {
    if (!Object.hasOwn(members, name)) text += `,${JSON.stringify(name)}:${JSON.stringify(query[name])}`
  }
  return text
}

/** The body's own text is spliced in, so that its numbers stay as they are written. */
function entityText(entity: RequestEntity): string {
  if (entity.kind === 'none') return ''
  if (entity.kind === 'whole') return `,"__ow_body":${entity.text}`
  const { text } = entity
  const inner = text.slice(text.indexOf('{') + 1, text.lastIndexOf('}')).trim()
  return inner === '' ? '' : `,${inner}`
}
