import { ConnectionError, type ConnectionReason, type ErrorDetails } from './errors.js'

/** What is known about the attempt that broke off. */
export interface BrokenAttempt extends ErrorDetails {
  readonly method: string
  readonly url: string
  /** False: the server cannot have seen the request. Default: judged by the reason. */
  readonly sent?: boolean
}

const reasonByCode: Readonly<Record<string, ConnectionReason>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NONAME: 'dns',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'connectTimeout',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificateSelfSigned',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificateSelfSigned',
  CERT_HAS_EXPIRED: 'certificateExpired',
  CERT_NOT_YET_VALID: 'certificateNotYetValid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificateHostname',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificateUntrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'certificateUntrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificateUntrusted',
  CERT_UNTRUSTED: 'certificateUntrusted',
  CERT_REJECTED: 'certificateUntrusted',
  INVALID_CA: 'certificateUntrusted',
  CERT_SIGNATURE_FAILURE: 'certificateUntrusted',
  CERT_CHAIN_TOO_LONG: 'certificateUntrusted',
  CERT_REVOKED: 'certificateRevoked',
  ERR_SSL_WRONG_VERSION_NUMBER: 'plainHttp',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'plainHttp',
  ERR_SSL_HTTP_REQUEST: 'plainHttp',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'clientCertificate',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'clientCertificate',
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'tls',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'clientCertificate',
  ERR_RESPONSE_TOO_LARGE: 'responseTooLarge',
  ERR_CONTENT_ENCODING: 'protocol',
}

const neverSent: ReadonlySet<ConnectionReason> = new Set(['refused', 'dns', 'unreachable', 'connectTimeout'])

const plainHttpTexts = /wrong version number|packet length too long|http request/i

const hints: Partial<Readonly<Record<ConnectionReason, string>>> = {
  refused: 'Nothing listens there. Is the server running, and is the port right?',
  dns: 'The host name has no address. Is it spelt right, and is there a network?',
  unreachable: 'There is no way to that host. Is there a network, and is the address right?',
  connectTimeout: 'The host does not answer. Is the address right, and does a firewall stand in between?',
  certificateSelfSigned:
    'The server made its own certificate. Give it as `ca`, or set `insecure` if you trust the network.',
  certificateExpired:
    'The certificate of the server has run out. Renew it there, or set `insecure` if you trust the network.',
  certificateNotYetValid: 'The certificate of the server is not valid yet. Are the clocks right?',
  certificateHostname: 'The certificate of the server is for another host name. Use that name as `apihost`.',
  certificateUntrusted: 'The certificate of the server comes from an unknown authority. Give that one as `ca`.',
  clientCertificate: 'The server wants a client certificate that it knows. Give `cert` and `key`.',
  plainHttp: 'The server speaks plain HTTP. Write `http://` in front of `apihost`.',
  protocol: 'What answers is no HTTP server. Does it want `https://` in front of `apihost`?',
  responseTooLarge: 'Ask for less at a time, or raise `maxResponseBytes`.',
}

/** A ConnectionError for whatever Node, OpenSSL, axios or a browser has thrown. Its cause holds no credentials. */
export function connectionErrorFrom(thrown: unknown, attempt: BrokenAttempt): ConnectionError {
  const found = deepest(thrown)
  const code = textOf(found, 'code')
  const reason = reasonOf(found, code)
  const cause = withoutRequest(found)
  const message = messageOf(cause) ?? code ?? 'the connection failed'
  const fields = {
    code,
    syscall: textOf(found, 'syscall'),
    address: textOf(found, 'address'),
    hostname: textOf(found, 'hostname') ?? textOf(found, 'host') ?? new URL(attempt.url).hostname,
    port: numberOf(found, 'port'),
    hint: hintOf(reason, attempt.url),
  }
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return new ConnectionError(`${attempt.method} ${attempt.url} failed: ${message}`, {
    ...attempt,
    ...known,
    reason,
    cause,
    sent: attempt.sent ?? !neverSent.has(reason),
  })
}

/** What OpenSSL has to say, without the addresses and file names of its own that it puts around it. */
const opensslText = /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/

function messageOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const message = (opensslText.exec(error.message)?.[1] ?? error.message).trim()
  return message === '' ? undefined : message
}

function hintOf(reason: ConnectionReason, url: string): string | undefined {
  // A server of TLS answers plain HTTP by hanging up.
  if (reason === 'reset' && url.startsWith('http:'))
    return 'The server hung up. Does it want `https://` in front of `apihost`?'
  return hints[reason]
}

/** The error that says most: the end of the chain of causes; of several tries, the last. */
function deepest(thrown: unknown): unknown {
  let found = thrown
  for (let depth = 0; depth < 8; depth++) {
    const next = innerOf(found)
    if (next === undefined) break
    found = next
  }
  return found
}

function innerOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.at(-1)
  return error.cause instanceof Error ? error.cause : undefined
}

function reasonOf(error: unknown, code: string | undefined): ConnectionReason {
  const known = code === undefined ? undefined : reasonByCode[code]
  if (known !== undefined) return known
  if (code === undefined) return 'other'
  if (code.startsWith('HPE_')) return 'protocol'
  if (code !== 'EPROTO' && !/^ERR_(?:SSL|TLS)_/.test(code)) return 'other'
  return error instanceof Error && plainHttpTexts.test(error.message) ? 'plainHttp' : 'tls'
}

/** Errors of HTTP libraries carry the whole request, credentials included: of those only the text is kept. */
function withoutRequest(error: unknown): unknown {
  if (!(error instanceof Error) || !('config' in error || 'request' in error)) return error
  const plain = new Error(error.message)
  plain.name = error.name
  if (error.stack !== undefined) plain.stack = error.stack
  const code = textOf(error, 'code')
  return code === undefined ? plain : Object.assign(plain, { code })
}

function textOf(error: unknown, field: string): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

function numberOf(error: unknown, field: string): number | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined
  return typeof value === 'number' ? value : undefined
}
