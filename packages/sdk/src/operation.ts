import { type Call, jsonText, type OperationId, RawJson, routes } from '@wsk/contract'
import { ValidationError } from './errors.js'
import { encodeQuery, encodeSegment } from './names.js'
import type { OutgoingRequest } from './request.js'
import type { Repeatable } from './retry.js'

/** A blocking call may wait this much longer than the action was given, for the way there and back. */
const blockingMarginMs = 10_000

/** Parameters of a query, before it is known which. */
interface QueryValues {
  readonly blocking?: unknown
  readonly timeout?: unknown
  readonly overwrite?: unknown
}

interface AnyCall {
  readonly params?: object | undefined
  readonly query?: QueryValues | undefined
  readonly body?: unknown
}

/**
 * The request for an operation of the contract. Throws ValidationError for a body without JSON form and for a path
 * parameter that no path can hold.
 *
 * @param apiVersion segment after `/api/`
 */
export function requestFor<O extends OperationId>(operationId: O, call: Call<O>, apiVersion: string): OutgoingRequest {
  const { method, path, secured } = routes[operationId]
  const { params = {}, query = {}, body }: AnyCall = call
  const filled = fillPath(path, params)
  const text = bodyText(body)
  const waitMs = query.blocking === true && typeof query.timeout === 'number' ? query.timeout : undefined
  return {
    method,
    path: `${filled.replace(/^\/api\/v1(?=\/|$)/, `/api/${encodeSegment(apiVersion)}`)}${encodeQuery(query)}`,
    ...(text === undefined ? {} : { body: text }),
    secured,
    repeatable: repeatableOf(method, query),
    ...(waitMs === undefined ? {} : { atLeastMs: waitMs + blockingMarginMs }),
  }
}

function fillPath(template: string, params: object): string {
  return template.replaceAll(/\{(\w+)\}/g, (_match, name: string) => {
    const value: unknown = Reflect.get(params, name)
    if (typeof value !== 'string' || (value === '' && name !== 'rest')) {
      throw new ValidationError(`The path parameter ${name} is missing.`)
    }
    const segments = name === 'rest' ? value.split('/') : [value]
    if (segments.some((segment) => segment === '.' || segment === '..')) {
      throw new ValidationError(`The path parameter ${name} must not be a step such as '..'.`)
    }
    return segments.map(encodeSegment).join('/')
  })
}

/** JSON text of a body; spliced where it is text already. */
function bodyText(body: unknown): string | undefined {
  if (body === undefined) return undefined
  if (body instanceof RawJson) return body.text
  try {
    return jsonText(body)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ValidationError(`The body cannot be sent: ${why}`, { cause })
  }
}

function repeatableOf(method: string, query: QueryValues): Repeatable {
  switch (method) {
    case 'GET':
    case 'HEAD':
    case 'OPTIONS':
      return 'always'
    case 'DELETE':
      return 'idempotent'
    case 'PUT':
      return query.overwrite === true ? 'idempotent' : 'unseen'
    default:
      return 'never'
  }
}
