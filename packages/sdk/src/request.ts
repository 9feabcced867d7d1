import { nodeBuiltins } from './agents.js'
import { base64FromText } from './base64.js'
import type { Deadline } from './deadline.js'
import { ConfigurationError } from './errors.js'
import type { RequestOptions } from './options.js'
import type { Redactor } from './redact.js'
import type { Repeatable } from './retry.js'
import type { Destination, Settings } from './settings.js'
import type { Attempt } from './transport.js'
import { packageVersion } from './version.js'

/** A request as a resource makes it. */
export interface OutgoingRequest {
  readonly method: string
  /** From the slash after the host, encoded, with its query. */
  readonly path: string
  /** JSON text. */
  readonly body?: string
  /** Sent with credentials. */
  readonly secured: boolean
  readonly repeatable: Repeatable
  /** Makes repetitions of a POST one call. */
  readonly idempotencyKey?: string
  /** The call is given at least this long; 0: as long as any other. */
  readonly atLeastMs?: number
}

/** What a request is completed from. */
export interface RequestParts {
  readonly settings: Settings
  readonly destination: Destination
  readonly redactor: Redactor
  readonly deadline: Deadline
}

/** The transaction id that a call goes out with; `undefined` leaves it to the server. */
export function newRequestId({ options }: Settings, destination: Destination): string | undefined {
  if (options.requestId === false) return undefined
  if (options.requestId !== undefined) return options.requestId()
  if (nodeBuiltins() === undefined) return undefined
  return destination.transactionId ?? randomId()
}

/** 32 hexadecimal digits. Ids are no secrets, and the platform's cryptography takes a while to load. */
function randomId(): string {
  const word = (): string =>
    Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  return `${word()}${word()}${word()}${word()}`
}

/** The request with address, credentials and headers. Throws ConfigurationError where credentials are missing. */
export async function completeRequest(
  parts: RequestParts,
  request: OutgoingRequest,
  { options, requestId }: { readonly options: RequestOptions; readonly requestId: string | undefined },
): Promise<Attempt> {
  const { settings, destination } = parts
  const given = [settings.options.headers, options.headers]
  const authorization = request.secured && !given.some(hasAuthorization) ? await authorize(parts) : undefined
  // A browser names itself, and asks servers before it sends any header that they do not expect.
  const ownName = nodeBuiltins() === undefined ? false : `wsk-sdk/${packageVersion}`
  const userAgent = settings.options.userAgent ?? ownName
  const own = {
    ...(authorization === undefined ? {} : { Authorization: authorization }),
    ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(userAgent === false ? {} : { 'User-Agent': userAgent }),
    ...(requestId === undefined ? {} : { 'X-Request-ID': requestId }),
    ...(request.idempotencyKey === undefined ? {} : { 'Idempotency-Key': request.idempotencyKey }),
  }
  return {
    method: request.method,
    url: `${destination.base}${request.path}`,
    headers: mergeHeaders([own, ...given]),
    body: request.body,
    signal: parts.deadline.signal,
  }
}

type GivenHeaders = Readonly<Record<string, string>> | undefined

function hasAuthorization(headers: GivenHeaders): boolean {
  return Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'authorization')
}

/** Later ones win, whatever their letter case. */
function mergeHeaders(all: readonly GivenHeaders[]): Readonly<Record<string, string>> {
  const merged = new Map<string, readonly [string, string]>()
  for (const headers of all) {
    for (const [name, value] of Object.entries(headers ?? {})) merged.set(name.toLowerCase(), [name, value])
  }
  return Object.fromEntries(merged.values())
}

async function authorize({ destination, deadline, redactor }: RequestParts): Promise<string> {
  const { auth } = destination
  const key = typeof auth === 'function' ? await deadline.race(Promise.resolve(auth())) : auth
  if (key === undefined || key === '') {
    throw new ConfigurationError('missingAuth', 'The authorization key is not configured.', {
      hint: 'Give `auth`, or set WHISK_AUTH.',
    })
  }
  redactor.add(key)
  return `Basic ${base64FromText(key)}`
}
